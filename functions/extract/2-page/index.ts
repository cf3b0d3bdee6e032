import type { Source } from '../index.ts';
import type { Block } from './block.ts';
import { cleanBody, cleanPage } from './furniture/index.ts';
import { cutDateline } from './header/dateline.ts';
import { readHeaderLine } from './header/headerLine.ts';
import { readHeader } from './header/index.ts';
import { outletInFurniture } from './header/outletHints.ts';
import { knownAgency, knownOutlet } from './header/outlets.ts';
import { properName } from './header/properName.ts';
import { languageOf } from './language.ts';
import { layoutOf } from './layout.ts';
import { firstSaid, type Page, type PageFacts } from './page.ts';
import { uploadedFacts } from './uploaded.ts';
import { pageWarnings } from './warnings.ts';

export type { Page } from './page.ts';

/** A page to its article: the prose, once and clean, and what the page says about it. What the uploader said wins. */
export async function readPage(content: string, source: Source): Promise<Page> {
  const layout = await layoutOf(content, source);
  const page = cleanPage(layout.blocks);
  const header = readHeader(page.blocks, layout.facts);
  const body = cleanBody(header.rest, header.facts.authors ?? layout.facts.authors ?? []);
  const dateline = cutDateline(body.blocks);
  const text = dateline.blocks.map((block) => block.text).join('\n\n');
  const removed = [...removedFrom(layout.blocks, page.blocks), ...removedFrom(header.rest, body.blocks)];
  const found = firstSaid([
    uploadedFacts(source),
    layout.facts,
    header.facts,
    { outlet: papersOwn(dateline.facts.outlet) },
    { outlet: outletInFurniture(removed, text) },
    dateline.facts,
    { publishedOn: dateBelow(removedFrom(header.rest, body.blocks)) },
  ]);
  const facts = { ...found, language: languageOf(text) ?? found.language };
  const spelling = layout.blocks.map((block) => block.text).join('\n');
  return {
    title: facts.title ?? null,
    outlet: facts.outlet ?? null,
    section: facts.section ?? null,
    authors: (facts.authors ?? []).map((name) => properName(name, spelling)),
    publishedOn: facts.publishedOn ?? null,
    datelineCountry: facts.datelineCountry ?? null,
    language: facts.language ?? null,
    url: facts.url ?? null,
    text,
    warnings: pageWarnings(facts, text, source, [...page.removed, ...body.removed]),
  };
}

/** A dateline names an agency whose article others print, or the paper itself: "(Infodefensa.com)". */
const papersOwn = (outlet: string | undefined): string | undefined =>
  outlet !== undefined && knownAgency(outlet) === undefined ? knownOutlet(outlet) : undefined;

/** Some papers date an article below its last line; two such dates are of other articles. */
function dateBelow(blocks: readonly Block[]): PageFacts['publishedOn'] {
  const dates = new Set(blocks.flatMap(({ text }) => readHeaderLine(text)?.publishedOn ?? []));
  return dates.size === 1 ? [...dates][0] : undefined;
}

function removedFrom(before: readonly Block[], after: readonly Block[]): readonly Block[] {
  const kept = new Set(after);
  return before.filter((block) => !kept.has(block));
}
