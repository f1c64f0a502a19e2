"""Marked sentences made from templates, for kinds of which the gold has little. Same seed and lists, same sentences."""

import random
import re
from pathlib import Path

from document import Document, Sentence, cut_text
from draw_fillers import draw
from labels import ASSERTIONS, EVENTS, IGNORE, NAME_TAGS
from refine_kinds import MentionTargets

HERE = Path(__file__).parent
PART = re.compile(r"<([a-z-]+):|>|\{(\w+)\}|(\[)|/([a-z]+/[a-z]+)\]|([^<>{}\[\]/]+)")
NAMED = {**dict.fromkeys(("person", "surname", "given", "family", "listed", "short"), "PER"),
         **dict.fromkeys(("company", "group", "acronym", "unit", "party", "bloc", "agency", "government", "force", "outlet",
                          "campus"), "ORG"),
         **dict.fromkeys(("town", "city", "region", "state", "power", "venue"), "LOC")}
LEFT_OPEN = frozenset(["province"])
SMALL = frozenset("the a an of and for in on to with by state media television radio new alliance coalition bloc joint "
                  "force regional international refugee agency militia".split())


def generate_sentences(count: int, seed: int, actors: Path, targets: MentionTargets) -> list[Document]:
    """`count` documents of one sentence each, with targets `mention` and `name`."""
    chance = random.Random(seed)
    lists = read_lists(actors)
    templates = [line for line in (HERE / "templates.txt").read_text().splitlines() if line and line[0] != "#"]
    made = []
    for number in range(count):
        template = chance.choice(templates)
        text, mentions, names, events, loose = fill(template, lists, chance)
        sentences = cut_text(text)
        for sentence in sentences:
            mark(sentence, mentions, names, targets, targets.unknown if loose else targets.outside)
            mark_events(sentence, events, "[" in template)
        made.append(Document(f"template-{number}", "templates", sentences))
    return made


def read_lists(actors: Path) -> dict[str, list[str]]:
    """wordlists.txt, and from the project's actor files the states, armed groups, units, parties and their kinds."""
    lists: dict[str, list[str]] = {}
    for line in (HERE / "wordlists.txt").read_text().splitlines():
        if line and line[0] != "#":
            slot, items = line.split(" | ")
            lists[slot] = [item.strip() for item in items.split(";")]
    lists["state"], lists["demonym"] = ["Ruritania"], ["Ruritanian"]
    for path in sorted(actors.glob("*.txt")):
        add_actors(path, lists)
    places = actors.parent / "gazetteer" / "extra-places.txt"
    rows = places.read_text(encoding="utf-8").splitlines() if places.exists() else []
    lists["city"] += [row.split(" | ")[0] for row in rows if row and row[0] != "#" and row[0].isupper()]
    return lists


def add_actors(path: Path, lists: dict[str, list[str]]) -> None:
    """The rows of one actor file, by kind."""
    slots = {"armed-group": "group", "military-unit": "unit", "alliance": "bloc", "organization": "agency",
             "armed-forces": "force", "person": "known", "government-body": "government"}
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = [re.sub(r"\s*\([^)]*\)", "", cell).strip() for cell in line.split("|")]
        if line.startswith("#") or len(cells) < 5:
            continue
        if path.stem == "states":
            lists["state"] += [cells[0], *items_of(cells[5] if len(cells) > 5 else "")]
            lists["demonym"] += [word for word in items_of(cells[3])[:1] if word[0].isupper()]
        elif path.stem == "media":
            lists.setdefault("outlet", []).extend([cells[0], *items_of(cells[5] if len(cells) > 5 else "")])
        elif cells[1] in slots:
            acronyms = cells[5] if len(cells) > 5 and cells[1] != "person" else ""
            lists.setdefault(slots[cells[1]], []).extend([cells[0], *items_of(acronyms)])


def items_of(cell: str) -> list[str]:
    """The items of one cell; "-" stands for none."""
    return [item.strip() for item in cell.split(";") if item.strip() and item.strip() != "-"]


def fill(template: str, lists: dict[str, list[str]], chance: random.Random):
    """The text of one template, its mentions (start, end, kind), names (start, end, PER|ORG|LOC or "" for unsure) and event
    words (start, end, "event/assertion"), and whether a slot is outside all mentions and events: some may then be unmarked."""
    text, mentions, names, events, waiting, opened = "", [], [], [], [], -1
    loose = False
    for kind, slot, bracket, asserted, plain in PART.findall(template):
        if kind:
            waiting.append((len(text), kind))
        elif slot:
            word = draw(slot, lists, chance)
            loose = loose or not waiting and opened < 0
            if slot in NAMED.keys() | LEFT_OPEN and looks_named(word):
                bare = re.sub(r"^(?:the|a|an) ", "", word)
                names.append((len(text) + len(word) - len(bare), len(text) + len(word), NAMED.get(slot, "")))
            text += word
        elif bracket:
            opened = len(text)
        elif asserted:
            events.append((opened, len(text), asserted))
            opened = -1
        elif plain:
            text += plain
        else:
            start, inside = waiting.pop()
            mentions.append((start, len(text), inside))
    return text[0].upper() + text[1:], mentions, names, events, loose


def looks_named(word: str) -> bool:
    """Whether a filler is a proper name and not a description."""
    return any(part != part.lower() and part.lower() not in SMALL for part in word.split())


def mark(sentence: Sentence, mentions, names, targets: MentionTargets, unmarked: int) -> None:
    """Targets of one sentence from character spans; inner mentions yield to the outer ones."""
    marks, tags = [unmarked] * len(sentence.words), [0] * len(sentence.words)
    for start, end, kind in sorted(mentions, key=lambda m: m[0] - m[1]):
        inside = [i for i, (a, b) in enumerate(sentence.spans) if a < end and b > start]
        if all(marks[i] == unmarked for i in inside):
            for position, i in enumerate(inside):
                marks[i] = targets.part(position == 0, frozenset([kind]))
    for start, end, kind in names:
        inside = [i for i, (a, b) in enumerate(sentence.spans) if a < end and b > start]
        for position, i in enumerate(inside):
            tags[i] = NAME_TAGS.index(f"B-{kind}") + (position > 0) if kind else IGNORE
    sentence.targets["mention"], sentence.targets["name"] = marks, tags


def mark_events(sentence: Sentence, events, marked: bool) -> None:
    """Targets `event` and `assertion` on the last word of each event phrase; unknown where a template marks none."""
    tags = [0 if marked else IGNORE] * len(sentence.words)
    asserted = [IGNORE] * len(sentence.words)
    for start, end, label in events:
        inside = [i for i, (a, b) in enumerate(sentence.spans) if a < end and b > start]
        if inside:
            event, assertion = label.split("/")
            tags[inside[-1]] = EVENTS.index(event)
            asserted[inside[-1]] = ASSERTIONS.index(assertion)
    sentence.targets["event"], sentence.targets["assertion"] = tags, asserted
