import type { Span } from "../../src/schema/index.ts";
import { overlap } from "./count-matches.ts";
import type { TypedSpan } from "./name-spans.ts";
import { quoteContext } from "./quote-context.ts";
import type { TellMiss } from "./score-row.ts";

/** Tells of each gold span that was not found as it is, by the reason, and of each found where the gold has nothing. */
export function tellSpanMisses(
  text: string,
  gold: readonly TypedSpan[],
  found: readonly TypedSpan[],
  tell: TellMiss,
): void {
  for (const one of gold) {
    const meeting = found.filter((other) => overlap(one, other));
    if (meeting.some((other) => isSame(one, other) && other.type === one.type)) continue;
    const [other] = meeting;
    const context = `${quoteContext(text, one)} | ${meeting.map(({ start, end, type }) => `${type} "${text.slice(start, end)}"`).join(", ")}`;
    if (other === undefined) tell({ cause: `${one.type} not found`, context: quoteContext(text, one) });
    else if (meeting.some((each) => isSame(one, each))) tell({ cause: `${one.type} taken for ${other.type}`, context });
    else tell({ cause: `${one.type} cut otherwise`, context });
  }
  for (const other of found)
    if (!gold.some((one) => overlap(one, other)))
      tell({ cause: `${other.type} where there is none`, context: quoteContext(text, other) });
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}
