import type { EntityKind, EventType } from "../schema/index.ts";
import type { EventDraft } from "./find-events.ts";
import { chunkAt, type Reading } from "./reading.ts";

/** Harm by these is nobody's attack. */
const ACCIDENT =
  /\b(accident\w*|plung\w+|overturn\w*|capsiz\w+|collid\w+|collision|derail\w+|crash(?:es|ed|ing)?|drown\w*|earthquakes?|quakes?|tremors?|aftershocks?|floods?|flooded|flooding|floodwaters|rains?|rainfall|rainstorms?|storms?|hurricanes?|cyclones?|typhoons?|tornado\w*|landslides?|mudslides?|avalanches?|volcan\w+|eruptions?|wildfires?|bushfires?|heatwaves?|lightning|epidemics?|cholera|measles|famine|tsunamis?|stampedes?|cancer|heart attacks?|strokes?|illness(?:es)?|diseases?|natural causes|old age|covid(?:-19)?|malaria|ebola|influenza|malnutrition|food poisoning|(?:chemical|oil|gas|toxic) (?:spill|leak)s?)\b/i;
/** What blows up or burns by itself, and that it did. */
const INDUSTRY =
  /\b(gas|boilers?|cylinders?|chemicals?|ammonium nitrate|fireworks?|firecrackers|refiner(?:y|ies)|factory|factories|plants?|warehouses?|furnaces?|pipelines?|tankers?|kitchens?|generators?|mine shafts?|collier(?:y|ies))\b/i;
const BURST =
  /\b(explo(?:sion|sions|de|des|ded|ding)|blasts?|fires?|blaze|burn(?:ed|t|s|ing)?|leak(?:s|ed|ing)?|spill(?:s|ed)?|poison(?:ed|ing)?|inhal\w+)\b/i;
/** Somebody is at war, or at odds with the law, in this report. */
const AT_ODDS =
  /\b(militants?|rebels?|insurgents?|gunm[ae]n|terror\w*|attack(?:s|ed|ers?|ing)?|bomb(?:s|ed|er|ers|ing|ings)?|militias?|jihadi\w*|extremists?|guerrillas?|separatists?|soldiers?|troops|air ?strikes?|strikes|shelling|shelled|missiles?|rockets?|mortars?|grenades?|sabotage\w*|arson\w*|assailants?|suspects?|murder\w*|shot|shooting|gunfire|war|wars|conflict|clash\w*|protest\w*|demonstrat\w+|riot\w*|hostages?|kidnap\w*|islamic state|isis|taliban|army|military|ied|explosive devices?)\b/i;

const ATTACKERS: ReadonlySet<EntityKind> = new Set([
  "person",
  "state",
  "government-body",
  "armed-forces",
  "armed-group",
  "military-unit",
]);
/** How only people do harm. */
const DELIBERATE =
  /^(firearms|aerial|drone|suicide-attack|sexual|torture|abduct|beat|crowd-control|unconventional|primitive)$/;
/** What comes after an accident: help, an inquiry, a road that is closed. */
const AFTERMATH: ReadonlySet<EventType> = new Set(["AID", "ACCUSE", "COERCE", "RETREAT", "REQUEST"]);

/**
 * Whether an accident or nature did it: the sentence tells of one, and nothing in it says who attacked, or how. In a report of an
 * accident (`ofAccident`, from `tellsOfAccident`) what comes after it is no event either.
 */
export function isAccident(reading: Reading, draft: EventDraft, ofAccident: boolean): boolean {
  const kinds = draft.actors.map(({ entity }) => reading.annotation.entities[Number(entity ?? -1)]?.kind ?? "other");
  if (kinds.some((kind) => ATTACKERS.has(kind)) && draft.trigger.type !== "ACCUSE") return false;
  const { mode, type, outcome } = draft.trigger;
  if (type === "ASSAULT" ? mode !== null && DELIBERATE.test(mode) : !AFTERMATH.has(type)) return false;
  const bounds = reading.annotation.sentences[chunkAt(reading, draft.chunk).sentence];
  if (bounds === undefined) return false;
  const sentence = reading.annotation.text.slice(bounds.start, bounds.end);
  if (type === "ASSAULT" && mode === null && outcome !== null && ACCIDENT.test(sentence)) return true;
  return ofAccident && (type !== "ACCUSE" || mode === "investigate");
}

/** Whether the whole report tells of an accident or of nature, and of nobody at odds with anyone. */
export function tellsOfAccident(text: string): boolean {
  return (ACCIDENT.test(text) || (INDUSTRY.test(text) && BURST.test(text))) && !AT_ODDS.test(text);
}
