"""Words to wordpieces, each word by itself, and the shape of each word (the vocabulary is without case)."""

from functools import lru_cache

from tokenizers import Tokenizer

from encoder import pretrained_folder
from labels import SHAPES

MAX_PIECES_PER_WORD = 8
START, SEPARATOR, MASK, UNKNOWN = 101, 102, 103, 100


@lru_cache(maxsize=1)
def tokenizer() -> Tokenizer:
    """The package's tokenizer without padding or truncation."""
    loaded = Tokenizer.from_file(str(pretrained_folder() / "tokenizer.json"))
    loaded.no_padding()
    loaded.no_truncation()
    return loaded


@lru_cache(maxsize=300_000)
def encode_word(word: str) -> tuple[int, ...]:
    """The pieces of one word: at least one, at most MAX_PIECES_PER_WORD."""
    pieces = tokenizer().encode(word, add_special_tokens=False).ids[:MAX_PIECES_PER_WORD]
    return tuple(pieces) or (UNKNOWN,)


@lru_cache(maxsize=300_000)
def shape_of(word: str) -> int:
    """The word's shape as an index into SHAPES."""
    if any(c.isdigit() for c in word):
        return SHAPES.index("number")
    if not any(c.isalpha() for c in word):
        return SHAPES.index("mark")
    if word.islower():
        return SHAPES.index("lower")
    if word.isupper():
        return SHAPES.index("initial" if sum(c.isalpha() for c in word) == 1 else "upper")
    if word[0].isupper() and not any(c.isupper() for c in word[1:]):
        return SHAPES.index("title")
    return SHAPES.index("mixed" if any(c.isupper() for c in word) else "other")
