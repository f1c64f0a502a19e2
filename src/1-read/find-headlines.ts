import type { HtmlElement } from "./scan-html.ts";
import type { Block } from "./split-blocks.ts";

/** A line of the page that heads its report, and the first block of it. */
export interface Headline {
  words: string;
  block: Block;
}

/**
 * The page's headlines, likeliest first: the line that makes up most of the page's title, then `h1` elements. Pages of the
 * old kind have no `h1`, and many put their own name into it.
 */
export function findHeadlines(blocks: readonly Block[], pageTitle: string): Headline[] {
  const heads = new Map<HtmlElement, Headline>();
  const lines: Headline[] = [];
  for (const block of blocks) {
    const h1 = headAround(block.element);
    const known = h1 === null ? undefined : heads.get(h1);
    if (known !== undefined) known.words += ` ${block.words}`;
    else if (h1 !== null) heads.set(h1, { words: block.words, block });
    else lines.push({ words: block.words, block });
  }
  const repeated = [...heads.values(), ...lines]
    .filter(({ words }) => words.length >= 12 && words.length >= 0.5 * pageTitle.length && pageTitle.includes(words))
    .sort((a, b) => b.words.length - a.words.length);
  const [first] = repeated;
  const others = [...heads.values()].filter((head) => head !== first);
  return first === undefined ? others : [first, ...others];
}

function headAround(element: HtmlElement): HtmlElement | null {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) if (at.name === "h1") return at;
  return null;
}
