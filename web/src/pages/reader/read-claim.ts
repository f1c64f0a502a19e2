import type { ClaimView } from "../../../../src/api/index.ts";
import { sayCasualty, sayFigure } from "../../words/say-count.ts";
import { sayInterval, sayPrecision } from "../../words/say-interval.ts";
import { sayPlace, sayPlacePrecision } from "../../words/say-place.ts";
import { sayRelation } from "../../words/say-relation.ts";
import type { Span } from "./find-claims.ts";

type Claim = ClaimView["claim"];
type Argument = NonNullable<Claim["event"]>["actors"][number];
type Interval = NonNullable<Claim["event"]>["time"];

/** One thing that a claim says: in words, and the words of the text that say it. */
export interface ReadingPart {
  text: string;
  /** Null where the text has no words for it. */
  span: Span | null;
  /** Id of the entity in the document that is meant, null where it is none. */
  entity: string | null;
  /** What is known of it besides: how exact a place or a date is. */
  note: string;
}

export interface ReadingRow {
  label: string;
  /** Its parts are people or groups. */
  who?: true;
  parts: readonly ReadingPart[];
}

/** What a claim says, row by row: who, to whom, with what, where, when, how many. Rows about which it says nothing are left out. */
export function readClaim({ event, relation, figure }: Claim): ReadingRow[] {
  const rows: ReadingRow[] = [];
  if (event !== undefined)
    rows.push(
      { label: "Who", who: true, parts: event.actors.map(named) },
      { label: "To whom", who: true, parts: event.recipients.map(named) },
      { label: "With what", parts: event.instruments.map(named) },
      { label: "Where", parts: readPlace(event.place) },
      { label: "When", parts: readTime(event.time) },
      {
        label: "How many",
        parts: event.casualties.map((casualty) => plain(`${sayCasualty(casualty)} ${casualty.outcome}`, casualty.span)),
      },
    );
  if (relation !== undefined)
    rows.push(
      { label: "Who", who: true, parts: [named(relation.subject)] },
      {
        label: "How they stand",
        parts: [plain(relation.object === null ? "holds a role" : sayRelation(relation.type))],
      },
      {
        label: relation.type === "operates-in" ? "Where" : "To whom",
        who: true,
        parts: relation.object === null ? [] : [named(relation.object)],
      },
      { label: "As what", parts: relation.role === null ? [] : [plain(relation.role)] },
      { label: "When", parts: readTime(relation.time) },
    );
  if (figure !== undefined)
    rows.push(
      { label: "What is counted", parts: [plain(figure.measure)] },
      { label: "How many", parts: [plain(sayFigure(figure), figure.span)] },
      { label: "Of whom", who: true, parts: [named(figure.about)] },
      { label: "When", parts: readTime(figure.time) },
    );
  return rows.filter(({ parts }) => parts.length > 0);
}

function named({ text, span, entity }: Argument): ReadingPart {
  return { text, span: isEmpty(span) ? null : span, entity, note: "" };
}

function plain(text: string, span: Span | null = null): ReadingPart {
  return { text, span, entity: null, note: "" };
}

function readPlace(place: NonNullable<Claim["event"]>["place"]): ReadingPart[] {
  if (place === null) return [];
  const { text, span, entity, at } = place;
  const note = at === null ? "not on the map" : `${sayPlace(at)}, ${sayPlacePrecision(at.precision)}: ${at.reason}`;
  return [{ text, span: isEmpty(span) ? null : span, entity, note }];
}

function readTime(time: Interval): ReadingPart[] {
  if (time === null || sayInterval(time) === "") return [];
  return [{ text: sayInterval(time), span: time.span, entity: null, note: sayPrecision(time) }];
}

function isEmpty({ start, end }: Span): boolean {
  return start >= end;
}
