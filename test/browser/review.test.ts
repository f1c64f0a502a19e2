import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { addReports, serveFolder } from "../api/serve-folder.ts";
import { runSayso } from "../cli/run-sayso.ts";
import { describeInBrowser } from "./find-browser.ts";
import { inspectPage } from "./inspect-page.ts";
import { type BrowserDesk, openDesk } from "./open-desk.ts";

/** How long something may take that relates the record anew. */
const patience = { timeout: 20_000 };

/** The claim under review. */
const claimOf = (page: Page) => page.getByRole("article", { name: "The claim" });

async function openQueue(desk: BrowserDesk): Promise<Page> {
  const page = await desk.open("/review");
  await claimOf(page).waitFor();
  return page;
}

/** How many claims wait and how many somebody has judged. */
async function counts(page: Page): Promise<{ waiting: number; judged: number }> {
  const told = (await page.getByText(/claims? to look at/).textContent()) ?? "";
  const [waiting = "", judged = ""] = told.match(/\d[\d,]*/g) ?? [];
  return { waiting: Number(waiting.replace(",", "")), judged: Number(judged) };
}

const quoteOf = (page: Page) => claimOf(page).locator("blockquote mark").first().textContent();

describeInBrowser("reviewing", () => {
  let desk: BrowserDesk;
  beforeAll(async () => {
    desk = await openDesk("corpus");
  }, 240_000);
  afterEach(async () => {
    await desk.leave();
    expect(desk.faults()).toEqual([]);
  });
  afterAll(() => desk.close());

  test("the queue begins with the claim that has most need of it, told in words, and reads well", async () => {
    const page = await openQueue(desk);
    const ranks = await page.locator("[data-row] .num").allTextContents();
    expect(ranks.length).toBeGreaterThan(3);
    expect(ranks.map(Number)).toEqual(ranks.map(Number).sort((one, other) => other - one));
    await claimOf(page)
      .getByText(/Waits because it is \d+ % uncertain/)
      .waitFor();
    expect(await inspectPage(page, "review")).toEqual([]);
  });

  test("a claim is judged right by one key, the next one comes, and another key undoes it", async () => {
    const page = await openQueue(desk);
    const before = await counts(page);
    await page.locator("[data-row='1'] a").waitFor();
    await page.keyboard.press("r");
    await page.getByText("Kept. Right.").waitFor();
    await expect.poll(() => counts(page), patience).toEqual({ waiting: before.waiting - 1, judged: before.judged + 1 });
    await expect.poll(() => new URL(page.url()).searchParams.get("claim"), patience).not.toBeNull();
    await page.keyboard.press("u");
    await expect.poll(() => counts(page), patience).toEqual(before);
  });

  test("keys move through the queue, do nothing within a field, and can be turned off for good", async () => {
    const page = await openQueue(desk);
    await page.locator("[data-row='1'] a").waitFor();
    const current = () =>
      page
        .locator("[data-row] a[aria-current]")
        .evaluate((link) => link.closest("[data-row]")?.getAttribute("data-row"));
    await page.keyboard.press("j");
    await expect.poll(current, patience).toBe("1");
    await page.keyboard.press("k");
    await expect.poll(current, patience).toBe("0");
    const before = await counts(page);
    await page.keyboard.press("n");
    await page.keyboard.type("jwr");
    expect(
      await claimOf(page)
        .getByLabel(/^Reason/)
        .inputValue(),
    ).toBe("jwr");
    await page.keyboard.press("Escape");
    await page.locator("h1").click();
    await page.keyboard.press("?");
    const keys = page.getByRole("group", { name: "Keys" });
    await keys.getByText("Undo the last decision").waitFor();
    expect(await inspectPage(page, "review-keys")).toEqual([]);
    await keys.getByRole("checkbox").uncheck();
    await page.locator("h1").click();
    await page.keyboard.press("j");
    await page.keyboard.press("r");
    await page.reload();
    await claimOf(page).waitFor();
    await page.keyboard.press("j");
    expect(await current()).toBe("0");
    expect(await counts(page)).toEqual(before);
  });

  test("who did it is corrected with the keys alone, by words of the text; the history tells and undoes it", async () => {
    const page = await openQueue(desk);
    await page.keyboard.press("c");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Correct: what");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Correct: who did it" });
    await dialog.getByRole("listbox", { name: "Choose the words" }).focus();
    await page.keyboard.press("Home");
    for (let taken = 0; taken < 2; taken++) await page.keyboard.press("Shift+ArrowRight");
    const chosen = await dialog.getByRole("option", { selected: true }).allTextContents();
    expect(chosen.length).toBe(3);
    await dialog.getByRole("button", { name: /^Add “/ }).click();
    await dialog.getByLabel("Reason (kept with the correction)").fill("the first words name them");
    expect(await inspectPage(page, "review-correct")).toEqual([]);
    await dialog.getByRole("button", { name: "Keep the correction" }).click();
    await dialog.waitFor({ state: "hidden" });
    const row = claimOf(page).getByRole("row", { name: /Who did it/ });
    await row.getByText("corrected").waitFor();
    const [first = ""] = chosen;
    expect(await row.textContent()).toContain(first);
    const history = claimOf(page).getByRole("list", { name: /^Decisions/ });
    await history.getByText("the first words name them").waitFor();
    await history.getByText("ada").first().waitFor();
    await history.getByRole("button", { name: /^Undo j/ }).click();
    await row.getByText("corrected").waitFor({ state: "detached" });
    await history
      .getByText(/undone since/)
      .first()
      .waitFor();
    await history
      .getByRole("button", { name: /^Restore j/ })
      .first()
      .waitFor();
  });

  test("words are chosen with the mouse too, and a number that they hold is taken over", async () => {
    const page = await desk.open("/review?text=killed&type=ASSAULT");
    await page
      .locator("[data-row] a")
      .filter({ hasText: /\d+ people/ })
      .first()
      .click();
    const losses = claimOf(page).getByRole("row", { name: /^Losses/ });
    await losses.getByText(/\d+ people/).waitFor();
    await losses.getByRole("button").click();
    const dialog = page.getByRole("dialog", { name: "Correct: losses" });
    const number = dialog.getByLabel("Number", { exact: true });
    await number.fill("999");
    await dialog.getByRole("option", { name: /^\d+$/ }).first().click();
    const word = await dialog.getByRole("option", { name: /^\d+$/ }).first().textContent();
    expect(await number.inputValue()).toBe(word);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
  });
});

describeInBrowser("what a person decided", () => {
  let desk: BrowserDesk;
  beforeAll(async () => {
    desk = await openDesk("empty");
    await addReports(desk.served);
  }, 240_000);
  afterAll(() => desk.close());

  test("stands after a later run has read everything anew, and leaves in an export", async () => {
    const page = await openQueue(desk);
    const claim = await page.locator("[data-row='0'] a").getAttribute("href");
    const id = new URL(claim ?? "", desk.served.address).searchParams.get("claim") ?? "";
    const marked = await quoteOf(page);
    await claimOf(page).getByRole("button", { name: "Correct: what its source holds" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("What its source holds").selectOption("PS+");
    await dialog.getByRole("button", { name: "Keep the correction" }).click();
    await dialog.waitFor({ state: "hidden" });
    await desk.leave();
    await desk.served.stop();
    const { code, told } = await runSayso(["rebuild", "--db", desk.served.folder], { threads: 1 });
    expect(code, told).toBe(0);
    const served = await serveFolder({}, undefined, desk.served.folder);
    const later = await desk.browser.newPage();
    await later.goto(`${served.address}/review?claim=${id}`);
    await claimOf(later)
      .getByRole("row", { name: /What its source holds/ })
      .getByText("corrected")
      .waitFor();
    expect(await quoteOf(later)).toBe(marked);
    const exported = await (await served.ask("GET", "/api/export?format=csv")).text();
    expect(exported.split("\r\n").find((line) => line.startsWith(`${id},`))).toContain("PS+");
    await later.getByRole("button", { name: "Decided" }).click();
    await later.getByText("Corrected: what its source holds").first().waitFor();
    expect(await inspectPage(later, "review-decided")).toEqual([]);
    expect(desk.faults()).toEqual([]);
    await served.stop();
  }, 240_000);
});

describeInBrowser("reviewing as a reader", () => {
  let desk: BrowserDesk;
  const token = "a-token-for-tests";
  const account = { name: "ben", password: "correct horse battery", role: "reader" };
  beforeAll(async () => {
    desk = await openDesk("corpus", { token });
  }, 240_000);
  afterAll(() => desk.close());

  test("a reader sees the queue and the reasons but cannot judge, by key or by button", async () => {
    const headers = { authorization: `Bearer ${token}` };
    const made = await desk.served.ask("POST", "/api/accounts", account, headers);
    expect(made.status).toBeLessThan(300);
    const page = await desk.open("/review");
    await page.getByLabel("Name").fill(account.name);
    await page.getByLabel("Password").fill(account.password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await claimOf(page).getByText("Judging takes a reviewer").waitFor();
    expect(await claimOf(page).getByRole("button").count()).toBe(0);
    const before = await counts(page);
    await page.keyboard.press("r");
    await page.keyboard.press("j");
    await expect.poll(() => new URL(page.url()).searchParams.get("claim"), patience).not.toBeNull();
    expect(await counts(page)).toEqual(before);
    expect(await inspectPage(page, "review-reader")).toEqual([]);
    expect(desk.faults()).toEqual([]);
  });
});
