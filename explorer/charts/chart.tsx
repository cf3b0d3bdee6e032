import { type PlotOptions, plot } from '@observablehq/plot';
import { useEffect, useRef } from 'preact/hooks';
import { useFollow } from './useFollow.ts';
import { useWidth } from './useWidth.ts';

interface ChartProps {
  /** What to plot in so many pixels. The same function draws the same: a new one draws anew. */
  readonly options: (width: number) => PlotOptions;
}

/**
 * A plot as wide as its place. Its marks lead on by mouse alone, and readers of screens don't meet it: whoever shows one
 * says the same in a table or a list beside it.
 */
export function Chart({ options }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const follow = useFollow();
  useEffect(() => {
    if (width > 0) box.current?.replaceChildren(drawn(options(width)));
  }, [options, width]);
  return <div class="chart" ref={box} aria-hidden="true" onClick={follow} />;
}

function drawn(options: PlotOptions): Element {
  const figure = plot({ ...options, className: 'plot', style: { background: 'none', fontFamily: 'inherit' } });
  // The policy of the page allows no styles in it, and charts.css has these.
  figure.querySelector('style')?.remove();
  for (const link of figure.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
  return figure;
}
