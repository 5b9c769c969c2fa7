"""Looks at a Word template that a colleague designed: what is wrong, what is where, what lacks.

Pure: a file goes in, what is to be told comes out; `generator.cli.templating` tells and writes it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import get_type_hints

from generator.content.printed import Inhoud, LineRows, Lines, Printed
from generator.content.values import Blocks, Line, line, paragraph
from generator.foreign.package import PackageError
from generator.frame.names import names_of
from generator.frame.reading import printed_kinds
from generator.model.properties import Eigenschappen
from generator.places import shown_path
from generator.problems import Place, Problem, Severity
from generator.style.house import Look
from generator.word.own.completing import Completed, completed, problems_of
from generator.word.own.elements import Finding, warning
from generator.word.own.tags import DOES
from generator.word.own.words import fixed_words
from generator.word.package.package import write_parts
from generator.word.package.render import WordWriter
from generator.word.template.stock import NOT_FIT, Stock
from generator.word.template.templates import made_file

NOT_PRINTED = (
    "het veld '{}' staat nergens in uw sjabloon; een document waarin het is ingevuld, kan dan niet"
    " worden gemaakt"
)
NO_FIELDS = (
    "er staat geen enkel veld in, zoals {{ onderwerp|regel }}; begin met een kopie van een gemaakt"
    " sjabloon"
)
ONLY_IN_PDF = (
    "de vaste woorden '{}' staan wel in de pdf en niet in uw sjabloon; zet ze erin, of haal ze uit"
    " opbouw.yaml"
)
ONLY_IN_WORD = (
    "de vaste woorden '{}' staan niet in de pdf; zet ze ook in opbouw.yaml, want Word en pdf horen"
    " hetzelfde te zeggen"
)


@dataclass(frozen=True)
class Spot:
    """A tag in a template: where it stands, as it is written, and the fields that it is about."""

    where: str
    tag: str
    fields: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.where}: {self.tag}"


@dataclass(frozen=True)
class Inspected:
    """What is to be told of a template.

    ``spots`` say where each field goes. ``copy`` is the template with what it lacked, as a Word
    file; None when something is wrong.
    """

    problems: tuple[Problem, ...]
    spots: tuple[Spot, ...] = ()
    copy: bytes | None = None


def inspected(file: Path, data: bytes, kind: str, look: Look) -> Inspected:
    """What is to be told of the template in that file, for that kind of document."""
    printed = printed_kinds()[kind]
    try:
        own = completed(data, printed, look)
    except PackageError as error:
        place = Place(shown_path(file))
        return Inspected((Problem(place, NOT_FIT.format(error)),))
    findings = [*own.findings]
    if not any(one.fields for one in own.tags):
        findings.append(Finding(NO_FIELDS))
    is_wrong = any(one.severity is Severity.ERROR for one in findings)
    if not is_wrong:
        made = completed(made_file(look.folder, kind).read_bytes(), printed, look)
        findings += _other_than(made, own)
    problems = tuple(problems_of(findings, file))
    copy = None if is_wrong else write_parts(own.parts)
    return Inspected(problems, tuple(_spots(own)), copy)


def proof(file: Path, kind: str, look: Look) -> bytes:
    """A document made with the template, in which each field holds its own name.

    Raises ``InputError`` when the template is wrong.
    """
    writer = WordWriter(look, Stock(look, {kind: file}))
    properties = Eigenschappen(f"Proef van {file.name}", kind, look.folder.name, None)
    return writer.write(kind, named_contents(printed_kinds()[kind]), properties).docx


def named_contents(printed: type[Inhoud]) -> Inhoud:
    """What a document prints when each field holds its own name."""
    contents = _named(printed)
    assert isinstance(contents, Inhoud)  # as it is of that class
    return contents


def _named(printed: type[Printed], before: str = "") -> Printed:
    hints = get_type_hints(printed)
    known = names_of(printed)
    values = {name: _value(hints[name], known[name].group, f"{before}{name}") for name in known}
    return printed(**values)


def _value(hint: object, group: type[Printed] | None, path: str) -> object:
    """What a field of that type holds: its path between signs that nobody types."""
    words = f"«{path}»"
    by_type: dict[object, object] = {
        Line: line(words),
        Lines: (line(words),),
        LineRows: ((line(words), line(words)),),
        Blocks: paragraph(words),
        bool: False,
    }
    if group is not None:
        return (_named(group, f"{path}."),)
    return by_type.get(hint)


def _spots(own: Completed) -> Iterator[Spot]:
    for one in own.tags:
        if one.tag.sign != DOES or one.fields:
            yield Spot(one.tag.place, one.tag.text, one.fields)


def _other_than(made: Completed, own: Completed) -> Iterator[Finding]:
    """What the template does not print of what the frame does, and the other way about."""
    printed = {name for one in own.tags for name in one.fields}
    for name in dict.fromkeys(name for one in made.tags for name in one.fields):
        if name not in printed:
            yield warning(NOT_PRINTED.format(name))
    in_pdf, in_word = (dict.fromkeys(fixed_words(one.parts)) for one in (made, own))
    yield from (warning(ONLY_IN_PDF.format(words)) for words in in_pdf if words not in in_word)
    yield from (warning(ONLY_IN_WORD.format(words)) for words in in_word if words not in in_pdf)
