"""Windows: runs of whole sentences of one document that the model reads at once, and their arrays."""

import random
from collections import defaultdict
from dataclasses import dataclass

import numpy as np

from document import Document
from labels import IGNORE
from wordpieces import SEPARATOR, START, encode_word, shape_of

MAX_PIECES = 192
WINDOW_PIECES = 128
TASKS = ("upos", "head", "relation", "name", "gum_mention", "mention", "role", "event", "assertion")


@dataclass
class Encoded:
    """One sentence, ready to be put into windows."""

    pieces: np.ndarray
    shapes: np.ndarray
    first: np.ndarray
    targets: dict[str, np.ndarray]
    offset: int


@dataclass
class Window:
    """Arrays over pieces (pieces, shapes, parity) and over words (first, sentence, targets); links word -> cue."""

    set: str
    pieces: np.ndarray
    shapes: np.ndarray
    parity: np.ndarray
    first: np.ndarray
    sentence: np.ndarray
    targets: dict[str, np.ndarray]
    sources: list[tuple[int, int]]
    contents: list[tuple[int, int]]
    offset: int
    document: str


def encode_document(document: Document, case: str = "as written") -> list[Encoded]:
    """The sentences as arrays; a sentence too long for a window is cut between words."""
    encoded = []
    offset = 0
    for sentence in document.sentences:
        words = [change_case(word, case) for word in sentence.words]
        begin = 0
        while begin < len(words):
            end, size = begin, 0
            while end < len(words) and size + len(encode_word(words[end])) <= MAX_PIECES - 2:
                size += len(encode_word(words[end]))
                end += 1
            encoded.append(encode_part(words, sentence.targets, begin, end, offset))
            begin = end
        offset += len(words)
    return encoded


def change_case(word: str, case: str) -> str:
    """The word as written, or as in a text all in capitals or all in lower case."""
    return word.upper() if case == "capitals" else word.lower() if case == "lower" else word


def encode_part(words: list[str], targets: dict[str, list[int]], begin: int, end: int, offset: int) -> Encoded:
    """Words begin..end of a sentence as arrays; a head that is cut away is ignored."""
    pieces, shapes, first = [], [], []
    for word in words[begin:end]:
        first.append(len(pieces))
        ids = encode_word(word)
        pieces += ids
        shapes += [shape_of(word)] * len(ids)
    arrays = {task: np.array(values[begin:end], dtype=np.int64) for task, values in targets.items()}
    if "head" in arrays:
        heads = arrays["head"]
        arrays["head"] = np.where((heads >= begin) & (heads < end), heads - begin, IGNORE)
    return Encoded(np.array(pieces), np.array(shapes), np.array(first), arrays, offset + begin)


def pack_document(document: Document, encoded: list[Encoded], limit: int) -> list[Window]:
    """Whole sentences in order, as many as fit into `limit` pieces; limit 0 gives one sentence a window."""
    sources, contents = defaultdict(list), defaultdict(list)
    for kind, word, cue in document.links:
        (sources if kind == "source" else contents)[word].append(cue)
    windows, waiting, size = [], [], 2
    for sentence in encoded:
        if waiting and size + len(sentence.pieces) > limit:
            windows.append(join(document, waiting, sources, contents))
            waiting, size = [], 2
        waiting.append(sentence)
        size += len(sentence.pieces)
    if waiting:
        windows.append(join(document, waiting, sources, contents))
    return windows


def join(document: Document, sentences: list[Encoded], sources: dict, contents: dict) -> Window:
    """One window out of its sentences: [CLS] pieces [SEP], the parity of the sentence counted from 0 in the window."""
    pieces, shapes, parity, first, number = [[START]], [[0]], [[0]], [], []
    targets = defaultdict(list)
    at, words = 1, 0
    for index, sentence in enumerate(sentences):
        pieces.append(sentence.pieces)
        shapes.append(sentence.shapes)
        parity.append(np.full(len(sentence.pieces), index % 2))
        first.append(sentence.first + at)
        number.append(np.full(len(sentence.first), index))
        for task, values in sentence.targets.items():
            targets[task].append(np.where(values == IGNORE, IGNORE, values + words) if task == "head" else values)
        at += len(sentence.pieces)
        words += len(sentence.first)
    base = sentences[0].offset
    inside = range(base, base + words)
    linked = [[(word - base, cue - base) for word in inside for cue in table.get(word, ()) if cue in inside]
              for table in (sources, contents)]
    return Window(document.set, np.concatenate([*pieces, [SEPARATOR]]), np.concatenate([*shapes, [0]]),
                  np.concatenate([*parity, [0]]), np.concatenate(first), np.concatenate(number),
                  {task: np.concatenate(values) for task, values in targets.items()}, linked[0], linked[1], base,
                  document.id)


def draw_limit(chance: random.Random) -> int:
    """In training windows have many sizes, so that a lone sentence is read as well as a full window."""
    return chance.choice([0, 48, 96, 128, 192, 192])
