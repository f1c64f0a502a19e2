import { Dispute, Event } from "../../schema/index.ts";
import { weigh } from "../index.ts";
import { buildStory, type Cast, type Line, town } from "./build-story.ts";

export const cast: Cast = {
  Karsania: { kind: "state", place: town("Karsania", 42.5, 21.5, 6), printed: "Karsan" },
  Karsa: { kind: "place", place: town("Karsa", 42, 21) },
  "Karsa District": { kind: "place", place: town("Karsa District", 42.1, 21.1, 3) },
  Ostra: { kind: "place", place: town("Ostra", 42.3, 21.2) },
  Belmor: { kind: "place", place: town("Belmor", 43.2, 22.6) },
  "Karsan Army": { kind: "armed-forces" },
  "4th Brigade": { kind: "military-unit" },
  "Free Hills Front": { kind: "armed-group" },
  "Lake Brotherhood": { kind: "armed-group" },
  "Omar Hadeel": { kind: "person" },
  market: { kind: "facility" },
  depot: { kind: "facility" },
  gunmen: { kind: "armed-group" },
  soldiers: { kind: "armed-forces" },
  police: { kind: "government-body" },
};

export const post = { document: "a", publisher: "Karsa Post", published: "2024-05-14" };
export const times = { document: "b", publisher: "Belmor Times", published: "2024-05-15" };
export const radio = { document: "c", publisher: "Lake Radio", published: "2024-05-16" };

/** What a story's disputes come to: kind, field, and who holds what. */
export function disputesOf(...lines: Line[]): { kind: string; field: string; positions: [string, string[]][] }[] {
  const { records, resolution } = buildStory(cast, lines);
  const { events, disputes } = weigh(records, resolution);
  for (const event of events) Event.parse(event);
  return disputes.map((dispute) => {
    const { kind, field, positions } = Dispute.parse(dispute).disagreement;
    return { kind, field, positions: positions.map(({ value, sources }) => [value, sources]) };
  });
}

/** A line about the event that most tests are about. */
export const x = (line: Omit<Line, "event">): Line => ({ event: "x", ...line });
