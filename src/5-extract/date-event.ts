import type { Annotation, DateMention, EventMode, Interval, Span } from "../schema/index.ts";
import { type EventDraft, isGerundNoun } from "./find-events.ts";
import { nounTrigger } from "./index-triggers.ts";
import { chunkAt, type Reading, tokenAt } from "./reading.ts";

/** Which chunk each date of the text belongs to: the verb or event noun right before it, else the one after it. */
export function assignDates(reading: Reading, events: readonly EventDraft[]): Map<number, DateMention[]> {
  const { tokens } = reading.annotation;
  const isEvent = (chunk: number): boolean =>
    chunkAt(reading, chunk).kind === "noun" &&
    nounTrigger(reading.triggers, tokens, chunkAt(reading, chunk).head) !== null;
  const eventChunks = new Set(events.flatMap((event) => [event.chunk, ...event.phrases.filter(isEvent)]));
  const owners = new Map<number, DateMention[]>();
  const { chunks, dates } = reading.annotation;
  const ordered = dates.filter((date) => date.kind === "date");
  let at = 0;
  for (const date of ordered) {
    while (at < chunks.length - 1 && tokenAt(reading, chunkAt(reading, at).last - 1).end <= date.start) at++;
    const sentence = chunks[at]?.sentence;
    const owns = (index: number): boolean =>
      eventChunks.has(index) || (chunks[index]?.verb !== null && !isGerundNoun(reading, index));
    let owner: number | null = null;
    for (let index = at; index >= 0 && chunks[index]?.sentence === sentence; index--) {
      if (!owns(index)) continue;
      owner = index;
      break;
    }
    for (let index = at; owner === null && index < chunks.length && chunks[index]?.sentence === sentence; index++)
      if (owns(index)) owner = index;
    if (owner !== null) owners.set(owner, [...(owners.get(owner) ?? []), date]);
  }
  return owners;
}

/**
 * When it happened: its own date, or open and no later than it was told: the day its source said it, else publication. With
 * none of these nothing is known, nor is it of what only may come about ("if they attack", "could attack").
 */
export function dateEvent(
  reading: Reading,
  draft: EventDraft,
  owners: ReadonlyMap<number, DateMention[]>,
  modes: readonly EventMode[],
): Interval | null {
  const own = [draft.chunk, ...(draft.verb === null ? [] : [draft.verb]), ...draft.phrases].flatMap(
    (chunk) => owners.get(chunk) ?? [],
  );
  const date = own[0];
  if (date !== undefined) return date.interval;
  const { published } = reading.annotation;
  const said = saidAt(reading, draft, owners);
  const told = said ?? published;
  const future = modes.includes("future");
  if (told === null || (!future && mayCome(reading, draft, modes))) return null;
  const anchor = said === null ? "publication" : said.anchor;
  return future
    ? { from: told.from, to: null, precision: "open", text: null, span: null, anchor }
    : { from: null, to: told.to, precision: "open", text: null, span: null, anchor };
}

function mayCome(reading: Reading, draft: EventDraft, modes: readonly EventMode[]): boolean {
  const verb = draft.verb === null ? null : chunkAt(reading, draft.verb).verb;
  return modes.includes("hypothetical") || (verb?.modal === "possible" && !verb.perfect);
}

/** When the innermost source said it ("said on Tuesday that …"), if the text tells and the date is fixed. */
function saidAt(reading: Reading, draft: EventDraft, owners: ReadonlyMap<number, DateMention[]>): Interval | null {
  const { attributions, chunks } = reading.annotation;
  const around = attributions.filter((said) =>
    said.content.some((part) => part.start <= draft.span.start && draft.span.end <= part.end),
  );
  const cue = around.at(-1)?.cue ?? null;
  if (cue === null) return null;
  const range = reading.sentenceChunks[chunkAt(reading, draft.chunk).sentence] ?? { first: 0, last: 0 };
  for (let at = range.first; at < range.last; at++) {
    const chunk = chunks[at];
    if (chunk === undefined || tokenAt(reading, chunk.head).start !== cue.start) continue;
    const interval = owners.get(at)?.[0]?.interval;
    if (interval?.to != null) return interval;
  }
  return null;
}

/** When a standing fact held: its own date, or, after "since", from the date of what is named there. */
export function dateRelation(
  reading: Reading,
  chunk: number,
  owners: ReadonlyMap<number, DateMention[]>,
): Interval | null {
  const own = owners.get(chunk)?.[0]?.interval ?? null;
  if (own !== null) return own;
  const { chunks, published } = reading.annotation;
  for (let at = chunk + 1; at < chunks.length && chunks[at]?.sentence === chunks[chunk]?.sentence; at++) {
    if (tokenAt(reading, chunkAt(reading, at).first).norm !== "since") continue;
    for (let after = at + 1; after < chunks.length && chunks[after]?.sentence === chunks[chunk]?.sentence; after++) {
      const start = owners.get(after)?.[0]?.interval;
      if (start !== undefined) return { ...start, to: published?.to ?? null };
    }
  }
  return null;
}

/** The date inside a phrase ("his part in the 1980-88 war"). */
export function dateWithin(annotation: Annotation, span: Span | null): Interval | null {
  if (span === null) return null;
  return (
    annotation.dates.find((date) => date.kind === "date" && span.start <= date.start && date.end <= span.end)
      ?.interval ?? null
  );
}
