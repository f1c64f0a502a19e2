"""PolNeAR: source, cue and content of each attribution, and which cue each belongs to."""

import gzip
import json
from pathlib import Path

from document import Document, Sentence, cut_text
from labels import ROLE_TAGS, ROLES


def read_polnear(path: Path) -> list[Document]:
    """The documents of train.jsonl.gz or dev.jsonl with target `role` and the links."""
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8")
    with opened as lines:
        return [read_document(json.loads(line)) for line in lines]


def read_document(row: dict) -> Document:
    """One document; a discontinuous span is so many spans linked to one cue."""
    sentences = cut_text(row["text"])
    spans = [span for sentence in sentences for span in sentence.spans]
    roles = [0] * len(spans)
    links: list[tuple[str, int, int]] = []
    by_start = WordIndex(spans)
    for attribution in row["attributions"]:
        cue = [by_start.within(s["start"], s["end"]) for s in attribution["cue"]]
        cue = [words for words in cue if words]
        if not cue:
            continue
        anchor = cue[0][0]
        for role in ROLES:
            for part in attribution[role]:
                words = by_start.within(part["start"], part["end"])
                paint(roles, words, ROLE_TAGS.index(f"B-{role}"))
                if words and role == "source":
                    links.append(("source", words[0], anchor))
                if role == "content":
                    links += [("content", word, anchor) for word in words]
    share_out(sentences, roles)
    return Document(row["id"], "polnear", sentences, links)


class WordIndex:
    """Words of a document by character."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self.at: dict[int, int] = {c: i for i, (a, b) in enumerate(spans) for c in range(a, b)}

    def within(self, start: int, end: int) -> list[int]:
        """The words that overlap start..end, in order."""
        return sorted({self.at[c] for c in range(start, end) if c in self.at})


def paint(tags: list[int], words: list[int], begin: int) -> None:
    """Write the tags of one span; a word that already has a role keeps it."""
    fresh = True
    for word in words:
        if tags[word] == 0:
            tags[word] = begin if fresh else begin + 1
            fresh = False
        else:
            fresh = tags[word] not in (begin, begin + 1)


def share_out(sentences: list[Sentence], roles: list[int]) -> None:
    """Give each sentence its part of the document's tags."""
    at = 0
    for sentence in sentences:
        sentence.targets["role"] = roles[at:at + len(sentence.words)]
        at += len(sentence.words)
