import * as z from 'zod';

const batchResponse = z
  .object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish() })
  .nullish();

/**
 * Which messages stay in the queue after the handler answered, by Lambda's rules: those that it names; all of them
 * when it names one that was not delivered or answers something else; none when nothing is reported.
 */
export function failedMessages(
  delivered: readonly string[],
  answer: unknown,
  reportsItemFailures: boolean,
): ReadonlySet<string> {
  if (!reportsItemFailures) return new Set();
  const { data, success } = batchResponse.safeParse(answer);
  if (!success) return new Set(delivered);
  const named = (data?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier);
  return new Set(named.every((id) => delivered.includes(id)) ? named : delivered);
}
