import { Fault } from './errors.ts';

/** The value of an environment variable without which the function can't run. */
export function required(name: string, environment: Readonly<Record<string, string | undefined>>): string {
  const value = environment[name];
  if (value === undefined || value === '') throw new Fault('misconfigured', `The environment lacks ${name}.`);
  return value;
}
