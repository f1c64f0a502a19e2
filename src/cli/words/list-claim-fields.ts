import type { Argument, Claim, Entity, Interval, Record } from "../../schema/index.ts";
import type { FieldLine } from "../layout/format-fields.ts";
import { sayType } from "./say-claim.ts";
import { sayCasualty, sayFigure } from "./say-count.ts";
import { sayFactuality } from "./say-factuality.ts";
import { sayInterval } from "./say-interval.ts";
import { sayPlace } from "./say-place.ts";

/** The claim's reading, field by field. */
export function listClaimFields(claim: Claim, { document, entities }: Record): FieldLine[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const { event, relation, figure } = claim;
  const quote = ({ start, end }: { start: number; end: number }): string => `"${document.text.slice(start, end)}"`;
  const call = (argument: Argument): string => sayArgument(argument, byId);
  const fields: FieldLine[] = [
    ...claim.sources.map(({ kind, text, entity }): FieldLine => {
      const known = byId.get(entity ?? "");
      const note = kind === "publisher" ? "publisher" : known === undefined || known.name === text ? kind : known.name;
      return ["Source chain", `${kind === "publisher" ? "" : "<- "}${text} (${note})`];
    }),
    [
      "Cue",
      claim.cue === null ? "" : `${quote(claim.cue)}${claim.quotation === "direct" ? ", in quotation marks" : ""}`,
    ],
    ["Held to be", sayFactuality(claim)],
    ["Factuality", [claim.factuality, ...claim.modes].join(", ")],
  ];
  if (event !== undefined) {
    fields.push(["Type", `${sayType(event)}, for ${quote(event.trigger)}`]);
    for (const actor of event.actors) fields.push(["Actor", call(actor)]);
    for (const recipient of event.recipients) fields.push(["Recipient", call(recipient)]);
    for (const instrument of event.instruments) fields.push(["Instrument", call(instrument)]);
    if (event.place !== null) {
      fields.push(["Place", call(event.place)]);
      if (event.place.at !== null)
        fields.push(["Place", sayPlace(event.place.at)], ["Place", `chosen for: ${event.place.at.reason}`]);
    }
    fields.push(["Time", sayTime(event.time)]);
    for (const casualty of event.casualties)
      fields.push(["Losses", `${sayCasualty(casualty)}, for ${quote(casualty.span)}`]);
  }
  if (relation !== undefined) {
    fields.push(["Relation", relation.type], ["Of", call(relation.subject)]);
    if (relation.object !== null) fields.push(["To", call(relation.object)]);
    fields.push(["Role", relation.role ?? ""], ["Time", sayTime(relation.time)]);
  }
  if (figure !== undefined) {
    fields.push(["Figure", `${sayFigure(figure)}, for ${quote(figure.span)}`], ["Of", call(figure.about)]);
    fields.push(["Time", sayTime(figure.time)]);
  }
  return [...fields, ["Confidence", claim.confidence.toFixed(2)], ["Reason", claim.reason]];
}

function sayArgument({ text, entity }: Argument, byId: ReadonlyMap<string, Entity>): string {
  const known = byId.get(entity ?? "");
  if (known === undefined) return `"${text}"`;
  return known.name === text ? `${text} (${known.kind})` : `"${text}": ${known.name} (${known.kind})`;
}

const anchors: { readonly [anchor in Interval["anchor"]]: string } = {
  publication: ", reckoned from the publication date",
  text: ", reckoned from another date in the text",
  none: "",
};

function sayTime(interval: Interval | null): string {
  if (interval === null) return "";
  const words = interval.text === null ? "" : `, for "${interval.text}"`;
  return `${sayInterval(interval)}${words}${anchors[interval.anchor]}`;
}
