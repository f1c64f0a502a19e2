import type { Addition, Session } from "../../../../src/api/index.ts";
import { sayHowMany } from "../../words/say-count.ts";

/** The stages that one goes through, in order, with how far it is. */
export function listStages({ stage }: Pick<Addition, "stage">): { name: string; state: "done" | "now" | "later" }[] {
  const order = ["waiting", "reading", "comparing"] as const;
  const names = { waiting: "In line", reading: "Reading", comparing: "Comparing accounts" };
  const at = stage === "done" ? order.length : stage === "failed" ? -1 : order.indexOf(stage);
  return order.map((name, index) => ({
    name: names[name],
    state: index < at ? "done" : index === at ? "now" : "later",
  }));
}

/** How far it has come, in a sentence. */
export function sayProgress(addition: Pick<Addition, "stage" | "read" | "expected" | "claims" | "documents">): string {
  const { stage, read, expected, claims, documents } = addition;
  if (stage === "waiting") return "It waits for its turn.";
  if (stage === "failed") return "It failed; nothing of what was kept before is lost.";
  if (stage === "reading") return `Reading report ${Math.min(read + 1, expected)} of ${expected}.`;
  if (stage === "comparing") return "Comparing what they say with the rest of the record.";
  const known = documents.filter((document) => document.known).length;
  const again = known === 0 ? "" : ` ${sayHowMany(known, "was", "were")} in the record already.`;
  return `Done: ${sayHowMany(read, "report")}, ${sayHowMany(claims, "claim")}.${again}`;
}

/** Why files cannot be sent, in a sentence; null where they can. */
export function refuseFiles(
  files: readonly { name: string; size: number }[],
  { bytes, files: most, endings }: Session["uploads"],
): string | null {
  if (files.length > most) return `These are ${files.length} files; ${most} can be sent at once.`;
  const wrong = files.find(({ name }) => !endings.includes((name.split(".").at(-1) ?? "").toLowerCase()));
  if (wrong !== undefined) return `${wrong.name} is of a kind that is not read here. Send ${endings.join(", ")}.`;
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const limit = Math.floor(bytes / 2 ** 20);
  return size > bytes ? `These are more than ${limit} MiB together, which is the most at once.` : null;
}
