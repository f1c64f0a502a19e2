import { describe, expect, it } from "vitest";
import { readEmail } from "./read-email.ts";

function mail(...lines: string[]): Uint8Array {
  return new TextEncoder().encode(lines.join("\r\n"));
}

const headers = [
  "From: =?utf-8?Q?Brenn_D=C3=A9sk?= <desk@lantern.example>",
  "Subject: =?utf-8?B?TWluZSBraWxscyB0d28=?=",
  "Date: Tue, 5 Mar 2019 23:10:00 -0300",
  "MIME-Version: 1.0",
];

describe("readEmail", () => {
  it("takes who, when and the subject from the headers and prefers the text part", async () => {
    const read = await readEmail(
      mail(
        ...headers,
        'Content-Type: multipart/alternative; boundary="b"',
        "",
        "--b",
        "Content-Type: text/html; charset=utf-8",
        "",
        "<p>In HTML</p>",
        "--b",
        "Content-Type: text/plain; charset=iso-8859-1",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        "Two people died in Ca=F1ada, the of=",
        "fice said.",
        "",
        "Nobody else.",
        "--b--",
        "",
      ),
      "a.eml",
    );
    expect(read).toMatchObject({
      text: "Two people died in Cañada, the office said.\n\nNobody else.",
      metadata: { title: "Mine kills two", publisher: "Brenn Désk", published: "Tue, 5 Mar 2019 23:10:00 -0300" },
    });
  });

  it("reads the HTML part where there is no other, and names the domain where the sender has no name", async () => {
    const read = await readEmail(
      mail(
        "From: desk@lantern.example",
        "Subject: x",
        "Content-Type: text/html; charset=utf-8",
        "",
        "<h2>One</h2><p>Two &amp; three</p>",
      ),
      "a.eml",
    );
    expect(read).toMatchObject({ text: "One\n\nTwo & three", metadata: { publisher: "lantern.example" } });
  });

  it("refuses a mail of attachments alone", async () => {
    const read = await readEmail(
      mail(
        ...headers,
        "Content-Type: application/pdf",
        "Content-Disposition: attachment; filename=a.pdf",
        "Content-Transfer-Encoding: base64",
        "",
        "AAAA",
      ),
      "a.eml",
    );
    expect(read).toMatchObject({ code: "read-mail-no-text" });
  });

  it("refuses parts nested without end", async () => {
    const nested = Array.from({ length: 200 }, (_, index) => [
      `Content-Type: multipart/mixed; boundary="b${index}"`,
      "",
      `--b${index}`,
    ]).flat();
    expect(await readEmail(mail(...headers, ...nested), "a.eml")).toMatchObject({ code: "read-mail-damaged" });
  });
});
