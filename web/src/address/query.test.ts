import { expect, test } from "vitest";
import { askedOf, day, flag, many, oneOf, queryForm, text } from "./query.ts";

const form = queryForm({ type: many, text, from: day, disputed: flag, order: oneOf("oldest", "newest") });

test("an empty address gives what is usual", () => {
  expect(form.read("")).toEqual({ type: [], text: null, from: null, disputed: false, order: "oldest" });
});

test("what is written is read again, and what is usual is not written", () => {
  const values = {
    type: ["ASSAULT/aerial", "COERCE"],
    text: "market & bridge",
    from: "2031-04-01",
    disputed: true,
    order: "newest",
  } as const;
  const written = form.write(values);
  expect(form.read(written)).toEqual(values);
  expect(written).toBe(
    "?type=ASSAULT%2Faerial&type=COERCE&text=market+%26+bridge&from=2031-04-01&disputed=true&order=newest",
  );
  expect(form.write({ order: "oldest", type: [], disputed: false })).toBe("");
});

test("what does not fit is as if it were not there", () => {
  expect(form.read("?from=yesterday&order=worst&disputed=perhaps&type=&other=1")).toEqual(form.read(""));
});

test("what says nothing is not asked of the server", () => {
  expect(askedOf({ type: [], text: null, from: "2031-04-01", disputed: false, limit: 10 })).toEqual({
    from: "2031-04-01",
    limit: "10",
  });
});
