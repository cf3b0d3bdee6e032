import { Link } from '../../shell/link.tsx';
import type { Place } from '../../shell/place.ts';
import { Empty } from '../../shell/states.tsx';
import { partyName } from '../../text/parties.ts';
import type { Merged } from '../network/mergeNetworks.ts';
import { profileAt } from '../network/profileAt.ts';

interface EverybodyProps {
  readonly network: Merged;
  readonly place: Place;
}

/** Whose profile there is to see. */
export function Everybody({ network: { nodes }, place }: EverybodyProps) {
  if (nodes.length === 0) {
    return <Empty title="No countries">No article tells of an act that fits the filters. Take one away.</Empty>;
  }
  return (
    <>
      <div class="above">
        <h1>Countries and bodies</h1>
        <p class="quiet small">
          By the acts that they take part in. Choose one; for a pair, name two in the bar above.
        </p>
      </div>
      <ol class="terms everybody">
        {nodes.map(({ acts, code }) => (
          <li key={code}>
            <Link to={profileAt(place, [code])}>{partyName(code)}</Link> <span class="quiet">{acts}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
