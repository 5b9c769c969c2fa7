"""The styles of a template beside those of the house: what text needs is found by its name.

Word in another language and LibreOffice give styles other ids (ECMA-376 17.7.4.17); the name stays.
What the designer made of a style is theirs; what lacks is added as the house style has it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy

from generator.dutch import count_text
from generator.foreign.xml import xml_tree
from generator.word.own.elements import Element, Finding, Story, remove, warning
from generator.word.own.offered import REFERRING, offered_as_in_house
from generator.word.own.spelling import PARAGRAPH_PROPERTIES
from generator.word.package.wml import VALUE, value_of, w

MEANT = ("outlineLvl", "numPr")
"""What a style means besides its looks: the level of a heading, and that it is numbered. Without,
Word and PDF would not say the same."""

KINDS = {
    "paragraph": "alineastijl",
    "character": "tekenstijl",
    "table": "tabelstijl",
    "numbering": "lijststijl",
}

OTHER_KIND = (
    "de stijl '{}' is een {} en moet een {} zijn; geef uw stijl een andere naam in Word"
    " (Start > Stijlen > Stijl wijzigen)"
)
ADDED = "aangevuld uit de huisstijl, want niet in het bestand: {} ({})"
MEANING_ADDED = "de stijl '{}' heeft in Word geen {} meer; dat is hersteld"
_MEANING = {"outlineLvl": "niveau van een kop", "numPr": "nummer"}

MOST_NAMES = 4
"""So many names of styles are told; nobody reads more."""


def with_house_styles(
    own: Element, house: bytes, stories: Sequence[Story], numbering: Element | None
) -> Iterator[Finding]:
    """Give the styles of the house their ids, add those that lack; tells what was done.

    ``house`` is ``word/styles.xml`` as it is made.
    """
    needed = xml_tree(house)
    by_name = _by_name(own)
    pairs = [
        (style, _of_name(by_name, value_of(style, "name")))
        for style in needed.iterchildren(w("style"))
    ]
    known = [(style, mine) for style, mine in pairs if mine is not None]
    for style, mine in known:
        yield from _taken_over(mine, style)
    ids = {_id(mine): _id(style) for style, mine in known if _kind(mine) == _kind(style)}
    ids |= _doubles(own, needed)
    ids |= _out_of_the_way(own, ids, needed)
    roots = [story.root for story in stories]
    _renamed(own, ids, [own, *roots], numbering)
    added = [style for style, mine in pairs if mine is None]
    own.extend(map(deepcopy, added))
    _whole(own, needed)
    offered_as_in_house(own, needed, [*roots, *(() if numbering is None else (numbering,))])
    if added:
        names = [value_of(style, "name") for style in added]
        shown = ", ".join(names[:MOST_NAMES]) + (", …" if len(names) > MOST_NAMES else "")
        yield warning(ADDED.format(count_text(len(names), "stijl", "stijlen"), shown))


def _kind(style: Element) -> str:
    return style.get(w("type"), "paragraph")


def _id(style: Element) -> str:
    return style.get(w("styleId"), "")


def _by_name(own: Element) -> Mapping[str, list[Element]]:
    """The styles by their name, whatever the case of its letters."""
    found: dict[str, list[Element]] = {}
    for style in own.iterchildren(w("style")):
        found.setdefault(value_of(style, "name").casefold(), []).append(style)
    return found


def _of_name(styles: Mapping[str, list[Element]], name: str) -> Element | None:
    """The style of that name; the case of letters counts only if there are two."""
    alike = styles.get(name.casefold(), [])
    exact = [one for one in alike if value_of(one, "name") == name]
    return next(iter(exact or alike), None)


def _taken_over(own: Element, house: Element) -> Iterator[Finding]:
    """Give a style the name and the meaning of that of the house, if it is of the same kind."""
    name = value_of(house, "name")
    if _kind(own) != _kind(house):
        kind = KINDS.get(_kind(own), _kind(own))
        yield Finding(OTHER_KIND.format(name, kind, KINDS[_kind(house)]))
        return
    for written in own.iterchildren(w("name")):
        written.set(VALUE, name)
    yield from _with_meaning(own, house)


def _with_meaning(own: Element, house: Element) -> Iterator[Finding]:
    """Give a style back what it means."""
    for name in MEANT:
        meaning = house.find(f"{w('pPr')}/{w(name)}")
        if meaning is None or own.find(f"{w('pPr')}/{w(name)}") is not None:
            continue
        properties = own.find(w("pPr"))
        if properties is None:
            properties = deepcopy(house.find(w("pPr")))
            assert properties is not None  # as it holds the meaning
            properties[:] = []
            _before_letters(own, properties)
        place = PARAGRAPH_PROPERTIES.index(name)
        later = {w(one) for one in PARAGRAPH_PROPERTIES[place:]}
        at = next((at for at, one in enumerate(properties) if one.tag in later), len(properties))
        properties.insert(at, deepcopy(meaning))
        yield warning(MEANING_ADDED.format(value_of(own, "name"), _MEANING[name]))


def _before_letters(style: Element, properties: Element) -> None:
    letters = style.find(w("rPr"))
    if letters is None:
        style.append(properties)
    else:
        letters.addprevious(properties)


def _doubles(own: Element, needed: Element) -> dict[str, str]:
    """Take out styles whose name is that of one of the house but for capitals; Word takes them for
    the same. What had them gets that of the house."""
    names = {value_of(style, "name").casefold(): style for style in needed.iterchildren(w("style"))}
    ids = {}
    for style in list(own.iterchildren(w("style"))):
        name = value_of(style, "name")
        house = names.get(name.casefold())
        if house is not None and value_of(house, "name") != name:
            ids[_id(style)] = _id(house)
            remove(style)
    return ids


def _out_of_the_way(own: Element, ids: Mapping[str, str], needed: Element) -> dict[str, str]:
    """New ids for other styles that have one of the house."""
    taken = {_id(style) for style in needed.iterchildren(w("style"))}
    others = (_id(style) for style in own.iterchildren(w("style")))
    return {one: f"Eigen{one}" for one in others if one in taken and one not in ids}


def _renamed(
    own: Element, ids: Mapping[str, str], trees: Iterable[Element], numbering: Element | None
) -> None:
    for style in own.iterchildren(w("style")):
        identifier = _id(style)
        style.set(w("styleId"), ids.get(identifier, identifier))
    for tree in [*trees, *([] if numbering is None else [numbering])]:
        for element in tree.iter(*REFERRING):
            element.set(VALUE, ids.get(element.get(VALUE, ""), element.get(VALUE, "")))


def _whole(own: Element, needed: Element) -> None:
    """The defaults, if they lack; no reference that leads nowhere."""
    defaults = needed.find(w("docDefaults"))
    if own.find(w("docDefaults")) is None and defaults is not None:
        own.insert(0, deepcopy(defaults))
    known = {style.get(w("styleId")) for style in own.iterchildren(w("style"))}
    for reference in list(own.iter(w("basedOn"), w("next"), w("link"))):
        if reference.get(VALUE) not in known:
            remove(reference)
