import type { Block } from '../block.ts';
import { isMenu } from '../furniture/menu.ts';
import type { PageFacts } from '../page.ts';
import { isHeadingShaped, isProse, wordsIn } from '../shape.ts';
import { readBreadcrumb } from './breadcrumb.ts';
import { readHeaderLine } from './headerLine.ts';
import { countryOfPlaceLine } from './knownCountry.ts';
import { readLabelledField } from './labelledField.ts';
import { outletOf } from './outlets.ts';
import { isNewsroomRole, isPersonByName } from './personName.ts';
import { sectionAmong, sectionName } from './rubric.ts';

/** A block above the article and what it is there for. */
export interface HeaderPart {
  readonly at: number;
  readonly block: Block;
  readonly kind: 'breadcrumb' | 'menu' | 'rubric' | 'outlet' | 'facts' | 'person' | 'place' | 'heading' | 'prose';
  readonly facts: PageFacts;
}

const MOST_WORDS_OF_AN_OUTLET = 6;

export function headerPart(block: Block, at: number): HeaderPart {
  const { text } = block;
  const part = (kind: HeaderPart['kind'], facts: PageFacts = {}): HeaderPart => ({ at, block, kind, facts });
  const breadcrumb = readBreadcrumb(text);
  if (breadcrumb !== undefined) return part('breadcrumb', { ...readHeaderLine(text), ...breadcrumb });
  const section = block.kind === 'item' ? undefined : (sectionName(text) ?? sectionAmong(text));
  if (section !== undefined) return part('rubric', { section });
  const outlet = block.kind !== 'item' && wordsIn(text) <= MOST_WORDS_OF_AN_OUTLET ? outletOf(text) : undefined;
  if (outlet !== undefined) return part('outlet', { outlet });
  const field = readLabelledField(text);
  if (field?.title !== undefined) return { at, block: { ...block, text: field.title }, kind: 'heading', facts: {} };
  const facts = readHeaderLine(text) ?? field;
  if (facts !== undefined) return part('facts', facts);
  if (isMenu(text)) return part('menu');
  if (isNewsroomRole(text)) return part('facts');
  if (isPersonByName(text, 'both')) return part('person', { authors: [text] });
  const reporter = REPORTER_IN.exec(text);
  if (
    reporter !== null &&
    isPersonByName(reporter[1] ?? '', 'both') &&
    countryOfPlaceLine(reporter[2] ?? '') !== undefined
  )
    return part('person', { authors: [reporter[1] ?? ''] });
  const datelineCountry = countryOfPlaceLine(text);
  if (datelineCountry !== undefined) return part('place', { datelineCountry });
  return part(isTitleShaped(block) ? 'heading' : 'prose');
}

/** "Ana Ruiz in Lima" */
const REPORTER_IN = /^([^,|]{3,60}) in ([^,|]{3,40})$/u;

const QUESTION = /[?!][”"’'»]{0,2}$/;
const MOST_WORDS_OF_A_QUESTION = 18;
const LONGEST_TITLE = 300;
/** "… With the U.S." does not end a sentence. */
const INITIALS = /(?:\p{Lu}\.){2,4}$/u;

/** A headline has no full stop, but it may ask. */
const isTitleShaped = ({ text, level }: Block): boolean =>
  level === 1 ||
  (text.length <= LONGEST_TITLE &&
    (QUESTION.test(text)
      ? wordsIn(text) <= MOST_WORDS_OF_A_QUESTION && !SENTENCE_WITHIN.test(text)
      : isHeadingShaped(text.replace(INITIALS, 'X')) && !isProse(text.replace(INITIALS, 'X'))));

const SENTENCE_WITHIN = /\p{Ll}\. \p{Lu}/u;
