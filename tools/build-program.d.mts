/** Gives the compiler's exit code. */
export function buildProgram(options?: { ifStale?: boolean }): number;
/** Gives Vite's exit code. */
export function buildPage(options?: { ifStale?: boolean }): number;
