import { expect, test } from "vitest";
import { makeRecord } from "../../../test/store/make-record.ts";
import type { Judgement } from "../../schema/index.ts";
import { markClaim } from "./claim-mark.ts";
import { correctClaim, judgeClaim } from "./judge-claim.ts";

const { record } = makeRecord("one").kept;
const { document } = record;
const claim = record.claims[0]!;

function judgement(row: Partial<Judgement>): Judgement {
  return {
    id: "j1",
    at: "2031-04-02T10:00:00.000Z",
    who: "ada",
    kind: "right",
    on: [claim.id],
    why: null,
    correction: null,
    about: markClaim(claim, document.id, document.text),
    ...row,
  };
}

test("corrections apply in the order they were made, and what was read is kept beside them", () => {
  const corrections = ["explosives", "drone"].map((value) =>
    judgement({ kind: "corrected", correction: { field: "event.mode", value } }),
  );
  const judged = judgeClaim(claim, document.id, corrections);
  expect(judged.claim.event?.mode).toBe("drone");
  expect(judged.asRead).toBe(claim);
  expect(claim.event?.mode).toBe("aerial");
});

test("the latest verdict stands", () => {
  const rows = [judgement({ kind: "wrong" }), judgement({ id: "j2", kind: "right" })];
  expect(judgeClaim(claim, document.id, rows).verdict).toBe("right");
});

test("a judgement follows its claim to another number and leaves the claim that now has its own", () => {
  const rows = [judgement({ kind: "wrong" })];
  const trigger = { start: claim.event!.trigger.start + 1, end: claim.event!.trigger.end };
  const other = { ...claim, event: { ...claim.event!, trigger } };
  expect(judgeClaim({ ...claim, id: "renumbered" }, document.id, rows).verdict).toBe("wrong");
  expect(judgeClaim(other, document.id, rows).verdict).toBeNull();
  expect(judgeClaim(claim, "another-document", rows).verdict).toBeNull();
});

test("a correction that would leave no claim is none", () => {
  expect(correctClaim(claim, { field: "event.type", value: "PARTY" })).toBeNull();
  expect(correctClaim(claim, { field: "relation.role", value: "chief" })).toBeNull();
  expect(correctClaim(claim, { field: "event.nothing", value: 1 })).toBeNull();
  expect(correctClaim(claim, { field: "__proto__.x", value: 1 })).toBeNull();
  expect(
    judgeClaim(claim, document.id, [judgement({ kind: "corrected", correction: { field: "kind", value: "figure" } })])
      .claim,
  ).toBe(claim);
});
