"""re3d: entity mentions in reports about Syria and Iraq."""

import json
import re
from pathlib import Path

from document import Document, Sentence, cut_text, held_back, words_within
from name_marks import open_tags, paint_name
from refine_kinds import MentionTargets, refine

NON_COMMERCIAL = frozenset(["BBC Online"])
CERTAIN, POSSIBLE = 0.5, 0.25
NAME_OF_TYPE = {"Person": "PER", "Organisation": "ORG", "Location": "LOC", "Nationality": "", "Weapon": "",
                "MilitaryPlatform": "", "Vehicle": ""}
COMMON = frozenset(["international community", "member states", "soldiers", "ministers", "members", "government",
                    "jordanians", "turks", "foreign secretary", "prime minister"])


def read_re3d(path: Path, back: bool, targets: MentionTargets, states: frozenset[str]) -> list[Document]:
    """The held-back fifth, or the rest; nothing under a NonCommercial licence."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [read_document(row, targets, states) for row in rows
            if held_back(row["id"]) == back and row["source"] not in NON_COMMERCIAL]


def read_document(row: dict, targets: MentionTargets, states: frozenset[str]) -> Document:
    """Target `mention`: the outermost certain span; doubtful spans are left open."""
    sentences = cut_text(row["text"])
    spans = sorted(row["entities"], key=lambda e: (e["confidence"] < CERTAIN, e["start"] - e["end"], e["start"]))
    for sentence in sentences:
        marks = [targets.outside] * len(sentence.words)
        for entity in spans:
            words = words_within(sentence, entity["start"], entity["end"])
            if not words or any(marks[word] != targets.outside for word in words):
                continue
            if entity["confidence"] >= CERTAIN:
                kinds = refine(entity["type"], entity["text"], states)
                for position, word in enumerate(words):
                    marks[word] = targets.part(position == 0, kinds)
            elif entity["confidence"] >= POSSIBLE:
                for word in words:
                    marks[word] = targets.unknown
        sentence.targets["mention"] = marks
        sentence.targets["name"] = name_targets(sentence, spans, states)
    return Document(row["id"], "re3d", sentences)


def name_targets(sentence: Sentence, entities: list[dict], states: frozenset[str]) -> list[int]:
    """Names out of the certain mentions: states are places, peoples are none, other words in capitals are left open."""
    tags = open_tags(sentence)
    for entity in sorted(entities, key=lambda e: e["start"] - e["end"]):
        if entity["confidence"] >= CERTAIN and entity["type"] in NAME_OF_TYPE:
            bare = re.sub(r"^the ", "", entity["text"].strip().lower())
            kind = "LOC" if bare in states else NAME_OF_TYPE[entity["type"]]
            if kind == "ORG" and "population" in refine(entity["type"], entity["text"], states) or bare in COMMON:
                kind = ""
            paint_name(sentence, entity["start"], entity["end"], kind, tags)
    return tags


def gold_spans(row: dict, least: float = CERTAIN) -> list[tuple[int, int, str]]:
    """(start, end, type) of the entities that a scorer counts."""
    return sorted({(e["start"], e["end"], e["type"]) for e in row["entities"] if e["confidence"] >= least})


def all_rows(path: Path, back: bool) -> list[dict]:
    """The raw rows of one side."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [row for row in rows if held_back(row["id"]) == back and row["source"] not in NON_COMMERCIAL]
