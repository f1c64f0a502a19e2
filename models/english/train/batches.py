"""Windows to batches: one set a batch, lengths alike, about so many pieces."""

import random
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from labels import IGNORE
from windows import TASKS, Window


@dataclass
class Batch:
    """Tensors [B,T] over pieces and [B,W] over words; padding has piece 0 and sentence -1."""

    set: str
    pieces: Tensor
    shapes: Tensor
    parity: Tensor
    first: Tensor
    sentence: Tensor
    targets: dict[str, Tensor]
    sources: Tensor
    contents: Tensor
    windows: list[Window]


def group(windows: list[Window], pieces: int, chance: random.Random | None = None) -> list[list[Window]]:
    """Groups of windows of like length whose padded size is about `pieces`; shuffled if a chance is given."""
    def rank(window: Window) -> float:
        return len(window.pieces) + (chance.random() * 12 if chance else 0)

    groups, waiting, longest = [], [], 0
    for window in sorted(windows, key=rank):
        longest = max(longest, len(window.pieces))
        if waiting and longest * (len(waiting) + 1) > pieces:
            groups.append(waiting)
            waiting, longest = [], len(window.pieces)
        waiting.append(window)
    if waiting:
        groups.append(waiting)
    if chance:
        chance.shuffle(groups)
    return groups


def collate(windows: list[Window]) -> Batch:
    """Pad windows of one set into a batch."""
    tasks = [task for task in TASKS if all(task in w.targets for w in windows)]
    words = max(len(w.first) for w in windows)
    return Batch(
        windows[0].set,
        padded([w.pieces for w in windows], 0), padded([w.shapes for w in windows], 0),
        padded([w.parity for w in windows], 0), padded([w.first for w in windows], 0),
        padded([w.sentence for w in windows], -1),
        {task: padded([w.targets[task] for w in windows], IGNORE) for task in tasks},
        torch.stack([source_targets(w, words) for w in windows]) if "role" in tasks else torch.empty(0),
        torch.stack([content_targets(w, words) for w in windows]) if "role" in tasks else torch.empty(0),
        windows)


def padded(rows: list[np.ndarray], filler: int) -> Tensor:
    """Rows of different length as one [B,max] tensor."""
    table = np.full((len(rows), max(len(row) for row in rows)), filler, dtype=np.int64)
    for index, row in enumerate(rows):
        table[index, :len(row)] = row
    return torch.from_numpy(table)


def source_targets(window: Window, words: int) -> Tensor:
    """For each cue's first word the first word of its nearest source, or itself if it has none here."""
    target = torch.full((words,), IGNORE)
    for _, cue in window.contents:
        target[cue] = cue
    for word, cue in window.sources:
        if target[cue] in (IGNORE, cue) or abs(word - cue) < abs(int(target[cue]) - cue):
            target[cue] = word
    return target


def content_targets(window: Window, words: int) -> Tensor:
    """For each word of a content its cue's first word, or itself if the cue stands outside the window."""
    target = torch.full((words,), IGNORE)
    roles = window.targets["role"]
    for word in np.flatnonzero(roles >= 5):
        target[word] = word
    for word, cue in window.contents:
        target[word] = cue
    return target
