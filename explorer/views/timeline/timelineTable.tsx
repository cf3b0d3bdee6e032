import { useState } from 'preact/hooks';
import { STAGE_TEXT, STAGES } from '../../charts/stages.ts';
import { Link } from '../../shell/link.tsx';
import type { Place } from '../../shell/place.ts';
import { dateText } from '../../text/dates.ts';
import { termText } from '../../text/words.ts';
import { actsIn, type Bar, rowsOf } from './bars.ts';

interface TimelineTableProps {
  readonly bars: readonly Bar[];
  readonly place: Place;
}

/** The timeline in numbers, made when somebody wants it. */
export function TimelineTable({ bars, place }: TimelineTableProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="as-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The same as a table</summary>
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
        <section class="scroll" aria-label="The timeline as a table" tabIndex={0}>
          <table class="grid-table">
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">Kind</th>
                <th scope="col" class="number">
                  Acts
                </th>
                {STAGES.map((stage) => (
                  <th key={stage} scope="col" class="number" title={STAGE_TEXT[stage]}>
                    {stage}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rowsOf(bars).map((row) => (
                <tr key={`${row.bucket} ${row.kind}`}>
                  <th scope="row">{dateText(row.bucket)}</th>
                  <td>
                    <Link to={actsIn(place, row, [])}>{termText(row.kind)}</Link>
                  </td>
                  <td class="number">{row.acts}</td>
                  {STAGES.map((stage) => (
                    <td key={stage} class={row.counts[stage] === 0 ? 'number none' : 'number'}>
                      {row.counts[stage] === 0 ? '·' : row.counts[stage]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}
