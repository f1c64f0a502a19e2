import { decodeAs, decodeText } from "./detect-encoding.ts";
import type { Origin } from "./finish-report.ts";
import { rereadOriginal } from "./reread-original.ts";
import { parseRowMediaType } from "./row-media-type.ts";

/** What a document's map leads to: the decoded `source` of a text, or the `layer` of text that a PDF, a Word file or a mail holds. */
export interface OriginalText {
  kind: "source" | "layer";
  text: string;
}

/** The text of an original, null where it cannot be read. A layer has spaces where nothing was taken from it. */
export async function readOriginalText(origin: Origin): Promise<OriginalText | null> {
  const layout = parseRowMediaType(origin.mediaType);
  if (layout !== null) {
    const text = decodeAs(origin.bytes, layout.encoding);
    return text === null ? null : { kind: "source", text };
  }
  if (origin.mediaType.startsWith("text/")) {
    const decoded = decodeText(origin.bytes);
    return decoded === null ? null : { kind: "source", text: decoded.text };
  }
  const report = await rereadOriginal(origin, { title: null, publisher: null, url: null, published: null });
  if ("problem" in report) return null;
  const pieces: string[] = [];
  let length = 0;
  for (const { start, end, from, to } of report.map) {
    if (from < length) continue;
    pieces.push(
      " ".repeat(from - length),
      report.text
        .slice(start, end)
        .slice(0, to - from)
        .padEnd(to - from),
    );
    length = to;
  }
  return { kind: "layer", text: pieces.join("") };
}
