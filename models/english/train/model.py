"""The encoder and one head per task; every head reads a word by its first wordpiece."""

import torch
from torch import Tensor, nn

from dropout import PooledDropout
from encoder import Encoder, load_pretrained
from labels import ASSERTIONS, EVENTS, GUM_MENTION_TAGS, MENTION_TAGS, NAME_TAGS, RELATIONS, ROLE_TAGS, UPOS

NEVER = -1e4


class Pointer(nn.Module):
    """Scores from every word to every word: a biaffine product of two narrow views of the words."""

    def __init__(self, width: int, inner: int, dropout: float = 0.2) -> None:
        super().__init__()
        self.from_view = nn.Sequential(nn.Linear(width, inner), nn.GELU(), PooledDropout(dropout))
        self.to_view = nn.Sequential(nn.Linear(width, inner), nn.GELU(), PooledDropout(dropout))
        self.product = nn.Linear(inner, inner)
        self.bias = nn.Linear(inner, 1)

    def forward(self, words: Tensor) -> Tensor:
        """words [B,W,H] -> [B,W,W], row = the word that points."""
        target = self.to_view(words)
        return self.product(self.from_view(words)) @ target.transpose(1, 2) + self.bias(target).transpose(1, 2)


class RelationHead(nn.Module):
    """The label of the arc from a word to a head that is already chosen."""

    def __init__(self, width: int, inner: int, labels: int, dropout: float = 0.2) -> None:
        super().__init__()
        self.dependent = nn.Sequential(nn.Linear(width, inner), nn.GELU(), PooledDropout(dropout))
        self.governor = nn.Sequential(nn.Linear(width, inner), nn.GELU(), PooledDropout(dropout))
        self.joint = nn.Linear(3 * inner, labels)

    def forward(self, words: Tensor, heads: Tensor) -> Tensor:
        """words [B,W,H], heads [B,W] -> [B,W,labels]."""
        dependent, governor = self.dependent(words), self.governor(words)
        chosen = torch.gather(governor, 1, heads.unsqueeze(-1).expand(-1, -1, governor.shape[-1]))
        return self.joint(torch.cat([dependent, chosen, dependent * chosen], dim=-1))


class Reader(nn.Module):
    """Everything the program asks of a window of sentences."""

    def __init__(self, encoder: Encoder | None = None) -> None:
        super().__init__()
        self.encoder = encoder or load_pretrained()
        width = self.encoder.norm.weight.shape[0]
        self.dropout = PooledDropout(0.1)
        self.arcs = Pointer(width, 256)
        self.relations = RelationHead(width, 128, len(RELATIONS))
        self.source_links = Pointer(width, 128)
        self.content_links = Pointer(width, 128)
        self.tags = nn.ModuleDict({
            "upos": nn.Linear(width, len(UPOS)),
            "mention": nn.Linear(width, len(MENTION_TAGS)),
            "name": nn.Linear(width, len(NAME_TAGS)),
            "role": nn.Linear(width, len(ROLE_TAGS)),
            "event": nn.Linear(width, len(EVENTS)),
            "assertion": nn.Linear(width, len(ASSERTIONS)),
            "gum_mention": nn.Linear(width, len(GUM_MENTION_TAGS)),
        })

    def read_words(self, pieces: Tensor, shapes: Tensor, parity: Tensor, first: Tensor) -> Tensor:
        """The state of each word's first piece: [B,W,H]."""
        states = self.encoder(pieces, shapes, parity)
        words = torch.gather(states, 1, first.unsqueeze(-1).expand(-1, -1, states.shape[-1]))
        return self.dropout(words)

    def arc_scores(self, words: Tensor, sentence: Tensor) -> Tensor:
        """[B,W,W]: how well word j is the head of word i (the diagonal: i is the root); NEVER outside the sentence."""
        same = sentence.unsqueeze(2) == sentence.unsqueeze(1)
        scores = self.arcs(words)
        return torch.where(same, scores, torch.full_like(scores, NEVER))

    def link_scores(self, pointer: Pointer, words: Tensor, sentence: Tensor) -> Tensor:
        """[B,W,W]; NEVER towards padding words, whose sentence is -1."""
        scores = pointer(words)
        return torch.where((sentence >= 0).unsqueeze(1), scores, torch.full_like(scores, NEVER))
