import { countOf } from "../words/count-of.ts";
import { sayEvent } from "../words/say-event.ts";
import { shortId } from "../words/short-id.ts";
import type { Subject } from "./find-subject.ts";

/** One line: what it is, how much is known of it, and its id. */
export function saySubject(subject: Subject): string {
  if (subject.kind === "entity") {
    const { name, kind, members, id } = subject.entity;
    const documents = new Set(members.map((member) => member.slice(0, member.lastIndexOf("/")))).size;
    return `${name}, ${kind}, in ${countOf(documents, "document")} (${shortId(id)})`;
  }
  const { event } = subject;
  const { what, who, where, when } = sayEvent(event);
  const told = countOf(event.accounts.length, "account");
  return `${[what, who, where, when, told].filter((part) => part !== "").join(", ")} (${shortId(event.id)})`;
}
