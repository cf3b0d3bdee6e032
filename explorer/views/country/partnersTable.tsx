import { StageBar } from '../../charts/stageBar.tsx';
import { Link } from '../../shell/link.tsx';
import type { Place } from '../../shell/place.ts';
import { partyName } from '../../text/parties.ts';
import { profileAt } from '../network/profileAt.ts';
import type { Partner } from './profile.ts';

interface PartnersTableProps {
  readonly partners: readonly Partner[];
  /** Whose partners they are. */
  readonly codes: readonly string[];
  readonly place: Place;
}

const MOST_SHOWN = 14;

export function PartnersTable({ codes, partners, place }: PartnersTableProps) {
  const shown = partners.slice(0, MOST_SHOWN);
  const most = Math.max(1, ...shown.map(({ acts }) => acts));
  if (shown.length === 0) return <p class="quiet small">None.</p>;
  return (
    <>
      <table class="grid-table ranked">
        <caption class="unseen">Partners by acts</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Acts</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.map(({ acts, code, counts }) => (
            <tr key={code}>
              <th scope="row">
                <Link to={profileAt(place, [...codes, code])}>{partyName(code)}</Link>
              </th>
              <td class="number">{acts}</td>
              <td class="bar">
                <StageBar counts={counts} most={most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < partners.length && (
        <p class="quiet small">
          and {partners.length - shown.length} more, in the{' '}
          <Link to={{ view: 'network', id: null, filters: place.filters, own: {} }}>network</Link>
        </p>
      )}
    </>
  );
}
