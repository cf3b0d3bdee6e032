import { articleIdOf } from '../../../functions/records/articleId.ts';
import {
  type Article,
  type ArticleRecord,
  articleRecord,
  type Cooperation,
  type Figure,
  type Person,
  type Statement,
} from '../../../functions/records/schema/index.ts';

/** Loose forms, so that tests name only what they are about; the schema checks the whole. */
type Loose<Value> = { readonly [Field in keyof Value]?: unknown };

export interface LooseRecord {
  readonly article?: Loose<Article>;
  readonly countries?: readonly { readonly code: string; readonly mentions?: number }[];
  readonly people?: readonly Loose<Person>[];
  readonly organizations?: readonly object[];
  readonly places?: readonly object[];
  readonly cooperation?: readonly Loose<Cooperation>[];
  readonly figures?: readonly Loose<Figure>[];
  readonly statements?: readonly Loose<Statement>[];
}

const evidence = { start: 0, end: 4, exact: 'They' };

/** A complete record of the article at a key, with what the test says of it. */
export function sampleRecord(key: string, given: LooseRecord = {}): ArticleRecord {
  const id = articleIdOf(key);
  return articleRecord.parse({
    article: {
      id,
      key,
      status: 'extracted',
      reason: null,
      title: `About ${key}`,
      outlet: 'InSight Crime',
      section: null,
      authors: [],
      publishedOn: '2012-01-26',
      datelineCountry: null,
      language: 'en',
      url: null,
      text: 'They met.',
      wordCount: 2,
      warnings: [],
      ...given.article,
    },
    countries: (given.countries ?? []).map((country) => ({ mentions: 1, evidence, ...country })),
    people: (given.people ?? []).map((person) => ({
      id: 'somebody',
      name: 'Somebody',
      roles: [],
      country: null,
      mentions: 1,
      evidence,
      ...person,
    })),
    organizations: (given.organizations ?? []).map((organization) => ({
      id: 'some-body',
      name: 'Some Body',
      acronym: null,
      type: 'other',
      country: null,
      mentions: 1,
      evidence,
      ...organization,
    })),
    places: (given.places ?? []).map((place) => ({
      id: 'somewhere',
      name: 'Somewhere',
      also: [],
      type: 'city',
      country: null,
      mentions: 1,
      evidence,
      ...place,
    })),
    cooperation: (given.cooperation ?? []).map((act, at) => sampleAct(`${id}-c${at}`, act)),
    figures: (given.figures ?? []).map((figure, at) => ({
      id: `${id}-f${at}`,
      measure: 'seizure',
      value: 1,
      valueMax: null,
      unit: 'kg',
      item: 'cocaine',
      qualifier: 'exact',
      period: null,
      per: null,
      country: null,
      place: null,
      actor: null,
      goal: false,
      section: 'report',
      attribution: null,
      evidence,
      ...figure,
    })),
    statements: (given.statements ?? []).map((statement, at) => ({
      id: `${id}-s${at}`,
      speaker: null,
      text: 'we will go on together',
      medium: null,
      section: 'report',
      evidence,
      ...statement,
    })),
  });
}

function sampleAct(id: string, act: Loose<Cooperation>): unknown {
  return {
    id,
    parties: ['CO', 'PE'],
    kind: 'agreement',
    status: 'signed',
    date: null,
    topics: [],
    participants: [],
    place: null,
    attribution: null,
    section: 'report',
    plover: { event: 'SUPPORT', mode: null },
    cameo: '057',
    evidence,
    ...act,
  };
}
