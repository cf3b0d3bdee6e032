import { useRef } from 'preact/hooks';
import { useNavigation } from '../../shell/navigation.ts';
import { makeView, type ShowProps } from '../../shell/view.ts';
import { type SearchResult, searchAll } from './ask.ts';
import { FoundList } from './foundList.tsx';
import { ActHit, FigureHit, StatementHit } from './hits.tsx';

/** Without words there is nothing to look for. */
export default makeView<SearchResult | null>({
  load: async ({ client, place: { filters }, signal }) =>
    filters.q === null ? null : searchAll(client, filters, signal),
  Show: Search,
  dependsOn: () => null,
});

function Search({ data, place }: ShowProps & { readonly data: SearchResult | null }) {
  return (
    <>
      <WordsForm />
      {data !== null && (
        // The lists keep what was added to them; other words begin new ones.
        <div class="columns" key={JSON.stringify(place.filters)}>
          <FoundList title="Acts" found={data.acts} show={(act) => <ActHit act={act} place={place} />} />
          <FoundList
            title="Statements"
            found={data.statements}
            show={(statement) => <StatementHit statement={statement} place={place} />}
          />
          <FoundList
            title="Figures"
            found={data.figures}
            show={(figure) => <FigureHit figure={figure} place={place} />}
          />
        </div>
      )}
    </>
  );
}

function WordsForm() {
  const { go, place } = useNavigation();
  const input = useRef<HTMLInputElement>(null);
  const search = (event: Event) => {
    event.preventDefault();
    const words = input.current?.value.trim() || null;
    go({ ...place, filters: { ...place.filters, q: words } });
  };
  return (
    <form class="words-form" onSubmit={search}>
      <label for="search-words">
        <h1>Search the words of the evidence</h1>
      </label>
      <p class="quiet">All of the words, whole and in any order; case and accents do not matter.</p>
      <div>
        <input id="search-words" ref={input} type="text" maxLength={200} value={place.filters.q ?? ''} />
        <button type="submit" class="button">
          Search
        </button>
      </div>
    </form>
  );
}
