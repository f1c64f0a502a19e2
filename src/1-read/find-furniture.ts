import { judgeElement, type Purpose } from "./judge-element.ts";
import { elementsOf, type HtmlElement } from "./scan-html.ts";
import type { Weight } from "./weigh-blocks.ts";

const captions = new Set(["figcaption", "caption"]);

/**
 * Elements that are not of the report. What an element says it is for is believed unless it holds too much prose for it:
 * comments go while anything is left beside them, furniture while most prose stands elsewhere, the doubtful when it has
 * no paragraph worth the name.
 */
export function findFurniture(root: HtmlElement, weights: ReadonlyMap<HtmlElement, Weight>): Set<HtmlElement> {
  const none: Weight = { total: 0, longest: 0 };
  const whole = (weights.get(root) ?? none).total;
  const goes: Readonly<Record<Purpose, (element: HtmlElement, weight: Weight) => boolean>> = {
    report: () => false,
    machinery: () => true,
    comments: (_, weight) => whole - weight.total > 80,
    furniture: (_, weight) => weight.total < 0.4 * whole,
    doubtful: (element, weight) => captions.has(element.name) || weight.longest < 160,
  };
  const furniture = new Set<HtmlElement>();
  for (const element of elementsOf(root))
    if (goes[judgeElement(element)](element, weights.get(element) ?? none)) furniture.add(element);
  return furniture;
}
