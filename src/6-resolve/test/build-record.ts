import type {
  Argument,
  Casualty,
  Claim,
  Entity,
  EntityKind,
  EventType,
  Factuality,
  Interval,
  Outcome,
  Place,
  Record,
  Relation,
  Span,
} from "../../schema/index.ts";

/** What one sentence claims. Names are looked up among the report's entities and in the sentence itself. */
export interface Told {
  says: string;
  /** A named source; without one the publisher speaks. */
  source?: string;
  factuality?: Factuality;
  modes?: Claim["modes"];
  type?: EventType;
  mode?: string;
  /** The word that tells of the event; it stands in the sentence. */
  word?: string;
  actors?: string[];
  recipients?: string[];
  place?: string;
  /** A day, or first and last day. */
  on?: string | [string, string];
  harm?: [Outcome, number, string?][];
  /** A relation in place of an event. */
  relation?: { type: Relation["type"]; subject: string; object: string; role?: string };
}

export interface Named {
  kind: EntityKind;
  aliases?: string[];
  place?: Place;
}

export interface Report {
  id: string;
  published: string | null;
  publisher?: string;
  copyOf?: string;
  /** Text before the first sentence. */
  opening?: string;
  entities: { [name: string]: Named };
  told: Told[];
}

/** A record of a report whose text is its sentences; every mention of a name in it is a mention of its entity. */
export function buildRecord(report: Report): Record {
  const sentences = report.told.map((told) => told.says);
  const text = [report.opening ?? "", ...sentences].filter((part) => part !== "").join("\n\n");
  const ids = new Map(Object.keys(report.entities).map((name, index) => [name, `e${index + 1}`]));
  const claims = report.told.map((told, index) => buildClaim(told, index, report, text, ids));
  return {
    document: {
      id: report.id,
      title: null,
      publisher: report.publisher ?? `Publisher of ${report.id}`,
      url: null,
      language: "en",
      published: report.published === null ? null : interval(report.published, report.published),
      text,
      copyOf: report.copyOf ?? null,
      original: { sha256: "0".repeat(64), mediaType: "text/plain", bytes: text.length, location: `${report.id}.txt` },
    },
    entities: Object.entries(report.entities).map(([name, named]) =>
      buildEntity(name, named, ids.get(name) ?? "", text),
    ),
    times: [],
    attributions: [],
    claims,
    problems: [],
  };
}

/** A place at a point; settlements unless told otherwise. */
export function town(
  name: string,
  latitude: number,
  longitude: number,
  precision: Place["precision"] = 2,
  country = "XK",
): Place {
  return { name, latitude, longitude, country, admin1: null, precision, geonamesId: null, reason: "a test says so" };
}

function buildEntity(name: string, { kind, aliases = [], place }: Named, id: string, text: string): Entity {
  const mentions: Span[] = [];
  for (const form of [name, ...aliases])
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
      mentions.push({ start: at, end: at + form.length });
  return { id, kind, name, aliases, mentions, place: place ?? null };
}

function buildClaim(told: Told, index: number, report: Report, text: string, ids: ReadonlyMap<string, string>): Claim {
  const start = text.indexOf(told.says);
  const span = { start, end: start + told.says.length };
  const argument = (name: string): Argument => {
    const at = told.says.indexOf(name);
    return {
      entity: ids.get(name) ?? null,
      text: name,
      span: at < 0 ? span : { start: start + at, end: start + at + name.length },
    };
  };
  const publisher = {
    kind: "publisher" as const,
    entity: null,
    text: report.publisher ?? `Publisher of ${report.id}`,
    span: null,
  };
  const named = told.source === undefined ? [] : [{ kind: "named" as const, ...argument(told.source) }];
  const factuality = told.factuality ?? "CT+";
  const base = {
    id: `${report.id}.c${index + 1}`,
    span,
    attribution: null,
    sources: [publisher, ...named],
    cue: null,
    quotation: told.source === undefined ? ("none" as const) : ("indirect" as const),
    factuality,
    modes: told.modes ?? (factuality.endsWith("-") ? ["negation" as const] : []),
    confidence: 0.9,
    reason: "a test says so",
  };
  if (told.relation !== undefined) {
    const { type, subject, object, role = null } = told.relation;
    return {
      ...base,
      kind: "relation",
      relation: { type, subject: argument(subject), object: argument(object), role, time: null },
    };
  }
  const word = argument(told.word ?? told.says.split(" ")[0] ?? "");
  const place =
    told.place === undefined ? null : { ...argument(told.place), at: report.entities[told.place]?.place ?? null };
  return {
    ...base,
    kind: "event",
    event: {
      type: told.type ?? "ASSAULT",
      mode: told.mode ?? null,
      trigger: word.span,
      actors: (told.actors ?? []).map(argument),
      recipients: (told.recipients ?? []).map(argument),
      instruments: [],
      place,
      time: timeOf(told.on, report.published),
      casualties: (told.harm ?? []).map(
        ([outcome, count, population = null]): Casualty => ({
          outcome,
          low: count,
          high: count,
          qualifier: "exact",
          population,
          includes: [],
          cumulative: false,
          span,
        }),
      ),
    },
  };
}

function timeOf(on: Told["on"], published: string | null): Interval | null {
  if (on === undefined)
    return published === null ? null : { ...interval(published, published), from: null, precision: "open" };
  return typeof on === "string" ? interval(on, on) : { ...interval(on[0], on[1]), precision: "week" };
}

function interval(from: string, to: string): Interval {
  return { from, to, precision: "day", text: null, span: null, anchor: "publication" };
}
