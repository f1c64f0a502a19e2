import type { Casualty, Event, EventMention, Outcome } from "../schema/index.ts";
import { headNoun } from "../text/head-noun.ts";
import type { Statement } from "./statement.ts";

/** What one voice last said of how many. */
export interface Toll {
  outcome: Outcome;
  /** Folded head noun of who came to harm; null for people at large. */
  who: string | null;
  low: number;
  /** Infinity where open. */
  high: number;
  /** Part of a number that the same claim gives ("including two children"), or on top of one ("four more people"). */
  part: boolean;
  statement: Statement;
}

const anyone = new Set(["", "person", "body", "dead", "victim", "other", "inhabitant", "resident", "life", "soul"]);

/** Every number that the affirmed statements give, earliest first; a cumulative toll is of more than this event and none. */
export function listTolls(statements: readonly Statement[]): Toll[] {
  return statements.filter((statement) => statement.affirmed).flatMap((statement) => tollsOf(statement));
}

function tollsOf(statement: Statement): Toll[] {
  return tollsOfEvent(statement.event, statement.document.text).map((number) => ({ ...number, statement }));
}

/** The numbers of one claim; `text` is its document's. */
export function tollsOfEvent({ casualties }: EventMention, text: string): Omit<Toll, "statement">[] {
  const parts = casualties.flatMap((casualty) => (casualty.cumulative ? [] : casualty.includes));
  const same = (one: Casualty, other: Casualty): boolean =>
    one.outcome === other.outcome && one.low === other.low && one.population === other.population;
  const whole = casualties.filter((casualty) => !casualty.cumulative && !parts.some((part) => same(part, casualty)));
  return [
    ...whole.map((casualty) => toll(casualty, false, text)),
    ...parts.map((casualty) => toll(casualty, true, text)),
  ];
}

const onTop = /\b(?:more(?! than)|other|others|further|additional)\b/i;

function toll(
  { outcome, low, high, population, span }: Casualty,
  part: boolean,
  text: string,
): Omit<Toll, "statement"> {
  return {
    outcome,
    who: populationKey(population),
    low: low ?? 0,
    high: high ?? Number.POSITIVE_INFINITY,
    part: part || onTop.test(population ?? "") || onTop.test(text.slice(span.start, span.end)),
  };
}

/** What the other side's armed men are called by one side or another, and a state's own. */
const fighters = new Set(
  "terrorist rebel militant insurgent guerrilla militiaman gunman attacker combatant".split(" "),
);
const soldiers = new Set("troop serviceman trooper".split(" "));

/** A population by its folded head noun, whatever name a side gives to armed men; null for people at large. */
export function populationKey(population: string | null): string | null {
  const who = headNoun(population ?? "");
  if (fighters.has(who)) return "fighter";
  if (soldiers.has(who)) return "soldier";
  return anyone.has(who) ? null : who;
}

/**
 * Each voice's latest number for each outcome and population: what a source says later takes the place of what it said.
 * Of several in one report the highest counts, as tolls rise; several who are unnamed are each a voice of their own.
 */
export function latestTolls(tolls: readonly Toll[]): Toll[] {
  const latest = new Map<string, Toll>();
  for (const next of tolls) {
    const key = `${next.statement.voice.key}|${next.outcome}|${next.who ?? ""}|${next.part}`;
    const known = latest.get(key);
    if (
      known === undefined ||
      known.statement.day < next.statement.day ||
      (known.statement.day === next.statement.day && known.low <= next.low)
    )
      latest.set(key, next);
  }
  return [...latest.values()];
}

/**
 * The numbers that a voice has given for what it now gives, in the order of its reports, each once: one source that
 * changes its figure, not several that disagree. One number alone is no series.
 */
export function listSeries(latest: Toll, tolls: readonly Toll[]): Toll[] {
  const own = tolls.filter(
    ({ statement, outcome, who, part }) =>
      statement.voice.key === latest.statement.voice.key &&
      outcome === latest.outcome &&
      who === latest.who &&
      part === latest.part &&
      statement.day <= latest.statement.day,
  );
  const days = new Map<number, Toll>();
  for (const toll of own) {
    const known = days.get(toll.statement.day);
    if (known === undefined || known.low <= toll.low) days.set(toll.statement.day, toll);
  }
  const series = [...days.values()].sort((a, b) => a.statement.day - b.statement.day);
  const changed = series.filter((toll, at) => toll.low !== series[at - 1]?.low || toll.high !== series[at - 1]?.high);
  return changed.length < 2 ? [] : changed;
}

/**
 * One row for each outcome and population: the lowest and highest number that any source stands by, and as best the
 * median of each source's latest (of two middle ones the lower, so that it is a number somebody gave). Rows are never
 * added up: a part has its own row beside the total that holds it. `high` is null where nobody gives an upper end.
 */
export function countCasualties(tolls: readonly Toll[]): Event["casualties"] {
  const rows = new Map<string, Toll[]>();
  for (const latest of latestTolls(tolls.filter((one) => !one.part || one.who !== null))) {
    const key = `${latest.outcome}|${latest.who ?? ""}`;
    rows.set(key, [...(rows.get(key) ?? []), latest]);
  }
  const order = ["killed", "wounded", "missing", "captured", "displaced"];
  return [...rows.values()]
    .map((row): Event["casualties"][number] => {
      const lows = row.map((one) => one.low).sort((a, b) => a - b);
      const best = row.map(likeliest).sort((a, b) => a - b)[(row.length - 1) >> 1] ?? null;
      const closed = row.filter((one) => Number.isFinite(one.high));
      const high = closed.length === 0 ? null : Math.max(...closed.map((one) => one.high), ...lows);
      return {
        outcome: row[0]?.outcome ?? "killed",
        low: lows[0] ?? null,
        best,
        high,
        population: row[0]?.who ?? null,
      };
    })
    .sort(
      (a, b) =>
        order.indexOf(a.outcome) - order.indexOf(b.outcome) || compareText(a.population ?? "", b.population ?? ""),
    );
}

function likeliest({ low, high }: Toll): number {
  return Number.isFinite(high) ? Math.floor((low + high) / 2) : low;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
