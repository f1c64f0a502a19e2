import { z } from "@hono/zod-openapi";
import {
  Disagreement,
  DisagreementKind,
  EntityKind,
  Event,
  EventType,
  Factuality,
  Grade,
  GradeValue,
  Interval,
  Outcome,
  Participant,
  Place,
  PlacePrecision,
  Qualifier,
  TimePrecision,
} from "../../schema/index.ts";
import { ClaimView } from "./claim.ts";
import { DocumentSummary } from "./document.ts";
import { JudgementRow } from "./judgement.ts";

/** A row of the list of events. */
export const EventSummary = z
  .strictObject({
    id: z.string(),
    type: EventType,
    mode: z.string().nullable(),
    actors: z.array(Participant),
    recipients: z.array(Participant),
    place: Place.nullable(),
    time: Interval.nullable(),
    casualties: Event.shape.casualties,
    accounts: z.number().int(),
    claims: z.number().int(),
    independentSources: z.number().int(),
    disagreements: z.array(z.strictObject({ kind: DisagreementKind, field: z.string() })),
    grade: Grade,
  })
  .openapi("EventSummary");
export type EventSummary = z.infer<typeof EventSummary>;

export const EventList = z.strictObject({
  items: z.array(EventSummary),
  total: z.number().int(),
  next: z.string().nullable(),
});

const Count = z.strictObject({ value: z.string(), count: z.number().int() });

/** How many events each value would leave, each field counted as if it alone were not narrowed. */
export const EventFacets = z
  .strictObject({
    total: z.number().int(),
    /** `ASSAULT`, and `ASSAULT/aerial` beside it. */
    types: z.array(Count),
    /** The hundred with most events, and those that the filter names by id. */
    actors: z.array(z.strictObject({ id: z.string(), name: z.string(), kind: EntityKind, count: z.number().int() })),
    /** The hundred with most events. */
    sources: z.array(Count),
    grades: z.array(z.strictObject({ value: GradeValue, count: z.number().int() })),
    disagreements: z.array(z.strictObject({ value: DisagreementKind, count: z.number().int() })),
    disputed: z.number().int(),
    countries: z.array(Count),
    /** First and last day of any event that is left. */
    days: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
  })
  .openapi("EventFacets");
export type EventFacets = z.infer<typeof EventFacets>;

/** What a map and a timeline draw of an event: a place as wide and a time as long as they are known. */
export const EventMark = z
  .strictObject({
    id: z.string(),
    type: EventType,
    grade: GradeValue,
    disputed: z.boolean(),
    /** Null: an open end. Both null: no date. */
    from: z.string().nullable(),
    to: z.string().nullable(),
    timePrecision: TimePrecision.nullable(),
    /** Null where there is no place. */
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    placePrecision: PlacePrecision.nullable(),
    /** How far from the point it may have been; above precision 2 a usual size for such an area. */
    radiusKm: z.number().nullable(),
    place: z.string().nullable(),
  })
  .openapi("EventMark");
export type EventMark = z.infer<typeof EventMark>;

/** What one claim says in one field. */
export const Cell = z
  .strictObject({
    claim: z.string(),
    document: z.string(),
    /** In words: a name, a place, a period, "at least 12 fighters". */
    value: z.string(),
    /** Who or what is meant, across documents; null where that is not known or the value is no name. */
    actor: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
    /** Of a number of people. */
    low: z.number().nullable(),
    high: z.number().nullable(),
    qualifier: Qualifier.nullable(),
    factuality: Factuality,
    /** Numbers of the disagreements (their place in `event.disagreements`) in which it is the claim's position. */
    disagreements: z.array(z.number().int()),
  })
  .openapi("Cell");
export type Cell = z.infer<typeof Cell>;

export const MatrixField = z.strictObject({
  /** `event actors recipients instruments place time casualties.killed` and so on, as disagreements name them. */
  field: z.string(),
  /** What all accounts that speak of it say; null where they do not agree or nobody does. */
  agreed: z.string().nullable(),
  disputed: z.boolean(),
});

/** One source's account: a row of the matrix. */
export const AccountRow = z
  .strictObject({
    source: z.string(),
    publishers: z.array(z.string()),
    /** Cells by field, in the order of publication. */
    cells: z.record(z.string(), z.array(Cell)),
    claims: z.array(ClaimView),
    /** Documents that repeat it word for word, folded under their origin. */
    copies: z.array(DocumentSummary),
  })
  .openapi("AccountRow");
export type AccountRow = z.infer<typeof AccountRow>;

/** The figures that one source gave one after another; what it denies is no figure. */
export const Revision = z
  .strictObject({
    source: z.string(),
    outcome: Outcome,
    points: z.array(
      z.strictObject({
        /** Day of publication, null where not known. */
        day: z.string().nullable(),
        low: z.number().nullable(),
        high: z.number().nullable(),
        qualifier: Qualifier,
        claim: z.string(),
        document: z.string(),
      }),
    ),
  })
  .openapi("Revision");
export type Revision = z.infer<typeof Revision>;

/** One event whole. */
export const EventPage = z
  .strictObject({
    event: Event,
    fields: z.array(MatrixField),
    accounts: z.array(AccountRow),
    disagreements: z.array(Disagreement),
    revisions: z.array(Revision),
    judgements: z.array(JudgementRow),
  })
  .openapi("EventPage");
export type EventPage = z.infer<typeof EventPage>;
