import type { Argument, Claim, EventMention, Relation } from "../../schema/index.ts";
import { sayCasualty, sayFigure } from "./say-count.ts";
import { sayInterval } from "./say-interval.ts";

/** The parts of a claim that a row of a table shows. */
export interface ClaimWords {
  when: string;
  what: string;
  who: string;
  where: string;
  howMany: string;
  says: string;
}

export function sayClaim({ event, relation, figure, sources }: Claim): ClaimWords {
  const says = saySources(sources);
  const time = sayInterval((event ?? relation ?? figure)?.time ?? null);
  if (event !== undefined)
    return {
      when: time,
      what: sayType(event),
      who: sayParties(event),
      where: event.place?.at?.name ?? event.place?.text ?? "",
      howMany: event.casualties.map(sayCasualty).join("; "),
      says,
    };
  const empty = { when: time, where: "", howMany: "", says };
  if (relation !== undefined) return { ...empty, what: relation.type, who: sayRelation(relation) };
  if (figure !== undefined) return { ...empty, what: "figure", who: figure.about.text, howMany: sayFigure(figure) };
  return { ...empty, what: "", who: "" };
}

/** "ASSAULT/aerial". */
export function sayType({ type, mode }: Pick<EventMention, "type" | "mode">): string {
  return mode === null ? type : `${type}/${mode}`;
}

/** "the army -> a depot". */
export function sayParties({ actors, recipients }: Pick<EventMention, "actors" | "recipients">): string {
  return joinParties(actors.map(textOf), recipients.map(textOf));
}

/** Each name once; "?" where nobody is named on one side. */
export function joinParties(actors: readonly string[], recipients: readonly string[]): string {
  const [by, to] = [actors, recipients].map((names) => [...new Set(names)].join(", "));
  if (to === "") return by ?? "";
  return `${by === "" ? "?" : by} -> ${to}`;
}

export function sayRelation({ subject, object, role }: Relation): string {
  return [subject.text, object === null ? role : object.text, object === null ? null : role]
    .filter((part) => part !== null)
    .join(" - ");
}

/** Outermost first: "Quebracho Newswire <- the army". */
export function saySources(sources: Claim["sources"]): string {
  return sources
    .map(({ text, kind }) => (text === "" ? (kind === "publisher" ? "(no publisher)" : "?") : text))
    .join(" <- ");
}

function textOf({ text }: Argument): string {
  return text;
}
