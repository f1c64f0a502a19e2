"""Entity mentions against re3d, and names against UNER, by characters of the raw text."""

import json
from collections import defaultdict
from pathlib import Path

from decode import decode_spans
from document import Document, cut_text
from labels import KINDS, NAMES
from read_re3d import gold_spans
from reading import Runner, read_windows
from refine_kinds import GROUPS
from windows import WINDOW_PIECES, encode_document, pack_document

Span = tuple[int, int, str]
SCORED = ("Organisation", "Location", "Person", "Nationality", "Temporal", "Quantity", "Money", "Weapon",
          "MilitaryPlatform", "Vehicle")


def find_spans(run: Runner, documents: list[Document], layer: str, kinds: list[str], limit: int) -> dict[str, list[Span]]:
    """The spans of one layer, by document, in characters."""
    windows, places = [], {}
    for document in documents:
        places[document.id] = [span for sentence in document.sentences for span in sentence.spans]
        windows += pack_document(document, encode_document(document), limit)
    found: dict[str, list[Span]] = defaultdict(list)
    for reading in read_windows(run, windows):
        at, number = places[reading.window.document], reading.window.sentence
        breaks = [bool(i and number[i] != number[i - 1]) for i in range(len(number))]
        for start, end, kind in decode_spans(reading.tags[layer], kinds, breaks):
            base = reading.window.offset
            found[reading.window.document].append((at[base + start][0], at[base + end - 1][1], kind))
    return found


def score_re3d(run: Runner, rows: list[dict]) -> dict[str, float]:
    """Exact and overlapping F1; a kind is right if the gold type may hold it."""
    documents = [Document(row["id"], "re3d", cut_text(row["text"])) for row in rows]
    found = find_spans(run, documents, "mention", KINDS, WINDOW_PIECES)
    counts = {"exact": [0, 0, 0, 0], "overlap": [0, 0, 0, 0]}
    for row in rows:
        gold = [span for span in gold_spans(row) if span[2] in SCORED]
        guessed = [span for span in found[row["id"]] if span[2] not in ("conflict", "other")]
        add(counts["exact"], gold, guessed, lambda g, p: g[:2] == p[:2] and p[2] in GROUPS[g[2]])
        add(counts["overlap"], gold, guessed, lambda g, p: g[0] < p[1] and p[0] < g[1] and p[2] in GROUPS[g[2]])
    return {name: f1(count) for name, count in counts.items()}


def score_names(run: Runner, path: Path) -> dict[str, float]:
    """Exact F1 of PER, ORG, LOC, each sentence read alone."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    documents = [Document(str(i), "uner", cut_text(row["text"].replace("\n", " "))) for i, row in enumerate(rows)]
    found = find_spans(run, documents, "name", NAMES, WINDOW_PIECES)
    total, by_kind = [0, 0, 0, 0], {kind: [0, 0, 0, 0] for kind in NAMES}
    for index, row in enumerate(rows):
        gold = [(e["start"], e["end"], e["type"]) for e in row["entities"]]
        add(total, gold, found[str(index)], lambda g, p: g == p)
        for kind, count in by_kind.items():
            add(count, [g for g in gold if g[2] == kind], [p for p in found[str(index)] if p[2] == kind],
                lambda g, p: g == p)
    return {"f1": f1(total), **{kind.lower(): f1(count) for kind, count in by_kind.items()}}


def add(count: list[int], gold: list[Span], guessed: list[Span], fits) -> None:
    """Count gold found, gold, guesses right, guesses."""
    count[0] += sum(any(fits(g, p) for p in guessed) for g in gold)
    count[1] += len(gold)
    count[2] += sum(any(fits(g, p) for g in gold) for p in guessed)
    count[3] += len(guessed)


def f1(count: list[int]) -> float:
    """F1 out of recall count[0]/count[1] and precision count[2]/count[3]."""
    recall, precision = count[0] / max(1, count[1]), count[2] / max(1, count[3])
    return 2 * recall * precision / max(1e-9, recall + precision)
