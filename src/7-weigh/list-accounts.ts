import type { Account } from "../schema/index.ts";
import type { Statement } from "./statement.ts";

/** The event as each source tells it, in the order of the first telling. */
export function listAccounts(statements: readonly Statement[]): Account[] {
  const accounts = new Map<string, { source: string; publishers: Set<string>; claims: Set<string> }>();
  for (const { voice, claim } of statements) {
    const account = accounts.get(voice.account) ?? {
      source: voice.accountLabel,
      publishers: new Set(),
      claims: new Set(),
    };
    accounts.set(voice.account, account);
    for (const publisher of voice.publishers) account.publishers.add(publisher);
    account.claims.add(claim.id);
  }
  return [...accounts.values()].map(({ source, publishers, claims }) => ({
    source,
    publishers: [...publishers].sort(),
    claims: [...claims].sort(),
  }));
}

/** Labels of those whose own word it is that the event happened: a spokesman and his army are one, so are all copies. */
export function listOrigins(statements: readonly Statement[]): string[] {
  const origins = new Map<string, string>();
  for (const { voice, affirmed } of statements)
    if (affirmed && !origins.has(voice.origin)) origins.set(voice.origin, voice.accountLabel);
  return [...origins.values()];
}
