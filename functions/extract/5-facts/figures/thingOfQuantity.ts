import type { Measured, Quantity } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import { saleUnitAfter } from './priceOrFunding.ts';
import { singularOf } from './singular.ts';
import { contentOf } from './subject.ts';
import type { Substances } from './substances.ts';
import { type Thing, thingAt } from './thing.ts';

const PRONOUNS = new Set(['them', 'whom', 'which', 'those', 'these', 'it', 'us', 'this', 'that']);
const FARTHEST_WHOLE = 6;

/** What the words right after a quantity say that it counts; undefined where they do not. */
export function thingOfQuantity(doc: Measured, quantity: Quantity, substances: Substances): Thing | undefined {
  switch (quantity.kind) {
    case 'count':
      return counted(doc, quantity);
    case 'money':
      return priced(doc, quantity);
    case 'percent':
      return parted(doc, quantity);
    default: {
      const thing =
        word(doc, quantity.last) === 'of' || isAdjective(doc, quantity) ? thingAt(doc, quantity.last) : undefined;
      return thing && substances.specific(thing);
    }
  }
}

/** "586-kilometer frontier", "a 391 kilometer border": the unit is an adjective. */
function isAdjective(doc: Measured, { first, last, value }: Quantity): boolean {
  for (let at = first; at < last; at += 1) if (doc.tokens[at]?.text === '-' && !doc.tokens[at]?.spaced) return true;
  return (
    value !== 1 &&
    /^(?:kilometer|kilometre|meter|metre|mile|hectare|acre|foot|ton|liter|gallon)$/.test(word(doc, last - 1))
  );
}

function counted(doc: Measured, quantity: Quantity): Thing | undefined {
  const { last } = quantity;
  if (doc.tokens[last]?.text === '-') return strength(doc, last);
  if (word(doc, last) === 'of' && PRONOUNS.has(word(doc, last + 1))) return thingIfPlural(doc, last + 2);
  return thingIfPlural(doc, last) ?? thingIfPlural(doc, ofAnother(doc, quantity)?.last ?? last);
}

/** "a 300-strong force", "the 12-member crew". */
function strength(doc: Measured, hyphen: number): Thing | undefined {
  const noun = word(doc, hyphen + 1);
  if (!['strong', 'man', 'member', 'person', 'soldier', 'officer', 'troop', 'agent', 'woman'].includes(noun))
    return undefined;
  return {
    item: noun === 'strong' ? 'person' : noun,
    class: 'force',
    isPlural: true,
    first: hyphen + 1,
    last: hyphen + 2,
  };
}

/** "34 of the 35 devices": the whole's thing. */
function ofAnother(doc: Measured, { last }: Quantity): Quantity | undefined {
  if (word(doc, last) !== 'of') return undefined;
  for (let at = last + 1; at < last + FARTHEST_WHOLE; at += 1)
    if (doc.quantityAt(at) !== undefined) return doc.quantityAt(at);
  return undefined;
}

/** A count wants a plural; a singular after a number is a verb or another thing, unless it is a listed one ("62 aircraft"). */
function thingIfPlural(doc: Measured, at: number): Thing | undefined {
  const thing = thingAt(doc, at);
  return thing?.isPlural || (thing !== undefined && thing.class !== 'unknown') ? thing : undefined;
}

function priced(doc: Measured, quantity: Quantity): Thing | undefined {
  const at = saleUnitAfter(doc, quantity);
  if (at === undefined || ['each', 'apiece'].includes(word(doc, at))) return undefined;
  const thing = thingAt(doc, at);
  return (
    (thing && contentOf(doc, thing)) ?? {
      item: singularOf(word(doc, at)),
      class: 'unknown',
      isPlural: false,
      first: at,
      last: at + 1,
    }
  );
}

/** "57 percent of adults", "four in ten fighters", "half the drug"; a pronoun goes back to what was named. */
function parted(doc: Measured, quantity: Quantity): Thing | undefined {
  const { last, isFraction } = quantity;
  const isOf = word(doc, last) === 'of';
  if (isOf && PRONOUNS.has(word(doc, last + 1))) return nounBeforeMark(doc, last + 2);
  return isOf || isFraction ? (thingAt(doc, last) ?? thingAt(doc, ofAnother(doc, quantity)?.last ?? last)) : undefined;
}

/** "93 percent of it forest": a noun and no verb. */
function nounBeforeMark(doc: Measured, at: number): Thing | undefined {
  const thing = thingAt(doc, at);
  return thing !== undefined && doc.tokens[thing.last]?.kind === 'mark' && !/(?:ed|ing)$/.test(word(doc, at))
    ? thing
    : undefined;
}
