import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { jsonOf } from "../api/serve-folder.ts";
import { describeInBrowser } from "./find-browser.ts";
import { inspectPage } from "./inspect-page.ts";
import { type BrowserDesk, openDesk } from "./open-desk.ts";

/** How long a list or an address may take to follow a filter. */
const patience = { timeout: 20_000 };

interface Listed {
  id: string;
  name: string;
  mentions: number;
  documents: number;
}

describeInBrowser("actors", () => {
  let desk: BrowserDesk;
  beforeAll(async () => {
    desk = await openDesk("corpus");
  }, 240_000);
  afterEach(async () => {
    await desk.leave();
    expect(desk.faults()).toEqual([]);
  });
  afterAll(() => desk.close());

  async function listActors(query: string): Promise<Listed[]> {
    return (await jsonOf<{ items: Listed[] }>(desk.served.ask("GET", `/api/actors?${query}`))).items;
  }

  test("are listed by how often they are named, narrowed by name and kind in the address", async () => {
    const page = await desk.open("/actors");
    await page.getByText(/^\d+ actors$/).waitFor();
    expect(await inspectPage(page, "actors")).toEqual([]);
    const all = await page.getByText(/^\d+ actors$/).textContent();
    await page.getByRole("combobox", { name: "Kind" }).selectOption("person");
    await page.getByRole("button", { name: /^person/ }).waitFor();
    await expect.poll(() => page.getByText(/^\d+ actors$/).textContent(), patience).not.toBe(all);
    await page.getByLabel("Name", { exact: true }).fill("Orrego");
    await page.getByRole("link", { name: "Delia Orrego" }).waitFor();
    await page.getByRole("button", { name: /^called “Orrego”/ }).waitFor();
    expect(new URL(page.url()).search).toBe("?text=Orrego&type=person");
    await page.getByRole("link", { name: "Delia Orrego" }).click();
    await page.getByRole("heading", { level: 1, name: "Delia Orrego" }).waitFor();
  });

  test("one shows its names, roles, relations and events, each relation with its claims", async () => {
    const [brigade] = await listActors("type=military-unit&limit=1");
    const page = await desk.open(`/actor?id=${encodeURIComponent(brigade?.id ?? "")}`);
    await page
      .getByRole("complementary")
      .getByText(brigade?.name ?? "?")
      .first()
      .waitFor();
    const relations = page.locator("section").filter({ has: page.getByRole("heading", { name: "Relations" }) });
    await relations.getByText("Led by").waitFor();
    await relations
      .getByRole("button", { name: /claims?$/ })
      .first()
      .click();
    const claims = relations.getByRole("list", { name: "Claims that say so" });
    await claims.getByRole("link").first().waitFor();
    expect(await inspectPage(page, "actor")).toEqual([]);
    await claims.getByRole("link").first().click();
    await page.waitForURL(/\/document\?id=.*claim=/);
  });

  test("one of its mentions is said to be somebody else, with a reason, and that is undone", async () => {
    const [person] = await listActors("type=person&limit=1");
    const page = await desk.open(`/actor?id=${encodeURIComponent(person?.id ?? "")}`);
    const told = `${person?.mentions} mentions in ${person?.documents} reports`;
    await page.getByText(told).waitFor();
    await page.getByRole("button", { name: "Same or not" }).click();
    await page.getByRole("button", { name: /somebody else/ }).click();
    const dialog = page.getByRole("dialog", { name: /somebody else/ });
    const choices = dialog.getByRole("radio");
    await choices.first().waitFor();
    expect(await choices.count()).toBeGreaterThan(1);
    await choices.last().check();
    await dialog.getByLabel(/^Reason/).fill("a namesake");
    expect(await inspectPage(page, "actor-split")).toEqual([]);
    await dialog.getByRole("button", { name: "That is somebody else" }).click();
    await dialog.waitFor({ state: "hidden" });
    const history = page.getByRole("list", { name: /^Decisions/ });
    await history.getByText("a namesake").waitFor();
    await page.getByText(told).waitFor({ state: "detached" });
    await history.getByRole("button", { name: /^Undo j/ }).click();
    await page.getByText(told).waitFor();
  });

  test("the graph is drawn, and its table says the same; an edge opens its claims", async () => {
    const page = await desk.open("/graph");
    await page.locator("[data-drawn=true] canvas").first().waitFor();
    expect(await inspectPage(page, "graph")).toEqual([]);
    const told = (await page.getByRole("status").filter({ hasText: "relation" }).textContent()) ?? "";
    const [, edges = "0"] = /(\d+) relations?/.exec(told) ?? [];
    const rows = page.getByRole("table").getByRole("row");
    expect(await rows.count()).toBe(Number(edges) + 1);
    await page.getByRole("button", { name: "commands", exact: true }).click();
    await expect.poll(() => new URL(page.url()).search, patience).toBe("?type=commands");
    await page
      .getByRole("button", { name: /that .* commands / })
      .first()
      .click();
    await page.getByRole("list", { name: "Claims that say so" }).getByRole("link").first().click();
    await page.waitForURL(/\/document\?id=.*claim=/);
  });

  test("the graph leaves out what was at another time, and shows what is near one actor", async () => {
    const page = await desk.open("/graph?type=fights&all=true&to=1990-01-01");
    await page.getByText("Nothing stands between anyone here").waitFor();
    await page.getByRole("button", { name: /^until 1 Jan 1990/ }).click();
    await page.getByRole("table").waitFor();
    const before = await page.getByRole("table").getByRole("row").count();
    await page.getByRole("combobox", { name: "Near one actor" }).fill("Liberation Front");
    await page
      .getByRole("option", { name: /Liberation Front/ })
      .first()
      .click();
    await page.getByRole("button", { name: /^near .*Liberation Front/ }).waitFor();
    await expect.poll(() => page.getByRole("table").getByRole("row").count(), patience).toBeLessThan(before);
  });

  test("where nothing can be drawn the page says so, and the table stands", async () => {
    const context = await desk.browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith("webgl") ? null : Reflect.apply(original, this, [kind, ...rest]);
      } as typeof original;
    });
    const page = await desk.open("/graph", { context });
    await page.getByText("This browser cannot draw the graph").waitFor();
    expect(await page.getByRole("table").getByRole("row").count()).toBeGreaterThan(1);
    expect(await inspectPage(page, "graph-table")).toEqual([]);
  });
});
