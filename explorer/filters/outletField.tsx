import { useState } from 'preact/hooks';
import type { Client } from '../client.ts';
import { TextField, type TextFieldProps } from './textField.tsx';

interface OutletFieldProps extends Omit<TextFieldProps, 'kind' | 'hint' | 'label'> {
  readonly client: Client;
}

interface Listed {
  readonly items: readonly { readonly outlet: string | null }[];
}

/** An outlet by its name; those of the newest articles are offered, once somebody is about to write one. */
export function OutletField({ client, ...field }: OutletFieldProps) {
  const [outlets, setOutlets] = useState<readonly string[] | null>(null);
  const offer = async () => {
    if (outlets !== null) return;
    setOutlets([]);
    const query = { status: 'extracted', limit: '200' };
    // What is offered is a help: without it the name can be written all the same.
    const { items } = await client
      .get('/articles', query, new AbortController().signal)
      .catch((): Listed => ({ items: [] }));
    setOutlets([...new Set(items.flatMap(({ outlet }) => outlet ?? []))].toSorted());
  };
  return <TextField {...field} label="Outlet" kind="outlet" hint="any" offered={outlets ?? []} onFocus={offer} />;
}
