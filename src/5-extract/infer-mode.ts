import type { EventMention } from "../schema/index.ts";

/** What strikes tells how: PLOVER's mode of an assault by the words for who or what did it. The first that fits holds. */
const MODES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(suicide (?:car |truck |bomb )?(?:bomb(?:er|ing|ings)?|attack|attacker|vest|belt|vehicle|mission)s?|kamikazes?)\b/i,
    "suicide-attack",
  ],
  [
    /\b(chlorine|sarin|nerve agents?|(?:mustard|poison(?:ous)?|toxic|chemical) gas|sulfur mustard|chemical (?:weapons?|agents?|attacks?))\b/i,
    "unconventional",
  ],
  [/\b(drones?|UAVs?|unmanned aerial)\b/i, "drone"],
  [
    /\b(jets?|warplanes?|aircraft|planes?|helicopters?|choppers|gunships?|bombers? (?:plane|jet)s?|air ?(?:strikes?|raids?|force)|barrel bombs?)\b/i,
    "aerial",
  ],
  [/\b(tear ?gas|water cannons?|batons?|rubber bullets?|pepper spray)\b/i, "crowd-control"],
  [/\b(artillery|mortars?|rockets?|missiles?|shells|shelling|howitzers?|tanks?|gunboats?)\b/i, "heavy-weapons"],
  [/\b(bombs?|explosives?|IEDs?|landmines?|mines?|grenades?|explosions?|blasts?|explosive devices?)\b/i, "explosives"],
  [/\b(gunm[ae]n|snipers?|rifles?|machine guns?|pistols?|bullets?|gunfire|shots)\b/i, "firearms"],
  [/\b(kni(?:fe|ves)|machetes?|stones?|clubs|spears?|swords?)\b/i, "primitive"],
];
/** What does it tells more than that it destroys, explodes or shoots. */
const YIELDING: { readonly [mode: string]: RegExp } = {
  destroy: /^(drone|aerial|heavy-weapons|suicide-attack)$/,
  explosives: /^(suicide-attack|unconventional)$/,
  firearms: /^(heavy-weapons)$/,
  aerial: /^(unconventional|drone)$/,
  "heavy-weapons": /^(unconventional)$/,
};
const VIOLENT =
  /\b(violen(?:t|ce|tly)|clash(?:es|ed|ing)?|riot\w*|loot\w*|ablaze|torch(?:ed|ing)|set (?:fire|alight|on fire)|vandal\w*|smash(?:ed|ing)|(?:hurl|pelt|throw)(?:ed|ing|s)?|threw|molotov|petrol bombs?|unrest)\b/i;
const MARCHING = /\b(protest(?:er|or)s?|demonstrators?|rioters?|marchers?|crowds?|mobs?)\b/i;

/** The words that a mode is read from: nearest first, each only where the one before tells nothing. */
export interface ModeWords {
  /** Of the event's own claim. */
  own: string;
  /** Of its sentence. */
  around: string;
}

/**
 * The mode, where the trigger leaves it open, by the actors and instruments, then by the words of the claim and its sentence; null where
 * none tells. Protest that turns to violence is riot.
 */
export function inferMode(
  event: Pick<EventMention, "type" | "mode" | "actors" | "instruments">,
  { own, around }: ModeWords = { own: "", around: "" },
): string | null {
  if (event.type === "PROTEST")
    return (event.mode === null || event.mode === "demo") && VIOLENT.test(own) && !/\bnon-?violen/i.test(own)
      ? "riot"
      : event.mode;
  if (event.type !== "ASSAULT") return event.mode;
  const parties = modeOf([...event.instruments, ...event.actors].map(({ text }) => text).join(" "));
  if (event.mode === null) return parties ?? modeOf(own) ?? modeOf(around);
  const yields = YIELDING[event.mode];
  const told = event.mode === "destroy" ? parties : (parties ?? modeOf(own));
  return told !== null && yields?.test(told) ? told : event.mode;
}

function modeOf(words: string): string | null {
  return MODES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** A clash that protesters have is unrest, not a battle. */
export function isUnrest(event: Pick<EventMention, "actors" | "recipients">, trigger: string): boolean {
  const parties = [...event.actors, ...event.recipients].map(({ text }) => text).join(" ");
  return /^(clash|scuffle|brawl|skirmish|confrontation|hurl|throw|pelt)/.test(trigger) && MARCHING.test(parties);
}
