"""Plans circles with OR-Tools CP-SAT, and by drawing at random.

usage: circles_peers.py FILE ANSWERS SECONDS

FILE holds a line for each plan: people, circle size, rounds. For each line one is written to ANSWERS: the repeats of the best of
three random plans, the repeats of CP-SAT's best answer within SECONDS on one core ("-" without one), its seconds.
"""

import itertools
import random
import sys
import time

from ortools.sat.python import cp_model

LARGEST = 60  # The model of more people does not fit into a minute of building.


def sizes(people, size):
    circles = -(-people // size)
    small, larger = divmod(people, circles)
    return [small + 1] * larger + [small] * (circles - larger)


def repeats(rounds):
    met = {}
    for circles in rounds:
        for circle in circles:
            for pair in itertools.combinations(sorted(circle), 2):
                met[pair] = met.get(pair, 0) + 1
    return sum(times - 1 for times in met.values())


def drawn(people, size, rounds, generator):
    plan = []
    for _ in range(rounds):
        order = list(range(people))
        generator.shuffle(order)
        taken = iter(order)
        plan.append([list(itertools.islice(taken, count)) for count in sizes(people, size)])
    return repeats(plan)


def solved(people, size, rounds, seconds):
    model = cp_model.CpModel()
    circles = sizes(people, size)
    sits = {
        (p, r, c): model.new_bool_var("")
        for p in range(people) for r in range(rounds) for c in range(len(circles))
    }
    for r in range(rounds):
        for p in range(people):
            model.add_exactly_one(sits[p, r, c] for c in range(len(circles)))
        for c, count in enumerate(circles):
            model.add(sum(sits[p, r, c] for p in range(people)) == count)
    # The first round is as good as any.
    first = iter(range(people))
    for c, count in enumerate(circles):
        for p in itertools.islice(first, count):
            model.add(sits[p, 0, c] == 1)
    again = []
    for p, q in itertools.combinations(range(people), 2):
        meets = []
        for r in range(rounds):
            met = model.new_bool_var("")
            meets.append(met)
            for c in range(len(circles)):
                model.add_bool_or(met, sits[p, r, c].negated(), sits[q, r, c].negated())
        more = model.new_int_var(0, rounds, "")
        model.add(more >= sum(meets) - 1)
        again.append(more)
    model.minimize(sum(again))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = 1
    status = solver.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None
    plan = [
        [[p for p in range(people) if solver.value(sits[p, r, c])] for c in range(len(circles))]
        for r in range(rounds)
    ]
    return repeats(plan)


def main():
    path, answers, seconds = sys.argv[1], sys.argv[2], float(sys.argv[3])
    generator = random.Random(1)
    with open(path, encoding="ascii") as file, open(answers, "w", encoding="ascii") as out:
        for line in file:
            people, size, rounds = map(int, line.split())
            by_chance = min(drawn(people, size, rounds, generator) for _ in range(3))
            begin = time.perf_counter()
            best = solved(people, size, rounds, seconds) if people <= LARGEST else None
            took = time.perf_counter() - begin
            print(by_chance, "-" if best is None else best, f"{took:.1f}", file=out)


if __name__ == "__main__":
    main()
