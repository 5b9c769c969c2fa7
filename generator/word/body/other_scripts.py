"""Words in another script: what Word must know of the run that they stand in.

Word sets a letter in the font, the size and the language that a run has for its kind of script
(ECMA-376 17.3.2.26); which kind that is, it does not find out by itself for all of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.content.scripts import Kind, Script, by_direction, by_script, with_marks
from generator.word.body.run_forms import COMPLEX, RIGHT_TO_LEFT, font, language
from generator.word.body.xml import PRESERVE_SPACE, run, words
from generator.word.body.xml import text as xml

_HINTS = {Kind.RIGHT_TO_LEFT: "cs", Kind.JOINED: "cs", Kind.EAST_ASIAN: "eastAsia"}
_LANGUAGES = {Kind.RIGHT_TO_LEFT: "bidi", Kind.JOINED: "bidi", Kind.EAST_ASIAN: "eastAsia"}


@dataclass(frozen=True, slots=True)
class ScriptForm:
    """What stands in the properties of a run, in the order of the standard (17.3.2.28): its font
    near the begin, its direction and language at the end; nothing for what is usual."""

    font: str = ""
    end: str = ""


def script_runs(
    text: str, families: Mapping[str, str], tag: str = "", *, turned: bool = False
) -> Iterator[tuple[str, ScriptForm]]:
    """The text in parts for a run each.

    ``families`` are the fonts by the name of their script. ``tag`` is the language where somebody
    said it; ``turned`` says that all around is written from right to left.
    """
    for part, is_turned in [(text, True)] if turned else by_direction(with_marks(text)):
        for piece, script in by_script(part):
            direction = RIGHT_TO_LEFT if is_turned else _direction(script)
            yield piece, ScriptForm(_font(script, families), direction + _language(script, tag))


def in_open_run(text: str, families: Mapping[str, str]) -> str:
    """A text for in a run that was begun: what is in another script stands in one of its own."""
    return "".join(
        between_runs(run(words(piece), form.font + form.end))
        if form.end or form.font
        else xml(piece)
        for piece, form in script_runs(text, families)
    )


def between_runs(content: str) -> str:
    """That content where a run was begun, which ends before it; another begins after it."""
    return f"</w:t></w:r>{content}<w:r><w:t{PRESERVE_SPACE}>"


def _font(script: Script | None, families: Mapping[str, str]) -> str:
    family = families.get(script.name) if script else None
    return font(family, _HINTS.get(script.kind, "")) if script and family else ""


def _direction(script: Script | None) -> str:
    return COMPLEX if script and script.kind is Kind.JOINED else ""


def _language(script: Script | None, tag: str) -> str:
    """The language of a run: what somebody said, or else the usual one of its script."""
    kind = _LANGUAGES.get(script.kind) if script else None
    return language(tag or script.language, kind) if script and kind else language(tag)
