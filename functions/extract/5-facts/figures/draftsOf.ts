import type { Measured, Quantity } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import { carriedThing } from './carried/index.ts';
import type { Draft } from './draft.ts';
import { measureOf } from './measureOf.ts';
import { ofTheSameKind } from './ofTheSameKind.ts';
import { scopeOf } from './scope.ts';
import { signalsIn } from './signals.ts';
import { substancesOf } from './substances.ts';
import type { Thing } from './thing.ts';
import { thingOfQuantity } from './thingOfQuantity.ts';
import { isBase } from './worthTelling.ts';

/** How many figures back a bare number may lean on. */
const MOST_BEFORE = 8;

interface Counted {
  readonly quantity: Quantity;
  readonly thing: Thing | undefined;
}

/** What each quantity counts and tells, headings left out; in text order, since a bare number leans on those before it. */
export function draftsOf(doc: Measured, quantities: readonly Quantity[]): readonly Draft[] {
  const substances = substancesOf(doc);
  const counted = quantities.map(
    (quantity): Counted => ({ quantity, thing: thingOfQuantity(doc, quantity, substances) }),
  );
  const drafts: Draft[] = [];
  counted.forEach(({ quantity, thing: own }, index) => {
    const sentence = doc.sentenceAt(quantity.first);
    if (sentence === undefined || sentence.paragraph.kind === 'heading' || isBase(doc, quantity)) return;
    const scope = scopeOf(sentence, quantity.first);
    const neighbours = counted.slice(Math.max(0, index - MOST_BEFORE), index + MOST_BEFORE);
    if (
      neighbours.some(
        (other) => other.quantity.kind !== 'percent' && other.thing !== own && isInside(quantity, other.thing),
      )
    )
      return;
    const signals = signalsIn(
      doc,
      scope,
      neighbours.flatMap(({ thing }) => (thing === undefined ? [] : [thing])),
    );
    const before = drafts.slice(-MOST_BEFORE);
    const thing =
      ofTheSameKind(own, before) ??
      own ??
      carriedThing(doc, { ...quantity, sentence, scope }, { before, substances, signals });
    const whole = isPartOf(doc, quantity) ? before.at(-1) : undefined;
    const measure =
      comparedMeasure(doc, quantity, own, before.at(-1)) ??
      fieldMeasure(quantity, own, thing, before) ??
      measureOf(doc, quantity, thing, signals, whole?.sentence === sentence ? whole.measure : undefined);
    drafts.push({ ...quantity, sentence, scope, thing, measure });
  });
  return drafts;
}

const COMPARED = new Set(['against', 'versus', 'compared']);

/** "442 tons in 2014, against 290 tons in 2013": what was told of the first. */
function comparedMeasure(
  doc: Measured,
  { kind, unit, first }: Quantity,
  own: Thing | undefined,
  before: Draft | undefined,
): Draft['measure'] | undefined {
  if (before === undefined || before.kind !== kind || before.unit !== unit || kind === 'percent' || kind === 'money')
    return undefined;
  if (doc.sentenceAt(first) !== before.sentence || (own !== undefined && own.item !== before.thing?.item))
    return undefined;
  return [1, 2, 3].some((back) => COMPARED.has(word(doc, first - back))) ? before.measure : undefined;
}

/** "The goal is 30,000 hectares.": what was told of the field just before. */
const fieldMeasure = (
  { kind }: Quantity,
  own: Thing | undefined,
  thing: Thing | undefined,
  before: readonly Draft[],
): Draft['measure'] | undefined =>
  kind === 'area' && own === undefined && thing !== undefined
    ? before.findLast((draft) => draft.thing === thing && draft.kind === kind)?.measure
    : undefined;

/** "two 85-foot patrol boats": a measure inside another's name. */
const isInside = (quantity: Quantity, thing: Thing | undefined): boolean =>
  thing !== undefined && quantity.first >= thing.first && quantity.first < thing.last;

/** "63 arrests, nine of them of foreigners": a part of what was counted just before. */
const isPartOf = (doc: Measured, { kind, last }: Quantity): boolean =>
  kind === 'count' && word(doc, last) === 'of' && ['them', 'whom', 'which'].includes(word(doc, last + 1));
