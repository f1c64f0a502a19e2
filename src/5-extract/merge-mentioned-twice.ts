import type { Casualty } from "../schema/index.ts";
import type { EventDraft } from "./find-events.ts";
import { chunkAt, type Reading } from "./reading.ts";

/** Words that part what happened here from what happened elsewhere or at another time. */
const PARTS =
  /\b(while|meanwhile|followed|follows|following|whereas|earlier|later|previous|separate|separately|another|other)\b|\b(hours?|days?|weeks?|months?|years?) (after|before|later|earlier)\b|;/i;

/**
 * One event told by two words of a sentence becomes one: the blow and the harm it did ("struck a depot, killing 12",
 * "were killed when a bomb exploded", "killed 12 and wounded 30").
 */
export function mergeMentionedTwice(reading: Reading, events: readonly EventDraft[]): EventDraft[] {
  const merged: EventDraft[] = [];
  for (const event of [...events].sort((a, b) => a.span.start - b.span.start)) {
    const index = merged.findLastIndex((other) => sameBlow(reading, other, event));
    const other = merged[index];
    if (other === undefined) merged.push(event);
    else merged[index] = join(other, event);
  }
  return merged;
}

function sameBlow(reading: Reading, first: EventDraft, second: EventDraft): boolean {
  if (first.trigger.type !== "ASSAULT" || second.trigger.type !== "ASSAULT") return false;
  if (chunkAt(reading, first.chunk).sentence !== chunkAt(reading, second.chunk).sentence) return false;
  const harm = [first, second].some(
    (event) => event.trigger.outcome !== null || event.casualties.length > 0 || isBare(event),
  );
  if (!harm || PARTS.test(reading.annotation.text.slice(first.span.end, second.span.start))) return false;
  if (holdApart(first.actors, second.actors) || tellsNone(first) !== tellsNone(second)) return false;
  const bothHarm = first.trigger.outcome !== null && second.trigger.outcome !== null;
  if (bothHarm && first.trigger.outcome === second.trigger.outcome && countsDiffer(first.casualties, second.casualties))
    return false;
  const verbs = [first, second].map((event) => (event.verb === null ? null : chunkAt(reading, event.verb).verb));
  const stances = verbs.map((verb) => `${verb?.negated ?? false} ${verb?.modal ?? ""}`);
  return verbs.some((verb) => verb === null) || stances[0] === stances[1];
}

function holdApart(first: EventDraft["actors"], second: EventDraft["actors"]): boolean {
  if (first.length === 0 || second.length === 0) return false;
  return (
    !first.some((actor) => second.some((other) => actor.entity !== null && actor.entity === other.entity)) &&
    !first.some((actor) => second.some((other) => actor.span.start === other.span.start))
  );
}

function countsDiffer(first: readonly Casualty[], second: readonly Casualty[]): boolean {
  return first.length > 0 && second.length > 0 && first[0]?.span.start !== second[0]?.span.start;
}

/** The word that says how it was done leads, else the verb; the other adds who and how many. */
function join(first: EventDraft, second: EventDraft): EventDraft {
  const secondLeads =
    first.trigger.mode === null && (second.trigger.mode !== null || (isNoun(first) && !isNoun(second)));
  const [main, other] = secondLeads ? [second, first] : [first, second];
  const fought = isNoun(other) && other.trigger.recipient.includes("with") && main.trigger.outcome !== null;
  const opponents = fought ? [...other.actors, ...other.recipients] : [];
  const recipients = fought ? main.recipients : unite(main.recipients, other.recipients);
  const actors = [main.actors, opponents, other.actors].find((found) => found.length > 0) ?? [];
  return {
    ...main,
    actors: actors.filter((actor) => !recipients.some((recipient) => recipient.span.start === actor.span.start)),
    recipients,
    instruments: unite(main.instruments, other.instruments),
    casualties: [
      ...main.casualties,
      ...other.casualties.filter((casualty) => !main.casualties.some((known) => sameCount(known, casualty))),
    ],
    phrases: [...main.phrases, ...other.phrases],
    verb: main.verb ?? other.verb,
  };
}

function sameCount(first: Casualty, second: Casualty): boolean {
  return first.span.start === second.span.start && first.outcome === second.outcome;
}

/** "… and that nobody was hurt": harm that is denied is not the blow's. */
function tellsNone(event: EventDraft): boolean {
  return event.casualties.length > 0 && event.casualties.every((casualty) => casualty.high === 0);
}

/** An event noun that says nothing but itself ("when an air strike hit …"). */
function isBare(event: EventDraft): boolean {
  return isNoun(event) && event.actors.length + event.recipients.length + event.casualties.length === 0;
}

function isNoun(event: EventDraft): boolean {
  return event.verb !== event.chunk;
}

function unite(first: EventDraft["recipients"], second: EventDraft["recipients"]): EventDraft["recipients"] {
  return [
    ...first,
    ...second.filter(
      (argument) =>
        !first.some(
          (known) =>
            known.span.start === argument.span.start || (known.entity !== null && known.entity === argument.entity),
        ),
    ),
  ];
}
