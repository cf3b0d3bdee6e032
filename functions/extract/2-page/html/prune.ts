import type { DomDocument, DomElement } from './dom.ts';

/** Elements that never hold an article's prose. */
const NEVER =
  'script, style, noscript, template, iframe, object, svg, canvas, form, button, input, select, textarea, nav, aside, figcaption, dialog, footer, audio, video, map, [hidden], [aria-hidden="true"], [role="navigation"], [role="dialog"], [role="complementary"], [role="contentinfo"], [role="search"], [role="menu"], [role="alert"]';
const FURNITURE_WORD =
  /(?:^|[\s_-])(?:related|recommended|recommendations|newsletter|share|sharing|sharebar|social|comments?|disqus|advert|advertisement|ads?|adslot|sponsor|sponsored|promo|cookies?|gdpr|consent|caption|credits?|breadcrumbs?|tags|taglist|sidebar|popular|most-?read|trending|subscribe|subscription|paywall|donate|donation|toolbar|tools|pagination|pager|skip-link|sr-only|visually-hidden|screen-reader-text|author-bio|bio|footer|menu|navbar|navigation|related-posts|read-?more|also-?read|see-?also|correction|infobox|widget|printfriendly)(?:$|[\s_-])/i;
const HIDDEN = /(?:display\s{0,2}:\s{0,2}none|visibility\s{0,2}:\s{0,2}hidden)/i;
const MOST_OF_THE_PAGE = 0.3;
const LONGEST_TABLE = 400;
const PROSE = /[.!?][”"’)]?(?:\s|$)/;

/** Takes from the page what its own markup calls furniture, unless that would be a great part of it. */
export function prune(document: DomDocument): void {
  for (const element of Array.from(document.querySelectorAll(NEVER))) element.remove();
  const whole = lengthOf(document.documentElement);
  for (const element of Array.from(document.querySelectorAll('[class], [id], [style]'))) {
    if (isFurniture(element) && lengthOf(element) <= MOST_OF_THE_PAGE * whole) element.remove();
  }
  for (const table of Array.from(document.querySelectorAll('table'))) {
    const text = table.textContent ?? '';
    if (text.length <= LONGEST_TABLE && !PROSE.test(text)) table.remove();
  }
}

const isFurniture = (element: DomElement): boolean =>
  !KEEPS.has(element.localName) &&
  (FURNITURE_WORD.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`) ||
    HIDDEN.test(element.getAttribute('style') ?? ''));

const KEEPS = new Set(['html', 'body', 'main', 'article', 'h1']);

const lengthOf = (element: DomElement | null): number => element?.textContent?.length ?? 0;
