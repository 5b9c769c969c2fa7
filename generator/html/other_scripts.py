"""Words in another script, to HTML: each in an element that says its language and direction.

WeasyPrint lays out the text of an element by itself, so what stands beside such words, a number or
a comma, stays at its place in the line (UAX 9, 2.7: an isolate).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.content.scripts import Kind, by_direction, by_script, scripts_in

RIGHT_TO_LEFT = ' dir="rtl"'
"""The attribute of an element whose words are written so."""


def in_scripts(
    text: str, words: Callable[[str], str], language: str = "", *, turned: bool = False
) -> str:
    """A text, of which ``words`` writes the parts.

    ``language`` is what is said of the words around it, none for that of the document; ``turned``
    says that all of it is written from right to left.
    """
    return "".join(
        f"<span{_language(part, language)}{RIGHT_TO_LEFT}>{words(part)}</span>"
        if is_turned
        else "".join(_forward(part, language, words))
        for part, is_turned in ([(text, True)] if turned else by_direction(text))
    )


def _forward(text: str, language: str, words: Callable[[str], str]) -> Iterator[str]:
    """What is written from left to right; signs are of no language."""
    for part, script in by_script(text):
        if script is None or script.kind is Kind.SIGNS or language:
            yield words(part)
        else:
            yield f'<span lang="{script.language}">{words(part)}</span>'


def _language(text: str, language: str) -> str:
    """The attribute for words of which nobody said the language."""
    found = scripts_in(text)
    return "" if language or not found else f' lang="{found[0].language}"'
