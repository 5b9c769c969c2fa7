"""What somebody took of a Word file that came back is written, as changes of the form are."""

from __future__ import annotations

from collections.abc import Sequence

from generator.form.asked import InTurn
from generator.form.store import Store
from generator.returning.bringing.planning import Planned
from generator.source.merging.merged import ClashError


def bring(store: Store, files: Sequence[Planned], who: str = "") -> None:
    """Write those files: all or none. It is one step, for undo and in the log.

    Raises as ``Store.make_all``; ``ClashError`` too when one is not as it was when it was planned.
    """
    asked = []
    for one in files:
        version = store.read(one.file.path)
        if version.content != one.file.source.raw:
            raise ClashError(None)
        asked.append(InTurn(one.file.path, version.name, one.changes))
    if asked:
        store.make_all(asked, who)
