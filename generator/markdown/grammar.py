"""The Markdown that is understood, as a parser whose tokens know their place.

CommonMark with tables, strikethrough and footnotes. What is recognised but not supported is
kept on, so that it can be refused. HTML, entities, autolinks and reference definitions are
off: they are printed as they stand, and nothing vanishes. A bare address is a link.

Each token notes under ``meta["at"]`` where it begins: a token of a block its offset in the
text, a token within a line its offset in the content of that block.
"""

from __future__ import annotations

import re
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.helpers import parseLinkLabel
from markdown_it.parser_block import RuleFuncBlockType
from markdown_it.parser_inline import RuleFuncInlineType
from markdown_it.rules_block import StateBlock, list_block
from markdown_it.rules_inline import StateInline
from mdit_py_plugins.footnote import footnote_plugin

from generator.markdown.captions import caption_mark
from generator.markdown.cell_lines import cell_lines
from generator.markdown.figures import sheet_name
from generator.markdown.heading_rows import table_with_headings
from generator.markdown.literals import literal, plain_text
from generator.markdown.page_marks import mark_within_a_line, page_mark
from generator.markdown.reference_marks import half_reference, reference_use
from generator.markdown.withheld import GROUNDS, HALF_GROUNDS

_PRINTED_AS_THEY_STAND = ("html_block", "html_inline", "entity", "autolink", "reference")

# markdown-it drops what is nested deeper. Three lists in a quote take 8; whatever is deeper has
# been refused at a level above. Low, since each level reads the text once more.
_DEEPEST = 10

# Chains of rules that may end a block (the `alt` of a rule in markdown-it).
_ENDERS = ("paragraph", "reference", "blockquote", "list")

# Short and without brackets: a long search per bracket would take quadratic time.
_NOTE = re.compile(r"\[\^([^\s\[\]]{1,60})\]")


YEAR = re.compile(r"(?:19|20|21)\d\d[.)](?=[ \t]|$)", re.MULTILINE)
"""What looks like the number of a list item, and is more likely a year that ends a sentence."""

_LANGUAGE = re.compile(r"\{taal=([^{}\n]{0,40})\}")

# After which kinds of tokens a half link can be told from one around a mark.
_TELLING = ("withheld_close", "link_around_mark", "broken_link")


class _Parser(MarkdownIt):
    """markdown-it that leaves the judgement of link targets to us."""

    def validateLink(self, url: str) -> bool:  # noqa: N802 (a name of markdown-it)
        """Every target makes a link, so that a wrong one is refused and not printed."""
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802 (a name of markdown-it)
        """The target as it was written."""
        return url


@cache
def grammar() -> MarkdownIt:
    """The parser; made once, it holds no state of a text."""
    parser = _Parser("commonmark", {"maxNesting": _DEEPEST})
    parser.enable(["table", "strikethrough"]).disable(_PRINTED_AS_THEY_STAND)
    parser.use(footnote_plugin, inline=False, move_to_end=False).disable("footnote_ref")
    parser.block.ruler.at("table", table_with_headings, {"alt": ["paragraph", "reference"]})
    parser.block.ruler.at("list", list_items, {"alt": ["paragraph", "reference", "blockquote"]})
    parser.block.ruler.before("paragraph", "caption", caption_mark, {"alt": list(_ENDERS)})
    parser.block.ruler.before("paragraph", "page_mark", page_mark, {"alt": list(_ENDERS)})
    parser.core.ruler.after("block", "cell_lines", cell_lines)
    parser.inline.ruler.at("text", plain_text)
    parser.inline.ruler.before("text", "literal", literal)
    parser.inline.ruler.before("link", "footnote_use", footnote_use)
    parser.inline.ruler.after("image", "broken_link", broken_link)
    parser.inline.ruler.after("link", "foreign", foreign)
    parser.inline.ruler.before("link", "withheld", withheld)
    parser.inline.ruler.before("link", "reference_use", reference_use)
    parser.inline.ruler.after("image", "half_reference", half_reference)
    parser.inline.ruler.after("image", "half_withheld", half_withheld)
    parser.inline.ruler.after("image", "sheet_name", sheet_name)
    parser.inline.ruler.after("image", "mark_within_a_line", mark_within_a_line)
    _note_places_of_blocks(parser)
    _note_places_in_lines(parser)
    return parser


def list_items(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """A list; a sentence that begins with a year is none."""
    if YEAR.match(state.src, _start(state, start_line)):
        return False
    return list_block(state, start_line, end_line, silent)


def footnote_use(state: StateInline, silent: bool) -> bool:
    """A reference to a footnote, ``[^label]``, whether it is defined or not."""
    found = _NOTE.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        state.push("footnote_use", "", 0).meta["label"] = found[1]
    state.pos = found.end()
    return True


def foreign(state: StateInline, silent: bool) -> bool:
    """Words in another language, ``[words]{taal=en}``, whether there is such a language or not."""
    return _marked(state, silent, "foreign", _LANGUAGE)


def withheld(state: StateInline, silent: bool) -> bool:
    """Words that a public version leaves out, ``[words]{woo=5.1.2e}``, on any ground or none."""
    return _marked(state, silent, "withheld", GROUNDS)


def _marked(state: StateInline, silent: bool, kind: str, said: re.Pattern[str]) -> bool:
    """Words in brackets, with right behind them what is ``said`` of them."""
    if state.src[state.pos] != "[":
        return False
    start, most = state.pos + 1, state.posMax
    end = parseLinkLabel(state, state.pos)
    found = said.match(state.src, end + 1, most) if end >= 0 else None
    if not found:
        return False
    if not silent:
        state.push(f"{kind}_open", "span", 1).meta["said"] = found[1]
        state.pos, state.posMax = start, end
        state.md.inline.tokenize(state)
        state.push(f"{kind}_close", "span", -1)
    state.pos, state.posMax = found.end(), most
    return True


def half_withheld(state: StateInline, silent: bool) -> bool:
    """What is left of a mark that is none; otherwise the words would stay in a public version."""
    if silent or not HALF_GROUNDS.match(state.src, state.pos, state.posMax):
        return False
    state.push("half_withheld", "", 0)
    state.pos += 1
    return True


def broken_link(state: StateInline, silent: bool) -> bool:
    """What is left of a link that is none, ``](``; otherwise it would be printed as it stands."""
    if silent or not state.src.startswith("](", state.pos, state.posMax):
        return False
    state.push(_half_link(state), "", 0)
    state.pos += 2
    return True


def _half_link(state: StateInline) -> str:
    """Which half link this is; the one before it knows whether there was a mark by then."""
    before = (token.type for token in reversed(state.tokens) if token.type in _TELLING)
    return "broken_link" if next(before, "broken_link") == "broken_link" else "link_around_mark"


def _note_places_of_blocks(parser: MarkdownIt) -> None:
    ruler = parser.block.ruler
    ends = {
        rule: [name for name in _ENDERS if rule in ruler.getRules(name)]
        for rule in ruler.getRules("")
    }
    for name, (rule, enders) in zip(ruler.get_active_rules(), ends.items(), strict=True):
        ruler.at(name, _placed_block(rule), {"alt": enders})


def _note_places_in_lines(parser: MarkdownIt) -> None:
    ruler = parser.inline.ruler
    for name, rule in zip(ruler.get_active_rules(), ruler.getRules(""), strict=True):
        if name not in ("text", "newline", "escape"):  # these need no place, and are frequent
            ruler.at(name, _placed_inline(rule))


def _placed_block(rule: RuleFuncBlockType) -> RuleFuncBlockType:
    def placed(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
        first = len(state.tokens)
        at = _start(state, start_line)
        matched = rule(state, start_line, end_line, silent)
        if matched and not silent:
            state.tokens[first].meta["at"] = at
            _note_places_of_lines(state, first)
        return matched

    return placed


def _note_places_of_lines(state: StateBlock, first: int) -> None:
    """Rows and list items have no rule of their own."""
    for token in state.tokens[first:]:
        if token.type in ("tr_open", "list_item_open") and token.map:
            token.meta.setdefault("at", _start(state, token.map[0]))


def _start(state: StateBlock, line: int) -> int:
    return state.bMarks[line] + state.tShift[line]


def _placed_inline(rule: RuleFuncInlineType) -> RuleFuncInlineType:
    def placed(state: StateInline, silent: bool) -> bool:
        at, first = state.pos, len(state.tokens)
        matched = rule(state, silent)
        if matched and not silent:
            for token in state.tokens[first:]:
                token.meta.setdefault("at", at)
        return matched

    return placed
