import { stemWord } from "../../../src/6-resolve/events/stem-word.ts";
import type { Argument, Claim, Entity, Record, Span } from "../../../src/schema/index.ts";
import { headNoun } from "../../../src/text/head-noun.ts";
import { overlap } from "../count-matches.ts";

/** A gold event mention in UTF-16 units of the gold's text. */
export interface GoldEvent {
  key: string;
  span: Span;
  chain: string;
  negated: boolean;
}

const parties: readonly Entity["kind"][] = [
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
 * The record with its claims replaced by one for each gold mention. Gold events are of every sort that there is, so each
 * is an act that has its word for a mode: with the parties, place, time and numbers of the program's own claim where there
 * is one, else by whoever is named in the sentence.
 */
export function tellOfGold({
  record,
  toGold,
  text,
  events,
  lemmaOf,
}: {
  record: Record;
  toGold: (span: Span) => Span | null;
  text: string;
  events: readonly GoldEvent[];
  lemmaOf: (text: string, span: Span) => string;
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
        instruments: [],
        time: null,
        casualties: [],
        recipients: [],
        place: null,
        ...(known ?? { actors: readParties(entities, sentenceAt(text, span), span) }),
        type: "COERCE",
        mode: stemWord(headNoun(lemmaOf(text, span))),
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

/** Who is named in the sentence; who did what to whom is left open. */
function readParties(entities: readonly Entity[], sentence: Span, trigger: Span): Argument[] {
  return entities.flatMap(({ id, kind, mentions }) =>
    mentions
      .filter(
        (mention) =>
          parties.includes(kind) &&
          mention.start >= sentence.start &&
          mention.end <= sentence.end &&
          !overlap(mention, trigger),
      )
      .map((span): Argument => ({ entity: id, text: "", span })),
  );
}
