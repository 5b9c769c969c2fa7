"""The numbers of tables and figures, and the references to them, in what a document prints.

They are known once its contents are made, and follow the order of its fields, which is that of its
frame. So both formats say the same, whatever a template of one's own puts first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from generator.content.figure import Figure
from generator.content.inline import Inline, Reference, Text, Value
from generator.content.picture import Picture
from generator.content.printed import Inhoud, rows_of, with_blocks
from generator.content.provenance import Origins, origins_of, within
from generator.content.tree import Block, Heading, Passage, TableCaption
from generator.content.values import Blocks
from generator.content.walk import Part, all_of, parts, rewritten
from generator.dutch import capitalized, list_text
from generator.markdown.references import FIGURE, NUMBERED, TABLE
from generator.markdown.tables import remeasured
from generator.model.fields import shown
from generator.model.invulling.verwijzing import GETAL
from generator.origin import Origin
from generator.problems import Problem, nearest

TWICE = "{name} is al de naam van een andere {kind} in dit document; kies een andere naam"
UNKNOWN = "er staat geen {kind} met de naam {name} in dit document{known}"
GIVE_ONE = "; zet boven de {kind} een regel {{{kind}=naam{words}}}"
IN_HEADING = "in een kop kan geen verwijzing naar een {kind}; zet haar in de tekst"

_WORDS = {TABLE: ' "bijschrift"', FIGURE: ""}


def with_numbers(contents: Inhoud) -> tuple[Inhoud, list[Problem]]:
    """The contents in which all that is counted has its number, and each reference to it too; and
    the references to what is not there."""
    numbers = Numbers()
    counted = with_blocks(contents, numbers.of_all)
    for row in rows_of(counted):
        numbers.note(row)
    return with_blocks(counted, numbers.in_texts), numbers.problems


def numbers_of(contents: Inhoud) -> Mapping[tuple[str, str], Numbered]:
    """The tables and figures to which the texts of such contents can refer, by kind and name."""
    numbers = Numbers()
    for row in rows_of(contents):
        numbers.note(row)
    return numbers.named


@dataclass(frozen=True, slots=True)
class Numbered:
    """A table or figure to which texts can refer."""

    number: int
    origin: Origin


@dataclass
class Numbers:
    """How many there are of each kind by now, and those that have a name."""

    counted: dict[str, int] = field(default_factory=lambda: dict.fromkeys(NUMBERED, 0))
    named: dict[tuple[str, str], Numbered] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def of_all(self, blocks: Blocks) -> Blocks:
        """The blocks, each with its number if it is of a kind that has one."""
        return rewritten(blocks, block=self._number)

    def _number(self, block: Block) -> Block:
        match block:
            case TableCaption():
                return replace(block, number=self._next(TABLE))
            case Picture() | Figure():
                return replace(block, number=self._next(FIGURE))
            case _:
                return block

    def _next(self, kind: str) -> int:
        self.counted[kind] += 1
        return self.counted[kind]

    def note(self, nodes: Iterable[Part], around: Origins = ()) -> None:
        """Note the names of what has a number, with what they come from."""
        for node in nodes:
            here = within(node, around)
            if isinstance(node, TableCaption | Picture) and node.name:
                for origin in (here or origins_of((node,)))[:1]:
                    self._name(*name_of(node), Numbered(node.number, origin))
            self.note(parts(node), here)

    def _name(self, kind: str, name: str, one: Numbered) -> None:
        if self.named.setdefault((kind, name), one) is not one:
            self.problems.append(Problem.at(one.origin, TWICE.format(name=shown(name), kind=kind)))

    def in_texts(self, blocks: Blocks) -> Blocks:
        """The blocks with numbers for the references in their texts."""
        return rewritten(blocks, block=self._in_text)

    def _in_text(self, block: Block) -> Block:
        if not isinstance(block, Passage):
            return block

        def filled(inline: Inline) -> Inline:
            if isinstance(inline, Reference) and inline.kind in NUMBERED:
                return self._value(inline, block.origins)
            return inline

        if not any(isinstance(part, Reference) for part in all_of(block.children)):
            return block
        for part in all_of(block.children):
            if isinstance(part, Heading):
                self.problems.extend(_refused(part, block.origins))
        return replace(block, children=rewritten(block.children, filled, remeasured))

    def _value(self, reference: Reference, around: Origins) -> Inline:
        """What is printed for a reference; itself when there is nothing of that name."""
        name = named_by(reference)
        found = self.named.get((reference.kind, name))
        if found is None:
            line = _line_of(reference, around)
            self.problems.append(unknown(reference, self.named, line))
            return reference
        only_number = name != reference.name
        words = str(found.number) if only_number else f"{reference.kind} {found.number}"
        words = capitalized(words) if reference.opens else words
        return Value((Text(words),), (found.origin.whole(),), reference.written)


def name_of(node: TableCaption | Picture) -> tuple[str, str]:
    """Its kind, and the name by which texts refer to it; empty when it has none."""
    return TABLE if isinstance(node, TableCaption) else FIGURE, node.name


def named_by(reference: Reference) -> str:
    """The name of the table or figure that is referred to."""
    return reference.name.removesuffix(GETAL)


def unknown(reference: Reference, named: Iterable[tuple[str, str]], where: Origin) -> Problem:
    """That it names none of those, which are known by kind and name."""
    kind, name = reference.kind, named_by(reference)
    names = [known for of, known in named if of == kind]
    known = f"; kies uit: {list_text(names)}" if names else ""
    known = known or GIVE_ONE.format(kind=kind, words=_WORDS[kind])
    message = UNKNOWN.format(kind=kind, name=shown(name), known=known)
    return Problem.at(where, message, meant=nearest(name, names))


def _refused(heading: Heading, around: Origins) -> Iterator[Problem]:
    for one in heading.children:
        if isinstance(one, Reference):
            yield Problem.at(_line_of(one, around), IN_HEADING.format(kind=one.kind))


def _line_of(reference: Reference, around: Origins) -> Origin:
    line, _ = reference.place
    return around[0].at_lines((line, line + 1))
