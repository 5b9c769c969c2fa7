"""A fact that is left out as a whole: nothing that is made public depends on what it says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from generator.build.manuscript import Manuscript
from generator.content.boxes import PLACE
from generator.content.inline import Value
from generator.content.printed import nodes_of
from generator.content.walk import all_of
from generator.content.words import text_of
from generator.dossier.dossier import Dossier
from generator.dossier.reading import read_dossier
from generator.model.base import Invoer
from generator.origin import Loc
from generator.woo.checking import wrong_words
from generator.woo.leaks import leaks, signs_left
from generator.woo.public import public_dossier
from generator.woo.sought import Known, sought
from tests.woo.test_public import internal_of, made, public_of
from tests.woo.whole_facts import NOW, dossiers

DOSSIERS = range(12)


def read(
    folder: Path, seed: int, more: int = 0, *, bare: bool = False
) -> tuple[Dossier, list[str]]:
    """A dossier with facts that are left out, and the secret words in it."""
    secrets = dossiers(folder, seed, more, bare=bare)
    return read_dossier(folder / NOW), secrets


@pytest.mark.parametrize("seed", DOSSIERS)
def test_what_is_printed_is_the_same_whatever_the_facts_say(seed: int, tmp_path: Path) -> None:
    (one, _), (other, _) = (read(tmp_path / f"{more}", seed, more) for more in (0, 3))

    assert public_of(one) == public_of(other)
    assert [problem.message for problem in wrong_words(one, public_dossier(one, None))] == []
    assert list(other_values(one)) == []


def other_values(dossier: Dossier) -> Iterator[str]:
    """What a public version says as a value that the original does not say: it computed it anew."""
    internal = internal_of(dossier)
    for name, manuscript in public_of(dossier).items():
        known = set(_values(internal[name]))
        said = (one for one in _values(manuscript) if not PLACE.search(one[0]))
        yield from (words for words, field in said if (words, field) not in known)


def _values(manuscript: Manuscript) -> Iterator[tuple[str, Loc]]:
    """The words of each value, and from which kind of field they come; no letters of notes."""
    for node in all_of(nodes_of(manuscript.contents)):
        if isinstance(node, Value) and len(words := text_of(node.children)) > 1:
            loc = node.origins[0].loc if node.origins else ()
            yield words, loc[-1:]


@pytest.mark.parametrize("seed", range(2))
def test_public_files_are_the_same_bytes_whatever_the_facts_say(seed: int, tmp_path: Path) -> None:
    one, secrets = read(tmp_path / "a", seed)
    other, _ = read(tmp_path / "heel/ergens/anders", seed, more=3)

    files = made(one, public_of(one))

    assert files == made(other, public_of(other))
    assert list(leaks(files, sought(secrets, Known()))) == []
    assert list(signs_left(files)) == []


def test_the_same_secrets_are_found_in_what_is_not_public(tmp_path: Path) -> None:
    dossier, secrets = read(tmp_path / "a", 1, bare=True)

    files = made(dossier, internal_of(dossier))

    found = [one for one in secrets if not [*leaks(files, sought([one], Known()))]]

    assert found == []


def test_files_are_the_same_with_and_without_the_field(tmp_path: Path) -> None:
    one, _ = read(tmp_path / "a", 3)
    other, _ = read(tmp_path / "b", 3, bare=True)

    assert internal_of(one) == internal_of(other)
    assert made(one, internal_of(one)) == made(other, internal_of(other))


def _none(_: object) -> tuple[object, ...]:
    return ()


def _all(facts: Iterable[object]) -> tuple[object, ...]:
    return tuple(facts)


Pairs = list[tuple[Dossier, Dossier]]


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> Pairs:
    """Dossiers with the same facts left out, which say other things."""
    folder = tmp_path_factory.mktemp("pairs")
    return [
        (read(folder / f"{seed}/0", seed)[0], read(folder / f"{seed}/3", seed, 3)[0])
        for seed in (6, 7, 11)
    ]


@pytest.mark.parametrize(
    ("protection", "instead"),
    [
        ("generator.woo.public.set_apart", lambda dossier: dossier),
        ("generator.woo.public.without_words", lambda fact, _: fact),
        ("generator.model.facts.indicator.fields.Velden.verdwijnt", ()),
        ("generator.model.weglaatbaar.Weglaatbaar.tekst_van", Invoer.tekst_van),
        ("generator.model.samenvatting.content.vak_van", _none),
        ("generator.model.facts.voortgang.woorden.vak_van", _none),
        ("generator.model.invulling.telling.vak_van", _none),
        ("generator.model.invulling.aantallen.vak_van", _none),
        ("generator.model.facts.kalender.leden.apart_van", _none),
        ("generator.model.facts.kalender.judgement.niet_apart", _all),
        ("generator.model.facts.kalender.fields.apart_van", _none),
    ],
)
def test_with_one_protection_off_something_is_noticed(
    protection: str, instead: object, pairs: Pairs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(protection, instead)

    assert any(_is_noticed(*pair) for pair in pairs)


def _is_noticed(one: Dossier, other: Dossier) -> bool:
    """Whether what is public depends on what was left out, or differs from the original."""
    changed = (wrong_words(each, public_dossier(each, None)) for each in (one, other))
    computed = map(other_values, (one, other))
    found = any(map(list, (*changed, *computed)))
    return found or public_of(one) != public_of(other)
