import { Record, type Span } from "../../src/schema/index.ts";

/** Every way in which a record breaks what holds of all records, one line each; none for a sound one. */
export function findBreaches(record: Record): string[] {
  const parsed = Record.safeParse(record);
  const shape = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  return [
    ...shape,
    ...brokenSpans(record),
    ...brokenChains(record),
    ...brokenReferences(record),
    ...clockDates(record),
  ];
}

/** Walks the record: each span lies in the text, splits no character, and is the words that stand beside it. */
function brokenSpans(record: Record): string[] {
  const { text } = record.document;
  const breaches: string[] = [];
  const isSplit = (at: number): boolean => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
  const checkSpan = ({ start, end }: Span, path: string): void => {
    if (start > end || end > text.length) breaches.push(`${path}: ${start}-${end} is not in ${text.length} characters`);
    else if (start === end) breaches.push(`${path}: holds nothing`);
    else if (isSplit(start) || isSplit(end)) breaches.push(`${path}: ${start}-${end} splits a character`);
  };
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (isSpan(value)) checkSpan(value, path);
    if ("span" in value && isSpan(value.span) && "text" in value && typeof value.text === "string") {
      const words = text.slice(value.span.start, value.span.end);
      if (words !== value.text) breaches.push(`${path}: says ${quote(value.text)} and stands at ${quote(words)}`);
    }
    for (const [key, one] of Object.entries(value)) walk(one, path === "" ? key : `${path}.${key}`);
  };
  walk({ ...record, document: null }, "");
  return breaches;
}

function isSpan(value: unknown): value is Span {
  return typeof value === "object" && value !== null && "start" in value && "end" in value;
}

function brokenChains({ claims, attributions }: Record): string[] {
  return [...claims, ...attributions].flatMap(({ id, sources }) => [
    ...(sources.length === 0 ? [`${id}: nobody says it`] : []),
    ...(sources[0]?.kind === "publisher" ? [] : [`${id}: its chain does not begin with the publisher`]),
    ...sources.flatMap(({ kind, span }, index) => [
      ...(kind === "publisher" && index > 0 ? [`${id}: a publisher inside the chain`] : []),
      ...((span === null) === (kind === "publisher")
        ? []
        : [`${id}: a ${kind} source ${span === null ? "without" : "with"} a span`]),
    ]),
  ]);
}

function brokenReferences({ claims, attributions, entities }: Record): string[] {
  const ids = [...claims, ...attributions, ...entities].map(({ id }) => id);
  const known = new Set(ids);
  const repeated = known.size === ids.length ? [] : [`${ids.length - known.size} ids are given twice`];
  const dangling = claims.flatMap(({ id, attribution, sources, event, relation, figure }) =>
    [
      attribution,
      ...sources.map(({ entity }) => entity),
      ...[...(event?.actors ?? []), ...(event?.recipients ?? []), ...(event?.instruments ?? [])].map(
        ({ entity }) => entity,
      ),
      event?.place?.entity ?? null,
      relation?.subject.entity ?? null,
      relation?.object?.entity ?? null,
      figure?.about.entity ?? null,
    ]
      .filter((one) => one !== null && !known.has(one))
      .map((one) => `${id}: refers to ${one}, which is not there`),
  );
  return [...repeated, ...dangling];
}

/** Without a publication date nothing can be counted from one; an interval never ends before it begins. */
function clockDates({ document, times, claims }: Record): string[] {
  const own = claims.flatMap(({ event, relation, figure }) => [event?.time, relation?.time, figure?.time]);
  return [...times, ...own]
    .filter((time) => time !== null && time !== undefined)
    .flatMap(({ from, to, text, anchor }) => [
      ...(from !== null && to !== null && from > to
        ? [`${quote(text ?? "")}: ends ${to} before it begins ${from}`]
        : []),
      ...(anchor === "publication" && document.published === null
        ? [`${quote(text ?? "")}: counted from no publication`]
        : []),
    ]);
}

function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
