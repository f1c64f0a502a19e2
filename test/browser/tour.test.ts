import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeInBrowser } from "./find-browser.ts";
import { inspectPage } from "./inspect-page.ts";
import { type BrowserDesk, openDesk } from "./open-desk.ts";

/** "11 people", "at least 12 civilians, including 2 children"; no date. */
const people = /^(?:at least |about )?\d+ (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b)\p{L}+/u;

/** What an analyst does in a morning, one step after another on one record. */
describeInBrowser("an analyst's tour", () => {
  let desk: BrowserDesk;
  let page: Page;
  let other: Page;
  let event: string;
  let claim: string;
  let figure: { words: string; number: number };
  beforeAll(async () => {
    desk = await openDesk("corpus");
    page = await desk.open("/");
  }, 240_000);
  afterAll(async () => {
    await desk.leave();
    expect(desk.faults()).toEqual([]);
    await desk.close();
  });

  const row = (name: string) =>
    page.getByRole("article", { name: "The claim" }).getByRole("row", { name: new RegExp(`^${name}`) });
  const history = () => page.getByRole("list", { name: /^Decisions/ });

  /** Raises the figure that was opened, in whichever of the claim's numbers it stands. */
  async function correctFigure(to: number, why: string): Promise<void> {
    await row("Losses").getByRole("button").click();
    const dialog = page.getByRole("dialog", { name: "Correct: losses" });
    const numbers = dialog.getByLabel("Number", { exact: true });
    await numbers.first().waitFor();
    const values = await numbers.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    await numbers.nth(values.indexOf(String(figure.number))).fill(String(to));
    await dialog.getByLabel("Reason (kept with the correction)").fill(why);
    await dialog.getByRole("button", { name: "Keep the correction" }).click();
    await dialog.waitFor({ state: "hidden" });
    await row("Losses").getByText("corrected").waitFor();
  }

  /** The figure's words with another number. */
  const withNumber = (number: number): string => figure.words.replace(String(figure.number), String(number));
  const figureLink = (window: Page, words: string) => window.getByRole("link", { name: words, exact: true }).first();

  test("finds the event with the most disagreement", async () => {
    await page.getByLabel("Order").selectOption("disputed");
    await page.getByRole("list", { name: "Events" }).getByRole("link").first().click();
    await page.waitForURL(/\/event\?id=/);
    event = new URL(page.url()).pathname + new URL(page.url()).search;
    await page.getByText("disputed").first().waitFor();
    other = await desk.open(event);
    await other.getByText("disputed").first().waitFor();
  });

  test("opens the sentence behind a figure", async () => {
    const link = page.getByRole("link", { name: people }).first();
    const words = (await link.textContent())?.trim() ?? "";
    figure = { words, number: Number(/\d+/.exec(words)?.[0]) };
    await link.click();
    await page.waitForURL(/\/document\?id=.*claim=/);
    claim = new URL(page.url()).searchParams.get("claim") ?? "";
    await page.getByRole("link", { name: "Check or correct it" }).waitFor();
  });

  test("corrects it, and a second window sees the change", async () => {
    await page.getByRole("link", { name: "Check or correct it" }).click();
    await row("Losses").getByText(figure.words).waitFor();
    await correctFigure(701, "the hospital's own list has 701");
    await history().getByText("the hospital's own list has 701").waitFor();
    await figureLink(other, withNumber(701)).waitFor();
    expect(await inspectPage(page, "tour-corrected")).toEqual([]);
  });

  test("undoes it, and the second window sees that too", async () => {
    await history()
      .getByRole("button", { name: /^Undo j/ })
      .click();
    await row("Losses").getByText("corrected").waitFor({ state: "detached" });
    await row("Losses").getByText(figure.words).waitFor();
    await figureLink(other, withNumber(701)).waitFor({ state: "detached" });
  });

  test("corrects it once more, and says that the rest is right", async () => {
    await correctFigure(702, "702 by name");
    await page.getByRole("button", { name: /^Right/ }).click();
    await page.getByText("Kept. Right.").waitFor();
  });

  test("merges two people", async () => {
    await page.getByRole("navigation").getByRole("link", { name: "Actors" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Villalpando");
    await page.getByRole("link", { name: "Omar Villalpando" }).click();
    await page.getByRole("button", { name: "Same or not" }).click();
    await page.getByRole("button", { name: "The same as …", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "The same as …" });
    await dialog.getByLabel("Look for").fill("Noguera");
    await dialog.getByRole("radio", { name: /Pilar Noguera/ }).check();
    await dialog.getByLabel(/^Reason/).fill("one doctor under two names");
    expect(await inspectPage(page, "tour-merge")).toEqual([]);
    await dialog.getByRole("button", { name: "They are one" }).click();
    await dialog.waitFor({ state: "hidden" });
    const names = page.getByRole("complementary", { name: "Who it is" });
    await names.getByText("Pilar Noguera", { exact: true }).waitFor();
    await names.getByText("Omar Villalpando", { exact: true }).waitFor();
  });

  test("exports, and the export carries the corrections", async () => {
    await page.goto(`${desk.served.address}/review`);
    await page.getByRole("button", { name: /^Export/ }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "CSV" }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
    const lines = Buffer.concat(chunks).toString("utf8").split("\r\n");
    expect(lines.find((line) => line.startsWith(`${claim},`))).toMatch(/,702,/);
  });

  test("reloads, and all is still there", async () => {
    await page.goto(`${desk.served.address}/review?claim=${claim}`);
    await page.reload();
    await page.getByText("judged right").waitFor();
    await row("Losses").getByText(withNumber(702)).waitFor();
    await row("Losses").getByText("read as").waitFor();
    await history().getByText("702 by name").waitFor();
    await history().getByText("undone since").first().waitFor();
    await page.goto(`${desk.served.address}${event}`);
    await figureLink(page, withNumber(702)).waitFor();
    await page.goto(`${desk.served.address}/actors?text=Noguera`);
    await page
      .getByRole("link", { name: /Noguera|Villalpando/ })
      .first()
      .click();
    await page.getByText("one doctor under two names").waitFor();
    await page.getByText("Omar Villalpando").first().waitFor();
  });
});
