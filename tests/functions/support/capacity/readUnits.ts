/** What DynamoDB counts as one read unit, if the read is to be consistent; half of one otherwise. */
const UNIT_BYTES = 4_096;

/** A page of a query holds no more. */
export const PAGE_BYTES = 1024 * 1024;

/** Read units that DynamoDB takes for so many bytes in one read, by its published rules; what isn't there costs one. */
export function readUnits(bytes: number, isConsistent: boolean | undefined): number {
  const units = Math.max(1, Math.ceil(bytes / UNIT_BYTES));
  return isConsistent === true ? units : units / 2;
}
