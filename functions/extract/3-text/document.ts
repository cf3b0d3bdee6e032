import type { CountryCode, Edtf, Section } from '../../records/schema/index.ts';
import { paragraphsOf } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** A run of tokens: `first` included, `last` not. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface Paragraph extends TokenRange {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** A heading has no full stop and few words; an item belongs to a list. */
  readonly kind: 'prose' | 'heading' | 'item';
  readonly section: Section;
}

export interface Sentence extends TokenRange {
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

/** The cleaned text with its structure; what every rule reads. Offsets are those of `text`. */
export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly publishedOn: Edtf | null;
  readonly headline: string | null;
  /** Where the article was written, as its dateline says; "the Defense Ministry" alone is most likely that country's. */
  readonly homeCountry: CountryCode | null;
  /** Of a paper that writes for its own country: whose officials it names without one. */
  readonly outletCountry: CountryCode | null;
  readonly sentenceAt: (token: number) => Sentence | undefined;
}

export interface DocumentSource {
  readonly text: string;
  readonly publishedOn: Edtf | null;
  readonly headline: string | null;
  readonly homeCountry?: CountryCode | null;
  readonly outletCountry?: CountryCode | null;
}

export function documentOf({
  text,
  publishedOn,
  headline,
  homeCountry = null,
  outletCountry = null,
}: DocumentSource): Document {
  const tokens = tokenize(text);
  const paragraphs = paragraphsOf(text, tokens);
  const sentences = sentencesOf(tokens, paragraphs);
  const sentenceOfToken = new Int32Array(tokens.length);
  for (const sentence of sentences) sentenceOfToken.fill(sentence.index, sentence.first, sentence.last);
  return {
    text,
    tokens,
    paragraphs,
    sentences,
    publishedOn,
    headline,
    homeCountry,
    outletCountry,
    sentenceAt: (token) => sentences[sentenceOfToken[token] ?? -1],
  };
}
