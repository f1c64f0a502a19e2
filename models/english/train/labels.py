"""Every label the model knows, in the order in which its outputs number them."""

UPOS = ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
        "SYM", "VERB", "X"]

RELATIONS = ["acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc",
             "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass",
             "dep", "det", "det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list",
             "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod",
             "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "root",
             "vocative", "xcomp"]

KINDS = ["person", "state", "government-body", "armed-forces", "armed-group", "military-unit", "organization",
         "alliance", "population", "place", "facility", "weapon", "vehicle", "conflict", "date", "quantity", "other"]

NAMES = ["PER", "ORG", "LOC"]

ROLES = ["source", "cue", "content"]

EVENTS = ["none", "occurrence", "reporting", "state", "intention", "aspect"]

ASSERTIONS = ["happened", "denied", "planned", "hypothetical", "background"]

SHAPES = ["other", "lower", "title", "upper", "mixed", "number", "mark", "initial"]

GUM_MENTIONS = ["person", "organization", "place", "time", "object", "event"]


def bio(kinds: list[str]) -> list[str]:
    """O, then B- and I- of each kind in turn: tag 2k+1 begins kind k, tag 2k+2 goes on with it."""
    return ["O"] + [f"{part}-{kind}" for kind in kinds for part in ("B", "I")]


MENTION_TAGS = bio(KINDS)
NAME_TAGS = bio(NAMES)
ROLE_TAGS = bio(ROLES)
GUM_MENTION_TAGS = bio(GUM_MENTIONS)

IGNORE = -100
