import * as z from 'zod';
import { edtf } from '../../records/schema/values.ts';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A year, a month or a day that there is: EDTF level 0 without intervals. */
function exists(value: string): boolean {
  const [, year = '', month = '01', day = '01'] = DATE.exec(value) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // JavaScript counts on past the end of a month.
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === `${month}-${day}`;
}

const wanted = 'an EDTF year, month or day: 2012, 2012-01 or 2012-01-26';

const PERIOD = /^[\d./-]{4,21}$/;

/** A year, month or day, or an interval in EDTF to the letter. */
export const period = () =>
  z
    .string()
    .regex(PERIOD, 'an EDTF date or interval, such as 2012, 2012-01 or 2012-01/2012-03')
    .refine(
      (value) => edtf.safeParse(value).success && value.split('/').every((end) => end === '..' || exists(end)),
      'an EDTF date or interval, such as 2012, 2012-01 or 2012-01/2012-03, with days that there are',
    )
    .transform((value): readonly string[] => [value]);

export const date = () =>
  z
    .string()
    .regex(DATE, wanted)
    .refine(exists, `${wanted}, and a day that there is`)
    .refine((value) => value > '0000', 'a year after 0000');
