import type { Token } from "../schema/index.ts";

const IRREGULAR_PARTICIPLES = new Set(
  `been beaten become begun bound bought brought built burnt caught chosen come cut dealt done drawn driven dug fed felt
  fought found fled flown forbidden forgotten frozen given gone heard held hidden hit hung hurt kept known laid led left
  lent let lost made meant met overrun overthrown paid put quit read rid run said seen seized sent set shaken shed shot
  shown shut slain sold spent split spread stolen struck stuck sunk sworn swept taken taught thrown told torn understood
  won withdrawn worn written`.split(/\s+/),
);

/** Whether the word can be a past participle: a regular -ed form or an irregular one. */
export function looksPassive(token: Token): boolean {
  return (
    IRREGULAR_PARTICIPLES.has(token.norm) ||
    (token.norm.length > 3 && token.norm.endsWith("ed") && token.pos !== "NOUN" && token.pos !== "PROPN")
  );
}
