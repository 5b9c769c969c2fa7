"""The cheapest assignment, by HiGHS (an integer programme). Only this module knows that library.

One thread, a fixed seed and no tolerated gap: so the same task has the same answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from generator.problems import MachineError
from generator.verdeling.programme import OF_A_POINT, Programme
from generator.verdeling.task import Chosen, Pair, Task

if TYPE_CHECKING:
    import highspy

ABSENT = (
    "om te verdelen ontbreekt 'highspy' op deze computer; installeer het met '.venv/bin/python -m"
    ' pip install --constraint constraints.txt --editable ".[verdeel]"\''
)

SETTINGS: dict[str, bool | int | float] = {
    "output_flag": False,
    "threads": 1,
    "random_seed": 0,
    "mip_rel_gap": 0.0,
    "mip_abs_gap": 0.5 / OF_A_POINT,
}
CHOSEN = 0.5
"""Above this a column counts as 1; the solver works with fractions."""


@dataclass(frozen=True)
class Solution:
    """An assignment within the rules; the cheapest there is if that ``is_proven``."""

    chosen: Chosen
    is_proven: bool


def require_solver() -> None:
    """Raises ``MachineError`` when the library is not installed."""
    try:
        import highspy  # noqa: F401 (heavy, so only here)
    except ImportError:
        raise MachineError(ABSENT) from None


def solve(task: Task, seconds: float, forced: Pair | None = None) -> Solution | None:
    """The cheapest assignment in which ``forced`` is as well; None when none was found.

    What is fixed stays; where that breaks a rule, nothing is added to it. When the time is over it
    is the best one found until then.
    """
    if seconds <= 0:
        return None
    import highspy

    programme = Programme(task, task.fixed | ({forced} if forced else frozenset()))
    solver = highspy.Highs()
    for name, value in SETTINGS.items():
        solver.setOptionValue(name, value)
    solver.setOptionValue("time_limit", seconds)
    solver.passModel(_model(programme))
    solver.run()
    status = solver.getInfo().primal_solution_status
    if status != highspy.SolutionStatus.kSolutionStatusFeasible:
        return None
    values = solver.getSolution().col_value
    chosen = (pair for pair, value in zip(programme.pairs, values, strict=False) if value > CHOSEN)
    is_proven = solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
    return Solution(frozenset(chosen), is_proven)


def _model(programme: Programme) -> highspy.HighsLp:
    """The programme as the library takes it: its rows one after the other."""
    import highspy

    columns, rows = list(programme.columns()), list(programme.rows())
    whole = {True: highspy.HighsVarType.kInteger, False: highspy.HighsVarType.kContinuous}
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = len(columns), len(rows)
    model.col_cost_ = [one.cost for one in columns]
    model.col_lower_ = [one.least for one in columns]
    model.col_upper_ = [one.most for one in columns]
    model.integrality_ = [whole[one.is_whole] for one in columns]
    model.row_lower_ = [one.least for one in rows]
    model.row_upper_ = [one.most for one in rows]
    model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    model.a_matrix_.start_ = [0, *accumulate(len(one.terms) for one in rows)]
    model.a_matrix_.index_ = [at for one in rows for at in one.terms]
    model.a_matrix_.value_ = [term for one in rows for term in one.terms.values()]
    return model
