import type { Argument } from "../schema/index.ts";
import type { EventDraft } from "./find-events.ts";
import { nounTrigger } from "./index-triggers.ts";
import { argumentOf, chunkAt, type Reading, tokenAt } from "./reading.ts";

/** What somebody has said, as one who does not believe it calls it. */
const REPORTS = new Set(
  "claim claims report reports talk story stories rumour rumours rumor rumors statement statements allegation allegations accusation accusations suggestion suggestions assertion assertions news speculation".split(
    " ",
  ),
);
const BE = /^(is|was|are|were|be|been|'s)$/;
const FALSE = new Set(
  "false untrue lie lies fabrication fabrications fabricated propaganda invention invented baseless unfounded groundless nonsense fiction hoax slander bogus wrong incorrect disinformation misinformation".split(
    " ",
  ),
);
const TRUE = /^(true|correct|accurate|so)$/;
const GROUNDS = /^(foundation|basis|merit|substance|truth)$/;
/** Words between "is" and the verdict. */
const VERDICT_WITHIN = 7;

/**
 * "Claims that the front had taken the town were a fabrication", "talk of a withdrawal is propaganda": what is told there did not
 * happen, as whoever calls it false has it. Whoever was named as having said it still says it.
 */
export function denyCalledFalse(reading: Reading, told: readonly EventDraft[]): EventDraft[] {
  const events = [...told];
  reading.annotation.sentences.forEach(({ first, last }) => {
    const verdict = findVerdict(reading, first, last);
    if (verdict === null) return;
    const [from, to] = [tokenAt(reading, verdict.report).start, tokenAt(reading, verdict.copula).start];
    const inside = events.filter(({ span }) => span.start > from && span.end <= to);
    const believed = inside.length > 0 ? inside : bareEvents(reading, verdict.report, verdict.copula);
    for (const draft of believed) {
      if (!saidBySomebody(reading, draft, verdict.report) && events.includes(draft))
        events.splice(events.indexOf(draft), 1);
      events.push({ ...draft, denied: { outside: from } });
    }
  });
  return events;
}

/** Tokens of the report and of the "is" that calls it false. */
function findVerdict(reading: Reading, first: number, last: number): { report: number; copula: number } | null {
  let report: number | null = null;
  for (let at = first; at < last; at++) {
    const { norm } = tokenAt(reading, at);
    if (report === null && REPORTS.has(norm) && /^(that|of|about)$/.test(tokenAt(reading, at + 1).norm)) report = at;
    if (report !== null && BE.test(norm) && isFalse(reading, at, last)) return { report, copula: at };
  }
  return null;
}

function isFalse(reading: Reading, copula: number, last: number): boolean {
  let negated = false;
  for (let at = copula + 1; at < Math.min(last, copula + VERDICT_WITHIN); at++) {
    const { norm, pos } = tokenAt(reading, at);
    if (FALSE.has(norm)) return !negated;
    if (negated && TRUE.test(norm)) return true;
    if (norm === "without") return GROUNDS.test(tokenAt(reading, at + 1).norm);
    if (/^(not|n't)$/.test(norm)) negated = true;
    else if (!/^(DET|ADJ|ADV|NOUN|PUNCT)$/.test(pos)) return false;
  }
  return false;
}

/** "The front's statement that …": the front goes on saying so. */
function saidBySomebody(reading: Reading, { span }: EventDraft, report: number): boolean {
  const near = tokenAt(reading, report);
  return reading.annotation.attributions.some(
    ({ content, sources }) =>
      content.some((part) => part.start > near.start && part.start <= span.start && span.end <= part.end) &&
      sources.some((source) => source.span !== null && source.span.end <= near.end),
  );
}

/** Events of which nothing is told but the word: "talk of a withdrawal" is of those that the sentence before spoke of. */
function bareEvents(reading: Reading, report: number, copula: number): EventDraft[] {
  return reading.annotation.chunks.flatMap((chunk, index): EventDraft[] => {
    if (chunk.kind !== "noun" || chunk.head <= report || chunk.head >= copula) return [];
    const trigger = nounTrigger(reading.triggers, reading.annotation.tokens, chunk.head);
    if (trigger === null) return [];
    const { start, end } = tokenAt(reading, chunk.head);
    const topic = topicBefore(reading, chunk.sentence);
    return [
      {
        trigger,
        chunk: index,
        span: { start, end },
        actors: topic === null ? [] : [topic],
        recipients: [],
        instruments: [],
        casualties: [],
        phrases: [index],
        verb: null,
      },
    ];
  });
}

function topicBefore(reading: Reading, sentence: number): Argument | null {
  const { first, last } = reading.sentenceChunks[sentence - 1] ?? { first: 0, last: 0 };
  for (let at = first; at < last; at++) {
    const subject = chunkAt(reading, at).verb?.subject ?? null;
    if (subject !== null)
      return reading.mentionAt(chunkAt(reading, subject).head) === null ? null : argumentOf(reading, subject);
  }
  return null;
}
