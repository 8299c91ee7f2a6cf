"""Runs the peers of Turnabout's matching on one instance: matching_peers.py KIND INSTANCE FOLDER SECONDS

KIND is `sides` or `pool`. Of an instance of sides every line is a possible pair: proposer, receiver, rank and tier on
the proposer's list, rank and tier on the receiver's list, weight; of a pool: person, person, weight. The first line
holds the number of people on a side or in the pool.

Every peer runs in a process of its own and writes FOLDER/PEER.txt: the CPU-seconds of building its graph and of solving,
then its pairs. Where it gives no answer in time, or fails, the file holds that in words.
"""

import multiprocessing
import statistics
import sys
import time
from pathlib import Path


def measured(build, solve):
    """The pairs, and the median CPU-seconds of building and solving: of many runs where they are short."""
    times = []
    while True:
        start = time.process_time()
        built = build()
        middle = time.process_time()
        pairs = solve(built)
        end = time.process_time()
        times.append((middle - start, end - middle))
        spent = sum(map(sum, times))
        if len(times) >= 99 or spent > 1:
            # The first run fills the caches, where there are more.
            counted = times[1:] or times
            return pairs, [statistics.median(column) for column in zip(*counted)]


class Sides:
    """Two sides of people."""

    def __init__(self, path):
        import numpy

        lines = Path(path).read_text().splitlines()
        self.people = int(lines[0])
        self.rows = numpy.array([[int(word) for word in line.split()] for line in lines[1:]])
        order = numpy.lexsort((self.rows[:, 1], self.rows[:, 0]))
        self.rows = self.rows[order]

    def strict_lists(self):
        """Both sides' lists, best first, under names that the libraries tell apart."""
        proposers = {f"p{a}": [] for a in range(self.people)}
        receivers = {f"r{b}": [] for b in range(self.people)}
        for a, b, rank, _, back, _, _ in self.rows.tolist():
            proposers[f"p{a}"].append((rank, f"r{b}"))
            receivers[f"r{b}"].append((back, f"p{a}"))
        strip = lambda lists: {name: [other for _, other in sorted(row)] for name, row in lists.items()}
        return strip(proposers), strip(receivers)

    def matching(self):
        # The library has the name of this file, which Python would find first.
        sys.path.pop(0)
        from matching.games import HospitalResident

        # A recursion for every proposal: the default limit does not do.
        sys.setrecursionlimit(1_000_000)
        proposers, receivers = self.strict_lists()
        proposers = {name: row for name, row in proposers.items() if row}
        receivers = {name: row for name, row in receivers.items() if row}
        return measured(
            lambda: HospitalResident.create_from_dictionaries(proposers, receivers, {name: 1 for name in receivers}),
            lambda game: [
                (int(str(resident)[1:]), int(str(hospital)[1:]))
                for hospital, residents in game.solve(optimal="resident").items()
                for resident in residents
            ],
        )

    def algmatch(self):
        from algmatch import HospitalResidentsProblem

        lists = {
            "residents": {a + 1: [] for a in range(self.people)},
            "hospitals": {b + 1: {"capacity": 1, "preferences": []} for b in range(self.people)},
        }
        proposers, receivers = self.strict_lists()
        for name, row in proposers.items():
            lists["residents"][int(name[1:]) + 1] = [int(other[1:]) + 1 for other in row]
        for name, row in receivers.items():
            lists["hospitals"][int(name[1:]) + 1]["preferences"] = [int(other[1:]) + 1 for other in row]
        return measured(
            lambda: HospitalResidentsProblem(dictionary=lists, optimised_side="residents"),
            lambda game: algmatch_pairs(game.get_stable_matching()),
        )

    def cp_sat(self, tiers):
        """The largest weakly stable matching, or the largest found in time."""
        from ortools.sat.python import cp_model

        rows = self.rows.tolist()
        places = (3, 5) if tiers else (2, 4)

        def build():
            model = cp_model.CpModel()
            made = [model.new_bool_var("") for _ in rows]
            sides = [[[] for _ in range(self.people)] for _ in range(2)]
            for number, row in enumerate(rows):
                for side in range(2):
                    sides[side][row[side]].append((row[places[side]], number))
            for person in sides[0] + sides[1]:
                model.add_at_most_one(made[number] for _, number in person)
            for number, row in enumerate(rows):
                rivals = {number}
                for side in range(2):
                    rivals |= {other for tier, other in sides[side][row[side]] if tier <= row[places[side]]}
                model.add_bool_or(made[other] for other in sorted(rivals))
            model.maximize(sum(made))
            return model, made

        def solve(built):
            model, made = built
            solver = cp_model.CpSolver()
            solver.parameters.max_time_in_seconds = self.seconds * 0.8
            solver.parameters.num_workers = 1
            status = solver.solve(model)
            if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
                raise TimeoutError
            self.remark = "" if status == cp_model.OPTIMAL else "not shown to be the largest"
            return [tuple(row[:2]) for row, variable in zip(rows, made) if solver.value(variable)]

        return measured(build, solve)

    def cp_sat_strict(self):
        return self.cp_sat(tiers=False)

    def cp_sat_ties(self):
        return self.cp_sat(tiers=True)

    def scipy_dense(self):
        import numpy
        from scipy.optimize import linear_sum_assignment

        def build():
            weights = numpy.zeros((self.people, self.people))
            weights[self.rows[:, 0], self.rows[:, 1]] = self.rows[:, 6]
            return weights

        def solve(weights):
            chosen = zip(*linear_sum_assignment(weights, maximize=True))
            return [(int(a), int(b)) for a, b in chosen if weights[a, b] > 0]

        return measured(build, solve)

    def padded(self):
        """Costs with a column of its own for everybody who stays over, because a solver wants all rows matched."""
        import numpy
        from scipy.sparse import csr_matrix

        dear = int(self.rows[:, 6].max()) + 1
        own = numpy.arange(self.people)
        costs = numpy.concatenate([dear - self.rows[:, 6], numpy.full(self.people, dear)])
        tails = numpy.concatenate([self.rows[:, 0], own])
        heads = numpy.concatenate([self.rows[:, 1], self.people + own])
        return csr_matrix((costs, (tails, heads)), shape=(self.people, 2 * self.people))

    def scipy_sparse(self):
        from scipy.sparse.csgraph import min_weight_full_bipartite_matching

        def solve(costs):
            tails, heads = min_weight_full_bipartite_matching(costs)
            return [(int(a), int(b)) for a, b in zip(tails, heads) if b < self.people]

        return measured(self.padded, solve)

    def lap(self):
        import lap
        import numpy
        from scipy.sparse import csr_matrix

        count, dear = self.people, int(self.rows[:, 6].max()) + 1

        def build():
            # It wants everybody matched, so both sides stand on both: whoever stays over takes their own double.
            own, (a, b) = numpy.arange(count), self.rows[:, :2].T
            tails = numpy.concatenate([a, own, count + own, count + b])
            heads = numpy.concatenate([b, count + own, own, count + a])
            costs = numpy.concatenate([dear - self.rows[:, 6], numpy.full(count, dear), numpy.full(count + len(a), 1)])
            square = csr_matrix((costs.astype(float), (tails, heads)), shape=(2 * count, 2 * count))
            square.sort_indices()
            return square

        def solve(square):
            found = lap.lapmod(2 * count, square.data, square.indptr, square.indices, return_cost=False)[0]
            return [(a, int(b)) for a, b in enumerate(found[:count]) if b < count]

        return measured(build, solve)

    def ortools_flow(self):
        import numpy
        from ortools.graph.python import min_cost_flow

        count = self.people

        def build():
            flow = min_cost_flow.SimpleMinCostFlow()
            people = numpy.arange(count)
            source, sink = 2 * count, 2 * count + 1
            flow.add_arcs_with_capacity_and_unit_cost(
                numpy.concatenate([self.rows[:, 0], numpy.full(count, source), count + people, [source]]),
                numpy.concatenate([count + self.rows[:, 1], people, numpy.full(count, sink), [sink]]),
                numpy.concatenate([numpy.ones(len(self.rows) + 2 * count, dtype=int), [count]]),
                numpy.concatenate([-self.rows[:, 6], numpy.zeros(2 * count + 1, dtype=int)]),
            )
            flow.set_node_supply(source, count)
            flow.set_node_supply(sink, -count)
            return flow

        def solve(flow):
            if flow.solve() != flow.OPTIMAL:
                raise RuntimeError("no optimal flow")
            used = flow.flows(numpy.arange(len(self.rows)))
            return [(int(a), int(b)) for a, b in self.rows[used > 0, :2]]

        return measured(build, solve)

    def scipy_size(self):
        import numpy
        from scipy.sparse import csr_matrix
        from scipy.sparse.csgraph import maximum_bipartite_matching

        def build():
            return csr_matrix(
                (numpy.ones(len(self.rows)), (self.rows[:, 0], self.rows[:, 1])), shape=(self.people, self.people)
            )

        def solve(graph):
            found = maximum_bipartite_matching(graph, perm_type="column")
            return [(a, int(b)) for a, b in enumerate(found) if b >= 0]

        return measured(build, solve)

    peers = [
        "matching", "algmatch", "cp_sat_strict", "cp_sat_ties", "scipy_dense", "scipy_sparse", "lap", "ortools_flow",
        "scipy_size",
    ]


class Pool:
    """People of one pool."""

    def __init__(self, path):
        lines = Path(path).read_text().splitlines()
        self.people = int(lines[0])
        self.edges = [tuple(int(word) for word in line.split()) for line in lines[1:]]

    def rustworkx(self):
        import rustworkx

        def build():
            graph = rustworkx.PyGraph()
            graph.add_nodes_from(range(self.people))
            graph.add_edges_from(self.edges)
            return graph

        return measured(
            build, lambda graph: list(rustworkx.max_weight_matching(graph, max_cardinality=False, weight_fn=int))
        )

    def networkx(self):
        import networkx

        def build():
            graph = networkx.Graph()
            graph.add_nodes_from(range(self.people))
            graph.add_weighted_edges_from(self.edges)
            return graph

        return measured(build, lambda graph: list(networkx.max_weight_matching(graph)))

    peers = ["rustworkx", "networkx"]


def algmatch_pairs(found):
    """The pairs of an answer of algmatch: the residents' side names one hospital each."""
    return [
        (int(str(resident).lstrip("r")) - 1, int(str(hospital).lstrip("h")) - 1)
        for resident, hospital in found["resident_sided"].items()
        if hospital
    ]


def answer(kind, instance, peer, seconds, out):
    """What one peer says, as a file."""
    try:
        problem = {"sides": Sides, "pool": Pool}[kind](instance)
        problem.seconds, problem.remark = seconds, ""
        pairs, (build, solve) = getattr(problem, peer)()
        lines = [f"{build:.9f} {solve:.9f}", problem.remark] + [f"{a} {b}" for a, b in pairs]
        Path(out).write_text("\n".join(lines) + "\n")
    except TimeoutError:
        pass
    except BaseException as error:  # A peer that breaks down is a result, too.
        Path(out).write_text(f"failed: {type(error).__name__} {str(error)[:60]}\n")


def main(kind, instance, folder, seconds):
    Path(folder).mkdir(parents=True, exist_ok=True)
    for peer in {"sides": Sides, "pool": Pool}[kind].peers:
        out = Path(folder) / f"{peer}.txt"
        out.unlink(missing_ok=True)
        process = multiprocessing.Process(target=answer, args=(kind, instance, peer, float(seconds), str(out)))
        process.start()
        process.join(float(seconds))
        if process.is_alive():
            process.kill()
            process.join()
        if not out.exists():
            late = process.exitcode in (0, -9)
            out.write_text(f"no answer in {seconds} s\n" if late else f"failed: ended with {process.exitcode}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
