"""How the readers of values say what is wrong, in Dutch and for staff."""

from __future__ import annotations

from pydantic_core import PydanticCustomError

MAY_GO = "leeg_of_weg"
"""The type of the error of an empty field that may be left out altogether."""


def fault(
    kind: str, message: str, at: tuple[str | int, ...] = (), **context: object
) -> PydanticCustomError:
    """A validation error with a Dutch message; braces in ``message`` stand as they are.

    ``at`` is the path from the value that is validated to the part of it that is wrong.
    """
    return PydanticCustomError(kind, "{message}", {"message": message, "at": at, **context})


def shown(value: object) -> str:
    """What somebody wrote, on one line and short enough to repeat in a message."""
    names = {dict: "een groep velden", list: "een lijst", type(None): "niets"}
    if type(value) in names:
        return names[type(value)]
    text = " ".join(str(value).split())
    return f"'{text}'" if len(text) <= 40 else f"'{text[:37]}…'"
