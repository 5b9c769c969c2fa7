"""What the start page can have done: which verb that is, with which words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

Given = Mapping[str, str]
"""What somebody filled in, by the name of the field."""


class WrongDeedError(ValueError):
    """What was asked cannot be; the message is for who asked."""


@dataclass(frozen=True)
class Deed:
    """A verb, the fields that it needs, and how they become its words.

    ``dossier`` among the fields is the name of one that is there; it becomes its folder.
    """

    fields: tuple[str, ...]
    words: Callable[[Given], Sequence[str]]


DEEDS: Mapping[str, Deed] = {
    "maak": Deed(("dossier",), lambda given: ["maak", given["dossier"]]),
    "bekijk": Deed(("dossier",), lambda given: ["herstel", given["dossier"]]),
    "herstel": Deed(("dossier",), lambda given: ["herstel", given["dossier"], "--ja"]),
    "archiveer": Deed(
        ("dossier", "wie", "waarom", "op"),
        lambda given: [
            "archiveer",
            given["dossier"],
            *(f"--{name}={given[name]}" for name in ("wie", "waarom", "op")),
        ],
    ),
    "volgende": Deed(
        ("dossier", "naam"),
        lambda given: [
            "nieuw",
            "dossier",
            given["naam"],
            f"--vanaf={Path(given['dossier']).name}",
        ],
    ),
    "bestand": Deed(
        ("dossier", "soort"),
        lambda given: ["nieuw", given["soort"], Path(given["dossier"]).name],
    ),
    "organisatie": Deed((), lambda _: ["nieuw", "organisatie"]),
    "dossier": Deed(
        ("naam", "soort"),
        lambda given: ["nieuw", given["soort"], given["naam"]],
    ),
}
"""What can be done, by the name in the address."""

LABELS = {
    "naam": "de naam",
    "soort": "het soort bestand",
    "wie": "wie archiveert",
    "waarom": "waarom",
    "op": "op welke datum",
    "dossier": "het dossier",
}


def words_for(name: str, asked: Mapping[str, object], folders: Mapping[str, Path]) -> Sequence[str]:
    """The words of the verb that does it. Raises ``WrongDeedError`` and ``KeyError``."""
    deed = DEEDS[name]
    given: dict[str, str] = {}
    for field in deed.fields:
        value = asked.get(field)
        text = " ".join(value.split()) if isinstance(value, str) else ""
        if not text:
            raise WrongDeedError(f"Vul in: {LABELS[field]}.")
        if text.startswith("-"):
            raise WrongDeedError(f"Begin {LABELS[field]} met een letter of cijfer.")
        given[field] = text
    if "dossier" in given:
        folder = folders.get(given["dossier"])
        if folder is None:
            raise WrongDeedError("Dit dossier is er niet meer.")
        given["dossier"] = str(folder)
    return deed.words(given)
