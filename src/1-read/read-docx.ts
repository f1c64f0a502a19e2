import { type Problem, problem } from "../schema/index.ts";
import { identityMap } from "../text/text-map.ts";
import { EntityDecoder } from "./decode-entities.ts";
import { type Extract, noMetadata } from "./extract.ts";
import { readPlainText } from "./read-plain-text.ts";
import { replaceUnpaired } from "./replace-unpaired.ts";
import { scanTags } from "./scan-tags.ts";
import { unpackZip } from "./unpack-zip.ts";

/** Most bytes of XML to read; a report of a million words has about twenty million. */
const maxXml = 64 * 2 ** 20;
const documentPart = "word/document.xml";
const noteParts = ["word/footnotes.xml", "word/endnotes.xml"];
const propertiesPart = "docProps/core.xml";
const codes = { damaged: "read-docx-damaged", locked: "read-docx-locked", bomb: "read-zip-bomb" } as const;

/** Words that are not in the document any more, or stand in it a second time for older programs. */
const leftOut = new Set(["del", "moveFrom", "Fallback", "instrText", "delText"].map((name) => name.toLowerCase()));
const marks: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"],
  ["br", "\n"],
  ["cr", "\n"],
  ["nobreakhyphen", "-"],
]);

/**
 * A Word document: its paragraphs, lists and tables, then its notes; no pictures, headers, footers or deleted words. Only the
 * parts that hold words are unpacked, under a limit.
 */
export function readDocx(bytes: Uint8Array, path: string): Extract | Problem {
  const wanted = [documentPart, ...noteParts, propertiesPart];
  const parts = unpackZip(bytes, (name) => wanted.includes(name), maxXml);
  if (typeof parts === "string") return problem(codes[parts], { path });
  const document = parts.get(documentPart);
  if (document === undefined) return problem("read-docx-damaged", { path });
  const [body, ...notes] = [document, ...noteParts.map((name) => parts.get(name))].map((part) => readWords(part));
  if (body === null || body === undefined) return problem("read-docx-damaged", { path });
  const { text } = readPlainText([body, ...notes].join("\n\n"));
  const title = readTitle(new TextDecoder().decode(parts.get(propertiesPart)?.subarray(0, 100_000)));
  return { text, map: identityMap(text.length), metadata: { ...noMetadata, title }, problems: [] };
}

/** The words of a part, a blank line after each paragraph; null where its XML ends too soon. */
function readWords(part: Uint8Array | undefined): string | null {
  const source = new TextDecoder(part?.[0] === 0xff ? "utf-16le" : "utf-8").decode(part);
  const decoder = new EntityDecoder();
  const words: string[] = [];
  let depth = 0;
  let skipped = 0;
  let opened = "";
  scanTags(source, {
    text(from, to) {
      if (opened === "t" && skipped === 0) words.push(decoder.decode(source, from, to));
    },
    open(name, _, selfClosing) {
      opened = localName(name);
      const mark = marks.get(opened);
      if (mark !== undefined && skipped === 0 && !name.startsWith("a:")) words.push(mark);
      if (selfClosing) return;
      depth += 1;
      if (leftOut.has(opened)) skipped += 1;
    },
    close(name) {
      opened = "";
      depth -= 1;
      if (leftOut.has(localName(name))) skipped -= 1;
      if (localName(name) === "p" && skipped === 0) words.push("\n\n");
    },
  });
  return depth === 0 ? replaceUnpaired(words.join("")) : null;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function readTitle(properties: string): string | null {
  let inTitle = false;
  let title: string | null = null;
  scanTags(properties, {
    text(from, to) {
      if (inTitle) title = new EntityDecoder().decode(properties, from, to);
    },
    open(name, _, selfClosing) {
      inTitle = name === "dc:title" && !selfClosing;
    },
    close() {
      inTitle = false;
    },
  });
  return title;
}
