import { useMemo, useState } from 'preact/hooks';
import type { Place } from '../../shell/place.ts';
import { FigureChart } from './figureChart.tsx';
import type { FigureGroup } from './figureGroups.ts';

interface FigureChartsProps {
  readonly groups: readonly FigureGroup[];
  readonly withCountry: boolean;
  readonly place: Place;
}

const FIRST_SHOWN = 12;

export function FigureCharts({ groups, place, withCountry }: FigureChartsProps) {
  const [isAll, setAll] = useState(false);
  const years = useMemo(() => extentOf(groups), [groups]);
  const shown = isAll ? groups : groups.slice(0, FIRST_SHOWN);
  return (
    <section>
      <div class="section-head">
        <h2>Figures</h2>
        <ul class="legend" aria-label="What the marks mean">
          <li>
            <svg width="12" height="12" aria-hidden="true">
              <circle class="fact" cx="6" cy="6" r="3.5" />
            </svg>
            fact
          </li>
          <li>
            <svg width="12" height="12" aria-hidden="true">
              <path class="goal" d="M6 1.5 L10 6 L6 10.5 L2 6 Z" />
            </svg>
            target
          </li>
        </ul>
      </div>
      {groups.length === 0 && <p class="quiet small">No article tells a number with a time.</p>}
      <div class="figure-charts">
        {shown.map((group) => (
          <FigureChart key={group.key} group={group} years={years} withCountry={withCountry} place={place} />
        ))}
      </div>
      {shown.length < groups.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          All {groups.length} figures
        </button>
      )}
    </section>
  );
}

function extentOf(groups: readonly FigureGroup[]): readonly [number, number] {
  const years = groups.flatMap(({ points }) => points.map(({ year }) => year));
  return [Math.min(...years), Math.max(...years)];
}
