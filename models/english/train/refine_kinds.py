"""Mention targets as sets of allowed tags, and the finer kinds that the words of a coarse span give away."""

import re

import numpy as np

from labels import KINDS, MENTION_TAGS

GROUPS = {
    "Organisation": ["state", "government-body", "armed-forces", "armed-group", "military-unit", "organization",
                     "alliance", "population"],
    "Location": ["place", "facility"],
    "Person": ["person"],
    "Nationality": ["population", "state"],
    "Temporal": ["date"],
    "Quantity": ["quantity"],
    "Money": ["quantity"],
    "Frequency": ["quantity"],
    "Weapon": ["weapon"],
    "MilitaryPlatform": ["vehicle"],
    "Vehicle": ["vehicle"],
    "DocumentReference": ["other"],
    "CommsIdentifier": ["other"],
    "Coordinate": ["place"],
}

CLUES = [
    ("Organisation", "military-unit", r"battalions?|brigades?|divisions?|squadrons?|regiments?|platoons?|corps|"
                                      r"(?:tactical|army|ground|naval) units?|task force|fleet|strike group|wing|company"),
    ("Organisation", "armed-group", r"isil|isis|daesh|is|islamic state|taliban|militias?|militants?|rebels?|insurgents?|"
                                    r"terrorists?|fighters?|extremists?|jihadists?|al-? ?qaeda|hezbollah|hamas|"
                                    r"opposition (?:forces|groups)|armed groups?|nusra|peshmerga|gunmen|guerrillas?"),
    ("Organisation", "alliance", r"coalition|nato|allies|alliance|allied|partners"),
    ("Organisation", "armed-forces", r"forces?|army|armies|navy|military|troops|soldiers|air force|marines|police|"
                                     r"sailors|airmen|command|centcom|coast guard|personnel"),
    ("Organisation", "government-body", r"government|ministry|council|parliament|department|office|cabinet|regime|"
                                        r"authorities|congress|senate|embassy|secretariat|administration|court|committee"),
    ("Organisation", "population", r"civilians?|people|peoples|refugees|residents|families|communities|children|women|"
                                   r"men|population|minorities|yazidis|kurds|sunnis?|shias?|christians?|citizens|"
                                   r"syrians?|iraqis?|turkmen|americans|iranians|russians"),
    ("Organisation", "organization", r"organi[sz]ations?|agency|agencies|party|parties|bank|university|ngos?|charity|"
                                     r"un|united nations|unicef|media|observatory|group|network"),
    ("Location", "facility", r"airport|air ?base|base|hospital|bridge|checkpoint|school|building|refinery|oil ?fields?|"
                             r"mosque|church|prison|dam|camp|position|factory|headquarters|compound|facilit(?:y|ies)|"
                             r"tunnels?|bunkers?|warehouse|hq|buildings|positions|site|well|wells|staging area"),
]


class MentionTargets:
    """Numbers the sets of allowed tags; a word's target is such a number, and the loss sums over the set."""

    def __init__(self) -> None:
        self.sets: list[frozenset[int]] = []
        self.outside = self.number(frozenset([0]))
        self.unknown = self.number(frozenset(range(len(MENTION_TAGS))))

    def number(self, tags: frozenset[int]) -> int:
        """The number of a set of tags, new or known."""
        if tags not in self.sets:
            self.sets.append(tags)
        return self.sets.index(tags)

    def part(self, first: bool, kinds: frozenset[str]) -> int:
        """A word that begins, or goes on with, a span of one of these kinds."""
        return self.number(frozenset(2 * KINDS.index(kind) + (1 if first else 2) for kind in kinds))

    def anything_but(self, kind: str) -> int:
        """A word of which only this much is known."""
        at = 2 * KINDS.index(kind)
        return self.number(frozenset(range(len(MENTION_TAGS))) - {at + 1, at + 2})

    def table(self) -> np.ndarray:
        """[sets, tags], True where a tag is allowed."""
        table = np.zeros((len(self.sets), len(MENTION_TAGS)), dtype=bool)
        for row, tags in enumerate(self.sets):
            table[row, sorted(tags)] = True
        return table


def refine(coarse: str, text: str, states: frozenset[str]) -> frozenset[str]:
    """The kinds that a span of a coarse type may have: the one its last telling word names, or the whole group."""
    group = GROUPS[coarse]
    bare = re.sub(r"^(?:the|a|an|our|its|their|all)\s+", "", text.strip().lower())
    if coarse == "Organisation" and bare in states:
        return frozenset(["state"])
    best: tuple[int, str] | None = None
    for owner, kind, pattern in CLUES:
        if owner == coarse:
            for match in re.finditer(rf"\b(?:{pattern})\b", before_complement(bare)):
                if best is None or match.end() > best[0]:
                    best = (match.end(), kind)
    if best:
        return frozenset([best[1]])
    return frozenset(group)


def before_complement(text: str) -> str:
    """A noun phrase up to its first preposition: the head stands there."""
    return re.split(r"\s(?:of|in|from|at|for|near|against|to|on)\s", text)[0]
