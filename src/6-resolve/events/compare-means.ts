import { type Comparison, speaks } from "../comparison.ts";
import type { EventView } from "./event-view.ts";

/** Modes that one event can be told under: a shell is heavy weapons to one and an explosion to another. */
const kin: readonly (readonly string[])[] = [
  ["aerial", "drone", "heavy-weapons", "destroy"],
  ["explosives", "suicide-attack", "heavy-weapons", "destroy"],
  ["firearms", "targeted", "crowd-control", "heavy-weapons"],
  ["abduct", "arrest", "seize"],
];

export function compareMeans(one: EventView, other: EventView): Comparison {
  if (one.modes.length === 0 || other.modes.length === 0) {
    return speaks("means", 0.25, "the same sort of event");
  }
  if (one.modes.some((mode) => other.modes.includes(mode))) return speaks("means", 1, "the same means");
  const near = one.modes.some((mode) =>
    other.modes.some((second) => kin.some((list) => list.includes(mode) && list.includes(second))),
  );
  return near ? speaks("means", 0, "means that are told apart differently") : speaks("means", -1.5, "other means");
}
