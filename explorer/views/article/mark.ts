import type { ArticleRecord, Evidence } from '../../../client/index.ts';
import { dateText } from '../../text/dates.ts';
import { figureText } from '../../text/figures.ts';
import { partyName } from '../../text/parties.ts';
import { counted, termText } from '../../text/words.ts';
import type { RecordType } from './recordTypes.ts';

/** A record of the article, as it is listed and marked in the text. */
export interface Mark {
  /** Names it in the URL: the id of a fact, the type and id of anything else. */
  readonly key: string;
  readonly type: RecordType;
  readonly title: string;
  readonly details: string;
  readonly evidence: Evidence;
}

/** Every record of the article, each type in the order of the text. */
export function marksOf(record: ArticleRecord): readonly Mark[] {
  return [
    ...record.cooperation.map((act) => ({
      key: act.id,
      type: 'act' as const,
      title: act.parties.map(partyName).join(', '),
      details: joined([
        `${termText(act.kind)}, ${act.status}`,
        dateText(act.date),
        act.place,
        act.attribution && `said by ${act.attribution}`,
        ...act.topics.map(termText),
      ]),
      evidence: act.evidence,
    })),
    ...record.figures.map((figure) => ({
      key: figure.id,
      type: 'figure' as const,
      title: figureText(figure),
      details: joined([
        figure.goal ? `target: ${figure.measure}` : figure.measure,
        figure.period && dateText(figure.period),
        figure.place,
        figure.country && partyName(figure.country),
        figure.actor,
        figure.attribution && `said by ${figure.attribution}`,
      ]),
      evidence: figure.evidence,
    })),
    ...record.statements.map((statement) => ({
      key: statement.id,
      type: 'statement' as const,
      title: `“${statement.text}”`,
      details: joined([statement.speaker ?? 'nobody named', statement.medium && `to ${statement.medium}`]),
      evidence: statement.evidence,
    })),
    ...entityMarks(record),
  ];
}

function entityMarks({ countries, organizations, people, places }: ArticleRecord): readonly Mark[] {
  return [
    ...people.map((person) => ({
      key: `person:${person.id}`,
      type: 'person' as const,
      title: person.name,
      details: joined(person.roles.map((role) => [role.title, role.organization].filter(Boolean).join(', '))),
      evidence: person.evidence,
    })),
    ...organizations.map((organization) => ({
      key: `organization:${organization.id}`,
      type: 'organization' as const,
      title: organization.acronym === null ? organization.name : `${organization.name} (${organization.acronym})`,
      details: joined([termText(organization.type), organization.country && partyName(organization.country)]),
      evidence: organization.evidence,
    })),
    ...places.map((place) => ({
      key: `place:${place.id}`,
      type: 'place' as const,
      title: place.name,
      details: joined([termText(place.type), place.country && partyName(place.country)]),
      evidence: place.evidence,
    })),
    ...countries.map((country) => ({
      key: `country:${country.code}`,
      type: 'country' as const,
      title: partyName(country.code),
      details: counted(country.mentions, 'mention'),
      evidence: country.evidence,
    })),
  ];
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(' · ');
}
