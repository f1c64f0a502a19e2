import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dayOf, makeRecord, velmar } from "../../test/store/make-record.ts";
import { type Claim, Dispute, Event, type Participant, Record as ReadRecord, ResolvedEntity } from "../schema/index.ts";
import { type ListFilter, openStore, type RecordToKeep, type Store } from "./index.ts";

let folder: string;
let store: Store;

async function keep(...kept: { bytes: Uint8Array; kept: RecordToKeep }[]): Promise<string[]> {
  for (const { bytes } of kept) await store.putOriginal(bytes);
  await store.saveRecords(kept.map((each) => each.kept));
  return kept.map((each) => each.kept.record.document.id);
}

const strike = makeRecord("strike");
const ambush = makeRecord("ambush", {
  publisher: "Évrin Radio",
  published: "2031-05-10",
  actor: "Velmar Brigade",
  recipient: "a U.N. convoy",
  place: { ...velmar, name: "Doria", country: "IQ", admin1: null },
});
const undated = makeRecord("undated", { publisher: null, published: null, actor: "Sahl Front", place: null });
const commander: Claim = {
  ...(strike.kept.record.claims[0] as Claim),
  id: `${strike.kept.record.document.id}-c2`,
  kind: "relation",
  relation: {
    type: "commands",
    subject: { entity: "e2", text: "Colonel Ada Brenn", span: { start: 0, end: 6 } },
    object: { entity: "e1", text: "Orlan Guard", span: { start: 0, end: 6 } },
    role: null,
    time: dayOf("2029-01-01"),
  },
};
delete commander.event;
strike.kept.record.claims.push(commander);

const [strikeId = "", ambushId = "", undatedId = ""] = [strike, ambush, undated].map(
  (each) => each.kept.record.document.id,
);
const orlan: Participant = { id: "E-orlan", name: "Orlan Guard", kind: "armed-group" };
const events: Event[] = [strikeId, ambushId].map((document, index) => ({
  id: `ev${index}`,
  type: index === 0 ? "ASSAULT" : "COERCE",
  mode: index === 0 ? "aerial" : null,
  actors: index === 0 ? [orlan] : [],
  recipients: [],
  place: index === 0 ? velmar : null,
  time: dayOf(index === 0 ? "2031-04-01" : null),
  casualties: [],
  accounts: [
    { source: "Ada Brenn", publishers: [index === 0 ? "Harbour Post" : "Évrin Radio"], claims: [`${document}-c1`] },
  ],
  independentSources: 1,
  disagreements: [],
  grade: { value: "weak", reason: "one source" },
}));
const disputes: Dispute[] = [
  {
    id: "x1",
    event: "ev0",
    about: "strike at Velmar",
    disagreement: {
      kind: "value",
      field: "killed",
      positions: [
        { value: "3", sources: ["Ada Brenn"], claims: [] },
        { value: "at least 30", sources: ["Évrin Radio"], claims: [] },
      ],
      reason: "the numbers do not overlap",
    },
  },
];
const entities: ResolvedEntity[] = ["Orlan Guard", "Sahl Front"].map((name, index) => ({
  id: index === 0 ? "E-orlan" : "E-sahl",
  kind: "armed-group",
  name,
  aliases: index === 0 ? ["Northern Guard"] : [],
  roles: [],
  place: null,
  members: [`${index === 0 ? strikeId : undatedId}/e1`],
  mentions: 9 - index,
  reason: "same name",
}));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayso-"));
  store = await openStore(folder, { command: "test", now: () => new Date() });
  await keep(ambush, strike, undated);
  await store.entities.replaceAll(entities);
  await store.events.replaceAll(events);
  await store.disputes.replaceAll(disputes);
});

afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

test("a record comes back as it was saved, to the byte, and fits the schema", async () => {
  for (const { kept } of [strike, ambush, undated]) {
    const stored = await store.records.get(kept.record.document.id);
    expect(JSON.stringify(stored)).toBe(JSON.stringify(kept.record));
    expect(ReadRecord.safeParse(stored).error).toBeUndefined();
    expect(await store.records.map(kept.record.document.id)).toEqual(kept.map);
  }
  expect(await store.records.get("nothing")).toBeNull();
});

test("all records come in the order of their documents' dates", async () => {
  const ids: string[] = [];
  for await (const { document } of store.records.all()) ids.push(document.id);
  expect(ids).toEqual([strikeId, ambushId, undatedId]);
});

test("the same bytes of the same publisher are known", async () => {
  const { sha256 } = strike.kept.record.document.original;
  expect(await store.documents.find(sha256, "Harbour Post")).toBe(strikeId);
  expect(await store.documents.find(sha256, null)).toBeNull();
  expect(await store.documents.find(undated.kept.record.document.original.sha256, null)).toBe(undatedId);
});

const [s, r, a, u] = [`${strikeId}-c1`, `${strikeId}-c2`, `${ambushId}-c1`, `${undatedId}-c1`];
test.for<[ListFilter, string[]]>([
  [{}, [s, r, a, u]],
  [{ source: "evrin radio" }, [a]],
  [{ source: "BRENN" }, [s, r, a, u]],
  [{ source: "Bren" }, []],
  [{ source: "…" }, []],
  [{ entity: "O.G." }, [s, r, a, u]],
  [{ entity: "Velmar" }, [s, a]],
  [{ entity: "convoy" }, [a]],
  [{ entity: "E-orlan" }, [s, r]],
  [{ entity: "Northern Guard" }, [s, r]],
  [{ entity: `${undatedId}/e1` }, [u]],
  [{ entity: "Ada Brenn" }, [r]],
  [{ type: "assault" }, [s, a, u]],
  [{ type: "ASSAULT/aerial", place: "IQ" }, [a]],
  [{ type: "ASSAULT/drone" }, []],
  [{ type: "commands" }, [r]],
  [{ type: "relation" }, [r]],
  [{ place: "northern plain" }, [s]],
  [{ place: "doria" }, [a]],
  [{ from: "2031-04-02", to: "2031-04-30" }, [s]],
  [{ to: "2030-12-31" }, [r]],
  [{ from: "2031-05-10" }, [a]],
  [{ text: "un conv" }, [a]],
  [{ text: "100%_" }, []],
  [{ limit: 2 }, [s, r]],
  [{ after: r }, [a, u]],
  [{ after: s, limit: 1, type: "event" }, [a]],
  [{ after: "unknown" }, []],
])("claims narrowed to %j", async ([filter, expected]) => {
  const found = await store.claims.list(filter);
  expect(found.map(({ claim }) => claim.id)).toEqual(expected);
  const { limit: _limit, after: _after, ...whole } = filter;
  if (Object.keys(whole).length === Object.keys(filter).length)
    expect(await store.claims.count(filter)).toBe(found.length);
});

test("a claim is found by its id, with its document", async () => {
  expect(await store.claims.get(s)).toEqual({ documentId: strikeId, claim: strike.kept.record.claims[0] });
  expect(await store.claims.get("nothing")).toBeNull();
});

test.for<[ListFilter, string[]]>([
  [{ source: "harbour" }, [strikeId]],
  [{ entity: "E-sahl" }, [undatedId]],
  [{ entity: "velmar brigade" }, [ambushId]],
  [{ type: "commands" }, [strikeId]],
  [{ place: "SY" }, [strikeId]],
  [{ from: "2031-05-01" }, [ambushId]],
  [{ text: "report under" }, []],
  [{ text: "report und" }, [undatedId]],
  [{ after: strikeId, limit: 1 }, [ambushId]],
])("documents narrowed to %j", async ([filter, expected]) => {
  expect((await store.documents.list(filter)).map(({ id }) => id)).toEqual(expected);
});

test.for<[ListFilter, string[]]>([
  [{}, ["E-orlan", "E-sahl"]],
  [{ after: "E-orlan" }, ["E-sahl"]],
  [{ source: "Harbour Post" }, ["E-orlan"]],
  [{ from: "2031-01-01" }, ["E-orlan"]],
  [{ entity: "northern guard" }, ["E-orlan"]],
  [{ entity: `${undatedId}/e1` }, ["E-sahl"]],
  [{ type: "armed-group", text: "sahl" }, ["E-sahl"]],
  [{ type: "person" }, []],
])("entities narrowed to %j", async ([filter, expected]) => {
  const found = await store.entities.list(filter);
  expect(found.map(({ id }) => id)).toEqual(expected);
  for (const entity of found) expect(ResolvedEntity.safeParse(entity).error).toBeUndefined();
});

test.for<[ListFilter, string[]]>([
  [{}, ["ev0", "ev1"]],
  [{ source: "evrin radio" }, ["ev1"]],
  [{ entity: "E-orlan" }, ["ev0"]],
  [{ entity: "guard", type: "ASSAULT/aerial", place: "SY", from: "2031-04-01", to: "2031-04-01" }, ["ev0"]],
  [{ text: "velmar" }, ["ev0"]],
  [{ after: "ev0" }, ["ev1"]],
])("events narrowed to %j", async ([filter, expected]) => {
  const found = await store.events.list(filter);
  expect(found.map(({ id }) => id)).toEqual(expected);
  for (const event of found) expect(Event.safeParse(event).error).toBeUndefined();
});

test.for<[ListFilter, number]>([
  [{}, 1],
  [{ type: "value/killed", source: "evrin radio", entity: "E-orlan", place: "velmar", text: "at least 30" }, 1],
  [{ type: "ASSAULT", to: "2031-04-01" }, 1],
  [{ type: "denial" }, 0],
  [{ entity: "sahl" }, 0],
  [{ after: "x1" }, 0],
])("disputes narrowed to %j", async ([filter, expected]) => {
  const found = await store.disputes.list(filter);
  expect(found).toEqual(disputes.slice(0, expected));
  for (const dispute of found) expect(Dispute.safeParse(dispute).error).toBeUndefined();
});

test("what is worked out across documents is replaced as a whole", async () => {
  await store.disputes.replaceAll([]);
  expect(await store.disputes.list()).toEqual([]);
  await store.disputes.replaceAll(disputes);
  expect(await store.disputes.get("x1")).toEqual(disputes[0]);
});

test("copies are found by a shared band, and follow the document that they copy", async () => {
  const wire = ["first", "second", "third"].map((name, index) => {
    const made = makeRecord(name, { published: `2032-01-0${3 - index}` });
    const bands = index === 2 ? ["b1", "b3"] : ["b1", "b2"];
    return { ...made, kept: { ...made.kept, signature: { bytes: new Uint8Array([index, 255]), bands } } };
  });
  const [first = "", second = "", third = ""] = wire.map(({ kept }) => kept.record.document.id);
  const [one, two, three] = wire;
  if (one === undefined || two === undefined || three === undefined) throw new Error("three were made");
  await keep(one);
  await store.putOriginal(two.bytes);
  await store.saveRecords([two.kept], { copies: new Map([[first, second]]) });
  expect((await store.documents.get(first))?.copyOf).toBe(second);
  const found = await store.signatures.candidates(["b2"]);
  expect(found.map(({ id }) => id)).toEqual([second, first]);
  expect(found[1]).toMatchObject({
    published: "2032-01-03",
    signature: { bytes: new Uint8Array([0, 255]), bands: ["b1", "b2"] },
    original: { id: second, published: "2032-01-02", order: (found[1]?.order ?? 0) + 1 },
  });
  expect(await store.signatures.candidates(["b9"])).toEqual([]);

  await store.putOriginal(three.bytes);
  await store.saveRecords([three.kept], { copies: new Map([[second, third]]) });
  const copies = await Promise.all([first, second, third].map(async (id) => (await store.documents.get(id))?.copyOf));
  expect(copies).toEqual([third, third, null]);
  await store.documents.setCopies(new Map([[third, first]]));
  const turned = await Promise.all([first, second, third].map(async (id) => (await store.documents.get(id))?.copyOf));
  expect(turned).toEqual([null, first, first]);
});

test("a record whose original is not kept is refused, for it could not be read again", async () => {
  await expect(store.saveRecords([makeRecord("without").kept])).rejects.toThrow("before its original");
});

test("text that a database would refuse comes back as it was", async () => {
  const odd = makeRecord("odd", {
    publisher: "Bad\u0000Bytes \ud800",
    preface: 'nul \u0000 half \ud83d " \\ \u2028 {"a":1} ',
  });
  const [id = ""] = await keep(odd);
  expect(JSON.stringify(await store.records.get(id))).toBe(JSON.stringify(odd.kept.record));
  expect(await store.documents.count({ text: "nul half" })).toBe(1);
  expect(await store.documents.find(odd.kept.record.document.original.sha256, "Bad\u0000Bytes \ud800")).toBe(id);
});
