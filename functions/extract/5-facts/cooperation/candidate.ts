import type { Edtf, Kind, PartyCode, Section, Status, Topic } from '../../../records/schema/index.ts';
import type { Sentence, TokenRange } from '../../3-text/document.ts';
import type { Strength } from './actPatterns.ts';

/** An act as one sentence tells it; the same act may be told again elsewhere. */
export interface ActCandidate {
  readonly parties: readonly PartyCode[];
  readonly kind: Kind;
  readonly status: Status;
  readonly date: Edtf | null;
  readonly topics: readonly Topic[];
  readonly participants: readonly string[];
  readonly place: string | null;
  readonly attribution: string | null;
  readonly section: Section;
  readonly sentence: Sentence;
  /** The words that tell it. */
  readonly words: TokenRange;
  readonly strength: Strength;
  /** Its parties join those of the act of its kind that was told before. */
  readonly joins: boolean;
  /** "also signed an accord": no retelling of the one told before. */
  readonly isAnother: boolean;
}
