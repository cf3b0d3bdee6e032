/** What of a regular expression matters for how often it can try again. */
export type Node =
  /** Matches one character: a literal, an escape, a class. */
  | { readonly kind: 'one'; readonly source: string }
  | { readonly kind: 'sequence'; readonly items: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'repeat'; readonly item: Node; readonly min: number; readonly max: number }
  | { readonly kind: 'assert'; readonly test: 'start' | 'end' | 'boundary' | 'no-boundary' }
  | { readonly kind: 'look'; readonly item: Node; readonly behind: boolean; readonly negative: boolean }
  | { readonly kind: 'reference' };

/** Parses the source of a regular expression that the engine has accepted already. */
export function parseRegex(source: string, flags: string): Node {
  const unicode = /[uv]/.test(flags);
  let at = 0;

  const eat = (text: string): boolean => {
    if (!source.startsWith(text, at)) return false;
    at += text.length;
    return true;
  };
  const eatMatch = (pattern: RegExp): string | undefined => {
    const found = new RegExp(pattern.source, `${pattern.flags.replace('y', '')}y`);
    found.lastIndex = at;
    const text = found.exec(source)?.[0];
    at += text?.length ?? 0;
    return text;
  };

  function choice(): Node {
    const options = [sequence()];
    while (eat('|')) options.push(sequence());
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { kind: 'choice', options };
  }

  function sequence(): Node {
    const items: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') items.push(quantified(atom()));
    return { kind: 'sequence', items };
  }

  function quantified(item: Node): Node {
    const text = eatMatch(/[*+?]|\{\d+(?:,\d*)?\}/);
    if (text === undefined) return item;
    eat('?');
    if (text === '*') return { kind: 'repeat', item, min: 0, max: Infinity };
    if (text === '+') return { kind: 'repeat', item, min: 1, max: Infinity };
    if (text === '?') return { kind: 'repeat', item, min: 0, max: 1 };
    const [min = '0', max] = text.slice(1, -1).split(',');
    return {
      kind: 'repeat',
      item,
      min: Number(min),
      max: max === undefined ? Number(min) : max === '' ? Infinity : Number(max),
    };
  }

  function atom(): Node {
    if (eat('^')) return { kind: 'assert', test: 'start' };
    if (eat('$')) return { kind: 'assert', test: 'end' };
    if (eat('\\b')) return { kind: 'assert', test: 'boundary' };
    if (eat('\\B')) return { kind: 'assert', test: 'no-boundary' };
    if (eat('(')) return group();
    if (source[at] === '[') return { kind: 'one', source: characterClass() };
    if (eatMatch(/\\[1-9]|\\k</) !== undefined) return { kind: 'reference' };
    const escaped = eatMatch(/\\(?:u\{[0-9A-Fa-f]+\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|c[A-Za-z]|[pP]\{[^}]*\}|.)/su);
    if (escaped !== undefined) return { kind: 'one', source: escaped };
    return { kind: 'one', source: eatMatch(unicode ? /./su : /./s) ?? '' };
  }

  function group(): Node {
    const opening = eatMatch(/\?(?:<?[=!]|<[^>]*>|[a-z-]*:)/) ?? '';
    const item = choice();
    eat(')');
    if (!/^\?<?[=!]$/.test(opening)) return item;
    return { kind: 'look', item, behind: opening.includes('<'), negative: opening.endsWith('!') };
  }

  function characterClass(): string {
    const from = at;
    let depth = 0;
    do {
      if (source[at] === '\\') at += 1;
      else if (source[at] === '[' && (depth === 0 || flags.includes('v'))) depth += 1;
      else if (source[at] === ']') depth -= 1;
      at += 1;
    } while (depth > 0);
    return source.slice(from, at);
  }

  return choice();
}

/** The parts directly inside. */
export function partsOf(node: Node): readonly Node[] {
  if (node.kind === 'sequence') return node.items;
  if (node.kind === 'choice') return node.options;
  return node.kind === 'repeat' || node.kind === 'look' ? [node.item] : [];
}

/** The node and everything in it. */
export const allParts = (node: Node): readonly Node[] => [node, ...partsOf(node).flatMap(allParts)];
