import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type ReadEffects, type Refusal, type Report, readInputs } from "./index.ts";

const endings = ["txt", "md", "html", "pdf", "docx", "eml", "jsonl", "csv", "xyz"];

/** One file in memory. */
function holding(bytes: Uint8Array): ReadEffects {
  return {
    kind: async () => "file",
    size: async () => bytes.length,
    bytes: async () => bytes,
    list: async () => [],
    glob: async () => [],
    input: async () => bytes,
  };
}

async function readAs(ending: string, bytes: Uint8Array): Promise<(Report | Refusal)[]> {
  const all: (Report | Refusal)[] = [];
  for await (const one of readInputs([`file.${ending}`], holding(bytes))) all.push(one);
  for (const one of all) {
    if ("problem" in one) expect(one.problem.message).not.toMatch(/\{(?:path|line|reason)\}/);
    else expectSound(one);
  }
  return all;
}

/** Text that can be stored, and a map whose runs are in order and apart in the text and lead forward in the source. */
function expectSound({ text, map, original, bytes }: Report): void {
  expect(text).not.toMatch(/[\0\p{Surrogate}]/u);
  expect(text.trim()).not.toBe("");
  expect(original.bytes).toBe(bytes.length);
  let end = 0;
  let to = 0;
  const inOrder = map.every((run) => {
    const sound = run.start >= end && run.end > run.start && run.from >= to && run.to >= run.from;
    end = run.end;
    to = run.to;
    return sound;
  });
  expect(inOrder && end <= text.length).toBe(true);
}

const words = "Two people were killed on Tuesday near Orvalle, the office said. ".repeat(6);
const samples: { [ending: string]: Uint8Array } = {
  html: strToU8(
    `<!doctype html><title>T</title><script type="application/ld+json">{"@graph":[{"@type":"Article","datePublished":"2015-10-09"}]}</script><article><h1>T</h1><p class=a>${words}</p><table><tr><td>x&amp;y</table></article>`,
  ),
  md: strToU8(`---\ndate: 2015-10-09\n---\n# T\n> **${words}** [a](b)\n\n- *x*\n`),
  eml: strToU8(
    `From: =?utf-8?Q?A?= <a@b.example>\r\nTo: c@d.example\r\nDate: Tue, 5 Mar 2019 10:00:00 +0000\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>${words}=C3=A9</p>\r\n--q--\r\n`,
  ),
  jsonl: strToU8(`{"text":"${words}\\u00e9\\ud83d\\ude00","date":"2015-10-09"}\n{"html":"<p>${words}</p>"}\n`),
  csv: strToU8(`text,date\n"${words}""x""",2015-10-09\n${words.replaceAll(",", "")},\n`),
  docx: zipSync({
    "word/document.xml": strToU8(`<w:document><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`),
  }),
  pdf: strToU8(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n4 0 obj<</Length 60>>\nstream\nBT /F 12 Tf 50 700 Td (${words.slice(0, 60)}) Tj ET\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`,
  ),
};

const runs = Number(process.env["FUZZ_RUNS"] ?? 60);

describe("input of any kind", () => {
  it.each(endings)("never makes a .%s file throw: random bytes", async (ending) => {
    const bytes = fc.uint8Array({ maxLength: 3_000 });
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        expect((await readAs(ending, given)).length).toBeGreaterThan(0);
      }),
      { numRuns: runs },
    );
  });

  it.each(endings)("never makes a .%s file throw: random text and broken tags", async (ending) => {
    const part = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "<p>",
        "</div>",
        "<table><td>",
        "<a href='",
        "<!--",
        "<script>",
        "&amp",
        "&#xD800;",
        '"',
        "\\u",
        "{",
        "}\n",
        ",",
        "**",
        "[",
        "](",
        "```\n",
        "\n\n",
        "\r",
        "\u202E",
        "\0",
        "مرحبا",
        "\uD800",
        words,
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 60 }), async (parts) => {
        await readAs(ending, strToU8(parts.join("")));
      }),
      { numRuns: runs },
    );
  });

  it.each(Object.keys(samples))("never makes a damaged .%s file throw", async (ending) => {
    const whole = samples[ending] ?? new Uint8Array();
    expect((await readAs(ending, whole)).some((one) => "text" in one)).toBe(true);
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(whole.length), async (changes, cut) => {
        const bytes = whole.slice(0, cut % 3 === 0 ? cut : whole.length);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        await readAs(ending, bytes);
      }),
      { numRuns: runs },
    );
  });

  it.each(["txt", "md", "html", "jsonl", "csv", "eml"])("of one line of 5 MB is read whole as .%s", async (ending) => {
    const line = words.repeat(13_000);
    const content =
      ending === "jsonl"
        ? JSON.stringify({ text: line })
        : ending === "csv"
          ? `text\n"${line}"`
          : ending === "eml"
            ? `From: a@b.example\n\n${line}`
            : line;
    const [report] = await readAs(ending, strToU8(content));
    expect(report !== undefined && "text" in report && report.text.length).toBeGreaterThan(4_900_000);
  });

  it.each([
    ["md", "*".repeat(1_000_000)],
    ["md", "[".repeat(1_000_000)],
    ["md", `${"> ".repeat(500_000)}x`],
    ["md", `a${" ".repeat(1_000_000)}b`],
    ["md", "<!--".repeat(250_000)],
    ["txt", "\n".repeat(1_000_000)],
    ["jsonl", `{"text": ${"[".repeat(1_000_000)}`],
    ["jsonl", `{"text": "x", "a": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`],
    ["jsonl", `{"text": "${"\\n".repeat(1_000_000)}x"}`],
    ["csv", `text\n${'"'.repeat(1_000_000)}`],
    ["csv", `text\n${",".repeat(1_000_000)}`],
    ["eml", `From: a@b.example\nTo: c\nDate: x\n${"X: y\n".repeat(200_000)}\nx`],
    ["html", "&".repeat(1_000_000)],
    ["html", `<title>${" | ".repeat(300_000)}</title><p>x`],
  ])("made to be slow is read to its end as .%s (%#)", async (ending, content) => {
    expect(await readAs(ending, strToU8(content))).not.toEqual([]);
  });
});
