import type { Act } from '../../../client/index.ts';
import type { ShowProps } from '../../shell/view.ts';
import type { Order } from './actOrder.ts';
import { ActRow } from './actRow.tsx';
import { ColumnHead } from './columnHead.tsx';

interface ActsTableProps extends ShowProps {
  readonly acts: readonly Act[];
  readonly order: Order;
}

export function ActsTable({ acts, client, order, place }: ActsTableProps) {
  return (
    <table class="acts">
      <caption class="unseen">Acts of cooperation, with the words that tell of them</caption>
      <thead>
        <tr>
          <ColumnHead column="date" title="Date" order={order} />
          <ColumnHead column="parties" title="Parties" order={order} />
          <ColumnHead column="kind" title="Kind" order={order} />
          <ColumnHead column="status" title="Status" order={order} />
          <th scope="col">Who says so, in which words</th>
          <th scope="col" class="topics">
            Topics
          </th>
          <ColumnHead column="reports" title="Reports" order={order} />
        </tr>
      </thead>
      <tbody>
        {acts.map((act) => (
          <ActRow key={act.id} act={act} place={place} client={client} />
        ))}
      </tbody>
    </table>
  );
}
