"""Timestamps checked: whatever was done to the log or to them is seen, and named."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography.x509.oid import ExtendedKeyUsageOID

from generator.archive import bag, log, stamp_verdict, stamps, token
from generator.archive.authority import Authority
from generator.archive.inventory import FOREIGN
from generator.archive.lines import Line, StampLine
from generator.archive.stamp_verdict import outlived
from generator.archive.stamping import stamp
from generator.archive.verify import UNFINISHED, verify
from generator.disk import chain, read_only
from generator.problems import InputError
from tests.archive.deposits import added, write
from tests.archive.timestamping import DAY, NOW, Issuer, Service, forged


@dataclass(frozen=True)
class Stamped:
    """An archive of two versions with a timestamp each."""

    folder: Path
    authority: Authority
    service: Service

    @property
    def log(self) -> Path:
        return self.folder / log.NAME

    @property
    def lines(self) -> list[Line]:
        return [line for line in log.parse(self.log.read_bytes(), self.log).lines if line]

    def token(self, number: int) -> Path:
        """The file of a timestamp, the first, second, …"""
        stamp = [line for line in self.lines if isinstance(line, StampLine)][number - 1]
        return stamps.place_of(self.folder, stamp.vorige)

    def write(self, lines: list[Line]) -> None:
        """A log of those lines, with the chain made anew."""
        last = chain.START
        whole = b""
        for line in lines:
            chained = replace(line, vorige=last)
            whole, last = whole + chained.line, chained.hash
        write(self.log, whole)

    def put(self, number: int, reply: bytes) -> None:
        """Another timestamp in the place of one, which the log tells to be the right one."""
        place = self.token(number)
        write(place, reply)
        checksum = sha256(reply).hexdigest()
        self.write(
            [
                replace(line, stempel=checksum)
                if isinstance(line, StampLine) and line.vorige == place.stem
                else line
                for line in self.lines
            ]
        )

    def said(self, authority: Authority | None) -> list[str]:
        found = verify(self.folder, "", authority.roots if authority else ()).problems
        return [f"{Path(one.place.file).name}: {one.message}" for one in found]


@pytest.fixture
def stamped(tmp_path: Path, service: Service) -> Stamped:
    archive = tmp_path / "archief"
    authority = Authority(service.address, service.roots)
    for text in ("eerste", "tweede"):
        added(archive, text)
        stamp(archive, authority, NOW)
    return Stamped(archive, authority, service)


def test_all_of_them_are_read(stamped: Stamped) -> None:
    verdict = verify(stamped.folder, "", stamped.authority.roots)

    assert (len(verdict.tokens), verdict.problems) == (2, ())


def test_without_roots_it_is_told_that_nobody_looked_who_signed(stamped: Stamped) -> None:
    assert stamped.said(None) == [f"{stamps.FOLDER}: {stamp_verdict.UNCHECKED}"]


def test_without_the_library_it_is_told_that_nobody_looked(
    stamped: Stamped, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stamp_verdict, "has_library", lambda: False)

    assert stamped.said(stamped.authority) == [f"{stamps.FOLDER}: {stamp_verdict.UNREAD}"]


def test_a_flipped_bit_in_any_byte_is_seen(stamped: Stamped) -> None:
    path = stamped.token(1)
    whole = path.read_bytes()
    for place in range(0, len(whole), 7):
        flipped = bytearray(whole)
        flipped[place] ^= 1 << place % 8
        write(path, bytes(flipped))
        assert stamped.said(stamped.authority) == [f"{path.name}: {bag.CHANGED}"]


def test_one_that_is_gone_is_named(stamped: Stamped) -> None:
    for number in (1, 2):
        path = stamped.token(number)
        kept = path.read_bytes()
        path.unlink()
        assert stamped.said(stamped.authority) == [f"{path.name}: {bag.MISSING}"]
        write(path, kept)
        path.chmod(0o444)
    shutil.rmtree(stamped.folder / stamps.FOLDER)
    assert len(stamped.said(stamped.authority)) == 2


def test_a_log_that_was_cut_is_outlived_by_its_timestamp(stamped: Stamped) -> None:
    """Only ``--verwacht`` sees it when that was taken away as well."""
    token_file = stamped.token(2)
    stamped.write(stamped.lines[:2])
    read_only.remove(stamped.folder / "2025-09-br/v0002")

    assert stamped.said(stamped.authority) == [f"{token_file.name}: {stamps.UNLOGGED}"]


def test_a_log_that_was_written_anew_does_not_fit(stamped: Stamped) -> None:
    first = stamped.token(1), stamped.token(1).read_bytes()
    lines = stamped.lines
    stamped.write([replace(lines[0], documenten=()), *lines[1:]])  # type: ignore[arg-type]

    assert f"{first[0].name}: {stamps.UNLOGGED}" in stamped.said(stamped.authority)

    shutil.rmtree(stamped.folder / stamps.FOLDER)
    stamped.token(1).parent.mkdir()
    write(stamped.token(1), first[1])
    assert f"{stamped.token(1).name}: {token.OTHER}" in stamped.said(stamped.authority)


def test_one_of_another_archive_is_named(stamped: Stamped, tmp_path: Path) -> None:
    other = tmp_path / "ander"
    added(other, "iets anders")
    stamp(other, stamped.authority, NOW)
    (strange,) = (other / stamps.FOLDER).iterdir()

    shutil.copy(strange, stamped.folder / stamps.FOLDER)
    assert stamped.said(stamped.authority) == [f"{strange.name}: {stamps.UNLOGGED}"]

    (stamped.folder / stamps.FOLDER / strange.name).unlink()
    stamped.put(2, strange.read_bytes())
    assert stamped.said(stamped.authority) == [f"{stamped.token(2).name}: {token.OTHER}"]


def digest(path: Path) -> bytes:
    return bytes.fromhex(path.stem)


FORGED: list[tuple[str, Callable[[Stamped], bytes]]] = [
    (
        token.EXPIRED,
        lambda it: forged(it.service.issuer.signer(end=NOW - DAY / 2), digest(it.token(2))),
    ),
    (
        token.NOT_FOR_STAMPS,
        lambda it: forged(
            it.service.issuer.signer(usage=[ExtendedKeyUsageOID.CODE_SIGNING]),
            digest(it.token(2)),
        ),
    ),
    (token.NO_TOKEN, lambda it: b"rommel"),
]


@pytest.mark.parametrize(("message", "make"), FORGED)
def test_a_forged_one_is_named_whatever_the_log_says(
    message: str, make: Callable[[Stamped], bytes], stamped: Stamped
) -> None:
    stamped.put(2, make(stamped))

    assert stamped.said(stamped.authority) == [f"{stamped.token(2).name}: {message}"]
    assert f"{stamped.token(2).name}: {message}" in stamped.said(None)


def test_one_of_somebody_else_is_named(stamped: Stamped, service: Service) -> None:
    stranger = Issuer(service.issuer.folder / "vreemd").root.certificate
    others = Authority(service.address, [stranger])

    assert stamped.said(others) == [
        f"{stamped.token(number).name}: {token.UNTRUSTED}" for number in (1, 2)
    ]


def test_nothing_else_belongs_there(stamped: Stamped) -> None:
    (stamped.folder / stamps.FOLDER / "notitie.txt").write_bytes(b"x")
    (stamped.folder / stamps.FOLDER / ".rapport-vals.tsr").write_bytes(b"x")
    (stamped.folder / stamps.FOLDER / f".rapport-{'a' * 64}.tsr").write_bytes(b"x")

    assert stamped.said(stamped.authority) == [
        f".rapport-vals.tsr: {FOREIGN}",
        f"notitie.txt: {FOREIGN}",
        f"archief: {UNFINISHED}",
    ]


def test_a_link_is_no_timestamp(stamped: Stamped, tmp_path: Path) -> None:
    path = stamped.token(1)
    path.rename(tmp_path / "elders.tsr")
    path.symlink_to(tmp_path / "elders.tsr")

    assert stamped.said(stamped.authority) == [f"{path.name}: {bag.NOT_A_FILE}"]


def test_nothing_is_added_to_an_archive_with_a_wrong_timestamp(stamped: Stamped) -> None:
    stamped.write(stamped.lines[:2])
    read_only.remove(stamped.folder / "2025-09-br/v0002")

    with pytest.raises(InputError, match=stamps.UNLOGGED):
        added(stamped.folder, "derde")


def test_an_ended_certificate_is_told(stamped: Stamped) -> None:
    tokens = verify(stamped.folder, "", stamped.authority.roots).tokens

    assert list(outlived(stamped.folder, tokens, NOW)) == []
    (problem,) = outlived(stamped.folder, tokens, NOW + 60 * DAY)
    assert problem.message == stamp_verdict.EXPIRED


def test_an_archive_that_should_have_one_and_has_none(tmp_path: Path, service: Service) -> None:
    added(tmp_path)
    added(tmp_path, "tweede")

    assert verify(tmp_path).problems == ()
    (problem,) = verify(tmp_path, "", service.roots).problems
    assert problem.message.startswith("2 versies hebben nog geen tijdstempel")
