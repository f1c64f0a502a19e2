"""event_location: place names in sentences from conflict reports. Only the places of one event are marked in each, so
what is not marked is left open where it might be a name."""

import json
from pathlib import Path

from document import Document, Sentence, cut_text, held_back, words_within
from labels import IGNORE, NAME_TAGS
from name_marks import open_tags


def read_event_location(path: Path, back: bool) -> list[Document]:
    """The held-back fifth (by a sentence's text, since a sentence may come twice), or the rest."""
    texts: dict[str, list[tuple[int, int]]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        spans = texts.setdefault(row["text"], [])
        spans += [(place["start"], place["end"]) for place in row["locations"]]
    return [read_sentence(text, spans) for text, spans in texts.items() if held_back(text) == back]


def read_sentence(text: str, places: list[tuple[int, int]]) -> Document:
    """Target `name`: marked places written with a capital are LOC, words in lower case are no names, the rest is open."""
    sentences = cut_text(text)
    for sentence in sentences:
        tags = open_tags(sentence)
        for start, end in places:
            paint(sentence, words_within(sentence, start, end), tags)
        sentence.targets["name"] = tags
    return Document(f"place-{text[:40]}", "event_location", sentences)


def paint(sentence: Sentence, words: list[int], tags: list[int]) -> None:
    """B-LOC and I-LOC over a marked place, if it is a name from its first word to its last."""
    if not words:
        return
    named = sentence.words[words[0]][0].isupper() and sentence.words[words[-1]][0].isupper()
    for position, word in enumerate(words):
        tags[word] = NAME_TAGS.index("I-LOC" if position else "B-LOC") if named else IGNORE
