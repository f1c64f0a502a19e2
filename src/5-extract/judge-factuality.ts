import type { AttributionDraft, EventMode, Factuality, Interval } from "../schema/index.ts";
import { heedAssertion, type Stance } from "./heed-assertion.ts";
import { chunkAt, neighbour, type Reading, tokenAt } from "./reading.ts";

/** Verbs whose infinitive has not happened: it is wanted, planned, asked for or tried. */
const UNREALISED =
  /^(want|plan|plot|try|tri|attempt|seek|sought|vow|threaten|pledge|promise|order|urge|ask|call|intend|hope|prepare|aim|agree|refuse|fail|decline|expect|wish|consider|demand|need|ready|allow|help|use)/;
/** What was refused or not managed did not happen; what was tried may not have. */
const REFUSED = /^(refus|fail|declin)/;
const ATTEMPTED = /^(try|tri|attempt|seek|sought)/;
const CONDITIONAL = new Set(["if", "unless", "whether"]);
/** Days before publication after which an event is background, not news. */
const NEWS_DAYS = 90;

/** What the clause itself says of its event: happened, denied, planned, possible, or told as history. */
export function stanceOfClause(reading: Reading, verb: number | null, trigger: number): Stance {
  const chunk = verb === null ? null : chunkAt(reading, verb);
  const group = chunk?.verb ?? null;
  const modes = new Set<EventMode>();
  let factuality: Factuality = "CT+";
  if (verb !== null && group !== null) {
    if (group.modal === "future" || (group.modal === "possible" && hasWord(reading, verb, "would")))
      modes.add("future");
    else if (group.modal === "possible") factuality = "PS+";
    else if (group.modal === "necessary") {
      modes.add("hypothetical");
      factuality = "Uu";
    }
    const told = reportedInfinitive(reading, verb);
    if (group.form === "infinitive" && !told) {
      const refused = governorIs(reading, verb, REFUSED);
      if (refused) modes.add("negation");
      else
        modes.add(
          governorIs(reading, verb, UNREALISED) && !governorIs(reading, verb, ATTEMPTED) ? "future" : "hypothetical",
        );
      factuality = refused ? "CT-" : "Uu";
    }
    if (conditional(reading, verb)) {
      modes.add("hypothetical");
      factuality = "Uu";
    }
    if (group.negated) {
      factuality = flip(factuality);
      modes.add("negation");
    }
  }
  if (verb !== null && verb !== trigger && chunk !== null && UNREALISED.test(tokenAt(reading, chunk.head).norm)) {
    modes.add("future");
    factuality = "Uu";
  }
  for (let at = chunkAt(reading, trigger).first; at < chunkAt(reading, trigger).last; at++) {
    const hedge = reading.lexicon.hedges.get(tokenAt(reading, at).norm);
    if (hedge !== undefined) factuality = weaker(factuality, hedge.factuality);
  }
  for (const step of [-1, 1]) {
    const beside = neighbour(reading, verb ?? trigger, step);
    const hedge =
      beside?.kind === "adverb" ? reading.lexicon.hedges.get(tokenAt(reading, beside.first).norm) : undefined;
    if (hedge !== undefined && factuality !== "Uu") factuality = weaker(factuality, hedge.factuality);
  }
  if (chunkAt(reading, trigger).kind === "noun" && tokenAt(reading, chunkAt(reading, trigger).first).norm === "no") {
    factuality = flip(factuality);
    modes.add("negation");
  }
  const clause = { factuality, modes: [...modes] };
  if (verb !== null && (reportedInfinitive(reading, verb) || governorIs(reading, verb, ATTEMPTED))) return clause;
  return heedAssertion(clause, tokenAt(reading, chunkAt(reading, trigger).head), verb === trigger);
}

/** The clause's stance as the innermost source holds it. */
export function stanceOfSource(clause: Stance, attribution: AttributionDraft | null): Stance {
  if (attribution === null) return clause;
  const held = attribution.factuality;
  if (held === "Uu") return { factuality: "Uu", modes: withMode(clause.modes, "hypothetical") };
  const denied = held.endsWith("-");
  const factuality = weaker(denied ? flip(clause.factuality) : clause.factuality, held);
  const negated = factuality.endsWith("-");
  const modes = clause.modes.filter((mode) => mode !== "negation");
  return { factuality, modes: negated ? withMode(modes, "negation") : modes };
}

/** The same stance on the opposite. */
export function deny(stance: Stance): Stance {
  const factuality = flip(stance.factuality);
  const modes = stance.modes.filter((mode) => mode !== "negation");
  return { factuality, modes: factuality.endsWith("-") ? withMode(modes, "negation") : modes };
}

/** Marks what happened long before the report as history. */
export function markHistory(stance: Stance, time: Interval | null, published: Interval | null): Stance {
  const end = time?.to ?? null;
  if (end === null || published?.from === null || published === null || time?.precision === "open") return stance;
  const days = (Date.parse(published.from) - Date.parse(end)) / 86_400_000;
  return days > NEWS_DAYS ? { ...stance, modes: withMode(stance.modes, "historical") } : stance;
}

function withMode(modes: readonly EventMode[], mode: EventMode): EventMode[] {
  return modes.includes(mode) ? [...modes] : [...modes, mode];
}

function flip(factuality: Factuality): Factuality {
  if (factuality === "Uu") return "Uu";
  return (factuality.slice(0, 2) + (factuality.endsWith("+") ? "-" : "+")) as Factuality;
}

/** The less certain of two, with the sign of the first. */
export function weaker(first: Factuality, second: Factuality): Factuality {
  if (first === "Uu" || second === "Uu") return "Uu";
  const order = ["CT", "PR", "PS"];
  const level = Math.max(order.indexOf(first.slice(0, 2)), order.indexOf(second.slice(0, 2)));
  return `${order[level]}${first.slice(2)}` as Factuality;
}

/** "are thought to have been killed", "the most senior to be killed": the infinitive tells what is held to have happened. */
function reportedInfinitive(reading: Reading, verb: number): boolean {
  const chunk = chunkAt(reading, verb);
  const before = neighbour(reading, verb, -1);
  const perfect = reading.annotation.tokens[chunk.first + 1]?.norm === "have" || chunk.verb?.perfect === true;
  if (
    before?.verb?.passive ||
    (before?.verb !== null &&
      before !== null &&
      /^(believed|thought|said|known|reported|understood)$/.test(tokenAt(reading, before.head).norm))
  )
    return true;
  // "The first to enter the town"
  if (before?.kind === "noun" && /^(first|second|third|latest)$/.test(tokenAt(reading, before.head).norm)) return true;
  const earlier = neighbour(reading, verb, -2);
  if (earlier?.verb?.form === "infinitive" || perfect) return true;
  return before?.kind === "noun" && chunk.verb?.passive === true;
}

function governorIs(reading: Reading, verb: number, pattern: RegExp): boolean {
  for (let step = 1; step <= 4; step++) {
    const chunk = neighbour(reading, verb, -step);
    if (chunk === null) return false;
    if (chunk.verb !== null) return pattern.test(tokenAt(reading, chunk.head).norm);
  }
  return false;
}

function conditional(reading: Reading, verb: number): boolean {
  if (inverted(reading, verb)) return true;
  for (let step = 1; step <= 8; step++) {
    const chunk = neighbour(reading, verb, -step);
    if (chunk === null || chunk.kind === "comma" || chunk.kind === "that") return false;
    if (chunk.kind === "while") return CONDITIONAL.has(tokenAt(reading, chunk.first).norm);
  }
  return false;
}

/** "Had she not been arrested, …": what did not come about, and did, is not told as either. */
function inverted(reading: Reading, verb: number): boolean {
  const subject = chunkAt(reading, verb).verb?.subject ?? null;
  const had = subject === null ? null : neighbour(reading, subject, -1);
  const opening = subject === null ? null : neighbour(reading, subject, -2);
  const opens = opening === null || opening.kind === "comma" || opening.kind === "mark";
  return (
    had !== null && opens && had.last - had.first === 1 && /^(had|should|were)$/.test(tokenAt(reading, had.first).norm)
  );
}

function hasWord(reading: Reading, chunk: number, word: string): boolean {
  const { first, last } = chunkAt(reading, chunk);
  for (let at = first; at < last; at++) if (tokenAt(reading, at).norm === word) return true;
  return false;
}
