import { eld } from "eld/small";

export interface DetectedLanguage {
  /** ISO 639-1; "und" where it cannot be told. */
  language: string;
  supported: boolean;
}

const sampleLength = 400;
const mostSamples = 3;
/** With fewer words than this the letters alone don't tell. */
const fewWords = 6;
/** English full of foreign names scores less than this below the language of the names; another language, more. */
const clearMargin = 0.15;
const plainLetters = /^[\x20-\x7e\s‘’“”–—…]*$/;

/** The language that most of a few samples over the length of the text are written in. English alone is supported. */
export function detectLanguage(text: string): DetectedLanguage {
  const votes = new Map<string, number>();
  for (const sample of samples(text)) {
    const language = languageOf(sample);
    votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const score = (language: string): number => (votes.get(language) ?? 0) - (language === "und" ? 0.5 : 0);
  const language = [...votes.keys()].reduce((best, other) => (score(other) > score(best) ? other : best));
  return { language, supported: language === "en" };
}

function samples(text: string): string[] {
  if (text.length <= sampleLength * mostSamples) return [text];
  const step = Math.floor((text.length - sampleLength) / (mostSamples - 1));
  return Array.from({ length: mostSamples }, (_, index) => text.slice(index * step, index * step + sampleLength));
}

function languageOf(sample: string): string {
  if (!/\p{L}/u.test(sample)) return "und";
  const plain = plainLetters.test(sample);
  if (plain && sample.trim().split(/\s+/, fewWords).length < fewWords) return "en";
  const found = eld.detect(sample);
  if (found.language === "en") return "en";
  const scores = found.getScores();
  const margin = (scores[found.language] ?? 0) - (scores["en"] ?? 0);
  if (plain && margin < clearMargin) return "en";
  return found.isReliable() ? found.language : "und";
}
