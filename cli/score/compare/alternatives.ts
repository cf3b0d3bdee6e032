/** The value wanted and the further right ones; what the answer leaves out is `null`. */
export const alternatives = <T>(value: T | undefined, also: readonly T[] | undefined): readonly (T | null)[] => [
  value ?? null,
  ...(also ?? []),
];

/** The value found is one of those that are right. */
export const isOneOf = <T>(
  found: T | null | undefined,
  value: T | undefined,
  also: readonly T[] | undefined,
): boolean => alternatives(value, also).includes(found ?? null);
