import type { HtmlElement } from "./scan-html.ts";
import type { Block } from "./split-blocks.ts";

/** Characters of the block's own prose: nothing for a scrap or for words that are mostly links. */
export function proseWeight(block: Block): number {
  const own = block.words.length - block.linked;
  return own >= 40 && own > block.linked ? own : 0;
}

/** How much prose an element holds. */
export interface Weight {
  total: number;
  longest: number;
}

/** The prose below each element that has any. */
export function weighElements(blocks: readonly Block[]): Map<HtmlElement, Weight> {
  const weights = new Map<HtmlElement, Weight>();
  for (const block of blocks) {
    const prose = proseWeight(block);
    if (prose === 0) continue;
    for (let at: HtmlElement | null = block.element; at !== null; at = at.parent) {
      const weight = weights.get(at) ?? { total: 0, longest: 0 };
      weights.set(at, { total: weight.total + prose, longest: Math.max(weight.longest, prose) });
    }
  }
  return weights;
}

/** True where `element` or one around it passes the test. */
export function isWithin(element: HtmlElement, test: (element: HtmlElement) => boolean): boolean {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) if (test(at)) return true;
  return false;
}
