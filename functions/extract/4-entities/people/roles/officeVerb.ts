import type { CountryCode, Role } from '../../../../records/schema/index.ts';
import { officeVerbs } from '../../gazetteer/roles.ts';
import type { Annotated, PersonMention } from '../../mention.ts';
import { mark, word } from '../../words.ts';
import { type CountryOfName, roleOf } from './role.ts';

/** "who directed the Peruvian contingent" tells the country and no office. */
export interface ToldByVerb {
  readonly role: Role | undefined;
  readonly country: CountryCode | null;
}

const NOTHING: ToldByVerb = { role: undefined, country: null };
const FARTHEST_OBJECT = 8;
const SKIPPED = new Set(['currently', 'now', 'then', 'previously', 'formerly', 'also', 'until', 'once', 'has', 'had']);

/**
 * An office said by its verb: "X, who runs SENAD", "X, who has headed the Foundation since May", "X, who until June commanded the 34th
 * Battalion", "X represented the Haitian police"; not "X, who runs a bakery", since only an organization has a head.
 */
export function officeByVerb(doc: Annotated, { last }: PersonMention, countryOf: CountryOfName): ToldByVerb {
  const at = verbOf(doc, last);
  const office = at === undefined ? undefined : officeVerbs().get(word(doc, at));
  if (at === undefined || office === undefined) return NOTHING;
  const status = office.isPast && at > last && word(doc, at - 1) !== 'has' ? 'former' : 'current';
  for (let i = at + 1; i < at + FARTHEST_OBJECT; i += 1) {
    const name = doc.nameAt(i);
    const country = doc.countryAt(i)?.code ?? null;
    if (name?.type === 'organization') {
      const role = roleOf(office.title, { organization: name.name, country: countryOf(name), status });
      return { role, country: role.country };
    }
    if (country !== null) return { role: undefined, country };
    if (doc.tokens[i]?.kind === 'mark' || name !== undefined || word(doc, i) === 'a') return NOTHING;
  }
  return NOTHING;
}

/** The verb right after the name, or after "who". */
function verbOf(doc: Annotated, last: number): number | undefined {
  if (officeVerbs().has(word(doc, last))) return last;
  const who = mark(doc, last) === ',' ? last + 1 : last;
  return word(doc, who) === 'who' ? verbAfter(doc, who + 1) : undefined;
}

/** Up to three small words stand before the verb: "currently", "until June". */
function verbAfter(doc: Annotated, from: number): number | undefined {
  for (let at = from; at < from + 4; at += 1) {
    if (officeVerbs().has(word(doc, at))) return at;
    if (!SKIPPED.has(word(doc, at)) && doc.dateAt(at) === undefined) return undefined;
  }
  return undefined;
}
