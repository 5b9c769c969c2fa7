"""Timestamps as staff and administrators meet them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.archive import asking, authority, stamps, token
from generator.archive.authority import NO_CERTIFICATES, NONE_NAMED
from tests.archive.deposits import SETTINGS_YAML, files, write
from tests.archive.test_verbs import archived, workplace
from tests.archive.timestamping import WHO, Service, giving, serving
from tests.workplace import Workplace

__all__ = ["workplace"]  # the fixture

STAMPED = rf"Tijdstempel van \d\d-\d\d-\d{{4}} om \d\d:\d\d UTC, door {WHO}\."
IN_ORDER = r"In orde: 1 versie van 1 dossier\."
NOTED = r"Controlegetal van het logboek: [0-9a-f]{64}"


@pytest.fixture
def witnessed(workplace: Workplace, service: Service) -> Workplace:
    """A workplace whose archive has a service for timestamps."""
    named(workplace, service.settings)
    return workplace


def named(workplace: Workplace, settings: str) -> None:
    organisation = workplace.root / "inputs/organisatie.yaml"
    text = organisation.read_text("utf-8").replace(SETTINGS_YAML, SETTINGS_YAML + settings)
    organisation.write_text(text, "utf-8")


def test_archiving_asks_for_a_timestamp_and_checking_tells_of_it(witnessed: Workplace) -> None:
    outcome = archived(witnessed)
    assert (outcome.code, outcome.err) == (0, "")
    assert re.fullmatch(rf"archief/d/v0001\n{STAMPED}\n", outcome.out)

    checked = witnessed.run("verifieer")
    assert (checked.code, checked.err) == (0, "")
    assert re.fullmatch(rf"{IN_ORDER}\n{STAMPED}\n{NOTED}\n", checked.out)

    before = files(witnessed.root / "archief")
    assert witnessed.run("stempel").out == "Het archief heeft al een tijdstempel.\n"
    assert archived(witnessed).out.count("\n") == 1
    assert files(witnessed.root / "archief") == before


def test_what_was_archived_stays_so_when_the_service_is_away(
    witnessed: Workplace, service: Service
) -> None:
    good = service.answer
    service.answer = giving(lambda request: b"<html>Log eerst in</html>")

    outcome = archived(witnessed)
    assert (outcome.code, outcome.out) == (0, "archief/d/v0001\n")
    assert outcome.err == (
        "archief/logboek.jsonl:1:1: waarschuwing: er is nog geen tijdstempel:"
        f" {service.address} geeft geen goed tijdstempel: {token.NO_TOKEN};"
        " vraag het later aan met 'rapport stempel'\n"
    )
    checked = witnessed.run("verifieer")
    assert checked.code == 0
    assert "1 versie heeft nog geen tijdstempel; vraag het aan" in checked.err
    refused = witnessed.run("stempel")
    assert (refused.code, refused.out) == (3, "")
    assert refused.err.startswith(f"rapport: {service.address} geeft geen goed tijdstempel")

    service.answer = good
    assert re.fullmatch(rf"{STAMPED}\n", witnessed.run("stempel").out)
    assert witnessed.run("verifieer").err == ""


def test_archiving_again_asks_again(witnessed: Workplace, service: Service) -> None:
    good = service.answer
    service.answer = giving(lambda request: b"")
    archived(witnessed)
    service.answer = good

    again = archived(witnessed)

    assert again.err == ""
    assert re.fullmatch(rf"Niets veranderd: [^\n]*\n{STAMPED}\n", again.out)


def test_a_service_that_is_not_there(workplace: Workplace, service: Service) -> None:
    nobody = "http://127.0.0.1:1/tsr"
    named(workplace, service.settings.replace(service.address, nobody))

    outcome = archived(workplace)

    assert (outcome.code, outcome.out) == (0, "archief/d/v0001\n")
    assert f"{nobody} {asking.UNREACHABLE}" in outcome.err


@pytest.mark.parametrize(("contents", "message"), [(None, "bestaat niet"), ("x", NO_CERTIFICATES)])
def test_without_roots_nothing_is_archived(
    contents: str | None, message: str, workplace: Workplace, service: Service
) -> None:
    root = str(service.issuer.root.file)
    named(workplace, service.settings.replace(root, "dienst.pem"))
    if contents:
        workplace.write("inputs/dienst.pem", contents)

    for outcome in (archived(workplace), workplace.run("stempel")):
        assert (outcome.code, outcome.out) == (1, "")
        assert outcome.err.startswith("inputs/dienst.pem:1:1: fout: ")
        assert message in outcome.err
    assert not (workplace.root / "archief").exists()


def test_the_roots_may_stand_beside_the_settings(workplace: Workplace, service: Service) -> None:
    root = service.issuer.root.file
    named(workplace, service.settings.replace(str(root), "dienst.pem"))
    workplace.write("inputs/dienst.pem", root.read_text())

    assert re.search(STAMPED, archived(workplace).out)


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "https://wie:wachtwoord@dienst.nl", "dienst.nl"]
)
def test_an_address_that_is_none(address: str, workplace: Workplace, service: Service) -> None:
    named(workplace, service.settings.replace(service.address, address))

    outcome = archived(workplace)

    assert (outcome.code, outcome.out) == (1, "")
    assert "hier hoort een webadres, zoals https://" in outcome.err


def test_without_a_service_there_is_none_to_ask(workplace: Workplace) -> None:
    archived(workplace)

    outcome = workplace.run("stempel")

    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == f"inputs/organisatie.yaml:1:1: fout: {NONE_NAMED}\n"


def test_each_organisation_has_its_own_service_and_all_of_them_are_trusted(
    workplace: Workplace, service: Service, tmp_path_factory: pytest.TempPathFactory
) -> None:
    usual = (workplace.root / "inputs/organisatie.yaml").read_text("utf-8")
    with serving(tmp_path_factory.mktemp("andere")) as other:
        workplace.write(
            "inputs/organisatie-uvd.yaml",
            usual.replace("afkorting: VB", "afkorting: UVD") + other.settings,
        )
        named(workplace, service.settings)
        workplace.write("inputs/d/instellingen.yaml", "organisatie: uvd\n")

        outcome = archived(workplace)
        asked = (len(service.requests), len(other.requests))
        checked = workplace.run("verifieer")
        of_another = workplace.run("stempel", "--organisatie", "szw")
        again = workplace.run("stempel", "--organisatie", "uvd")

    assert (outcome.code, outcome.err, asked) == (0, "", (0, 1))
    assert (checked.code, checked.err) == (0, "")
    assert again.out == "Het archief heeft al een tijdstempel.\n"
    assert (of_another.code, of_another.err) == (
        2,
        "rapport: er is geen organisatie 'szw'; kies uit: uvd\n",
    )


def test_without_the_library(
    witnessed: Workplace, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    archived(witnessed)
    for module in (authority, token):
        monkeypatch.setattr(module, "has_library", lambda: False)

    for outcome in (archived(witnessed), witnessed.run("stempel")):
        assert (outcome.code, outcome.out) == (3, "")
        assert outcome.err == f"rapport: {token.ABSENT}\n"


def test_who_checks_elsewhere_hears_that_nobody_looked_who_signed(
    witnessed: Workplace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    archived(witnessed)
    (tmp_path / "elders").mkdir()
    monkeypatch.chdir(tmp_path / "elders")

    outcome = witnessed.run("verifieer", "--archief", "../archief")

    assert outcome.code == 0
    assert "er is niet nagekeken wie deze tijdstempels zette" in outcome.err


def test_settings_that_are_wrong_do_not_stop_the_check(witnessed: Workplace) -> None:
    archived(witnessed)
    witnessed.write("inputs/organisatie.yaml", "ministerie:\n")
    write(witnessed.root / "archief/d/v0001/bagit.txt", b"x")

    outcome = witnessed.run("verifieer")

    assert outcome.code == 1
    assert "inputs/organisatie.yaml:1:1: fout: " in outcome.err
    assert "archief/d/v0001/bagit.txt:1:1: fout: dit bestand is veranderd" in outcome.err


def test_a_timestamp_that_is_gone_is_told(witnessed: Workplace) -> None:
    archived(witnessed)
    (gone,) = (witnessed.root / "archief" / stamps.FOLDER).iterdir()
    gone.unlink()

    outcome = witnessed.run("verifieer")

    place = f"archief/{stamps.FOLDER}/{gone.name}"
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == f"{place}:1:1: fout: dit bestand ontbreekt\n"
