import { findFurniture } from "./find-furniture.ts";
import type { Headline } from "./find-headlines.ts";
import type { HtmlElement } from "./scan-html.ts";
import type { Block } from "./split-blocks.ts";
import { isWithin, proseWeight, weighElements } from "./weigh-blocks.ts";

const listed = new Set("li td th dd dt blockquote pre h1 h2 h3 h4 h5 h6".split(" "));

/**
 * The blocks of a page (`shown`, all it shows) that are its report, headline first. Furniture goes by what it says it is
 * for, then the smallest element that holds nearly all the prose left is taken, with the headline and standfirst above it;
 * lines that are all link go, and so do scraps before the first and after the last paragraph (byline, time, tags). A page
 * without prose gives everything that is not furniture.
 */
export function findArticle(root: HtmlElement, shown: readonly Block[], headlines: readonly Headline[]): Block[] {
  const furniture = findFurniture(root, weighElements(shown));
  const blocks = shown.filter((block) => !isWithin(block.element, (over) => furniture.has(over)));
  const article = chooseElement(root, blocks);
  const inside = blocks.map((block) => isWithin(block.element, (over) => over === article));
  const first = inside.indexOf(true);
  const heads = new Set(headlines.filter(({ words }) => words.length >= 12).map(({ block }) => block));
  const headline = blocks.findLastIndex((block, index) => index < first && heads.has(block));
  const chosen = blocks.filter((block, index) => {
    if (inside[index]) return true;
    if (headline < 0 || index < headline || index > first) return false;
    return index === headline || isStandfirst(block);
  });
  const kept = dropScraps(
    chosen.filter((block) => heads.has(block) || block.linked < 0.7 * block.words.length),
    heads,
  );
  return [kept, blocks, [...shown]].find((found) => found.length > 0) ?? [];
}

/** The smallest element with at least nine tenths of the prose, inside the one marked as the article if most prose is in it. */
function chooseElement(root: HtmlElement, blocks: readonly Block[]): HtmlElement {
  const weights = weighElements(blocks);
  const total = (element: HtmlElement): number => weights.get(element)?.total ?? 0;
  let marked = root;
  for (const element of weights.keys()) {
    const body = element.attributes.get("itemprop") === "articleBody";
    if ((body || element.name === "article") && total(element) > (body ? 0.8 : 0.5) * total(marked)) marked = element;
  }
  let best = marked;
  for (const element of weights.keys()) {
    if (total(element) < 0.9 * total(marked) || !isWithin(element, (over) => over === marked)) continue;
    const smaller = total(element) < total(best);
    if (smaller || (total(element) === total(best) && isWithin(element, (over) => over === best))) best = element;
  }
  return best.name === "p" && best.parent !== null ? best.parent : best;
}

function isStandfirst(block: Block): boolean {
  return proseWeight(block) >= 80 || (proseWeight(block) > 0 && endsSentence(block));
}

function endsSentence(block: Block): boolean {
  return /[.!?…"”’':;—–,)]$/.test(block.words);
}

function dropScraps(blocks: Block[], heads: ReadonlySet<Block>): Block[] {
  const isParagraph = (block: Block): boolean => proseWeight(block) >= 80;
  const first = blocks.findIndex(isParagraph);
  const last = blocks.findLastIndex(isParagraph);
  if (first < 0) return blocks;
  return blocks.filter(
    (block, index) =>
      (index >= first && index <= last) || listed.has(block.element.name) || heads.has(block) || endsSentence(block),
  );
}
