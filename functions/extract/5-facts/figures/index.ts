import type { ArticleId, Figure } from '../../../records/schema/index.ts';
import type { Entities } from '../../4-entities/index.ts';
import { findQuantities, type Measured, measured } from '../../4-entities/quantities/index.ts';
import { attributionIn } from '../cooperation/attribution.ts';
import type { Draft } from './draft.ts';
import { draftsOf } from './draftsOf.ts';
import { dropRepeats } from './dropRepeats.ts';
import { isGoal } from './goalOf.ts';
import { itemOf } from './itemOf.ts';
import { periodOf } from './period/index.ts';
import { directionOf } from './shareOrChange.ts';
import { whereOf } from './whereOf.ts';
import { isWorthTelling } from './worthTelling.ts';

/** The numbers that the text reports about the field, in text order, each with what it counts and what is said of it. */
export function findFigures({ doc }: Entities, id: ArticleId): readonly Figure[] {
  const quantities = findQuantities(doc);
  const text = measured(doc, quantities);
  const drafts = draftsOf(text, quantities).filter((draft) => isWorthTelling(text, draft));
  return dropRepeats
    .refine(drafts, text)
    .map((draft, index, all) => figureOf(text, draft, all[index - 1], `${id}-f${index + 1}`));
}

function figureOf(doc: Measured, draft: Draft, before: Draft | undefined, id: string): Figure {
  const { sentence, scope, value, valueMax, measure } = draft;
  const sign = measure === 'change' ? directionOf(doc, draft) : 1;
  return {
    id,
    measure,
    value: sign * value,
    valueMax: valueMax === null ? null : sign * valueMax,
    unit: draft.unit,
    item: itemOf(doc, draft, before),
    qualifier: draft.qualifier,
    period: periodOf(doc, draft),
    per: draft.per,
    ...whereOf(doc, draft),
    goal: isGoal(doc, draft),
    section: sentence.paragraph.section,
    attribution: attributionIn(doc, scope),
    evidence: { start: sentence.start, end: sentence.end, exact: doc.text.slice(sentence.start, sentence.end) },
  };
}
