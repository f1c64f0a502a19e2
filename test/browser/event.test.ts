import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { EventPage } from "../../src/api/index.ts";
import { jsonOf } from "../api/serve-folder.ts";
import { describeInBrowser } from "./find-browser.ts";
import { inspectPage } from "./inspect-page.ts";
import { type BrowserDesk, openDesk } from "./open-desk.ts";

describeInBrowser("one event", () => {
  let desk: BrowserDesk;
  let disputed: EventPage;
  beforeAll(async () => {
    desk = await openDesk("corpus");
    const { items } = await jsonOf<{ items: { id: string }[] }>(
      desk.served.ask("GET", "/api/events?order=disputed&limit=1"),
    );
    disputed = await jsonOf(desk.served.ask("GET", `/api/event?id=${encodeURIComponent(items[0]?.id ?? "")}`));
  }, 180_000);
  afterEach(async () => {
    await desk.leave();
    expect(desk.faults()).toEqual([]);
  });
  afterAll(() => desk.close());

  const open = (): Promise<Page> => desk.open(`/event?id=${encodeURIComponent(disputed.event.id)}`);

  test("says what is agreed, how many tell of it, on what they part, and the grade with its reason", async () => {
    const page = await open();
    const agreed = page.getByRole("region", { name: "What is agreed" });
    await agreed.getByText(`${disputed.accounts.length} accounts by`).waitFor();
    await agreed.getByText("They do not agree on").waitFor();
    await agreed.getByText(disputed.event.grade.reason).waitFor();
    expect(await inspectPage(page, "event")).toEqual([]);
  });

  test("has a matrix with a row for each source, and says in words which of its fields are disputed", async () => {
    const page = await open();
    const matrix = page.getByRole("region", { name: "Account by account" }).getByRole("table");
    await matrix.waitFor();
    expect(await matrix.getByRole("rowheader").count()).toBe(disputed.accounts.length);
    expect(await matrix.getByRole("columnheader").count()).toBe(disputed.fields.length + 1);
    expect(await matrix.getByRole("columnheader", { name: /disputed$/ }).count()).toBe(
      disputed.fields.filter(({ disputed }) => disputed).length,
    );
    expect(await matrix.getByText(/^contradicted: /).count()).toBeGreaterThan(0);
  });

  test("every value of the matrix is one click from its very words", async () => {
    const page = await open();
    const matrix = page.getByRole("region", { name: "Account by account" }).getByRole("table");
    await matrix.waitFor();
    const links = await matrix
      .locator("td a")
      .evaluateAll((found) => found.map((link) => new URL((link as HTMLAnchorElement).href).search));
    const told = disputed.accounts.flatMap(({ cells }) => Object.values(cells).flat());
    const linked = new Set(links.map((search) => new URLSearchParams(search).get("claim")));
    expect(told.filter(({ claim }) => !linked.has(claim))).toEqual([]);
    const [cell] = told;
    const quote = disputed.accounts
      .flatMap(({ claims }) => claims)
      .find(({ claim }) => claim.id === cell?.claim)?.quote;
    await matrix.locator(`td a[href*="claim=${cell?.claim}"]`).last().click();
    await page.locator("mark.own").first().waitFor();
    expect((await page.locator("mark.own").allTextContents()).join("")).toBe(quote);
  });

  test("each disagreement has its positions, who stands behind them and the words", async () => {
    const page = await open();
    const region = page.getByRole("region", { name: "Where accounts part" });
    await region.waitFor();
    const positions = disputed.disagreements.flatMap(({ positions }) => positions);
    expect(await region.locator(".value").count()).toBe(positions.length);
    expect(await region.getByText(/sources? says? so:|sources say so:/).count()).toBe(positions.length);
    const quote = region.getByRole("link").first();
    const words = ((await quote.textContent()) ?? "").replace(/[“”]/g, "");
    await quote.click();
    await page.locator("mark.own").first().waitFor();
    expect((await page.locator("mark.own").allTextContents()).join("")).toBe(words);
  });

  /** The first event, of those most disputed, that has what is asked for. */
  async function findEvent(has: (page: EventPage) => boolean): Promise<EventPage> {
    const { items } = await jsonOf<{ items: { id: string }[] }>(
      desk.served.ask("GET", "/api/events?order=disputed&limit=200"),
    );
    for (const { id } of items) {
      const page = await jsonOf<EventPage>(desk.served.ask("GET", `/api/event?id=${encodeURIComponent(id)}`));
      if (has(page)) return page;
    }
    throw new Error("No event of the corpus has it.");
  }

  test("copies are folded under their origin", async () => {
    const { event, accounts } = await findEvent(({ accounts }) => accounts.some(({ copies }) => copies.length > 0));
    const [copy] = accounts.flatMap(({ copies }) => copies);
    const page = await desk.open(`/event?id=${encodeURIComponent(event.id)}`);
    const folded = page.getByRole("table").locator("details", { hasText: "counted once" }).first();
    await folded.locator("summary").click();
    await folded.getByRole("link", { name: copy?.publisher ?? "" }).click();
    await page.getByText("A copy of another report, whose claims count once").waitFor();
    expect(new URL(page.url()).searchParams.get("id")).toBe(copy?.id);
  });

  test("figures that one source revised are a series, each leading to its words", async () => {
    const { event, revisions } = await findEvent(({ revisions }) => revisions.length > 0);
    const page = await desk.open(`/event?id=${encodeURIComponent(event.id)}`);
    const series = page.getByRole("region", { name: "Figures revised by one source" });
    await series.getByRole("link").first().waitFor();
    const points = revisions.flatMap(({ points }) => points);
    expect(points.length).toBeGreaterThan(1);
    expect(await series.getByRole("link").count()).toBe(points.length);
    await series.getByRole("link").last().click();
    await page.locator("mark.own").first().waitFor();
    expect(new URL(page.url()).searchParams.get("claim")).toBe(points.at(-1)?.claim);
  });

  test("on a narrow window the matrix is a card for each source", async () => {
    const page = await desk.open(`/event?id=${encodeURIComponent(disputed.event.id)}`, { width: 400 });
    const accounts = page.getByRole("region", { name: "Account by account" });
    await accounts.getByRole("heading", { level: 3 }).first().waitFor();
    expect(await accounts.getByRole("heading", { level: 3 }).count()).toBe(disputed.accounts.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  });

  test("a decision in another window shows here without a new load", async () => {
    const page = await open();
    const [claim] = disputed.accounts.flatMap(({ claims }) => claims);
    await page.getByRole("heading", { name: "What is agreed" }).waitFor();
    const decision = { kind: "right", on: [claim?.claim.id], why: "The photograph shows it." };
    expect((await desk.served.ask("POST", "/api/judgements", decision)).status).toBe(201);
    const decided = page.getByRole("region", { name: "What people decided about it" });
    await decided.getByText("The photograph shows it.").waitFor();
    await page.getByText("found right").first().waitFor();
  });
});
