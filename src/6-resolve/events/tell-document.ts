import type { Record } from "../../schema/index.ts";
import type { EntityNode } from "../entities/entity-node.ts";
import { mergeDocumentEvents } from "./merge-document-events.ts";
import { openDocument } from "./open-document.ts";
import { readStory } from "./read-story.ts";
import type { Telling, TellingDocument } from "./telling.ts";

/**
 * A record's events as tellings, not yet placed among others (`placeTelling`). `nodes` are those of the record; `apart`
 * are pairs of claims that a person keeps apart.
 */
export function tellDocument(
  record: Record,
  nodes: readonly EntityNode[],
  apart: readonly (readonly [string, string])[] = [],
): Telling[] {
  const { id, copyOf, text, published } = record.document;
  const document: TellingDocument = {
    id,
    order: `${published?.from ?? "9999-99-99"} ${id}`,
    copyOf,
    story: readStory(text),
  };
  const spans = new Map(record.claims.map((claim) => [claim.id, claim.span]));
  const events = mergeDocumentEvents(openDocument(record, nodes), apart);
  const tellings = events.map(({ view }, position): Telling => {
    const wordings = view.claims.map((claim) => {
      const { start, end } = spans.get(claim) ?? { start: 0, end: 0 };
      return fingerprint(text, start, end);
    });
    return {
      document,
      position,
      local: view,
      view,
      day: 0,
      others: noOthers,
      wordings,
    };
  });
  events.forEach((event, index) => {
    const telling = tellings[index];
    if (telling !== undefined && event.others.size > 0)
      telling.others = new Set([...event.others].map((other) => tellings[other] as Telling));
  });
  return tellings;
}

/** Shared, as there are many tellings. */
const noOthers: ReadonlySet<Telling> = new Set();

/** The length and 32-bit FNV-1a of part of a text. */
function fingerprint(text: string, start: number, end: number): string {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${end - start}:${(hash >>> 0).toString(36)}`;
}
