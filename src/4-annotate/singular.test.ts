import { expect, test } from "vitest";
import { singular } from "./singular.ts";

test.each([
  ["rebels", "rebel"],
  ["militias", "militia"],
  ["families", "family"],
  ["churches", "church"],
  ["boxes", "box"],
  ["witnesses", "witness"],
  ["bases", "base"],
  ["children", "child"],
  ["gunmen", "gunman"],
])("%s are several of one %s", (plural, one) => expect(singular(plural)).toBe(one));

test.each(["police", "people", "gas", "press", "virus", "crisis", "army", "bus"])("%s is no plural", (noun) =>
  expect(singular(noun)).toBe(noun),
);
