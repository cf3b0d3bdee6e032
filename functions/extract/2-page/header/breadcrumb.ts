import { wordsIn } from '../shape.ts';

const DIVIDED = /^(?:home|inicio|início|start|news)\b.{0,40}?\s?[>»›|/→]\s?\S/iu;
const RUN_TOGETHER = /^(?:Home|Inicio|Início)(?=\p{Lu})/u;
const DIVIDER = /\s*(?:[>»›→|]|\s\/\s)\s*/u;

/** "Home > News > …" and, where the marks were lost, "HomeNewsBrief…": the way to the page, which ends with its title. */
export function readBreadcrumb(
  line: string,
): { readonly parts: readonly string[]; readonly endsWith: (title: string) => boolean } | undefined {
  if (!DIVIDED.test(line) && !RUN_TOGETHER.test(line)) return undefined;
  if (wordsIn(line) > 40) return undefined;
  const parts = DIVIDED.test(line) ? line.split(DIVIDER).filter(Boolean) : [];
  return { parts, endsWith: (title) => title !== '' && line.endsWith(title) };
}
