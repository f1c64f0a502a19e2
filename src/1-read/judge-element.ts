import { elementsOf, type HtmlElement } from "./scan-html.ts";

/** Never holds the report's own words. */
const machinery = new Set(
  (
    "head script style noscript template svg math button select option textarea input label iframe object embed canvas " +
    "audio video dialog menu nav title rt rp datalist progress meter map"
  ).split(" "),
);
/** Hold the whole page, whatever their class says. */
const frames = new Set(["#root", "html", "body", "main"]);
const furniture = new Set("footer aside form".split(" "));
const besides = new Set("figure figcaption caption".split(" "));
/** Words of class, id and role that say that an element is not of the report. */
const furnitureWords = new Set(
  (
    "ad ads adv advert advertisement advertising adverts author authors banner bio breadcrumb breadcrumblist " +
    "breadcrumbs complementary contentinfo cookie cookies copyright copyrights crumbs cta disclaimer disclosure " +
    "donate donation etiquette footer gdpr infobox login masthead menu modal nav navbar navbox navigation " +
    "newsletter newsletters next nextstory noprint outbrain overlay pager pagination paywall popular popup prev " +
    "previous promo promos promotion promotions recirc recommend recommendation recommendations recommended reflist " +
    "register related relatedposts search share sharebar shared sharedaddy shares sharing sidebar signin signup " +
    "skip social sponsor sponsored subscribe subscription subscriptions taboola toolbar tooltip trending vcard"
  ).split(" "),
);
/** Words that often say so, but stand on wrappers of real text as well. */
const doubtfulWords = new Set(
  (
    "alert byline callout caption categories credit credits date extra gallery hidden image images keywords meta note print rail " +
    "rating ratings reactions references slideshow tag tags teaser teasers timestamp toc topics utility widget widgets editors"
  ).split(" "),
);
const commentWords = new Set("comment comments commentlist disqus discussion replies respond commenting".split(" "));

/** `furniture` and `doubtful` are guesses that much prose inside can overrule, `doubtful` the sooner. */
export type Purpose = "report" | "doubtful" | "furniture" | "comments" | "machinery";

/** What an element is for, by its name and its class, id and role. */
export function judgeElement(element: HtmlElement): Purpose {
  const { name, attributes } = element;
  if (isMachinery(element)) return "machinery";
  if (frames.has(name)) return "report";
  const words = labelWords(element);
  if (words.some((word) => commentWords.has(word))) return "comments";
  if (name === "article" || attributes.get("itemprop") === "articleBody") return "report";
  if (furniture.has(name) || words.some((word) => furnitureWords.has(word))) return "furniture";
  if (name === "header" && !isWithinReport(element)) return "furniture";
  return besides.has(name) || words.some((word) => doubtfulWords.has(word)) ? "doubtful" : "report";
}

/** True of what a page never shows as text, or hides. */
export function isMachinery({ name, attributes }: HtmlElement): boolean {
  if (machinery.has(name)) return true;
  if (frames.has(name)) return false;
  if (attributes.has("hidden") || attributes.get("aria-hidden") === "true") return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test((attributes.get("style") ?? "").slice(0, 500));
}

/**
 * The words of an element's class, id and role: `wp-relatedPosts` is wp, related, posts. `has-sidebar` tells of a state and
 * not of a purpose.
 */
function labelWords({ attributes }: HtmlElement): string[] {
  const label = `${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""} ${attributes.get("role") ?? ""}`;
  return label
    .slice(0, 500)
    .replace(/\b(?:no|not|has|with|without|is|hidden)-[\w-]+/g, " ")
    .replace(/([a-z]{3})([A-Z][a-z]{3})/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}

function isWithinReport(element: HtmlElement): boolean {
  for (let at = element.parent; at !== null; at = at.parent)
    if (at.name === "article" || at.name === "main") return true;
  return [...elementsOf(element)].some(({ name }) => name === "h1");
}
