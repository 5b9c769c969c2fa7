"""Checks the tags of a template: known, closed where they were opened, and where they may stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.content.printed import Printed
from generator.frame.sandbox import BLOCKS_FILTER
from generator.problems import nearest
from generator.word.own.elements import Finding, Story
from generator.word.own.meaning import MeaningError, Names, condition, loop, printing
from generator.word.own.tags import DOES, PRINTS, REMARKS, Tag, tags_in
from generator.word.package.wml import w

CLOSES = {"endif": "if", "endfor": "for"}
BETWEEN = ("else", "elif")
OPENS = ("if", "for")
VERBS = (*OPENS, *CLOSES, *BETWEEN)

UNKNOWN_VERB = "de opdracht '{}' kan in een sjabloon niet; kies uit " + ", ".join(VERBS)
NEVER_CLOSED = "{} wordt nergens gesloten; zet erachter {}"
NEVER_OPENED = "{} sluit iets dat niet is geopend"
WRONG_ORDER = "{} staat hier, terwijl {} (in {}) nog open is; sluit die eerst"
ELSEWHERE = (
    "{} hoort op dezelfde plek als {} (in {}): in dezelfde alinea zonder letter, tussen dezelfde"
    " alinea's met 'p', in dezelfde tabelrij met 'tc', in dezelfde tabel met 'tr'"
)
NOT_ALONE = "naast {} staat nog iets in de alinea, en dat verdwijnt; geef de tag een eigen alinea"
NEEDS_P = "{} maakt hele alinea's; schrijf '{{{{p' en geef de tag een eigen alinea"
NEEDS_NO_P = "{} drukt een regel af; schrijf '{{{{' zonder 'p' ervoor, anders verdwijnt de alinea"
BLOCKS_IN_CELL = "{} staat in een tabel; alinea's en tabellen horen daarbuiten"
EMPTY_CELL = "in deze tabelcel staan alleen tags die verdwijnen; zet er een lege alinea onder"


@dataclass(frozen=True)
class KnownTag:
    """A tag that is right, with the fields that it prints or asks, and the page of its blocks."""

    tag: Tag
    fields: tuple[str, ...]
    page: str | None = None


@dataclass(frozen=True)
class Checked:
    """The tags that are right, and what is wrong with the others."""

    tags: tuple[KnownTag, ...]
    findings: tuple[Finding, ...]


def checked_tags(stories: Iterable[Story], printed: type[Printed]) -> Checked:
    """The tags of a template of documents that print that; each is made whole on the way."""
    told: list[KnownTag | Finding] = []
    names = Names.of(printed)
    for story in stories:
        walk, tags = _Walk(names), list[Tag]()
        for one in tags_in(story):
            if isinstance(one, Finding):
                told.append(one)
            else:
                tags.append(one)
                told.extend(walk.over(one))
        told.extend(walk.left_open())
        told.extend(_empty_cells(story, tags))
    return Checked(
        tuple(one for one in told if isinstance(one, KnownTag)),
        tuple(one for one in told if isinstance(one, Finding)),
    )


@dataclass
class _Walk:
    """Goes over the tags of one part; ``opened`` are those that are not closed yet, each with what
    could be named before it."""

    names: Names
    opened: list[tuple[Tag, Names]] = field(default_factory=list)

    def over(self, tag: Tag) -> Iterator[KnownTag | Finding]:
        """The next tag: right, or why not."""
        if tag.sign == REMARKS:
            return
        if tag.level == "p" and not tag.alone:
            yield Finding(NOT_ALONE.format(tag.text), tag.where)
        try:
            yield from self._prints(tag) if tag.sign == PRINTS else self._does(tag)
        except MeaningError as error:
            yield Finding(f"{tag.text}: {error}", tag.where, meant=error.meant)
            if tag.verb in OPENS:
                self.opened.append((tag, self.names))

    def left_open(self) -> Iterator[Finding]:
        """What is not closed when the part ends."""
        for tag, _ in self.opened:
            closer = next(one for one, verb in CLOSES.items() if verb == tag.verb)
            yield Finding(
                NEVER_CLOSED.format(tag.text, f"{DOES}{tag.level} {closer} %}}"), tag.where
            )

    def _prints(self, tag: Tag) -> Iterator[KnownTag | Finding]:
        found = printing(tag.words, self.names)
        makes_paragraphs = found.filter == BLOCKS_FILTER
        if makes_paragraphs and tag.level != "p":
            yield Finding(NEEDS_P.format(tag.text), tag.where)
        elif makes_paragraphs and next(tag.paragraph.iterancestors(w("tc")), None) is not None:
            yield Finding(BLOCKS_IN_CELL.format(tag.text), tag.where)
        elif not makes_paragraphs and tag.level not in ("", "r"):
            yield Finding(NEEDS_NO_P.format(tag.text), tag.where)
        else:
            yield KnownTag(tag, found.fields, found.page)

    def _does(self, tag: Tag) -> Iterator[KnownTag | Finding]:
        rest = tag.words.partition(" ")[2]
        if tag.verb not in VERBS:
            message = UNKNOWN_VERB.format(tag.verb)
            yield Finding(message, tag.where, meant=nearest(tag.verb, VERBS))
            return
        if tag.verb not in OPENS:
            if (fault := self._misplaced(tag)) is not None:
                yield fault
                return
            if tag.verb in CLOSES:
                _, self.names = self.opened.pop()
        fields: tuple[str, ...] = ()
        names = self.names
        if tag.verb == "for":
            row, names = loop(rest, self.names)
            fields = (row,)
        elif tag.verb in ("if", "elif"):
            fields = condition(rest, self.names)
        if tag.verb in OPENS:
            self.opened.append((tag, self.names))
        self.names = names
        yield KnownTag(tag, fields)

    def _misplaced(self, tag: Tag) -> Finding | None:
        """Why a tag does not go with the last one that was opened."""
        if not self.opened:
            return Finding(NEVER_OPENED.format(tag.text), tag.where)
        opened = self.opened[-1][0]
        wanted = CLOSES.get(tag.verb, "if")
        if wanted != opened.verb:
            message = WRONG_ORDER.format(tag.text, opened.text, opened.where)
            return Finding(message, tag.where)
        if tag.level != opened.level or tag.container is not opened.container:
            if tag.verb in CLOSES:
                self.names = self.opened.pop()[1]
            return Finding(ELSEWHERE.format(tag.text, opened.text, opened.where), tag.where)
        return None


def _empty_cells(story: Story, tags: Iterable[Tag]) -> Iterator[Finding]:
    """Cells of which no paragraph is left when they are filled, which Word calls damage."""
    gone = {id(tag.paragraph) for tag in tags if tag.level == "p"}
    whole = {id(tag.paragraph) for tag in tags if tag.level in ("tc", "tr")}
    for cell in story.root.iter(w("tc")):
        paragraphs = cell.findall(w("p"))
        if any(id(one) in whole for one in paragraphs):
            continue
        if paragraphs and all(id(one) in gone for one in paragraphs):
            yield Finding(EMPTY_CELL, story.where(paragraphs[0]))
