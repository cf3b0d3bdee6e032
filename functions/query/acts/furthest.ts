import { STATUSES, type Status } from '../../records/schema/terms.ts';

/** How far an act has come, as far as anybody tells. */
export function furthest(reports: readonly { readonly status: Status }[]): Status {
  const told = new Set(reports.map(({ status }) => status));
  return STATUSES.findLast((status) => told.has(status)) ?? 'proposed';
}
