export { isCopy, similarity } from "./compare-signatures.ts";
export { decodeSignature, encodeSignature } from "./encode-signature.ts";
export {
  type Candidate,
  compareStanding,
  groupCopies,
  type Joining,
  joinGroup,
  type Neighbour,
  type Standing,
} from "./group-copies.ts";
export { type Signature, signText } from "./sign-text.ts";
