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
/** Small words that English prose is a third made of, and that other languages do not share. */
const smallWords = new Set(
  `the of and to that said his he had were been have has with from by for they their which who this these would at on as it
  its are not but after or an`.split(/\s+/),
);
const mostlySmall = 0.15;
const enoughWords = 20;
const plainLetters = /^[\x20-\x7e\s‘’“”–—…]*$/;

/** The language that most of a few samples over the length of the text are written in. English alone is supported. */
export async function detectLanguage(text: string): Promise<DetectedLanguage> {
  const votes = new Map<string, number>();
  for (const sample of samples(text)) {
    const language = await languageOf(sample);
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

async function languageOf(sample: string): Promise<string> {
  if (isPlainlyEnglish(sample)) return "en";
  if (!/\p{L}/u.test(sample)) return "und";
  const plain = plainLetters.test(sample);
  if (plain && sample.trim().split(/\s+/, fewWords).length < fewWords) return "en";
  // Loaded when first needed: it takes longer to load than a report to read, and most reports are plainly English.
  const { eld } = await import("eld/small");
  const found = eld.detect(sample);
  if (found.language === "en") return "en";
  const scores = found.getScores();
  const margin = (scores[found.language] ?? 0) - (scores["en"] ?? 0);
  if (plain && margin < clearMargin) return "en";
  return found.isReliable() ? found.language : "und";
}

function isPlainlyEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/[a-z]+/g) ?? [];
  return (
    words.length >= enoughWords && words.filter((word) => smallWords.has(word)).length >= words.length * mostlySmall
  );
}
