"""Name targets in sets that mark mentions but no names: what is surely a name, surely none, and what is left open."""

from document import Sentence, words_within
from labels import IGNORE, NAME_TAGS

SMALL = frozenset("of the al for de la el bin ibn abu - ' ’ & .".split())
TITLES = frozenset(
    "mr mr. mrs mrs. ms ms. dr dr. miss sir lady lord president chairman chair secretary minister governor gov gov. senator "
    "sen sen. rep rep. representative ambassador general gen gen. colonel col col. major maj maj. captain capt capt. lt lt. "
    "lieutenant sgt sgt. sergeant spc spc. officer judge justice professor prof prof. king queen prince "
    "princess emperor pope speaker sheikh "
    "imam director coach detective chief commander spokesman spokeswoman attorney deputy vice prime foreign first petty press "
    "special defense defence actor actress star quarterback madam mother father uncle aunt mum mom dad god".split())
NO_NAMES = frozenset(
    "the a an in on at by of for from to and but as after before during while when since two three four five six several some "
    "many his her their its it he she i we you they me us him them my our your who this that these those there here what which "
    "how why where if not no yes so all also both each one new monday tuesday wednesday thursday friday saturday sunday january "
    "february march april may june july august september october november december".split())
PART_OF_NAMES = frozenset("- ' ’ & / .".split())
BEFORE = frozenset("the a an in on at of from to near by outside between around for and his her its their our".split())
OFFICES = frozenset("u.s. us uk un army navy pentagon office department state states command nato coalition middle".split())
FAMILY_PARTS = frozenset("al el de la van von der bin ibn abu - ' ’ .".split())


def open_tags(sentence: Sentence) -> list[int]:
    """A tag for each word before any name is marked: O where it is plainly no name, else left open."""
    return [0 if is_plain(word, i) else IGNORE for i, word in enumerate(sentence.words)]


def is_plain(word: str, position: int) -> bool:
    """Whether a word is surely in no name: in lower case, a number, a mark, a day, a month or a small word."""
    if word.lower() in NO_NAMES:
        return True
    return not any(c.isupper() for c in word) and (position == 0 or word not in PART_OF_NAMES)


def paint_name(sentence: Sentence, start: int, end: int, kind: str, tags: list[int]) -> None:
    """Marks the name in the characters start..end, if but for articles, prepositions and titles before it the mention is one;
    kind "" stands for a name of a kind that has no tag."""
    words = words_within(sentence, start, end)
    while words and sentence.words[words[0]].lower() in BEFORE:
        words.pop(0)
    while words and kind == "PER" and (sentence.words[words[0]].lower() in TITLES or sentence.words[words[0]] == "."):
        words.pop(0)
    while words and sentence.words[words[-1]].lower() in ("'s", "’s", "'", "’", ".", ",", '"', "''"):
        words.pop()
    if not words or len(words) == 1 and sentence.words[words[0]].lower() in NO_NAMES:
        return
    if not is_name([sentence.words[i] for i in words], kind == "PER"):
        return
    for position, word in enumerate(words):
        tags[word] = NAME_TAGS.index(f"{'I' if position else 'B'}-{kind}") if kind else 0


def is_name(words: list[str], person: bool) -> bool:
    """Whether every word has a capital but for some small ones, the first and last have theirs, and no person's is a title."""
    capital = [any(c.isupper() for c in word) for word in words]
    small = FAMILY_PARTS if person else SMALL
    titled = person and any(word.lower() in TITLES | OFFICES for word in words)
    return not titled and len(words) < 8 and capital[-1] and (capital[0] or words[0] == "al") and all(
        big or word.lower() in small or word[0].isdigit() for big, word in zip(capital, words))
