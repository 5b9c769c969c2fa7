"""The files that are filled in: read, changed by several people at once, and changed back.

One for a server. It knows the files that it is given, and looks up no names.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from time import monotonic

from generator.disk.input_file import read_input
from generator.dossier.file_names import folder_around
from generator.form.asked import Asked, InTurn, Ordered, Saved, Undone
from generator.form.commit_words import Written
from generator.form.deed import Deed, Soort
from generator.form.kept_dossier import KeptDossier, changed_since, plans
from generator.form.rewriting import Rewritten, rewrite
from generator.form.turns import only_then
from generator.form.undo import NothingToUndoError, Step, Turn, reverted
from generator.form.versions import Version
from generator.form.whole_files import name_in_dossier, put_file, reverted_file
from generator.origin import in_words
from generator.places import shown_path
from generator.problems import InputError, MachineError
from generator.source import Data
from generator.source.editing import Change
from generator.source.merging.merged import ClashError, GoneError


class Store:
    """Files, by the versions that forms were made of. Every method may be called by any thread."""

    def __init__(
        self,
        clock: Callable[[], float] = monotonic,
        note: Callable[[Written], object] = lambda written: None,
    ) -> None:
        """``note`` is told what was written."""
        self._clock = clock
        self._note = note
        self._dossiers: dict[Path, KeptDossier] = {}

    def read(self, file: Path) -> Version:
        """The file as it is now, remembered. Raises ``InputError`` if it cannot be read."""
        return self.read_with_data(file)[0]

    def says(self, file: Path) -> Data:
        """What the file says now. Raises ``InputError`` if it cannot be read."""
        return self.read_with_data(file)[1]

    def read_with_data(self, file: Path) -> tuple[Version, Data]:
        """The file as it is now, and what it says; raises the same."""
        with self._dossier(file.parent) as dossier:
            content = read_input(file, shown_path(file))
            data = dossier.versions.data(file, content)
            return dossier.versions.remember(file, content, data), data

    def data(self, file: Path, version: str) -> Data | None:
        """What a version of the file says; None if nobody knows it any more."""
        with self._dossier(file.parent) as dossier:
            content = dossier.versions.content(file, version)
            return None if content is None else dossier.versions.data(file, content)

    def change(
        self,
        file: Path,
        version: str,
        change: Change,
        was: Data,
        order: Sequence[str] = (),
        who: str = "",
    ) -> Saved:
        """Change the file by a form that was made of that version; see ``Asked``.

        What others changed since stays. Raises ``ClashError`` if that is the same field,
        ``GoneError`` if the item is not there any more or the version is not known, ``InputError``
        if the file cannot be read or the change cannot be written safely, and ``MachineError`` if
        the disk refuses. Then nothing was written.
        """
        return self.change_all(file, version, [Asked(change, was, order)], who)

    def change_all(self, file: Path, version: str, asked: Sequence[Asked], who: str = "") -> Saved:
        """Make those changes in turn, at least one; they are undone as one.

        Raises as ``change``; then none was made, unless another program came between them.
        """
        with self._dossier(file.parent) as dossier:
            base = dossier.versions.content(file, version)
            if base is None:
                raise GoneError
            for one in asked[1:]:
                changed_since(dossier, file, base, one, read_input(file, shown_path(file)))
            turn: list[Step] = []
            found = []
            try:
                for one in asked:
                    change = partial(changed_since, dossier, file, base, one)
                    done, steps = self._rewritten(dossier, file, who, change)
                    found.append(done)
                    turn += steps
            finally:
                dossier.steps[who].add(*turn)
            saved = dossier.versions.remember(file, done.after, done.data)
            return Saved(saved, done.deed.place, base == found[0].before)

    def put_back(self, file: Path, version: str, changes: Sequence[Ordered], who: str = "") -> None:
        """Make all of these changes, in turn, of a file that must still be that version.

        They are undone as one. Raises as ``make_all``.
        """
        self.make_all([InTurn(file, version, changes)], who)

    def make_all(self, asked: Sequence[InTurn], who: str = "") -> None:
        """Make the changes of each of those files of one dossier; they are undone as one.

        Raises ``GoneError`` if they are no changes of it or a version is not known, and
        ``InputError`` if one cannot be written safely; then nothing was written. Raises
        ``ClashError`` as soon as a file is another one, and ``MachineError``; then what was
        written is put back, and what cannot be, can be undone.
        """
        with self._dossier(asked[0].file.parent) as dossier:
            planned = [plan for one in asked for plan in plans(dossier, one)]
            turn: list[Step] = []
            try:
                for file, one in planned:
                    turn += self._rewritten(dossier, file, who, partial(only_then, one))[1]
            except BaseException:
                with suppress(ClashError, GoneError, InputError, MachineError):
                    while turn:
                        self._undone(dossier, turn, who)
                raise
            finally:
                dossier.steps[who].add(*turn)

    def put_file(self, file: Path, content: bytes, who: str = "") -> None:
        """Put a new file, such as a picture or an annex, in a dossier; that can be undone.

        Raises as ``whole_files.put_file``.
        """
        with self._dossier(folder_around(file)) as dossier:
            deed = put_file(file, content, who)
            dossier.steps[who].add(self._moved(file, b"", content, deed, who))

    def undo(self, folder: Path, who: str = "") -> Undone:
        """Undo what that person did last in the dossier in that folder.

        Raises ``NothingToUndoError``; ``ClashError`` if somebody else changed the same since, and
        then that step is forgotten; else as ``change``.
        """
        with self._dossier(folder) as dossier:
            steps = dossier.steps[who]
            return self._go(dossier, steps.done, steps.undone, who)

    def redo(self, folder: Path, who: str = "") -> Undone:
        """Do again what that person undid last; as ``undo``."""
        with self._dossier(folder) as dossier:
            steps = dossier.steps[who]
            return self._go(dossier, steps.undone, steps.done, who)

    def _go(self, dossier: KeptDossier, turns: deque[Turn], back: deque[Turn], who: str) -> Undone:
        """Undo the last of those turns; what that did is the last of the way back."""
        if not turns:
            raise NothingToUndoError
        left = [*turns.pop()]
        undone: list[Step] = []
        try:
            while left:
                done, steps = self._undone(dossier, left, who)
                undone += steps
        finally:
            if left:
                turns.append(tuple(left))
            if undone:
                back.append(tuple(undone))
        return done

    def _undone(
        self, dossier: KeptDossier, left: list[Step], who: str
    ) -> tuple[Undone, list[Step]]:
        """Undo the last of those and take it away, but not if it can perhaps be done later."""
        step = left.pop()
        is_whole = step.deed.soort is Soort.BESTAND
        try:
            if is_whole:
                return self._file_undone(step, who)
            done, steps = self._rewritten(
                dossier, step.file, who, lambda now: reverted(step, now, dossier.spellings)
            )
        except (InputError, MachineError):
            if is_whole or step.file.exists():
                left.append(step)
            raise
        return Undone(step.file, done.deed.place, in_words(done.deed.place)), steps

    def _rewritten(
        self, dossier: KeptDossier, file: Path, who: str, turn: Callable[[bytes], Rewritten]
    ) -> tuple[Rewritten, list[Step]]:
        """The file written anew, and the step that this was, if it was one."""
        done = rewrite(file, who, turn)
        dossier.versions.remember(file, done.after, done.data)
        if done.after == done.before:
            return done, []
        self._note(Written(file.resolve(), done.after, (done.deed.place,), who))
        return done, [Step(file, done.before, done.after, done.deed, self._clock())]

    def _file_undone(self, step: Step, who: str) -> tuple[Undone, list[Step]]:
        """A file that came goes, or the other way about."""
        deed = reverted_file(step, who)
        moved = self._moved(step.file, step.after, step.before, deed, who)
        return Undone(step.file, (), name_in_dossier(step.file)), [moved]

    def _moved(self, file: Path, before: bytes, after: bytes, deed: Deed, who: str) -> Step:
        """The step that a file came or went."""
        self._note(Written(file.resolve(), after if deed.naar else None, (), who))
        return Step(file, before, after, deed, self._clock())

    @contextmanager
    def _dossier(self, folder: Path) -> Iterator[KeptDossier]:
        """What is kept of the dossier in that folder; others wait meanwhile."""
        dossier = self._dossiers.setdefault(folder.resolve(), KeptDossier())
        with dossier.guard:
            yield dossier
