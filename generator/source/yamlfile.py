"""A YAML file as the rest of the program holds it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from collections.abc import Mapping as Fields
from dataclasses import dataclass, field

from generator.origin import Loc, Origin
from generator.problems import Place, Problem
from generator.source.edits import Edit, edited, lines_edit
from generator.source.nodes import Data, Mapping, Node, Scalar, data_at
from generator.source.remarks import Remark, begun_below, reach, remarks_in, without_remarks
from generator.source.spans import name_edit, own_lines, text_edit, value_edit
from generator.source.spots import spot_in
from generator.source.text import FileText
from generator.source.writing import first_fields, with_field_after, with_values, without_items


@dataclass(frozen=True)
class Source:
    """A YAML file as data that knows its place.

    A path (``loc``) names a value by the fields and positions that lead to it:
    ``("doelen", 0, "naam")``.
    """

    name: str
    data: Data
    root: Mapping = field(repr=False, compare=False)
    text: FileText = field(repr=False, compare=False)
    raw: bytes = field(repr=False, compare=False)
    """The file itself, byte for byte."""

    def data_at(self, loc: Loc) -> Data:
        """What the value at that path says; None if there is no such value."""
        return data_at(self.data, loc)

    def place(self, loc: Sequence[str | int]) -> Place:
        """Where the value at that path stands; if there is none, its nearest known parent."""
        return self.nearest(loc)[0].place

    def located(self, problem: Problem) -> Problem:
        """A problem with a value of this file, with the line of that value."""
        if problem.earlier:
            problem = problem.seeing(self.place_of(problem.earlier))
        return problem.placed(self.place_of(problem.origin)) if problem.origin else problem

    def place_of(self, origin: Origin) -> Place:
        """Where a value of this file stands, or the part of it that is meant."""
        if origin.part:
            return self.place_in_text(origin.loc, origin.part[0], 0)
        return self.place(origin.loc)

    def key_place(self, loc: Sequence[str | int]) -> Place:
        """Where the name of the field stands that ends that path; else as ``place``."""
        parent, found = self.nearest(loc[:-1])
        if isinstance(parent, Mapping) and found == len(loc) - 1:
            return parent.keys.get(loc[-1], parent.place)
        return self.place(loc)

    def place_in_text(self, loc: Sequence[str | int], line: int, column: int) -> Place:
        """Where a spot inside the text at that path stands; line and column count from 0.

        Exact for a block text and for a text on one line; for another text its start.
        """
        node, found = self.nearest(loc)
        if found < len(loc) or not isinstance(node, Scalar):
            return node.place
        return spot_in(node, self.text, line, column)

    def remarks(self) -> tuple[Remark, ...]:
        """What the comments of the file say of its values."""
        return remarks_in(self.root, self.text)

    def reach(self, loc: Loc) -> Loc:
        """What a remark at that value is about: all that begins on its line."""
        return reach(self.root, self.text, loc)

    def begun_below(self, line: int) -> Loc | None:
        """The outermost value of those that begin next on or below that line, which counts from 1;
        None if there is none."""
        return begun_below(self.root, line - 1)

    def answer_at(self, loc: Loc) -> str | None:
        """The reason in the remark about the value at that path; None if there is no remark."""
        reasons = [one.reason for one in self.remarks() if one.loc == loc]
        return "; ".join(reasons) if reasons else None

    def without_remarks(self) -> str:
        """The text of the file without those."""
        return without_remarks(self.root, self.text)

    def with_values(self, values: Fields[str, str]) -> str:
        """The text of the file in which those fields have other values, written as YAML.

        Empty empties a field. Raises ``InputError`` for a field that is no single value.
        """
        return with_values(self.root, self.text, values)

    def with_field_after(self, before: str, name: str, value: str) -> str:
        """The text of the file with a new field below the field ``before``."""
        return with_field_after(self.root, self.text, before, name, value)

    def without_items(self, name: str, gone: Collection[int]) -> str:
        """The text of the file in which that list goes without the items at those positions.

        Raises ``InputError`` for a list whose items do not each begin a line.
        """
        return without_items(self.root, self.text, name, gone)

    def with_first_fields(self, fields: Fields[Loc, str]) -> str:
        """The text of the file in which the groups at those paths begin with another field.

        Raises ``InputError`` where there is no group of fields.
        """
        return edited(self.text.content, self.first_fields(fields))

    def first_fields(self, fields: Fields[Loc, str]) -> list[Edit]:
        """The edits of the text that do that."""
        return first_fields(self.root, self.text, fields)

    def name_edit(self, loc: Loc, name: str) -> Edit | None:
        """The edit by which the field at that path is called ``name``; None if it cannot be."""
        return name_edit(self.text, self.key_place(loc), str(loc[-1]), name)

    def value_edit(self, loc: Loc, written: str) -> Edit | None:
        """The edit by which that value is ``written`` as YAML; None if it runs over lines."""
        return value_edit(self.text, self.nearest(loc)[0], written)

    def text_edit(self, loc: Loc, first: int, last: int, lines: Sequence[str]) -> Edit | None:
        """The edit that puts ``lines`` in the place of lines of a text, counted from 0.

        None for a text of which the lines do not stand so in the file.
        """
        return text_edit(self.text, self.nearest(loc)[0], first, last, lines)

    def own_lines(self, loc: Loc) -> list[str]:
        """The lines of the file that hold that text, if it has no quotes and they hold only it."""
        return [self.text.line(number) for number in own_lines(self.text, self.nearest(loc)[0])]

    def own_lines_edit(self, loc: Loc, lines: Sequence[str]) -> Edit:
        """The edit that puts others in the place of those."""
        numbers = own_lines(self.text, self.nearest(loc)[0])
        return lines_edit(self.text, numbers[0], numbers[-1], lines)

    def nearest(self, loc: Sequence[str | int]) -> tuple[Node, int]:
        """The deepest node on that path, and how many steps of the path lead to it."""
        node: Node = self.root
        for steps, step in enumerate(loc):
            child = None if isinstance(node, Scalar) else node.children.get(step)
            if child is None:
                return node, steps
            node = child
        return node, len(loc)
