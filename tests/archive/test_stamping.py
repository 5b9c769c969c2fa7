"""A timestamp for an archive: asked, kept, and asked again."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.archive import log, stamps, token
from generator.archive.authority import Authority
from generator.archive.lines import StampLine
from generator.archive.stamping import stamp
from generator.archive.verify import UNFINISHED, verify
from generator.disk import appending, chain, read_only
from generator.problems import InputError, MachineError
from tests.archive.deposits import added, files, is_unfinished, write
from tests.archive.timestamping import (
    DAY,
    NOW,
    WHO,
    Issuer,
    Service,
    asked,
    forged,
    genuine,
    giving,
)


class Killed(BaseException):
    """The process is gone."""


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    added(tmp_path / "archief")
    return tmp_path / "archief"


@pytest.fixture
def authority(service: Service) -> Authority:
    return Authority(service.address, service.roots)


def said(archive: Path, authority: Authority) -> list[str]:
    return [problem.message for problem in verify(archive, "", authority.roots).problems]


def test_the_last_line_of_the_log_is_stamped(archive: Path, authority: Authority) -> None:
    last = verify(archive).last
    found = stamp(archive, authority, NOW)
    verdict = verify(archive, last, authority.roots)

    assert found is not None
    assert (found.who, verdict.tokens, verdict.problems) == (WHO, (found,), ())
    assert verdict.last != last
    kept = files(archive)
    assert f"{stamps.FOLDER}/{last}.tsr" in kept
    assert (archive / stamps.FOLDER / f"{last}.tsr").stat().st_mode & 0o222 == 0
    line = log.parse(kept[log.NAME], archive).lines[-1]
    assert isinstance(line, StampLine)
    assert line.vorige == last


def test_openssl_takes_it_by_its_name(
    archive: Path, authority: Authority, service: Service
) -> None:
    stamp(archive, authority, NOW)
    (path,) = (archive / stamps.FOLDER).iterdir()
    trusted = ("-CAfile", str(service.issuer.root.file))

    command = ["openssl", "ts", "-verify", "-digest", path.stem, "-in", str(path), *trusted]

    assert b"Verification: OK" in subprocess.run(command, check=True, capture_output=True).stdout


def test_what_has_one_gets_no_other(archive: Path, authority: Authority, service: Service) -> None:
    stamp(archive, authority, NOW)

    assert stamp(archive, authority, NOW) is None
    assert len(service.requests) == 1

    added(archive, "tweede")
    assert said(archive, authority) == [
        "1 versie heeft nog geen tijdstempel; vraag het aan met 'rapport stempel'"
    ]
    assert stamp(archive, authority, NOW) is not None
    assert said(archive, authority) == []


def test_an_ended_certificate_asks_for_a_new_one_over_the_old(
    archive: Path, authority: Authority
) -> None:
    stamp(archive, authority, NOW)

    again = stamp(archive, authority, NOW + 60 * DAY)

    assert again is not None
    assert len(verify(archive, "", authority.roots).tokens) == 2
    assert said(archive, authority) == []


def test_an_empty_archive_needs_none(archive: Path, authority: Authority) -> None:
    read_only.remove(archive / "2025-09-br")
    write(archive / log.NAME, b"")

    assert stamp(archive, authority, NOW) is None


def answering(name: str, service: Service) -> Callable[[bytes], bytes]:
    """How a bad service answers."""
    good = service.issuer.signer()
    stranger = Issuer(service.issuer.folder / "vreemd").signer()
    return {
        "html": lambda request: b"<html>Log eerst in</html>",
        "other nonce": lambda request: forged(good, asked(request)[0], b"\x02\x01\x07"),
        "no nonce": lambda request: forged(good, asked(request)[0]),
        "other line": lambda request: forged(good, bytes(32), asked(request)[1]),
        "stranger": lambda request: genuine(stranger, request),
        "refusal": lambda request: forged(good, *asked(request), status=2),
    }[name]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("html", token.NO_TOKEN),
        ("other nonce", token.OTHER_REQUEST),
        ("no nonce", token.OTHER_REQUEST),
        ("other line", token.OTHER),
        ("stranger", token.UNTRUSTED),
        ("refusal", token.REFUSED),
    ],
)
def test_what_is_not_right_is_not_kept(
    name: str, message: str, archive: Path, authority: Authority, service: Service
) -> None:
    before = files(archive)
    service.answer = giving(answering(name, service))

    with pytest.raises(MachineError) as caught:
        stamp(archive, authority, NOW)

    assert str(caught.value) == f"{service.address} geeft geen goed tijdstempel: {message}"
    assert files(archive) == before


def test_a_spoiled_log_gets_none(archive: Path, authority: Authority, service: Service) -> None:
    line = (archive / log.NAME).read_bytes()
    write(archive / log.NAME, line.replace(b"Adviseur", b"Directie"))

    with pytest.raises(InputError, match=chain.BROKEN):
        stamp(archive, authority, NOW)
    assert service.requests == []


@pytest.mark.parametrize(
    ("module", "step"),
    [(read_only, "write_draft"), (appending, "append"), (read_only, "put_in_place")],
)
@pytest.mark.parametrize("when", ["before", "after"])
def test_killed_at_any_step_nothing_is_half_and_the_next_run_goes_on(
    module: object,
    step: str,
    when: str,
    archive: Path,
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    done = getattr(module, step)

    def killed(*arguments: object) -> None:
        if when == "after":
            done(*arguments)
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(module, step, killed)
        with pytest.raises(Killed):
            stamp(archive, authority, NOW)
    unstamped = "nog geen tijdstempel"
    assert all(UNFINISHED in one or unstamped in one for one in said(archive, authority))
    added(archive, "tweede")
    assert not is_unfinished(archive)

    assert stamp(archive, authority, NOW) is not None
    assert said(archive, authority) == []
    assert list(archive.rglob(".rapport-*")) == []


def test_a_half_line_of_a_killed_run_is_cut(archive: Path, authority: Authority) -> None:
    with (archive / log.NAME).open("ab") as file:
        file.write(b'{"stempel": "3f')
    assert is_unfinished(archive)

    assert stamp(archive, authority, NOW) is not None
    assert said(archive, authority) == []
