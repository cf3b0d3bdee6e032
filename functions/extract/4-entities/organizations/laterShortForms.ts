import type { Annotated, OrganizationMention } from '../mention.ts';
import { isFree } from '../mention.ts';
import { mark } from '../words.ts';

const rule = 'laterShortForm';

/** "CIDES" after "International Center for Demining (CIDES)": the organization again, whatever a list has under the same letters. */
export function laterShortForms(
  doc: Annotated,
  introduced: readonly OrganizationMention[],
): readonly OrganizationMention[] {
  const byForm = new Map(
    introduced.flatMap((mention) => (mention.acronym === null ? [] : [[mention.acronym, mention] as const])),
  );
  if (byForm.size === 0) return [];
  return doc.tokens.flatMap(({ index }) => {
    const last = endOfForm(doc, index);
    const source = byForm.get(doc.text.slice(doc.tokens[index]?.start, doc.tokens[last - 1]?.end));
    if (source === undefined || !isFree(doc, index, last) || mark(doc, index - 1) === '-') return [];
    return [{ ...source, first: index, last, rule, name: source.acronym ?? source.name }];
  });
}

/** Past the hyphens of "CEO-LCC". */
function endOfForm(doc: Annotated, at: number): number {
  let last = at + 1;
  while (
    mark(doc, last) === '-' &&
    !doc.tokens[last]?.spaced &&
    doc.tokens[last + 1]?.spaced === false &&
    doc.tokens[last + 1]?.casing === 'upper'
  )
    last += 2;
  return last;
}
