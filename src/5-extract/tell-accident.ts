import type { EntityKind } from "../schema/index.ts";
import type { EventDraft } from "./find-events.ts";
import { chunkAt, type Reading } from "./reading.ts";

/** Harm by these is nobody's attack. */
const ACCIDENT =
  /\b(accident\w*|plung\w+|overturn\w*|capsiz\w+|collid\w+|collision|derail\w+|crash(?:es|ed|ing)?|drown\w*|earthquakes?|quakes?|floods?|flooding|floodwaters|storms?|hurricanes?|cyclones?|typhoons?|tornado\w*|landslides?|mudslides?|avalanches?|wildfires?|heatwaves?|lightning|epidemics?|cholera|measles|famine|tsunamis?|stampedes?|cancer|heart attacks?|strokes?|illness(?:es)?|diseases?|natural causes|old age|covid(?:-19)?|malaria|ebola|influenza|malnutrition)\b/i;

const ATTACKERS: ReadonlySet<EntityKind> = new Set([
  "person",
  "state",
  "government-body",
  "armed-forces",
  "armed-group",
  "military-unit",
]);

/** Whether the sentence tells of harm by an accident or by nature: nothing in it says who attacked, or how. */
export function isAccident(reading: Reading, draft: EventDraft): boolean {
  if (draft.trigger.type !== "ASSAULT" || draft.trigger.mode !== null || draft.trigger.outcome === null) return false;
  const kinds = draft.actors.map(({ entity }) => reading.annotation.entities[Number(entity ?? -1)]?.kind ?? "other");
  if (kinds.some((kind) => ATTACKERS.has(kind))) return false;
  const sentence = reading.annotation.sentences[chunkAt(reading, draft.chunk).sentence];
  return sentence !== undefined && ACCIDENT.test(reading.annotation.text.slice(sentence.start, sentence.end));
}
