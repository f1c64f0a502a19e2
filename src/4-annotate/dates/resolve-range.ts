import { type Anchors, type Resolved, resolved, seenFrom } from "./anchors.ts";
import type { When } from "./when.ts";

type Resolve = (when: When, anchors: Anchors) => Resolved | null;

/** From the start of one to the end of the other. What the first leaves unsaid is the nearest before the second. */
export function resolveRange(
  when: Extract<When, { of: "range" }>,
  anchors: Anchors,
  resolve: Resolve,
): Resolved | null {
  const { from, to } = when;
  if (anchors.direction === "future") {
    const start = resolve(from, anchors);
    return join(start, (isUnsaid(to) && onward(to, start, anchors, resolve)) || resolve(to, anchors));
  }
  const end = resolve(to, anchors);
  const isBackward = end?.to != null && isUnsaid(from);
  const start = isBackward
    ? seenFrom(end, resolve(from, { ...anchors, now: end.to, direction: "within" }))
    : resolve(from, anchors);
  return join(start, end) ?? join(start, onward(to, start, anchors, resolve));
}

/** The nearest such date on or after the start. */
function onward(to: When, start: Resolved | null, anchors: Anchors, resolve: Resolve): Resolved | null {
  if (start?.from == null) return null;
  return seenFrom(start, resolve(to, { ...anchors, now: start.from, direction: "onward" }));
}

/** Where it falls depends on what it is seen from. */
function isUnsaid(when: When): boolean {
  if (when.of === "part") return isUnsaid(when.whole);
  if (when.of === "weekday") return when.turn === null;
  return "year" in when && when.year === null && !("turn" in when && when.turn !== null);
}

function join(start: Resolved | null, end: Resolved | null): Resolved | null {
  if (start === null || end === null) return null;
  if (start.from !== null && end.to !== null && start.from > end.to) return null;
  const anchor = start.anchor === "publication" || end.anchor === "publication" ? "publication" : "text";
  return resolved(start.from, end.to, anchor);
}

/** "before the end of the year" reaches to its end, though the end of the year is months long. */
function edgeOf(bound: When): "start" | "end" | null {
  return bound.of === "part" && (bound.part === "start" || bound.part === "end") ? bound.part : null;
}

/**
 * One side of a date: "since" runs to publication, "until" and "by" take the date in, "before" and "after" leave it out.
 * What the text does not say stays open.
 */
export function resolveOpen(when: Extract<When, { of: "open" }>, anchors: Anchors, resolve: Resolve): Resolved | null {
  const { side } = when;
  const bound = resolve(when.bound, anchors);
  if (bound === null) return null;
  const { from, to, anchor } = bound;
  const edge = edgeOf(when.bound);
  if ((side === "before" && edge === "end") || (side === "after" && edge === "start")) {
    const whole = when.bound.of === "part" ? resolve(when.bound.whole, anchors) : null;
    if (whole === null) return null;
    return side === "before" ? resolved(null, whole.to, anchor) : resolved(whole.from, null, anchor);
  }
  if (side === "since") {
    const end = anchors.now !== null && from !== null && from <= anchors.now ? anchors.now : null;
    return resolved(from, end, anchors.now === null ? anchor : "publication");
  }
  if (side === "from") return resolved(from, null, anchor);
  if (side === "until") return resolved(null, to, anchor);
  if (side === "before") return from === null ? null : resolved(null, from - 1, anchor);
  return to === null ? null : resolved(to + 1, null, anchor);
}
