import type { Argument, Casualty, Claim, Entity, EventMention, Interval, Source } from "../../src/schema/index.ts";

/** A claim as a person would check it: words and names instead of offsets and ids, and nothing that is empty. */
export interface PlainClaim {
  /** `ASSAULT/aerial`, a relation's type, or `figure`. */
  claim: string;
  [part: string]: string | string[];
}

/** The claims in the order of the text. Ids, spans, confidence and reasons are left out: they may change with no loss. */
export function projectClaims(record: { claims: readonly Claim[]; entities: readonly Entity[] }): PlainClaim[] {
  const names = new Map(record.entities.map((entity) => [entity.id, entity.name]));
  return record.claims.map((claim) => ({
    ...propositionOf(claim, names),
    sources: claim.sources.map((source) => named(source, names)).join(" < "),
    stance: [claim.factuality, ...claim.modes, ...(claim.quotation === "direct" ? ["direct"] : [])].join(" "),
  }));
}

function propositionOf({ event, relation, figure }: Claim, names: ReadonlyMap<string, string>): PlainClaim {
  if (event !== undefined) return eventOf(event, names);
  if (relation !== undefined)
    return {
      claim: relation.type,
      subject: named(relation.subject, names),
      ...(relation.object === null ? {} : { object: named(relation.object, names) }),
      ...(relation.role === null ? {} : { role: relation.role }),
      ...(relation.time === null ? {} : { time: plainInterval(relation.time) }),
    };
  if (figure === undefined) throw new Error("a claim without a proposition");
  return {
    claim: "figure",
    measure: figure.measure,
    about: named(figure.about, names),
    value: `${figure.qualifier} ${bounds(figure.low, figure.high)} ${figure.unit}`,
  };
}

function eventOf(event: EventMention, names: ReadonlyMap<string, string>): PlainClaim {
  const plain: PlainClaim = { claim: event.mode === null ? event.type : `${event.type}/${event.mode}` };
  const lists = { actors: event.actors, recipients: event.recipients, instruments: event.instruments };
  for (const [part, values] of Object.entries(lists))
    if (values.length > 0) plain[part] = values.map((value) => named(value, names));
  if (event.place !== null) {
    const { at } = event.place;
    plain["place"] = event.place.text + (at === null ? "" : ` = ${at.name}, ${at.country}, precision ${at.precision}`);
  }
  if (event.time !== null) plain["time"] = plainInterval(event.time);
  if (event.casualties.length > 0) plain["casualties"] = event.casualties.map(plainCasualty);
  return plain;
}

const PRONOUN = /^(i|we|us|he|him|she|her|it|they|them|who|which)$/i;

/** The words, and the name of what they stand for where that is another; a description's wording tells nothing. */
function named({ text, entity }: Argument | Source, names: ReadonlyMap<string, string>): string {
  const name = entity === null ? undefined : names.get(entity);
  if (name === undefined || name === text) return text;
  return /^(?:\p{Lu}|\d+(?:st|nd|rd|th)\b)/u.test(name) || PRONOUN.test(text) ? `${text} = ${name}` : text;
}

/** `2031-05-02 day`, `2031-03-21..2031-03-31 month`, `..2031-05-05 open`. */
export function plainInterval({ from, to, precision }: Interval): string {
  return `${from !== null && from === to ? from : `${from ?? ""}..${to ?? ""}`} ${precision}`;
}

/** `at-least 12.. killed: fighters, including exact 2: commanders`. */
export function plainCasualty(casualty: Casualty): string {
  const whom = ({ population }: Casualty): string => (population === null ? "" : `: ${population}`);
  const subsets = casualty.includes.map((part) => `${part.qualifier} ${bounds(part.low, part.high)}${whom(part)}`);
  const toll = `${casualty.qualifier} ${bounds(casualty.low, casualty.high)} ${casualty.outcome}${whom(casualty)}`;
  return [toll, ...subsets.map((subset) => `including ${subset}`), ...(casualty.cumulative ? ["cumulative"] : [])].join(
    ", ",
  );
}

/** `12`, `80..90`, `12..` (or more), `..5` (at most), `?`. */
export function bounds(low: number | null, high: number | null): string {
  if (low === null && high === null) return "?";
  return low === high ? `${low}` : `${low ?? ""}..${high ?? ""}`;
}
