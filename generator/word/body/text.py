"""Running text to runs of WordprocessingML, and its footnotes to the harvest."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from generator.content.addresses import by_address
from generator.content.boxes import around_boxes
from generator.content.inline import (
    Emphasis,
    Footnote,
    Foreign,
    HardBreak,
    Inline,
    Link,
    Paragraph,
    Reference,
    Strong,
    Text,
    Value,
    Withheld,
)
from generator.content.marks import Bar, Mark, Spark
from generator.content.unwrapped import unwrapped_line
from generator.dutch import kept_together
from generator.style import run_roles, text_roles
from generator.style.role import Role
from generator.word.body.harvest import Harvest, Links
from generator.word.body.locked import boxed, locked
from generator.word.body.marks import bar_drawing, mark_drawing
from generator.word.body.other_scripts import ScriptForm, script_runs
from generator.word.body.run_forms import NO_WORD, language
from generator.word.body.sparks import spark_drawing
from generator.word.body.xml import paragraph, run, words

# Word keeps a newline or a tab where HTML prints one space.
_WHITE_SPACE = re.compile(r"[ \t\r\n]+")

_BREAK = "<w:br/>"

_NO_BREAK = "<w:noBreakHyphen/>"
_ELEMENTS = {
    "\N{SOFT HYPHEN}": "<w:softHyphen/>",
    "\N{NON-BREAKING HYPHEN}": _NO_BREAK,
    "-": _NO_BREAK,
}
_OWN_ELEMENTS = re.compile(r"([\u00ad\u2011]|(?<=\d)-(?=\d))")
"""A hyphen within a word, and one between digits: there Word ends a line, where a PDF does not."""


@dataclass(frozen=True, slots=True)
class _Form:
    """What holds for a run of text."""

    strong: bool = False
    emphasis: bool = False
    link: bool = False
    heading: bool = False
    """Whether it stands in a row of headings, which is bold by itself."""


# A run takes one style: there is one for each form.
_STYLES: Mapping[_Form, Role] = {
    _Form(strong=True): run_roles.STRONG,
    _Form(emphasis=True): run_roles.EMPHASIS,
    _Form(strong=True, emphasis=True): run_roles.STRONG_EMPHASIS,
    _Form(link=True): run_roles.HYPERLINK,
    _Form(strong=True, link=True): run_roles.HYPERLINK_STRONG,
    _Form(emphasis=True, link=True): run_roles.HYPERLINK_EMPHASIS,
    _Form(strong=True, emphasis=True, link=True): run_roles.HYPERLINK_STRONG_EMPHASIS,
    _Form(heading=True, emphasis=True): run_roles.EMPHASIS,
    _Form(heading=True, link=True): run_roles.HEADING_LINK,
    _Form(heading=True, emphasis=True, link=True): run_roles.HEADING_LINK_EMPHASIS,
}


@dataclass(frozen=True, slots=True)
class TextWriter:
    """Writes runs; ``links`` are those of the part that the text stands in.

    ``language`` is that of the text where it is not that of the document; ``turned`` says whether
    the paragraph is written from right to left.
    """

    harvest: Harvest
    links: Links
    form: _Form = _Form()
    language: str = ""
    turned: bool = False

    def in_heading(self) -> TextWriter:
        """The writer of what stands in the row of headings of a table."""
        return replace(self, form=_Form(heading=True))

    def runs(self, inlines: Iterable[Inline]) -> str:
        """The runs for running text."""
        return "".join(map(self._inline, unwrapped_line(inlines)))

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Text(text):
                return self._words(text)
            case Strong(children):
                bolder = replace(self.form, strong=not self.form.heading)
                return self._formed(bolder).runs(children)
            case Emphasis(children):
                return self._formed(replace(self.form, emphasis=True)).runs(children)
            case Link(children, target):
                return self._link(children, target)
            case Foreign(children, tag):
                return replace(self, language=tag).runs(children)
            case HardBreak():
                return self._run(_BREAK, ScriptForm(end=language(self.language)))
            case Footnote(paragraphs):
                return self._footnote(paragraphs)
            case Mark():
                return run(mark_drawing(inline, self.harvest))
            case Bar():
                return run(bar_drawing(inline, self.harvest))
            case Spark():
                return run(spark_drawing(inline, self.harvest))
            case Value(children, reference=reference) if reference:
                return locked(self.runs(children), reference, self.harvest)
            case Value(children):
                return self.runs(children)
            case Reference() | Withheld():
                raise ValueError(f"nothing was filled in for {inline}")

    def _formed(self, form: _Form) -> TextWriter:
        return replace(self, form=form)

    def _words(self, text: str) -> str:
        """The words, with a box where some were left out."""
        return "".join(
            boxed(piece, grounds, self.harvest) if grounds else self._runs(piece)
            for piece, grounds in around_boxes(text)
        )

    def _runs(self, text: str) -> str:
        """A run for each address, and for each script and direction of the words."""
        families = self.harvest.families
        return "".join(
            self._run(_text(words), form, NO_WORD * is_address)
            for part, is_address in by_address(text)
            for words, form in script_runs(part, families, self.language, turned=self.turned)
        )

    def _run(self, content: str, script: ScriptForm, kind: str = "") -> str:
        role = _STYLES.get(self.form)
        form = f'<w:rStyle w:val="{role.id}"/>' if role else ""
        return run(content, form + script.font + kind + script.end)

    def _link(self, children: Iterable[Inline], target: str) -> str:
        runs = self._formed(replace(self.form, link=True)).runs(children)
        return f'<w:hyperlink r:id="{self.links.relation(target)}">{runs}</w:hyperlink>'

    def _footnote(self, paragraphs: Iterable[Paragraph]) -> str:
        """The reference; the note itself goes to the harvest (ECMA-376 17.11.10)."""
        note_id = self.harvest.note_id()
        inside = TextWriter(self.harvest, self.harvest.note_links)
        first = _reference_run("<w:footnoteRef/>") + run(_text(" "))
        starts = (first, *("" for _ in tuple(paragraphs)[1:]))
        content = "".join(
            paragraph(text_roles.FOOTNOTE_TEXT, start + inside.runs(one.children))
            for start, one in zip(starts, paragraphs, strict=True)
        )
        self.harvest.footnotes.append(f'<w:footnote w:id="{note_id}">{content}</w:footnote>')
        return _reference_run(f'<w:footnoteReference w:id="{note_id}"/>')


def _reference_run(content: str) -> str:
    return run(content, f'<w:rStyle w:val="{run_roles.FOOTNOTE_REFERENCE.id}"/>')


def _text(text: str) -> str:
    """Text for a run; Word knows these signs by elements of their own (17.3.3.18, 17.3.3.29)."""
    plain = _WHITE_SPACE.sub(" ", kept_together(text))
    pieces = enumerate(_OWN_ELEMENTS.split(plain))  # every other piece is such a sign
    return "".join(_ELEMENTS[one] if at % 2 else words(one) for at, one in pieces if one)
