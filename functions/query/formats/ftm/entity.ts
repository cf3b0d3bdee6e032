/** An entity of FollowTheMoney: every property has any number of values, and every value is a text. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: 'Article' | 'Person' | 'Organization' | 'PublicBody' | 'Event' | 'Mention';
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

type Values = string | null | readonly (string | null)[];

/** What is null or empty is left out, and what is said twice is said once. */
export function entity(
  schema: FtmEntity['schema'],
  id: string,
  properties: Readonly<Record<string, Values>>,
): FtmEntity {
  const listed = Object.entries(properties).map(([name, values]) => [name, listOf(values)] as const);
  return { id, schema, properties: Object.fromEntries(listed.filter(([, values]) => values.length > 0)) };
}

function listOf(values: Values): readonly string[] {
  const list = typeof values === 'string' || values === null ? [values] : values;
  return [...new Set(list.filter((value) => value !== null && value !== ''))] as readonly string[];
}

/** FollowTheMoney writes countries in lower case. Bodies have no code there. */
export function ftmCountry(code: string | null): string | null {
  return code !== null && /^[A-Z]{2}$/.test(code) ? code.toLowerCase() : null;
}

/** The ends of an EDTF date: `date` for one day, month or year, and the ends of an interval that are known. */
export function ftmDates(edtf: string | null): Readonly<Record<'date' | 'startDate' | 'endDate', string | null>> {
  const [start = null, end] = edtf?.split('/') ?? [];
  const known = (date: string | null) => (date === '..' ? null : date);
  if (end === undefined) return { date: start, startDate: null, endDate: null };
  return { date: null, startDate: known(start), endDate: known(end) };
}
