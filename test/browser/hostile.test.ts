import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { describeInBrowser } from "./find-browser.ts";
import { type BrowserDesk, openDesk } from "./open-desk.ts";

const override = "\u202e";
const tricks = [
  "<script>window.ran = 1</script>",
  "<img src=x onerror='window.ran = 2'>",
  "<svg onload='window.ran = 3'><a href='javascript:window.ran = 4'>here</a></svg>",
  "<style>* { display: none }</style>",
  "<iframe srcdoc='<script>parent.ran = 5</script>'></iframe>",
  "<a href='javascript:window.ran = 6'>click</a>",
  "{{constructor.constructor('window.ran = 7')()}} {@html window.ran = 8}",
  `The army ${override}killed 12${override} people`,
] as const;
const title = `<b onmouseover="window.ran = 9">Bold</b> ${override}eltit`;
const publisher = `<i>Post</i>"><script>window.ran = 10</script>`;
const body = `${tricks.join("\n\n")}

The army struck the market in Karsa on Tuesday, killing 12 people, the mayor "<script>window.ran = 11</script>" said.

${"x".repeat(2_000_000)}`;

describeInBrowser("a hostile report", () => {
  let desk: BrowserDesk;
  let document = "";
  beforeAll(async () => {
    desk = await openDesk("empty");
    const { served } = desk;
    const sent = { text: body, title, publisher, published: "2031-04-03", url: "javascript:window.ran=12" };
    const { id } = (await (await served.ask("POST", "/api/additions/text", sent)).json()) as { id: string };
    await (await served.ask("GET", `/api/addition/progress?id=${id}`)).text();
    const { items } = (await (await served.ask("GET", "/api/documents")).json()) as { items: { id: string }[] };
    document = items[0]?.id ?? "";
  }, 120_000);
  afterEach(async () => {
    await desk.leave();
    expect(desk.faults()).toEqual([]);
  });
  afterAll(() => desk.close());

  /** Nothing ran, nothing became an element, no link leads anywhere but to pages and answers of the server. */
  async function expectDead(page: Page): Promise<void> {
    const found = await page.evaluate(() => ({
      ran: (window as { ran?: unknown }).ran ?? null,
      elements: window.document.querySelectorAll("main :is(script, img, iframe, style, b, i)").length,
      links: [...window.document.querySelectorAll("a[href]")].map((link) => (link as HTMLAnchorElement).protocol),
    }));
    expect(found.ran).toBe(null);
    expect(found.elements).toBe(0);
    expect(found.links.filter((protocol) => protocol !== "http:")).toEqual([]);
  }

  test("is plain text in the list, with what turns the writing shown as a box", async () => {
    const page = await desk.open("/documents");
    const row = page.getByRole("link", { name: "onmouseover" });
    await row.waitFor();
    expect(await row.textContent()).toContain("▯eltit");
    await page.getByText('<i>Post</i>"><script>').waitFor();
    await expectDead(page);
  });

  test("is plain text in the reader, tags and all, and a word of two million letters does not widen the page", async () => {
    const page = await desk.open(`/document?id=${document}`);
    const text = page.locator("blockquote");
    await text.waitFor({ timeout: 30_000 });
    const shown = (await text.textContent()) ?? "";
    const plain = shown.replaceAll("▯", "");
    expect(tricks.filter((trick) => !plain.includes(trick.replaceAll(override, "")))).toEqual([]);
    expect(shown.includes(override)).toBe(false);
    expect(await page.evaluate(() => window.document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    await expectDead(page);
  });

  test("stays dead on every page that shows something of it", async () => {
    for (const path of ["/", "/actors", "/disputes", "/review", "/add"]) {
      const page = await desk.open(path);
      await page.locator("main [aria-busy=true]").first().waitFor({ state: "detached" });
      await expectDead(page);
      await page.close();
    }
  });
});
