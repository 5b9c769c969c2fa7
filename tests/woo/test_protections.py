"""Each protection of the secrets is needed: with it off, something of them shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.build.manuscript import Manuscript
from generator.content.inline import Text, Withheld
from generator.content.words import text_of
from generator.dossier.reading import read_dossier
from generator.woo.making import public_manuscript
from generator.woo.passages import Passages
from generator.woo.public import public_dossier
from tests.woo.random_dossiers import numbers_of, secret_dossier

NUMBERS = numbers_of("vol", 3)


def _as_it_is(value: object, *_: object) -> object:
    return value


def _second(_: object, value: object, *__: object) -> object:
    return value


def _with_words(_: Passages, passage: Withheld) -> str:
    return text_of(passage.children)


def _line_with_words(_: Passages, parts: tuple[Text | Withheld, ...]) -> str:
    return "".join(text_of((one,)) for one in parts)


def _open(dossier: object, **fields: object) -> object:
    known = fields | ({"closed": False} if "closed" in fields else {})
    return replace(dossier, **known)  # type: ignore[type-var]


PROTECTIONS: dict[str, tuple[str, Callable[..., object]]] = {
    "words of a text": ("generator.woo.passages.Passages._box_of", _with_words),
    "words of a line": ("generator.woo.passages.Passages.out_of_parts", _line_with_words),
    "words of a note": ("generator.woo.passages.Passages._note", _second),
    "addresses of links": ("generator.woo.passages._says_where", lambda *_: True),
    "widths of columns": ("generator.woo.public.reshaped", _as_it_is),
    "contact persons": ("generator.woo.public.public_contact", _as_it_is),
    "managers": ("generator.woo.public.public_manager", _as_it_is),
    "names in lines": ("generator.woo.names.Names.out_of", _second),
    "names in texts": ("generator.woo.names.Names.out_of_line", _second),
    "facts of the dossier": ("generator.woo.public._Removal.kader", _second),
    "YAML does not travel": ("generator.woo.public.replace", _open),
}


def printed(folder: Path) -> list[Manuscript]:
    """What is printed of a dossier that becomes public."""
    dossier = read_dossier(folder)
    public = public_dossier(dossier, dossier.woo[1] if dossier.woo else None).dossier
    return [public_manuscript(public, file, "1") for file in public.documents]


def differ(root: Path) -> list[bool]:
    """For each dossier, whether what is printed of it depends on the secrets."""
    pairs = (
        [
            printed(secret_dossier(root / f"{number}/{more}", number, more, 0).folder)
            for more in (0, 3)
        ]
        for number in NUMBERS
    )
    return [one != other for one, other in pairs]


def test_with_all_protections_nothing_depends_on_the_secrets(tmp_path: Path) -> None:
    assert not any(differ(tmp_path))


@pytest.mark.parametrize(("protection", "instead"), PROTECTIONS.values(), ids=PROTECTIONS)
def test_without_one_something_of_the_secrets_shows(
    protection: str,
    instead: Callable[..., object],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(protection, instead)

    assert any(differ(tmp_path))
