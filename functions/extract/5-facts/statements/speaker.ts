import type { PersonEntity } from '../../4-entities/people/joinPeople.ts';

/** Who speaks: a person of the article, the words that describe somebody unnamed, an outlet that reports, or a document that is quoted. */
export type Speaker =
  | { readonly kind: 'person'; readonly person: PersonEntity }
  | { readonly kind: 'described'; readonly text: string }
  | { readonly kind: 'outlet'; readonly text: string }
  | { readonly kind: 'document' };

export const speakerName = (speaker: Speaker | undefined): string | null => {
  if (speaker === undefined || speaker.kind === 'document') return null;
  return speaker.kind === 'person' ? speaker.person.name : speaker.text;
};
