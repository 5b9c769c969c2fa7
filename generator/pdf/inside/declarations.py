"""The declarations that hold for an element, of all that are there for it."""

from __future__ import annotations

from collections.abc import Iterable
from math import inf
from typing import Any, TypeAlias

from generator.pdf.inside.loading import HTML, weasyprint

css = weasyprint.css

HtmlElement: TypeAlias = Any
Specificity: TypeAlias = Any
Weight: TypeAlias = Any
"""What decides between two declarations: the greater one holds, and of equals the later one."""

Cascaded: TypeAlias = dict[str, tuple[Any, Weight]]
"""The declarations that hold, by property: a value and its weight."""


def inline_declarations(html: HTML, presentational_hints: bool) -> dict[HtmlElement, Cascaded]:
    """What holds by the attributes of the elements themselves."""
    inline: dict[HtmlElement, Cascaded] = {}
    found = css.find_style_attributes(html.etree_element, presentational_hints, html.base_url)
    for specificity, element, declarations, base_url in found:
        checked = css.preprocess_declarations(base_url, declarations)
        merge(inline.setdefault(element, {}), checked, "author", inf, specificity)
    return inline


def merge(
    cascaded: Cascaded,
    declarations: Iterable[tuple[str, Any, bool]],
    origin: str,
    order: float,
    specificity: Specificity,
) -> None:
    """Let declarations hold that weigh no less than what held before."""
    for name, value, important in declarations:
        weight = (css.declaration_precedence(origin, important), order, specificity)
        if name not in cascaded or cascaded[name][1] <= weight:
            cascaded[name] = value, weight
