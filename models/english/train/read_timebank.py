"""TimeBank and AQUAINT (TimeML): event words, what the text asserts of each, and its date expressions."""

import json
from datetime import date
from pathlib import Path

from document import Document, Sentence, cut_text, held_back, words_within
from labels import ASSERTIONS, EVENTS, IGNORE
from refine_kinds import MentionTargets

EVENT_OF_CLASS = {"OCCURRENCE": "occurrence", "REPORTING": "reporting", "STATE": "state", "PERCEPTION": "reporting",
                  "I_ACTION": "intention", "I_STATE": "intention", "ASPECTUAL": "aspect"}
WANTS = frozenset("want wants wanted hope hopes hoped hoping plan plans planned planning expect expects expected intend "
                  "intends intended aim aims aimed agree agrees agreed promise promised pledge pledged vow vowed decide "
                  "decided order ordered prepare prepared preparing try tried seek sought schedule scheduled".split())
DURING = frozenset(["IS_INCLUDED", "DURING", "SIMULTANEOUS", "BEGUN_BY", "ENDED_BY", "BEGINS", "ENDS", "IDENTITY"])
OLD_DAYS = 365


def read_timebank(path: Path, back: bool, targets: MentionTargets) -> list[Document]:
    """The held-back fifth, or the rest."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [read_document(row, targets) for row in rows if held_back(row["id"]) == back]


def read_document(row: dict, targets: MentionTargets) -> Document:
    """One document with targets `event`, `assertion` and, for dates alone, `mention`."""
    sentences = cut_text(row["text"])
    trusted = polarity_is_trusted(row["events"])
    asserted = judge_events(row)
    for sentence in sentences:
        events, assertions = [0] * len(sentence.words), [IGNORE] * len(sentence.words)
        low, high = sentence.spans[0][0], sentence.spans[-1][1]
        for event in row["events"]:
            if low <= event["start"] < high:
                for word in words_within(sentence, event["start"], event["end"])[:1]:
                    events[word] = EVENTS.index(EVENT_OF_CLASS[event["class"]])
                    assertions[word] = ASSERTIONS.index(asserted[event["eid"]]) if trusted else IGNORE
        sentence.targets["event"] = events
        sentence.targets["assertion"] = assertions
        sentence.targets["mention"] = date_targets(sentence, row["timex"], targets)
    return Document(row["id"], "timebank", sentences)


def polarity_is_trusted(events: list[dict]) -> bool:
    """In some documents of the set nearly every event is marked negative, plainly by mistake: there it means nothing."""
    negative = sum(event.get("polarity") == "NEG" for event in events)
    return negative * 2 <= len(events)


def judge_events(row: dict) -> dict[str, str]:
    """What is asserted of each event, from polarity, modality, tense, subordinating and temporal links."""
    events = {event["eid"]: event for event in row["events"]}
    above: dict[str, list[tuple[str, dict]]] = {}
    conditional = set()
    for link in row["slinks"]:
        if link["from"] in events and link["to"] in events:
            above.setdefault(link["to"], []).append((link["rel"], events[link["from"]]))
            if link["rel"] == "CONDITIONAL":
                conditional |= {link["from"], link["to"]}
    old = old_events(row)
    return {key: judge(event, above.get(key, []), key in conditional, key in old) for key, event in events.items()}


def judge(event: dict, above: list[tuple[str, dict]], conditional: bool, old: bool) -> str:
    """The first that fits: denied, hypothetical, planned, background; else it is told as having happened."""
    relations = {relation for relation, _ in above}
    modality = (event.get("modality") or "none").lower()
    if event.get("polarity") == "NEG" or relations & {"NEG_EVIDENTIAL", "COUNTER_FACTIVE"}:
        return "denied"
    if conditional or modality not in ("none", "will", "to"):
        return "hypothetical"
    if event.get("tense") == "FUTURE" or modality == "will":
        return "planned"
    modal = [source for relation, source in above if relation == "MODAL"]
    if modal:
        wanted = any(source["text"].lower().split()[-1] in WANTS or source["class"] == "I_ACTION" for source in modal)
        return "planned" if wanted or event.get("tense") == "INFINITIVE" else "hypothetical"
    if event.get("tense") == "INFINITIVE" and "FACTIVE" not in relations:
        return "planned"
    return "background" if old else "happened"


def old_events(row: dict) -> set[str]:
    """Events that a temporal link puts at a date more than a year before the document."""
    written = as_date(row["dct"]["value"])
    dated = {timex["tid"]: as_date(timex.get("value") or "") for timex in row["timex"] if timex["type"] == "DATE"}
    old = set()
    for link in row["tlinks"]:
        for event, relation, other in ((link["from"], link["rel"], link["to"]), (link["to"], None, link["from"])):
            when = dated.get(other)
            near = relation in DURING or (relation is None and link["rel"] in ("INCLUDES", "SIMULTANEOUS"))
            if when and written and near and (written - when).days > OLD_DAYS:
                old.add(event)
    return old


def as_date(value: str) -> date | None:
    """The last day that a TIMEX3 value allows, as far as year, month and day are given."""
    parts = value[:10].split("T")[0].split("-")
    try:
        year = int(parts[0])
        month = int(parts[1]) if len(parts) > 1 else 12
        return date(year, month, int(parts[2]) if len(parts) > 2 else 28)
    except ValueError:
        return None


def date_targets(sentence: Sentence, timexes: list[dict], targets: MentionTargets) -> list[int]:
    """Dates are dates; every other word is anything but a date."""
    marks = [targets.anything_but("date")] * len(sentence.words)
    for timex in timexes:
        words = words_within(sentence, timex["start"], timex["end"]) if timex["type"] in ("DATE", "TIME") else []
        for position, word in enumerate(words):
            marks[word] = targets.part(position == 0, frozenset(["date"]))
    return marks
