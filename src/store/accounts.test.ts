import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openAccounts } from "./accounts.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sayso-accounts-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = (): Date => new Date("2031-04-02T10:00:00Z");

test("an account is let in with its own password and no other", async () => {
  const accounts = openAccounts(folder, now);
  await accounts.add({ name: "mira", role: "reviewer", password: "a long password" });
  expect(await accounts.check("mira", "a long password")).toEqual({
    name: "mira",
    role: "reviewer",
    since: now().toISOString(),
  });
  expect(await accounts.check("mira", "a long passwore")).toBeNull();
  expect(await accounts.check("noel", "a long password")).toBeNull();
});

test("the file is its owner's alone and holds no password", async () => {
  await openAccounts(folder, now).add({ name: "mira", role: "admin", password: "a long password" });
  const file = join(folder, "accounts.json");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, "utf8")).not.toContain("a long password");
});

test("what one process writes another sees", async () => {
  const [one, other] = [openAccounts(folder, now), openAccounts(folder, now)];
  expect(await other.list()).toEqual([]);
  await one.add({ name: "mira", role: "admin", password: "a long password" });
  expect(await other.list()).toMatchObject([{ name: "mira" }]);
  await other.remove("mira");
  expect(await one.list()).toEqual([]);
});

test("two additions at once are both kept, a name only once", async () => {
  const accounts = openAccounts(folder, now);
  const add = (name: string): Promise<unknown> => accounts.add({ name, role: "admin", password: "a long password" });
  await Promise.all([add("mira"), add("noel")]);
  await expect(add("noel")).rejects.toMatchObject({ problem: { code: "store-account-known" } });
  expect((await accounts.list()).map(({ name }) => name)).toEqual(["mira", "noel"]);
});

test("the last admin stays one while there are others", async () => {
  const accounts = openAccounts(folder, now);
  await accounts.add({ name: "mira", role: "admin", password: "a long password" });
  await accounts.add({ name: "noel", role: "reader", password: "a long password" });
  await expect(accounts.remove("mira")).rejects.toMatchObject({ problem: { code: "store-account-last" } });
  await expect(accounts.change({ name: "mira", role: "reader" })).rejects.toMatchObject({
    problem: { code: "store-account-last" },
  });
  await accounts.change({ name: "noel", role: "admin" });
  await accounts.remove("mira");
  expect(await accounts.list()).toMatchObject([{ name: "noel", role: "admin" }]);
});
