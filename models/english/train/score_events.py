"""Events against TimeBank: triggers found, and what is asserted of the gold triggers."""

import numpy as np

from document import Document
from labels import ASSERTIONS, IGNORE
from reading import Runner, read_windows
from score_entities import f1
from windows import WINDOW_PIECES, encode_document, pack_document


def score_events(run: Runner, documents: list[Document]) -> dict[str, float]:
    """Trigger F1, accuracy of the assertion on gold triggers, and F1 of each assertion."""
    windows = [w for document in documents for w in pack_document(document, encode_document(document), WINDOW_PIECES)]
    triggers = [0, 0, 0, 0]
    table = np.zeros((len(ASSERTIONS), len(ASSERTIONS)), dtype=np.int64)
    for reading in read_windows(run, windows):
        gold, asserted = reading.window.targets["event"] > 0, reading.window.targets["assertion"]
        found = reading.tags["event"].argmax(1) > 0
        right = int((gold & found).sum())
        triggers = [x + y for x, y in zip(triggers, (right, int(gold.sum()), right, int(found.sum())))]
        guess = reading.tags["assertion"].argmax(1)
        for word in np.flatnonzero(asserted != IGNORE):
            table[asserted[word], guess[word]] += 1
    by_class = {name: f1([table[i, i], table[i].sum(), table[i, i], table[:, i].sum()])
                for i, name in enumerate(ASSERTIONS)}
    return {"triggers": f1(triggers), "assertion": float(np.trace(table) / max(1, table.sum())), **by_class}
