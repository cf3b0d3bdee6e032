import { useNavigation } from '../../shell/navigation.ts';
import { type Column, nextOrder, type Order, orderText } from './actOrder.ts';

interface ColumnHeadProps {
  readonly column: Column;
  readonly title: string;
  readonly order: Order;
}

/** The head of a column that can be sorted by. */
export function ColumnHead({ column, order, title }: ColumnHeadProps) {
  const { go, place } = useNavigation();
  const isSorted = order.column === column;
  const direction = order.isDescending ? 'descending' : 'ascending';
  const sort = () => go({ ...place, own: { sort: orderText(nextOrder(order, column)) } });
  return (
    <th scope="col" class={column} aria-sort={isSorted ? direction : undefined}>
      <button type="button" onClick={sort}>
        {title}
        <span class="arrow" aria-hidden="true">
          {isSorted ? (order.isDescending ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  );
}
