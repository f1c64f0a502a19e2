import { expect, test } from "vitest";
import { nameParties, tellAccounts, tellAgreed } from "./tell-event.ts";

const party = (name: string) => ({ id: name, name, kind: "armed-forces" as const });
const event = {
  type: "ASSAULT",
  mode: "aerial",
  place: { name: "Velmar", admin1: "North" },
  time: { from: "2031-04-02", to: "2031-04-02", precision: "day", text: null },
  actors: [party("Orlan Army"), party("orlan army")],
  recipients: [party("a depot")],
  independentSources: 2,
} as never;
const field = (name: string, disputed = false) => ({ field: name, disputed, agreed: null });

test("only what nobody disputes is told as agreed", () => {
  const fields = [field("place"), field("actors"), field("time"), field("recipients", true)];
  expect(tellAgreed({ event, fields })).toBe("Assault: air strike at Velmar, North, on 2 Apr 2031, by Orlan Army.");
  expect(tellAgreed({ event, fields: [field("place", true), field("actors", true), field("time", true)] })).toBe(
    "Assault: air strike, against a depot.",
  );
});

test("who tells of it, and on what they part", () => {
  const [one, two] = [{ source: "Mayor" }, { source: "Army" }] as never[];
  const fields = [field("place"), field("casualties.killed", true), field("recipients", true)];
  expect(tellAccounts({ event, fields, accounts: [one, two] as never })).toBe(
    "2 accounts by 2 independent sources tell of it. They do not agree on killed and to whom.",
  );
  expect(tellAccounts({ event, fields: [], accounts: [one, two] as never })).toMatch(/None contradicts another\.$/);
  expect(tellAccounts({ event, fields: [], accounts: [one] as never })).toBe("Only one source tells of it: Mayor.");
});

test("many parties are the first three and a number", () => {
  expect(nameParties(["a", "b", "c", "d", "e"].map(party))).toBe("a, b, c and 2 more");
});
