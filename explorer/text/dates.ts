const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An EDTF date for people, with the precision that it has: `11 Aug 2015`, `Aug 2015`, `since 2011`, `Jan to Jun 2015`. */
export function dateText(date: string | null): string {
  if (date === null) return 'no date';
  const [start = '', end] = date.split('/');
  if (end === undefined) return oneDate(start);
  if (end === '..') return `since ${oneDate(start)}`;
  if (start === '..') return `until ${oneDate(end)}`;
  return interval(start, end);
}

function interval(start: string, end: string): string {
  const [startYear, startMonth, startDay] = start.split('-');
  const [endYear, endMonth, endDay] = end.split('-');
  const isWholeMonths = startDay === '01' && endDay === lastDay(endYear, endMonth);
  if (isWholeMonths && startYear === endYear) {
    return startMonth === endMonth
      ? oneDate(`${startYear}-${startMonth}`)
      : `${monthName(startMonth)} to ${monthName(endMonth)} ${endYear}`;
  }
  return `${oneDate(start)} to ${oneDate(end)}`;
}

function oneDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  return [day === undefined ? [] : String(Number(day)), month === undefined ? [] : monthName(month), year]
    .flat()
    .join(' ');
}

function monthName(month: string | undefined): string {
  return MONTHS[Number(month) - 1] ?? '';
}

function lastDay(year: string | undefined, month: string | undefined): string {
  return String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
}
