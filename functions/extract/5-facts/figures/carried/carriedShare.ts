import type { TokenRange } from '../../../3-text/document.ts';
import type { Measured } from '../../../4-entities/quantities/index.ts';
import { currencyItem } from '../../../4-entities/quantities/money.ts';
import { word } from '../../../4-entities/words.ts';
import type { Draft } from '../draft.ts';
import { contentOf, subjectBefore } from '../subject.ts';
import { type Thing, thingAt } from '../thing.ts';
import type { Bare, Context } from './context.ts';

const PRONOUNS = new Set(['it', 'which', 'them', 'that', 'those', 'this', 'whom']);
const FARTHEST_WHOLE = 3;

/** What a percentage is of: "of the properties …, two-thirds", "half of it", or what the clause says rose or fell. */
export function carriedShare(doc: Measured, bare: Bare, { before, substances }: Context): Thing | undefined {
  const last = before.findLast((draft) => thingOfDraft(draft) !== undefined && draft.thing?.class !== 'none');
  const inSentence = last !== undefined && last.sentence === bare.sentence ? thingOfDraft(last) : undefined;
  const isPronoun = word(doc, bare.last) === 'of' && PRONOUNS.has(word(doc, bare.last + 1));
  if (isPronoun && inSentence !== undefined) return inSentence;
  const object = objectOfChange(doc, bare);
  if (object !== undefined) return object;
  const whole = frontedWhole(doc, bare);
  if (whole !== undefined) return whole;
  const clause = subjectBefore(doc, bare.first, bare.scope);
  const subject = clause !== undefined && CHANGE.test(clause.item) ? undefined : clause;
  if (
    inSentence !== undefined &&
    (subject === undefined || inSentence.first > subject.first || ['drug', 'crop'].includes(inSentence.class))
  )
    return inSentence;
  const isNext = last !== undefined && bare.sentence.index - last.sentence.index <= 1;
  return subject ?? substances.within(bare.scope, bare.first) ?? (isNext ? thingOfDraft(last) : undefined);
}

/** "…, a drop of 1 percent": not what drops. */
const CHANGE = /^(?:drop|rise|increase|decrease|decline|reduction|fall|jump|growth|hike)$/;
const CHANGING =
  /^(?:cut|cuts|cutting|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|rais(?:e|es|ed|ing)|slash(?:es|ed|ing)?|boost(?:s|ed|ing)?|increas(?:e|es|ed|ing)|trim(?:s|med)?|expand(?:s|ed|ing)?)$/;
const OBJECT_REACH = 9;

/** "have cut cattle theft by 40 percent": what is cut. */
function objectOfChange(doc: Measured, { first }: Bare): Thing | undefined {
  const by = [1, 2, 3, 4].find((back) => word(doc, first - back) === 'by');
  if (by === undefined) return undefined;
  for (let at = first - by - 1; at > first - by - OBJECT_REACH; at -= 1) {
    if (!CHANGING.test(word(doc, at))) continue;
    const thing = thingAt(doc, at + 1);
    return thing !== undefined && thing.last <= first - by ? contentOf(doc, thing) : undefined;
  }
  return undefined;
}

/** Money is a thing here: "half of it is tied to progress". */
function thingOfDraft({ kind, unit, thing, first, last }: Draft): Thing | undefined {
  if (kind !== 'money') return thing;
  return { item: currencyItem(unit), class: 'unknown', isPlural: false, first, last };
}

/** "Of the properties taken from him, two-thirds are locked up"; "Of the $750 million …, about a tenth". */
function frontedWhole(doc: Measured, { scope, first }: Bare): Thing | undefined {
  for (let at = scope.first; at < first; at += 1) {
    const opens = at === scope.first || [':', ';', ','].includes(doc.tokens[at - 1]?.text ?? '');
    if (!opens || word(doc, at) !== 'of' || !['the', 'its', 'those', 'all', 'their'].includes(word(doc, at + 1)))
      continue;
    return moneyIn(doc, { first: at, last: at + FARTHEST_WHOLE }) ?? thingAt(doc, at + 1);
  }
  return undefined;
}

function moneyIn(doc: Measured, { first, last }: TokenRange): Thing | undefined {
  for (let at = first; at < last; at += 1) {
    const quantity = doc.quantityAt(at);
    if (quantity?.kind === 'money')
      return { item: currencyItem(quantity.unit), class: 'unknown', isPlural: false, first: at, last: at + 1 };
  }
  return undefined;
}
