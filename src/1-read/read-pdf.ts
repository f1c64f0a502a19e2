import { getDocumentProxy } from "unpdf";
import { type Problem, problem } from "../schema/index.ts";
import { type Extract, noMetadata } from "./extract.ts";
import { joinLines } from "./join-lines.ts";
import { type PageLine, type PageText, readLines } from "./read-lines.ts";

/** Most characters to take from one file: what a long book has, many times over. */
const maxCharacters = 20_000_000;

/** A PDF with a text layer: its lines joined to paragraphs. The map leads to the layer, one line of the page a line. */
export async function readPdf(bytes: Uint8Array, path: string): Promise<Extract | Problem> {
  try {
    const document = await getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
    });
    try {
      const pages: PageLine[][] = [];
      let left = maxCharacters;
      for (let number = 1; number <= document.numPages && left > 0; number++) {
        const page = await document.getPage(number);
        const lines = readLines((await page.getTextContent()) as PageText);
        for (const { text } of lines) left -= text.length;
        pages.push(lines);
      }
      const { info } = await document.getMetadata();
      return toExtract(pages, titleOf(info), path);
    } finally {
      await document.destroy();
    }
  } catch (error) {
    const locked = error instanceof Error && error.name === "PasswordException";
    return problem(locked ? "read-pdf-locked" : "read-pdf-damaged", { path });
  }
}

function toExtract(pages: readonly PageLine[][], title: string | null, path: string): Extract | Problem {
  const empty = pages.flatMap((lines, index) => (lines.length === 0 ? [index + 1] : []));
  if (empty.length === pages.length) return problem("read-pdf-no-text", { path });
  const problems = empty.length === 0 ? [] : [problem("read-pdf-pages", { path, pages: empty.join(", ") })];
  return { ...joinLines(pages), metadata: { ...noMetadata, title }, problems };
}

/** The title in the file's properties, unless a word processor put the file's name there. */
function titleOf(info: unknown): string | null {
  const title = typeof info === "object" && info !== null && "Title" in info ? info.Title : null;
  if (typeof title !== "string") return null;
  return /^(?:microsoft word|untitled|powerpoint)|\.(?:docx?|indd|pdf|odt|rtf|tex)$/i.test(title.trim()) ? null : title;
}
