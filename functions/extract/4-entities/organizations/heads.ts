import { ORGANIZATION_TYPES, type OrganizationType } from '../../../records/schema/index.ts';
import { fold } from '../../3-text/fold.ts';
import heads from '../../vocabulary/organizationHeads.json' with { type: 'json' };
import { lazily } from '../gazetteer/lazily.ts';
import { PhraseTrie, wordSet } from '../gazetteer/phraseTrie.ts';
import { thingHeads } from '../things/thingWords.ts';

interface Head {
  readonly head: string;
  readonly type: string;
  readonly alone?: boolean;
}

export interface HeadName {
  readonly type: OrganizationType;
  /** Enough by itself with a country ("Peruvian Navy"); a "Center" or an "Office" wants more words. */
  readonly isForce: boolean;
  /** Enough by itself: "Congress". */
  readonly standsAlone: boolean;
}

const typeOf = (type: string, otherwise: OrganizationType): OrganizationType =>
  ORGANIZATION_TYPES.find((known) => known === type) ?? otherwise;

export const organizationHeads = lazily(() => {
  const trie = new PhraseTrie<HeadName>();
  const add = (list: readonly Head[], otherwise: OrganizationType, isForce: boolean) => {
    for (const { head, type, alone = false } of list)
      trie.add(head, { type: typeOf(type, otherwise), isForce, standsAlone: alone });
  };
  add(heads.forceHeads, 'security-force', true);
  add(heads.governmentHeads, 'government', false);
  add(heads.civilHeads, 'civil-society', false);
  add(heads.companyHeads, 'company', false);
  add(heads.mediaHeads, 'media', false);
  return trie;
});

const typedPhrases = (list: readonly Head[]) =>
  lazily(() => {
    const trie = new PhraseTrie<OrganizationType>();
    for (const { head, type } of list) trie.add(head, typeOf(type, 'other'));
    return trie;
  });

/** "army", "foreign ministry": bodies in lower case where a country stands before them. */
export const lowerHeads = typedPhrases(heads.lowerHeads);
/** "foundation", "task force": in lower case after a name of their own. */
export const lastNames = typedPhrases(heads.afterNames);

/** "Cartel", "Gang", "Clan": also in lower case after a name. */
export const groupHeads = lazily(
  () =>
    new Map(
      heads.groupHeads.map(
        ({ head, type }) => [fold(head), type === 'armed-group' ? 'armed-group' : 'criminal-group'] as const,
      ),
    ),
);

export interface Introducer {
  readonly type: OrganizationType;
  /** "the directorate, DIPROVE,": a comma may part the two. */
  readonly mayStandApart: boolean;
  /** The words before it tell more: "police directorate", "criminal group". */
  readonly isNeutral: boolean;
}

/** "newspaper", "NGO", "company": the name that follows is one. */
export const introducers = lazily(
  () =>
    new Map(
      heads.introducers.map(({ head, type, apart = false, neutral = false }): [string, Introducer] => [
        fold(head),
        { type: typeOf(type, 'other'), mayStandApart: apart, isNeutral: neutral },
      ]),
    ),
);

/** "El", "La", "Radio": how papers begin. */
export const mediaArticles = lazily(() => wordSet(heads.mediaArticles));

/** "Operation", "Plan", "Treaty": what follows or precedes is no organization. */
export const notOrganizations = lazily(() =>
  wordSet([...heads.notOrganizations.map(({ head }) => head), ...thingHeads]),
);

const HEAD_WORDS = lazily(() =>
  wordSet(
    [...heads.governmentHeads, ...heads.forceHeads].map(({ head }) => head).filter((head) => !head.includes(' ')),
  ),
);

/** "Directorate", "Police", "Ministry": never a part of a person's name. */
export const isHeadWord = (norm: string): boolean => HEAD_WORDS().has(norm);
