import { existsSync } from "node:fs";
import { describe } from "vitest";

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser that pages are tried in: `SAYSO_BROWSER`, or Chromium where Debian keeps it; null where there is none. */
export function findBrowser(): string | null {
  const named = process.env.SAYSO_BROWSER;
  if (named !== undefined && named !== "") return named;
  return usual.find((path) => existsSync(path)) ?? null;
}

/** `describe` for tests that need a browser: without one they are skipped with a word why, and fail where CI runs them. */
export function describeInBrowser(name: string, tests: () => void): void {
  const here = findBrowser() !== null;
  const inCi = process.env.CI === "true" || process.env.CI === "1";
  if (here || inCi) describe(name, tests);
  else describe.skip(`${name} (skipped: no Chromium here; apt-get install chromium, or set SAYSO_BROWSER)`, tests);
}
