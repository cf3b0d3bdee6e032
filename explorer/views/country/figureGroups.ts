import type { FoundFigure } from '../search/ask.ts';

/** One number in time, and where it is said. */
export interface FigurePoint {
  readonly year: number;
  readonly value: number;
  readonly valueMax: number | null;
  /** A target, not a fact. */
  readonly isGoal: boolean;
  readonly figure: FoundFigure;
}

/** Numbers that can be compared: the same thing, measured in the same way and unit, in one country. */
export interface FigureGroup {
  readonly key: string;
  readonly item: string;
  readonly measure: FoundFigure['measure'];
  readonly unit: string;
  readonly per: FoundFigure['per'];
  readonly country: string | null;
  readonly points: readonly FigurePoint[];
}

/** The groups with the most years first. A figure without a time of its own has no place among them. */
export function figureGroups(figures: readonly FoundFigure[]): readonly FigureGroup[] {
  const dated = figures.flatMap((figure) => {
    const point = pointOf(figure);
    return point === null ? [] : [point];
  });
  return [...Map.groupBy(dated, ({ figure }) => keyOf(figure))]
    .flatMap(([key, points]) => {
      const [first] = points;
      if (first === undefined) return [];
      const { country, item, measure, per, unit } = first.figure;
      return [{ key, item: item ?? measure, measure, unit, per, country, points: points.toSorted(byYear) }];
    })
    .sort((one, other) => yearsIn(other) - yearsIn(one) || other.points.length - one.points.length);
}

function pointOf(figure: FoundFigure): FigurePoint | null {
  const year = Number(/\d{4}/.exec(figure.period ?? '')?.[0] ?? Number.NaN);
  if (Number.isNaN(year)) return null;
  return { year, value: figure.value, valueMax: figure.valueMax, isGoal: figure.goal, figure };
}

function keyOf({ country, item, measure, per, unit }: FoundFigure): string {
  return [measure, item ?? '', unit, per ?? '', country ?? ''].join('|');
}

function yearsIn({ points }: FigureGroup): number {
  return new Set(points.map(({ year }) => year)).size;
}

function byYear(one: FigurePoint, other: FigurePoint): number {
  return one.year - other.year || one.value - other.value;
}
