import { describe, expect, it } from "vitest";
import { sourceSpan } from "../text/text-map.ts";
import { readHtml } from "./read-html.ts";

const lead = "Two people were killed on Tuesday when a mine went off on the road to Orvalle, the district office said.";
const second = "A third was taken to the clinic in Brenn, where doctors said that her life was not in danger.";

function page(body: string, head = ""): string {
  return `<!doctype html><html><head><title>Mine kills two near Orvalle | The Lantern</title>${head}</head><body>${body}</body></html>`;
}

describe("the text of a page", () => {
  it("is the report, headline first, without the page around it", () => {
    const source = page(`
      <header><a href="/">The Lantern</a></header>
      <nav><ul><li><a href="/news">News</a></li></ul></nav>
      <article><h1>Mine kills two near Orvalle</h1><p class="byline">By Ada Fenn</p>
        <p>${lead}</p><aside class="related"><p>Sign up for our morning letter and never miss what happened in the night.</p></aside>
        <h2>Clinic</h2><ul><li>One nurse</li><li>One doctor</li></ul><p>${second}</p>
        <p><a href="/older">Read more: an older story of ours about the same road</a></p></article>
      <div id="comments"><p>${"I read this and I have much to say about it, as always. ".repeat(5)}</p></div>
      <footer><p>The Lantern, 4 Quay Street. All rights reserved, and so on and so forth for ever.</p></footer>`);
    expect(readHtml(source).text).toBe(
      ["Mine kills two near Orvalle", lead, "Clinic", "One nurse", "One doctor", second].join("\n\n"),
    );
  });

  it("has white space folded, entities decoded, breaks kept and two breaks as a paragraph", () => {
    const source = page(`<div>Fen &amp; Sons&nbsp;said\n   so.<br>Then <b>mo</b>re&hellip;<br><br>End&shy;ing</div>`);
    expect(readHtml(source).text).toBe("Fen & Sons said so.\nThen more…\n\nEnding");
  });

  it("leads back to the characters of the source", () => {
    const source = page(`<p>Fen &amp; Sons said <b>on</b>   Tuesday that it &quot;will&quot; close.</p><p>${lead}</p>`);
    const { text, map } = readHtml(source);
    const at = (words: string): string => {
      const span = sourceSpan(map, { start: text.indexOf(words), end: text.indexOf(words) + words.length });
      return span === null ? "" : source.slice(span.start, span.end);
    };
    expect(at("Fen & Sons")).toBe("Fen &amp; Sons");
    expect(at("on Tuesday")).toBe("on</b>   Tuesday");
    expect(at('"will"')).toBe("&quot;will&quot;");
    expect(at("Orvalle")).toBe("Orvalle");
  });

  it("keeps the standfirst between headline and report, wherever the report is marked", () => {
    const source = page(
      `<h1>Mine kills two near Orvalle</h1><p>The road had been cleared only last week, say those who live beside it.</p><span>Tue 14:10</span>
       <div itemprop="articleBody"><p>${lead}</p><p>${second}</p><p>${lead} ${second}</p></div>`,
    );
    expect(readHtml(source).text).toContain("only last week, say those who live beside it.\n\nTwo people");
    expect(readHtml(source).text).not.toContain("14:10");
  });

  it("is found on an old page of tables with the headline that its title repeats", () => {
    const source = page(
      `<table><tr><td><a href="/">Home</a><td><font size=5>Mine kills two near Orvalle</font><p>${lead}<p>${second}</table>`,
    );
    expect(readHtml(source).text).toBe(["Mine kills two near Orvalle", lead, second].join("\n\n"));
  });

  it("comes from the page's JSON-LD where the page shows next to nothing", () => {
    const body = `${lead} ${second}`;
    const source = page(
      `<p>Loading the story</p><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"He said \\"no\\".\\n\\n${body}"}</script>`,
    );
    const { text, map } = readHtml(source);
    expect(text).toBe(`He said "no".\n\n${body}`);
    const span = sourceSpan(map, { start: 8, end: 12 });
    expect(source.slice(span?.start, span?.end)).toBe('\\"no\\"');
  });

  it("is everything on a page without prose, and empty on one without words", () => {
    expect(readHtml("<p>Short.").text).toBe("Short.");
    expect(readHtml("<html><body><script>x()</script></body></html>").text).toBe("");
  });
});

describe("what a page says of itself", () => {
  it("is read from JSON-LD with a graph, before OpenGraph and meta tags", () => {
    const data = {
      "@graph": [
        { "@type": "Organization", "@id": "#us", name: "The Lantern &amp; Post" },
        {
          "@type": ["NewsArticle"],
          headline: "Mine kills two near Orvalle",
          datePublished: "2019-03-05T22:10:00-03:00",
          publisher: { "@id": "#us" },
        },
      ],
    };
    const head = `<link rel="canonical" href="https://lantern.example/2019/mine"><meta property="og:site_name" content="Other">
      <meta property="article:published_time" content="2019-03-06"><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(readHtml(page("<p>x</p>", head)).metadata).toEqual({
      title: "Mine kills two near Orvalle",
      publisher: "The Lantern & Post",
      url: "https://lantern.example/2019/mine",
      published: "2019-03-05T22:10:00-03:00",
    });
  });

  it("is read from meta tags, and a broken script is passed over", () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", oops</script><meta property="og:title" content="Two die on mined road">
      <meta property="og:url" content="https://lantern.example/a"><meta name="pubdate" content="5 March 2019">`;
    expect(readHtml(page("<p>x</p>", head)).metadata).toEqual({
      title: "Two die on mined road",
      publisher: "lantern.example",
      url: "https://lantern.example/a",
      published: "5 March 2019",
    });
  });

  it("falls back to the page's own title and a marked time", () => {
    const { title, published } = readHtml(
      page(
        `<h1>The <i>Lantern</i></h1><time datetime="2019-03-05T10:00">today</time>`,
        `<meta property="og:site_name" content="The Lantern">`,
      ),
    ).metadata;
    expect(title).toBe("Mine kills two near Orvalle");
    expect(published).toBe("2019-03-05T10:00");
  });
});

describe("a hostile page", () => {
  it.each<[string, string]>([
    ["10,000 nested tags", `${"<div>".repeat(10_000)}${lead}${"</div>".repeat(10_000)}`],
    ["100,000 unclosed tags", `${"<b><p>".repeat(50_000)}${lead}`],
    ["a line of 5 MB", `<p>${`${lead} `.repeat(48_000)}</p>`],
    ["200,000 attributes", `<p ${Array.from({ length: 200_000 }, (_, index) => `a${index}=1`).join(" ")}>${lead}</p>`],
    ["an attribute never closed", `<p>${lead}</p><p a="${"x ".repeat(500_000)}`],
    ["comments never closed", `<p>${lead}</p>${"<!--".repeat(200_000)}`],
    ["tables in tables", `${"<table><tr><td>".repeat(20_000)}${lead}`],
    ["200,000 references", `<p>${lead} ${"&amp;".repeat(200_000)}</p>`],
    ["50,000 links", `<p>${lead}</p>${'<a href="/x">y</a>'.repeat(50_000)}`],
    ["100,000 breaks", `<p>${lead}</p>${"&nbsp;<br>".repeat(100_000)}`],
  ])("with %s is read to its end", (_, body) => {
    expect(readHtml(page(body)).text).toContain("Two people were killed");
  });

  it("with unpaired surrogates and NUL in references is read as text that can be kept", () => {
    const { text } = readHtml(page("<p>a&#0;b&#xD800;c&#55357;d</p>"));
    expect(text).toBe("a\uFFFDb\uFFFDc\uFFFDd");
  });
});
