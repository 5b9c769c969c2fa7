"""References in a line, ``[]{cijfer=name}``: rules of markdown-it that find them."""

from __future__ import annotations

import re

from markdown_it.rules_inline import StateInline

from generator.markdown.references import ANY_REFERENCE

# With words between the brackets it is no reference, but meant as one.
_REFERENCE = re.compile(
    r"\[(?P<words>[^\[\]\\\n]{0,60})\]"
    rf"\{{(?P<kind>(?!taal|woo)(?:{ANY_REFERENCE}|(?<=\[\]\{{)\w{{1,40}}))"
    r"=(?P<name>[^{}\n]{0,120})\}"
)
_HALF_REFERENCE = re.compile(rf"\{{(?:{ANY_REFERENCE})\b")

# What stands before the first word of a sentence: nothing, or the end of another.
_SENTENCE_BEFORE = re.compile(r"(?:^|[.!?\N{HORIZONTAL ELLIPSIS}])[\"')\]*_]*\s*[\"'(*_]*$")
_LOOK_BACK = 40  # signs, so that many references in one text take no quadratic time
_ABBREVIATION = re.compile(
    r"\b(?:bijv|ca|excl|incl|max|min|nr|resp|[a-z]\.[a-z](?:\.[a-z])?)\.\s*$", re.IGNORECASE
)


def reference_use(state: StateInline, silent: bool) -> bool:
    """A reference to a value, ``[]{cijfer=name}``, whether there is such a value or not."""
    found = _REFERENCE.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        meta = {**found.groupdict(), "opens": _opens(state)}
        state.push("reference_use", "", 0).meta.update(meta)
    state.pos = found.end()
    return True


def _opens(state: StateInline) -> bool:
    """Whether what stands here begins a sentence."""
    before = state.src[max(0, state.pos - _LOOK_BACK) : state.pos]
    return bool(_SENTENCE_BEFORE.search(before)) and not _ABBREVIATION.search(before)


def half_reference(state: StateInline, silent: bool) -> bool:
    """What is left of a reference that is none; otherwise it would be printed as it stands."""
    if silent or not _HALF_REFERENCE.match(state.src, state.pos, state.posMax):
        return False
    state.push("half_reference", "", 0)
    state.pos += 1
    return True
