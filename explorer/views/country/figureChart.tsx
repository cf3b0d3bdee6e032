import { axisX, axisY, dot, gridY, type PlotOptions, ruleX, ruleY } from '@observablehq/plot';
import { useMemo } from 'preact/hooks';
import { Chart } from '../../charts/chart.tsx';
import { Link } from '../../shell/link.tsx';
import { hrefOf, type Place } from '../../shell/place.ts';
import { dateText } from '../../text/dates.ts';
import { figureText } from '../../text/figures.ts';
import { partyName } from '../../text/parties.ts';
import { termText } from '../../text/words.ts';
import type { FigureGroup, FigurePoint } from './figureGroups.ts';

interface FigureChartProps {
  readonly group: FigureGroup;
  /** The first and last year of all charts, so that they can be compared. */
  readonly years: readonly [number, number];
  readonly withCountry: boolean;
  readonly place: Place;
}

/** One number over the years: facts are filled circles, targets are open diamonds. */
export function FigureChart({ group, place, withCountry, years }: FigureChartProps) {
  const options = useMemo(() => figureOptions(group, years, place), [group, years, place]);
  const unit = [UNITS[group.unit] ?? group.unit, group.per === null ? '' : `per ${group.per}`]
    .filter(Boolean)
    .join(' ');
  return (
    <section class="figure-chart">
      <h3>
        <bdi>{group.item}</bdi>
        {withCountry && group.country !== null && `, ${partyName(group.country)}`}
      </h3>
      <p class="quiet">
        {termText(group.measure)}
        {unit !== '' && `, ${unit}`}
      </p>
      <Chart options={options} />
      <details>
        <summary>{group.points.length === 1 ? 'What is said' : `What is said ${group.points.length} times`}</summary>
        <ul>
          {group.points.map((point) => (
            <li key={point.figure.id}>
              <Link to={wordsOf(place, point)}>
                <bdi>{pointText(point)}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

const UNITS: Readonly<Record<string, string>> = { '1': '', km2: 'km²', '[acr_us]': 'acres', '[mi_i]': 'miles' };

function figureOptions(
  { points }: FigureGroup,
  [first, last]: readonly [number, number],
  place: Place,
): (width: number) => PlotOptions {
  const values = points.flatMap(({ value, valueMax }) => [value, valueMax ?? value]);
  const shared = {
    x: 'year',
    title: pointText,
    href: (point: FigurePoint) => hrefOf(wordsOf(place, point)),
  } as const;
  return (width) => ({
    width,
    height: 104,
    marginLeft: 38,
    marginRight: 10,
    marginTop: 8,
    marginBottom: 20,
    x: { domain: [first - 0.5, last + 0.5], label: null },
    y: { domain: [Math.min(0, ...values), Math.max(0, ...values) || 1], nice: true, label: null },
    marks: [
      gridY({ ticks: 3, stroke: 'var(--line)', strokeOpacity: 1 }),
      axisY({ ticks: 3, tickSize: 0, tickFormat: shortNumber }),
      axisX({ ticks: yearTicks(first, last), tickSize: 3, tickFormat: String }),
      ruleY([0], { stroke: 'var(--strong-line)' }),
      ruleX(points, { x: 'year', y1: 0, y2: 'value', stroke: 'var(--line)' }),
      ruleX(
        points.filter(({ valueMax }) => valueMax !== null),
        { x: 'year', y1: 'value', y2: 'valueMax', stroke: 'var(--figure)', strokeWidth: 2 },
      ),
      dot(
        points.filter(({ isGoal }) => !isGoal),
        { ...shared, y: 'value', r: 3.5, fill: 'var(--figure)' },
      ),
      dot(
        points.filter(({ isGoal }) => isGoal),
        {
          ...shared,
          y: 'value',
          r: 4.5,
          symbol: 'diamond',
          fill: 'var(--paper)',
          stroke: 'var(--stage-signed)',
          strokeWidth: 1.8,
        },
      ),
    ],
  });
}

function pointText({ figure, isGoal }: FigurePoint): string {
  return `${dateText(figure.period)}: ${figureText(figure)}${isGoal ? ' (target)' : ''}, ${figure.article.outlet ?? figure.article.title ?? 'an article'}`;
}

function wordsOf(place: Place, { figure }: FigurePoint): Place {
  return { view: 'article', id: figure.article.id, filters: place.filters, own: { record: figure.id } };
}

function yearTicks(first: number, last: number): readonly number[] {
  const step = Math.max(1, Math.ceil((last - first) / 3));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step);
}

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

function shortNumber(value: number): string {
  return compact.format(value);
}
