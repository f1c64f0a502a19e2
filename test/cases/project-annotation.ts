import type { Annotation, Span } from "../../src/schema/index.ts";
import { bounds, plainInterval } from "./project-claims.ts";

type Words = (span: Span) => string;
type Part = (annotation: Annotation, words: Words) => unknown;

/** The readings of an annotation that a case can ask for with `show:`. */
const parts: { readonly [name: string]: Part } = {
  sentences: ({ sentences }, words) => sentences.map(words),
  dates: ({ dates }, words) => dates.map((date) => `${words(date)} = ${plainInterval(date.interval)}`),
  numbers: ({ quantities }, words) =>
    quantities.map(
      ({ low, high, qualifier, unit, ...span }) =>
        `${words(span)} = ${[qualifier, bounds(low, high), ...(unit === null ? [] : [unit])].join(" ")}`,
    ),
  quotations: ({ quotations }, words) => quotations.filter(({ speech }) => speech).map(words),
  phrases: ({ chunks, tokens }, words) =>
    chunks.flatMap((chunk) => {
      const phrase = (at: number): string => {
        const { first, last } = chunks[at] ?? chunk;
        return words({ start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 });
      };
      if (chunk.verb === null) return [];
      const { subject, object, passive, negated, modal } = chunk.verb;
      return [
        {
          verb: phrase(chunks.indexOf(chunk)),
          ...(subject === null ? {} : { subject: phrase(subject) }),
          ...(object === null ? {} : { object: phrase(object) }),
          ...Object.fromEntries(chunk.obliques.map(({ prep, noun }) => [prep, phrase(noun)])),
          form: [chunk.verb.form, ...(passive ? ["passive"] : []), ...(negated ? ["negated"] : []), modal ?? []]
            .flat()
            .join(" "),
        },
      ];
    }),
  entities: ({ entities, mentions }, words) =>
    entities.flatMap((entity, index) => {
      const own = mentions.filter((mention) => mention.entity === index);
      if (own.length < 2 && !own.some((mention) => mention.form === "name")) return [];
      const place = entity.place === null ? {} : { place: `${entity.place.name}, ${entity.place.country}` };
      return [{ name: entity.name, kind: entity.kind, ...place, mentions: own.map(words) }];
    }),
  attributions: ({ attributions }, words) =>
    attributions.map(({ content, sources, cue, quotation, factuality }) => ({
      says: sources.map(({ text }) => text).join(" < "),
      ...(cue === null ? {} : { cue: words(cue) }),
      how: `${quotation} ${factuality}`,
      what: content.map(words),
    })),
  agency: ({ agency }) => agency?.text ?? null,
};

/** The parts of the annotation that `show` names, by name; throws at a name that is none. */
export function projectAnnotation(annotation: Annotation, show: readonly string[]): { [name: string]: unknown } {
  const words: Words = ({ start, end }) => annotation.text.slice(start, end).replace(/\s+/g, " ");
  return Object.fromEntries(
    show.map((name) => {
      const part = parts[name];
      if (part === undefined) throw new Error(`show: ${name} is not one of ${Object.keys(parts).join(", ")}`);
      return [name, part(annotation, words)];
    }),
  );
}
