"""What somebody took of a Word file that came back is written, as changes of the form are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.disk.halfway import marked_halfway
from generator.form import log
from generator.form.asked import InTurn
from generator.form.store import Store
from generator.returning.bringing.planning import Planned
from generator.source.merging.merged import ClashError


def bring(store: Store, files: Sequence[Planned], document: Path, who: str = "") -> None:
    """Write those files of one dossier, all or none, as somebody took them of that Word file.

    It is one step, for undo and in the log. If the program is killed meanwhile, the next command
    tells it. Raises as ``Store.make_all``; ``ClashError`` too when one is not as it was when it was
    planned.
    """
    asked = []
    for one in files:
        version = store.read(one.file.path)
        if version.content != one.file.source.raw:
            raise ClashError(None)
        asked.append(InTurn(one.file.path, version.name, one.changes))
    if not asked:
        return
    file = asked[0].file
    log.make_folder(log.log_of(file).parent)
    with marked_halfway(file.parent, document):
        store.make_all(asked, who)
