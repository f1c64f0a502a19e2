/** Between these and the verb of its speech nothing else is said. */
export const SAYING =
  /^(sa(y|id|ys)|add|told|tell|warn|call|accus|vow|pledg|den[iy]|insist|claim|announc|declar|urg|acknowledg|admit|stress|note|describ|report|confirm|refus|declin|ask|order|demand)/;

/** Relations of a subject to its verb. */
export const SUBJECTS = /^(nsubj|nsubj:pass|csubj|csubj:pass|expl)$/;
