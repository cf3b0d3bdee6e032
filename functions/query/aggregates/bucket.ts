import type { Edtf } from '../../records/schema/index.ts';

export const BUCKETS = ['year', 'month'] as const;
export type Bucket = (typeof BUCKETS)[number];

const LENGTH: Readonly<Record<Bucket, number>> = { year: 4, month: 7 };

/** Where a date belongs. */
export type Placed =
  | { readonly kind: 'in'; readonly bucket: string }
  /** It may be in several: nobody knows in which. */
  | { readonly kind: 'coarser'; readonly date: Edtf }
  | { readonly kind: 'undated' };

/** The year or month of a date: an interval must lie within it, and what lasts is where it began. */
export function bucketOf(date: Edtf | null, bucket: Bucket): Placed {
  if (date === null) return { kind: 'undated' };
  const length = LENGTH[bucket];
  const [start = '', end = start] = date.split('/');
  const first = start.slice(0, length);
  const isWithin = start.length >= length && (end === '..' || end.slice(0, length) === first);
  return isWithin ? { kind: 'in', bucket: first } : { kind: 'coarser', date };
}
