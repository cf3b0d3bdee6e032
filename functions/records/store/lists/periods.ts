import type { Edtf } from '../../schema/index.ts';

/** Every year, month and day that a period lies within, and the period itself: "2011-05/2011-06" lies within "2011". */
export function periodsOf(period: Edtf | null): readonly string[] {
  if (period === null) return [];
  const [start = '', end = start] = period.split('/');
  const around = [4, 7, 10].filter((length) => length <= start.length).map((length) => start.slice(0, length));
  return [period, ...around.filter((each) => /^[\d-]+$/.test(each) && (end === each || end.startsWith(`${each}-`)))];
}
