import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GeneratedReport } from "./generate-reports.ts";

/** Writes the reports into `folder`, every other one as a page, with a manifest; gives their characters, tags left out. */
export function writeReports(folder: string, reports: Iterable<GeneratedReport>): number {
  mkdirSync(folder, { recursive: true });
  const rows: string[] = [];
  let characters = 0;
  let number = 0;
  for (const { title, publisher, published, text } of reports) {
    const path = `report-${String(number).padStart(5, "0")}.${number % 2 === 0 ? "txt" : "html"}`;
    writeFileSync(join(folder, path), number % 2 === 0 ? text : pageOf(title, text));
    rows.push(JSON.stringify({ path, title, publisher, published }));
    characters += text.length;
    number += 1;
  }
  writeFileSync(join(folder, "manifest.jsonl"), `${rows.join("\n")}\n`);
  return characters;
}

function pageOf(title: string, text: string): string {
  const paragraphs = text.split("\n\n").map((one) => `<p>${escapeMarkup(one)}</p>`);
  return [
    `<!doctype html><html lang="en"><head><title>${escapeMarkup(title)}</title></head><body>`,
    "<nav><a href=/>Home</a> <a href=/world>World</a></nav><article>",
    `<h1>${escapeMarkup(title)}</h1>`,
    ...paragraphs,
    "</article><footer>All rights reserved.</footer></body></html>",
  ].join("\n");
}

function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
