"""The templates of what a browser is shown, which is HTML of which every value is escaped."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from jinja2 import Environment, PackageLoader, StrictUndefined

Filters = Mapping[str, Callable[..., object]]
"""What a template may do with a value, by name."""


class PageTemplates:
    """The templates in a folder of a package."""

    def __init__(self, package: str, folder: str, filters: Filters) -> None:
        self._templates = Environment(
            loader=PackageLoader(package, folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.filters.update(filters)

    def fill(self, template: str, contents: Mapping[str, object]) -> str:
        """The template of that name with those contents."""
        return self._templates.get_template(f"{template}.html").render(contents).strip()
