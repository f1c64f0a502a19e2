// Generated from messages/*.md by tools/build-messages.ts: edit those.
export const messages = {
  "read-missing":
    "{path}: there is no such file or folder. Check the spelling, or put quotes around a name with spaces.",
  "read-empty":
    "{path}: the file is empty. Check that it was saved whole, then read it again.",
} as const;

export type MessageCode = keyof typeof messages;
