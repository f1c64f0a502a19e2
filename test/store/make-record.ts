import { createHash } from "node:crypto";
import type { Claim, Interval, Place, Record as ReadRecord, Span } from "../../src/schema/index.ts";
import type { RecordToKeep } from "../../src/store/index.ts";

export interface ReportFacts {
  publisher?: string | null;
  /** `YYYY-MM-DD`. */
  published?: string | null;
  /** Who strikes, who is struck, and where: one word or more each. */
  actor?: string;
  recipient?: string;
  place?: Place | null;
  /** Put before the text. */
  preface?: string;
}

export const velmar: Place = {
  name: "Velmar",
  latitude: 36.5,
  longitude: 40.25,
  country: "SY",
  admin1: "Northern Plain",
  precision: 1,
  geonamesId: null,
  reason: "the only place of that name",
};

/** Bytes of an invented report, and the record that reading them might give: one strike that one officer tells of. */
export function makeRecord(name: string, facts: ReportFacts = {}): { bytes: Uint8Array; kept: RecordToKeep } {
  const { publisher = "Harbour Post", published = "2031-04-02", actor = "Orlan Guard", recipient = "a depot" } = facts;
  const place = facts.place === undefined ? velmar : facts.place;
  const where = place?.name ?? "the hills";
  const text = `${facts.preface ?? ""}Report ${name}.\n\n${actor} struck ${recipient} near ${where}, Colonel Ada Brenn said.`;
  const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const bytes = new TextEncoder().encode(text);
  const documentId = `d${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}`;
  const day = (text: string | null): Interval => dayOf(published, text);
  const claim: Claim = {
    id: `${documentId}-c1`,
    span: spanOf(`${actor} struck ${recipient} near ${where}`),
    attribution: "a1",
    sources: [
      { kind: "publisher", entity: null, text: publisher ?? "", span: null },
      { kind: "named", entity: "e2", text: "Colonel Ada Brenn", span: spanOf("Colonel Ada Brenn") },
    ],
    cue: spanOf("said"),
    quotation: "indirect",
    factuality: "CT+",
    modes: ["historical"],
    kind: "event",
    event: {
      type: "ASSAULT",
      mode: "aerial",
      trigger: spanOf("struck"),
      actors: [{ entity: "e1", text: actor, span: spanOf(actor) }],
      recipients: [{ entity: null, text: recipient, span: spanOf(recipient) }],
      instruments: [],
      place: { entity: null, text: where, span: spanOf(where), at: place },
      time: published === null ? null : { ...day(null), from: null, precision: "open", anchor: "publication" },
      casualties: [],
    },
    confidence: 0.75,
    reason: "verb of the lexicon",
  };
  const record: ReadRecord = {
    document: {
      id: documentId,
      title: `Report ${name}`,
      publisher,
      url: null,
      language: "en",
      published: published === null ? null : day(published),
      text,
      copyOf: null,
      original: {
        sha256: createHash("sha256").update(bytes).digest("hex"),
        mediaType: "text/plain",
        bytes: bytes.length,
        location: `reports/${name}.txt`,
      },
    },
    entities: [
      { id: "e1", kind: "armed-group", name: actor, aliases: ["O.G."], mentions: [spanOf(actor)], place: null },
      { id: "e2", kind: "person", name: "Ada Brenn", aliases: [], mentions: [spanOf("Ada Brenn")], place: null },
    ],
    times: published === null ? [] : [day(null)],
    attributions: [{ id: "a1", span: claim.span, sources: claim.sources, cue: claim.cue, quotation: "indirect" }],
    claims: [claim],
    problems: [],
  };
  const given = { publisher, published, title: null, url: null };
  return {
    bytes,
    kept: { record, map: [{ start: 0, end: text.length, from: 0, to: text.length }], signature: null, given },
  };
}

export function dayOf(day: string | null, text: string | null = null): Interval {
  return { from: day, to: day, precision: "day", text, span: null, anchor: "none" };
}
