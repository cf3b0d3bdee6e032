import type { PageFacts } from '../page.ts';
import { namesIn } from './byline.ts';
import { headerDate } from './headerDate.ts';
import { countryOfPlaceLine } from './knownCountry.ts';

const FIELD = /^(\p{L}{2,12}(?: \p{L}{2,8})?)\s?:\s?(\S.{0,300})$/u;

/** What the labels of a mail or of an archive's record say; a recipient says nothing of the article. */
const READERS: Readonly<Record<string, (value: string) => PageFacts>> = {
  title: (title) => ({ title }),
  headline: (title) => ({ title }),
  subject: (title) => ({ title }),
  source: (outlet) => ({ outlet }),
  fuente: (outlet) => ({ outlet }),
  fonte: (outlet) => ({ outlet }),
  outlet: (outlet) => ({ outlet }),
  publication: (outlet) => ({ outlet }),
  newspaper: (outlet) => ({ outlet }),
  section: (section) => ({ section }),
  author: (value) => ({ authors: namesIn(value)?.authors }),
  authors: (value) => ({ authors: namesIn(value)?.authors }),
  byline: (value) => ({ authors: namesIn(value)?.authors }),
  date: (value) => ({ publishedOn: headerDate(value)?.value }),
  dateline: (value) => ({ datelineCountry: countryOfPlaceLine(value) }),
  country: (value) => ({ datelineCountry: countryOfPlaceLine(value) }),
  from: () => ({}),
  to: () => ({}),
  cc: () => ({}),
  url: (url) => ({ url }),
  link: (url) => ({ url }),
};

/** "Subject: …", "Source: Andina", "Date: Tue, 3 Mar 2015 10:20:00 -0300". */
export function readLabelledField(line: string): PageFacts | undefined {
  const [, label, value] = FIELD.exec(line) ?? [];
  return label === undefined || value === undefined ? undefined : READERS[label.toLowerCase()]?.(value);
}
