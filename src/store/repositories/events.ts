import { type SqlBool, sql } from "kysely";
import type { Event } from "../../schema/index.ts";
import { type Columns, insertRows } from "../database/insert-rows.ts";
import type { Database } from "../database/open-database.ts";
import type { EventRow } from "../database/tables.ts";
import { foldNames, joinIds } from "../fold-words.ts";
import {
  all,
  any,
  type Condition,
  given,
  hasId,
  hasName,
  isOfType,
  isPlaced,
  isWithin,
  type ListFilter,
} from "../list-filter.ts";
import { daysOf } from "./days.ts";

/** Events by their time, those without one last. `source` is one whose account there is, or its publisher; `text` words of a participant's name or the place's. */
export interface Events {
  get(id: string): Promise<Event | null>;
  list(filter?: ListFilter): Promise<Event[]>;
  count(filter?: ListFilter): Promise<number>;
  /** Puts these in the place of all there are. */
  replaceAll(events: readonly Event[]): Promise<void>;
}

const columns: Columns<"events"> = {
  id: "text",
  type: "text",
  mode: "text",
  day: "text",
  time_from: "text",
  time_to: "text",
  sources: "text",
  entities: "text",
  names: "text",
  place: "text",
  country: "text",
  latitude: "float8",
  longitude: "float8",
  precision: "int",
  grade: "text",
  body: "json",
};

export function eventsOf(database: Database): Events {
  const ordered = database.selectFrom("events").select("events.body").orderBy("events.day").orderBy("events.id");
  return {
    async get(id) {
      const row = await ordered.where("events.id", "=", id).executeTakeFirst();
      return row === undefined ? null : parse(row);
    },
    async list(filter = {}) {
      const found = ordered.where(all([...eventConditions(filter), ...given(filter.after, isAfter)]));
      const rows = await (filter.limit === undefined ? found : found.limit(filter.limit)).execute();
      return rows.map(parse);
    },
    async count(filter = {}) {
      const counted = database.selectFrom("events").select((eb) => eb.fn.countAll<number>().as("count"));
      return (await counted.where(all(eventConditions(filter))).executeTakeFirstOrThrow()).count;
    },
    async replaceAll(events) {
      await database.transaction().execute(async (transaction) => {
        await sql`truncate events`.execute(transaction);
        await insertRows(transaction, "events", columns, events.map(toRow));
      });
    },
  };
}

/** What a filter asks of rows of `events`. */
export function eventConditions(filter: ListFilter): Condition[] {
  return [
    ...given(filter.source, (source) => hasName("events.sources", source)),
    ...given(filter.entity, (entity) => any([hasId("events.entities", entity), hasName("events.names", entity)])),
    ...given(filter.type, (type) => isOfType("events", type)),
    ...given(filter.place, (place) => isPlaced("events", place)),
    ...isWithin("events", filter),
    ...given(filter.text, (text) => any([hasName("events.names", text), hasName("events.place", text)])),
  ];
}

function isAfter(id: string): Condition {
  return sql<SqlBool>`(events.day, events.id) > (select before.day, before.id from events before where before.id = ${id})`;
}

function toRow(event: Event): EventRow {
  const participants = [...event.actors, ...event.recipients];
  return {
    id: event.id,
    type: event.type,
    mode: event.mode,
    ...daysOf(event.time),
    sources: foldNames(event.accounts.flatMap(({ source, publishers }) => [source, ...publishers])),
    entities: joinIds(participants.map(({ id }) => id)),
    names: foldNames(participants.map(({ name }) => name)),
    place: foldNames([event.place?.name, event.place?.admin1]),
    country: event.place?.country ?? null,
    latitude: event.place?.latitude ?? null,
    longitude: event.place?.longitude ?? null,
    precision: event.place?.precision ?? null,
    grade: event.grade.value,
    body: JSON.stringify(event),
  };
}

function parse({ body }: { body: string }): Event {
  return JSON.parse(body);
}
