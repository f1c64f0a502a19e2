"""Trees and tags on gold words: LAS (relations without subtypes, as CoNLL 2018 counts), UAS, UPOS."""

import numpy as np

from decode import decode_tree
from document import Document
from labels import IGNORE, RELATIONS
from reading import Runner, read_windows
from windows import encode_document, pack_document

UNIVERSAL = np.array([sorted({r.split(":")[0] for r in RELATIONS}).index(r.split(":")[0]) for r in RELATIONS])


def score_syntax(run: Runner, documents: list[Document], limit: int) -> dict[str, float]:
    """`limit` 0 reads every sentence alone, WINDOW_PIECES in full windows."""
    windows = [w for document in documents for w in pack_document(document, encode_document(document), limit)]
    words = tagged = unlabelled = labelled = exact = 0
    for reading in read_windows(run, windows):
        gold = reading.window.targets
        heads, relations = decode_tree(reading)
        right = (heads == gold["head"]) & (gold["head"] != IGNORE)
        words += len(heads)
        tagged += int((reading.tags["upos"].argmax(1) == gold["upos"]).sum())
        unlabelled += int(right.sum())
        labelled += int((right & (UNIVERSAL[relations] == UNIVERSAL[gold["relation"]])).sum())
        exact += int((right & (relations == gold["relation"])).sum())
    return {"las": labelled / words, "las_subtypes": exact / words, "uas": unlabelled / words, "upos": tagged / words}
