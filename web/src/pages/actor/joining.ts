import type { ActorMember, ActorPage } from "../../../../src/api/index.ts";
import { sayInterval } from "../../words/say-interval.ts";

/** What is said of an actor: it is another, is not, or one of its members is somebody else. */
export type Joining = "same" | "different" | "split";

/** What the decision is on. A split sets the picked member against the one that the actor is known by, or the next one. */
export function pairOf(
  joining: Joining,
  { id, members }: Pick<ActorPage["actor"], "id" | "members">,
  picked: string,
): [string, string] {
  if (joining !== "split") return [id, picked];
  const known = id.replace(/^entity:/, "");
  const kept = picked === known ? (members.find((member) => member !== picked) ?? known) : known;
  return [`entity:${kept}`, `entity:${picked}`];
}

const around = 60;

/** A member by its name, its report, and the words around where it is first named. */
export function sayMember({ id, name, document, first }: ActorMember): { id: string; label: string; detail: string } {
  const report = [document.title ?? "Untitled report", document.publisher, sayInterval(document.published)]
    .filter((part) => part !== null && part !== "")
    .join(", ");
  if (first === null) return { id, label: name, detail: report };
  const { start, text } = first.context;
  const from = Math.max(0, first.start - start - around);
  const to = Math.min(text.length, first.end - start + around);
  const words = `${from > 0 ? "…" : ""}${text.slice(from, to).replace(/\s+/g, " ").trim()}${to < text.length ? "…" : ""}`;
  return { id, label: name, detail: `${report}: “${words}”` };
}
