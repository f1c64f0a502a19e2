import { expect, test } from "vitest";
import { sayEvent, saySides } from "./say-event.ts";
import { sayCorrected, sayInstant, sayJudgement } from "./say-judgement.ts";
import { edgeTypes, relationTypes, sayRelation } from "./say-relation.ts";

test("a decision is told in words, with the field that was corrected", () => {
  expect(sayJudgement({ kind: "right", correction: null })).toBe("Right");
  expect(sayJudgement({ kind: "corrected", correction: { field: "event.casualties", value: [] } })).toBe(
    "Corrected: losses",
  );
  expect(sayCorrected("event.unheard-of")).toBe("event.unheard-of");
});

test("an instant is told by day and minute, and what is none stands as it is", () => {
  expect(sayInstant("2031-04-03T12:05:00Z")).toMatch(/^[34] Apr 2031, \d\d:\d5$/);
  expect(sayInstant("lately")).toBe("lately");
});

test("a relation is told from either side, and fighting is no relation that a claim holds", () => {
  expect([sayRelation("commands"), sayRelation("commands", "to")]).toEqual(["commands", "is commanded by"]);
  expect(edgeTypes.filter((type) => !relationTypes.some((one) => one === type))).toEqual(["fights"]);
});

test("an event is told by what, where and when, and by its sides", () => {
  const party = (name: string) => ({ id: name, name, kind: "armed-group" as const });
  expect(sayEvent({ type: "ASSAULT", mode: "aerial", place: null, time: null })).toBe("Assault: air strike");
  expect(saySides({ actors: [party("army"), party("police")], recipients: [party("rebels")] })).toBe(
    "army, police → rebels",
  );
  expect(saySides({ actors: [], recipients: [party("rebels")] })).toBe("someone → rebels");
  expect(saySides({ actors: [], recipients: [] })).toBe("");
});
