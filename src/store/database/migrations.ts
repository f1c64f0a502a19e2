import { type Kysely, type Migration, sql } from "kysely";

/** Every change of the tables, in order; one that has been published is never changed, a new one is added. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-record": { up: (database) => run(database, record) },
  "0002-uncompressed": { up: (database) => run(database, uncompressed) },
};

const record = [
  `create table documents (
    id text collate "C" primary key, sha256 text not null, publisher text, language text not null,
    day text collate "C" not null, time_from text collate "C", time_to text collate "C", copy_of text collate "C", arrival int not null,
    sources text not null, entities text not null, names text not null, words text not null,
    source_line text not null, body json not null, rest json not null, map json not null)`,
  "create index documents_by_original on documents (sha256)",
  "create index documents_by_day on documents (day, id)",
  "create index documents_by_original_copied on documents (copy_of) where copy_of is not null",
  `create table claims (
    document_id text collate "C" not null, position int not null, id text collate "C" not null,
    kind text not null, type text not null, mode text, factuality text not null,
    day text collate "C" not null, time_from text collate "C", time_to text collate "C",
    sources text not null, entities text not null, names text not null,
    place text not null, country text, latitude float8, longitude float8, precision int,
    words text not null, body json not null, primary key (document_id, position))`,
  "create index claims_by_id on claims (id)",
  "create index claims_by_day on claims (day, document_id, position)",
  `create table entities (
    id text collate "C" primary key, kind text not null, name text collate "C" not null, names text not null,
    place text not null, country text, mentions int not null, body json not null)`,
  "create index entities_by_mentions on entities (mentions desc, name, id)",
  `create table entity_members (
    entity_id text collate "C" not null, document_id text collate "C" not null, member text collate "C" not null)`,
  "create index entity_members_by_entity on entity_members (entity_id)",
  "create index entity_members_by_document on entity_members (document_id)",
  `create table events (
    id text collate "C" primary key, type text not null, mode text,
    day text collate "C" not null, time_from text collate "C", time_to text collate "C",
    sources text not null, entities text not null, names text not null,
    place text not null, country text, latitude float8, longitude float8, precision int,
    grade text not null, body json not null)`,
  "create index events_by_day on events (day, id)",
  `create table disputes (
    id text collate "C" primary key, position int not null, event_id text collate "C", type text not null, mode text,
    sources text not null, names text not null, words text not null, body json not null)`,
  'create table signatures (document_id text collate "C" primary key, value text not null)',
  'create table signature_bands (band text collate "C" not null, document_id text collate "C" not null)',
  "create index signature_bands_by_band on signature_bands (band)",
  "create index signature_bands_by_document on signature_bands (document_id)",
];

/** Compressing what is long cost a third of the time of saving. */
const uncompressed = [
  ...["body", "rest", "words", "map"].map((column) => `alter table documents alter ${column} set storage external`),
  "alter table signatures alter value set storage external",
];

async function run(database: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
