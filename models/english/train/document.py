"""What every reader returns: documents of sentences, each word with the targets that its set can give."""

from dataclasses import dataclass, field

from words import split_sentences, split_words


@dataclass
class Sentence:
    """Words with their places in the text; `targets` maps a task to one label index a word."""

    words: list[str]
    spans: list[tuple[int, int]] = field(default_factory=list)
    targets: dict[str, list[int]] = field(default_factory=dict)


@dataclass
class Document:
    """`links` holds (kind, word, cue): kind "source" or "content", both words counted over the whole document."""

    id: str
    set: str
    sentences: list[Sentence]
    links: list[tuple[str, int, int]] = field(default_factory=list)


def cut_text(text: str) -> list[Sentence]:
    """The sentences and words of raw text, without targets."""
    cut = []
    for start, end in split_sentences(text):
        spans = split_words(text, start, end)
        if spans:
            cut.append(Sentence([text[a:b] for a, b in spans], spans))
    return cut


def words_within(sentence: Sentence, start: int, end: int) -> list[int]:
    """Indices of the words that overlap the characters start..end."""
    return [i for i, (a, b) in enumerate(sentence.spans) if a < end and b > start]


def held_back(identifier: str) -> bool:
    """Whether a document belongs to the held-back fifth: fixed by its id alone (FNV-1a, 32 bits, modulo 5)."""
    value = 0x811C9DC5
    for byte in identifier.encode():
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value % 5 == 0
