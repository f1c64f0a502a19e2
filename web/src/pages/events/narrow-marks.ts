import type { EventMark } from "../../../../src/api/index.ts";
import { isInBox, readBox } from "./map/box.ts";

/** First and last day of a mark, as the server holds it against a window; null where there is no date. */
export function boundsOf({ from, to }: Pick<EventMark, "from" | "to">): { from: string; to: string } | null {
  const begins = from ?? to;
  return begins === null ? null : { from: begins, to: to ?? "9999-12-31" };
}

/** The marks in a window of days and in a box, as the server narrows events by `from`, `to` and `bbox`. */
export function narrowMarks(
  marks: readonly EventMark[],
  { from = null, to = null, bbox = null }: { from?: string | null; to?: string | null; bbox?: string | null },
): readonly EventMark[] {
  const box = readBox(bbox);
  if (from === null && to === null && box === null) return marks;
  return marks.filter((mark) => {
    if (from !== null || to !== null) {
      const bounds = boundsOf(mark);
      if (bounds === null || (from !== null && bounds.to < from) || (to !== null && bounds.from > to)) return false;
    }
    if (box === null) return true;
    return mark.latitude !== null && mark.longitude !== null && isInBox(box, mark.latitude, mark.longitude);
  });
}
