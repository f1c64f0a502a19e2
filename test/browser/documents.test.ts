import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { describeInBrowser } from "./find-browser.ts";
import { inspectPage } from "./inspect-page.ts";
import { type BrowserDesk, openDesk } from "./open-desk.ts";

describeInBrowser("the list of documents", () => {
  let desk: BrowserDesk;
  beforeAll(async () => {
    desk = await openDesk("corpus");
  }, 120_000);
  afterEach(async () => {
    await desk.leave();
    expect(desk.faults()).toEqual([]);
  });
  afterAll(() => desk.close());

  test("shows every report, and reads well", async () => {
    const page = await desk.open("/documents");
    await page.getByText("40 reports").waitFor();
    expect(await page.locator("[data-row]").first().getAttribute("aria-setsize")).toBe("40");
    expect(await inspectPage(page, "documents")).toEqual([]);
  });

  test("keys move through the rows to the last and back, and Enter opens one", async () => {
    const page = await desk.open("/documents");
    await page.getByRole("list", { name: "Documents" }).focus();
    await page.keyboard.press("End");
    const row = () => page.evaluate(() => document.activeElement?.closest("[data-row]")?.getAttribute("data-row"));
    expect(await row()).toBe("39");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    expect(await row()).toBe("1");
    await page.keyboard.press("Enter");
    await page.locator("blockquote").waitFor();
    expect(new URL(page.url()).pathname).toBe("/document");
  });

  test("filters stand in the address, and going back takes them away", async () => {
    const page = await desk.open("/documents");
    await page.getByText("40 reports").waitFor();
    await page.getByLabel("Publisher").fill("Route Nine");
    await page.getByRole("button", { name: /from Route Nine/ }).waitFor();
    expect(new URL(page.url()).searchParams.get("source")).toBe("Route Nine");
    await expect
      .poll(() => page.getByRole("status").filter({ hasText: "report" }).textContent())
      .not.toBe("40 reports");
    const there = await desk.open(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await there.getByLabel("Publisher").inputValue()).toBe("Route Nine");
    await page.goBack();
    await page.getByText("40 reports").waitFor();
    expect(await page.getByLabel("Publisher").inputValue()).toBe("");
  });

  test("words that nothing has are answered in words", async () => {
    const page = await desk.open("/documents?text=zzzyx");
    await page.getByText("No report fits").waitFor();
    expect(await inspectPage(page, "documents-empty")).toEqual([]);
  });
});
