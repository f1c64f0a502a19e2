import type { Session } from "../../../../src/api/index.ts";

export type Role = NonNullable<Session["user"]>["role"];

const words: { readonly [role in Role]: string } = {
  reader: "reader: looks",
  reviewer: "reviewer: adds and judges",
  admin: "admin: manages accounts too",
};

export const roles = Object.keys(words) as readonly Role[];

export function sayRole(role: Role): string {
  return words[role];
}
