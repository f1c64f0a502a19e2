"""Dropout that takes its chance from a pool drawn once: on a CPU drawing a number for each element costs a fifth of a step."""

from functools import cache

import torch
from torch import Tensor, nn

POOL = 1 << 22
SEED = 7


class PooledDropout(nn.Module):
    """As nn.Dropout, with masks that are stretches of one pool of numbers, begun at a random place."""

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate

    def forward(self, x: Tensor) -> Tensor:
        """x of any shape, unchanged in evaluation."""
        if not self.training:
            return x
        numbers, count = pool(self.rate, x.dtype), x.numel()
        if count >= POOL:
            numbers = numbers.repeat(count // POOL + 2)
        at = int(torch.randint(len(numbers) - count, ()))
        return x * numbers[at:at + count].view(x.shape)


@cache
def pool(rate: float, kind: torch.dtype) -> Tensor:
    """POOL factors, 0 for a share `rate` of them."""
    drawn = torch.rand(POOL, generator=torch.Generator().manual_seed(SEED))
    return (drawn >= rate).to(kind) / (1.0 - rate)
