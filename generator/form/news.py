"""What an open form is told: the versions of its files, and what is wrong at which field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from generator.authoring.describe import FieldGroup
from generator.form.asked_paths import WrongRequestError, field_at
from generator.form.files import FormFile
from generator.form.form_words import (
    ADD_ONE,
    ADD_ONE_OR_NONE,
    FILL_IN,
    FILL_IN_OR_NOT,
    STILL_EMPTY,
    as_form_says,
)
from generator.origin import Loc
from generator.places import input_name, shown_path
from generator.problems import Problem, Severity
from generator.source import parse
from generator.source.remarks import WORD, Remark

Message = Mapping[str, Any]
Answers = tuple[Remark, ...]
"""The remarks in a file, by which staff answered warnings."""

ANSWER = "antwoord"
"""How grave an answer is, among the messages."""


def messages_for(
    file: FormFile, problems: Iterable[Problem], answers: Answers = ()
) -> list[Message]:
    """What is wrong in that file, each with the path to its field; without one it is None.

    Behind that come the answers to warnings.
    """
    told = {(answer.place.line, answer.place.column) for answer in answers}
    wrong = [
        _message(file.group, problem) | {"kan_kloppen": _may_be_right(file, problem, told)}
        for problem in problems_in(file, problems)
    ]
    return [*wrong, *(_answer(answer.loc, answer) for answer in answers if answer.loc is not None)]


@lru_cache(maxsize=32)
def answers_in(file: Path, content: bytes) -> Answers:
    """The answers in a file that holds this and can be read."""
    return parse(content, shown_path(file)).remarks() if WORD.encode() in content.lower() else ()


def _may_be_right(file: FormFile, problem: Problem, told: set[tuple[int, int]]) -> bool:
    """Whether staff can say that it is right: a warning, and not one about such an answer."""
    if problem.severity is Severity.ERROR or problem.origin is None or file.is_shared:
        return False
    if (problem.place.line, problem.place.column) in told:
        return False
    return not problem.origin.loc or _is_field(file.group, problem.origin.loc)


def _answer(loc: Loc, answer: Remark) -> Message:
    return {"plek": list(loc) or None, "ernst": ANSWER, "tekst": answer.reason}


def counts(files: Mapping[str, FormFile], problems: Sequence[Problem]) -> Mapping[str, int]:
    """How much is wrong in each of the files, by its name."""
    return {name: len(problems_in(file, problems)) for name, file in files.items()}


def problems_in(file: FormFile, problems: Iterable[Problem]) -> Sequence[Problem]:
    """Those in that file, but for an id that lacks: it comes by itself."""
    own, group = input_name(file.path), file.group
    mine = (problem for problem in problems if file_of(problem) == own)
    return [one for one in mine if not (_is_id(group, _loc(one)) and words_of(one) == FILL_IN)]


def file_of(problem: Problem) -> str:
    """The file that it is about, as ``input_name`` has it."""
    return problem.origin.file if problem.origin else input_name(Path(problem.place.file))


def _message(group: FieldGroup, problem: Problem) -> dict[str, Any]:
    loc = _loc(problem)
    if _is_id(group, loc) and STILL_EMPTY in problem.message:  # of all in that group, told at once
        loc = loc[:-1]
    words = as_form_says(problem.message)
    text, meant = _said(group, loc, words), problem.meant
    if meant and not _is_field(group, loc):  # a name is meant, and nothing that can be filled in
        text, meant = words_in(group, problem), None
    return {
        "plek": list(loc) or None,
        "ernst": problem.severity.value,
        "tekst": text,
        "bedoeld": meant,
        "kan_weg": _may_go(group, loc, words),
        "regel": problem.place.line,
    }


def words_of(problem: Problem) -> str:
    """What is wrong, and what was probably meant, as a form says it."""
    question = f"; bedoelde u '{problem.meant}'?" if problem.meant else ""
    return as_form_says(f"{problem.message}{question}")


def words_in(group: FieldGroup, problem: Problem) -> str:
    """The same in the form of such a file, which has a button for a list without items."""
    return _said(group, _loc(problem), words_of(problem))


def _said(group: FieldGroup, loc: Loc, words: str) -> str:
    if words not in (ADD_ONE, FILL_IN) or not _is_field(group, loc):
        return words
    if _may_go(group, loc, words):
        return FILL_IN_OR_NOT
    return ADD_ONE_OR_NONE if field_at(group, loc)[0].may_be_none else words


def _may_go(group: FieldGroup, loc: Loc, words: str) -> bool:
    """Whether a field that is told to be empty is one that staff may leave out."""
    is_empty = words == FILL_IN or words.startswith(STILL_EMPTY)
    return is_empty and _is_field(group, loc) and field_at(group, loc)[0].may_go


def _loc(problem: Problem) -> Loc:
    return problem.origin.loc if problem.origin else ()


def _is_id(group: FieldGroup, loc: Loc) -> bool:
    """Whether the path leads to an id that the form makes."""
    if loc[-1:] != ("id",) or not _is_field(group, loc[:-1]):
        return False
    around, _ = field_at(group, loc[:-1])
    return around.group is not None and bool(around.group.named_after)


def _is_field(group: FieldGroup, loc: Loc) -> bool:
    try:
        field_at(group, loc)
    except WrongRequestError:
        return False
    return True
