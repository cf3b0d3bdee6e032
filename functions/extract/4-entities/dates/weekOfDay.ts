import { intervalOf, weekOf } from './calendar.ts';
import type { DateRefiner } from './dateFinding.ts';

/** "in the week of May 23": from its Monday to its Sunday. */
export const weekOfDay: DateRefiner = {
  name: 'weekOfDay',
  refine: (findings, doc) =>
    findings.map((finding) => {
      const { date, first } = finding;
      const isWeek = doc.tokens[first - 1]?.norm === 'of' && doc.tokens[first - 2]?.norm === 'week';
      if (!isWeek || date?.day === undefined) return finding;
      const [monday, sunday] = weekOf(date);
      return { ...finding, first: first - 2, value: intervalOf(monday, sunday) };
    }),
};
