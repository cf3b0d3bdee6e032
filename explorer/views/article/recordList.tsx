import { itemId } from './choosing.ts';
import type { Mark } from './mark.ts';
import type { RecordType } from './recordTypes.ts';
import { RECORD_TYPES, TYPE_TITLES } from './recordTypes.ts';

interface RecordListProps {
  readonly marks: readonly Mark[];
  readonly chosen: string | null;
  readonly hidden: ReadonlySet<RecordType>;
  readonly onChoose: (mark: Mark) => void;
  readonly onToggle: (type: RecordType) => void;
}

/** Every record of the article by type; each type can be taken out of the text. */
export function RecordList({ chosen, hidden, marks, onChoose, onToggle }: RecordListProps) {
  const byType = Map.groupBy(marks, ({ type }) => type);
  return (
    <section class="records" aria-label="Records">
      {RECORD_TYPES.map((type) => {
        const own = byType.get(type) ?? [];
        if (own.length === 0) return null;
        return (
          <section key={type}>
            <h2>
              <label>
                <input type="checkbox" checked={!hidden.has(type)} onChange={() => onToggle(type)} />
                <span class={`swatch on-${type}`}>{TYPE_TITLES[type]}</span>
              </label>
              <span class="quiet">{own.length}</span>
            </h2>
            <ol>
              {own.map((mark) => (
                <li key={mark.key}>
                  <button
                    type="button"
                    id={itemId(mark.key)}
                    aria-current={mark.key === chosen ? 'true' : undefined}
                    onClick={() => onChoose(mark)}
                  >
                    <bdi class="title">{mark.title}</bdi>
                    {mark.details !== '' && <bdi class="details">{mark.details}</bdi>}
                  </button>
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </section>
  );
}
