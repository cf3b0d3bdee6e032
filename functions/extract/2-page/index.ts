import { type Edtf, edtf, type Warning } from '../../records/schema/index.ts';
import type { Source } from '../index.ts';
import { withoutSecondCopy } from './body/secondCopy.ts';
import { withoutFurniture } from './furniture/index.ts';
import { readDateline } from './header/dateline.ts';
import { headerDate } from './header/headerDate.ts';
import { readHeader } from './header/index.ts';
import { properName } from './header/properName.ts';
import { languageOf } from './language.ts';
import { firstSaid, type Page, type PageFacts } from './page.ts';
import { blocksOfText } from './plain/blocksOfText.ts';
import { normalizeText } from './plain/normalizeText.ts';

export type { Page } from './page.ts';

/** A page to its article: the prose, once and clean, and what the page says about it. What the uploader said wins. */
export async function readPage(content: string, source: Source): Promise<Page> {
  const text = normalizeText(content);
  const uploaded = factsOf(source);
  const header = readHeader(blocksOfText(text), uploaded);
  const cleaned = withoutFurniture(header.rest);
  const once = withoutSecondCopy(cleaned.blocks);
  const dateline = once
    .map((block) => block.text)
    .slice(0, 3)
    .map(readDateline);
  const datelineAt = dateline.findIndex(Boolean);
  const cut = dateline[datelineAt];
  const body = once.map((block, at) => (at === datelineAt && cut !== undefined ? cut.rest : block.text)).join('\n\n');
  const facts = firstSaid([uploaded, header.facts, cut?.facts ?? {}]);
  const warnings: Warning[] = [];
  return {
    title: facts.title ?? null,
    outlet: facts.outlet ?? null,
    section: facts.section ?? null,
    authors: (facts.authors ?? []).map((name) => properName(name, text)),
    publishedOn: facts.publishedOn ?? null,
    datelineCountry: facts.datelineCountry ?? null,
    language: facts.language ?? languageOf(body),
    url: facts.url ?? null,
    text: body,
    warnings,
  };
}

function factsOf({ said }: Source): PageFacts {
  const stated = said?.publishedOn;
  return {
    title: said?.title,
    outlet: said?.outlet,
    url: said?.url,
    publishedOn: stated === undefined ? undefined : dateOf(stated),
  };
}

const dateOf = (stated: string): Edtf | undefined => {
  const whole = edtf.safeParse(stated.trim());
  return whole.success ? whole.data : headerDate(stated)?.value;
};
