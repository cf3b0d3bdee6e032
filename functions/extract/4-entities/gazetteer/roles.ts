import { fold } from '../../3-text/fold.ts';
import roles from '../../vocabulary/roles.json' with { type: 'json' };
import { lazily } from './lazily.ts';
import { PhraseTrie, wordSet } from './phraseTrie.ts';

export interface TitleName {
  readonly title: string;
  /** Offices and ranks name a post; a calling describes somebody: an analyst, a kingpin, a priest. */
  readonly kind: 'rank' | 'office' | 'calling';
  readonly isPlural: boolean;
  /** The word also has an everyday meaning ("General", "Chief", "Justice"). */
  readonly ambiguous: boolean;
}

interface Listed {
  readonly title: string;
  readonly plural?: string;
  readonly abbreviations?: readonly string[];
  readonly ambiguous?: boolean;
  readonly kind?: string;
}

const CALLINGS: ReadonlySet<string> = new Set(['profession', 'crime', 'church', 'royal']);

export const titleNames = lazily(() => {
  const trie = new PhraseTrie<TitleName>();
  const add = (list: readonly Listed[], otherwise: TitleName['kind']) => {
    for (const { title, plural, abbreviations = [], ambiguous = false, kind: sort = '' } of list) {
      const kind = CALLINGS.has(sort) ? 'calling' : otherwise;
      const singular: TitleName = { title, kind, isPlural: false, ambiguous };
      trie.add(title.toLowerCase(), singular);
      for (const abbreviation of abbreviations) trie.add(abbreviation, singular);
      if (plural) trie.add(plural.toLowerCase(), { ...singular, isPlural: true });
    }
  };
  add(roles.ranks, 'rank');
  add(roles.offices, 'office');
  return trie;
});

export const portfolios = lazily(() => {
  const trie = new PhraseTrie<true>();
  for (const portfolio of roles.portfolios) trie.add(portfolio.replace(/^the /, ''), true);
  return trie;
});

export const honorifics = lazily(() => wordSet(roles.honorifics));
export const descriptors = lazily(() => wordSet(roles.descriptors));

/** "former", "then", "ex", "acting": what stands before a title, and what it says of its time. */
export const modifiers = lazily(
  () =>
    new Map<string, 'current' | 'former' | null>(
      roles.modifiers
        .filter((modifier) => modifier.position === 'before')
        .map((modifier) => [
          fold(modifier.text).replace(/-$/, ''),
          modifier.status === 'former' || modifier.status === 'current' ? modifier.status : null,
        ]),
    ),
);

export interface OfficeVerb {
  readonly title: string;
  readonly isPast: boolean;
}

/** "heads", "ran", "commands": verbs that say an office, by form. */
export const officeVerbs = lazily(
  () =>
    new Map(
      roles.officeVerbs.flatMap(({ title, present, past }): [string, OfficeVerb][] => [
        ...present.map((form): [string, OfficeVerb] => [form, { title, isPast: false }]),
        ...past.map((form): [string, OfficeVerb] => [form, { title, isPast: true }]),
      ]),
    ),
);
