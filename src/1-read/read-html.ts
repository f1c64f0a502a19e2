import { composeMaps, type TextMap } from "../text/text-map.ts";
import { EntityDecoder } from "./decode-entities.ts";
import type { Extract } from "./extract.ts";
import { findArticle } from "./find-article.ts";
import { findHeadlines } from "./find-headlines.ts";
import { isMachinery } from "./judge-element.ts";
import { decodeJsonString, locateJsonStrings } from "./locate-json-strings.ts";
import { jsonLdScripts } from "./read-json-ld.ts";
import { readMetadata } from "./read-metadata.ts";
import { readPlainText } from "./read-plain-text.ts";
import { renderBlocks } from "./render-blocks.ts";
import { elementsOf, type HtmlElement, scanHtml } from "./scan-html.ts";
import { splitBlocks, textOf } from "./split-blocks.ts";

interface MappedText {
  text: string;
  map: TextMap;
}

/** A web page: the report on it, without the page around it, and what the page says of itself. */
export function readHtml(source: string): Extract {
  const decoder = new EntityDecoder();
  const root = scanHtml(source);
  const blocks = splitBlocks(root, source, decoder, isMachinery);
  const pageTitle = readPageTitle(root, source, decoder);
  const headlines = findHeadlines(blocks, pageTitle);
  const shown = renderBlocks(findArticle(root, blocks, headlines), source, decoder);
  const told = articleBody(root, source);
  const fuller = told !== null && told.text.length > 2 * shown.text.length ? told : shown;
  const metadata = readMetadata(root, source, decoder, { pageTitle, headlines: headlines.map(({ words }) => words) });
  return { ...fuller, metadata, problems: [] };
}

function readPageTitle(root: HtmlElement, source: string, decoder: EntityDecoder): string {
  for (const element of elementsOf(root)) if (element.name === "title") return textOf(element, source, decoder);
  return "";
}

/** All the text of an HTML fragment, as paragraphs. */
function readFragment(source: string, isLeftOut: (element: HtmlElement) => boolean): MappedText {
  const decoder = new EntityDecoder();
  return renderBlocks(splitBlocks(scanHtml(source), source, decoder, isLeftOut), source, decoder);
}

/** The report as a page's JSON-LD repeats it, for pages that show it by script alone. */
function articleBody(root: HtmlElement, source: string): MappedText | null {
  for (const { text: script, from } of jsonLdScripts(elementsOf(root), source)) {
    const found = locateJsonStrings(script).find(({ key }) => key === "articleBody");
    if (found === undefined) continue;
    const inner = decodeJsonString(script, found.at);
    const isMarkedUp = /<(?:p|br|div)\b/i.test(inner.text);
    const outer = isMarkedUp
      ? readFragment(inner.text, ({ name }) => name === "script" || name === "style")
      : readPlainText(inner.text);
    const map = composeMaps(outer.map, inner.map).map((run) => ({ ...run, from: run.from + from, to: run.to + from }));
    return { text: outer.text, map };
  }
  return null;
}
