"""The templates run in a sandbox: no code, no undefined names, everything escaped.

Both tracks fill their templates with the same environment; only the filters that put lines
and blocks differ.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from traceback import extract_tb
from typing import Any

from jinja2 import (
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.runtime import BlockReference, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment

from generator.places import shown_path
from generator.problems import InputError, Place, Problem
from generator.talen import OnvertaaldError

BLOCKS_FILTER = "opmaak"
"""The filter that turns blocks into the output's own language, for pages of that name in the
house style: ``{{ tekst|opmaak("staand") }}``."""

LINE_FILTER = "regel"
"""The filter that turns a line into the output's own language: ``{{ onderwerp|regel }}``."""

ORIGIN_FILTER = "herkomst"
"""The filter that gives the attribute of HTML that tells from which fields a line comes."""

WORDS_FILTER = "vertaald"
"""The filter that says fixed words in the language of the document: ``{{ "Acties"|vertaald }}``."""

OWN = (BlockReference, LoopContext, Macro)
"""What Jinja itself gives a template, beside the contents."""


OF_JINJA = frozenset(("round",))
"""The filters of Jinja that stay. Others make long texts out of nothing, or show what no reader
should see."""


WRONG_IN_TEMPLATE = (
    TemplateError,
    TypeError,
    ValueError,
    ArithmeticError,
    LookupError,
    AttributeError,
    NameError,
    MemoryError,
    RecursionError,
    SyntaxError,
    AssertionError,
    OnvertaaldError,
)
"""What a tag can raise when it does something with a value that cannot be done."""

REASONS = {
    r"'(.+)' is undefined": "de naam '{}' bestaat niet",
    r"'.+ object' has no attribute '(.+)'": "de naam '{}' bestaat niet",
    r"No filter named '(.+?)'\..*": "het filter '{}' bestaat niet",
    r"Encountered unknown tag '(.+?)'\..*": "de opdracht '{}' bestaat niet",
    r"\"There is no item named '(.+)' in the archive\"": "het onderdeel '{}' ontbreekt",
    r"[\"']no relationship of type '.+/(.+)' in collection[\"']": (
        "de verwijzing naar '{}' ontbreekt"
    ),
    r"access to attribute '(.+)' of .+": "een sjabloon mag '{}' niet gebruiken",
}
"""What Jinja says, and what we say."""


REASONS_BY_TYPE = {
    MemoryError: "het vraagt te veel geheugen",
    OverflowError: "het rekent met een te groot getal",
    RecursionError: "het roept steeds weer zichzelf op",
    AssertionError: "het drukt iets af dat geen regel of opmaak is",
    SyntaxError: "de XML ervan is niet heel",
}
"""The same for what says nothing that helps."""


NOT_SAID = "het boek van de taal (in generator/talen) heeft geen vertaling van '{}'"


class RefusedError(TemplateError):
    """What a template may not do; the message is for staff."""


class Sandbox(ImmutableSandboxedEnvironment):
    """Templates print fields, ask whether they hold something, and go through rows of them.

    Of a value no attribute can be asked, whatever it is, and nothing can be called. Only
    numbers can be multiplied: of a text that could fill the memory.
    """

    intercepted_binops = frozenset(("*", "**"))

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Whether a template may use the attribute: only of what Jinja itself gives it."""
        return isinstance(obj, OWN) and super().is_safe_attribute(obj, attr, value)

    def call_binop(self, context: object, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401
        """The result of a multiplication."""
        if operator == "**" or not all(isinstance(one, int | float) for one in (left, right)):
            raise RefusedError("een sjabloon kan alleen getallen vermenigvuldigen")
        return left * right


class Loader(FileSystemLoader):
    """Reads templates in one folder; a link that leads out of it leads nowhere."""

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """The text of a template. Raises ``TemplateNotFound``."""
        text, file, is_new = super().get_source(environment, template)
        inside = (Path(folder).resolve() for folder in self.searchpath)
        if not any(Path(file).resolve().is_relative_to(folder) for folder in inside):
            raise TemplateNotFound(template)
        return text, file, is_new


def environment(folder: Path, filters: Mapping[str, Callable[..., str]]) -> Sandbox:
    """An environment that reads templates in ``folder``, with filters of these names."""
    made = Sandbox(
        loader=Loader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.clear()
    made.filters = {name: made.filters[name] for name in OF_JINJA} | dict(filters)
    return made


@contextmanager
def template_errors(template: Path) -> Iterator[None]:
    """Turns what goes wrong in a template into a problem that names template and reason."""
    try:
        yield
    except WRONG_IN_TEMPLATE as error:
        problem = Problem(_place(error, template), f"het sjabloon klopt niet: {_reason(error)}")
        raise InputError([problem]) from None


def _place(error: Exception, template: Path) -> Place:
    """The line where it went wrong, of the template or one that it builds on.

    A Word template has no lines; the reason must do.
    """
    if template.suffix == ".docx":
        return Place(shown_path(template))
    if isinstance(error, TemplateSyntaxError):
        return Place(shown_path(Path(error.filename or template)), error.lineno)
    frames = [
        frame
        for frame in extract_tb(error.__traceback__)
        if Path(frame.filename).suffix == template.suffix
    ]
    if not frames:
        return Place(shown_path(template))
    return Place(shown_path(Path(frames[-1].filename)), frames[-1].lineno or 1)


def _reason(error: Exception) -> str:
    """The reason in Dutch where it is known; otherwise as Jinja or Python tells it."""
    if isinstance(error, TemplateNotFound):
        return f"het bestand '{error.name}' bestaat niet"
    if isinstance(error, RefusedError):
        return str(error)
    if isinstance(error, OnvertaaldError):
        return NOT_SAID.format(error)
    for kind, reason in REASONS_BY_TYPE.items():
        if isinstance(error, kind):
            return reason
    message = getattr(error, "message", None) or str(error)
    for english, dutch in REASONS.items():
        if match := re.fullmatch(english, message):
            return dutch.format(match[1])
    return f"{type(error).__name__}: {message}"
