"""The templates run in a sandbox: no code, no undefined names, everything escaped.

Both tracks fill their templates with the same environment; only the filter that puts
blocks differs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from traceback import extract_tb

from jinja2 import (
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from generator.places import shown_path
from generator.problems import InputError, Place, Problem

BLOCKS_FILTER = "opmaak"
"""The filter that turns blocks into the output's own language: ``{{ tekst|opmaak }}``."""


WRONG_IN_TEMPLATE = (
    TemplateError,
    TypeError,
    ValueError,
    ArithmeticError,
    LookupError,
    RecursionError,
)
"""What a tag can raise when it does something with a value that cannot be done."""

REASONS = {
    r"'(.+)' is undefined": "de naam '{}' bestaat niet",
    r"'.+ object' has no attribute '(.+)'": "de naam '{}' bestaat niet",
    r"No filter named '(.+?)'\..*": "het filter '{}' bestaat niet",
    r"Encountered unknown tag '(.+?)'\..*": "de opdracht '{}' bestaat niet",
}
"""What Jinja says, and what we say."""


def environment(folder: Path, blocks: Callable[..., Markup]) -> ImmutableSandboxedEnvironment:
    """An environment that reads templates in ``folder`` and puts blocks with ``blocks``."""
    made = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters[BLOCKS_FILTER] = blocks
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
    message = getattr(error, "message", None) or str(error)
    for english, dutch in REASONS.items():
        if match := re.fullmatch(english, message):
            return dutch.format(match[1])
    return f"{type(error).__name__}: {message}"
