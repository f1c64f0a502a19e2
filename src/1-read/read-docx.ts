import { zipSync } from "fflate";
import mammoth from "mammoth";
import { type Problem, problem } from "../schema/index.ts";
import { identityMap } from "../text/text-map.ts";
import { EntityDecoder } from "./decode-entities.ts";
import { type Extract, noMetadata } from "./extract.ts";
import { readFragment } from "./read-html.ts";
import { elementsOf, type HtmlElement, scanHtml } from "./scan-html.ts";
import { unpackZip } from "./unpack-zip.ts";

/** Most bytes of XML to read; a report of a million words has about twenty million. */
const maxXml = 48 * 2 ** 20;
const codes = { damaged: "read-docx-damaged", locked: "read-docx-locked", bomb: "read-zip-bomb" } as const;

/**
 * A Word document: its paragraphs, lists, tables and notes, without pictures and note marks. Only the XML is unpacked,
 * under a limit, and nothing else of the file reaches the converter.
 */
export async function readDocx(bytes: Uint8Array, path: string): Promise<Extract | Problem> {
  const parts = unpackZip(bytes, (name) => /\.(?:xml|rels)$/i.test(name), maxXml);
  if (typeof parts === "string") return problem(codes[parts], { path });
  try {
    const buffer = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage });
    const { text } = readFragment(value, isNoteMark);
    return { text, map: identityMap(text.length), metadata: { ...noMetadata, title: titleOf(parts) }, problems: [] };
  } catch {
    return problem("read-docx-damaged", { path });
  }
}

/** The raised number in the text and the arrow back from the note. */
function isNoteMark({ name, attributes }: HtmlElement): boolean {
  return name === "a" && /^#(?:foot|end)note-/.test(attributes.get("href") ?? "");
}

function titleOf(parts: ReadonlyMap<string, Uint8Array>): string | null {
  const properties = new TextDecoder().decode(parts.get("docProps/core.xml")?.subarray(0, 100_000));
  for (const { name, children } of elementsOf(scanHtml(properties))) {
    const [content] = children;
    if (name === "dc:title" && content?.kind === "text")
      return new EntityDecoder().decode(properties, content.from, content.to);
  }
  return null;
}
