import type { Measured } from '../../../4-entities/quantities/index.ts';
import { word } from '../../../4-entities/words.ts';
import { knownItemOf } from '../items.ts';
import { subjectBefore } from '../subject.ts';
import { type Thing, thingAt, thingOf } from '../thing.ts';
import { carriedCount } from './carriedCount.ts';
import { carriedShare } from './carriedShare.ts';
import type { Bare, Context } from './context.ts';

const MOST_SENTENCES_BACK = 2;

/** What a bare number measures, told by the words before it. */
export function carriedThing(doc: Measured, bare: Bare, context: Context): Thing | undefined {
  switch (bare.kind) {
    case 'count':
      return carriedCount(doc, bare, context);
    case 'percent':
      return carriedShare(doc, bare, context);
    case 'length':
      return (
        longBefore(doc, bare) ??
        eachBefore(doc, bare, context) ??
        nearestGeography(doc, bare) ??
        measuredSubject(doc, bare)
      );
    case 'area':
      return field(bare, context) ?? extended(doc, bare) ?? lastField(bare, context);
    case 'mass':
    case 'volume':
      return context.substances.within(bare.scope, bare.first) ?? lastWeighed(bare, context);
    case 'money':
      return undefined;
    case 'power':
    case 'speed':
      return subjectBefore(doc, bare.first, bare.scope);
  }
}

const DIMENSIONS = new Set(['long', 'wide', 'deep', 'high', 'tall', 'thick']);
const LONGEST_NAME = 4;

/** "a tunnel 40 meters long": what stands right before the measure. */
function longBefore(doc: Measured, { first, last }: Bare): Thing | undefined {
  if (!DIMENSIONS.has(word(doc, last))) return undefined;
  for (let start = first - 1; start > first - LONGEST_NAME; start -= 1) {
    const thing = ['a', 'an', 'the', 'one', 'its'].includes(word(doc, start - 1)) ? thingAt(doc, start) : undefined;
    if (thing?.last === first) return thing;
  }
  return undefined;
}

const EXTENDS = /^(?:cover(?:s|ed|ing)?|occup(?:y|ies|ied)|span(?:s|ned)?|measur(?:es|ed|ing)?|extends?)$/;

/** "the reserve has an area of 13,500 square kilometers". */
const extended = (doc: Measured, bare: Bare): Thing | undefined =>
  [1, 2, 3].some((back) => EXTENDS.test(word(doc, bare.first - back))) ||
  (word(doc, bare.first - 1) === 'of' && word(doc, bare.first - 2) === 'area' && word(doc, bare.first - 3) === 'an')
    ? measuredSubject(doc, bare)
    : undefined;

/** "Another 2.3 tons": of the drug or goods weighed just before. */
function lastWeighed({ sentence }: Bare, { before }: Context): Thing | undefined {
  const last = before.findLast(({ thing }) => thing !== undefined && ['drug', 'goods', 'crop'].includes(thing.class));
  return last !== undefined && sentence.index - last.sentence.index <= MOST_SENTENCES_BACK ? last.thing : undefined;
}

/** "6,000 hectares are under the crop": a bare area is a field where its sentence speaks of a crop. */
function field({ unit, scope, first }: Bare, { substances }: Context): Thing | undefined {
  const thing = unit === 'ha' || unit === '[acr_us]' ? substances.within(scope, first) : undefined;
  return thing?.class === 'crop' || thing?.class === 'drug'
    ? substances.specific({ ...thing, class: 'crop' })
    : undefined;
}

/** "…31,205 hectares of coca. The goal is 30,000 hectares.": the field measured just before. */
function lastField({ sentence, unit }: Bare, { before }: Context): Thing | undefined {
  const last = before.findLast((draft) => draft.kind === 'area' && draft.unit === unit);
  const isNear = last !== undefined && sentence.index - last.sentence.index <= 1;
  return isNear && (last.thing?.class === 'crop' || last.thing?.class === 'drug') ? last.thing : undefined;
}

/** "the cutter is 110 feet long", "the trucks covered 600 kilometers": not those who went. */
function measuredSubject(doc: Measured, { first, scope }: Bare): Thing | undefined {
  const subject = subjectBefore(doc, first, scope);
  return subject === undefined || ['force', 'criminal', 'person'].includes(subject.class) ? undefined : subject;
}

/** "four airstrips, each about 1,200 meters long". */
const eachBefore = (doc: Measured, { first, sentence }: Bare, { before }: Context): Thing | undefined =>
  [1, 2].some((back) => word(doc, first - back) === 'each') && before.at(-1)?.sentence === sentence
    ? before.at(-1)?.thing
    : undefined;

/** "the waterway … for more than 800 kilometers": the nearest listed feature before it. */
function nearestGeography(doc: Measured, { scope, first }: Bare): Thing | undefined {
  for (let at = first - 1; at >= scope.first; at -= 1) {
    if (['which', 'that'].includes(word(doc, at - 1))) continue;
    if (knownItemOf([word(doc, at)])?.class === 'geo')
      return thingOf(doc, { first: at, last: at + 1, isPlural: false });
  }
  return undefined;
}
