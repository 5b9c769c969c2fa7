"""What the start page can have done: which verb that is, with which words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.form.kinds import is_per_year
from generator.form.rights import Rights

Given = Mapping[str, str]
"""What somebody filled in, by the name of the field."""


class WrongDeedError(ValueError):
    """What was asked cannot be; the message is for who asked."""


class NotAllowedError(Exception):
    """Who asks may not have this done."""


@dataclass(frozen=True)
class Deed:
    """A verb, the fields that it needs, who may have it done, and how they become its words.

    ``dossier`` among the fields is the name of one that is there; it becomes its folder. What
    ``may_lack`` is empty when nobody filled it in.
    """

    fields: tuple[str, ...]
    is_allowed: Callable[[Rights, Given], bool]
    words: Callable[[Given], Sequence[str]]
    may_lack: tuple[str, ...] = ()


def _changes(field: str) -> Callable[[Rights, Given], bool]:
    """For who may change the dossier that is named in that field."""
    return lambda rights, given: rights.may_write(Path(given[field]).name)


def _for_the_log(given: Given) -> Sequence[str]:
    """Who archives, why and on what day."""
    return [f"--{name}={given[name]}" for name in ("wie", "waarom", "op")]


def _of_organisation(given: Given) -> Sequence[str]:
    """To which organisation a new dossier belongs; nothing for the usual one."""
    name = given["organisatie"]
    return [f"--organisatie={name}"] if name else []


def _file_to_begin(given: Given) -> Sequence[str]:
    """A file in a dossier that is there; what is there for each year needs that year."""
    words = ["nieuw", given["soort"], Path(given["dossier"]).name]
    if not is_per_year(given["soort"]):
        return words
    if not given["jaar"]:
        raise WrongDeedError(f"Vul in: {LABELS['jaar']}.")
    return [*words, f"--jaar={given['jaar']}"]


DEEDS: Mapping[str, Deed] = {
    "maak": Deed(("dossier",), _changes("dossier"), lambda given: ["maak", given["dossier"]]),
    "agenda": Deed(("dossier",), _changes("dossier"), lambda given: ["agenda", given["dossier"]]),
    "bekijk": Deed(
        ("dossier",), _changes("dossier"), lambda given: ["herstel", given["dossier"], "--kijk"]
    ),
    "herstel": Deed(
        ("dossier",), _changes("dossier"), lambda given: ["herstel", given["dossier"], "--ja"]
    ),
    "archiveer": Deed(
        ("dossier", "wie", "waarom", "op"),
        lambda rights, given: rights.may_archive(given["dossier"]),
        lambda given: ["archiveer", given["dossier"], *_for_the_log(given)],
    ),
    "volgende": Deed(
        ("dossier", "naam"),
        _changes("naam"),
        lambda given: [
            "nieuw",
            "dossier",
            given["naam"],
            f"--vanaf={Path(given['dossier']).name}",
        ],
    ),
    "bestand": Deed(
        ("dossier", "soort"),
        _changes("dossier"),
        _file_to_begin,
        may_lack=("jaar",),
    ),
    "per_dienstonderdeel": Deed(
        ("dossier",),
        _changes("dossier"),
        lambda given: [
            *("nieuw", "activiteitenoverzicht", Path(given["dossier"]).name),
            "--per-dienstonderdeel",
        ],
    ),
    "organisatie": Deed(
        (), lambda rights, _: rights.organisation, lambda _: ["nieuw", "organisatie"]
    ),
    "dossier": Deed(
        ("naam", "soort"),
        _changes("naam"),
        lambda given: ["nieuw", given["soort"], given["naam"], *_of_organisation(given)],
        may_lack=("organisatie",),
    ),
}
"""What can be done, by the name in the address."""

ARCHIVE_PUBLIC = Deed(
    ("dossier", "wie", "waarom", "op"),
    lambda rights, given: rights.may_archive(given["dossier"]),
    lambda given: ["woo", given["dossier"], *_for_the_log(given)],
)
"""Makes the public version, in a folder that is still to be named, and archives it."""

LABELS = {
    "naam": "de naam",
    "soort": "het soort bestand",
    "wie": "wie archiveert",
    "waarom": "waarom",
    "op": "op welke datum",
    "dossier": "het dossier",
    "organisatie": "de organisatie",
    "jaar": "het jaar",
}


def words_for(
    deed: Deed, asked: Mapping[str, object], folders: Mapping[str, Path], rights: Rights
) -> Sequence[str]:
    """The words of the verb that does it for who has those rights.

    Raises ``WrongDeedError`` and ``NotAllowedError``.
    """
    if rights.who:
        asked = {**asked, "wie": rights.signature}
    given: dict[str, str] = {}
    for field in (*deed.fields, *deed.may_lack):
        value = asked.get(field)
        text = " ".join(value.split()) if isinstance(value, str) else ""
        if not text and field not in deed.may_lack:
            raise WrongDeedError(f"Vul in: {LABELS[field]}.")
        if text.startswith("-"):
            raise WrongDeedError(f"Begin {LABELS[field]} met een letter of cijfer.")
        given[field] = text
    folder = folders.get(given.get("dossier", ""))
    if "dossier" in given and folder is None:
        raise WrongDeedError("Dit dossier is er niet meer.")
    if not deed.is_allowed(rights, given):
        raise NotAllowedError
    return deed.words({**given, "dossier": str(folder)})
