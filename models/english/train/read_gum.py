"""GUM and UD files: words, tags, trees; from GUM's entities also names and plain mentions."""

import json
import re
from pathlib import Path

from document import Document, Sentence, cut_text, words_within
from labels import GUM_MENTION_TAGS, GUM_MENTIONS, NAME_TAGS, RELATIONS, UPOS
from name_marks import TITLES

NAME_KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}
MENTION_KINDS = {"person": "person", "organization": "organization", "place": "place", "time": "time",
                 "object": "object", "substance": "object", "animal": "object", "plant": "object", "event": "event"}
INSIDE_NAME = {"person": {"flat", "compound"}, "organization": {"flat", "compound", "amod", "nmod", "nmod:poss", "conj"},
               "place": {"flat", "compound", "amod", "nmod", "conj"}}
OUTSIDE_MENTION = {"acl", "acl:relcl", "appos", "parataxis", "advcl", "orphan", "dep"}


def read_gum(folder: Path, news: bool) -> list[Document]:
    """GUM's news documents (held back whole), or all the others (for training)."""
    rows = [json.loads(line) for line in (folder / "index.jsonl").read_text().splitlines()]
    chosen = sorted(row["id"] for row in rows if (row["genre"] == "news") == news)
    return [Document(name, "gum", read_conllu(folder / "conllu" / f"{name}.conllu", entities=True)) for name in chosen]


def recut_gum(folder: Path) -> list[Document]:
    """The training documents cut into words as raw text is, with the names alone: gold words are cut otherwise at initials,
    hyphens and addresses."""
    return [Document(f"recut-{document.id}", "gum_names", recut(folder / "conllu" / f"{document.id}.conllu", document))
            for document in read_gum(folder, news=False)]


def recut(path: Path, document: Document) -> list[Sentence]:
    """Each sentence's text cut anew, its names carried over by their characters."""
    texts = [line[9:] for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("# text = ")]
    made = []
    for text, old in zip(texts, document.sentences, strict=True):
        at, spans = 0, []
        for word in old.words:
            at = text.index(word, at)
            spans.append((at, at + len(word)))
            at += len(word)
        for sentence in cut_text(text):
            tags = [0] * len(sentence.words)
            for start, end, tag in runs(old.targets["name"]):
                paint(tags, *edges(words_within(sentence, spans[start][0], spans[end - 1][1])), tag)
            sentence.targets["name"] = tags
            made.append(sentence)
    return made


def edges(words: list[int]) -> tuple[int, int]:
    """The first word and the end of a run of words, (0, 0) for none."""
    return (words[0], words[-1] + 1) if words else (0, 0)


def runs(tags: list[int]) -> list[tuple[int, int, int]]:
    """(first word, end, tag of its first word) of each span."""
    starts = [i for i, tag in enumerate(tags) if tag % 2 == 1]
    found = []
    for start in starts:
        end = start + 1
        while end < len(tags) and tags[end] == tags[start] + 1:
            end += 1
        found.append((start, end, tags[start]))
    return found


def read_conllu(path: Path, entities: bool = False) -> list[Sentence]:
    """The sentences of one CoNLL-U file, with `upos`, `head` (own index for the root) and `relation`."""
    sentences = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if re.match(r"\d+\t", line)]
        if rows:
            sentence = read_tree(rows)
            if entities:
                add_entities(sentence, rows)
            sentences.append(sentence)
    return sentences


def read_tree(rows: list[list[str]]) -> Sentence:
    """Words and syntax of one sentence."""
    heads = [int(row[6]) - 1 if row[6] != "0" else i for i, row in enumerate(rows)]
    return Sentence([row[1] for row in rows], [], {
        "upos": [UPOS.index(row[3]) for row in rows],
        "head": heads,
        "relation": [RELATIONS.index(row[7]) for row in rows],
    })


def add_entities(sentence: Sentence, rows: list[list[str]]) -> None:
    """Targets `name` (flat proper names) and `gum_mention` (noun phrases cut short of clauses and appositions)."""
    count = len(rows)
    names, mentions = [0] * count, [0] * count
    heads, tags = sentence.targets["head"], [row[3] for row in rows]
    relations = [row[7] for row in rows]
    spans = sorted(mention_spans(rows), key=lambda s: (s[0] - s[1], s[0]))
    for start, end, kind in spans:
        head = head_of(heads, start, end)
        if kind in NAME_KINDS and tags[head] == "PROPN" and not is_people(kind, rows[head]):
            low, high = name_span(start, end, head, kind, heads, relations, rows)
            if kind != "person" or any(rows[i][1].lower() not in TITLES for i in range(low, high)):
                paint(names, low, high, NAME_TAGS.index(f"B-{NAME_KINDS[kind]}"))
        if kind in MENTION_KINDS and tags[head] != "PRON":
            low, high = trimmed(start, end, head, heads, relations, tags)
            paint(mentions, low, high, GUM_MENTION_TAGS.index(f"B-{MENTION_KINDS[kind]}"))
    sentence.targets["name"] = names
    sentence.targets["gum_mention"] = mentions
    assert max(mentions) <= 2 * len(GUM_MENTIONS)


def mention_spans(rows: list[list[str]]) -> list[tuple[int, int, str]]:
    """(first word, end, type) of each mention that opens and closes in this sentence."""
    waiting: list[tuple[str, str, int]] = []
    found = []
    for index, row in enumerate(rows):
        value = next((part[7:] for part in row[9].split("|") if part.startswith("Entity=")), "")
        for part in re.findall(r"\([^()]+\)?|[^()]+\)", value):
            fields = part.strip("()").split("-")
            if part.startswith("("):
                waiting.append((fields[0], fields[1], index))
            if part.endswith(")"):
                at = next((i for i in range(len(waiting) - 1, -1, -1) if waiting[i][0] == fields[0]), None)
                if at is not None:
                    _, kind, start = waiting.pop(at)
                    found.append((start, index + 1, kind))
    return found


def head_of(heads: list[int], start: int, end: int) -> int:
    """The word of the span whose own head lies outside it."""
    return next((i for i in range(start, end) if heads[i] == i or not start <= heads[i] < end), end - 1)


def is_people(kind: str, row: list[str]) -> bool:
    """Plural names of peoples ("the Ruritanians") are no personal names."""
    return kind == "person" and row[4] == "NNPS"


def name_span(start: int, end: int, head: int, kind: str, heads: list[int], relations: list[str],
              rows: list[list[str]]) -> tuple[int, int]:
    """The part of a mention that is the name: its head with what belongs to it inside a name, in one piece."""
    kept = {head}
    for _ in range(4):
        for i in range(start, end):
            if i not in kept and heads[i] in kept and in_name(i, kind, relations, rows):
                kept.add(i)
    low = high = head
    while low - 1 >= start and (low - 1 in kept or bridges(low - 1, -1, kept, start, end, rows)):
        low -= 1
    while high + 1 < end and (high + 1 in kept or bridges(high + 1, 1, kept, start, end, rows)):
        high += 1
    return low, high + 1


def in_name(i: int, kind: str, relations: list[str], rows: list[list[str]]) -> bool:
    """Whether a dependent belongs to the name above it: it is written with a capital, or as a number after it."""
    capital = rows[i][1][:1].isupper() or rows[i][3] == "NUM"
    return relations[i] in INSIDE_NAME[kind] and capital and (kind != "person" or rows[i][3] == "PROPN")


def bridges(i: int, step: int, kept: set[int], start: int, end: int, rows: list[list[str]]) -> bool:
    """Small words and marks between two kept words ("University of Karsa", "al-Rashid") stay inside the name."""
    if rows[i][3] not in ("ADP", "DET", "PUNCT", "PART", "CCONJ") or rows[i][1] in (",", "(", ")", '"', ":", ";"):
        return False
    beyond = range(i + step, i + 3 * step, step)
    for j in beyond:
        if not start <= j < end:
            return False
        if j in kept:
            return True
        if rows[j][3] not in ("ADP", "DET", "PART"):
            return False
    return False


def trimmed(start: int, end: int, head: int, heads: list[int], relations: list[str],
            tags: list[str]) -> tuple[int, int]:
    """The mention up to the first clause, apposition or mark after its head."""
    high = head + 1
    while high < end:
        above = high
        while above != head and start <= heads[above] < end and heads[above] != above:
            if relations[above] in OUTSIDE_MENTION:
                return start, high
            above = heads[above]
        if tags[high] == "PUNCT" and relations[high] == "punct":
            break
        high += 1
    return start, high


def paint(tags: list[int], start: int, end: int, begin_tag: int) -> None:
    """Write B- and I- tags over start..end unless something larger stands there."""
    if end > start and not any(tags[start:end]):
        tags[start] = begin_tag
        tags[start + 1:end] = [begin_tag + 1] * (end - start - 1)
