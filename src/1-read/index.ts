/** Stage 1: files, folders, globs, manifests and standard input become reports, each with its untouched original. */

export { type OriginalText, readOriginalText } from "./original-text.ts";
export { expandInputs, readInputs } from "./read-inputs.ts";
export type { ReadEffects, ReadOptions, Refusal, Report } from "./report.ts";
export { rereadOriginal } from "./reread-original.ts";
