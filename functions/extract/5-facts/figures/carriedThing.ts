import type { Measured, Quantity } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import type { Draft } from './draft.ts';
import { knownItemOf } from './items.ts';
import { isPluralForm } from './singular.ts';
import { subjectBefore } from './subject.ts';
import type { Substances } from './substances.ts';
import { type Thing, thingAt, thingOf } from './thing.ts';
import { mayBeField } from './thingOfQuantity.ts';

const NEAR = 8;
const PERSON: Omit<Thing, 'first' | 'last'> = { item: 'person', class: 'person', isPlural: true };

type Bare = Pick<Draft, 'sentence'> & Quantity;

/** What a bare number counts, from the words before it: "600 of them", "the latter 32 in 2013", "three of whom", "14 for fishing". */
export function carriedThing(
  doc: Measured,
  bare: Bare,
  before: readonly Draft[],
  substances: Substances,
): Thing | undefined {
  switch (bare.kind) {
    case 'count':
      return (
        whoseWhom(doc, bare) ??
        numberOf(doc, bare) ??
        casualties(doc, bare, before) ??
        lastCounted(bare, before) ??
        pluralBefore(doc, bare)
      );
    case 'percent':
      return frontedWhole(doc, bare) ?? changed(doc, bare, before, substances);
    case 'length':
      return nearestGeography(doc, bare);
    case 'area':
      return mayBeField(bare, bare.sentence, substances);
    case 'mass':
    case 'volume':
      return substances.inSentence(bare.sentence, bare.first) ?? lastWeighed(bare, before);
    case 'money':
      return undefined;
    default:
      return subjectBefore(doc, bare.first);
  }
}

/** "deminers, three of whom were killed": the noun before the comma. */
function whoseWhom(doc: Measured, { first, last }: Bare): Thing | undefined {
  if (word(doc, last) !== 'of' || !['whom', 'which'].includes(word(doc, last + 1))) return undefined;
  for (let at = first - 2; at > first - NEAR; at -= 1) {
    if (isPluralForm(word(doc, at)) && doc.nameAt(at) === undefined)
      return thingOf(doc, { first: at, last: at + 1, isPlural: true });
  }
  return undefined;
}

/** "the number of members in jails has gone from 50 to 400". */
function numberOf(doc: Measured, { first, sentence }: Bare): Thing | undefined {
  for (let at = first - 1; at > sentence.first; at -= 1) {
    if (doc.quantityAt(at) !== undefined) return undefined;
    if (word(doc, at) === 'of' && ['number', 'numbers', 'total', 'count'].includes(word(doc, at - 1)))
      return thingAt(doc, at + 1);
  }
  return undefined;
}

/** "left 12 dead", "eight wounded": people, where nobody else was counted just before. */
function casualties(doc: Measured, bare: Bare, before: readonly Draft[]): Thing | undefined {
  const isHarm = ['dead', 'wounded', 'injured', 'missing', 'killed', 'arrested', 'detained'].includes(
    word(doc, bare.last),
  );
  const counted = lastCounted(bare, before);
  if (!isHarm || (counted && ['person', 'force', 'criminal', 'harm'].includes(counted.class))) return undefined;
  return { ...PERSON, first: bare.last, last: bare.last };
}

/** The thing counted last in this sentence or the one before. */
function lastCounted({ sentence, first }: Bare, before: readonly Draft[]): Thing | undefined {
  const last = before
    .filter((draft) => draft.kind === 'count' && draft.thing !== undefined && draft.first < first)
    .at(-1);
  return last !== undefined && sentence.index - last.sentence.index <= 1 ? last.thing : undefined;
}

function lastWeighed({ sentence }: Bare, before: readonly Draft[]): Thing | undefined {
  const last = before
    .filter((draft) => draft.thing !== undefined && ['drug', 'goods', 'crop'].includes(draft.thing.class))
    .at(-1);
  return last !== undefined && sentence.index - last.sentence.index <= 2 ? last.thing : undefined;
}

/** "the dirt trails that cross the river. … there are 78 of them": the last listed plural of the sentence before. */
function pluralBefore(doc: Measured, { sentence, last }: Bare): Thing | undefined {
  if (word(doc, last) !== 'of' || word(doc, last + 1) !== 'them') return undefined;
  const previous = doc.sentences[sentence.index - 1];
  for (let at = sentence.first - 1; previous !== undefined && at >= previous.first; at -= 1) {
    if (isPluralForm(word(doc, at)) && knownItemOf([word(doc, at)]) !== undefined)
      return thingOf(doc, { first: at, last: at + 1, isPlural: true });
  }
  return undefined;
}

/** "of the properties taken from him, two-thirds are locked up". */
function frontedWhole(doc: Measured, { sentence, first }: Bare): Thing | undefined {
  for (let at = sentence.first; at < first; at += 1) {
    const opens = at === sentence.first || [':', ';', ','].includes(doc.tokens[at - 1]?.text ?? '');
    if (opens && word(doc, at) === 'of' && ['the', 'its', 'those', 'all'].includes(word(doc, at + 1)))
      return thingAt(doc, at + 1);
  }
  return undefined;
}

/** What rose or fell: the subject of the clause, else what was told of just before. */
function changed(doc: Measured, bare: Bare, before: readonly Draft[], substances: Substances): Thing | undefined {
  const last = before.filter((draft) => draft.thing !== undefined).at(-1);
  const inSentence = last !== undefined && last.sentence === bare.sentence ? last.thing : undefined;
  const subject = subjectBefore(doc, bare.first);
  if (
    inSentence !== undefined &&
    (subject === undefined ||
      inSentence.first > subject.first ||
      inSentence.class === 'drug' ||
      inSentence.class === 'crop')
  )
    return inSentence;
  return (
    subject ??
    substances.inSentence(bare.sentence, bare.first) ??
    (last && bare.sentence.index - last.sentence.index <= 1 ? last.thing : undefined)
  );
}

/** "the waterway … for more than 800 kilometers": the nearest listed feature before in the sentence. */
function nearestGeography(doc: Measured, { sentence, first }: Bare): Thing | undefined {
  for (let at = first - 1; at >= sentence.first; at -= 1) {
    if (knownItemOf([word(doc, at)])?.class === 'geo')
      return thingOf(doc, { first: at, last: at + 1, isPlural: false });
  }
  return undefined;
}
