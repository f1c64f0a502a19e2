import type { EventMention } from "../../schema/index.ts";
import { type Comparison, contradicts, speaks, total } from "../comparison.ts";
import { compareMeans } from "./compare-means.ts";
import { compareActors, compareRecipients, compareTargets, compareVictims } from "./compare-parties.ts";
import { comparePlace } from "./compare-place.ts";
import { compareTime } from "./compare-time.ts";
import { compareTolls } from "./compare-tolls.ts";
import { compareWords } from "./compare-words.ts";
import { describeEvent, isAccount } from "./describe-event.ts";
import { isSweeping } from "./event-family.ts";
import { type EventView, mergeViews } from "./event-view.ts";
import type { DocumentEvents } from "./open-document.ts";

/** One document's telling of one event, and the other tellings of the document that it cannot be. */
export interface DocumentEvent {
  view: EventView;
  /** Where the first claim stands. UTF-16 offset. */
  start: number;
  /** The document itself tells these as other events: indexes among the document's events. */
  others: Set<number>;
}

/** Mentions of one document that reach this are one event. */
const sameMentionScore = 1.75;
/** An event in hand is compared with this many that were mentioned last. */
const remembered = 24;

/** The events that one document tells, each from all claims that mention it, in the order of the text. */
export function mergeDocumentEvents(
  document: DocumentEvents,
  apart: readonly (readonly [string, string])[] = [],
): DocumentEvent[] {
  const events: (DocumentEvent & { last: number })[] = [];
  for (const claim of document.record.claims) {
    if (claim.event === undefined || !isAccount(claim)) continue;
    const view = describeEvent(document, claim, claim.event);
    const again = tellsAgain(document, claim.event);
    let best: { at: number; score: number } | null = null;
    const others = new Set<number>();
    for (let at = Math.max(0, events.length - remembered); at < events.length; at++) {
      const event = events[at];
      if (event === undefined) continue;
      if (isParted(apart, event.view.claims, claim.id)) {
        others.add(at);
        continue;
      }
      const standing = at === 0 ? "lead" : at === events.length - 1 ? "last" : "other";
      const { score, contradiction } = total(
        compareMentions(event.view, view, claim.span.start - event.last, again, standing),
      );
      if (contradiction) others.add(at);
      else if (score >= sameMentionScore && score > (best?.score ?? 0)) best = { at, score };
    }
    const known = best === null ? undefined : events[best.at];
    if (known === undefined) {
      for (const other of others) events[other]?.others.add(events.length);
      events.push({ view, start: claim.span.start, last: claim.span.end, others });
      continue;
    }
    known.view = mergeViews(known.view, view);
    known.last = Math.max(known.last, claim.span.end);
    for (const other of others) {
      known.others.add(other);
      events[other]?.others.add(best?.at ?? 0);
    }
  }
  return events;
}

function isParted(apart: readonly (readonly [string, string])[], known: readonly string[], next: string): boolean {
  return apart.some(
    ([one, other]) => (one === next && known.includes(other)) || (other === next && known.includes(one)),
  );
}

/** How a mention's own words point back ("the strike"), or at another event ("a second strike"). */
type Pointing = "back" | "away" | "nowhere";

/** Where the known event stands in its report: its first event, the one told last, or another. */
type Standing = "lead" | "last" | "other";

/** In what two mentions of one document were compared. `distance` is in characters. */
export function compareMentions(
  known: EventView,
  next: EventView,
  distance: number,
  pointing: Pointing,
  standing: Standing,
): Comparison[] {
  const tollOnly = isBareToll(next);
  const noBattle = next.denied && isBare(next) && isSweeping(next);
  if (known.family !== next.family && !((tollOnly || noBattle) && known.family === "capture"))
    return [contradicts("sort", "events of two sorts")];
  const time = compareTime(known, next);
  const sameTense = known.past === next.past || (known.dated.length > 0 && next.dated.length > 0);
  return [
    sameTense ? halved(time) : contradicts("time", "one is news, the other history"),
    placeWithin(known, next),
    compareVictims(known, next),
    actorsWithin(known, next),
    halved(compareRecipients(known, next)),
    strict(compareTargets(known, next)),
    tollsWithin(known, next),
    compareMeans(known, next),
    halved(compareWords(known, next)),
    compareDistance(distance),
    comparePointing(pointing),
    compareStanding(known, next, standing, tollOnly),
  ];
}

/** Harm told by itself: "six people died", with no word of where, when or what was struck. */
function isBareToll(view: EventView): boolean {
  return (
    isBare(view) &&
    view.family === "attack" &&
    view.tolls.length > 0 &&
    view.modes.length === 0 &&
    view.targets.length === 0
  );
}

function isBare(view: EventView): boolean {
  return view.places.length === 0 && view.dated.length === 0 && view.victims.length === 0 && !view.past;
}

/** What says nothing of its own goes with the event told last, or with the one that the report is about. */
function compareStanding(known: EventView, next: EventView, standing: Standing, tollOnly: boolean): Comparison {
  if (next.denied && isBare(next) && standing !== "other" && next.family === "attack" && isSweeping(next))
    return speaks("standing", 1.75, "a denial of what was told before");
  if (next.denied && isBare(next) && known.victims.length > 0 && !sharesParty(known, next))
    return speaks("standing", -2, "a denial that names nobody, of what befell somebody named");
  const contradicts =
    next.denied && isBare(next) && standing === "last" && next.words.some((word) => known.words.includes(word));
  if (contradicts) return speaks("standing", 1.25, "the same word, denied");
  if (next.denied && next.tolls.length === 0 && !sharesParty(known, next))
    return speaks("standing", -1, "a denial that names nothing of the event");
  if (isSweeping(known) !== isSweeping(next))
    return speaks("standing", -0.75, "one is a single act, the other fighting as a whole");
  if (standing === "other" || !isBare(next)) return speaks("standing", 0, "stands by itself");
  if (standing === "lead")
    return speaks("standing", tollOnly ? 1 : 0.75, "says nothing that sets it apart from the report's first event");
  return tollOnly
    ? speaks("standing", 1.25, "harm told after an event")
    : speaks("standing", 0.5, "says nothing that sets it apart from the event before");
}

function sharesParty(known: EventView, next: EventView): boolean {
  return [...next.actors, ...next.recipients].some(
    (party) => known.actors.includes(party) || known.recipients.includes(party),
  );
}

function comparePointing(pointing: Pointing): Comparison {
  if (pointing === "away") return contradicts("words", "told as another event");
  return pointing === "back" ? speaks("words", 0.75, "points back to an event") : speaks("words", 0, "points nowhere");
}

function compareDistance(distance: number): Comparison {
  if (distance < 200) return speaks("distance", 1, "in the same sentence or the next");
  if (distance < 700) return speaks("distance", 0.5, "in the same passage");
  return speaks("distance", 0, "further on in the text");
}

/** Within one text, place and time go without saying: that they agree tells less. */
function halved(comparison: Comparison): Comparison {
  return comparison.score > 0 ? { ...comparison, score: comparison.score / 2 } : comparison;
}

/** One report that names other actors tells of other acts, the more so in one voice. */
function actorsWithin(known: EventView, next: EventView): Comparison {
  const comparison = halved(compareActors(known, next));
  if (comparison.score > 0 || known.actors.length === 0 || next.actors.length === 0) return comparison;
  const sameVoice = next.voices.some((voice) => known.voices.includes(voice));
  return speaks(comparison.name, sameVoice ? -1 : -0.5, "other actors are named");
}

/** Two targets that one report tells apart are two events. */
function strict(comparison: Comparison): Comparison {
  if (comparison.score <= -2) return contradicts(comparison.name, comparison.reason);
  return comparison;
}

/** Places that are said weigh double against; the last place named before is a weak hint inside one text. */
function placeWithin(known: EventView, next: EventView): Comparison {
  const comparison = comparePlace(known, next);
  if (known.places.length > 0 && next.places.length > 0) return doubledAgainst(halved(comparison));
  return { ...comparison, score: comparison.score * 0.6 };
}

/** A smaller number further on is some of the first, and another source's may be disputed; a far larger one is of something else. */
function tollsWithin(known: EventView, next: EventView): Comparison {
  const comparison = compareTolls(known, next);
  if (comparison.score >= 0) return comparison;
  const most = Math.max(0, ...known.tolls.map((toll) => toll.low));
  const more = Math.max(0, ...next.tolls.map((toll) => toll.low));
  if (more > 10 * Math.max(most, 1)) return speaks(comparison.name, -3, "numbers of another order");
  const sameVoice = next.voices.some((voice) => known.voices.includes(voice));
  return sameVoice && more > most ? doubledAgainst(comparison) : { ...comparison, score: comparison.score / 4 };
}

function doubledAgainst(comparison: Comparison): Comparison {
  return comparison.score < 0 ? { ...comparison, score: comparison.score * 2 } : comparison;
}

const away = /\b(?:another|second|third|further|separate|earlier|previous|later|other|new)\s+(?:[\p{L}-]+\s+){0,2}$/iu;
const back = /\b(?:the|that|this|these|those)\s+(?:[\p{L}-]+\s+){0,2}$/iu;

function tellsAgain({ record }: DocumentEvents, event: EventMention): Pointing {
  const before = record.document.text.slice(Math.max(0, event.trigger.start - 40), event.trigger.start);
  if (away.test(before)) return "away";
  return back.test(before) ? "back" : "nowhere";
}
