/** What all views are asked for. `null` and the empty list ask for everything. */
export interface Filters {
  /** Codes of countries and bodies that act together: `PE`, `CO`, `UNASUR`. */
  readonly countries: readonly string[];
  readonly topic: string | null;
  readonly kind: string | null;
  readonly status: string | null;
  /** A year, month or day: on or after its beginning. */
  readonly from: string | null;
  /** A year, month or day: before its beginning. */
  readonly to: string | null;
  readonly outlet: string | null;
  /** Words of the evidence, all of them. */
  readonly q: string | null;
}

export type FilterName = keyof Filters;

/** In the order in which URLs and the bar have them. */
export const FILTER_NAMES: readonly FilterName[] = [
  'countries',
  'topic',
  'kind',
  'status',
  'from',
  'to',
  'outlet',
  'q',
];

export const NO_FILTERS: Filters = {
  countries: [],
  topic: null,
  kind: null,
  status: null,
  from: null,
  to: null,
  outlet: null,
  q: null,
};

/** The API and the page's own URLs call a filter the same. */
export function parameterOf(name: FilterName): string {
  return name === 'countries' ? 'country' : name;
}

/** Those that ask for something. */
export function givenFilters(filters: Filters): readonly FilterName[] {
  return FILTER_NAMES.filter((name) => filterValue(filters, name) !== null);
}

/** As it stands in a URL; null where nothing is asked for. */
export function filterValue(filters: Filters, name: FilterName): string | null {
  if (name === 'countries') return filters.countries.length === 0 ? null : filters.countries.join(',');
  return filters[name];
}

/** Query parameters for a list of the API: of the filters, those that it knows. */
export function queryOf(filters: Filters, known: readonly FilterName[]): Readonly<Record<string, string>> {
  const given = known.flatMap((name) => {
    const value = filterValue(filters, name);
    return value === null ? [] : [[parameterOf(name), value] as const];
  });
  return Object.fromEntries(given);
}
