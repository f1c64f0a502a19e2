"""All training and held-back documents, read from the gold folder; nothing is written."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from document import Document
from generate_sentences import generate_sentences, items_of
from mark_known_names import mark_known_names
from read_event_location import read_event_location
from read_gum import read_conllu, read_gum, recut_gum
from read_polnear import read_polnear
from read_re3d import read_re3d
from read_timebank import read_timebank
from refine_kinds import MentionTargets

TEMPLATE_SENTENCES = 8000


@dataclass
class Data:
    """Documents by set; `allowed` is the table of mention targets."""

    train: dict[str, list[Document]]
    held: dict[str, list[Document]]
    allowed: np.ndarray


def prepare_data(gold: Path, actors: Path, seed: int) -> Data:
    """Reads every set. What a scorer reads is in `held` and never in `train`."""
    targets = MentionTargets()
    states = read_states(actors)
    train = {
        "gum": read_gum(gold / "gum", news=False),
        "polnear": read_polnear(gold / "polnear" / "train.jsonl.gz"),
        "timebank": read_timebank(gold / "tbaq" / "docs.jsonl", False, targets),
        "re3d": read_re3d(gold / "re3d" / "docs.jsonl", False, targets, states),
        "templates": generate_sentences(TEMPLATE_SENTENCES, seed, actors, targets),
        "event_location": read_event_location(gold / "event_location" / "sentences.jsonl", False),
        "gum_names": recut_gum(gold / "gum"),
    }
    mark_known_names(train["polnear"] + train["timebank"], actors)
    held = {
        "gum": read_gum(gold / "gum", news=True),
        "ewt": [Document("ewt", "ewt", read_conllu(gold / "ud" / "en_ewt-ud-dev.conllu"))],
        "polnear": read_polnear(gold / "polnear" / "dev.jsonl"),
        "timebank": read_timebank(gold / "tbaq" / "docs.jsonl", True, targets),
    }
    return Data(train, held, targets.table())


def read_states(actors: Path) -> frozenset[str]:
    """Names of states in lower case, with their aliases and acronyms."""
    path = actors / "states.txt"
    names: set[str] = set()
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else []:
        cells = line.split("|")
        if not line.startswith("#") and len(cells) > 4:
            names.add(cells[0].strip().lower())
            names |= {item.lower() for cell in cells[4:] for item in items_of(cell)}
    return frozenset(names)
