import { choosePublished } from "./choose-published.ts";
import { chooseTitle } from "./choose-title.ts";
import type { EntityDecoder } from "./decode-entities.ts";
import type { Metadata } from "./extract.ts";
import { jsonLdScripts, readJsonLd } from "./read-json-ld.ts";
import { elementsOf, type HtmlElement } from "./scan-html.ts";
import { textOf } from "./split-blocks.ts";

const titleNames = ["og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title"];
const publisherNames = [
  "og:site_name",
  "publisher",
  "dc.publisher",
  "dcterms.publisher",
  "citation_journal_title",
  "application-name",
];
const urlNames = ["og:url", "twitter:url"];
const dateNames = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "date.published",
  "article.published",
  "published_time",
  "published-date",
  "publish-date",
  "publish_date",
  "publishdate",
  "publication_date",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "citation_publication_date",
  "citation_date",
  "dcterms.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date.issued",
  "dc.date.created",
  "dc.date",
  "pubdate",
  "date",
];

/** Reads what a page says of itself: JSON-LD before OpenGraph and meta tags, those before marks in the page; the headline as shown. */
export function readMetadata(
  root: HtmlElement,
  source: string,
  decoder: EntityDecoder,
  shown: { pageTitle: string; headlines: readonly string[] },
): Metadata {
  const elements = [...elementsOf(root)];
  const data = readJsonLd(jsonLdScripts(elements, source).map(({ text }) => text));
  const meta = metaTags(elements, decoder);
  const canonical = elements.find(
    ({ name, attributes }) => name === "link" && /^canonical$/i.test(attributes.get("rel") ?? ""),
  );
  const url = webAddress([canonical?.attributes.get("href"), ...pick(meta, urlNames), data.url], decoder);
  const publisher = oneLine(decoder.decodeText(data.publisher ?? pick(meta, publisherNames)[0] ?? "")) || hostOf(url);
  const title = chooseTitle(
    {
      headlines: shown.headlines,
      linkedData: oneLine(decoder.decodeText(data.headline ?? "")),
      meta: oneLine(pick(meta, titleNames)[0] ?? ""),
      page: shown.pageTitle,
    },
    publisher,
  );
  const dates = [data.published, ...pick(meta, dateNames), ...markedDates(elements, source, decoder)];
  return { title, publisher, url, published: choosePublished(dates, url) };
}

function metaTags(elements: readonly HtmlElement[], decoder: EntityDecoder): Map<string, string> {
  const tags = new Map<string, string>();
  for (const { name, attributes } of elements) {
    if (name !== "meta") continue;
    const content = attributes.get("content")?.trim() ?? "";
    for (const kind of ["property", "name", "itemprop"]) {
      const key = attributes.get(kind)?.trim().toLowerCase() ?? "";
      if (key !== "" && content !== "" && !tags.has(key)) tags.set(key, decoder.decodeText(content));
    }
  }
  return tags;
}

/** Dates that elements of the page are marked with, the surest first. */
function markedDates(elements: readonly HtmlElement[], source: string, decoder: EntityDecoder): string[] {
  const marked = (test: (element: HtmlElement) => boolean): HtmlElement[] => elements.filter(test).slice(0, 3);
  const label = ({ attributes }: HtmlElement): string =>
    (attributes.get("class") ?? "").slice(0, 200).replaceAll("_", "-");
  return [
    ...marked(
      ({ attributes }) => /^datepublished$/i.test(attributes.get("itemprop") ?? "") || attributes.has("pubdate"),
    ),
    ...marked(({ name }) => name === "time"),
    ...marked((element) => /\b(?:date|published|posted|pubdate|timestamp|dateline)\b/i.test(label(element))),
  ].map(
    (element) =>
      element.attributes.get("datetime") ?? element.attributes.get("content") ?? textOf(element, source, decoder),
  );
}

function pick(tags: ReadonlyMap<string, string>, names: readonly string[]): string[] {
  return names.map((name) => tags.get(name)).filter((value) => value !== undefined);
}

function webAddress(candidates: readonly (string | null | undefined)[], decoder: EntityDecoder): string | null {
  for (const candidate of candidates) {
    const address = decoder.decodeText(candidate ?? "").trim();
    if (/^https?:\/\/[^\s/]+/i.test(address) && URL.canParse(address)) return address;
  }
  return null;
}

function hostOf(url: string | null): string | null {
  return url === null ? null : new URL(url).hostname.replace(/^www\./, "");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
