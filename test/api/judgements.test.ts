import { afterAll, beforeAll, expect, test } from "vitest";
import type { Claim, Event, Judgement } from "../../src/schema/index.ts";
import { runSayso } from "../cli/run-sayso.ts";
import { addReports, jsonOf, type Served, serveFolder } from "./serve-folder.ts";

interface View {
  claim: Claim;
  asRead: Claim | null;
  verdict: string | null;
  judgements: string[];
  quote: string;
  event: string | null;
}

let served: Served;
beforeAll(async () => {
  served = await serveFolder();
  await addReports(served);
}, 120_000);
afterAll(async () => {
  expect(served.faults()).toBe("");
  await served.close();
});

async function tellingOf(killed: number): Promise<View> {
  const { items } = await jsonOf<{ items: View[] }>(served.ask("GET", "/api/claims?type=ASSAULT"));
  const found = items.find(({ claim }) => claim.event?.casualties.some(({ low }) => low === killed));
  if (found === undefined) throw new Error(`no claim tells of ${killed} killed`);
  return found;
}

const view = (id: string): Promise<View> => jsonOf(served.ask("GET", `/api/claim?id=${id}`));

/** Resolves when events, actors and disputes follow it too. */
async function judge(body: object, path = "/api/judgements"): Promise<{ judgement: Judgement }> {
  const window = await listen();
  const response = await served.ask("POST", path, body);
  const text = await response.text();
  expect(response.status, text).toBe(201);
  const answer: { judgement: Judgement; related: boolean } = JSON.parse(text);
  if (!answer.related) await window.until("related");
  await window.end();
  return answer;
}

const undo = (id: string): Promise<unknown> => judge({ id, why: null }, "/api/judgements/withdraw");

/** Changes as a second window hears of them. */
async function listen(): Promise<{ until(what: string): Promise<void>; end(): Promise<void> }> {
  const response = await served.ask("GET", "/api/changes");
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = "";
  return {
    async until(what) {
      while (!heard.includes(`"${what}"`)) heard += (await reader?.read())?.value ?? "";
    },
    end: async () => reader?.cancel(),
  };
}

test("a correction stands over what was read, is told to other windows, reaches the events and can be undone", async () => {
  const before = await tellingOf(23);
  const window = await listen();
  const casualties = before.claim.event?.casualties.map((casualty) => ({ ...casualty, low: 32, high: 32 }));
  const { judgement } = await judge({
    kind: "corrected",
    on: [before.claim.id],
    why: "digits swapped",
    correction: { field: "event.casualties", value: casualties },
  });
  expect(judgement).toMatchObject({ who: "ada", kind: "corrected", why: "digits swapped" });
  await window.until("judgements");
  await window.until("related");
  await window.end();
  const after = await view(before.claim.id);
  expect(after.claim.event?.casualties[0]?.low).toBe(32);
  expect(after.asRead?.event?.casualties[0]?.low).toBe(23);
  expect(after.judgements).toEqual([judgement.id]);
  const event = await jsonOf<{ event: Event; judgements: { judgement: Judgement }[] }>(
    served.ask("GET", `/api/event?id=${encodeURIComponent(after.event ?? "")}`),
  );
  expect(event.event.casualties.map(({ high }) => high)).toContain(32);
  expect(event.judgements.map((row) => row.judgement.id)).toContain(judgement.id);
  const exported = await (await served.ask("GET", "/api/export?format=csv")).text();
  expect(exported.split("\r\n").find((row) => row.startsWith(before.claim.id))).toContain(",32,32,");

  await undo(judgement.id);
  expect(await view(before.claim.id)).toMatchObject({ asRead: null, judgements: [], claim: before.claim });
  const history = await jsonOf<{ items: { judgement: Judgement; withdrawnBy: string | null }[] }>(
    served.ask("GET", `/api/judgements?on=${before.claim.id}`),
  );
  expect(history.items.map((row) => [row.judgement.kind, row.withdrawnBy])).toEqual([
    ["withdrawn", null],
    ["corrected", history.items[0]?.judgement.id],
  ]);
}, 60_000);

test("a participant is corrected by choosing the words", async () => {
  const before = await tellingOf(12);
  const span = before.claim.event?.trigger;
  await judge({
    kind: "corrected",
    on: [before.claim.id],
    why: null,
    correction: { field: "event.instruments", value: [{ span }] },
  });
  const { claim } = await view(before.claim.id);
  expect(claim.event?.instruments).toEqual([{ entity: null, text: "struck", span }]);
}, 60_000);

test("a claim judged wrong leaves events and exports, and comes back when that is undone", async () => {
  const before = await tellingOf(23);
  const { judgement } = await judge({ kind: "wrong", on: [before.claim.id], why: "never said" });
  expect(await view(before.claim.id)).toMatchObject({ verdict: "wrong", event: null });
  expect(await (await served.ask("GET", "/api/export?format=csv")).text()).not.toContain(`${before.claim.id},`);
  const queue = await jsonOf<{ items: View[] }>(served.ask("GET", "/api/review"));
  expect(queue.items.map(({ claim }) => claim.id)).not.toContain(before.claim.id);
  await undo(judgement.id);
  expect(await view(before.claim.id)).toMatchObject({ verdict: null, event: expect.any(String) });
}, 60_000);

test("two actors become one and two again", async () => {
  const { items } = await jsonOf<{ items: { id: string }[] }>(served.ask("GET", "/api/actors?type=person"));
  const [one = "", other = ""] = items.map(({ id }) => id);
  const nowOf = async (id: string): Promise<string> => {
    const path = `/api/actor?id=${encodeURIComponent(id)}`;
    return (await jsonOf<{ actor: { id: string } }>(served.ask("GET", path))).actor.id;
  };
  const { judgement } = await judge({ kind: "same", on: [one, other], why: "one and the same" });
  expect(await nowOf(one)).toBe(await nowOf(other));
  const response = await served.ask("POST", "/api/judgements", { kind: "different", on: [one, other], why: null });
  expect([response.status, await jsonOf(response)]).toMatchObject([409, { code: "cli-judgement-contradicts" }]);
  await undo(judgement.id);
  expect(await nowOf(one)).not.toBe(await nowOf(other));
}, 60_000);

test("what a person decided stands after the record is made anew, and when the claims are numbered otherwise", async () => {
  const claim = await tellingOf(12);
  await judge({ kind: "right", on: [claim.claim.id], why: "checked" });
  await served.stop();
  await runSayso(["rebuild", "--db", served.folder], { threads: 1 });
  served = await serveFolder({}, undefined, served.folder);
  expect(await view(claim.claim.id)).toMatchObject({
    verdict: "right",
    claim: { event: { instruments: [{ text: "struck" }] } },
  });
  const [renumbered] = await served.store.judgeClaims(claim.claim.id.replace(/\.c\d+$/, ""), [
    { ...(await view(claim.claim.id)).asRead!, id: "another-number" },
  ]);
  expect(renumbered).toMatchObject({ verdict: "right" });
}, 120_000);
