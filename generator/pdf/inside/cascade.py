"""The styles of the elements of a document, with the cascade gone through once for all alike.

WeasyPrint merges the declarations that hold for an element before it looks whether another
element has the same; and it makes a style of six pseudo-elements for every element, such as the
call of a note, where hardly any element is a note. Here alike elements are merged once, and the
style of a pseudo-element is made when somebody asks for it (CSS Cascading 4, 6 and 7). Pages have
nineteen styles each; alike ones share them.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import inf
from typing import Any, TypeAlias

from generator.pdf.inside.declarations import (
    Cascaded,
    HtmlElement,
    Specificity,
    inline_declarations,
    merge,
)
from generator.pdf.inside.loading import CSS, HTML, FontConfiguration, StyleFor, weasyprint

css = weasyprint.css

Wrapper: TypeAlias = Any
"""An element of the HTML, and what the selectors match against it."""

Style: TypeAlias = Any
Targets: TypeAlias = Any
Matched: TypeAlias = Iterable[tuple[CSS, str, Specificity, list[Any]]]
"""The sheets, each with its origin, its specificity, and those of its selectors that match."""


@dataclass(frozen=True, eq=False)
class _Kind:
    """What elements that are styled alike have in common."""

    style: Style
    pseudo: Mapping[str, Cascaded] = field(default_factory=dict)


class ElementStyles(StyleFor):  # type: ignore[misc]  # WeasyPrint is not typed
    """Gives the style of an element, of a pseudo-element, and of a page.

    Takes the place of WeasyPrint's own, with the same arguments and the attributes that it asks.
    """

    def __init__(
        self,
        html: HTML,
        sheets: Iterable[tuple[CSS, str, Specificity]],
        presentational_hints: bool,
        font_config: FontConfiguration,
        target_collector: Targets,
    ) -> None:
        self._cascaded_styles: dict[Hashable, Cascaded] = {}
        self._computed_styles: dict[Hashable, Style] = {}
        self._sheets = sheets
        self.initial_page_sizes = {"box": None, "area": None}
        self.font_config = font_config
        self._base_url = html.base_url
        self._targets = target_collector
        self._root: Style = None
        self._inline = inline_declarations(html, presentational_hints)
        self._known: dict[Hashable, _Kind] = {}
        self._kinds: dict[HtmlElement, _Kind] = {}
        self._of_pages: dict[Hashable, list[Style]] = {}
        for wrapper in html.wrapper_element.iter_subtree():
            self._take_up(wrapper)
        self._collect_pseudo_anchors()

    def __call__(self, element: Hashable, pseudo_type: str | None = None) -> Style:
        """The style; None of a pseudo-element for which no declaration holds."""
        if pseudo_type and (element, pseudo_type) not in self._computed_styles:
            kind = self._kinds.get(element)
            if kind and pseudo_type in kind.pseudo:
                self._computed_styles[element, pseudo_type] = self._pseudo_style(kind, pseudo_type)
        return super().__call__(element, pseudo_type)

    def add_page_declarations(self, page_type: Hashable) -> None:
        """Find what holds for a page and what stands in its margins; those before it are done."""
        self._cascaded_styles.clear()
        super().add_page_declarations(page_type)

    def declared_of_pages(self) -> set[str]:
        """What is declared anywhere of pages, or of what stands in their margins."""
        rules = (rule for sheet, *_ in self._sheets for rule in sheet.page_rules)
        return {name for *_, declarations in rules for name, *_ in declarations}

    def set_computed_styles(
        self,
        element: Hashable,
        parent: Hashable,
        root: HtmlElement = None,
        pseudo_type: str | None = None,
        **_: object,
    ) -> None:
        """Give a page, or a box in its margins, the style of an earlier one if all is alike.

        What WeasyPrint changes in such a style is the same for all of them.
        """
        around, cascaded = self._computed_styles[parent, None], self._cascaded_styles
        holds = cascaded.get((element, pseudo_type), {})
        known = self._of_pages.setdefault((id(around), pseudo_type), [])
        style = next((one for one in known if one.cascaded == holds), None)
        if style is None:
            style = self._made(around, holds, pseudo_type)
            known.append(style)
        self._computed_styles[element, pseudo_type] = style

    def _take_up(self, wrapper: Wrapper) -> None:
        """Find the style of an element; that of the element around it is known by then."""
        element, parent = wrapper.etree_element, wrapper.parent
        around = self._kinds[parent.etree_element].style if parent else None
        matched = [(*sheet, sheet[0].matcher.match(wrapper)) for sheet in self._sheets]
        kind = self._kind(element, around, matched)
        self._kinds[element] = kind
        self._computed_styles[element, None] = kind.style

    def _kind(self, element: HtmlElement, around: Style, matched: Matched) -> _Kind:
        if element in self._inline:
            return self._new_kind(around, self._inline[element], matched)
        orders = (tuple(order for _, order, *_ in found) for *_, found in matched)
        key = (id(around), *orders)
        if key not in self._known:
            self._known[key] = self._new_kind(around, {}, matched)
        return self._known[key]

    def _new_kind(self, around: Style, inline: Cascaded, matched: Matched) -> _Kind:
        cascaded: dict[str | None, Cascaded] = {None: inline}
        for sheet, origin, of_sheet, found in matched:
            for specificity, _, pseudo_type, (declarations, layer) in found:
                order = inf if layer is None else sheet.layers.index(layer)
                into = cascaded.setdefault(pseudo_type, {})
                merge(into, declarations, origin, order, of_sheet or specificity)
        style = self._computed(around, cascaded.pop(None), None)
        return _Kind(style, {name: found for name, found in cascaded.items() if name})

    def _pseudo_style(self, kind: _Kind, pseudo_type: str) -> Style:
        return self._computed(kind.style, kind.pseudo[pseudo_type], pseudo_type)

    def _computed(self, around: Style, cascaded: Cascaded, pseudo_type: str | None) -> Style:
        style = self._made(around, cascaded, pseudo_type)
        if around is None:
            self._root = style
        if self._targets and style["anchor"]:
            self._targets.collect_anchor(style["anchor"])
        return style

    def _made(self, around: Style, cascaded: Cascaded, pseudo_type: str | None) -> Style:
        root = css.InitialStyle(self.font_config) if around is None else self._root
        common = (root, self._base_url, self.font_config, self.initial_page_sizes)
        return css.ComputedStyle(around, cascaded, pseudo_type, *common)

    def _collect_pseudo_anchors(self) -> None:
        """Targets must be known before the layout; only a declaration makes one."""
        for element, pseudo_type in self._pseudo_elements_with("anchor"):
            self(element, pseudo_type)

    def _pseudo_elements_with(self, name: str) -> Iterator[tuple[HtmlElement, str]]:
        for element, kind in self._kinds.items():
            for pseudo_type, cascaded in kind.pseudo.items():
                if name in cascaded:
                    yield element, pseudo_type
