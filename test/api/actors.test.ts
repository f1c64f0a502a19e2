import { afterAll, beforeAll, expect, test } from "vitest";
import type { ActorGraph, ActorMember } from "../../src/api/index.ts";
import { jsonOf, type Served, serveFolder, waitForAddition } from "./serve-folder.ts";

const reports = [
  "Fighters of the Karsa Front attacked the Third Brigade near Osk on Friday, police said. Colonel Orlan Teve commands the Third Brigade.",
  "The Third Brigade denied that the Karsa Front had attacked it near Osk on Friday. Colonel Orlan Teve called it a lie.",
];

let served: Served;
beforeAll(async () => {
  served = await serveFolder();
  for (const text of reports) {
    const body = { text, publisher: "Osk Radio", published: "2031-05-05" };
    const { id } = await jsonOf<{ id: string }>(served.ask("POST", "/api/additions/text", body));
    await waitForAddition(served, id);
  }
}, 120_000);
afterAll(async () => {
  expect(served.faults()).toBe("");
  await served.close();
});

test("who fights whom is told by the claims that name both sides", async () => {
  const { nodes, edges } = await jsonOf<ActorGraph>(served.ask("GET", "/api/actors/graph?type=fights"));
  const nameOf = (id: string): string => nodes.find((node) => node.id === id)?.name ?? "";
  const told = edges.map((edge) => `${nameOf(edge.from)} > ${nameOf(edge.to)}`);
  expect(told.join("; ")).toMatch(/Karsa Front > .*Third Brigade/);
  for (const { claims, count } of edges) expect([claims.length, count > 0]).toEqual([count, true]);
});

test("an actor's members are the entities of single reports, each where it is first named", async () => {
  const { items: actors } = await jsonOf<{ items: { id: string; name: string }[] }>(
    served.ask("GET", "/api/actors?text=Teve"),
  );
  const [teve] = actors;
  const path = `/api/actor/members?id=${encodeURIComponent(teve?.id ?? "")}`;
  const { items, total } = await jsonOf<{ items: ActorMember[]; total: number }>(served.ask("GET", path));
  expect(total).toBe(2);
  for (const { first, document, name } of items) {
    const { start = 0, end = 0, context } = first ?? {};
    expect(context?.text.slice(start - context.start, end - context.start)).toContain("Teve");
    expect([document.publisher, name]).toEqual(["Osk Radio", expect.stringContaining("Teve")]);
  }
});
