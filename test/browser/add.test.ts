import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { reports } from "../api/serve-folder.ts";
import { describeInBrowser } from "./find-browser.ts";
import { inspectPage } from "./inspect-page.ts";
import { type BrowserDesk, openDesk } from "./open-desk.ts";

describeInBrowser("adding reports", () => {
  let desk: BrowserDesk;
  beforeAll(async () => {
    desk = await openDesk("empty");
  }, 120_000);
  afterEach(async () => {
    await desk.leave();
    expect(desk.faults()).toEqual([]);
  });
  afterAll(() => desk.close());

  test("an empty record says where to begin", async () => {
    const page = await desk.open("/documents");
    await page.getByText("Nothing has been read yet").waitFor();
    await page.getByRole("link", { name: "Add the first reports" }).click();
    await page.getByRole("heading", { level: 1, name: "Add reports" }).waitFor();
  });

  test("pasted text is read, its claims counted, and a second window sees it", async () => {
    const other = await desk.open("/documents");
    await other.getByText("Nothing has been read yet").waitFor();
    const page = await desk.open("/add");
    await page.getByRole("button", { name: "Pasted text" }).click();
    await page.getByLabel("The report's text").fill(reports["herald.txt"]);
    await page.getByLabel("Publisher").fill("Karsa Herald");
    await page.getByLabel("Published on").fill("2031-04-03");
    await page.getByRole("button", { name: "Read it into the record" }).click();
    await page.getByText(/^Done: 1 report, [1-9]\d* claims\.$/).waitFor();
    await other.getByText("1 report").waitFor();
    await other.getByText("3 Apr 2031").waitFor();
    await page.getByRole("article").getByRole("link").first().click();
    await page.locator("blockquote mark").first().waitFor();
  });

  test("files are read, what cannot be is told in words, and what was there before is known", async () => {
    const page = await desk.open("/add");
    await page.getByLabel("Choose files").setInputFiles([
      { name: "observer.html", mimeType: "text/html", buffer: Buffer.from(reports["observer.html"]) },
      { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from(" ") },
    ]);
    await page.getByText("2 files to send").waitFor();
    await page.getByRole("button", { name: "Read it into the record" }).click();
    const card = page.getByRole("article", { name: /observer/ });
    await card.getByText(/^Done: 1 report/).waitFor();
    await card.getByText(/^read-(?:no-text|empty)$/).waitFor();
    await card.getByRole("link", { name: "Strike on Karsa market" }).waitFor();
    expect(await inspectPage(page, "add")).toEqual([]);
  });

  test("a file of another kind is refused before it is sent", async () => {
    const page = await desk.open("/add");
    const program = { name: "tool.exe", mimeType: "application/octet-stream", buffer: Buffer.from("MZ") };
    await page.getByLabel("Choose files").setInputFiles([program]);
    await page.getByRole("alert").getByText("tool.exe is of a kind that is not read here").waitFor();
    expect(await page.getByRole("button", { name: "Read it into the record" }).isDisabled()).toBe(true);
  });
});
