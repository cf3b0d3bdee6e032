import { axisX, axisY, gridY, type PlotOptions, rectY, ruleY, text } from '@observablehq/plot';
import { useMemo } from 'preact/hooks';
import { KINDS } from '../../../functions/records/schema/terms.ts';
import { Chart } from '../../charts/chart.tsx';
import { STAGE_TEXT, stageFill } from '../../charts/stages.ts';
import { hrefOf, type Place } from '../../shell/place.ts';
import { dateText } from '../../text/dates.ts';
import { counted, termText } from '../../text/words.ts';
import { actsIn, type Bar, beginning } from './bars.ts';
import type { Bucket } from './loadTimeline.ts';

interface TimelineChartProps {
  readonly bars: readonly Bar[];
  readonly bucket: Bucket;
  readonly place: Place;
}

/** One band for each kind of act, all on the same scale. */
export function TimelineChart({ bars, bucket, place }: TimelineChartProps) {
  const options = useMemo(() => timelineOptions(bars, bucket, place), [bars, bucket, place]);
  return <Chart options={options} />;
}

const BAND = 66;

function timelineOptions(bars: readonly Bar[], bucket: Bucket, place: Place): (width: number) => PlotOptions {
  const kinds = KINDS.filter((kind) => bars.some((bar) => bar.kind === kind));
  const ticks = Math.max(2, Math.min(3, ...[...totals(bars).values()].map(Number)));
  return (width) => ({
    width,
    height: BAND * kinds.length + 58,
    marginLeft: 30,
    marginRight: 8,
    marginTop: 36,
    marginBottom: 22,
    x: { type: 'utc', label: null },
    y: { label: null, nice: true },
    fy: { domain: kinds, padding: 0.32, axis: null, label: null },
    color: { type: 'identity' },
    marks: [
      gridY({ ticks, stroke: 'var(--line)', strokeOpacity: 1 }),
      axisY({ ticks, tickSize: 0, tickFormat: (count: number) => (Number.isInteger(count) ? String(count) : '') }),
      axisX({ ticks: Math.max(3, Math.round(width / 90)), tickSize: 4 }),
      axisX({ anchor: 'top', ticks: Math.max(3, Math.round(width / 90)), tickSize: 0, dy: -14 }),
      text(kinds, {
        fy: (kind) => kind,
        text: termText,
        frameAnchor: 'top-left',
        dy: -15,
        fontWeight: 600,
        fontSize: 12,
      }),
      rectY(bars, {
        x: ({ bucket: at }) => beginning(at),
        interval: bucket,
        y: 'acts',
        fy: 'kind',
        fill: ({ stage }) => stageFill(stage),
        inset: bucket === 'year' ? 1 : 0.25,
        insetTop: 0,
        insetBottom: 0,
        title: barText,
        href: (bar) => hrefOf(actsIn(place, bar, bar.statuses)),
      }),
      ruleY([0], { stroke: 'var(--strong-line)' }),
    ],
  });
}

function barText({ acts, bucket, kind, stage }: Bar): string {
  return `${dateText(bucket)}, ${termText(kind)}: ${counted(acts, 'act')} ${STAGE_TEXT[stage]}`;
}

/** How many acts of one kind there are at a time. */
function totals(bars: readonly Bar[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { acts, bucket, kind } of bars) {
    const at = `${bucket} ${kind}`;
    sums.set(at, (sums.get(at) ?? 0) + acts);
  }
  return sums;
}
