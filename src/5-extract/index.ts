import type { Annotation, Attribution, Claim, Entity, Interval, Lexicon } from "../schema/index.ts";
import { assembleClaims } from "./assemble-claims.ts";
import { assignDates } from "./date-event.ts";
import { denyCalledFalse } from "./find-called-false.ts";
import { findDeniedEvents } from "./find-denied-events.ts";
import { findDeniedHarm } from "./find-denied-harm.ts";
import { findEchoedEvents } from "./find-echoed-events.ts";
import { findEvents } from "./find-events.ts";
import { findFigures } from "./find-figures.ts";
import { findFurtherEvents } from "./find-further-events.ts";
import { findRelations } from "./find-relations.ts";
import { findTolls } from "./find-tolls.ts";
import { findUndertakings } from "./find-undertakings.ts";
import type { indexTriggers } from "./index-triggers.ts";
import { markCumulative } from "./mark-cumulative.ts";
import { mergeMentionedTwice } from "./merge-mentioned-twice.ts";
import { numberEntities } from "./number-entities.ts";
import { openReading } from "./reading.ts";
import { tellOtherSubject } from "./tell-subject.ts";

export { indexTriggers, type TriggerIndex } from "./index-triggers.ts";

/** What one document says: claims with their sources, and the entities, times and attributions they point to. */
export interface Extract {
  entities: Entity[];
  times: Interval[];
  attributions: Attribution[];
  claims: Claim[];
}

/** Events, relations and figures out of an annotated text, each on its span. Ids are numbered in the order of the text. */
export function extract(
  annotation: Annotation,
  publisher: string | null,
  documentId: string,
  known: ExtractKnowledge,
): Extract {
  const reading = openReading(annotation, known.triggers, known.lexicon);
  const elsewhere = tellOtherSubject(annotation.tokens, known.lexicon.otherSubjects) !== null;
  const denied = elsewhere ? [] : findDeniedEvents(reading);
  const found = [...findEvents(reading), ...findTolls(reading)].filter(
    ({ span }) => !denied.some((draft) => draft.span.start === span.start),
  );
  const told = elsewhere ? [] : markCumulative(reading, mergeMentionedTwice(reading, found));
  const events = [
    ...denyCalledFalse(reading, told),
    ...denied,
    ...findFurtherEvents(reading, told),
    ...findEchoedEvents(reading, told),
    ...findDeniedHarm(reading, told),
    ...findUndertakings(reading, told),
  ];
  const owners = assignDates(reading, events);
  const drafts = { events, relations: findRelations(reading), figures: findFigures(reading), owners };
  const { entities, idOf } = numberEntities(annotation);
  const { claims, attributions } = assembleClaims(reading, drafts, publisher, documentId, idOf);
  return { entities, times: annotation.dates.map((date) => date.interval), attributions, claims };
}

/** What the stage asks for; `triggers` is `indexTriggers` of the lexicon's. */
export interface ExtractKnowledge {
  lexicon: Lexicon;
  triggers: ReturnType<typeof indexTriggers>;
}
