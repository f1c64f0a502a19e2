"""Names in news that is marked for other things: those that the project's lists know, and those that a title, a given name or
a legal form gives away. Every other word in capitals is left open."""

from pathlib import Path

from document import Document, Sentence
from generate_sentences import read_lists
from labels import NAME_TAGS
from name_marks import NO_NAMES, TITLES, open_tags
from words import split_words

Spans = list[tuple[int, int, str]]
SLOTS = {"state": "LOC", "city": "LOC", "region": "LOC", "agency": "ORG", "outlet": "ORG", "group": "ORG", "bloc": "ORG",
         "government": "ORG", "known": "PER"}
SHORT = frozenset("US UK UN EU CNN NBC CBS ABC BBC".split())
DOUBTFUL = frozenset(
    "jordan chad georgia washington victoria moscow kremlin interior defense defence nature time independent".split())
FORMS = frozenset("inc. inc corp. corp ltd. ltd llc co. bank group university college committee commission ministry department "
                  "association party airlines motors institute foundation court agency council times post journal".split())
JOINTS = frozenset("& and of for - / ' ’ s".split())
AHEAD = frozenset("mr. mrs. ms. dr. mr mrs ms dr sen. rep. gov. gen. col. lt. president senator governor secretary minister "
                  "judge".split())


def mark_known_names(documents: list[Document], actors: Path) -> None:
    """Adds target `name` to every sentence."""
    lists = read_lists(actors)
    known = {tuple(cut(name)): kind for slot, kind in SLOTS.items() for name in lists[slot] if is_sure(name)}
    peoples = {tuple(cut(name)) for name in lists["demonym"] + lists["creed"]}
    given = set(lists["given"])
    for document in documents:
        found = [find_names(sentence.words, known, peoples, given) for sentence in document.sentences]
        families = {sentence.words[end - 1] for sentence, spans in zip(document.sentences, found)
                    for start, end, kind in spans if kind == "PER" and end - start > 1}
        for sentence, spans in zip(document.sentences, found):
            sentence.targets["name"] = to_tags(sentence, spans + alone(sentence.words, families, spans))


def cut(name: str) -> list[str]:
    """A name as words, without its article."""
    words = [name[a:b] for a, b in split_words(name, 0, len(name))]
    return words[1:] if words[:1] and words[0].lower() == "the" else words


def is_sure(name: str) -> bool:
    """Whether a listed name means one thing wherever it stands in capitals."""
    words = cut(name)
    return bool(words) and words[0][0].isupper() and words[-1][0].isupper() and name.lower() not in DOUBTFUL and (
        len(words) > 1 or len(name) > 3 or "." in name or name in SHORT)


def find_names(words: list[str], known: dict, peoples: set, given: set[str]) -> Spans:
    """The names of one sentence, longest first; a known name beside another capital may be part of a longer one and is left."""
    found: Spans = []
    at = 0
    while at < len(words):
        end, kind = match(words, at, known, peoples, given)
        if end > at:
            if kind in ("PER", "FORM") or not (capital(words, at - 1) and at > 1 or capital(words, end)):
                found.append((at, end, "ORG" if kind == "FORM" else kind))
            at = end
        else:
            at += 1
    return found


def match(words: list[str], at: int, known: dict, peoples: set, given: set[str]) -> tuple[int, str]:
    """The end and kind of what begins at a word, or its own place."""
    for size in range(min(7, len(words) - at), 0, -1):
        key = tuple(words[at:at + size])
        if key in peoples:
            return at + size, ""
        if key in known:
            return at + size, known[key]
    end = at
    while end < len(words) and end - at < 5 and (capital(words, end) or end > at and is_initial(words, end)):
        end += 1
    if end - at > 1 and words[end - 1].lower() in FORMS and at > 0 and words[at - 1].lower() not in JOINTS:
        return end, "FORM"
    titled = at > 0 and words[at - 1].lower() in AHEAD and words[at - 1][0].isupper()
    if at < end <= at + 4 and words[end - 1] != "." and (titled or words[at] in given and end > at + 1):
        return end, "PER"
    return at, ""


def capital(words: list[str], at: int) -> bool:
    """Whether a word may be part of a name."""
    return 0 <= at < len(words) and words[at][0].isupper() and words[at].lower() not in NO_NAMES | TITLES


def is_initial(words: list[str], at: int) -> bool:
    """Whether a word is the full stop after an initial."""
    return words[at] == "." and len(words[at - 1]) == 1


def alone(words: list[str], families: set[str], spans: Spans) -> Spans:
    """Family names by themselves, of persons whom the document names in full."""
    taken = {i for start, end, _ in spans for i in range(start, end)}
    return [(i, i + 1, "PER") for i, word in enumerate(words) if word in families and i not in taken
            and not capital(words, i - 1) and not capital(words, i + 1)]


def to_tags(sentence: Sentence, spans: Spans) -> list[int]:
    """The tags; peoples and creeds are no names."""
    tags = open_tags(sentence)
    for start, end, kind in spans:
        for word in range(start, end):
            tags[word] = NAME_TAGS.index(f"{'I' if word > start else 'B'}-{kind}") if kind else 0
    return tags
