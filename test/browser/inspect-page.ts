import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const output = "test/output";
const narrow = 400;

/** What axe finds wrong with the page as it is now, one line each: rule, impact, where. */
export async function checkAxe(page: Page): Promise<string[]> {
  const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  await page.evaluate(source);
  const results = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as AxeResults;
  return results.violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${impact}): ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}

/**
 * Keeps pictures of the page under `test/output` (`NAME-light.png`, `-dark`, `-narrow`) and gives what axe finds wrong with it
 * in light, in dark and at 400 pixels, and whether it can then be scrolled sideways. The page is left as it was.
 */
export async function inspectPage(page: Page, name: string): Promise<string[]> {
  mkdirSync(output, { recursive: true });
  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  const wrong: string[] = [];
  for (const theme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await page.screenshot({ path: `${output}/${name}-${theme}.png` });
    wrong.push(...(await checkAxe(page)).map((line) => `${theme}: ${line}`));
  }
  await page.setViewportSize({ width: narrow, height: 800 });
  await page.screenshot({ path: `${output}/${name}-narrow.png`, fullPage: true });
  wrong.push(...(await checkAxe(page)).map((line) => `narrow: ${line}`));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > narrow) wrong.push(`narrow: it is ${wide} pixels wide`);
  await page.setViewportSize(size);
  return wrong;
}
