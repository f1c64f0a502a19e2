import type { Argument, Claim, Entity, Record, Span } from "../../../src/schema/index.ts";
import { overlap } from "../count-matches.ts";

/** A gold event mention in UTF-16 units of the gold's text. */
export interface GoldEvent {
  key: string;
  span: Span;
  chain: string;
  negated: boolean;
}

const actors: readonly Entity["kind"][] = [
  "person",
  "state",
  "government-body",
  "armed-forces",
  "armed-group",
  "military-unit",
  "organization",
  "alliance",
  "population",
  "other",
];

/**
 * The record with its claims replaced by one for each gold mention: as the program's own claim tells it where there is
 * one, else with whoever is named before it in the sentence as actor, whoever after it as recipient, and the place named
 * there. What the program does not know the type of is an act of no mode.
 */
export function tellOfGold({
  record,
  toGold,
  text,
  events,
}: {
  record: Record;
  toGold: (span: Span) => Span | null;
  text: string;
  events: readonly GoldEvent[];
}): Record {
  const entities = record.entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.flatMap((mention) => toGold(mention) ?? []),
  }));
  const told = record.claims.flatMap(({ event }) => {
    const span = event === undefined ? null : toGold(event.trigger);
    return event === undefined || span === null ? [] : [{ event, span }];
  });
  const claims = events.map(({ key, span, negated }): Claim => {
    const known = told.find((own) => overlap(own.span, span))?.event;
    return {
      id: key,
      span,
      attribution: null,
      sources: [{ kind: "publisher", entity: null, text: "", span: null }],
      cue: null,
      quotation: "none",
      factuality: negated ? "CT-" : "CT+",
      modes: negated ? ["negation"] : [],
      kind: "event",
      event: {
        type: "COOPERATE",
        mode: null,
        instruments: [],
        time: null,
        casualties: [],
        ...(known ?? readAround(entities, sentenceAt(text, span), span)),
        trigger: span,
      },
      confidence: 1,
      reason: "given",
    };
  });
  return { ...record, document: { ...record.document, text }, entities, claims };
}

function sentenceAt(text: string, { start, end }: Span): Span {
  const after = text.indexOf("\n", end);
  return { start: text.lastIndexOf("\n", start) + 1, end: after < 0 ? text.length : after };
}

function readAround(
  entities: readonly Entity[],
  sentence: Span,
  trigger: Span,
): Pick<NonNullable<Claim["event"]>, "actors" | "recipients" | "place"> {
  const near = entities.flatMap(({ id, kind, place, mentions }) =>
    mentions
      .filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end && !overlap(mention, trigger))
      .map((span) => ({ kind, at: place, argument: { entity: id, text: "", span } satisfies Argument })),
  );
  const parties = near.filter(({ kind }) => actors.includes(kind)).map(({ argument }) => argument);
  const place = near.find(({ kind }) => kind === "place");
  const before = parties.filter(({ span }) => span.end <= trigger.start).sort((a, b) => b.span.end - a.span.end);
  const after = parties.filter(({ span }) => span.start >= trigger.end).sort((a, b) => a.span.start - b.span.start);
  return {
    actors: before.slice(0, 1),
    recipients: after.slice(0, 1),
    place: place === undefined ? null : { ...place.argument, at: place.at },
  };
}
