"""What became of a text: the letters of the YAML where they stayed, those of Word where not.

Word cannot say all that the YAML does: that a number is filled in from elsewhere, that words are
left out of a public version, in which language they are. So a letter that stayed is that of the
YAML, and of its form only what somebody changed in Word becomes another.
"""

from __future__ import annotations

from dataclasses import replace

from generator.returning.edits.inlines import collapsed, expanded
from generator.returning.edits.letters import Form, Letter, Letters, PlaceInBoth, stretches
from generator.returning.edits.reasons import COMPUTED_WITHIN, MARKED, SHORTENED, NotCarriedError


def carried(own: Letters, made: Letters, now: Letters) -> Letters:
    """The text as it becomes in the YAML.

    ``own`` is what stands there, ``made`` what was made of it, ``now`` what that became. Raises
    ``NotCarriedError`` when the YAML cannot say that.
    """
    mine = expanded(own, made)
    if mine is None:
        raise NotCarriedError(SHORTENED)
    result = list[Letter]()
    for same, stretch in stretches(made, now):
        first, end, start, stop = stretch
        if same:
            pairs = zip(mine[first:end], made[first:end], now[start:stop], strict=True)
            result += [_stayed(*letters) for letters in pairs]
        else:
            result += _put_in(mine, stretch, now[start:stop])
    return _whole(collapsed(result))


def _stayed(own: Letter, made: Letter, now: Letter) -> Letter:
    """A letter that stayed, in the form that it has now."""
    if made.form == now.form and made.note == now.note:
        return own
    return replace(own, form=_form(own.form, made.form, now.form), note=_note(own, made, now))


def _form(own: Form, made: Form, now: Form) -> Form:
    return Form(
        own.strong if now.strong == made.strong else now.strong,
        own.emphasis if now.emphasis == made.emphasis else now.emphasis,
        own.target if now.target == made.target else now.target,
        own.language,
    )


def _note(own: Letter, made: Letter, now: Letter) -> tuple[Letters, ...]:
    """The paragraphs of a note; another number of them is another note."""
    if len(own.note) != len(made.note) or len(made.note) != len(now.note):
        return now.note
    return tuple(map(carried, own.note, made.note, now.note))


def _put_in(own: Letters, stretch: PlaceInBoth, now: Letters) -> Letters:
    """Letters that came in the place of others, or between two."""
    first, end, _, _ = stretch
    gone, around = own[first:end], _around(own, first, end)
    if _cuts(own, first, end) or (now and any(letter.reference for letter in gone)):
        raise NotCarriedError(COMPUTED_WITHIN)
    marks = {letter.mark for letter in (gone or around)}
    if len(marks) > 1 and not _goes_whole(own, gone, now):
        raise NotCarriedError(MARKED)
    mark = next(iter(marks), None) if len(marks) == 1 else None
    spoken = {letter.form.language for letter in (gone or around)}
    is_within = len(spoken) == 1 and (gone or len(around) > 1)
    language = next(iter(spoken)) if is_within else ""
    return tuple(
        replace(one, form=replace(one.form, language=language), mark=mark, origins=())
        for one in now
    )


def _around(own: Letters, first: int, end: int) -> Letters:
    """The last word before a place and the first one behind it: the letter nearest to it of each.

    Words that come beside a word that is left out of a public version may belong to it.
    """
    before = next((one for one in reversed(own[:first]) if not one.is_space), None)
    behind = next((one for one in own[end:] if not one.is_space), None)
    return tuple(one for one in (before, behind) if one is not None)


def _cuts(own: Letters, first: int, end: int) -> bool:
    """Whether a value that is filled in goes for a part only, or gets words within."""
    before = own[first - 1] if first else None
    behind = own[end] if end < len(own) else None
    if before is not None and before.reference and before is behind:
        return True
    edges = [one for one in (before, behind) if one is not None and one.reference]
    return any(edge is letter for edge in edges for letter in own[first:end])


def _goes_whole(own: Letters, gone: Letters, now: Letters) -> bool:
    """Whether all words of each mark go, and none come in their place."""
    marks = {letter.mark for letter in gone} - {None}
    kept = [letter for letter in own if letter.mark in marks]
    return not now and len(kept) == sum(letter.mark in marks for letter in gone)


def _whole(letters: Letters) -> Letters:
    """The letters, when each value that is filled in stands there once at most.

    Raises ``NotCarriedError`` for one that was taken apart.
    """
    values = [id(letter) for letter in letters if letter.reference]
    if len(values) != len(set(values)):
        raise NotCarriedError(COMPUTED_WITHIN)
    return letters
