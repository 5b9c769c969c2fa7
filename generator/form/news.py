"""What an open form is told: the versions of its files, and what is wrong at which field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from generator.authoring.describe import FieldGroup
from generator.form.files import FormFile
from generator.form.form_words import FILL_IN, STILL_EMPTY, as_form_says
from generator.form.requests import WrongRequestError, field_at
from generator.origin import Loc
from generator.places import input_name
from generator.problems import Problem

Message = Mapping[str, Any]


def messages_for(file: FormFile, problems: Iterable[Problem]) -> list[Message]:
    """What is wrong in that file, each with the path to its field; without one it is None."""
    return [_message(file.group, problem) for problem in problems_in(file, problems)]


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


def _message(group: FieldGroup, problem: Problem) -> Message:
    loc = _loc(problem)
    if _is_id(group, loc) and STILL_EMPTY in problem.message:  # of all in that group, told at once
        loc = loc[:-1]
    text, meant = as_form_says(problem.message), problem.meant
    if meant and not _is_field(group, loc):  # a name is meant, and nothing that can be filled in
        text, meant = words_of(problem), None
    return {
        "plek": list(loc) or None,
        "ernst": problem.severity.value,
        "tekst": text,
        "bedoeld": meant,
        "regel": problem.place.line,
    }


def words_of(problem: Problem) -> str:
    """What is wrong, and what was probably meant, as a form says it."""
    question = f"; bedoelde u '{problem.meant}'?" if problem.meant else ""
    return as_form_says(f"{problem.message}{question}")


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
