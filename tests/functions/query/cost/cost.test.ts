// Scope: read units that requests take, by DynamoDB's rules: what is returned decides, whatever else is stored. In memory.
import { beforeAll, describe, expect, it } from 'vitest';
import { MOST_OUTLINES } from '../../../../functions/query/aggregates/readFamilies.ts';
import { ROUTES } from '../../../../functions/query/routes/index.ts';
import { askApi, type ListBody } from '../../support/askApi.ts';
import { otherRecords, wantedArticles } from '../../support/capacity/corpora.ts';
import { type MeteredTable, meteredTable } from '../../support/capacity/meteredTable.ts';

const WANTED = 40;

/** The same articles to be found, among so many other records. */
const MANY = 100_000;
let small: MeteredTable;
let large: MeteredTable;
beforeAll(() => {
  small = meteredTable(both(1_000));
  large = meteredTable(both(MANY));
});

function* both(size: number) {
  yield* otherRecords(size);
  yield* wantedArticles(WANTED);
}

async function cost(table: MeteredTable, url: string) {
  const before = table.consumed();
  const { status, body } = await askApi(table, url);
  return { status, body, units: table.consumed() - before };
}

const actsIn = (body: unknown) => (body as { readonly acts: number }).acts;

/** Lists of facts and articles: changes are read by the day, and an export reads whole articles. */
const isList = ({ content, parameters }: (typeof ROUTES)[number]) =>
  content.kind === 'json' && parameters.some(({ name }) => name === 'article');
const SPECIAL = new Set(['limit', 'cursor', 'format', 'article', 'from', 'to']);

/** Each filter of each list alone, and with the range in which the wanted articles are. */
const questions = ROUTES.filter(isList).flatMap(({ path, parameters }) => {
  const filters = parameters.filter(({ name }) => !SPECIAL.has(name));
  const values = (name: string, example: string) => {
    if (name === 'section') return ['report', 'analysis'];
    return name === 'period' ? ['1957'] : [example];
  };
  const alone = filters.flatMap(({ name, example }) =>
    values(name, example).map((value) => `${path}?${new URLSearchParams({ [name]: value })}`),
  );
  return [`${path}?`, `${path}?from=1957&to=1958`, `${path}?country=PE&from=1950`, ...alone];
});

describe('a page of a list costs the same among 1,000 records and among 100,000, and what it gives out:', () => {
  it.each(questions)('%s', async (url) => {
    const ask = async (limit: number) => {
      const few = await cost(small, `${url}&limit=${limit}`);
      const many = await cost(large, `${url}&limit=${limit}`);
      const { items } = many.body as ListBody;
      expect(items.length, 'something is found').toBeGreaterThan(0);
      expect(many.units).toBe(few.units);
      return { items: items.length, units: many.units };
    };
    const [little, much] = [await ask(5), await ask(20)];
    // Beside a fixed part, no more than a few units an item: its entry, its article's head, and for an act its family.
    expect(much.units).toBeLessThan(5 + 4 * much.items);
    expect(much.units - little.units).toBeLessThanOrEqual(4 * (much.items - little.items));
  });
});

describe('an aggregate costs the same, whatever is outside its range', () => {
  it.each([
    '/network?from=1951&to=1959',
    '/network?from=1953-02&to=1953-07&topic=drug-trafficking',
    '/network?country=PE',
    '/timeline?country=PE',
    '/timeline?country=PE,CO&bucket=month&from=1955',
    '/timeline?from=1951&to=1959&kind=agreement',
    '/countries/PE',
    '/countries/PE?from=1955&to=1957',
  ])('%s', async (url) => {
    const [few, many] = [await cost(small, url), await cost(large, url)];
    expect(actsIn(many.body)).toBeGreaterThan(0);
    expect(many.units).toBe(few.units);
    // The outlines of two reports an article, the articles' heads, eight decades, and what the latest acts take.
    expect(many.units).toBeLessThan(2 * WANTED + 8 + 40);
  });

  it('and more where there is more to count', async () => {
    const [few, many] = [
      await cost(small, '/network?from=2004&to=2005'),
      await cost(large, '/network?from=2004&to=2005'),
    ];
    expect(actsIn(many.body) / actsIn(few.body)).toBeGreaterThan(50);
    // One head for an article of two acts, and some thirty outlines a unit.
    expect(many.units).toBeLessThan(0.6 * actsIn(many.body));
  });
});

describe('an aggregate over more than one request counts', () => {
  it('says so, and its parts add up to the whole', async () => {
    const parts: { acts: number; items: { acts: number }[] }[] = [];
    let next: string | null = '/timeline?from=1985';
    while (next !== null) {
      const { body, units } = await cost(large, next);
      const part = body as (typeof parts)[number] & { complete: boolean; next: string | null };
      expect(units).toBeLessThan(6_000);
      expect(part.complete).toBe(part.next === null);
      parts.push(part);
      next = part.next;
    }
    const reports = [...otherRecords(MANY)].flatMap(({ cooperation }) => cooperation);
    expect(parts.length).toBe(Math.ceil(reports.length / MOST_OUTLINES));
    expect(parts.reduce((sum, { acts }) => sum + acts, 0)).toBe(reports.length);
    const counted = parts.flatMap(({ items }) => items.map(({ acts }) => acts));
    expect(counted.reduce((sum, acts) => sum + acts, 0)).toBe(reports.length);
  });
});
