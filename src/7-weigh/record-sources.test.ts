import { expect, test } from "vitest";
import { weigh } from "./index.ts";
import { readNumbers, recordSources, type SourceRecord } from "./record-sources.ts";
import { buildStory, type Line } from "./test/build-story.ts";
import { cast, post, radio, times, x } from "./test/dispute-story.ts";

function sourcesOf(...lines: Line[]): SourceRecord[] {
  const { records, resolution } = buildStory(cast, lines);
  const { events, disputes } = weigh(records, resolution);
  return recordSources(events, disputes, records.flatMap(readNumbers));
}

const y = (line: Line): Line => ({ ...line, event: "y" });

test("a source is matched where others tell the same, contradicted where it stands against one, and alone where nobody else tells it", () => {
  const found = sourcesOf(
    x({ ...post, harm: [{ low: 12 }] }),
    x({ ...times, harm: [{ low: 31 }] }),
    x(radio),
    y({ ...post, document: "d" }),
  );
  expect(found).toEqual([
    {
      source: "Karsa Post",
      publishers: ["Karsa Post"],
      accounts: 2,
      alone: 1,
      matched: 0,
      contradicted: 1,
      revised: 0,
      standing: 0,
    },
    {
      source: "Belmor Times",
      publishers: ["Belmor Times"],
      accounts: 1,
      alone: 0,
      matched: 0,
      contradicted: 1,
      revised: 0,
      standing: 0,
    },
    {
      source: "Lake Radio",
      publishers: ["Lake Radio"],
      accounts: 1,
      alone: 0,
      matched: 1,
      contradicted: 0,
      revised: 0,
      standing: 0,
    },
  ]);
});

test("a source that changes its figure revised it; one that gives a part of it, or the same again, did not", () => {
  const later = { ...post, document: "d", published: "2024-05-17" };
  const revised = (...lines: Line[]): number | undefined => sourcesOf(...lines)[0]?.revised;
  expect(revised(x({ ...post, harm: [{ low: 12 }] }), x({ ...later, harm: [{ low: 19 }] }))).toBe(1);
  expect(revised(x({ ...post, harm: [{ low: 12 }] }), x({ ...later, harm: [{ low: 12 }] }))).toBe(0);
  expect(revised(x({ ...post, harm: [{ low: 12 }] }), x({ ...later, harm: [{ low: 2, who: "children" }] }))).toBe(0);
});

test("disagreements over relations count for those who stand in them", () => {
  const has: Line = { ...post, relation: { type: "supports", subject: "Karsania", object: "Lake Brotherhood" } };
  const found = sourcesOf(x(post), has, { ...has, ...times, sources: ["Karsania"], factuality: "CT-" });
  expect(found.map(({ source, standing }) => [source, standing])).toEqual([["Karsa Post", 1]]);
});
