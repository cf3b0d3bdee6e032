import { type MadeArticle, madeArticles } from '../ingest/madeArticles.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const YEARS = 20;
const DAYS = 28;

const MONTH = new RegExp(`\\b(${MONTHS.map((name) => `${name}|${name.slice(0, 3).toUpperCase()}`).join('|')})\\b`, 'g');

/** Made articles that tell of other days each: otherwise all of them would tell of the same few acts. */
export function datedArticles(count: number): readonly MadeArticle[] {
  return madeArticles(count).map(({ key, text }, at) => ({ key, text: movedInTime(text, Math.floor(at / 6)) }));
}

function movedInTime(text: string, by: number): string {
  const [days, months, years] = [by % DAYS, Math.floor(by / DAYS) % MONTHS.length, by % YEARS];
  return text
    .replaceAll(MONTH, (month) => otherMonth(month, months))
    .replaceAll(/(?<=[A-Za-z] )(\d{1,2})(?=,? (?:to|and|in|at|around|\d{4})|, \d{4})/g, (day) => otherDay(day, days))
    .replaceAll(/\b(?:19|20)\d\d\b/g, (year) => String(Number(year) - years));
}

function otherMonth(month: string, by: number): string {
  const at = MONTHS.findIndex((name) => name === month || name.slice(0, 3).toUpperCase() === month);
  const other = MONTHS[(at + by) % MONTHS.length] ?? month;
  return MONTHS.includes(month) ? other : other.slice(0, 3).toUpperCase();
}

function otherDay(day: string, by: number): string {
  return Number(day) > DAYS ? day : String(((Number(day) - 1 + by) % DAYS) + 1);
}
