import { axisX, axisY, gridY, type PlotOptions, rectY, ruleY } from '@observablehq/plot';
import { useMemo } from 'preact/hooks';
import { Chart } from '../../charts/chart.tsx';
import { STAGE_TEXT, STAGES, type Stage, stageFill, stageOf } from '../../charts/stages.ts';
import { hrefOf, type Place } from '../../shell/place.ts';
import { counted } from '../../text/words.ts';
import { beginning, following } from '../timeline/bars.ts';
import type { TimelineItem } from '../timeline/loadTimeline.ts';

interface YearsChartProps {
  readonly items: readonly TimelineItem[];
  readonly place: Place;
}

/** Acts by year, of all kinds together. */
export function YearsChart({ items, place }: YearsChartProps) {
  const options = useMemo(() => yearsOptions(items, place), [items, place]);
  return <Chart options={options} />;
}

interface YearBar {
  readonly year: string;
  readonly stage: Stage;
  readonly acts: number;
}

function yearsOptions(items: readonly TimelineItem[], place: Place): (width: number) => PlotOptions {
  const bars = STAGES.flatMap((stage) => barsOf(items, stage));
  const most = Math.max(...[...Map.groupBy(bars, ({ year }) => year).values()].map(sumOf));
  const ticks = Math.min(4, most);
  return (width) => ({
    width,
    height: 150,
    marginLeft: 28,
    marginRight: 8,
    marginTop: 10,
    marginBottom: 22,
    x: { type: 'utc', label: null },
    y: { label: null, nice: true },
    color: { type: 'identity' },
    marks: [
      gridY({ ticks, stroke: 'var(--line)', strokeOpacity: 1 }),
      axisY({ ticks, tickSize: 0, tickFormat: (count: number) => (Number.isInteger(count) ? String(count) : '') }),
      axisX({ ticks: Math.max(3, Math.round(width / 80)), tickSize: 4 }),
      rectY(bars, {
        x: ({ year }) => beginning(year),
        interval: 'year',
        y: 'acts',
        fill: ({ stage }) => stageFill(stage),
        insetLeft: 1,
        insetRight: 1,
        title: ({ acts, stage, year }: YearBar) => `${year}: ${counted(acts, 'act')} ${STAGE_TEXT[stage]}`,
        href: ({ year }) => hrefOf(actsOf(place, year)),
      }),
      ruleY([0], { stroke: 'var(--strong-line)' }),
    ],
  });
}

function barsOf(items: readonly TimelineItem[], stage: Stage): readonly YearBar[] {
  const same = items.filter(({ status }) => stageOf(status) === stage);
  return [...Map.groupBy(same, ({ bucket }) => bucket)].map(([year, here]) => ({ year, stage, acts: sumOf(here) }));
}

function sumOf(counts: readonly { readonly acts: number }[]): number {
  return counts.reduce((sum, { acts }) => sum + acts, 0);
}

function actsOf(place: Place, year: string): Place {
  return { view: 'acts', id: null, filters: { ...place.filters, from: year, to: following(year) }, own: {} };
}
