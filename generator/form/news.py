"""What an open form is told: the versions of its files, and what is wrong at which field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from generator.authoring.describe import FieldGroup
from generator.form.files import FormFile
from generator.form.form_words import as_form_says
from generator.form.requests import WrongRequestError, field_at
from generator.origin import Loc
from generator.places import input_name
from generator.problems import Problem

Message = Mapping[str, Any]


def messages_for(file: FormFile, problems: Iterable[Problem]) -> list[Message]:
    """What is wrong in that file, each with the path to its field; without one it is None."""
    own = input_name(file.path)
    return [_message(file.group, problem) for problem in problems if file_of(problem) == own]


def counts(files: Mapping[str, FormFile], problems: Iterable[Problem]) -> Mapping[str, int]:
    """How much is wrong in each of the files, by its name."""
    found = Counter(map(file_of, problems))
    return {name: found[input_name(file.path)] for name, file in files.items()}


def file_of(problem: Problem) -> str:
    """The file that it is about, as ``input_name`` has it."""
    return problem.origin.file if problem.origin else input_name(Path(problem.place.file))


def _message(group: FieldGroup, problem: Problem) -> Message:
    loc = problem.origin.loc if problem.origin else ()
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


def _is_field(group: FieldGroup, loc: Loc) -> bool:
    try:
        field_at(group, loc)
    except WrongRequestError:
        return False
    return True
