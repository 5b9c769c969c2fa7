"""What an open form is told: the versions of its files, and what is wrong at which field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from generator.form.files import FormFile
from generator.places import input_name
from generator.problems import Problem

Message = Mapping[str, Any]


def messages_for(file: FormFile, problems: Iterable[Problem]) -> list[Message]:
    """What is wrong in that file, each with the path to its field; without one it is None."""
    own = input_name(file.path)
    return [_message(problem) for problem in problems if _file_of(problem) == own]


def counts(files: Mapping[str, FormFile], problems: Iterable[Problem]) -> Mapping[str, int]:
    """How much is wrong in each of the files, by its name."""
    found = Counter(map(_file_of, problems))
    return {name: found[input_name(file.path)] for name, file in files.items()}


def _file_of(problem: Problem) -> str:
    return problem.origin.file if problem.origin else input_name(Path(problem.place.file))


def _message(problem: Problem) -> Message:
    return {
        "plek": list(problem.origin.loc) if problem.origin and problem.origin.loc else None,
        "ernst": problem.severity.value,
        "tekst": problem.message,
        "bedoeld": problem.meant,
        "regel": problem.place.line,
    }
