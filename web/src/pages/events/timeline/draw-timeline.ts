import { axisX, barX, gridX, gridY, plot, rectY, ruleY } from "@observablehq/plot";
import type { Span } from "./choose-span.ts";
import { toDate } from "./days.ts";
import type { Bar, Bars } from "./group-bars.ts";

/** Pixels left of the line for what the rows are called, and right of it. */
export const margins = { left: 62, right: 10 };
export const columnsHeight = 92;

/** Pixels that a lane of so many rows is high. */
export function laneHeight(rows: number): number {
  return rows * 9 + 7;
}

interface Piece {
  x1: Date;
  x2: Date;
  y: number;
  kind: "agreed" | "disputed";
}

/** The drawing, in the page's own colours; `width` in pixels. Above: events known to the day. Below: those known less well. */
export function drawTimeline({ columns, lanes }: Bars, span: Span, width: number): (SVGSVGElement | HTMLElement)[] {
  const x = { type: "utc" as const, domain: [toDate(span.from), toDate(span.to)] };
  const shared = { width, marginLeft: margins.left, marginRight: margins.right, x };
  const color = { domain: ["agreed", "disputed"], range: ["var(--accent)", "var(--bad)"] };
  const above = plot({
    ...shared,
    color,
    height: columnsHeight,
    marginTop: 6,
    marginBottom: 30,
    y: {
      label: null,
      nice: true,
      ticks: 3,
      tickFormat: (value: number) => (Number.isInteger(value) ? String(value) : ""),
    },
    marks: [
      gridY({ stroke: "var(--line)", strokeOpacity: 1, ticks: 3 }),
      rectY(columns.flatMap(toPieces), {
        x1: "x1",
        x2: "x2",
        y: "y",
        fill: "kind",
        insetLeft: width > 500 ? 0.5 : 0,
        clip: true,
      }),
      ruleY([0], { stroke: "var(--line-strong)" }),
      axisX({ tickSize: 4, label: null, color: "var(--ink-soft)" }),
    ],
  });
  const drawn = [above, ...lanes.map((lane) => drawLane(lane, { ...shared, color }))];
  for (const each of drawn) {
    each.querySelector("style")?.remove();
    each.setAttribute("aria-hidden", "true");
  }
  return drawn;
}

function drawLane(
  { name, bars, rows }: Bars["lanes"][number],
  shared: { x: object; color: object; width: number },
): SVGSVGElement | HTMLElement {
  const pieces = bars.map((bar) => ({
    x1: toDate(bar.from),
    x2: toDate(bar.to),
    y: bar.row,
    weight: Math.min(1, 0.4 + bar.events * 0.15),
    kind: bar.disputed > 0 ? "disputed" : "agreed",
  }));
  const open = name === "by" || name === "since";
  return plot({
    ...shared,
    x: { ...shared.x, axis: null },
    height: laneHeight(rows),
    marginTop: 2,
    marginBottom: 5,
    y: { type: "band", domain: Array.from({ length: rows }, (_, row) => row), axis: null, padding: 0.15 },
    marks: [
      gridX({ stroke: "var(--line)", strokeOpacity: 1 }),
      barX(pieces, {
        x1: "x1",
        x2: "x2",
        y: "y",
        rx: open ? 0 : 3,
        fill: "kind",
        fillOpacity: open ? 0.15 : "weight",
        stroke: "kind",
        ...(open ? { strokeDasharray: "2 2" } : {}),
        strokeOpacity: open ? 1 : 0.6,
      }),
    ],
  });
}

/** The disputed lie on the others. */
function toPieces({ from, to, events, disputed }: Bar): Piece[] {
  const ends = { x1: toDate(from), x2: toDate(to) };
  const agreed = { ...ends, y: events - disputed, kind: "agreed" as const };
  return disputed === 0 ? [agreed] : [agreed, { ...ends, y: disputed, kind: "disputed" as const }];
}
