import { describe, expect, it } from "vitest";
import { sourceSpan } from "../text/text-map.ts";
import { type ReadEffects, type Report, readInputs } from "./index.ts";

type Files = { readonly [name: string]: string | Uint8Array };

/** A folder in memory. */
function holding(files: Files): ReadEffects {
  const bytesOf = (path: string): Uint8Array => {
    const content = files[path] ?? "";
    return typeof content === "string" ? new TextEncoder().encode(content) : content;
  };
  return {
    kind: async (path) => (path in files ? "file" : "missing"),
    size: async (path) => bytesOf(path).length,
    bytes: async (path) => bytesOf(path),
    list: async () => Object.keys(files),
    glob: async () => [],
    input: async () => new Uint8Array(),
  };
}

async function read(names: readonly string[], files: Files): Promise<{ reports: Report[]; refusals: string[] }> {
  const reports: Report[] = [];
  const refusals: string[] = [];
  for await (const one of readInputs(names, holding(files))) {
    if ("problem" in one) refusals.push(`${one.location} ${one.problem.code}`);
    else reports.push(one);
  }
  return { reports, refusals };
}

describe("JSON lines", () => {
  it("give a report a line, with the line's own bytes and a map into them", async () => {
    const lines = [
      String.raw`{"id": 7, "text": "Caf\u00e9 \"Fen\"\nwas shut \ud83d\ude00.", "Title": "Shut", "source": {"name": "The Lantern"}, "date": 1444348800}`,
      '{"html": "<p>Two &amp; three.</p>", "link": "https://a.example/"}',
    ];
    const files = { "a.jsonl": `${lines[0]}\r\n\n${lines[1]}\n` };
    const { reports } = await read(["a.jsonl"], files);
    expect(reports).toMatchObject([
      { text: 'Café "Fen"\nwas shut 😀.', title: "Shut", publisher: "The Lantern", published: { from: "2015-10-09" } },
      { text: "Two & three.", url: "https://a.example/", title: null },
    ]);
    expect(reports.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(lines);
    expect(reports.map(({ original }) => original.location)).toEqual(["a.jsonl#1", "a.jsonl#3"]);
    const at = (index: number, words: string): string | undefined => {
      const start = reports[index]?.text.indexOf(words) ?? -1;
      const span = sourceSpan(reports[index]?.map ?? [], { start, end: start + words.length });
      return lines[index]?.slice(span?.start, span?.end);
    };
    expect(at(0, '"Fen"')).toBe(String.raw`\"Fen\"`);
    expect(at(0, "Café")).toBe(String.raw`Caf\u00e9`);
    expect(at(1, "& three")).toBe("&amp; three");
  });

  it("tell of each bad line by its number, and the good ones are read", async () => {
    const files = {
      "a.jsonl": '{"text": "One."}\n{"text": oops}\n[1]\n{"title": "no text"}\n{"text": 5}\n{"text": "Two."}',
    };
    const { reports, refusals } = await read(["a.jsonl"], files);
    expect(reports.map(({ text }) => text)).toEqual(["One.", "Two."]);
    expect(refusals).toEqual([
      "a.jsonl#2 read-json-line",
      "a.jsonl#3 read-json-row",
      "a.jsonl#4 read-row-empty",
      "a.jsonl#5 read-row-empty",
    ]);
  });
});

describe("a table", () => {
  it("gives a report a row, with quoted cells over several lines, the row's own bytes and a map into them", async () => {
    const rows = ['"Fen ""Sons"", they say,\nis shut.",The Lantern,2015-10-09', "Plain words,,"];
    const files = { "a.csv": `Body,Source,Date\r\n${rows[0]}\r\n\r\n${rows[1]}` };
    const { reports } = await read(["a.csv"], files);
    expect(reports).toMatchObject([
      { text: 'Fen "Sons", they say,\nis shut.', publisher: "The Lantern", published: { from: "2015-10-09" } },
      { text: "Plain words", publisher: null, published: null },
    ]);
    expect(reports.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(rows);
    expect(reports.map(({ original }) => original.location)).toEqual(["a.csv#2", "a.csv#5"]);
    const start = reports[0]?.text.indexOf('"Sons"') ?? 0;
    const span = sourceSpan(reports[0]?.map ?? [], { start, end: start + 6 });
    expect(rows[0]?.slice(span?.start, span?.end)).toBe('""Sons""');
  });

  it("takes semicolons, tabs and UTF-16 as it finds them, and lists files by path", async () => {
    const wide = Buffer.from("\uFEFFtext\ttitle\r\nWörds\tOne\r\n", "utf16le");
    const files = { "wide.tsv": new Uint8Array(wide), "semi.csv": 'path;publisher\nx.txt;"A; B"', "x.txt": "Listed." };
    const { reports } = await read(["wide.tsv", "semi.csv"], files);
    expect(reports).toMatchObject([
      { text: "Wörds", title: "One" },
      { text: "Listed.", publisher: "A; B" },
    ]);
    expect(Buffer.from(reports[0]?.bytes ?? []).toString("utf16le")).toBe("Wörds\tOne");
  });

  it("refuses a header without text and rows out of step", async () => {
    const files = {
      "h.csv": "name,age\nAda,9",
      "r.csv": 'text,title\nOne, two, three,T\nGood,T\n"never closed,T\nmore',
    };
    const { reports, refusals } = await read(["h.csv", "r.csv"], files);
    expect(reports.map(({ text }) => text)).toEqual(["Good"]);
    expect(refusals).toEqual(["h.csv#1 read-csv-header", "r.csv#2 read-csv-row", "r.csv#4 read-csv-quote"]);
  });

  it("of no rows is refused", async () => {
    expect((await read(["h.csv", "b.jsonl"], { "h.csv": "text,title\n", "b.jsonl": "\u00A0" })).refusals).toEqual([
      "h.csv read-no-text",
      "b.jsonl read-no-text",
    ]);
  });
});
