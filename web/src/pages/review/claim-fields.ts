import type { ClaimView, CorrectionField as Field } from "../../../../src/api/index.ts";
import { sayCasualty, sayFigure } from "../../words/say-count.ts";
import { sayInterval } from "../../words/say-interval.ts";
import { sayRelation } from "../../words/say-relation.ts";
import { listSources } from "../../words/say-sources.ts";
import { sayStance } from "../../words/say-stance.ts";
import { sayTypeAndMode } from "../../words/say-type.ts";

export type Claim = ClaimView["claim"];
export type Argument = NonNullable<Claim["event"]>["actors"][number];

/** How a field is corrected: by choosing, by words of the text, by a date, by numbers, or by writing. */
export type Editor =
  | "type"
  | "stance"
  | "people"
  | "one"
  | "place"
  | "sources"
  | "time"
  | "losses"
  | "relation"
  | "text"
  | "figure";

/** One line of a claim's reading. */
export interface ReadingField {
  /** What is corrected; several where one choice sets them together. */
  fields: readonly [Field, ...Field[]];
  label: string;
  /** In words; empty where the claim says nothing of it. */
  value: string;
  editor: Editor;
}

/** What a claim was read to say, field by field, in the order in which a person checks it. */
export function listReading(claim: Claim): ReadingField[] {
  return [...listContent(claim), ...listTelling(claim)];
}

/** The fields whose reading a correction has changed, with what was read before. */
export function listCorrected(claim: Claim, asRead: Claim | null): ReadonlyMap<string, string> {
  if (asRead === null) return new Map();
  const now = new Map(listReading(claim).map(({ label, value }) => [label, value]));
  return new Map(listReading(asRead).flatMap(({ label, value }) => (now.get(label) === value ? [] : [[label, value]])));
}

function listContent({ event, relation, figure }: Claim): ReadingField[] {
  if (event !== undefined)
    return [
      {
        fields: ["event.type", "event.mode"],
        label: "What",
        value: sayTypeAndMode(event.type, event.mode),
        editor: "type",
      },
      people("event.actors", "Who did it", event.actors),
      people("event.recipients", "To whom", event.recipients),
      people("event.instruments", "With what", event.instruments),
      { fields: ["event.place"], label: "Where", value: sayWhere(event.place), editor: "place" },
      { fields: ["event.time"], label: "When", value: sayInterval(event.time), editor: "time" },
      {
        fields: ["event.casualties"],
        label: "Losses",
        value: event.casualties.map((one) => `${sayCasualty(one)} ${one.outcome}`).join("; "),
        editor: "losses",
      },
    ];
  if (relation !== undefined)
    return [
      { fields: ["relation.subject"], label: "Who", value: relation.subject.text, editor: "one" },
      { fields: ["relation.type"], label: "How they stand", value: sayRelation(relation.type), editor: "relation" },
      { fields: ["relation.object"], label: "To whom", value: relation.object?.text ?? "", editor: "one" },
      { fields: ["relation.role"], label: "As what", value: relation.role ?? "", editor: "text" },
      { fields: ["relation.time"], label: "When", value: sayInterval(relation.time), editor: "time" },
    ];
  if (figure === undefined) return [];
  return [
    { fields: ["figure.measure"], label: "What is counted", value: figure.measure, editor: "text" },
    {
      fields: ["figure.low", "figure.high", "figure.qualifier"],
      label: "How many",
      value: sayFigure(figure),
      editor: "figure",
    },
    { fields: ["figure.unit"], label: "Unit", value: figure.unit, editor: "text" },
    { fields: ["figure.about"], label: "About whom", value: figure.about.text, editor: "one" },
    { fields: ["figure.time"], label: "When", value: sayInterval(figure.time), editor: "time" },
  ];
}

function listTelling(claim: Claim): ReadingField[] {
  const { word } = sayStance(claim);
  return [
    { fields: ["factuality", "modes"], label: "What its source holds", value: word, editor: "stance" },
    {
      fields: ["sources"],
      label: "Who says so",
      value: listSources(claim.sources)
        .map(({ text }) => text)
        .join(" ← "),
      editor: "sources",
    },
  ];
}

function people(field: Field, label: string, found: readonly Argument[]): ReadingField {
  return { fields: [field], label, value: found.map(({ text }) => text).join("; "), editor: "people" };
}

function sayWhere(place: NonNullable<Claim["event"]>["place"]): string {
  if (place === null) return "";
  return place.at === null || place.at.name === place.text ? place.text : `${place.text} (${place.at.name})`;
}
