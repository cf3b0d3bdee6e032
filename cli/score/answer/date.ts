import * as z from 'zod';

/** A year, month, season or day of EDTF level 0/1, with unspecified digits ("199X") and doubts ("2011?") allowed. */
const DAY = String.raw`-?\d{2}[\dX]{2}(?:-[\dX]{2}(?:-[\dX]{2})?)?[?~%]?`;
const END = `(?:${DAY}|\\.\\.|)`;
const EDTF = new RegExp(`^(?:${DAY}|${END}/${END})$`);

/** A date of an answer; wider than those of records, since a careful reader may well write "199X/..". */
export const answerDate = z.string().regex(EDTF, 'an EDTF date (level 0/1)').nullable();
