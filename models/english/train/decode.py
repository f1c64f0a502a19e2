"""From scores to trees, spans and attributions: the reference for whoever decodes the outputs elsewhere."""

import numpy as np

from labels import RELATIONS, ROLES
from reading import Reading

NO = -1e9


def decode_tree(reading: Reading) -> tuple[np.ndarray, np.ndarray]:
    """For each word of the window its head (itself: the root) and its relation, a tree in every sentence."""
    heads = np.zeros(len(reading.window.first), dtype=np.int64)
    for number in np.unique(reading.window.sentence):
        words = np.flatnonzero(reading.window.sentence == number)
        heads[words] = words[maximum_tree(reading.arcs[np.ix_(words, words)])]
    return heads, choose_relations(reading, heads)


def choose_relations(reading: Reading, heads: np.ndarray) -> np.ndarray:
    """The best relation for the chosen head; `root` exactly for roots."""
    root = RELATIONS.index("root")
    relations = np.zeros(len(heads), dtype=np.int64)
    for word, head in enumerate(heads):
        if head == word:
            relations[word] = root
            continue
        slot = 1 if reading.heads[word, 1] == head else 0
        scores = reading.relations[word, slot].copy()
        scores[root] = NO
        relations[word] = scores.argmax()
    return relations


def maximum_tree(scores: np.ndarray) -> np.ndarray:
    """Heads of the best tree with one root; scores[i, j]: j is the head of i, scores[i, i]: i is the root."""
    count = len(scores)
    logs = scores - np.log(np.exp(scores - scores.max(1, keepdims=True)).sum(1, keepdims=True)) - scores.max(1, keepdims=True)
    greedy = logs.argmax(1)
    if is_tree(greedy):
        return greedy
    best, best_score = greedy, -np.inf
    for root in np.argsort(-np.diag(logs), kind="stable")[:3]:
        arcs = logs.copy()
        np.fill_diagonal(arcs, NO)
        arcs[root, :] = NO
        arcs[root, root] = 0.0
        heads = spanning_tree(arcs, int(root))
        total = logs[np.arange(count), heads].sum()
        if total > best_score:
            best, best_score = heads, total
    return best


def is_tree(heads: np.ndarray) -> bool:
    """One root and no cycle."""
    if (heads == np.arange(len(heads))).sum() != 1:
        return False
    at = heads
    for _ in range(max(1, int(len(heads)).bit_length())):
        at = at[at]
    return bool((heads[at] == at).all())


def spanning_tree(arcs: np.ndarray, root: int) -> np.ndarray:
    """Chu-Liu and Edmonds: the best heads with `root` as the root (which keeps itself as head)."""
    heads = arcs.argmax(1)
    heads[root] = root
    cycle = find_cycle(heads, root)
    if not cycle:
        return heads
    outside = [i for i in range(len(arcs)) if i not in cycle]
    members = sorted(cycle)
    inner = arcs[members, heads[members]].sum()
    small = np.full((len(outside) + 1, len(outside) + 1), NO)
    small[:-1, :-1] = arcs[np.ix_(outside, outside)]
    leave = arcs[np.ix_(outside, members)]
    small[:-1, -1] = leave.max(1)
    enter = arcs[np.ix_(members, outside)] + inner - arcs[members, heads[members]][:, None]
    small[-1, :-1] = enter.max(0)
    solved = spanning_tree(small, outside.index(root))
    new = heads.copy()
    for position, word in enumerate(outside):
        above = solved[position]
        new[word] = members[leave[position].argmax()] if above == len(outside) else outside[above]
    above = solved[-1]
    new[members[enter[:, above].argmax()]] = outside[above]
    return new


def find_cycle(heads: np.ndarray, root: int) -> set[int]:
    """The words of one cycle, or none."""
    state = np.zeros(len(heads), dtype=np.int64)
    for start in range(len(heads)):
        path, at = [], start
        while state[at] == 0 and at != root:
            state[at] = 1
            path.append(at)
            at = int(heads[at])
        if at != root and state[at] == 1:
            return set(path[path.index(at):])
        state[path] = 2
    return set()


def decode_spans(scores: np.ndarray, kinds: list[str], breaks: np.ndarray | None = None) -> list[tuple[int, int, str]]:
    """Spans (start, end, kind) from B/I/O scores, best path where I- follows its own kind; none crosses a break."""
    tags = best_path(scores, breaks)
    found, start = [], -1
    for word, tag in enumerate([*tags, 0]):
        if start >= 0 and (tag == 0 or tag % 2 == 1):
            found.append((start, word, kinds[(tags[start] - 1) // 2]))
            start = -1
        if tag and start < 0:
            start = word
    return found


def best_path(scores: np.ndarray, breaks: np.ndarray | None) -> list[int]:
    """Viterbi over tags: I-k may stand only after B-k or I-k, and never first or after a break."""
    count, width = scores.shape
    inside = np.arange(2, width, 2)
    best = scores[0].astype(np.float64).copy()
    best[inside] = NO
    back = np.zeros((count, width), dtype=np.int64)
    for word in range(1, count):
        top = int(best.argmax())
        come = np.full(width, best[top])
        back[word] = top
        after_begin = best[inside - 1] >= best[inside]
        come[inside] = np.where(after_begin, best[inside - 1], best[inside])
        back[word, inside] = np.where(after_begin, inside - 1, inside)
        best = scores[word] + come
        if breaks is not None and breaks[word]:
            best[inside] = NO
    path = [int(best.argmax())]
    for word in range(count - 1, 0, -1):
        path.append(int(back[word, path[-1]]))
    return path[::-1]


def decode_attributions(reading: Reading) -> list[dict[str, list[tuple[int, int]]]]:
    """One attribution a cue: its source span (or none) and its content spans."""
    spans = decode_spans(role_scores(reading), ROLES)
    cues = [(a, b) for a, b, role in spans if role == "cue"]
    sources = [(a, b) for a, b, role in spans if role == "source"]
    found = [{"cue": [cue], "source": nearest_source(reading, cue, sources), "content": []} for cue in cues]
    starts = [a for a, _ in cues]
    for a, b, role in spans:
        if role == "content" and starts:
            found[int(reading.content_links[a:b][:, starts].mean(0).argmax())]["content"].append((a, b))
    return found


def role_scores(reading: Reading) -> np.ndarray:
    """A content may go on from before the window: its first word may be I-, which then begins it."""
    scores = reading.tags["role"].copy()
    scores[0, 1::2] = np.maximum(scores[0, 1::2], scores[0, 2::2])
    return scores


def nearest_source(reading: Reading, cue: tuple[int, int], sources: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The source span that the cue points to, if it scores above pointing to none (the cue itself)."""
    row = reading.source_links[cue[0]]
    scored = [(max(row[a:b]), a, b) for a, b in sources]
    if not scored or max(scored)[0] <= row[cue[0]]:
        return []
    _, a, b = max(scored)
    return [(a, b)]
