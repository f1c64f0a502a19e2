import type { Direction } from "./anchors.ts";
import type { Day, Stretch } from "./calendar.ts";

/** How much nearer a date on the wrong side of the verb's tense must be to be meant all the same. */
const AGAINST_TENSE = 6;

/**
 * Which of the dates that one name could mean: the nearest to publication, those on the verb's side counted nearer. A
 * day eleven months back is hardly meant by "Jan. 14" on 6 January. `pastBias` makes the past nearer still.
 */
export function chooseNearest(
  candidates: readonly Stretch[],
  now: Day,
  direction: Direction,
  pastBias = 1,
): Stretch | null {
  let best: Stretch | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of candidates) {
    const back = one.from <= now;
    if ((!back && direction === "within") || (one.to < now && direction === "onward")) continue;
    const distance = back ? Math.max(0, now - one.to) : one.from - now;
    const isAgainst = (direction === "past" && !back) || (direction === "future" && back && distance > 0);
    const weighted = distance * (isAgainst ? AGAINST_TENSE : 1) * (back ? 1 : direction === "future" ? 1 : pastBias);
    if (weighted < least) {
      best = one;
      least = weighted;
    }
  }
  return best;
}
