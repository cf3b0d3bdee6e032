import type { CountryCode } from '../../../../records/schema/index.ts';
import type { Annotated } from '../../mention.ts';
import { mark, word } from '../../words.ts';
import { type TitleSpan, titleEndingAt, titleStartingAt } from '../titles.ts';
import type { CountryOfName } from './role.ts';

export interface Complement {
  readonly country: CountryCode | null;
  readonly organization: string | null;
  readonly last: number;
}

const FARTHEST = 14;
const OPENS = new Set(['of', 'for', 'in', 'at', 'to']);

/** "of the Colombian Navy", "in charge of customs in Machala", "for Mexico" after a title, up to the next mark. */
export function complementAfter(doc: Annotated, from: number, end: number, countryOf: CountryOfName): Complement {
  let country: CountryCode | null = null;
  let organization: string | null = null;
  let at = from;
  for (; at < Math.min(end, from + FARTHEST); at += 1) {
    const name = doc.nameAt(at);
    if (name?.type === 'person' || (doc.tokens[at]?.kind === 'mark' && name === undefined && mark(doc, at) !== '-'))
      break;
    if (name !== undefined) {
      if (name.type === 'organization') organization ??= name.name;
      country ??= countryOf(name);
      at = name.last - 1;
    } else country ??= doc.countryAt(at)?.code ?? null;
  }
  return { country, organization, last: at };
}

/** The title whose complement ends just before the token: "commander of the Navy", "mayor of Salvador Mazza", "prosecutor in charge in Machala". */
export function titleWithComplement(doc: Annotated, end: number): TitleSpan | undefined {
  const first = Math.max(doc.sentenceAt(end - 1)?.first ?? end, end - FARTHEST);
  for (let at = end - 1; at > first; at -= 1) {
    const name = doc.nameAt(at);
    if (name?.type === 'person') return undefined;
    if (name !== undefined) {
      const title = name.type === 'organization' ? titleStartingAt(doc, name.first) : undefined;
      if (title !== undefined && title.last > name.first + 1) return title;
      at = name.first;
      continue;
    }
    if (OPENS.has(word(doc, at))) {
      const title = titleEndingAt(doc, at);
      if (title !== undefined) return title;
    }
    if (doc.tokens[at]?.kind === 'mark' && mark(doc, at) !== '-') return undefined;
  }
  return undefined;
}
