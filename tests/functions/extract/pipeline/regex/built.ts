import type { FoundRegex } from './literals.ts';

/** Runs `load` with a RegExp that keeps what code of `folder` builds from strings. */
export async function regexesBuiltDuring(folder: string, load: () => Promise<unknown>): Promise<readonly FoundRegex[]> {
  const found: FoundRegex[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args: ConstructorParameters<RegExpConstructor>, self) =>
      kept(Reflect.construct(target, args, self)),
    apply: (target, _self, args: ConstructorParameters<RegExpConstructor>) => kept(target(...args)),
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;

  function kept(regex: RegExp): RegExp {
    const file = callerIn(folder);
    if (file !== undefined) found.push({ file, source: regex.source, flags: regex.flags });
    return regex;
  }
}

/** The file of the folder that called, or undefined where the nearest caller is elsewhere. */
function callerIn(folder: string): string | undefined {
  const caller = new Error().stack
    ?.split('\n')
    .find((line) => line.includes('/') && !line.includes(import.meta.filename));
  return caller?.includes(folder)
    ? caller.slice(caller.indexOf(folder) + folder.length + 1).replace(/:.*/, '')
    : undefined;
}
