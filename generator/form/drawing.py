"""In which way a page shows a file that is filled in: field by field, or otherwise."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generator.form.building import controls_of
from generator.form.files import FormFile
from generator.form.known import Known
from generator.form.year.page import year_page
from generator.source.nodes import Data


@dataclass(frozen=True)
class Drawing:
    """A way to show a file: the templates of the page and of the form in it, what the form shows,
    and which files can be shown so."""

    page: str
    form: str
    contents: Callable[[FormFile, Data, Known], Mapping[str, object]]
    can_show: Callable[[FormFile], bool]


def _fields(file: FormFile, data: Data, known: Known) -> Mapping[str, object]:
    return {"velden": controls_of(file.group, data, known)}


def _year(_file: FormFile, data: Data, known: Known) -> Mapping[str, object]:
    return {"jaar": year_page(data, known.files)}


FIELDS = Drawing("invullen", "formulier", _fields, lambda file: True)
"""Each field with its control."""

YEAR = Drawing("jaar", "jaarformulier", _year, lambda file: file.is_calendar)
"""A calendar by its months, with who comes."""
