import { describe, expect, it } from "vitest";
import { readPdf } from "./read-pdf.ts";

/** One page's lines: text, distance from the left edge, height above the lower edge, in points. */
type Line = readonly [text: string, left: number, y: number];

/** Writes a PDF of pages 600 points wide in Helvetica of 12 points. */
function pdf(pages: readonly (readonly Line[])[], trailer = ""): Uint8Array {
  const streams = pages.map((lines) =>
    lines
      .map(([text, left, y]) => `BT /F1 12 Tf 1 0 0 1 ${left} ${y} Tm (${text.replace(/[()\\]/g, "\\$&")}) Tj ET`)
      .join("\n"),
  );
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(" ")}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...streams.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
    "<< /Title (Mine on the road) >>",
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

async function codeOf(bytes: Uint8Array): Promise<string | null> {
  const read = await readPdf(bytes, "a.pdf");
  return "code" in read ? read.code : null;
}

describe("readPdf", () => {
  it("joins lines to paragraphs and makes broken words whole", async () => {
    const bytes = pdf([
      [
        ["Two people were killed when a mine ex-", 50, 700],
        ["ploded on the road to Orvalle, the district", 50, 686],
        ["office said.", 50, 672],
        ["A third was taken to the clinic in Brenn, by a", 50, 644],
        ["long-range patrol that passed.", 50, 630],
      ],
    ]);
    const read = await readPdf(bytes, "a.pdf");
    expect(read).toMatchObject({
      text: "Two people were killed when a mine exploded on the road to Orvalle, the district office said.\n\nA third was taken to the clinic in Brenn, by a long-range patrol that passed.",
      metadata: { title: "Mine on the road", published: null },
      problems: [],
    });
  });

  it("drops running heads and page numbers, and goes on over the page where a sentence does", async () => {
    const pages = [1, 2, 3].map((number): Line[] => [
      [`The Lantern, ${number} May`, 50, 760],
      [`Sentence ${number} begins on this page and goes on to`, 50, 700],
      [`the next line ${number === 3 ? "and ends." : "and over"}`, 50, 686],
      [`Page ${number} of 3`, 280, 40],
    ]);
    const read = await readPdf(pdf(pages), "a.pdf");
    expect(read).toMatchObject({
      text: "Sentence 1 begins on this page and goes on to the next line and over Sentence 2 begins on this page and goes on to the next line and over Sentence 3 begins on this page and goes on to the next line and ends.",
    });
  });

  it("says which pages have no text, and refuses a file in which none has", async () => {
    const read = await readPdf(pdf([[["Words.", 50, 700]], []]), "a.pdf");
    expect(read).toMatchObject({ text: "Words.", problems: [{ code: "read-pdf-pages" }] });
    expect(await codeOf(pdf([[], []]))).toBe("read-pdf-no-text");
  });

  it("refuses damaged and locked files", async () => {
    const whole = pdf([[["Words.", 50, 700]]]);
    expect(await codeOf(whole.slice(0, 40))).toBe("read-pdf-damaged");
    expect(await codeOf(new Uint8Array(500))).toBe("read-pdf-damaged");
    const key = "<28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A>";
    const locked = pdf(
      [[["Words.", 50, 700]]],
      `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]`,
    );
    expect(await codeOf(locked)).toBe("read-pdf-locked");
  });
});
