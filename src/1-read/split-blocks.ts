import type { EntityDecoder } from "./decode-entities.ts";
import { type HtmlElement, type HtmlText, isBlock } from "./scan-html.ts";

/** A paragraph, heading, list item or cell as it stands on the page: the texts between two block boundaries. */
export interface Block {
  /** The block element that holds the texts. */
  element: HtmlElement;
  /** Texts in order; `null` is a line break. */
  texts: (HtmlText | null)[];
  /** The same words, decoded, white space folded: to judge the block by. */
  words: string;
  /** How many characters of `words` stand inside links. */
  linked: number;
}

const breaks = new Set(["br", "hr"]);

/** The blocks below `root` in order, without those below elements that `isLeftOut` names. */
export function splitBlocks(
  root: HtmlElement,
  source: string,
  decoder: EntityDecoder,
  isLeftOut: (element: HtmlElement) => boolean,
): Block[] {
  const blocks: Block[] = [];
  let current: Block | null = null;
  let linkDepth = 0;

  const close = (): void => {
    if (current === null) return;
    current.words = current.words.replace(/\s+/g, " ").trim();
    if (current.words !== "") blocks.push(current);
    current = null;
  };
  const visit = (element: HtmlElement): void => {
    if (isLeftOut(element)) return;
    const block = isBlock(element.name);
    const link = element.name === "a" && element.attributes.has("href");
    if (block) close();
    if (link) linkDepth += 1;
    for (const child of element.children) {
      if (child.kind === "text") addText(child);
      else if (breaks.has(child.name)) addBreak();
      else visit(child);
    }
    if (link) linkDepth -= 1;
    if (block) close();
  };
  const addText = (text: HtmlText): void => {
    if (text.raw) return;
    const value = decoder.decode(source, text.from, text.to);
    const blank = value.trim() === "";
    if (current === null && blank) return;
    current ??= { element: blockAround(text.parent), texts: [], words: "", linked: 0 };
    current.texts.push(text);
    current.words += value;
    if (linkDepth > 0) current.linked += value.trim().length;
  };
  /** One break starts a line, two start a paragraph. */
  const addBreak = (): void => {
    if (current === null) return;
    const last = current.texts.findLast((text) => text === null || !isBlank(text, source));
    if (last === null) close();
    else {
      current.texts.push(null);
      current.words += " ";
    }
  };
  visit(root);
  close();
  return blocks;
}

function isBlank(text: HtmlText, source: string): boolean {
  return source.slice(text.from, text.to).replaceAll("&nbsp;", "").trim() === "";
}

function blockAround(element: HtmlElement): HtmlElement {
  let at = element;
  while (at.parent !== null && !isBlock(at.name)) at = at.parent;
  return at;
}

/** The words of an element as one line. */
export function textOf(element: HtmlElement, source: string, decoder: EntityDecoder): string {
  return splitBlocks(element, source, decoder, () => false)
    .map(({ words }) => words)
    .join(" ");
}
