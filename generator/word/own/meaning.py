"""What a tag may say: only names of fields that the document prints, and what can be done with
each of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from jinja2 import Environment, TemplateSyntaxError, nodes

from generator.content.printed import Printed
from generator.frame.names import Holds, Known, names_of
from generator.frame.sandbox import BLOCKS_FILTER, LINE_FILTER
from generator.problems import nearest
from generator.style.pages import Bladen

UNREADABLE = "'{}' is niet te lezen; kijk of er geen haakje, aanhalingsteken of woord ontbreekt"
UNKNOWN = "dit document heeft geen veld '{}'"
NO_FILTER = "zet achter de naam wat ervan wordt gemaakt: {}"
OTHER_FILTER = "het filter '{}' bestaat niet; kies '" + LINE_FILTER + "' of '" + BLOCKS_FILTER + "'"
NOT_THIS = "'{}' bevat {}, maar hier hoort {}"
NO_PAGE = "achter " + BLOCKS_FILTER + " hoort de naam van een blad van de huisstijl: {}"
CONDITION = "deze voorwaarde kan niet; gebruik namen van velden, met 'not', 'and' en 'or' ertussen"
LOOP = "een herhaling begint zo: {%p for naam in veld %}"

_PAGES = (*Bladen.model_fields, *Bladen.model_computed_fields)
_OF_LOOP = ("first", "last")
"""What a template may ask of the loop that it is in."""

_READER = Environment()


class MeaningError(ValueError):
    """A tag means nothing; the text says in Dutch why. ``meant`` is the name probably meant."""

    def __init__(self, message: str, meant: str | None = None) -> None:
        super().__init__(message)
        self.meant = meant


@dataclass(frozen=True)
class Named:
    """A field: what it holds, and its path in what the document prints (``secties.kop``), whatever
    a loop calls its groups."""

    known: Known
    path: str


@dataclass(frozen=True)
class Names:
    """What can be named at a spot: fields, and groups of a row whose fields can be named."""

    fields: Mapping[str, Named]
    groups: Mapping[str, Named] = field(default_factory=dict)

    @staticmethod
    def of(printed: type[Printed]) -> Names:
        """Those of a document that prints that."""
        return Names({name: Named(known, name) for name, known in names_of(printed).items()})

    def within(self, name: str, row: Named) -> Names:
        """Those in a loop over a field, of which each is called ``name``."""
        if row.known.group:
            return Names(self.fields, {**self.groups, name: row})
        each = {Holds.LINES: Holds.LINE, Holds.LINE_ROWS: Holds.LINES}[row.known.holds]
        return Names({**self.fields, name: Named(Known(each), row.path)}, self.groups)


LOOPED = (Holds.LINES, Holds.LINE_ROWS, Holds.GROUPS)


@dataclass(frozen=True)
class Printing:
    """What a tag prints: the fields, by path, and the filter that makes text of them."""

    fields: tuple[str, ...]
    filter: str
    page: str | None = None


def printing(words: str, names: Names) -> Printing:
    """What ``{{ words }}`` prints. Raises ``MeaningError``."""
    match _expression(words):
        case nodes.Filter(node=inside, name=str(name), args=arguments, kwargs=[]):
            pass
        case other:
            raise MeaningError(NO_FILTER.format(_filters(other, names)))
    wanted = {LINE_FILTER: Holds.LINE, BLOCKS_FILTER: Holds.BLOCKS}.get(name)
    if inside is None or wanted is None:
        raise MeaningError(OTHER_FILTER.format(name), nearest(name, (LINE_FILTER, BLOCKS_FILTER)))
    fields = tuple(_must_hold(one, names, (wanted,)).path for one in _added(inside))
    if wanted is Holds.LINE:
        if arguments:
            raise MeaningError(UNREADABLE.format(words))
        return Printing(fields, name)
    return Printing(fields, name, _page(arguments, names))


def condition(words: str, names: Names) -> tuple[str, ...]:
    """The fields on which ``{% if words %}`` depends. Raises ``MeaningError``."""
    return tuple(_asked(_expression(words), names))


def loop(words: str, names: Names) -> tuple[str, Names]:
    """The field that ``{% for words %}`` goes through, and what can be named in it.

    Raises ``MeaningError``.
    """
    each, found, over = words.partition(" in ")
    name = each.strip()
    if not found or not name.isidentifier():
        raise MeaningError(LOOP)
    node = _expression(over)
    row = _must_hold(node, names, LOOPED)
    return row.path, names.within(name, row)


def _expression(words: str) -> nodes.Expr:
    try:
        (output,) = _READER.parse(f"{{{{ {words} }}}}").body
    except (TemplateSyntaxError, ValueError, RecursionError):
        raise MeaningError(UNREADABLE.format(words)) from None
    match output:
        case nodes.Output(nodes=[nodes.Expr() as found]):
            return found
        case _:
            raise MeaningError(UNREADABLE.format(words))


def _added(node: nodes.Expr) -> Iterable[nodes.Expr]:
    """What is printed right after each other."""
    if isinstance(node, nodes.Add):
        yield from _added(node.left)
        yield node.right
    else:
        yield node


def _asked(node: nodes.Expr, names: Names) -> Iterable[str]:
    match node:
        case nodes.Not(node=inside):
            yield from _asked(inside, names)
        case nodes.And(left=left, right=right) | nodes.Or(left=left, right=right):
            yield from _asked(left, names)
            yield from _asked(right, names)
        case nodes.Getattr(node=nodes.Name(name="loop"), attr=attribute):
            if attribute not in _OF_LOOP:
                raise MeaningError(CONDITION)
        case nodes.Name() | nodes.Getattr():
            yield _must_hold(node, names, tuple(Holds)).path
        case _:
            raise MeaningError(CONDITION)


def _page(arguments: list[nodes.Expr], names: Names) -> str | None:
    """The page for which blocks are set; None when that depends on a field."""
    match arguments:
        case [nodes.Const(value=page)] if page in _PAGES:
            return str(page)
        case [
            nodes.CondExpr(test=test, expr1=nodes.Const(value=one), expr2=nodes.Const(value=other))
        ] if one in _PAGES and other in _PAGES:
            list(_asked(test, names))
            return None
        case _:
            raise MeaningError(NO_PAGE.format(" of ".join(f'"{page}"' for page in _PAGES)))


def _must_hold(node: nodes.Expr, names: Names, wanted: tuple[Holds, ...]) -> Named:
    found = _named(node, names)
    if found.known.holds not in wanted:
        needed = " of ".join(one.value for one in wanted)
        raise MeaningError(NOT_THIS.format(_name(node), found.known.holds.value, needed))
    return found


def _named(node: nodes.Expr, names: Names) -> Named:
    """The field that is named. Raises ``MeaningError``."""
    match node:
        case nodes.Name(name=name) if name in names.fields:
            return names.fields[name]
        case nodes.Getattr(node=nodes.Name(name=name), attr=attribute) if name in names.groups:
            row = names.groups[name]
            fields = names_of(row.known.group) if row.known.group else {}
            if attribute in fields:
                return Named(fields[attribute], f"{row.path}.{attribute}")
            unknown = UNKNOWN.format(f"{name}.{attribute}")
            raise MeaningError(unknown, _near(attribute, fields, name))
        case nodes.Name() | nodes.Getattr():
            name = _name(node)
            raise MeaningError(UNKNOWN.format(name), nearest(name, names.fields))
        case _:
            raise MeaningError("hier hoort de naam van een veld")


def _near(name: str, fields: Iterable[str], group: str) -> str | None:
    found = nearest(name, fields)
    return f"{group}.{found}" if found else None


def _name(node: nodes.Expr) -> str:
    match node:
        case nodes.Getattr(node=inside, attr=attribute):
            return f"{_name(inside)}.{attribute}"
        case nodes.Name(name=name):
            return name
        case _:
            return "?"


def _filters(node: nodes.Expr, names: Names) -> str:
    """What somebody probably means who names no filter."""
    holds = _named(node, names).known.holds
    name = _name(node)
    by_kind = {
        Holds.LINE: f"{{{{ {name}|{LINE_FILTER} }}}}",
        Holds.BLOCKS: f'{{{{p {name}|{BLOCKS_FILTER}("{_PAGES[1]}") }}}}',
    }
    return by_kind.get(holds, f"{{%p for een in {name} %}} … {{%p endfor %}}")
