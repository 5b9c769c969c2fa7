"""An answer to a warning (``# klopt: reden``) of one version of a file, made in another."""

from __future__ import annotations

from generator.form.deed import deed_of
from generator.form.rewriting import Rewritten
from generator.source import parse
from generator.source.editing import Answer, changed
from generator.source.merging.merged import ClashError, GoneError, moved


def answered(change: Answer, base: bytes, now: bytes, file: str) -> Rewritten:
    """What the file called ``file``, which holds ``now``, becomes by an answer to the version
    that holds ``base``. A remark is about all that begins on the line of its value.

    Raises ``GoneError`` if the value is not there any more, ``ClashError`` if somebody else said
    something else there since, and ``InputError`` if it cannot be written safely.
    """
    present = parse(now, file)
    older = present if base == now else parse(base, file)
    loc = older.reach(change.loc)
    here = moved(loc, older.data, present.data)
    if here is None:
        raise GoneError
    here = present.reach(here)
    was, says = older.answer_at(loc), present.answer_at(here)
    if says not in (was, change.reason):
        raise ClashError(says)
    todo = Answer(here, change.reason, says)
    deed = deed_of(todo, present.data, present.data)
    return Rewritten(now, changed(now, file, todo), present.data, deed)
