import type { Measured } from '../../../4-entities/quantities/index.ts';
import { word } from '../../../4-entities/words.ts';
import figureWords from '../../../vocabulary/figureWords.json' with { type: 'json' };
import { knownItemOf } from '../items.ts';
import { isPluralForm } from '../singular.ts';
import { subjectBefore } from '../subject.ts';
import { type Thing, thingAt, thingOf } from '../thing.ts';
import { toldMeasure } from '../toldMeasure.ts';
import type { Bare, Context } from './context.ts';

const NEAR = 8;
/** A told measure that costs less is sure enough to choose what a number counts. */
const SURE = 7;
const PERSON: Omit<Thing, 'first' | 'last'> = { item: 'person', class: 'person', isPlural: true };
const TOTALS = new Set(['number', 'numbers', 'total', 'ranks']);
const HARMED = new Set(['dead', 'wounded', 'injured', 'missing', 'killed', 'arrested', 'detained']);
const GROUPS: ReadonlySet<string> = new Set('crew group team party band squad gang delegation family'.split(' '));

/** "600 of them", "three of whom", "32 in 2013", "a crew of three", "from 50 to 400", "14 for fishing". */
export function carriedCount(doc: Measured, bare: Bare, context: Context): Thing | undefined {
  return (
    lowerEnd(doc, bare) ??
    rated(doc, bare) ??
    wereThese(doc, bare) ??
    whose(doc, bare) ??
    memberOf(doc, bare) ??
    numberOf(doc, bare) ??
    harmed(doc, bare, context) ??
    lastCounted(doc, bare, context) ??
    pluralBefore(doc, bare) ??
    numbered(doc, bare) ??
    moved(doc, bare)
  );
}

/** "grew from 500 to 3,000 members": what the other end counts. */
function lowerEnd(doc: Measured, { first, last }: Bare): Thing | undefined {
  const other = word(doc, last) === 'to' && word(doc, first - 1) === 'from' ? doc.quantityAt(last + 1) : undefined;
  const thing = other?.kind === 'count' ? thingAt(doc, other.last) : undefined;
  return thing?.isPlural ? thing : undefined;
}

/** "the homicide rate dropped from 86 per 100,000 inhabitants": what the rate is of. */
function rated(doc: Measured, { first, last, scope }: Bare): Thing | undefined {
  const isRate = word(doc, last) === 'per' || (word(doc, last) === 'for' && word(doc, last + 1) === 'every');
  const subject = isRate ? subjectBefore(doc, first, scope) : undefined;
  return (
    subject && {
      ...subject,
      item: subject.item.replace(/ rate$/, ''),
      class: /homicide|murder/.test(subject.item) ? 'harm' : subject.class,
    }
  );
}

/** "1,800 recruits, of whom 640 were women": what they were. */
function wereThese(doc: Measured, { first, last }: Bare): Thing | undefined {
  const isPart =
    ['whom', 'which', 'them', 'these', 'those'].includes(word(doc, first - 1)) &&
    ['of', 'among'].includes(word(doc, first - 2));
  const thing = isPart && ['were', 'are', 'was', 'is'].includes(word(doc, last)) ? thingAt(doc, last + 1) : undefined;
  return thing?.isPlural && !/(?:ed|en)$/.test(thing.item) ? thing : undefined;
}

/** "deminers, three of whom were killed": the noun before the comma. */
function whose(doc: Measured, { first, last }: Bare): Thing | undefined {
  if (word(doc, last) !== 'of' || !['whom', 'which'].includes(word(doc, last + 1))) return undefined;
  for (let at = first - 2; at > first - NEAR; at -= 1) {
    if (isPluralForm(word(doc, at)) && doc.nameAt(at) === undefined)
      return thingOf(doc, { first: at, last: at + 1, isPlural: true });
  }
  return undefined;
}

/** "a crew of three". */
function memberOf(doc: Measured, { first }: Bare): Thing | undefined {
  const group = word(doc, first - 1) === 'of' ? word(doc, first - 2) : '';
  if (group === 'population') return { ...PERSON, item: 'inhabitant', first: first - 2, last: first - 1 };
  if (!GROUPS.has(group)) return undefined;
  return { ...PERSON, item: group === 'crew' ? 'crew member' : 'person', first: first - 2, last: first - 1 };
}

/** "the number of members in jails has gone from 50 to 400". */
function numberOf(doc: Measured, { first, scope }: Bare): Thing | undefined {
  for (let at = first - 1; at > scope.first; at -= 1) {
    if (doc.quantityAt(at) !== undefined) return undefined;
    if (word(doc, at) === 'of' && TOTALS.has(word(doc, at - 1))) return thingAt(doc, at + 1);
  }
  return undefined;
}

/** "left 12 dead", "eight wounded": people, where nobody else was counted just before. */
function harmed(doc: Measured, bare: Bare, context: Context): Thing | undefined {
  const isOf = ['was', 'were', 'are', 'have'].includes(word(doc, bare.last)) && HARMED.has(word(doc, bare.last + 1));
  if (!HARMED.has(word(doc, bare.last)) && !isOf) return undefined;
  const counted = lastCounted(doc, bare, context);
  const isCounted = counted !== undefined && ['person', 'force', 'criminal', 'harm'].includes(counted.class);
  return isCounted ? undefined : { ...PERSON, first: bare.last, last: bare.last };
}

/** The thing counted last in this sentence or the one before; "held 12 more" after pumps goes back to the miners. */
function lastCounted(doc: Measured, bare: Bare, { before, signals }: Context): Thing | undefined {
  const isPart = word(doc, bare.last) === 'of' && word(doc, bare.last + 1) === 'them';
  const near = before.filter(
    ({ kind, thing, first, sentence, value }) =>
      kind === 'count' &&
      !(isPart && value < bare.value) &&
      thing !== undefined &&
      first < bare.first &&
      bare.sentence.index - sentence.index <= 1,
  );
  const costs = near.map(
    ({ thing }) => toldMeasure(doc, bare, thing && { ...thing, first: -1, last: -1 }, signals)?.cost ?? SURE,
  );
  const lowest = Math.min(...costs);
  const fitting = lowest < SURE ? near.findLast((_, index) => costs[index] === lowest) : undefined;
  return (fitting ?? near.at(-1))?.thing;
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

const MOVES = new Set(figureWords.moves);
const MOVE_REACH = 14;

/** "kidnappings fell from 3,572 in 2000 to 299": what falls. */
function moved(doc: Measured, { first, scope }: Bare): Thing | undefined {
  if (!['from', 'to'].includes(word(doc, first - 1))) return undefined;
  for (let at = first - 2; at > Math.max(scope.first, first - MOVE_REACH); at -= 1) {
    if (doc.quantityAt(at)?.kind === 'count') return undefined;
    if (MOVES.has(word(doc, at))) return subjectBefore(doc, at, scope);
  }
  return undefined;
}

/** "the guerrillas numbered 8,000": the subject. */
function numbered(doc: Measured, { first, scope }: Bare): Thing | undefined {
  const isVerb = [1, 2, 3].some((back) =>
    /^(?:number(?:ed|s|ing)?|total(?:s|ed|led)?|exceed(?:s|ed)?)$/.test(word(doc, first - back)),
  );
  return isVerb ? subjectBefore(doc, first, scope) : undefined;
}
