import type {
  Argument,
  Casualty,
  Claim,
  EntityKind,
  EventType,
  Factuality,
  Figure,
  Interval,
  Outcome,
  Place,
  Record,
  Relation,
  Source,
} from "../../schema/index.ts";
import type { ResolutionView } from "../resolved-view.ts";

/** Who is who in a story. One name is one entity in all of its documents. */
export type Cast = { [name: string]: { kind: EntityKind; aliases?: string[]; place?: Place; printed?: string } };

export interface Harm {
  outcome?: Outcome;
  low: number;
  /** Left out: exactly `low`; null: open. */
  high?: number | null;
  who?: string;
  including?: Harm[];
  cumulative?: boolean;
}

/** One claim of one document. */
export interface Line {
  document: string;
  published?: string;
  publisher: string;
  copyOf?: string;
  /** Name of the event that was found to be meant; none for relations and figures. */
  event?: string;
  /** Sources after the publisher, outermost first; an unnamed one begins with "?". */
  sources?: string[];
  factuality?: Factuality;
  type?: EventType;
  mode?: string;
  word?: string;
  actors?: string[];
  recipients?: string[];
  place?: string;
  on?: string | [string, string];
  /** With no date of its own: the day of the telling. */
  until?: string;
  harm?: Harm[];
  relation?: { type: Relation["type"]; subject: string; object: string; role?: string };
  figure?: { measure: string; low: number; high: number; unit: string; about?: string };
}

/** Records and resolution of a story; lines of one document are its claims in their order. */
export function buildStory(cast: Cast, lines: readonly Line[]): { records: Record[]; resolution: ResolutionView } {
  const names = Object.keys(cast);
  const documents = [...new Set(lines.map((line) => line.document))];
  const text = `${names.map((name) => cast[name]?.printed ?? name).join(". ")}. struck arrested kidnapped resigned dismissed`;
  const events = new Map<string, string[]>();
  const records = documents.map((id): Record => {
    const own = lines.filter((line) => line.document === id);
    const claims = own.map((line, index) => {
      const claim = {
        ...buildClaim(line, `${id}.c${index + 1}`, names, cast, text),
        span: { start: index * 10, end: index * 10 + 5 },
      };
      if (line.event !== undefined) events.set(line.event, [...(events.get(line.event) ?? []), claim.id]);
      return claim;
    });
    const [first] = own;
    const published = first?.published === undefined ? null : interval(first.published, first.published);
    return {
      document: {
        id,
        title: null,
        publisher: first?.publisher ?? null,
        url: null,
        language: "en",
        published,
        text,
        copyOf: first?.copyOf ?? null,
        original: { sha256: "0".repeat(64), mediaType: "text/plain", bytes: text.length, location: `${id}.txt` },
      },
      entities: names.map((name, index) => ({
        id: `e${index}`,
        kind: cast[name]?.kind ?? "other",
        name,
        aliases: cast[name]?.aliases ?? [],
        mentions: [spanOf(text, cast[name]?.printed ?? name)],
        place: cast[name]?.place ?? null,
      })),
      times: [],
      attributions: [],
      claims,
      problems: [],
    };
  });
  return {
    records,
    resolution: {
      entities: names.map((name, index) => ({
        id: name,
        kind: cast[name]?.kind ?? "other",
        name,
        aliases: cast[name]?.aliases ?? [],
        members: documents.map((id) => `${id}/e${index}`),
      })),
      entityOf: new Map(documents.flatMap((id) => names.map((name, index) => [`${id}/e${index}`, name] as const))),
      events: [...events].map(([id, claims]) => ({ id, claims })),
    },
  };
}

/** A settlement in the invented country XK. */
export function town(name: string, latitude: number, longitude: number, precision: Place["precision"] = 2): Place {
  return {
    name,
    latitude,
    longitude,
    country: "XK",
    admin1: null,
    precision,
    geonamesId: null,
    reason: "a test says so",
  };
}

function buildClaim(line: Line, id: string, names: readonly string[], cast: Cast, text: string): Claim {
  const argument = (name: string): Argument => ({
    entity: names.includes(name) ? `e${names.indexOf(name)}` : null,
    text: name,
    span: spanOf(text, name),
  });
  const sources: Source[] = [
    { kind: "publisher", entity: null, text: line.publisher, span: null },
    ...(line.sources ?? []).map((name): Source => {
      const bare = name.replace(/^\?/, "");
      return { kind: bare === name ? "named" : "unnamed", ...argument(bare) };
    }),
  ];
  const factuality = line.factuality ?? "CT+";
  const base = {
    id,
    span: { start: 0, end: 1 },
    attribution: null,
    sources,
    cue: null,
    quotation: "none" as const,
    factuality,
    modes: factuality.endsWith("-") ? ["negation" as const] : [],
    confidence: 0.9,
    reason: "a test says so",
  };
  if (line.relation !== undefined) {
    const { type, subject, object, role = null } = line.relation;
    return {
      ...base,
      kind: "relation",
      relation: { type, subject: argument(subject), object: argument(object), role, time: null },
    };
  }
  if (line.figure !== undefined) {
    const { about = "it", ...figure } = line.figure;
    const built: Figure = { ...figure, qualifier: "exact", about: argument(about), span: base.span, time: null };
    return { ...base, kind: "figure", figure: built };
  }
  return {
    ...base,
    kind: "event",
    event: {
      type: line.type ?? "ASSAULT",
      mode: line.mode ?? null,
      trigger: spanOf(text, line.word ?? "struck"),
      actors: (line.actors ?? []).map(argument),
      recipients: (line.recipients ?? []).map(argument),
      instruments: [],
      place: line.place === undefined ? null : { ...argument(line.place), at: cast[line.place]?.place ?? null },
      time:
        line.on === undefined
          ? line.until === undefined
            ? null
            : { ...interval(line.until, line.until), from: null, precision: "open" }
          : typeof line.on === "string"
            ? interval(line.on, line.on)
            : { ...interval(line.on[0], line.on[1]), precision: "week" },
      casualties: (line.harm ?? []).map(casualty),
    },
  };
}

function casualty({ outcome = "killed", low, high = low, who, including = [], cumulative = false }: Harm): Casualty {
  return {
    outcome,
    low,
    high,
    qualifier: high === null ? "at-least" : "exact",
    population: who ?? null,
    includes: including.map(casualty),
    cumulative,
    span: { start: 0, end: 1 },
  };
}

function spanOf(text: string, words: string): { start: number; end: number } {
  const start = Math.max(0, text.indexOf(words));
  return { start, end: start + words.length };
}

function interval(from: string, to: string): Interval {
  return { from, to, precision: "day", text: null, span: null, anchor: "publication" };
}
