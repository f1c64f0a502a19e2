"""Raw text to sentences and words, near to how Universal Dependencies cuts English words."""

import re

ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen col lt capt maj sgt cpl adm brig cmdr sen rep gov pres rev hon st jr sr no vs etc inc ltd co "
    "corp jan feb mar apr jun jul aug sep sept oct nov dec fig dept approx est u.s u.k u.n d.c a.m p.m e.g i.e".split())

WORD = re.compile(
    r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+"        # addresses
    r"|(?:[A-Za-z]\.){2,}"                                  # U.S.
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?(?![^\W\d_])"        # 1,200  3.5  12:30  2nd
    r"|[^\W_]+"                                             # words, and letters with digits
    r"|\.{2,}|-{2,}|``|''"                                  # runs that stand as one mark
    r"|\S", re.UNICODE)

CLITIC = re.compile(r"['’](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)(?![^\W_])")
NEGATION = re.compile(r"(?i)([a-z]+?)(n['’]t)(?![^\W_])")
END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s)")


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Sentences as (start, end); a line break always ends one."""
    found = []
    for line in re.finditer(r"[^\n]+", text):
        begin, end = line.span()
        for stop in END.finditer(text, begin, end):
            if ends_sentence(text, begin, stop, end):
                found.append((begin, stop.end()))
                begin = stop.end()
        found.append((begin, end))
    return [(a, b) for a, b in found if text[a:b].strip()]


def ends_sentence(text: str, begin: int, stop: re.Match[str], end: int) -> bool:
    """Whether the mark found closes a sentence rather than an abbreviation or an initial."""
    after = text[stop.end():end].lstrip()
    if not after:
        return False
    if after[0].islower():
        return False
    if stop.group()[0] != "." or len(stop.group()) > 1:
        return True
    before = re.search(r"[\w.]+$", text[begin:stop.start()])
    last = before.group() if before else ""
    return last.lower() not in ABBREVIATIONS and not (len(last) == 1 and last.isupper())


def split_words(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The words of one sentence as (start, end)."""
    spans: list[tuple[int, int]] = []
    at = start
    while at < end:
        clitic = CLITIC.match(text, at, end) if spans and spans[-1][1] == at else None
        negated = NEGATION.match(text, at, end)
        word = clitic or WORD.match(text, at, end)
        if word is None:
            at += 1
            continue
        if negated and not clitic:
            cut = negated.start(2)
            spans += [(at, cut), (cut, negated.end())]
            at = negated.end()
            continue
        spans.append(keep_abbreviation(text, word.span(), end))
        at = spans[-1][1]
    return spans


def keep_abbreviation(text: str, span: tuple[int, int], end: int) -> tuple[int, int]:
    """A known abbreviation keeps its full stop, unless the sentence ends there."""
    start, stop = span
    if stop + 1 < end and text[stop] == "." and text[start:stop].lower() in ABBREVIATIONS:
        return start, stop + 1
    return span
