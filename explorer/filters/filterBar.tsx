import { useId } from 'preact/hooks';
import { KINDS, STATUSES, TOPICS } from '../../functions/records/schema/terms.ts';
import type { Client } from '../client.ts';
import { useNavigation } from '../shell/navigation.ts';
import type { ViewEntry } from '../shell/view.ts';
import { type FilterName, type Filters, givenFilters, NO_FILTERS } from './filters.ts';
import { OutletField } from './outletField.tsx';
import { PartiesField } from './partiesField.tsx';
import { TermField } from './termField.tsx';
import { TextField } from './textField.tsx';

/** The one bar that drives all views. What it says stands in the URL, and nowhere else. */
export function FilterBar({ client, entry }: { readonly entry: ViewEntry; readonly client: Client }) {
  const { go, place } = useNavigation();
  const { filters } = place;
  const id = useId();
  const change = (changed: Partial<Filters>) => go({ ...place, filters: { ...filters, ...changed }, own: {} });
  const field = (name: FilterName) => ({
    id: `${id}-${name}`,
    value: name === 'countries' ? null : filters[name],
    isUsed: entry.filters.includes(name),
    onChange: (value: string | null) => change({ [name]: value }),
  });
  const given = givenFilters(filters).length;
  return (
    <search>
      <details class="filters" open={!matchMedia('(max-width: 60rem)').matches}>
        <summary>{given === 0 ? 'Filters' : `Filters (${given})`}</summary>
        <form onSubmit={(event) => event.preventDefault()}>
          <PartiesField
            id={`${id}-countries`}
            codes={filters.countries}
            isUsed={entry.filters.includes('countries')}
            onChange={(countries) => change({ countries })}
          />
          <TermField {...field('topic')} label="Topic" terms={TOPICS.toSorted()} />
          <TermField {...field('kind')} label="Kind" terms={KINDS} />
          <TermField {...field('status')} label="Status" terms={STATUSES} />
          <TextField {...field('from')} label="From" kind="date" hint="2011-05" />
          <TextField {...field('to')} label="Before" kind="date" hint="2014" />
          <OutletField {...field('outlet')} client={client} />
          <TextField {...field('q')} label="Words" kind="words" hint="in the evidence" />
          {given > 0 && (
            <button type="button" class="clear" onClick={() => change(NO_FILTERS)}>
              Clear
            </button>
          )}
        </form>
      </details>
    </search>
  );
}
