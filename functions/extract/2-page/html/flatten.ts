const TAG = /<(\/?)([a-z][a-z0-9]{0,20})\b[^<>]{0,5000}>/gi;
const CONTAINERS = new Set(
  'div section article main header aside figure ul ol dl table tbody thead tr td th blockquote center fieldset details form nav footer li dd dt'.split(
    ' ',
  ),
);
const INLINE = new Set('span font b i em strong a u small big sub sup code q cite mark tt s strike'.split(' '));
const DEEPEST = 500;

/** A page whose elements are nested deeper than any author nests them, as paragraphs one after another; any other as it is. */
export function flatten(content: string): string {
  return depthOf(content) <= DEEPEST
    ? content
    : content.replace(TAG, (tag: string, _slash: string, name: string) => {
        const element = name.toLowerCase();
        if (CONTAINERS.has(element)) return '<p>';
        return INLINE.has(element) ? '' : tag;
      });
}

function depthOf(content: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name = ''] of content.matchAll(TAG)) {
    const element = name.toLowerCase();
    if (!CONTAINERS.has(element) && !INLINE.has(element)) continue;
    depth = Math.max(0, depth + (slash === '/' ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
