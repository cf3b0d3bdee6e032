import { expect, it } from 'vitest';
import { type Document, documentOf } from '../../../../functions/extract/3-text/document.ts';
import { type Entities, findEntities } from '../../../../functions/extract/4-entities/index.ts';
import type { Finding } from '../../../../functions/extract/rule.ts';
import { countryCode, edtf } from '../../../../functions/records/schema/index.ts';

/** Wednesday; every relative date of these tests counts from it unless a test says otherwise. */
export const PUBLISHED = '2015-07-22';

export interface Setting {
  readonly publishedOn?: string | null;
  readonly home?: string;
}

export function documentFrom(text: string, { publishedOn = PUBLISHED, home }: Setting = {}): Document {
  return documentOf({
    text,
    publishedOn: publishedOn === null ? null : edtf.parse(publishedOn),
    headline: null,
    homeCountry: home === undefined ? null : countryCode.parse(home),
  });
}

export const entitiesIn = (text: string, setting?: Setting): Entities => findEntities(documentFrom(text, setting));

type Kind = 'person' | 'organization' | 'place' | 'country' | 'thing' | 'date';
type Shown = Finding & { readonly value: string };

/** Every finding of a kind, in text order, with what it stands for: a country's code, a date in EDTF, a name. */
function findingsOf({ doc }: Entities, kind: Kind): readonly Shown[] {
  const seen = new Set<Finding>();
  return doc.tokens.flatMap(({ index }) => {
    const name = doc.nameAt(index);
    const finding =
      kind === 'country'
        ? doc.countryAt(index)
        : kind === 'date'
          ? doc.dateAt(index)
          : kind === 'thing'
            ? doc.thingAt(index)
            : name?.type === kind
              ? name
              : undefined;
    if (finding === undefined || seen.has(finding)) return [];
    seen.add(finding);
    const value = 'code' in finding ? finding.code : 'name' in finding ? finding.name : String(finding.value);
    return [{ ...finding, value }];
  });
}

const wordsOf = ({ doc }: Entities, { first, last }: Finding): string =>
  doc.text.slice(doc.tokens[first]?.start, doc.tokens[last - 1]?.end);

/** All that was found in a text and by which rule, to be read when an expectation fails. */
export function trace(entities: Entities): string {
  const kinds: readonly Kind[] = ['person', 'organization', 'place', 'country', 'thing', 'date'];
  const lines = kinds.flatMap((kind) =>
    findingsOf(entities, kind).map(
      (finding) => `${kind} [${wordsOf(entities, finding)}] ${finding.value} by ${finding.rule}`,
    ),
  );
  return [`in: ${entities.doc.text}`, ...lines].join('\n  ');
}

const MARK = /\[([^\]|]{1,200})(?:\|([^\]]{1,80}))?\]/g;

interface Marked {
  readonly text: string;
  readonly marks: readonly { readonly words: string; readonly value: string | undefined }[];
}

function readMarks(sentence: string): Marked {
  const marks = [...sentence.matchAll(MARK)].map(([, words = '', value]) => ({ words, value }));
  return { text: sentence.replace(MARK, '$1'), marks };
}

/**
 * One test a sentence: what stands in square brackets, and nothing else of the kind, must be found. `[last week|2015-07-13/2015-07-19]` also
 * says what it stands for. With a rule, what is marked must be that rule's finding. A sentence without brackets must yield nothing.
 */
export function finds(
  kind: Kind,
  sentences: readonly string[],
  { rule, ...setting }: Setting & { readonly rule?: string } = {},
): void {
  it.each(sentences)('%s', (sentence) => {
    const { text, marks } = readMarks(sentence);
    const entities = entitiesIn(text, setting);
    const found = findingsOf(entities, kind);
    expect(
      found.map((finding) => wordsOf(entities, finding)),
      trace(entities),
    ).toEqual(marks.map(({ words }) => words));
    marks.forEach(({ value }, i) => {
      if (value !== undefined) expect(found[i]?.value, trace(entities)).toBe(value);
      if (rule !== undefined) expect(found[i]?.rule, trace(entities)).toBe(rule);
    });
  });
}

/** What must not be found; kept apart from `finds` so that a reader sees at once what a rule leaves alone. */
export const leaves = (kind: Kind, sentences: readonly string[], setting?: Setting): void =>
  finds(kind, sentences, setting);

type Roles = Readonly<Record<string, readonly string[]>>;

/** Each person's roles as "title", "title / PE", "title / PE / Navy", "former title / PE"; and country as the key's end: "Jorge Nieto (PE)". */
export function rolesIn(text: string, setting?: Setting): Roles {
  const { people } = entitiesIn(text, setting);
  return Object.fromEntries(
    people.map(({ name, country, roles }) => [
      country === null ? name : `${name} (${country})`,
      roles.map((role) => {
        const title = role.status === 'former' ? `former ${role.title}` : role.title;
        const parts = [title, role.country ?? (role.organization === null ? null : '-'), role.organization];
        return parts.filter((part) => part !== null).join(' / ');
      }),
    ]),
  );
}

export function tellsRoles(cases: readonly (readonly [text: string, roles: Roles])[], setting?: Setting): void {
  it.each(cases)('%s', (text, roles) => {
    expect(rolesIn(text, setting), trace(entitiesIn(text, setting))).toEqual(roles);
  });
}
