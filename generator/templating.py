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

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from generator.problems import InputError, Place, Problem

BLOCKS_FILTER = "opmaak"
"""The filter that turns blocks into the output's own language: ``{{ tekst|opmaak }}``."""


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
    except TemplateError as error:
        place = Place(str(template), _line(error, template))
        reason = _reason(error)
        raise InputError([Problem(place, f"fout in het sjabloon: {reason}")]) from None


def _line(error: TemplateError, template: Path) -> int:
    """The line of the template where it went wrong; 1 when a Word template has no lines."""
    if template.suffix == ".docx":
        return 1
    if isinstance(error, TemplateSyntaxError):
        return error.lineno
    frames = [
        frame for frame in extract_tb(error.__traceback__) if Path(frame.filename) == template
    ]
    return frames[-1].lineno or 1 if frames else 1


def _reason(error: TemplateError) -> str:
    """The reason in Dutch where it is known; otherwise as Jinja tells it."""
    message = error.message or ""
    if match := re.fullmatch(r"'(.+)' is undefined", message):
        return f"de naam '{match[1]}' bestaat niet"
    if match := re.fullmatch(r"'.+ object' has no attribute '(.+)'", message):
        return f"de naam '{match[1]}' bestaat niet"
    return f"{type(error).__name__}: {message}"
