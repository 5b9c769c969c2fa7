"""What is wrong or still to be done with a document, as its form says it: where, and what."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generator.form.files import FormFile
from generator.form.news import file_of, problems_in, words_in, words_of
from generator.form.wording import BETWEEN, place_of
from generator.origin import Loc
from generator.places import input_name
from generator.problems import InputError, Problem
from generator.source.nodes import Data


@dataclass(frozen=True)
class Todo:
    """A thing to do: in which file of the form and at which path, if in one, and in words."""

    file: str
    loc: Loc
    place: str
    words: str


def todo(
    problems: Iterable[Problem], files: Mapping[str, FormFile], says: Callable[[Path], Data]
) -> Iterator[Todo]:
    """The problems of a document with those files; ``says`` raises ``InputError`` for a file that
    cannot be read."""
    own = {input_name(file.path): file for file in files.values()}
    for problem in problems:
        file = own.get(file_of(problem))
        if file is None:
            yield Todo("", (), problem.place.file, words_of(problem))
        elif problems_in(file, [problem]):
            yield _in_file(problem, file, says)


def _in_file(problem: Problem, file: FormFile, says: Callable[[Path], Data]) -> Todo:
    loc = problem.origin.loc if problem.origin else ()
    data: Data = None
    with suppress(InputError):
        data = says(file.path)
    place = BETWEEN.join(filter(None, (file.label, place_of(file.group, loc, data))))
    return Todo(file.name, loc, place, words_in(file.group, problem))
