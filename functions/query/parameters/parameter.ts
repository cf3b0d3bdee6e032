import type * as z from 'zod';

/** Made when it is needed: to define every schema of every route took a third of the time to start. */
export type Late<Schema> = () => Schema;

/** A query parameter as people read about it and as requests are checked; the schema's description says what it does. */
export interface Parameter<Value = unknown> {
  readonly name: string;
  readonly schema: Late<z.ZodType<Value, string>>;
  readonly example: string;
  /** Given more than once is the same as given once with the values separated by commas. */
  readonly mayRepeat?: boolean;
}

/** A parameter that keeps the facts which have all of its keys in one respect of the list. */
export interface Filter extends Parameter<readonly string[]> {
  /** One of the list's partitions, names or words. */
  readonly respect: string;
  /** A respect that knows the first two keys at once. */
  readonly together?: (keys: readonly string[]) => { readonly respect: string; readonly key: string } | null;
}
