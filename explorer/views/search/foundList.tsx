import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { Found } from './ask.ts';

interface FoundListProps<Item> {
  readonly title: string;
  readonly found: Found<Item> | null;
  readonly show: (item: Item) => ComponentChild;
}

/** What was found of one type, and more of it on demand. */
export function FoundList<Item extends { readonly id: string }>({ found, show, title }: FoundListProps<Item>) {
  const [shown, setShown] = useState(found);
  const [isLoading, setLoading] = useState(false);
  const more = async () => {
    if (shown === null || shown.more === null) return;
    setLoading(true);
    const added = await shown.more().catch(() => null);
    if (added !== null) setShown({ items: [...shown.items, ...added.items], more: added.more });
    setLoading(false);
  };
  return (
    <section class="found">
      <h2>
        {title}
        <span class="quiet">{shown === null ? '' : `${shown.items.length}${shown.more === null ? '' : '+'}`}</span>
      </h2>
      {shown === null && <p class="quiet">Topic, kind and status belong to acts: take them away to see these.</p>}
      {shown?.items.length === 0 && shown.more === null && <p class="quiet">None.</p>}
      <ol>
        {shown?.items.map((item) => (
          <li key={item.id} class="hit">
            {show(item)}
          </li>
        ))}
      </ol>
      {shown !== null && shown.more !== null && (
        <button type="button" class="button" disabled={isLoading} onClick={more}>
          {isLoading ? 'Loading…' : `More ${title.toLowerCase()}`}
        </button>
      )}
    </section>
  );
}
