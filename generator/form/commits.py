"""What the form wrote is committed too where ``inputs/`` is a git repository, after a rest.

The log of a dossier is what undo and the history rest on; the commits are for who works with git.
A thread of its own makes them, so that nobody who types waits for it. What cannot be committed
now, such as in the middle of a merge, is told once and tried again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from itertools import chain, groupby
from pathlib import Path
from threading import Condition, Thread
from time import monotonic
from typing import TYPE_CHECKING

from generator.form.commit_words import Written, commit_of, together, turns_of
from generator.form.not_committed import LaterError, NotCommittedError, understood
from generator.places import shown_path
from generator.problems import Place, Problem, Severity

if TYPE_CHECKING:
    from generator.form.repository import Repository

REST = 60.0
"""After so many seconds without a change they are committed."""

LONGEST = 600.0
"""After so many seconds they are, however busy somebody is."""

NO_LIBRARY = "daarvoor ontbreekt 'dulwich'; installeer het met pip install 'rapportgenerator[git]'"

LATER = (
    "Uw wijzigingen zijn opgeslagen, maar nog niet vastgelegd in het versiebeheer (git): {reason}."
    " U hoeft niets te doen: het programma probeert het straks opnieuw. Blijft dit hier staan?"
    " Vraag dan de beheerder om te kijken."
)
NOT_AT_ALL = (
    "Uw wijzigingen zijn opgeslagen, maar worden niet vastgelegd in het versiebeheer (git):"
    " {reason}. Vraag de beheerder om dit op te lossen."
)
"""What who fills in reads of it."""

Tell = Callable[[Iterable[Problem]], object]

Uncommitted = Callable[[Path], str]
"""Why what was written in that dossier is not committed, for who fills in; empty when it is."""


class Commits:
    """Commits what it is told of. ``note`` and ``now`` may be called by any thread."""

    def __init__(self, tell: Tell, rest: float = REST) -> None:
        """``tell`` gets why something is not committed, once for each reason."""
        self._tell = tell
        self._rest = rest
        self._news = Condition()
        self._waiting: list[Written] = []
        self._due = 0.0
        self._latest = 0.0
        self._stopped = False
        self._told: set[str] = set()
        self._uncommitted: dict[Path, str] = {}
        self._hear: Callable[[], object] = lambda: None
        self._thread = Thread(target=self._work, name="commits", daemon=True)

    def note(self, written: Written) -> None:
        """Have it committed, after a rest."""
        with self._news:
            now = monotonic()
            if not self._waiting:
                self._latest = now + LONGEST
            self._due = min(now + self._rest, self._latest)
            self._waiting = together(self._waiting, written)
            self._news.notify()

    def now(self) -> None:
        """Have what waits committed without a rest."""
        with self._news:
            self._due = 0.0
            self._news.notify()

    def uncommitted(self, folder: Path) -> str:
        """Why what was written in that dossier is not committed; empty when nothing is wrong."""
        real = folder.resolve()
        return self._uncommitted.get(real) or self._uncommitted.get(real.parent, "")

    def listen(self, hear: Callable[[], object]) -> None:
        """Call that each time that ``uncommitted`` may say something else."""
        self._hear = hear

    def start(self) -> None:
        """Begin to work."""
        self._thread.start()

    def stop(self) -> None:
        """Commit what waits, and end."""
        with self._news:
            self._stopped = True
            self._news.notify()

    def join(self, timeout: float | None = None) -> None:
        """Wait until that was done."""
        self._thread.join(timeout)

    def _work(self) -> None:
        while not self._stopped:
            left = self._commit(self._next())
            with self._news:
                if left:
                    self._waiting[:0] = left
                    self._due = self._latest = monotonic() + self._rest

    def _next(self) -> Sequence[Written]:
        """What is to be committed, when it is time or the end."""
        with self._news:
            while not self._stopped and (nap := self._nap()) != 0:
                self._news.wait(nap)
            waiting, self._waiting = self._waiting, []
            return waiting

    def _nap(self) -> float | None:
        """How many seconds to wait still; None until there is something."""
        return max(self._due - monotonic(), 0) if self._waiting else None

    def _commit(self, waiting: Sequence[Written]) -> list[Written]:
        """Commit it; gives what must be tried again later."""
        left: list[Written] = []
        by_folder = sorted(waiting, key=lambda one: one.dossier)  # in each as it was written
        for folder, part in groupby(by_folder, key=lambda one: one.dossier):
            turns = turns_of([*part])
            try:
                _commit_in(folder, turns)
                self._show(folder, "")
            except LaterError as reason:
                self._say(folder, f"{reason}; het programma probeert het straks opnieuw")
                self._show(folder, LATER.format(reason=reason))
                left += chain(*turns)
            except NotCommittedError as reason:
                self._say(folder, str(reason))
                self._show(folder, NOT_AT_ALL.format(reason=reason))
        return left

    def _show(self, folder: Path, words: str) -> None:
        if self._uncommitted.get(folder, "") != words:
            self._uncommitted[folder] = words
            self._hear()

    def _say(self, folder: Path, reason: str) -> None:
        if reason not in self._told:
            self._told.add(reason)
            message = f"de wijzigingen zijn niet vastgelegd in git: {reason}"
            self._tell([Problem(Place(shown_path(folder)), message, Severity.WARNING)])


def _commit_in(folder: Path, turns: list[list[Written]]) -> None:
    """Commit those turns in the dossier in that folder, and take away what was committed.

    Raises ``NotCommittedError``.
    """
    with understood():
        repository = repository_around(folder)
        if repository is not None:
            with closing(repository):
                while turns:
                    repository.commit(commit_of(turns[0]))
                    del turns[0]


def repository_around(folder: Path) -> Repository | None:
    """The repository in which changes of the dossier in that folder are committed, if any.

    One that begins at ``inputs/`` is meant for that; one around it only when its settings say so.
    Raises ``NotCommittedError``.
    """
    inputs = folder if (folder / ".git").exists() else folder.parent
    root = next((one for one in (inputs, *inputs.parents) if (one / ".git").exists()), None)
    if root is None:
        return None
    is_own = root == inputs
    try:
        from generator.form.repository import opened
    except ImportError:
        if is_own:
            raise NotCommittedError(NO_LIBRARY) from None
        return None
    return opened(root, is_own)
