import { scanTags } from "./scan-tags.ts";

/** Text as it stands in the source: character references are still to be decoded. */
export interface HtmlText {
  kind: "text";
  from: number;
  to: number;
  raw: boolean;
  parent: HtmlElement;
}

export interface HtmlElement {
  kind: "element";
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (HtmlElement | HtmlText)[];
  parent: HtmlElement | null;
}

const maxDepth = 200;

const voidElements = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const blockElements = new Set(
  (
    "address article aside blockquote body center details dialog dir div dl dd dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot " +
    "th thead title tr ul"
  ).split(" "),
);
/** Start tag -> elements whose end it implies, and elements that such an ending never reaches across. */
const implied: ReadonlyMap<string, { ends: readonly string[]; within: readonly string[] }> = new Map([
  ["li", { ends: ["li"], within: ["ul", "ol", "menu", "table"] }],
  ["dt", { ends: ["dt", "dd"], within: ["dl", "table"] }],
  ["dd", { ends: ["dt", "dd"], within: ["dl", "table"] }],
  ["td", { ends: ["td", "th"], within: ["table"] }],
  ["th", { ends: ["td", "th"], within: ["table"] }],
  ["tr", { ends: ["tr"], within: ["table"] }],
  ["tbody", { ends: ["thead", "tbody", "tfoot"], within: ["table"] }],
  ["tfoot", { ends: ["thead", "tbody", "tfoot"], within: ["table"] }],
  ["option", { ends: ["option"], within: ["select"] }],
  ["a", { ends: ["a"], within: ["table", "td", "th"] }],
  ["body", { ends: ["head"], within: [] }],
]);
const tableParts = new Set(["table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption"]);

export function isBlock(name: string): boolean {
  return blockElements.has(name);
}

/**
 * Reads HTML into a tree whose texts know their place in `source`. Work grows with the length of the source alone:
 * elements nested deeper than 200 lose their tags and leave their text to the element above.
 */
export function scanHtml(source: string): HtmlElement {
  const root: HtmlElement = { kind: "element", name: "#root", attributes: new Map(), children: [], parent: null };
  const open: HtmlElement[] = [root];
  const flattened = new Map<string, number>();
  const openNow = new Map<string, number>();
  const count = (name: string, change: number): number => {
    const now = (openNow.get(name) ?? 0) + change;
    openNow.set(name, now);
    return now;
  };
  const top = (): HtmlElement => open.at(-1) ?? root;

  const closeDownTo = (ends: readonly string[], barrier: (name: string) => boolean): void => {
    if (!ends.some((name) => count(name, 0) > 0)) return;
    for (let at = open.length - 1; at > 0; at--) {
      const name = open[at]?.name ?? "";
      if (ends.includes(name)) for (const closed of open.splice(at)) count(closed.name, -1);
      if (ends.includes(name) || barrier(name)) return;
    }
  };

  scanTags(source, {
    text(from, to, raw) {
      const parent = top();
      parent.children.push({ kind: "text", from, to, raw, parent });
    },
    open(name, attributes) {
      if (isBlock(name)) closeDownTo(["p"], (over) => tableParts.has(over) || over === "button");
      const rule = implied.get(name);
      if (rule !== undefined) closeDownTo(rule.ends, (over) => rule.within.includes(over));
      if (open.length > maxDepth && !voidElements.has(name)) {
        flattened.set(name, (flattened.get(name) ?? 0) + 1);
        return;
      }
      const element: HtmlElement = { kind: "element", name, attributes, children: [], parent: top() };
      top().children.push(element);
      if (voidElements.has(name)) return;
      open.push(element);
      count(name, 1);
    },
    close(name) {
      const skipped = flattened.get(name) ?? 0;
      if (skipped > 0) flattened.set(name, skipped - 1);
      else if (tableParts.has(name)) closeDownTo([name], (over) => over === "table");
      else closeDownTo([name], (over) => tableParts.has(over) || (!isBlock(name) && isBlock(over)));
    },
  });
  return root;
}

/** Every element below `root`, in document order. */
export function* elementsOf(root: HtmlElement): Generator<HtmlElement> {
  const stack: HtmlElement[] = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    yield element;
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at];
      if (child?.kind === "element") stack.push(child);
    }
  }
}
