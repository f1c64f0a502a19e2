import { zodToOpenAPIRegistry } from "@asteasolutions/zod-to-openapi";
import type { ZodType } from "zod";
import {
  Argument,
  Attribution,
  Casualty,
  Claim,
  Disagreement,
  Dispute,
  Document,
  Entity,
  Event,
  EventMention,
  Figure,
  Interval,
  Participant,
  Place,
  Problem,
  Relation,
  ResolvedEntity,
  Source,
  Span,
} from "../../schema/index.ts";

const named: { readonly [name: string]: ZodType } = {
  Argument,
  Attribution,
  Casualty,
  Claim,
  Disagreement,
  Dispute,
  Document,
  Entity,
  Event,
  EventMention,
  Figure,
  Interval,
  Participant,
  Place,
  Problem,
  Relation,
  ResolvedEntity,
  Source,
  Span,
};

/** Gives the record's types their names in the description, where one that holds itself needs one. */
export function nameSchemas(): void {
  for (const [refId, schema] of Object.entries(named)) zodToOpenAPIRegistry.add(schema, { _internal: { refId } });
}
