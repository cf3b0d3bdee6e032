import { Link } from '../../shell/link.tsx';
import type { Place } from '../../shell/place.ts';
import { termText } from '../../text/words.ts';

interface TermListProps {
  readonly terms: readonly { readonly term: string; readonly acts: number }[];
  /** The acts of a term. */
  readonly placeOf: (term: string) => Place;
}

const MOST_SHOWN = 12;

/** Terms by how often acts have them, each leading to these acts. */
export function TermList({ placeOf, terms }: TermListProps) {
  if (terms.length === 0) return <p class="quiet small">None.</p>;
  return (
    <ul class="terms">
      {terms.slice(0, MOST_SHOWN).map(({ acts, term }) => (
        <li key={term}>
          <Link to={placeOf(term)}>{termText(term)}</Link> <span class="quiet">{acts}</span>
        </li>
      ))}
    </ul>
  );
}
