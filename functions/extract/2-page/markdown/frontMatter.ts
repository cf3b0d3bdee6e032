import { namesIn } from '../header/byline.ts';
import { headerDate } from '../header/headerDate.ts';
import type { PageFacts } from '../page.ts';

const FENCE = '---';
const FIELD = /^([A-Za-z][\w -]{0,30}?)\s{0,3}:\s{0,3}(.{0,500})$/;
const LISTED = /^\s{0,6}-\s{1,3}(.{1,200})$/;
const QUOTES = /^["']|["']$/g;
const MOST_LINES = 60;

/** The "title: …" lines between two fences above a Markdown text, and the text below them. */
export function readFrontMatter(text: string): { readonly facts: PageFacts; readonly rest: string } {
  const lines = text.split('\n', MOST_LINES);
  const end = lines[0]?.trim() === FENCE ? lines.findIndex((line, at) => at > 0 && line.trim() === FENCE) : -1;
  if (end < 0) return { facts: {}, rest: text };
  const fields = fieldsOf(lines.slice(1, end));
  const rest = text.slice(lines.slice(0, end + 1).reduce((sum, line) => sum + line.length + 1, 0));
  const first = (...names: string[]): string | undefined =>
    names.flatMap((name) => fields.get(name) ?? []).find(Boolean);
  const authors = ['author', 'authors', 'by', 'byline']
    .flatMap((name) => fields.get(name) ?? [])
    .flatMap((value) => namesIn(value)?.authors ?? []);
  return {
    facts: {
      title: first('title', 'headline'),
      outlet: first('outlet', 'publisher', 'source', 'publication', 'site'),
      section: first('section', 'rubric', 'category'),
      authors: authors.length === 0 ? undefined : authors,
      publishedOn: headerDate(
        first('date', 'published', 'publishedon', 'published on', 'published_at', 'pubdate') ?? '',
      )?.value,
      language: first('language', 'lang')?.slice(0, 2).toLowerCase(),
      url: first('url', 'link', 'canonical'),
    },
    rest,
  };
}

function fieldsOf(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  let last: string[] = [];
  for (const line of lines) {
    const listed = LISTED.exec(line)?.[1];
    const [, name, value] = FIELD.exec(line.trim()) ?? [];
    if (listed !== undefined) last.push(bare(listed));
    else if (name !== undefined && value !== undefined) {
      last = valuesOf(value);
      fields.set(name.toLowerCase(), last);
    }
  }
  return fields;
}

const bare = (value: string): string => value.trim().replace(QUOTES, '');

/** "[A, B]" is a list. */
const valuesOf = (value: string): string[] =>
  value.startsWith('[') && value.endsWith(']')
    ? value.slice(1, -1).split(',').map(bare).filter(Boolean)
    : [bare(value)].filter(Boolean);
