"""Marked sentences made from templates, for kinds of which the gold has little. Same seed and lists, same sentences."""

import random
import re
from pathlib import Path

from document import Document, Sentence, cut_text
from labels import ASSERTIONS, EVENTS, IGNORE, NAME_TAGS
from refine_kinds import MentionTargets

HERE = Path(__file__).parent
PART = re.compile(r"<([a-z-]+):|>|\{(\w+)\}|(\[)|/([a-z]+/[a-z]+)\]|([^<>{}\[\]/]+)")
NAMED = {"person": "PER", "surname": "PER", "given": "PER", "family": "PER", "company": "ORG", "town": "LOC", "state": "LOC", "group": "ORG", "acronym": "ORG", "unit": "ORG",
         "party": "ORG", "bloc": "ORG", "agency": "ORG", "government": "ORG", "force": "ORG"}
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
        text, mentions, names, events = fill(template, lists, chance)
        sentences = cut_text(text)
        for sentence in sentences:
            mark(sentence, mentions, names, targets)
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
            lists["state"].append(cells[0])
            lists["demonym"] += [word for word in items_of(cells[3])[:1] if word[0].isupper()]
        elif cells[1] in slots:
            acronyms = cells[5] if len(cells) > 5 and cells[1] != "person" else ""
            lists.setdefault(slots[cells[1]], []).extend([cells[0], *items_of(acronyms)])


def items_of(cell: str) -> list[str]:
    """The items of one cell; "-" stands for none."""
    return [item.strip() for item in cell.split(";") if item.strip() and item.strip() != "-"]


def fill(template: str, lists: dict[str, list[str]], chance: random.Random):
    """The text of one template, its mentions (start, end, kind), names (start, end, PER|ORG|LOC or "" for unsure) and event words
    (start, end, "event/assertion")."""
    text, mentions, names, events, waiting, opened = "", [], [], [], [], 0
    for kind, slot, bracket, asserted, plain in PART.findall(template):
        if kind:
            waiting.append((len(text), kind))
        elif slot:
            word = draw(slot, lists, chance)
            if slot in NAMED.keys() | LEFT_OPEN and looks_named(word):
                bare = re.sub(r"^(?:the|a|an) ", "", word)
                names.append((len(text) + len(word) - len(bare), len(text) + len(word), NAMED.get(slot, "")))
            text += word
        elif bracket:
            opened = len(text)
        elif asserted:
            events.append((opened, len(text), asserted))
        elif plain:
            text += plain
        else:
            start, inside = waiting.pop()
            mentions.append((start, len(text), inside))
    return text[0].upper() + text[1:], mentions, names, events


def looks_named(word: str) -> bool:
    """Whether a filler is a proper name and not a description."""
    return any(part != part.lower() and part.lower() not in SMALL for part in word.split())


def draw(slot: str, lists: dict[str, list[str]], chance: random.Random) -> str:
    """One filler for a slot."""
    if slot == "person" and "known" in lists and chance.random() < 0.3:
        return chance.choice(lists["known"])
    if slot == "person":
        return f"{chance.choice(lists['given'])} {chance.choice(lists['family'])}"
    if slot == "surname":
        return chance.choice(lists["family"])
    if slot == "town":
        return invent_town(lists, chance)
    if slot == "town" and chance.random() < 0.4:
        return chance.choice(lists["city"])
    if slot == "province" and chance.random() < 0.6:
        return f"{invent_town(lists, chance)} {chance.choice(['province', 'governorate', 'region', 'district'])}"
    if slot == "acronym":
        return "".join(chance.choice("ABDFHJKLMNPRSTU") for _ in range(chance.choice([3, 3, 4])))
    return chance.choice(lists[slot])


def invent_town(lists: dict[str, list[str]], chance: random.Random) -> str:
    """A made-up place name of two to four parts."""
    middle = "".join(chance.choice(lists["middle"]) for _ in range(chance.choice([1, 1, 2])))
    name = chance.choice(lists["onset"]) + middle + chance.choice(lists["coda"])
    before = chance.choice(["", "", "", "", "", "al-", "Deir ", "Tel ", "San ", "Nova ", "Umm "])
    return before + name


def mark(sentence: Sentence, mentions, names, targets: MentionTargets) -> None:
    """Targets of one sentence from character spans; inner mentions yield to the outer ones."""
    marks, tags = [targets.outside] * len(sentence.words), [0] * len(sentence.words)
    for start, end, kind in sorted(mentions, key=lambda m: m[0] - m[1]):
        inside = [i for i, (a, b) in enumerate(sentence.spans) if a < end and b > start]
        if all(marks[i] == targets.outside for i in inside):
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
