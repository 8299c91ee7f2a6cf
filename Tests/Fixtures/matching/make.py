"""Writes 50.txt and 500.txt beside this file: two sides, and the largest weight and number of pairs that SciPy finds.

usage: python make.py, with the SciPy of Tests/Benchmarks/peers/requirements.txt

The first line holds the people on a side, the largest sum of weights and the largest number of pairs. Then comes a line
for every proposer: the receivers whom they may have, each with what the pair is worth.
"""

import random
from pathlib import Path

import numpy
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import maximum_bipartite_matching


def write(people, seed):
    draw = random.Random(seed)
    popularity = [draw.randint(1, 8) for _ in range(people)]
    weights = numpy.zeros((people, people), dtype=int)
    for proposer in range(people):
        while numpy.count_nonzero(weights[proposer]) < 7:
            [receiver] = draw.choices(range(people), popularity)
            weights[proposer, receiver] = draw.randint(1, 999)
    chosen = linear_sum_assignment(weights, maximize=True)
    size = int((maximum_bipartite_matching(csr_matrix(weights)) >= 0).sum())
    lines = [f"{people} {weights[chosen].sum()} {size}"]
    lines += [" ".join(f"{b}:{row[b]}" for b in numpy.flatnonzero(row)) for row in weights]
    (Path(__file__).parent / f"{people}.txt").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    write(50, 1)
    write(500, 2)
