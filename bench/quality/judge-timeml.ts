/** What a text asserts of an event: that it happened, did not, is to come, might be, or is history. */
export const assertions = ["happened", "denied", "planned", "hypothetical", "background"] as const;
export type Assertion = (typeof assertions)[number];

export interface TimemlEvent {
  eid: string;
  start: number;
  end: number;
  text: string;
  class: string;
  tense?: string;
  polarity?: string;
  modality?: string;
}

export interface TimemlLink {
  from: string;
  rel: string;
  to: string;
}

export interface TimemlDocument {
  id: string;
  dct: { value: string };
  text: string;
  timex: { tid: string; type: string; value: string }[];
  events: TimemlEvent[];
  tlinks: TimemlLink[];
  slinks: TimemlLink[];
}

/** Verbs whose complement is meant to come about. */
const intents = new Set(
  (
    "agree agreed aim aims aimed decide decided expect expects expected hope hopes hoped hoping intend intends intended " +
    "order ordered plan plans planned planning pledge pledged prepare prepared preparing promise promised schedule " +
    "scheduled seek sought tried try vow vowed want wanted wants"
  ).split(" "),
);
const within = new Set(["IS_INCLUDED", "DURING", "SIMULTANEOUS", "BEGUN_BY", "ENDED_BY", "BEGINS", "ENDS", "IDENTITY"]);
/** An event this many days before its report, or more, is history. */
const longAgo = 365;

/**
 * In some documents of the set nearly every event is marked negative, by mistake: their polarity says nothing.
 */
export function isPolarityTrusted(events: readonly TimemlEvent[]): boolean {
  return events.filter(({ polarity }) => polarity === "NEG").length * 2 <= events.length;
}

/** By event id, from polarity, modality, tense and links; `models/english/train/read_timebank.py` reads them the same way. */
export function judgeTimeml(document: TimemlDocument): Map<string, Assertion> {
  const events = new Map(document.events.map((event) => [event.eid, event]));
  const links = document.slinks.filter(({ from, to }) => events.has(from) && events.has(to));
  const conditional = new Set(links.filter(({ rel }) => rel === "CONDITIONAL").flatMap(({ from, to }) => [from, to]));
  const old = findOld(document);
  return new Map(
    document.events.map((event) => {
      const above = links.filter(({ to }) => to === event.eid);
      const modal = above.filter(({ rel }) => rel === "MODAL").flatMap(({ from }) => events.get(from) ?? []);
      const facts = {
        relations: new Set(above.map(({ rel }) => rel)),
        modal,
        conditional: conditional.has(event.eid),
        old: old.has(event.eid),
      };
      return [event.eid, judge(event, facts)];
    }),
  );
}

interface Facts {
  relations: ReadonlySet<string>;
  /** The events that this one depends on as not yet true. */
  modal: readonly TimemlEvent[];
  conditional: boolean;
  old: boolean;
}

function judge(event: TimemlEvent, { relations, modal, conditional, old }: Facts): Assertion {
  const modality = (event.modality ?? "none").toLowerCase();
  if (event.polarity === "NEG" || relations.has("NEG_EVIDENTIAL") || relations.has("COUNTER_FACTIVE")) return "denied";
  if (conditional || !["none", "will", "to"].includes(modality)) return "hypothetical";
  if (event.tense === "FUTURE" || modality === "will") return "planned";
  const isInfinitive = event.tense === "INFINITIVE";
  if (modal.length > 0) return isInfinitive || modal.some(isIntent) ? "planned" : "hypothetical";
  if (isInfinitive && !relations.has("FACTIVE")) return "planned";
  return old ? "background" : "happened";
}

function isIntent(event: TimemlEvent): boolean {
  return event.class === "I_ACTION" || intents.has(event.text.toLowerCase().split(/\s+/).at(-1) ?? "");
}

function findOld({ dct, timex, tlinks }: TimemlDocument): Set<string> {
  const written = dayOf(dct.value);
  const days = new Map(timex.filter(({ type }) => type === "DATE").map(({ tid, value }) => [tid, dayOf(value)]));
  const isOld = (tid: string): boolean => {
    const day = days.get(tid) ?? null;
    return day !== null && written !== null && written - day > longAgo;
  };
  return new Set(
    tlinks.flatMap(({ from, rel, to }) => [
      ...(within.has(rel) && isOld(to) ? [from] : []),
      ...((rel === "INCLUDES" || rel === "SIMULTANEOUS") && isOld(from) ? [to] : []),
    ]),
  );
}

/** The last day that a value allows as far as year, month and day are given, in days since 1970; null where it has no year. */
function dayOf(value: string): number | null {
  const [, year, month = "12", day = "28"] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(value) ?? [];
  return year === undefined ? null : Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
}
