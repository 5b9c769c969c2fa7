"""Stars and low lines that were meant as bold or italic and are printed as they stand, and stars of
a sum (``3*4*5``) that are not printed, as they make what stands between them italic.

``**Let op:**Vóór`` closes nothing, as a letter stands right behind it (CommonMark 6.2), nor does
``** a **``. A sign that is likely meant is no such mark: ``3 * 4``, ``noot*``, ``*)``,
``_oud.docx`` and ``____``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Delimiter
from markdown_it.token import Token

from generator.markdown.bullets import UsualBullets
from generator.markdown.faults import STAR_IN_SUM, STRAY_MARK, Fault
from generator.markdown.grammar import grammar
from generator.markdown.offsets import Locate, ParsedLines

_MOST = 3
"""More stars or low lines in a row are a line to write on, or hide a word."""

_WELL_MARKED = re.compile(r"(?<![\w*_])(\*{1,3}|_{1,2})(?=[^\s*_])[^*_\n]*[^\s*_]\1(?![\w*_])")
_LIST_SIGN = re.compile(r"^[ \t>]*\*[ \t]", re.MULTILINE)


def stray_marks(text: str) -> Iterator[Fault]:
    """The first one of each paragraph, heading and cell of a text."""
    if not re.search("[*_]", _WELL_MARKED.sub("", _LIST_SIGN.sub("", text))):
        return
    usual = UsualBullets.of(text)
    source = ParsedLines.of(usual.text)
    above: Token | None = None
    for token in grammar().parse(usual.text):
        if token.type == "inline" and above and token.map:
            for at, message in _strays(token.content):
                yield usual.as_written(Fault(*_locate(source, above, token)(at), message))
                break
        above = token


def _strays(content: str) -> Iterator[tuple[int, str]]:
    """Where marks stand in the content of a block that do not what was meant, and what to tell."""
    state = StateInline(content, grammar(), {}, [])
    grammar().inline.tokenize(state)
    for rule in grammar().inline.ruler2.getRules("")[:1]:  # it finds the pairs
        rule(state)
    within = (meta["delimiters"] for meta in state.tokens_meta if meta and "delimiters" in meta)
    for delimiters in (state.delimiters, *within):
        yield from _unpaired(state, delimiters)
        yield from _in_sum(state, delimiters)


def _unpaired(state: StateInline, delimiters: Sequence[Delimiter]) -> Iterator[tuple[int, str]]:
    closing = {one.end for one in delimiters}
    for place, one in enumerate(delimiters):
        sign = chr(one.marker)
        if sign in "*_" and one.end < 0 and place not in closing:
            at = state.tokens[one.token].meta["at"]
            if not _is_meant(state.src, at, one, sign):
                yield at, STRAY_MARK.format(mark=sign * one.length, sign=sign)


def _in_sum(state: StateInline, delimiters: Sequence[Delimiter]) -> Iterator[tuple[int, str]]:
    """Stars that open something and stand between two figures."""
    for one in delimiters:
        at = state.tokens[one.token].meta["at"]
        around = state.src[max(at - 1, 0) : at] + state.src[at + 1 : at + 2]
        if chr(one.marker) == "*" and one.end >= 0 and re.fullmatch(r"\d\d", around):
            yield at, STAR_IN_SUM


def _is_meant(content: str, at: int, one: Delimiter, sign: str) -> bool:
    """Whether the sign itself is likely to be printed."""
    if one.length > _MOST:
        return True
    if sign == "_":  # as in the name of a file, or to write on
        return one.length == 1 or not (one.open or one.close)
    return one.length == 1 and (not one.open or one.close or content[at + 1 : at + 2] == ")")


def _locate(source: ParsedLines, above: Token, token: Token) -> Locate:
    assert token.map
    if above.type == "paragraph_open":
        return source.in_paragraph(token.map[0], token.content)
    return source.in_heading(token.map[0], token.content)
