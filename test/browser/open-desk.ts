import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import type { ServeOptions } from "../../src/cli/serving/serve-record.ts";
import type { Store } from "../../src/store/index.ts";
import { type Served, serveFolder } from "../api/serve-folder.ts";
import { findBrowser } from "./find-browser.ts";
import { copyRecord } from "./keep-record.ts";
import { watchPage } from "./watch-page.ts";

export interface OpenOptions {
  width?: number;
  height?: number;
  theme?: "light" | "dark";
  /** Windows of one context share their cookies and what the browser keeps. */
  context?: BrowserContext;
}

/** A served record and a browser to look at it with. */
export interface BrowserDesk {
  served: Served;
  browser: Browser;
  /** A window at an address ("/documents"), once the page is there. */
  open(path: string, options?: OpenOptions): Promise<Page>;
  /** What went wrong in the windows since it was last asked: errors, broken policy, requests that left the machine. */
  faults(): string[];
  /** Closes every window. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Serves a copy of the corpus's record (or an empty one) at a free port and starts a browser. `prepare` fills the record
 * before it is served. For `beforeAll`; with `afterEach(desk.leave)` and `afterAll(desk.close)`.
 */
export async function openDesk(
  record: "corpus" | "empty",
  options: Partial<ServeOptions> = {},
  prepare?: (store: Store) => Promise<void>,
): Promise<BrowserDesk> {
  const executablePath = findBrowser();
  if (executablePath === null || !existsSync(executablePath))
    throw new Error("There is no Chromium to try the page in: apt-get install chromium, or set SAYSO_BROWSER.");
  const served = await serveFolder(options, prepare, record === "corpus" ? copyRecord(inject("record")) : undefined);
  const root = process.getuid?.() === 0;
  const browser = await chromium.launch({ executablePath, args: root ? ["--no-sandbox"] : [] });
  const contexts = new Set<BrowserContext>();
  let faults: string[] = [];
  return {
    served,
    browser,
    async open(path, { width = 1280, height = 900, theme = "light", context } = {}) {
      const within = context ?? (await browser.newContext({ viewport: { width, height }, colorScheme: theme }));
      contexts.add(within);
      const page = await within.newPage();
      watchPage(page, served.address, (fault) => faults.push(fault));
      await page.goto(`${served.address}${path}`);
      await page.locator("h1").first().waitFor();
      return page;
    },
    faults() {
      const found = faults;
      faults = [];
      return found;
    },
    async leave() {
      await Promise.all([...contexts].map((context) => context.close()));
      contexts.clear();
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}
