import type { TestProject } from "vitest/node";
import { buildPage } from "../../tools/build-program.mjs";
import { findBrowser } from "./find-browser.ts";
import { prepareRecord } from "./keep-record.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the corpus's record; to be copied and never opened. */
    record: string;
  }
}

/** Once before all browser tests: the page is built where it is older than its sources, and the corpus is read. */
export function setup(project: TestProject): void {
  if (findBrowser() === null) return;
  if (buildPage({ ifStale: true }) !== 0) throw new Error("The page could not be built.");
  project.provide("record", prepareRecord());
}
