import type { Revision } from "../../../../src/api/index.ts";

/** A figure of a series as it is drawn: a dot, or a bar from its lowest to its highest; open upwards where it has no highest. */
export interface SeriesPoint {
  x: number;
  low: number;
  high: number;
  open: boolean;
}

/** The points of a series in a box of that size, pixels from its upper left corner, each as far to the right as it comes later. */
export function drawSeries(
  points: Revision["points"],
  { width, height, inset = 8 }: { width: number; height: number; inset?: number },
): SeriesPoint[] {
  const numbers = points.flatMap(({ low, high }) => [low ?? 0, high ?? low ?? 0]);
  const most = Math.max(1, ...numbers);
  const days = points.map(({ day }) => (day === null ? Number.NaN : Date.parse(day)));
  const known = days.filter((day) => !Number.isNaN(day));
  const first = Math.min(...known);
  const span = Math.max(...known) - first;
  const even = (index: number): number => (points.length < 2 ? 0 : index / (points.length - 1));
  const x = (index: number): number => {
    const day = days[index] ?? Number.NaN;
    const part = known.length < points.length || span <= 0 ? even(index) : (day - first) / span;
    return Math.round(inset + part * (width - 2 * inset));
  };
  const y = (value: number): number => Math.round(height - inset - (value / most) * (height - 2 * inset));
  return points.map(({ low, high }, index) => ({
    x: x(index),
    low: y(low ?? 0),
    high: y(high ?? low ?? 0),
    open: high === null,
  }));
}
