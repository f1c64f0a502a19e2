import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { DisputeRow } from "../../src/api/index.ts";
import { jsonOf } from "../api/serve-folder.ts";
import { describeInBrowser } from "./find-browser.ts";
import { inspectPage } from "./inspect-page.ts";
import { type BrowserDesk, openDesk } from "./open-desk.ts";

interface Listed {
  items: DisputeRow[];
  total: number;
  kinds: { value: string; count: number }[];
}

describeInBrowser("the list of disputes", () => {
  let desk: BrowserDesk;
  let all: Listed;
  beforeAll(async () => {
    desk = await openDesk("corpus");
    all = await jsonOf(desk.served.ask("GET", "/api/disputes"));
  }, 180_000);
  afterEach(async () => {
    await desk.leave();
    expect(desk.faults()).toEqual([]);
  });
  afterAll(() => desk.close());

  test("has every disagreement, newest first, and the first of them beside it with its words", async () => {
    const page = await desk.open("/disputes");
    await page.getByText(`${all.total} disagreements`).waitFor();
    const days = all.items.map(({ newest }) => newest ?? "");
    expect(days).toEqual(days.toSorted().reverse());
    const detail = page.getByRole("article");
    await detail.getByRole("link", { name: /^“/ }).first().waitFor();
    expect(await detail.locator(".value").count()).toBe(all.items[0]?.dispute.disagreement.positions.length);
    expect(await inspectPage(page, "disputes")).toEqual([]);
  });

  test("is narrowed to a kind, which stands in the address, and the counts of the others stay", async () => {
    const page = await desk.open("/disputes");
    const { count } = all.kinds.find(({ value }) => value === "value") ?? { count: 0 };
    await page.getByRole("button", { name: `different numbers ${count}` }).click();
    await page.getByText(`${count} disagreements`, { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get("kind")).toBe("value");
    const denials = all.kinds.find(({ value }) => value === "denial")?.count;
    await page.getByRole("button", { name: `denial ${denials}` }).waitFor();
    await page.getByLabel("Words in it").fill("zzzyx");
    await page.getByText("No disagreement fits").waitFor();
    await page.getByRole("button", { name: "Clear all" }).click();
    await page.getByText(`${all.total} disagreements`).waitFor();
  });

  test("keys move through the list, Enter picks one, and its words are one click further", async () => {
    const page = await desk.open("/disputes");
    await page.getByText(`${all.total} disagreements`).waitFor();
    await page.getByRole("list", { name: "Disagreements" }).focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    const { dispute } = all.items.at(-1) ?? {};
    await expect.poll(() => new URL(page.url()).searchParams.get("dispute")).toBe(dispute?.id);
    const detail = page.getByRole("article");
    for (const { value } of dispute?.disagreement.positions ?? [])
      await detail.locator(".value", { hasText: value }).first().waitFor();
    const quote = detail.getByRole("link", { name: /^“/ }).first();
    const words = ((await quote.textContent()) ?? "").replace(/[“”]/g, "");
    await quote.click();
    await page.locator("mark.own").first().waitFor();
    expect((await page.locator("mark.own").allTextContents()).join("")).toBe(words);
    await page.goBack();
    await detail.locator(".value").first().waitFor();
  });

  test("on a narrow window one disagreement takes the place of the list, and goes back to it", async () => {
    const page = await desk.open("/disputes", { width: 400 });
    await page.getByRole("list", { name: "Disagreements" }).getByRole("link").first().click();
    await page.getByRole("article").waitFor();
    expect(await page.getByRole("list", { name: "Disagreements" }).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    await page.getByRole("link", { name: "Back to the list" }).click();
    await page.getByRole("list", { name: "Disagreements" }).waitFor();
  });

  test("a disagreement that has been settled since is said to be gone", async () => {
    const page = await desk.open("/disputes?dispute=none");
    await page.getByText("This disagreement is no longer in the record").waitFor();
  });
});
