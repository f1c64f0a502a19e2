import type { HtmlElement } from "./scan-html.ts";

/** What a page says of itself in JSON-LD, as written; the first article found speaks. */
export interface LinkedData {
  headline: string | null;
  publisher: string | null;
  url: string | null;
  published: string | null;
}

type Json = unknown;
type JsonObject = { readonly [key: string]: Json };

const articleType = /(?:Article|BlogPosting|Report|SocialMediaPosting|NewsStory)$/;
const pageType = /(?:WebPage|ItemPage)$/;
const maxObjects = 5_000;

/** Reads the linked data of the scripts given; a script that is not JSON is passed over. */
export function readJsonLd(scripts: readonly string[]): LinkedData {
  const objects = scripts.flatMap((script) => objectsIn(parse(script)));
  const ofType = (type: RegExp): JsonObject[] =>
    objects.filter((object) => listOf(object["@type"]).some((name) => typeof name === "string" && type.test(name)));
  const articles = ofType(articleType);
  const speakers = [...articles, ...ofType(pageType)];
  const first = <T>(list: readonly JsonObject[], read: (object: JsonObject) => T | null): T | null => {
    for (const object of list) {
      const value = read(object);
      if (value !== null) return value;
    }
    return null;
  };
  return {
    headline: first(articles, (object) => words(object["headline"]) ?? words(object["name"])),
    publisher: first(
      speakers,
      (object) => nameOf(object["publisher"], objects) ?? nameOf(object["sourceOrganization"], objects),
    ),
    url: first(articles, (object) => words(object["url"]) ?? identityOf(object["mainEntityOfPage"])),
    published: first(speakers, (object) => words(object["datePublished"])),
  };
}

function parse(script: string): Json {
  const wrapped = script.slice(0, 100).indexOf("<![CDATA[");
  const bare = wrapped < 0 ? script : script.slice(script.indexOf("{"), script.lastIndexOf("}") + 1);
  try {
    return JSON.parse(bare.replace(/\p{Cc}/gu, " "));
  } catch {
    return null;
  }
}

/** Every object in the JSON, outer before inner. */
function objectsIn(json: Json): JsonObject[] {
  const objects: JsonObject[] = [];
  const waiting: Json[] = [json];
  for (let at = 0; at < waiting.length && at < maxObjects; at++) {
    const value = waiting[at];
    if (Array.isArray(value)) for (const item of value.slice(0, maxObjects)) waiting.push(item);
    else if (isObject(value)) {
      objects.push(value);
      for (const item of Object.values(value).slice(0, maxObjects)) if (typeof item === "object") waiting.push(item);
    }
  }
  return objects;
}

function nameOf(value: Json, objects: readonly JsonObject[]): string | null {
  for (const item of listOf(value)) {
    if (typeof item === "string" && !/^https?:/.test(item)) return words(item);
    if (!isObject(item)) continue;
    const known = words(item["name"]) ?? nameById(item["@id"], objects);
    if (known !== null) return known;
  }
  return null;
}

function nameById(id: Json, objects: readonly JsonObject[]): string | null {
  if (typeof id !== "string") return null;
  return words(objects.find((object) => object["@id"] === id && object["name"] !== undefined)?.["name"]);
}

function identityOf(value: Json): string | null {
  return isObject(value) ? words(value["@id"]) : words(value);
}

function listOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [value];
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function words(value: Json): string | null {
  const [first] = listOf(value);
  return typeof first === "string" && first.trim() !== "" ? first.trim() : null;
}

/** The text of the page's JSON-LD scripts. */
export function jsonLdScripts(elements: Iterable<HtmlElement>, source: string): { text: string; from: number }[] {
  const scripts: { text: string; from: number }[] = [];
  for (const { name, attributes, children } of elements) {
    const [content] = children;
    if (name !== "script" || content?.kind !== "text") continue;
    if (!/^\s*application\/ld\+json/i.test(attributes.get("type") ?? "") || scripts.length >= 50) continue;
    scripts.push({ text: source.slice(content.from, content.to), from: content.from });
  }
  return scripts;
}
