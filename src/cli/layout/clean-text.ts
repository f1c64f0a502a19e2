/** Control characters, line ends and marks that turn the direction of writing: a report's words must not steer the terminal. */
const unsafe = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** The text as one line that is safe to print. */
export function cleanText(text: string): string {
  return text.replace(unsafe, " ").replace(/\s+/g, " ").trim();
}
