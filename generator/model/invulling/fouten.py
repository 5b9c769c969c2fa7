"""A reference to something that is not there."""

from __future__ import annotations


class VerwijzingError(ValueError):
    """Nothing can be printed for a reference; the message is for staff.

    ``meant`` is the name that was probably meant. ``soort`` is the kind of facts that is lacking,
    if that is why.
    """

    def __init__(self, melding: str, meant: str | None = None, soort: str | None = None) -> None:
        self.melding = melding
        self.meant = meant
        self.soort = soort
        super().__init__(melding)
