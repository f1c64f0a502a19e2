import { expect, test } from "vitest";
import { makeAnnotation } from "../../test/annotation/make-annotation.ts";
import { spanOf } from "../../test/annotation/make-tokens.ts";
import type { Annotation, AttributionDraft } from "../schema/index.ts";
import { outerSources, ownVoice, voiceOf } from "./attribute-claim.ts";

const annotation = await makeAnnotation("The mayor said the army denied it burned a clinic. Rebels left.");

/** `speaker` says `words`. */
function saying(speaker: string, words: string, direct = false): AttributionDraft {
  return {
    content: [spanOf(annotation.text, words)],
    sources: [{ kind: "unnamed", entity: null, text: speaker, span: spanOf(annotation.text, speaker) }],
    cue: null,
    quotation: direct ? "direct" : "indirect",
    factuality: "CT+",
    saidAt: null,
  };
}

function voiceAt(words: string, publisher: string | null = "Vesper Desk", quoted = false, direct = false) {
  const attributions = [
    saying("army", "it burned a clinic", direct),
    saying("mayor", "the army denied it burned a clinic"),
  ];
  const voice = voiceOf(spanOf(annotation.text, words), { ...annotation, attributions }, publisher, quoted);
  return { chain: voice.sources.map(({ text }) => text).join(" < "), quotation: voice.quotation };
}

test("the chain runs from the publisher through the wider saying to the narrower", () => {
  expect(voiceAt("burned")).toEqual({ chain: "Vesper Desk < mayor < army", quotation: "indirect" });
  expect(voiceAt("denied")).toEqual({ chain: "Vesper Desk < mayor", quotation: "indirect" });
});

test("what nobody is said to say is the publisher's own", () => {
  expect(voiceAt("left")).toEqual({ chain: "Vesper Desk", quotation: "none" });
  expect(voiceAt("left", null)).toEqual({ chain: "the report", quotation: "none" });
});

test("words in quotation marks are direct, and the publisher's own are no quotation", () => {
  expect(voiceAt("burned", "Vesper Desk", true).quotation).toBe("direct");
  expect(voiceAt("burned", "Vesper Desk", false, true).quotation).toBe("direct");
  expect(voiceAt("left", "Vesper Desk", true).quotation).toBe("none");
});

test("one who speaks within his own speech stands in the chain once", () => {
  const attributions = [saying("mayor", "it burned a clinic"), saying("mayor", "the army denied it burned a clinic")];
  const { sources } = voiceOf(spanOf(annotation.text, "burned"), { ...annotation, attributions }, "Vesper Desk", false);
  expect(sources.map(({ text }) => text)).toEqual(["Vesper Desk", "mayor"]);
});

function outer(agency: string, publisher: string | null): string[] {
  const printed: Annotation = {
    ...annotation,
    agency: { kind: "named", entity: null, text: agency, span: { start: 0, end: 1 } },
  };
  return outerSources(printed, publisher).map(({ text }) => text);
}

test("an agency whose report is printed comes after the publisher", () => {
  expect(outer("Kestrel News", "The Maun Courier")).toEqual(["The Maun Courier", "Kestrel News"]);
  expect(outer("Kestrel News", null)).toEqual(["the report", "Kestrel News"]);
});

test.each([
  ["Kestrel News", "Kestrel News"],
  ["Kestrel", "Kestrel News Agency"],
  ["KNA", "Kestrel News Agency"],
  ["QNW", "Quebracho Newswire"],
])("%s is how %s writes its own name", (agency, publisher) => expect(outer(agency, publisher)).toEqual([publisher]));

test("what is said by the way is the report's own, whoever speaks around it", () => {
  expect(ownVoice(annotation, "Vesper Desk")).toEqual({
    sources: [{ kind: "publisher", entity: null, text: "Vesper Desk", span: null }],
    innermost: null,
    quotation: "none",
  });
});
