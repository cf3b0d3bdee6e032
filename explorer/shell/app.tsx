import type { Client } from '../client.ts';
import { FilterBar } from '../filters/filterBar.tsx';
import { VIEWS } from '../views/index.ts';
import { Header } from './header.tsx';
import { NavigationProvider, useAddressBar } from './navigation.ts';
import { Empty } from './states.tsx';
import { ViewPane } from './viewPane.tsx';

/** The page: header, filters, and the view that the URL names. */
export function App({ client }: { readonly client: Client }) {
  const navigation = useAddressBar();
  const { place } = navigation;
  const entry = VIEWS.find(({ name }) => name === place.view);
  return (
    <NavigationProvider value={navigation}>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <Header place={place} />
      {entry !== undefined && entry.filters.length > 0 && <FilterBar entry={entry} client={client} />}
      <main id="main" tabIndex={-1}>
        {entry === undefined ? (
          <Empty title="There is no such view">Choose one in the header.</Empty>
        ) : (
          <ViewPane entry={entry} client={client} />
        )}
      </main>
    </NavigationProvider>
  );
}
