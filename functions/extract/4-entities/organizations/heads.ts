import { ORGANIZATION_TYPES, type OrganizationType } from '../../../records/schema/index.ts';
import { fold } from '../../3-text/fold.ts';
import heads from '../../vocabulary/organizationHeads.json' with { type: 'json' };
import { lazily } from '../gazetteer/lazily.ts';
import { PhraseTrie, wordSet } from '../gazetteer/phraseTrie.ts';
import { thingHeads } from '../things/thingWords.ts';

interface Head {
  readonly head: string;
  readonly type: string;
}

export interface HeadName {
  readonly type: OrganizationType;
  /** Enough by itself with a country ("Peruvian Navy"); a "Center" or an "Office" wants more words. */
  readonly isForce: boolean;
}

export const organizationHeads = lazily(() => {
  const trie = new PhraseTrie<HeadName>();
  const add = (list: readonly Head[], otherwise: OrganizationType, isForce: boolean) => {
    for (const { head, type } of list)
      trie.add(head, { type: ORGANIZATION_TYPES.find((known) => known === type) ?? otherwise, isForce });
  };
  add(heads.forceHeads, 'security-force', true);
  add(heads.governmentHeads, 'government', false);
  add(heads.civilHeads, 'civil-society', false);
  add(heads.companyHeads, 'company', false);
  add(heads.mediaHeads, 'media', false);
  return trie;
});

/** "Cartel", "Gang", "Clan": also in lower case after a name. */
export const groupHeads = lazily(
  () =>
    new Map(
      heads.groupHeads.map(
        ({ head, type }) => [fold(head), type === 'armed-group' ? 'armed-group' : 'criminal-group'] as const,
      ),
    ),
);

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
