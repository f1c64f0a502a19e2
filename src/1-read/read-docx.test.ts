import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocx } from "./read-docx.ts";

const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

function documentXml(body: string): string {
  return `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
}

function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function docx(body: string, more: { [name: string]: Uint8Array } = {}): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(types),
    "_rels/.rels": strToU8(relations),
    "word/document.xml": strToU8(documentXml(body)),
    ...more,
  });
}

function codeOf(bytes: Uint8Array): string | null {
  const read = readDocx(bytes, "a.docx");
  return "code" in read ? read.code : null;
}

/** Changes every occurrence of a zip header field: its signature, the field's offset, its new value. */
function patched(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++)
    if (view.getUint32(at, true) === signature) view.setUint32(at + offset, value, true);
  return copy;
}

describe("readDocx", () => {
  it("reads paragraphs, line breaks and tables, and the title of the properties", () => {
    const properties = strToU8("<cp:coreProperties><dc:title>Mine &amp; road</dc:title></cp:coreProperties>");
    const table = `<w:tbl><w:tr><w:tc>${paragraph("Dead")}</w:tc><w:tc>${paragraph("2")}</w:tc></w:tr></w:tbl>`;
    const lines = "<w:p><w:r><w:t>Two died</w:t><w:br/><w:t>near Orvalle.</w:t></w:r></w:p>";
    const read = readDocx(
      docx(lines + table + paragraph("Fen &amp; Sons"), { "docProps/core.xml": properties }),
      "a.docx",
    );
    expect(read).toMatchObject({
      text: "Two died\nnear Orvalle.\n\nDead\n\n2\n\nFen & Sons",
      metadata: { title: "Mine & road", published: null },
    });
  });

  it("reads notes after the text, and neither deleted words nor a second version for older programs", () => {
    const changed =
      "<w:p><w:r><w:rPr><w:del w:id='1'/></w:rPr><w:t>Now</w:t></w:r><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>" +
      "<w:r><w:tab/><w:t/><w:t xml:space='preserve'> and then</w:t><w:footnoteReference w:id='2'/></w:r><mc:Fallback><w:p><w:r><w:t>twice</w:t></w:r></w:p></mc:Fallback></w:p>";
    const notes = documentXml(paragraph("See the list."));
    expect(readDocx(docx(changed, { "word/footnotes.xml": strToU8(notes) }), "a.docx")).toMatchObject({
      text: "Now\t and then\n\nSee the list.",
    });
  });

  it("reads a document of five million characters whole", () => {
    const read = readDocx(docx(paragraph("word ".repeat(40)).repeat(25_000)), "a.docx");
    expect("text" in read && read.text.length).toBe(25_000 * 199 + 24_999 * 2);
  });

  it("refuses an archive that promises far more than it holds, or that holds far more than it promises", () => {
    const bomb = docx(paragraph("x".repeat(17 * 2 ** 20)));
    expect(codeOf(bomb)).toBe("read-zip-bomb");
    const lying = patched(bomb, 0x02014b50, 24, 1000);
    expect(codeOf(lying)).toBe("read-zip-bomb");
    expect(codeOf(patched(docx(paragraph("x")), 0x02014b50, 24, 0xfffffff0))).toBe("read-zip-bomb");
  });

  it("refuses damaged and locked files", () => {
    const whole = docx(paragraph("x".repeat(5_000)));
    for (const length of [0, 4, 30, 100, whole.length - 30, whole.length - 1])
      expect(codeOf(whole.slice(0, length))).toBe("read-docx-damaged");
    expect(codeOf(zipSync({ "a.txt": strToU8("hello") }))).toBe("read-docx-damaged");
    expect(codeOf(docx("<w:p><w:r>"))).toBe("read-docx-damaged");
    expect(codeOf(patched(whole, 0x02014b50, 8, 1))).toBe("read-docx-locked");
  });
});
