import { type Edtf, edtf } from '../../../records/schema/index.ts';

/** A calendar date as precise as the text: month and day may be missing. Months count from 1. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const MS_PER_DAY = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');

export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const isRealDate = ({ year, month, day }: PartialDate): boolean =>
  year >= 1400 &&
  year <= 2200 &&
  (month === undefined || (month >= 1 && month <= 12)) &&
  (day === undefined || (month !== undefined && day >= 1 && day <= daysIn(year, month)));

export const format = ({ year, month, day }: PartialDate): string =>
  [String(year), month && two(month), day && two(day)].filter(Boolean).join('-');

export const edtfOf = (date: PartialDate): Edtf => edtf.parse(format(date));
export const intervalOf = (from: PartialDate | '..', to: PartialDate | '..'): Edtf =>
  edtf.parse(`${from === '..' ? from : format(from)}/${to === '..' ? to : format(to)}`);

export function parseDate(text: string): PartialDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), month: month ? Number(month) : undefined, day: day ? Number(day) : undefined };
}

const utc = ({ year, month = 1, day = 1 }: PartialDate): number => Date.UTC(year, month - 1, day);
const fromUtc = (ms: number): PartialDate => {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

export const addDays = (date: PartialDate, days: number): PartialDate => fromUtc(utc(date) + days * MS_PER_DAY);

export function addMonths({ year, month = 1 }: PartialDate, months: number): PartialDate {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (date: PartialDate): number => new Date(utc(date)).getUTCDay() || 7;

/** Monday and Sunday of the week that lies `weeks` after the date's. */
export function weekOf(date: PartialDate, weeks = 0): readonly [PartialDate, PartialDate] {
  const monday = addDays(date, 1 - weekdayOf(date) + 7 * weeks);
  return [monday, addDays(monday, 6)];
}

export const firstDayOf = ({ year, month = 1, day = 1 }: PartialDate): PartialDate => ({ year, month, day });
export const lastDayOf = ({ year, month = 12, day }: PartialDate): PartialDate => ({
  year,
  month,
  day: day ?? daysIn(year, month),
});

export const isBefore = (a: PartialDate, b: PartialDate): boolean => utc(a) < utc(b);
