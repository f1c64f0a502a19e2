import { type SqlBool, sql } from "kysely";
import type { Dispute } from "../../schema/index.ts";
import { type Columns, insertRows } from "../database/insert-rows.ts";
import type { Database } from "../database/open-database.ts";
import type { DisputeRow } from "../database/tables.ts";
import { foldNames, foldWords } from "../fold-words.ts";
import { all, any, type Condition, given, hasName, hasText, isOfType, type ListFilter } from "../list-filter.ts";
import { eventConditions } from "./events.ts";

/**
 * Disagreements, in the order they were given. `type` is the kind, with or without the field (`value`, `value/killed`),
 * or the type of the event; `entity`, `place`, `from` and `to` ask it of the event, and `entity` of what it is about.
 */
export interface Disputes {
  get(id: string): Promise<Dispute | null>;
  list(filter?: ListFilter): Promise<Dispute[]>;
  count(filter?: ListFilter): Promise<number>;
  /** Puts these in the place of all there are. */
  replaceAll(disputes: readonly Dispute[]): Promise<void>;
}

const columns: Columns<"disputes"> = {
  id: "text",
  position: "int",
  event_id: "text",
  type: "text",
  mode: "text",
  sources: "text",
  names: "text",
  words: "text",
  body: "json",
};

export function disputesOf(database: Database): Disputes {
  const ordered = database.selectFrom("disputes").select("disputes.body").orderBy("disputes.position");
  return {
    async get(id) {
      const row = await ordered.where("disputes.id", "=", id).executeTakeFirst();
      return row === undefined ? null : parse(row);
    },
    async list(filter = {}) {
      const found = ordered.where(all([...conditions(filter), ...given(filter.after, isAfter)]));
      const rows = await (filter.limit === undefined ? found : found.limit(filter.limit)).execute();
      return rows.map(parse);
    },
    async count(filter = {}) {
      const counted = database.selectFrom("disputes").select((eb) => eb.fn.countAll<number>().as("count"));
      return (await counted.where(all(conditions(filter))).executeTakeFirstOrThrow()).count;
    },
    async replaceAll(disputes) {
      await database.transaction().execute(async (transaction) => {
        await sql`truncate disputes`.execute(transaction);
        await insertRows(transaction, "disputes", columns, disputes.map(toRow));
      });
    },
  };
}

function conditions({ source, entity, type, place, from, to, text }: ListFilter): Condition[] {
  const event = eventConditions({ place, from, to });
  return [
    ...given(source, (words) => hasName("disputes.sources", words)),
    ...given(entity, (words) =>
      any([hasName("disputes.names", words), isOverEvent(eventConditions({ entity: words }))]),
    ),
    ...given(type, (name) => any([isOfType("disputes", name), isOverEvent(eventConditions({ type: name }))])),
    ...(event.length === 0 ? [] : [isOverEvent(event)]),
    ...given(text, (words) => hasText("disputes.words", words)),
  ];
}

function isOverEvent(event: readonly Condition[]): Condition {
  return sql<SqlBool>`exists (select 1 from events where events.id = disputes.event_id and ${all(event)})`;
}

function isAfter(id: string): Condition {
  return sql<SqlBool>`disputes.position > (select before.position from disputes before where before.id = ${id})`;
}

function toRow({ id, event, about, disagreement }: Dispute, position: number): DisputeRow {
  const { kind, field, positions, reason } = disagreement;
  return {
    id,
    position,
    event_id: event,
    type: kind,
    mode: field,
    sources: foldNames(positions.flatMap(({ sources }) => sources)),
    names: foldNames([about]),
    words: foldWords([about, ...positions.map(({ value }) => value), reason].join(" ")),
    body: JSON.stringify({ id, event, about, disagreement } satisfies Dispute),
  };
}

function parse({ body }: { body: string }): Dispute {
  return JSON.parse(body);
}
