import type { PartyCode } from '../../../../records/schema/index.ts';
import type { PartyReference } from './partyReferences.ts';

/** Who "the two countries" are, kept while reading on: the parties told of just before, else the article's main ones. */
export class PartyMemory {
  readonly #recent: (readonly PartyCode[])[] = [];
  readonly #weights: ReadonlyMap<PartyCode, number>;
  readonly #main: readonly PartyCode[];
  readonly #home: PartyCode | null;
  #subject: PartyCode | undefined;
  #namedLast = 0;
  #sentencesSincePair = Number.POSITIVE_INFINITY;
  #isMainTurn = false;
  /** Somebody beside the main two, whom alone a sentence named: "With Guatemala, it is more delicate." */
  #newcomer: PartyCode | undefined;

  /** `lead` are the references of the headline's and the first sentences, which say whom the article is about. */
  constructor(references: readonly PartyReference[], lead: readonly PartyReference[], home: PartyCode | null = null) {
    this.#home = home ?? mostNamedPlace(references);
    const weights = new Map<PartyCode, number>();
    const weigh = (list: readonly PartyReference[], weight: number) => {
      for (const { code, via } of list) if (via !== 'location') weights.set(code, (weights.get(code) ?? 0) + weight);
    };
    weigh(references, 1);
    weigh(lead, 3);
    this.#weights = weights;
    this.#main = [...weights].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  }

  /** The parties were spoken of again without their names. */
  keep(): void {
    if (this.#recent.length > 0) this.#sentencesSincePair = -1;
  }

  /** A paragraph begins: "the two countries" are again those that the article is about, if they have been told of. */
  turnToMain(): void {
    this.#isMainTurn = true;
  }

  /** After each sentence, the parties that it named; "it signed a pact with Peru" leaves the subject what it was. */
  remember(codes: readonly PartyCode[], keepsSubject = false): void {
    const distinct = [...new Set(codes)];
    this.#namedLast = distinct.length;
    if (!keepsSubject || this.#subject === undefined) this.#subject = distinct[0] ?? this.#subject;
    if (distinct.length >= 2) this.#isMainTurn = false;
    const [only] = distinct;
    if (only !== undefined)
      this.#newcomer = distinct.length === 1 && !this.#main.slice(0, 2).includes(only) ? only : undefined;
    this.#sentencesSincePair = distinct.length >= 2 ? 0 : this.#sentencesSincePair + 1;
    if (distinct.length >= 2) this.#recent.unshift(distinct);
    if (this.#recent.length > SENTENCES_KEPT) this.#recent.pop();
  }

  /** Whom "they" may mean: the parties of one of the last sentences; nobody, where the last one was about one alone. */
  recallNear(): readonly PartyCode[] {
    const isTheirTurn = this.#sentencesSincePair <= PRONOUN_REACH && this.#namedLast !== 1;
    return isTheirTurn ? (this.#recent[0] ?? []) : [];
  }

  /** The two of whom one of the last sentences told. */
  recentPair(): readonly PartyCode[] | undefined {
    const [last] = this.#recent;
    return last?.length === 2 && this.#sentencesSincePair <= PAIR_REACH ? last : undefined;
  }

  /** Whom "it" may mean: the first party that the last sentence with one named. */
  get subject(): PartyCode | undefined {
    return this.#subject;
  }

  /** The country that the article is about, for somebody from outside who gives, trains or hands over; undefined for its own people. */
  hostOf(guest: PartyCode): PartyCode | undefined {
    const [main] = this.#main;
    const host = this.#home !== null && this.#home !== guest && this.#weights.has(this.#home) ? this.#home : main;
    if (host === undefined || host === guest) return undefined;
    return (this.#weights.get(guest) ?? 0) * OUTSIDER_SHARE < (this.#weights.get(host) ?? 0) ? host : undefined;
  }

  recall(count: number): readonly PartyCode[] {
    if (count === 2 && this.#newcomer !== undefined) return this.#withNewcomer(this.#newcomer);
    const main = this.#main.slice(0, count);
    if (
      (this.#sentencesSincePair > 0 || this.#isMainTurn) &&
      main.length === count &&
      this.#recent.some(
        (codes) => codes.join() === main.join() || (codes.length === count && codes.every((c) => main.includes(c))),
      )
    )
      return main;
    return (
      this.#recent.find((codes) => codes.length === count) ??
      this.#main.slice(0, this.#main.length >= count ? count : 0)
    );
  }

  #withNewcomer(newcomer: PartyCode): readonly PartyCode[] {
    const isKnown = this.#recent.some((codes) => codes.length === 2 && codes.includes(newcomer));
    const home = this.#home !== null && this.#weights.has(this.#home) ? this.#home : undefined;
    return isKnown || home === undefined ? this.recallWith([newcomer]) : [newcomer, home];
  }

  /** "the three nations" beside the United States are three others; "the two countries" after one of them are that one and its partner. */
  recallBeside(count: number, named: readonly PartyCode[], isOthers = false): readonly PartyCode[] {
    if (named.length === 0) return this.recall(count);
    const sets = [...this.#recent.filter((codes) => codes.length === count), this.#main.slice(0, count)];
    if (count === 2 && named.length === 1 && !isOthers)
      return sets.find((codes) => named.every((code) => codes.includes(code))) ?? this.recallWith(named);
    const beside = this.#main.filter((code) => !named.includes(code)).slice(0, count);
    return (
      sets.find((codes) => named.every((code) => !codes.includes(code))) ??
      sets.find((codes) => named.every((code) => codes.includes(code))) ??
      beside
    );
  }

  /** The pair told of last, or the article's main one, that the parties named here belong to. */
  recallWith(named: readonly PartyCode[]): readonly PartyCode[] {
    const [last] = this.#recent;
    if (named.length === 0 && last !== undefined && last.length <= MOST_SIDES) return last;
    const pairs = [...this.#recent.filter((codes) => codes.length === 2), this.#main.slice(0, 2)];
    const pair = pairs.find((codes) => named.every((code) => codes.includes(code)));
    if (pair !== undefined) return pair;
    const other = this.#main.find((code) => !named.includes(code));
    return other === undefined ? named : [...named, other];
  }
}

const SENTENCES_KEPT = 6;
const PRONOUN_REACH = 1;
const PAIR_REACH = 3;
const MOST_SIDES = 4;
/** Named less than a third as often as the host. */
const OUTSIDER_SHARE = 3;

/** Without a dateline an article is at home where most of its places are. */
function mostNamedPlace(references: readonly PartyReference[]): PartyCode | null {
  const counts = new Map<PartyCode, number>();
  for (const { code, via } of references) if (via === 'location') counts.set(code, (counts.get(code) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
