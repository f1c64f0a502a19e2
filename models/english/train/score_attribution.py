"""Attribution against PolNeAR: F1 over the words of each role, and of whole attributions."""

from collections import defaultdict

from decode import decode_attributions, decode_spans, role_scores
from document import Document
from labels import ROLES
from reading import Runner, read_windows
from score_entities import f1
from windows import WINDOW_PIECES, encode_document, pack_document


def score_attribution(run: Runner, documents: list[Document]) -> dict[str, float]:
    """A whole attribution is right if cue, content and source each overlap those of one gold attribution."""
    windows = [w for document in documents for w in pack_document(document, encode_document(document), WINDOW_PIECES)]
    words = {role: [0, 0, 0, 0] for role in ROLES}
    guessed: dict[str, list[dict[str, set[int]]]] = defaultdict(list)
    for reading in read_windows(run, windows):
        base, gold_tags = reading.window.offset, reading.window.targets["role"]
        spans = decode_spans(role_scores(reading), ROLES)
        for index, role in enumerate(ROLES):
            gold = {i for i, tag in enumerate(gold_tags) if tag in (2 * index + 1, 2 * index + 2)}
            found = {i for a, b, kind in spans if kind == role for i in range(a, b)}
            right = len(gold & found)
            words[role] = [x + y for x, y in zip(words[role], (right, len(gold), right, len(found)))]
        for attribution in decode_attributions(reading):
            guessed[reading.window.document].append(
                {role: {base + i for a, b in parts for i in range(a, b)} for role, parts in attribution.items()})
    links = [0, 0, 0, 0]
    for document in documents:
        gold_sets = gold_attributions(document)
        found_sets = [g for g in guessed[document.id] if g["content"]]
        links[0] += sum(any(fits(g, p) for p in found_sets) for g in gold_sets)
        links[1] += len(gold_sets)
        links[2] += sum(any(fits(g, p) for g in gold_sets) for p in found_sets)
        links[3] += len(found_sets)
    return {**{role: f1(count) for role, count in words.items()}, "links": f1(links)}


def gold_attributions(document: Document) -> list[dict[str, set[int]]]:
    """The document's attributions by cue; a source stands for its whole span."""
    tags = [tag for sentence in document.sentences for tag in sentence.targets["role"]]
    found: dict[int, dict[str, set[int]]] = {}
    for kind, word, cue in document.links:
        entry = found.setdefault(cue, {"cue": run_from(tags, cue), "source": set(), "content": set()})
        entry[kind] |= run_from(tags, word) if kind == "source" else {word}
    return list(found.values())


def run_from(tags: list[int], word: int) -> set[int]:
    """The words of the span that begins at `word`."""
    words = {word}
    while word + 1 < len(tags) and tags[word + 1] and tags[word + 1] % 2 == 0:
        word += 1
        words.add(word)
    return words


def fits(gold: dict[str, set[int]], guess: dict[str, set[int]]) -> bool:
    """Cue and content overlap, and the sources overlap or both are missing."""
    sources = gold["source"] & guess["source"] or not (gold["source"] or guess["source"])
    return bool(gold["cue"] & guess["cue"] and gold["content"] & guess["content"] and sources)
