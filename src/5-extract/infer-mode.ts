import type { EventMention } from "../schema/index.ts";

/** What strikes tells how: PLOVER's mode of an assault by the words for who or what did it. The first that fits holds. */
const MODES: readonly (readonly [RegExp, string])[] = [
  [/\bsuicide (bomber|attacker|vest|belt)s?\b/i, "suicide-attack"],
  [/\b(drones?|UAVs?|unmanned aerial)\b/i, "drone"],
  [/\b(jets?|warplanes?|aircraft|planes?|helicopters?|gunships?|bombers?|air ?strikes?|barrel bombs?)\b/i, "aerial"],
  [/\b(artillery|mortars?|rockets?|missiles?|shells?|howitzers?|tanks?|gunboats?)\b/i, "heavy-weapons"],
  [/\b(chlorine|sarin|nerve agent|mustard gas|chemical weapons?)\b/i, "unconventional"],
  [/\b(tear gas|water cannons?|batons?|rubber bullets?)\b/i, "crowd-control"],
  [/\b(bombs?|explosives?|IEDs?|landmines?|mines?|grenades?|explosions?|blasts?)\b/i, "explosives"],
  [/\b(gunm[ae]n|snipers?|rifles?|machine guns?|pistols?|bullets?|gunfire|shots)\b/i, "firearms"],
  [/\b(kni(?:fe|ves)|machetes?|stones?|clubs|spears?|swords?)\b/i, "primitive"],
];

/** The mode, where the trigger leaves it open, by the actors and instruments; null where they don't tell either. */
export function inferMode(event: Pick<EventMention, "type" | "mode" | "actors" | "instruments">): string | null {
  if (event.mode !== null || event.type !== "ASSAULT") return event.mode;
  const words = [...event.instruments, ...event.actors].map((value) => value.text).join(" ");
  return MODES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
