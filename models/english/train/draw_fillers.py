"""What fills a slot of a template: an item of a list, or something made up."""

import random

Lists = dict[str, list[str]]


def draw(slot: str, lists: Lists, chance: random.Random) -> str:
    """One filler for a slot."""
    if slot == "listed":
        return f"{chance.choice(lists['family'])}, {chance.choice(lists['given'])}"
    if slot == "short":
        return f"{chance.choice(lists['given'])} {draw('initial', lists, chance)}."
    if slot == "campus":
        return chance.choice(lists["campus_form"]).replace("*", draw("town", lists, chance))
    if slot == "person":
        return choose_person(lists, chance)
    if slot == "surname":
        return chance.choice(lists["family"])
    if slot == "town":
        return chance.choice(lists["city"]) if chance.random() < 0.5 else invent_town(lists, chance)
    if slot == "company" and chance.random() < 0.6:
        return invent_company(lists, chance)
    if slot == "initial":
        return chance.choice("ABCDEFGHJKLMNPRSTVWZ")
    if slot == "province" and chance.random() < 0.6:
        return f"{invent_town(lists, chance)} {chance.choice(['province', 'governorate', 'region', 'district'])}"
    if slot == "acronym":
        return "".join(chance.choice("ABDFHJKLMNPRSTU") for _ in range(chance.choice([3, 3, 4])))
    return chance.choice(lists[slot])


def choose_person(lists: Lists, chance: random.Random) -> str:
    """A known person, or a given name or initials with a family name."""
    if "known" in lists and chance.random() < 0.3:
        return chance.choice(lists["known"])
    if chance.random() < 0.15:
        first = chance.choice([f"{chance.choice(lists['given'])} {draw('initial', lists, chance)}.",
                               f"{draw('initial', lists, chance)}. {draw('initial', lists, chance)}.",
                               f"{draw('initial', lists, chance)}."])
        return f"{first} {chance.choice(lists['family'])}"
    return f"{chance.choice(lists['given'])} {chance.choice(lists['family'])}"


def invent_town(lists: Lists, chance: random.Random) -> str:
    """A made-up place name of two to four parts."""
    middle = "".join(chance.choice(lists["middle"]) for _ in range(chance.choice([1, 1, 2])))
    name = chance.choice(lists["onset"]) + middle + chance.choice(lists["coda"])
    before = chance.choice(["", "", "", "", "", "al-", "Deir ", "Tel ", "San ", "Nova ", "Umm "])
    return before + name


def invent_company(lists: Lists, chance: random.Random) -> str:
    """A made-up name of a firm, with or without its legal form or trade."""
    name = chance.choice(lists["root"]) + chance.choice(lists["root_end"])
    if chance.random() < 0.2:
        name = f"{chance.choice(lists['family'])} {chance.choice(['&', 'and'])} {chance.choice(lists['family'])}"
    if chance.random() < 0.15:
        return f"{name}, {chance.choice(['Inc.', 'Ltd.', 'L.P.'])}"
    return f"{name} {chance.choice(lists['trade'])}" if chance.random() < 0.6 else name
