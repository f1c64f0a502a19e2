import type { ClaimView } from "../../../../src/api/index.ts";
import { sayRelation } from "../../words/say-relation.ts";
import { sayTypeAndMode } from "../../words/say-type.ts";
import { showControls } from "../../words/show-controls.ts";

/** "Assault: air strike", "commands", "holds the role of spokesman", "figure: strength". */
export function sayClaimKind({
  event,
  relation,
  figure,
}: Pick<ClaimView["claim"], "event" | "relation" | "figure">): string {
  if (event !== undefined) return sayTypeAndMode(event.type, event.mode);
  if (relation !== undefined)
    return relation.object === null && relation.role !== null
      ? `holds the role of ${showControls(relation.role)}`
      : sayRelation(relation.type);
  return figure === undefined ? "claim" : `figure: ${showControls(figure.measure)}`;
}
