import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAst } from 'vitest/node';

export interface FoundRegex {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every `/literal/` of the TypeScript files of a folder, by a real parser, and where one is built with `new RegExp` or `RegExp(…)`. */
export async function regexesIn(
  folder: string,
): Promise<{ readonly literals: readonly FoundRegex[]; readonly built: readonly string[] }> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts')).sort();
  const literals: FoundRegex[] = [];
  const built = new Set<string>();
  for (const file of files) {
    for (const node of nodesOf(parseAst(await readFile(join(folder, file), 'utf8'), { lang: 'ts' }))) {
      const regex = node.regex;
      if (node.type === 'Literal' && isObject(regex))
        literals.push({ file, source: String(regex.pattern), flags: String(regex.flags) });
      if (/^(?:New|Call)Expression$/.test(String(node.type)) && isObject(node.callee) && node.callee.name === 'RegExp')
        built.add(file);
    }
  }
  return { literals, built: [...built] };
}

type SyntaxNode = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null;

function* nodesOf(node: unknown): Generator<SyntaxNode> {
  if (Array.isArray(node)) for (const item of node) yield* nodesOf(item);
  else if (isObject(node)) {
    yield node;
    for (const value of Object.values(node)) if (isObject(value)) yield* nodesOf(value);
  }
}
