import type { Cooperation } from '../schema/index.ts';
import type { ActReports, Told } from './actsOf.ts';
import { digest, familyOf } from './family.ts';

/** The family, where an act is looked for, and what tells it from its relatives. */
export const ACT_ID = /^([0-9a-f]{16})-([0-9a-f]{12})$/;

const mark = ({ date, kind }: Pick<Cooperation, 'date' | 'kind'>): string => digest([date ?? '', kind], 12);

/** The same parties, kind and date have the same id, whoever reports them. */
export function actId<Report extends Told>(act: ActReports<Report>): string {
  const [first] = act.reports;
  if (first === undefined) throw new TypeError('An act has a report.');
  return `${familyOf(first.fact, first.article.id)}-${mark(act)}`;
}

/** The act of an id: also of one that it had before another article told its date or its kind better. */
export function actWithMark<Report extends Told>(
  acts: readonly ActReports<Report>[],
  wanted: string,
): ActReports<Report> | undefined {
  return (
    acts.find((act) => mark(act) === wanted) ??
    acts.find(({ reports }) => reports.some(({ fact }) => mark(fact) === wanted))
  );
}
