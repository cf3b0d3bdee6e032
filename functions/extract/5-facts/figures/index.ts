import type { ArticleId, Figure } from '../../../records/schema/index.ts';
import type { Entities } from '../../4-entities/index.ts';
import { findQuantities, type Measured, measured, type Quantity } from '../../4-entities/quantities/index.ts';
import { attributionIn } from '../cooperation/attribution.ts';
import { carriedThing } from './carriedThing.ts';
import type { Draft } from './draft.ts';
import { dropRepeats } from './dropRepeats.ts';
import { isGoal } from './goalOf.ts';
import { itemOf } from './itemOf.ts';
import { measureOf } from './measureOf.ts';
import { periodOf } from './periodOf.ts';
import { directionOf } from './shareOrChange.ts';
import { type Signal, signalsIn } from './signals.ts';
import { Substances } from './substances.ts';
import { thingOfQuantity } from './thingOfQuantity.ts';
import { whereOf } from './whereOf.ts';
import { isWorthTelling } from './worthTelling.ts';

/** The numbers that the text reports about the field, in text order, each with what it counts and what is said of it. */
export function findFigures({ doc }: Entities, id: ArticleId): readonly Figure[] {
  const quantities = findQuantities(doc);
  const text = measured(doc, quantities);
  const drafts = draftsOf(text, quantities).filter((draft) => isWorthTelling(text, draft));
  return dropRepeats.refine(drafts, text).map((draft, index) => figureOf(text, draft, `${id}-f${index + 1}`));
}

function draftsOf(doc: Measured, quantities: readonly Quantity[]): readonly Draft[] {
  const substances = new Substances(doc);
  const drafts: Draft[] = [];
  let signals: readonly Signal[] = [];
  let signalled = -1;
  for (const quantity of quantities) {
    const sentence = doc.sentenceAt(quantity.first);
    if (sentence === undefined || sentence.paragraph.kind === 'heading') continue;
    if (signalled !== sentence.index) {
      signals = signalsIn(doc, sentence);
      signalled = sentence.index;
    }
    const own = thingOfQuantity(doc, quantity, substances);
    const thing = own ?? carriedThing(doc, { ...quantity, sentence }, drafts.slice(-8), substances);
    drafts.push({ ...quantity, sentence, thing, measure: measureOf(doc, quantity, thing, signals) });
  }
  return drafts;
}

function figureOf(doc: Measured, draft: Draft, id: string): Figure {
  const { sentence, value, valueMax, measure } = draft;
  const sign = measure === 'change' ? directionOf(doc, draft) : 1;
  return {
    id,
    measure,
    value: sign * value,
    valueMax: valueMax === null ? null : sign * valueMax,
    unit: draft.unit,
    item: itemOf(doc, draft),
    qualifier: draft.qualifier,
    period: periodOf(doc, draft),
    per: draft.per,
    ...whereOf(doc, draft),
    goal: isGoal(doc, draft),
    section: sentence.paragraph.section,
    attribution: attributionIn(doc, sentence),
    evidence: { start: sentence.start, end: sentence.end, exact: doc.text.slice(sentence.start, sentence.end) },
  };
}
