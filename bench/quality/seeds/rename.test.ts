import { expect, test } from "vitest";
import { renameAll } from "./rename.ts";

const names = [
  ["Velmar Guard", "Tarn Watch"],
  ["Velmari", "Tarnese"],
  ["Velmar", "Tarn"],
  ["V.G.", "T.W."],
  ["VG", "TW"],
] as const;

test("changes a name wherever it stands, also before a hyphen and a possessive", () => {
  expect(renameAll("Velmar's army, a Velmar-backed force, “Velmar”", names)).toBe(
    "Tarn's army, a Tarn-backed force, “Tarn”",
  );
});

test("changes the longest name that is listed first", () => {
  expect(renameAll("The Velmar Guard (VG, V.G.) and a Velmari officer", names)).toBe(
    "The Tarn Watch (TW, T.W.) and a Tarnese officer",
  );
});

test("leaves other words alone that only begin or end alike", () => {
  expect(renameAll("Velmarite VGs NVG Greater-velmar", names)).toBe("Velmarite VGs NVG Greater-velmar");
});
