import { FILTER_NAMES, type Filters, filterValue, NO_FILTERS, parameterOf } from '../filters/filters.ts';

/** Where somebody is: everything that a URL says, and nothing else is state that matters. */
export interface Place {
  /** The name of a view: `acts`. */
  readonly view: string;
  /** What the view is about where it is about one thing: an article's id, a country's code. */
  readonly id: string | null;
  readonly filters: Filters;
  /** What a view keeps in the URL for itself: `sort`, `record`. */
  readonly own: Readonly<Record<string, string>>;
}

export const ROOT = '/explore';
export const FIRST_VIEW = 'acts';

export function placeOf({ pathname, searchParams }: URL): Place {
  const [view = '', id = ''] = pathname.slice(ROOT.length).split('/').filter(Boolean).map(decoded);
  const filterParameters = FILTER_NAMES.map(parameterOf);
  const own = [...searchParams].filter(([name, value]) => !filterParameters.includes(name) && value !== '');
  return {
    view: view || FIRST_VIEW,
    id: id || null,
    filters: filtersOf(searchParams),
    own: Object.fromEntries(own),
  };
}

function filtersOf(query: URLSearchParams): Filters {
  const given = (name: keyof Filters) => query.get(parameterOf(name))?.trim() || null;
  const codes = query.getAll('country').flatMap((value) => value.toUpperCase().split(/[,+ ]+/));
  return {
    ...NO_FILTERS,
    countries: [...new Set(codes.filter(Boolean))],
    topic: given('topic'),
    kind: given('kind'),
    status: given('status'),
    from: given('from'),
    to: given('to'),
    outlet: given('outlet'),
    q: given('q'),
  };
}

/** The path and query that lead to a place: the same place always has the same. */
export function hrefOf({ filters, id, own, view }: Place): string {
  const path = [ROOT, view, ...(id === null ? [] : [id])].map((part, at) =>
    at === 0 ? part : encodeURIComponent(part),
  );
  const query = new URLSearchParams();
  for (const name of FILTER_NAMES) {
    const value = filterValue(filters, name);
    if (value !== null) query.set(parameterOf(name), value);
  }
  for (const [name, value] of Object.entries(own)) query.set(name, value);
  // A comma separates codes, and is easier to read and to write as it is.
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? path.join('/') : `${path.join('/')}?${text}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
