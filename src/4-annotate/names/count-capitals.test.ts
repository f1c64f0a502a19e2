import { expect, test } from "vitest";
import { makeTokens } from "../../../test/annotation/make-tokens.ts";
import { countCapitals } from "./count-capitals.ts";

test("capitals count only where no sentence and no quotation begins", () => {
  const { tokens, sentences } = makeTokens(
    'March/PROPN was/AUX quiet/ADJ || They/PRON left/VERB in/ADP March/PROPN ~./PUNCT || He/PRON said/VERB "/PUNCT ~March/VERB on/ADP',
  );
  expect(countCapitals(tokens, sentences).upper.get("march")).toBe(1);
});

test("small letters count wherever they stand, and figures nowhere", () => {
  const { tokens, sentences } = makeTokens("march/VERB on/ADP 12/NUM || they/PRON march/VERB");
  const { lower, upper } = countCapitals(tokens, sentences);
  expect(lower.get("march")).toBe(2);
  expect(lower.has("12") || upper.has("12")).toBe(false);
});
