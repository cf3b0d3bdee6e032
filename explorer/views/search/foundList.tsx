import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { Client } from '../../client.ts';
import { type Found, findMore } from './ask.ts';

interface FoundListProps<Item> {
  readonly title: string;
  readonly found: Found<Item> | null;
  readonly client: Client;
  readonly show: (item: Item) => ComponentChild;
}

/** What was found of one type, and more of it on demand. */
export function FoundList<Item extends { readonly id: string }>({ client, found, show, title }: FoundListProps<Item>) {
  const [shown, setShown] = useState(found);
  const [isLoading, setLoading] = useState(false);
  const more = async () => {
    if (shown === null) return;
    setLoading(true);
    const added = await findMore(client, shown, new AbortController().signal).catch(() => null);
    if (added !== null) setShown({ items: [...shown.items, ...added.items], next: added.next });
    setLoading(false);
  };
  return (
    <section class="found">
      <h2>
        {title}
        <span class="quiet">{shown === null ? '' : `${shown.items.length}${shown.next.length > 0 ? '+' : ''}`}</span>
      </h2>
      {shown === null && <p class="quiet">Topic, kind and status belong to acts: take them away to see these.</p>}
      {shown?.items.length === 0 && shown.next.length === 0 && <p class="quiet">None.</p>}
      <ol>
        {shown?.items.map((item) => (
          <li key={item.id} class="hit">
            {show(item)}
          </li>
        ))}
      </ol>
      {shown !== null && shown.next.length > 0 && (
        <button type="button" class="button" disabled={isLoading} onClick={more}>
          {isLoading ? 'Loading…' : `More ${title.toLowerCase()}`}
        </button>
      )}
    </section>
  );
}
