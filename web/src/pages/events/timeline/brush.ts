import { lengthOf, type Span } from "./choose-span.ts";

/** What a pointer took hold of. */
export type Grip = "new" | "move" | "from" | "to";

const reach = 7;

/** The day under a pixel of a line that is `width` long. */
export function dayAt(pixel: number, span: Span, width: number): number {
  const day = Math.floor(span.from + (pixel / Math.max(1, width)) * lengthOf(span));
  return Math.max(span.from, Math.min(span.to - 1, day));
}

/** The pixel at which a day begins. */
export function pixelOf(day: number, span: Span, width: number): number {
  return ((day - span.from) / lengthOf(span)) * width;
}

/** What a pointer at this pixel takes hold of. */
export function gripAt(pixel: number, chosen: Span | null, span: Span, width: number): Grip {
  if (chosen === null) return "new";
  const [from, to] = [pixelOf(chosen.from, span, width), pixelOf(chosen.to, span, width)];
  if (Math.abs(pixel - from) <= reach && pixel < (from + to) / 2) return "from";
  if (Math.abs(pixel - to) <= reach) return "to";
  return pixel > from && pixel < to ? "move" : "new";
}

/** What is chosen once the pointer has gone from the day `begin` to `now`; `chosen` is what was when it began. */
export function dragTo(grip: Grip, { begin, now, chosen }: { begin: number; now: number; chosen: Span | null }): Span {
  if (grip === "new" || chosen === null) return { from: Math.min(begin, now), to: Math.max(begin, now) + 1 };
  if (grip === "move") return { from: chosen.from + now - begin, to: chosen.to + now - begin };
  if (grip === "from") return { from: Math.min(now, chosen.to - 1), to: chosen.to };
  return { from: chosen.from, to: Math.max(now + 1, chosen.from + 1) };
}
