"""Why a change is not made, in words for who asked for it."""

from __future__ import annotations

from pathlib import PurePath

from generator.problems import InputError, Place, Problem


class NoWayError(Exception):
    """A change that this package has no way to write: the layout of the file is too odd."""


def gone(place: Place) -> InputError:
    """The place that a change is about is not in the file."""
    message = "deze plaats is er niet meer; iemand heeft het bestand intussen veranderd"
    return InputError([Problem(place, message)])


def refused(place: Place) -> InputError:
    """No way of writing was read back as exactly the data plus the change."""
    message = (
        "Dit kan niet veilig worden geschreven. Vraag een collega om regel"
        f" {place.line} in {PurePath(place.file).name} te veranderen."
    )
    return InputError([Problem(place, message)])


def shared(place: Place) -> InputError:
    """The value has a name (``&naam``) or repeats another (``*naam``)."""
    message = (
        "Deze waarde wordt in het bestand op meer plaatsen gebruikt en kan daarom hier niet worden"
        f" veranderd. Vraag een collega om regel {place.line} in {PurePath(place.file).name} te"
        " veranderen (bij het teken & of *)."
    )
    return InputError([Problem(place, message)])
