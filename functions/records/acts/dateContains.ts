import type { Edtf } from '../schema/index.ts';

const OPEN = '..';

/** Whether the coarser date leaves room for the finer one; a date contains itself. "2011" contains "2011-05/2011-06". */
export function dateContains(coarse: Edtf, fine: Edtf): boolean {
  const [coarseStart = OPEN, coarseEnd] = coarse.split('/');
  const [fineStart = OPEN, fineEnd = fineStart] = fine.split('/');
  // Without an end of its own the coarser date is one year, month or day, and the finer one is within it.
  return covers(coarseStart, fineStart) && covers(coarseEnd ?? coarseStart, fineEnd);
}

/** An open end covers an open end alone: a state that lasts isn't an event that is over. */
function covers(coarse: string, fine: string): boolean {
  return fine === coarse || (coarse !== OPEN && fine.startsWith(`${coarse}-`));
}
