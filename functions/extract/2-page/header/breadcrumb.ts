import type { PageFacts } from '../page.ts';
import { wordsIn } from '../shape.ts';
import { sectionName } from './rubric.ts';

const DIVIDED = /^(?:home|inicio|início|start|news|you are here)\b.{0,40}?(?:[>»›→]|\s[|/]\s)\s?\S/iu;
const RUN_TOGETHER = /^(?:Home|Inicio|Início)(?=\p{Lu})/u;
const DIVIDER = /\s?[>»›→|]\s?|\s\/\s/u;
const MOST_WORDS = 40;
const MOST_PARTS = 6;
/** More of them are a menu. */
const MOST_PARTS_BETWEEN_BARS = 3;
const BAR = /\|/;

/** "Home > News > …" and, where the marks were lost, "HomeNewsBrief…": the way to the page, which may name its rubric and end with its title. */
export function readBreadcrumb(line: string): PageFacts | undefined {
  if (wordsIn(line) > MOST_WORDS) return undefined;
  if (RUN_TOGETHER.test(line)) return {};
  if (!DIVIDED.test(line)) return undefined;
  const parts = line.split(DIVIDER).filter(Boolean);
  if (parts.length > (BAR.test(line) ? MOST_PARTS_BETWEEN_BARS : MOST_PARTS)) return undefined;
  const rubrics = parts.slice(1).flatMap((part) => sectionName(part) ?? []);
  return { section: rubrics.at(-1) };
}
