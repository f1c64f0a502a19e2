import type { Argument, Claim } from "../../schema/index.ts";
import type { Store } from "../../store/index.ts";
import type { ViewEdge, ViewEvent } from "./record-view.ts";

/** What claims say stands between actors, and who fought whom by the events. */
export async function listEdges(
  store: Store,
  events: readonly ViewEvent[],
  actorOfMember: ReadonlyMap<string, string>,
): Promise<ViewEdge[]> {
  const edges: ViewEdge[] = [];
  for await (const stored of store.browse.claimsOfKind("relation")) {
    for (const { documentId, claim } of stored) {
      const [judged] = await store.judgeClaims(documentId, [claim]);
      if (judged === undefined || judged.verdict === "wrong") continue;
      const edge = toEdge(judged.claim, (argument) => actorOfMember.get(`${documentId}/${argument?.entity}`) ?? null);
      if (edge !== null) edges.push(edge);
    }
  }
  return [...edges, ...events.flatMap(toFights)];
}

function toEdge(claim: Claim, actorOf: (argument: Argument | null) => string | null): ViewEdge | null {
  const { relation, factuality, modes } = claim;
  const from = actorOf(relation?.subject ?? null);
  if (relation === undefined || from === null || modes.includes("hypothetical")) return null;
  return {
    type: relation.type,
    from,
    to: actorOf(relation.object),
    text: relation.object?.text ?? relation.role ?? "",
    role: relation.role,
    claim: claim.id,
    denied: factuality.endsWith("-"),
    time: relation.time,
  };
}

/** Each side of an assault against each other side, once for each claim of the event. */
function toFights({ event, claims }: ViewEvent): ViewEdge[] {
  if (event.type !== "ASSAULT") return [];
  const fighters = new Set(["state", "armed-forces", "armed-group", "military-unit", "alliance", "government-body"]);
  const sides = (parties: typeof event.actors) => parties.filter(({ kind }) => fighters.has(kind));
  return sides(event.actors).flatMap((actor) =>
    sides(event.recipients)
      .filter(({ id }) => id !== actor.id)
      .flatMap((recipient) =>
        claims.map(
          (claim): ViewEdge => ({
            type: "fights",
            from: actor.id,
            to: recipient.id,
            text: recipient.name,
            role: null,
            claim,
            denied: false,
            time: event.time,
          }),
        ),
      ),
  );
}
