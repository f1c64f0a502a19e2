import type { Reading } from "./reading.ts";
import { relateAllies } from "./relate-allies.ts";
import { relateBackers } from "./relate-backers.ts";
import { relateMembers } from "./relate-members.ts";
import { relateNamings } from "./relate-namings.ts";
import { relatePartings } from "./relate-partings.ts";
import { relatePresence } from "./relate-presence.ts";
import { relateRoles } from "./relate-roles.ts";
import type { RelationDraft } from "./relation-draft.ts";

/** Roles, membership, command, support, alliance and presence, in the order of the text. */
export function findRelations(reading: Reading): RelationDraft[] {
  return [relateRoles, relateMembers, relateBackers, relateAllies, relatePresence, relateNamings, relatePartings]
    .flatMap((relate) => relate(reading))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
