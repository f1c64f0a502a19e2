import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { describeInBrowser } from "./find-browser.ts";
import { inspectPage } from "./inspect-page.ts";
import { type BrowserDesk, openDesk } from "./open-desk.ts";

const password = "correct horse battery";
const token = "a-token-for-tests";

describeInBrowser("signing in", () => {
  let desk: BrowserDesk;
  beforeAll(async () => {
    desk = await openDesk("empty", { token });
  }, 120_000);
  afterEach(async () => {
    await desk.leave();
    expect(desk.faults()).toEqual([]);
  });
  afterAll(() => desk.close());

  test("the token lets in, a wrong one does not, and the address stays", async () => {
    const page = await desk.open("/documents?text=market");
    expect(await inspectPage(page, "sign-in")).toEqual([]);
    await page.getByLabel("Token").fill("wrong");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("alert").getByText("api-sign-in-refused").waitFor();
    await page.getByLabel("Token").fill(token);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { level: 1, name: "Documents" }).waitFor();
    expect(new URL(page.url()).search).toBe("?text=market");
  });

  test("an admin makes accounts, each may do what its role may, and signing out ends it", async () => {
    const page = await desk.open("/accounts");
    await page.getByLabel("Token").fill(token);
    await page.getByRole("button", { name: "Sign in" }).click();
    for (const [name, role] of [
      ["ada", null],
      ["ben", "reader"],
    ] as const) {
      await page.getByLabel("Name").fill(name);
      await page.getByLabel("Password").fill(password);
      if (role !== null) await page.getByRole("combobox", { name: "Role", exact: true }).selectOption(role);
      await page.getByRole("button", { name: "Add the account" }).click();
      await page.getByRole("rowheader", { name }).waitFor();
    }
    expect(await inspectPage(page, "accounts")).toEqual([]);
    await page.getByRole("button", { name: "Remove ada" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Remove it" }).click();
    await page.getByRole("alert").getByText("store-account-last").waitFor();
    await page.getByRole("button", { name: /^Account and appearance/ }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByLabel("Name").fill("ben");
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByText("Managing accounts takes an admin").waitFor();
    expect(await page.getByRole("navigation").getByRole("link", { name: "Add" }).count()).toBe(0);
  });
});
