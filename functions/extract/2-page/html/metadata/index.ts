import { fold } from '../../../3-text/fold.ts';
import { firstSaid, type PageFacts } from '../../page.ts';
import { type DomDocument, textOf } from '../dom.ts';
import { jsonLdFacts } from './jsonLd.ts';
import { markupFacts } from './markup.ts';
import { metaFacts } from './metaTags.ts';
import { splitTitle } from './titleTag.ts';

const LANGUAGE = /^[a-z]{2,3}\b/i;

/** What the page says of the article, most deliberate first: JSON-LD, <meta>, visible markup, <title>. */
export function htmlFacts(document: DomDocument): PageFacts {
  const [jsonLd, meta, markup] = [jsonLdFacts(document), metaFacts(document), markupFacts(document)];
  const outlet = jsonLd.outlet ?? meta.outlet;
  const title = splitTitle(textOf(document.querySelector('title')), outlet, markup.title);
  const language = LANGUAGE.exec(document.documentElement?.getAttribute('lang') ?? '')?.[0].toLowerCase();
  const bareMeta =
    meta.title === undefined ? meta : { ...meta, title: withoutOutlet(meta.title, outlet ?? title.outlet) };
  return { ...firstSaid([jsonLd, bareMeta, markup, title]), language };
}

/** "Headline - Outlet" in og:title is the headline; a headline with a dash of its own stays whole. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const split = splitTitle(title, outlet);
  return outlet !== undefined && split.outlet !== undefined && fold(split.outlet) === fold(outlet)
    ? (split.title ?? title)
    : title;
}
