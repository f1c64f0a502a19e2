import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { describeInBrowser } from "./find-browser.ts";
import { inspectPage } from "./inspect-page.ts";
import { type BrowserDesk, openDesk } from "./open-desk.ts";

describeInBrowser("the frame of every page", () => {
  let desk: BrowserDesk;
  beforeAll(async () => {
    desk = await openDesk("corpus");
  }, 120_000);
  afterEach(async () => {
    await desk.leave();
    expect(desk.faults()).toEqual([]);
  });
  afterAll(() => desk.close());

  test("links lead to pages without a new load, the title changes and the heading takes the focus", async () => {
    const page = await desk.open("/");
    await page.evaluate(() => document.body.setAttribute("data-kept", "yes"));
    await page.getByRole("navigation").getByRole("link", { name: "Documents" }).click();
    await page.getByRole("heading", { level: 1, name: "Documents" }).waitFor();
    expect(await page.title()).toBe("Documents · Sayso");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    expect(await page.locator("body").getAttribute("data-kept")).toBe("yes");
    expect(await page.getByRole("link", { name: "Documents", exact: true }).getAttribute("aria-current")).toBe("page");
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Events" }).waitFor();
    await page.goForward();
    await page.getByRole("heading", { level: 1, name: "Documents" }).waitFor();
  });

  test("the first key leads past the navigation", async () => {
    const page = await desk.open("/documents");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  });

  test("light or dark is as the system has it until it is chosen, and the choice is remembered", async () => {
    const page = await desk.open("/documents", { theme: "dark" });
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await paper();
    await page.getByRole("button", { name: /^Account and appearance/ }).click();
    await page.getByRole("radio", { name: "Light" }).check();
    const light = await paper();
    expect(light).not.toBe(dark);
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await paper()).toBe(light);
  });

  test("an address that no page has says so", async () => {
    const page = await desk.open("/nowhere");
    await page.getByText("There is nothing at this address").waitFor();
    expect(await inspectPage(page, "nowhere")).toEqual([]);
  });

  test("an error shows its code, its sentence and where it is explained", async () => {
    const page = await desk.open("/event?id=none");
    const alert = page.getByRole("alert");
    await alert.getByText('There is no event "none" in this record').waitFor();
    await alert.getByRole("link", { name: /api-not-found/ }).click();
    await page.getByRole("heading", { level: 1, name: "api-not-found" }).waitFor();
    await page.getByText("Ids of events and actors are those of their first member").waitFor();
    expect(await inspectPage(page, "message")).toEqual([]);
  });

  test("every page can be had by its own address, without errors", async () => {
    for (const path of [
      "/",
      "/actors",
      "/graph",
      "/disputes",
      "/review",
      "/documents",
      "/add",
      "/accounts",
      "/messages",
    ]) {
      const page = await desk.open(path);
      await page.locator("main [aria-busy=true]").first().waitFor({ state: "detached" });
      expect([path, await page.getByRole("alert").count()]).toEqual([path, 0]);
      await page.close();
    }
  });
});
