import { expect, test } from "vitest";
import { sayAbout, sayPositions } from "./say-dispute.ts";

const dispute = { about: "The Orlan Guard has fighters in Velmar" };
const event = { type: "ASSAULT", mode: "aerial", place: { name: "Velmar", admin1: "North" }, time: null };

test("what is disputed is told by its event, and without one in its own words", () => {
  expect(sayAbout({ dispute, event } as never)).toBe("Assault: air strike at Velmar, North");
  const time = { from: "2031-04-02", to: "2031-04-02", text: null };
  expect(sayAbout({ dispute, event: { ...event, place: null, time } } as never)).toBe(
    "Assault: air strike, 2 Apr 2031",
  );
  expect(sayAbout({ dispute, event: null } as never)).toBe("The Orlan Guard has fighters in Velmar");
});

test("positions stand side by side, days in words", () => {
  const positions = ["2031-04-02", "by 2031-04-01"].map((value) => ({ value, sources: [], claims: [] }));
  expect(sayPositions({ positions })).toBe("2 Apr 2031 · by 1 Apr 2031");
});
