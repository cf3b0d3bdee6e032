import { fold } from '../../3-text/fold.ts';
import type { PersonMention } from '../mention.ts';
import { holds, isShorterForm, mainSurname, nameWords } from './nameWords.ts';

export interface Cluster {
  readonly name: string;
  readonly words: readonly string[];
  readonly mentions: PersonMention[];
  /** Where the text last had a full form of the name, while it is read from the start. */
  lastFull: number;
}

/** The people of a text by the words of their names, so that each mention finds its person without a walk over all of them. */
export class PeopleIndex {
  readonly clusters: Cluster[] = [];
  readonly #byWord = new Map<string, Cluster[]>();
  readonly #byAlias = new Map<string, Cluster>();
  readonly #byMention = new Map<PersonMention, Cluster>();

  /** Longer names come before shorter ones, so that the cluster has the fullest. */
  addFull(mention: PersonMention): void {
    const words = nameWords(mention.name);
    const known =
      this.#with(words[0]).find((cluster) => isShorterForm(words, cluster.words)) ?? this.#laterFull(mention, words);
    if (known) this.#put(known, mention);
    else this.#open(mention, words);
  }

  addAlias(mention: PersonMention, bearer: PersonMention): void {
    const cluster = this.#byMention.get(bearer);
    if (cluster === undefined) return;
    this.#put(cluster, mention);
    this.#byAlias.set(fold(mention.name), cluster);
  }

  /** One word: an alias, a surname of a person named before it, failing that of one named at all, or a given name alone. */
  addShort(mention: PersonMention): void {
    const word = nameWords(mention.name)[0] ?? '';
    const alias = this.#byAlias.get(fold(mention.name));
    const known =
      alias ?? this.#bySurname(word, mention) ?? this.#with(word).find((cluster) => cluster.words[0] === word);
    if (known) this.#put(known, mention);
    else if (mention.support === 'title') this.#open(mention, [word]);
  }

  /** The reader has passed a full name. */
  passed(mention: PersonMention): void {
    const cluster = this.#byMention.get(mention);
    if (cluster) cluster.lastFull = mention.first;
  }

  /** Of several people of one surname the one called by it, then the one named last. */
  #bySurname(word: string, mention: PersonMention): Cluster | undefined {
    const bearing = this.#with(word).filter(
      (cluster) => cluster.words.length === 1 || cluster.words.indexOf(word, 1) > 0,
    );
    const called = bearing.filter((cluster) => mainSurname(cluster.words) === word);
    const candidates =
      called.some((cluster) => cluster.lastFull >= 0) || bearing.length === called.length ? called : bearing;
    return candidates.reduce<Cluster | undefined>(
      (best, cluster) =>
        best === undefined || (cluster.lastFull > best.lastFull && cluster.lastFull < mention.first) ? cluster : best,
      undefined,
    );
  }

  /** Later forms may leave out the first name: "Castro Contreras", "Evo". */
  #laterFull(mention: PersonMention, words: readonly string[]): Cluster | undefined {
    const alias = this.#byAlias.get(fold(mention.name));
    if (alias !== undefined || mention.rule !== 'laterName') return alias;
    return this.#with(words[0]).find((cluster) => holds(cluster.words, words));
  }

  #with(word: string | undefined): readonly Cluster[] {
    return this.#byWord.get(word ?? '') ?? [];
  }

  #open(mention: PersonMention, words: readonly string[]): void {
    const cluster: Cluster = { name: mention.name, words, mentions: [], lastFull: -1 };
    this.clusters.push(cluster);
    for (const word of new Set(words)) this.#byWord.set(word, [...this.#with(word), cluster]);
    this.#put(cluster, mention);
  }

  #put(cluster: Cluster, mention: PersonMention): void {
    cluster.mentions.push(mention);
    this.#byMention.set(mention, cluster);
  }
}
