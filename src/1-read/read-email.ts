import PostalMime, { type Address, type Email } from "postal-mime";
import { type Problem, problem } from "../schema/index.ts";
import { type Extract, firstStated } from "./extract.ts";
import { readHtml } from "./read-html.ts";
import { readPlainText } from "./read-plain-text.ts";
import { replaceUnpaired } from "./replace-unpaired.ts";

/** A mail message: its text part, or its HTML part read as a page; who sent it, when and under what subject. Attachments are not read. */
export async function readEmail(bytes: Uint8Array, path: string): Promise<Extract | Problem> {
  try {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50, maxRfc822NestingDepth: 2 });
    const plain = readPlainText(replaceUnpaired(mail.text ?? ""));
    const body = plain.text !== "" ? plain : readHtml(replaceUnpaired(mail.html ?? ""));
    if (body.text === "") return problem("read-mail-no-text", { path });
    const headers = {
      title: mail.subject ?? null,
      publisher: senderOf(mail),
      published: mail.headers.find(({ key }) => key === "date")?.value ?? null,
    };
    return { ...body, metadata: firstStated(headers, body.metadata) };
  } catch {
    return problem("read-mail-damaged", { path });
  }
}

/** The sender's name as shown, or the domain that the mail came from. */
function senderOf({ from, sender }: Email): string | null {
  for (const address of [from, sender]) {
    const box = address === undefined ? undefined : firstBox(address);
    const name = box?.name || box?.address?.split("@").at(-1);
    if (name !== undefined && name !== "") return name;
  }
  return null;
}

function firstBox(address: Address): { name: string; address?: string | undefined } | undefined {
  return address.group === undefined ? address : address.group[0];
}
