import { barX, type PlotOptions } from '@observablehq/plot';
import { useMemo } from 'preact/hooks';
import { Chart } from './chart.tsx';
import { STAGES, type StageCounts, stageFill } from './stages.ts';

interface StageBarProps {
  readonly counts: StageCounts;
  /** What the longest bar beside it stands for. */
  readonly most: number;
}

/** A bar within a row of a table that says the numbers. */
export function StageBar({ counts, most }: StageBarProps) {
  const options = useMemo(() => barOptions(counts, most), [counts, most]);
  return <Chart options={options} />;
}

function barOptions(counts: StageCounts, most: number): (width: number) => PlotOptions {
  const parts = STAGES.map((stage) => ({ stage, acts: counts[stage] })).filter(({ acts }) => acts > 0);
  return (width) => ({
    width,
    height: 12,
    margin: 0,
    axis: null,
    x: { domain: [0, most] },
    color: { type: 'identity' },
    marks: [barX(parts, { x: 'acts', fill: ({ stage }) => stageFill(stage), insetRight: 0.5 })],
  });
}
