import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Event } from "../../src/schema/index.ts";
import { dayOf, velmar } from "../store/make-record.ts";
import { describeInBrowser } from "./find-browser.ts";
import { inspectPage } from "./inspect-page.ts";
import { type BrowserDesk, openDesk } from "./open-desk.ts";

const patience = 90_000;

/** "120 events" above the list. */
async function countOf(page: Page): Promise<number> {
  const said = await page.getByRole("status").filter({ hasText: /event/ }).textContent();
  return Number((said ?? "").replace(/\D/g, ""));
}

async function expectCount(page: Page, count: number): Promise<void> {
  await expect.poll(() => countOf(page), { timeout: patience }).toBe(count);
}

function queryOf(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

async function mapOf(page: Page) {
  const map = page.getByRole("region", { name: "Map", exact: true });
  await page.locator("section.map[aria-busy=false]").waitFor({ timeout: patience });
  return map;
}

describeInBrowser("the list of events", () => {
  let desk: BrowserDesk;
  let all = 0;
  beforeAll(async () => {
    desk = await openDesk("corpus");
    all = await totalOf("");
  }, 120_000);
  afterEach(async () => {
    await desk.leave();
    expect(desk.faults()).toEqual([]);
  });
  afterAll(() => desk.close());

  async function totalOf(query: string): Promise<number> {
    const answered = await desk.served.ask("GET", `/api/events?limit=1${query}`);
    return ((await answered.json()) as { total: number }).total;
  }

  test(
    "tells each event in words beside a map and a timeline, and reads well",
    async () => {
      const page = await desk.open("/?order=disputed");
      const row = page.locator("[data-row='0']");
      await row.getByText("≠").waitFor();
      await row.getByText(/independent sources/).waitFor();
      expect(await row.getByRole("link").getAttribute("aria-label")).toMatch(/^Assault.* against .*\d{4}/);
      expect(await countOf(page)).toBe(all);
      await mapOf(page);
      await page.locator("section.timeline svg").first().waitFor();
      expect(await inspectPage(page, "events")).toEqual([]);
    },
    2 * patience,
  );

  test(
    "pulling across the timeline chooses days, which stand in the address; the two dates do the same by keyboard",
    async () => {
      const page = await desk.open("/");
      await page.locator("section.timeline svg").first().waitFor({ timeout: patience });
      const line = await page.locator("section.timeline .brush").boundingBox();
      if (line === null) throw new Error("The timeline has no line.");
      await page.mouse.move(line.x + line.width * 0.25, line.y + 30);
      await page.mouse.down();
      await page.mouse.move(line.x + line.width * 0.5, line.y + 30, { steps: 4 });
      await page.mouse.up();
      await page.getByRole("list", { name: "Narrowed to" }).waitFor();
      const [from, to] = [queryOf(page).get("from"), queryOf(page).get("to")];
      expect(from && to && from < to).toBe(true);
      const few = await totalOf(`&from=${from}&to=${to}`);
      await expectCount(page, few);
      expect(few).toBeLessThan(all);
      expect(await page.getByLabel("From", { exact: true }).inputValue()).toBe(from);
      const other = await desk.open(`/?from=${from}&to=${to}`);
      await expectCount(other, few);
      await page.goBack();
      await expectCount(page, all);
      await page.getByLabel("From", { exact: true }).fill(from ?? "");
      await page.getByLabel("To", { exact: true }).fill(to ?? "");
      await expectCount(page, few);
      await page.getByRole("button", { name: "All days" }).click();
      await expectCount(page, all);
    },
    2 * patience,
  );

  test(
    "moving the map narrows the list to what it shows, and a place can be gone to without a pointer",
    async () => {
      const page = await desk.open("/");
      const map = await mapOf(page);
      const canvas = await map.locator("canvas").boundingBox();
      if (canvas === null) throw new Error("The map has no canvas.");
      await page.mouse.move(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2);
      await page.mouse.down();
      await page.mouse.move(canvas.x + canvas.width / 2 + 120, canvas.y + canvas.height / 2, { steps: 4 });
      await page.mouse.up();
      await page.getByRole("button", { name: /in the map's box/ }).waitFor({ timeout: patience });
      const box = queryOf(page).get("bbox");
      await expectCount(page, await totalOf(`&bbox=${box}`));
      await page.getByRole("button", { name: "Whole map" }).click();
      await expectCount(page, all);
      expect(queryOf(page).get("bbox")).toBe(null);
      await page.getByRole("combobox", { name: "Go to a place" }).fill("camiri");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: /in the map's box/ }).waitFor();
      await page.locator("[data-row='0']").getByText("Camiri").first().waitFor();
      expect(await countOf(page)).toBeLessThan(all);
    },
    2 * patience,
  );

  test(
    "type, actor, source, grade, disagreements and words narrow it together, and the address gives the same view",
    async () => {
      const page = await desk.open("/");
      await expectCount(page, all);
      await page.getByRole("combobox", { name: "Type" }).fill("assault");
      await page
        .getByRole("option", { name: /^Assault\b/ })
        .first()
        .waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: /^Assault/ }).waitFor();
      await page.getByRole("checkbox", { name: /Disagreements only/ }).check();
      await page.getByRole("button", { name: /^disagreements only/ }).waitFor();
      const disputed = await totalOf("&type=ASSAULT&disputed=true");
      await expectCount(page, disputed);
      await page.getByLabel("Words in claims").fill("market");
      await page.getByRole("button", { name: /claims with “market”/ }).waitFor();
      await page.getByLabel("Words in reports").fill("hospital");
      await page.getByRole("button", { name: /reports with “hospital”/ }).waitFor();
      const few = await totalOf("&type=ASSAULT&disputed=true&text=market&report=hospital");
      expect(few).toBeGreaterThan(0);
      await expectCount(page, few);
      const { pathname, search } = new URL(page.url());
      const sent = await desk.open(pathname + search);
      await expectCount(sent, few);
      await page.getByRole("button", { name: "Clear all" }).click();
      await expectCount(page, all);
      await page.getByRole("combobox", { name: "Grade" }).focus();
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect.poll(() => queryOf(page).get("grade"), { timeout: patience }).not.toBe(null);
      for (const [label, typed] of [
        ["Actor", "front"],
        ["Source", "post"],
      ] as const) {
        await page.getByRole("combobox", { name: label, exact: true }).focus();
        await page.keyboard.type(typed);
        await page.keyboard.press("Enter");
        await expect.poll(() => queryOf(page).get(label.toLowerCase()), { timeout: patience }).toBe(typed);
      }
      const together = await totalOf(`&${queryOf(page)}`);
      await expectCount(page, together);
    },
    2 * patience,
  );

  test("keys move through the rows, and Enter opens the event", async () => {
    const page = await desk.open("/");
    await page.getByRole("list", { name: "Events" }).focus();
    await page.keyboard.press("End");
    const row = () => page.evaluate(() => document.activeElement?.closest("[data-row]")?.getAttribute("data-row"));
    await expect.poll(row, { timeout: patience }).toBe(String(all - 1));
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    await expect.poll(row, { timeout: patience }).toBe("1");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/event?id=*");
  });

  test("the view can be taken away as a file in each format", async () => {
    const page = await desk.open("/?type=ASSAULT&disputed=true");
    await page.getByRole("button", { name: "Export" }).click();
    for (const [name, type] of [
      ["JSON Lines", "application/jsonl"],
      ["CSV", "text/csv"],
      ["GeoJSON", "application/geo+json"],
    ] as const) {
      const href = (await page.getByRole("link", { name, exact: true }).getAttribute("href")) ?? "";
      expect(new URLSearchParams(href.split("?")[1]).get("type")).toBe("ASSAULT");
      const file = await desk.served.ask("GET", href);
      expect([file.status, file.headers.get("content-type")?.split(";")[0]]).toEqual([200, type]);
      expect((await file.text()).length).toBeGreaterThan(100);
    }
  });

  test(
    "on a narrow screen the list comes first, and the map and the timeline are one press away",
    async () => {
      const page = await desk.open("/", { width: 400, height: 800 });
      await page.locator("[data-row='0'] a").waitFor();
      await page.getByRole("button", { name: "Timeline" }).click();
      await page.locator("section.timeline svg").first().waitFor({ timeout: patience });
      expect(await inspectPage(page, "events-timeline")).toEqual([]);
      await page.getByRole("button", { name: "Map" }).click();
      await mapOf(page);
      expect(await inspectPage(page, "events-map")).toEqual([]);
    },
    2 * patience,
  );

  test("where nothing fits, it says so and the way back is at hand", async () => {
    const page = await desk.open("/?text=zzzyx");
    await page.getByText("No event fits").waitFor();
    expect(await inspectPage(page, "events-empty")).toEqual([]);
    await page.getByRole("button", { name: "Take all filters away" }).click();
    await expectCount(page, all);
  });
});

const many = 100_000;

/** Invented events, one a day for ten years and then again. */
function inventEvent(index: number): Event {
  const day = new Date(Date.UTC(2031, 0, 1 + (index % 3650))).toISOString().slice(0, 10);
  const source = `Paper ${index % 40}`;
  return {
    id: `event:d${index}.c1`,
    type: "ASSAULT",
    mode: null,
    actors: [{ id: `entity:d${index % 90}/e1`, name: `Front ${index % 90}`, kind: "armed-group" }],
    recipients: [],
    place: { ...velmar, latitude: 30 + (index % 40) / 4, longitude: 30 + (index % 30) / 4 },
    time: dayOf(day),
    casualties: [],
    accounts: [{ source, publishers: [source], claims: [`d${index}.c1`] }],
    independentSources: 1,
    disagreements: [],
    grade: { value: "weak", reason: "Only one tells it." },
  };
}

describeInBrowser("a list of 100,000 events", () => {
  let desk: BrowserDesk;
  beforeAll(async () => {
    desk = await openDesk("empty", {}, async (store) => {
      await store.events.replaceAll(Array.from({ length: many }, (_, index) => inventEvent(index)));
    });
  }, 300_000);
  afterEach(async () => {
    await desk.leave();
    expect(desk.faults()).toEqual([]);
  });
  afterAll(() => desk.close());

  test("is entered anywhere, holds only the rows in sight, and leads to the last by one key", async () => {
    const page = await desk.open("/", { width: 400, height: 800 });
    const list = page.getByRole("list", { name: "Events" });
    await list.waitFor({ timeout: patience });
    await list.evaluate((element) => {
      element.scrollTop = element.scrollHeight / 2;
    });
    const middle = page.locator("[data-row]").nth(8);
    await middle.getByText("Front").waitFor({ timeout: patience });
    expect(Number(await middle.getAttribute("data-row"))).toBeGreaterThan(many / 2 - 100);
    expect(await page.locator("[data-row]").count()).toBeLessThan(60);
    await list.focus();
    await page.keyboard.press("End");
    await page
      .locator(`[data-row="${many - 1}"]`)
      .getByText("Front")
      .waitFor({ timeout: patience });
    const focused = await page.evaluate(() => document.activeElement?.closest("[data-row]")?.getAttribute("data-row"));
    expect(focused).toBe(String(many - 1));
  }, 300_000);
});
