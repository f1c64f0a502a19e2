"""Checks of the parts that are easy to get wrong; `python check_decoding.py` prints "ok" or fails."""

import itertools

import numpy as np

from decode import decode_spans, is_tree, maximum_tree
from document import cut_text
from wordpieces import shape_of


def best_by_hand(scores: np.ndarray) -> float:
    """The score of the best single-rooted tree, by trying every choice of heads."""
    count = len(scores)
    logs = scores - scores.max(1, keepdims=True)
    logs = logs - np.log(np.exp(logs).sum(1, keepdims=True))
    return max(logs[np.arange(count), list(heads)].sum() for heads in itertools.product(range(count), repeat=count)
               if is_tree(np.array(heads)))


def check_trees() -> None:
    """The tree found is a tree, and no other has a higher score."""
    chance = np.random.default_rng(3)
    for _ in range(60):
        scores = chance.normal(size=(5, 5)) * 3
        heads = maximum_tree(scores)
        logs = scores - scores.max(1, keepdims=True)
        logs = logs - np.log(np.exp(logs).sum(1, keepdims=True))
        assert is_tree(heads)
        assert abs(logs[np.arange(5), heads].sum() - best_by_hand(scores)) < 1e-9


def check_spans() -> None:
    """Spans follow their tags and stop at a sentence's end."""
    scores = np.full((5, 5), -5.0)
    for word, tag in enumerate([1, 2, 0, 3, 4]):
        scores[word, tag] = 5.0
    assert decode_spans(scores, ["a", "b"]) == [(0, 2, "a"), (3, 5, "b")]
    assert decode_spans(scores, ["a", "b"], np.array([0, 0, 0, 0, 1]))[1] in [(3, 4, "b")]


def check_words() -> None:
    """Words are cut as Universal Dependencies cuts them."""
    words = [w for s in cut_text("They didn't see Gen. Omar's 3,000 all-girl U.N. teams. \"Go!\" he said.") for w in s.words]
    assert words[:4] == ["They", "did", "n't", "see"], words
    assert words[4:14] == ["Gen.", "Omar", "'s", "3,000", "all", "-", "girl", "U.N.", "teams", "."], words
    assert [shape_of(word) for word in ("UN", "U", "Omar", "al", "iPad", "3,000", ",")] == [3, 7, 2, 1, 4, 5, 6]


if __name__ == "__main__":
    check_trees()
    check_spans()
    check_words()
    print("ok")
