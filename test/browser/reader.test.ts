import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { ClaimView, DocumentPage } from "../../src/api/index.ts";
import type { RecordToKeep } from "../../src/store/index.ts";
import { jsonOf } from "../api/serve-folder.ts";
import { describeInBrowser } from "./find-browser.ts";
import { inspectPage } from "./inspect-page.ts";
import { type BrowserDesk, openDesk } from "./open-desk.ts";

/** Two million characters of short paragraphs, the claims of which are read in a moment. */
const longText = Array.from(
  { length: 9_000 },
  (_, number) =>
    `Day ${number}. It rained in the hills, the market opened late, and the ferry did not run because the river stood high again; nobody in the valley could remember a spring like it. The harbour was quiet, and the schools stayed shut for the week, as they had been before.`,
).join("\n\n");

describeInBrowser("the reader", () => {
  let desk: BrowserDesk;
  let page: DocumentPage;
  beforeAll(async () => {
    desk = await openDesk("corpus");
    page = await documentLike("market in Camiri", "text/html");
  }, 180_000);
  afterEach(async () => {
    await desk.leave();
    expect(desk.faults()).toEqual([]);
  });
  afterAll(() => desk.close());

  async function documentLike(words: string, mediaType: string): Promise<DocumentPage> {
    const { items } = await jsonOf<{ items: { id: string; original: { mediaType: string } }[] }>(
      desk.served.ask("GET", `/api/documents?text=${encodeURIComponent(words)}`),
    );
    const id = items.find(({ original }) => original.mediaType === mediaType)?.id;
    return jsonOf(desk.served.ask("GET", `/api/document?id=${id}`));
  }

  const linkTo = ({ claim, document }: ClaimView): string => `/document?id=${document.id}&claim=${claim.id}`;
  const pickedWords = async (at: Page): Promise<string> => (await at.locator("mark.own").allTextContents()).join("");
  const countOf = (at: Page): Promise<string | null> => at.getByRole("complementary").getByRole("status").textContent();
  const strike = (): ClaimView => {
    const found = page.claims.find(({ claim }) => claim.event?.mode === "aerial" && claim.sources.length > 1);
    if (found === undefined) throw new Error("The report has no strike on somebody's say-so.");
    return found;
  };

  test("opens on the words of the claim that the address names, with who says so and how, and its reading", async () => {
    const at = await desk.open(linkTo(strike()));
    await at.locator("mark.picked").first().waitFor();
    expect(await pickedWords(at)).toBe(strike().quote);
    expect(await at.locator("mark.picked.source").count()).toBeGreaterThan(0);
    expect(await at.locator("mark.picked.cue").count()).toBeGreaterThan(0);
    const reading = at.getByRole("region", { name: "Reading of the picked claim" });
    for (const label of ["Where", "When", "On whose say-so", "Stance", "Confidence"])
      await reading.getByText(label, { exact: true }).waitFor();
    expect(await inspectPage(at, "reader")).toEqual([]);
  });

  test("every claim can be stepped to, and its very words are marked, also where claims overlap", async () => {
    const overlaps = page.claims.filter(({ claim: { span } }, index) =>
      page.claims.some(
        ({ claim }, other) => other !== index && claim.span.start < span.end && span.start < claim.span.end,
      ),
    );
    expect(overlaps.length).toBeGreaterThan(1);
    const at = await desk.open(`/document?id=${page.document.id}`);
    for (const [index, { quote, claim }] of page.claims.entries()) {
      await at.getByRole("button", { name: "Next", exact: false }).click();
      await expect.poll(() => countOf(at)).toBe(`Claim ${index + 1} of ${page.claims.length}`);
      expect(await pickedWords(at)).toBe(quote);
      expect(new URL(at.url()).searchParams.get("claim")).toBe(claim.id);
    }
    expect(await at.getByRole("button", { name: "Next", exact: false }).isDisabled()).toBe(true);
  });

  test("a click on marked words shows the claims over them, and a click beside them lets them go", async () => {
    const at = await desk.open(`/document?id=${page.document.id}`);
    await at.locator("blockquote mark.claim").first().click();
    await at.getByText(/^over “/).waitFor();
    await at.locator("mark.own").first().waitFor();
    await at.getByRole("button", { name: `Show all ${page.claims.length}` }).click();
    await at.getByText(/^over “/).waitFor({ state: "detached" });
  });

  test("words picked with the keys show their claims; Enter goes through them, Escape lets go", async () => {
    const at = await desk.open(linkTo(strike()));
    await at.locator("mark.picked").first().waitFor();
    await at.getByLabel("The report’s text").focus();
    await at.keyboard.press("ArrowRight");
    await at.keyboard.press("Shift+ArrowRight");
    const words = strike().quote.match(/[\p{L}\p{N}]+/gu) ?? [];
    await at.getByText(`over “${words.slice(0, 2).join(" ")}”`).waitFor();
    expect(await at.evaluate(() => document.getSelection()?.toString())).toBe(words.slice(0, 2).join(" "));
    expect(await at.getByRole("list", { name: "Claims" }).getByRole("listitem").count()).toBeGreaterThan(0);
    await at.keyboard.press("Enter");
    await at.locator("mark.own").first().waitFor();
    await at.keyboard.press("Escape");
    await at.getByText(/^over “/).waitFor({ state: "detached" });
  });

  test("words that no claim stands on are said to have none", async () => {
    const at = await desk.open(`/document?id=${page.document.id}`);
    await at.getByText("when the market was crowded with shoppers").first().waitFor();
    const box = await at.getByText("when the market was crowded with shoppers").first().boundingBox();
    if (box === null) throw new Error("The paragraph is nowhere.");
    await at.mouse.dblclick(box.x + 60, box.y + box.height - 16);
    await at.getByText("No claim stands on these words.").waitFor();
  });

  test("each part of a reading leads to its words in the text", async () => {
    const at = await desk.open(linkTo(strike()));
    const place = strike().claim.event?.place?.text ?? "";
    await at.getByRole("region", { name: "Reading of the picked claim" }).getByRole("button", { name: place }).click();
    await at.locator("mark.shown").first().waitFor();
    expect((await at.locator("mark.shown").allTextContents()).join("")).toBe(place);
  });

  test("the original has the same words marked, character by character and as a page that is dead", async () => {
    const at = await desk.open(linkTo(strike()));
    await at.getByRole("radio", { name: "Original, its source" }).check();
    await at.getByText("<!DOCTYPE html>").waitFor();
    expect(await pickedWords(at)).toBe(strike().quote);
    expect(await inspectPage(at, "reader-original")).toEqual([]);
    await at.getByRole("radio", { name: "Original, as a page" }).check();
    const frame = at.frameLocator("iframe[title='The original, inert']");
    await frame.locator("#claim").waitFor();
    expect((await frame.locator("mark").allTextContents()).join("")).toBe(strike().quote);
    expect(await at.locator("iframe").getAttribute("sandbox")).toBe("");
    expect(new URL(at.url()).searchParams.get("view")).toBe("page");
    expect(desk.faults().filter((fault) => !fault.includes("the document's frame is sandboxed"))).toEqual([]);
  });

  test("what could not be read is told in words, with what explains it", async () => {
    const { document } = await documentLike("Frente de Liberación", "text/plain");
    const at = await desk.open(`/document?id=${document.id}`);
    await at.getByRole("heading", { name: "1 problem in reading it" }).waitFor();
    await at.getByText("the text is not in English").waitFor();
    await at.getByText("No claim was read out of this report").waitFor();
    expect(await inspectPage(at, "reader-problem")).toEqual([]);
    await at.getByRole("link", { name: "read-language" }).click();
    await at.getByRole("heading", { level: 1, name: "read-language" }).waitFor();
  });

  test("a claim that is not there any more is said to be gone, and the text is read all the same", async () => {
    const at = await desk.open(`/document?id=${page.document.id}&claim=none`);
    await at.getByText("is not in this report any more").waitFor();
    expect(await at.locator("blockquote mark").count()).toBeGreaterThan(0);
  });

  test("a report of two million characters can be read to its end", async () => {
    const { store } = desk.served;
    const kept = longRecord(page);
    await store.putOriginal(new TextEncoder().encode(longText));
    await store.saveRecords([kept]);
    const last = kept.record.claims.at(-1)?.id;
    const at = await desk.open(`/document?id=${kept.record.document.id}&claim=${last}`);
    const spent = await watchEffort(at);
    const picked = at.locator("mark.own");
    await picked.waitFor({ timeout: 60_000 });
    const box = await picked.boundingBox();
    expect(box !== null && box.y > 0 && box.y < 900).toBe(true);
    expect(await spent()).toBeLessThan(8);
    const before = await spent();
    await at.locator("aside button", { hasText: "Previous" }).click();
    const { length } = kept.record.claims;
    await expect.poll(() => at.locator("aside h2").textContent()).toBe(`Claim ${length - 1} of ${length}`);
    expect((await spent()) - before).toBeLessThan(2);
  });

  /** Seconds of processor time that the page has spent on its own script, style and layout. */
  async function watchEffort(at: Page): Promise<() => Promise<number>> {
    const session = await at.context().newCDPSession(at);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const counted = ["ScriptDuration", "LayoutDuration", "RecalcStyleDuration"];
    return async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return metrics.filter(({ name }) => counted.includes(name)).reduce((sum, { value }) => sum + value, 0);
    };
  }

  /** A record of the long text in which each "the market opened late" is a claim like the strike. */
  function longRecord(like: DocumentPage): RecordToKeep {
    const bytes = new TextEncoder().encode(longText);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const id = `d${sha256.slice(0, 12)}`;
    const original = { sha256, mediaType: "text/plain", bytes: bytes.length, location: "long.txt" };
    const template = like.claims.find(({ claim }) => claim.kind === "event")?.claim;
    if (template === undefined) throw new Error("The report has no event.");
    const claims = [...longText.matchAll(/the market opened late/g)].map(({ index, 0: words }, number) => {
      const span = { start: index, end: index + words.length };
      return {
        ...template,
        id: `${id}.c${number + 1}`,
        span,
        attribution: null,
        sources: [{ kind: "publisher" as const, entity: null, text: "Harbour Post", span: null }],
        cue: null,
        event: {
          type: "COERCE" as const,
          mode: null,
          trigger: span,
          actors: [],
          recipients: [],
          instruments: [],
          place: null,
          time: null,
          casualties: [],
        },
      };
    });
    const document = { ...like.document, id, title: "A long spring", copyOf: null, text: longText, original };
    return {
      record: { document, entities: [], times: [], attributions: [], claims, problems: [] },
      map: [{ start: 0, end: longText.length, from: 0, to: longText.length }],
      signature: null,
      given: { publisher: null, published: null, title: null, url: null },
    };
  }
});
