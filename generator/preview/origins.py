"""The names in addresses of where words on a page come from.

A name is made of the origins themselves. So what somebody asks for is looked up among what stands
on the pages; it is never read as a path, and it stays the same when the pages are made again.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from generator.content.provenance import Origins
from generator.origin import Origin
from generator.preview.pages import ShownPage


def name_of(origins: Origins) -> str:
    """The name of those origins."""
    return sha256(" ".join(map(str, origins)).encode()).hexdigest()[:16]


def named(name: str, pages: Iterable[ShownPage]) -> Origins:
    """The origins of that name on the pages; none when nothing there comes from them."""
    found = (area.origins for page in pages for area in page.areas)
    return next((origins for origins in found if name_of(origins) == name), ())


def printed_at(field: Origin, pages: Iterable[ShownPage]) -> list[str]:
    """The names of what is printed of a field: its own words, or else what was computed from it.

    Lines of a text are its own, also with figures in them.
    """
    found = {area.origins for page in pages for area in page.areas}
    within = [origins for origins in found if any(map(field.holds, origins))]
    own = [origins for origins in within if _are_of(field, origins)]
    return sorted(map(name_of, own or within))


def _are_of(field: Origin, origins: Origins) -> bool:
    return all(map(field.holds, origins)) or any(one.part and field.holds(one) for one in origins)
