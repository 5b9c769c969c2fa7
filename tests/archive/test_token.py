"""A timestamp: only one that is right in every way is taken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography.x509.oid import ExtendedKeyUsageOID
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.archive import token
from generator.archive.token import Token, TokenError, read_token, request_for
from tests.archive.timestamping import (
    DAY,
    NOW,
    STAMPS,
    WHO,
    Issuer,
    asked,
    forged,
    genuine,
    openssl,
)

CONTENTS = b"de laatste regel"
DIGEST = sha256(CONTENTS)
CODE = ExtendedKeyUsageOID.CODE_SIGNING


@pytest.fixture(scope="module")
def issuer(tmp_path_factory: pytest.TempPathFactory) -> Issuer:
    return Issuer(tmp_path_factory.mktemp("ca"))


@pytest.fixture(scope="module")
def right(issuer: Issuer) -> bytes:
    return forged(issuer.signer(), DIGEST.digest())


def read(reply: bytes, issuer: Issuer, nonce: int | None = None) -> Token:
    return read_token(reply, DIGEST.hexdigest(), [issuer.root.certificate], nonce)


def test_openssl_gives_one_that_is_right(issuer: Issuer) -> None:
    request = request_for(CONTENTS)
    found = read(genuine(issuer.signer(), request.as_bytes()), issuer, request.nonce)

    assert (found.who, found.expires) == (WHO, NOW + 30 * DAY)
    assert timedelta() <= found.when - NOW < DAY


def test_a_request_tells_only_a_checksum_and_a_number_that_is_used_once() -> None:
    first, second = (request_for(CONTENTS).as_bytes() for _ in range(2))

    assert asked(first)[0] == DIGEST.digest()
    assert asked(first)[1] != asked(second)[1]
    assert CONTENTS not in first


def test_certificates_between_may_come_along_in_any_order(issuer: Issuer) -> None:
    between = Issuer(issuer.folder / "tussen", "Tussen-CA", issuer.root)
    signer = between.signer()
    request = request_for(CONTENTS)

    alone = genuine(signer, request.as_bytes())
    with_others = genuine(signer, request.as_bytes(), "-chain", str(between.root.file))

    assert read(with_others, issuer).who == WHO
    with pytest.raises(TokenError, match=token.UNTRUSTED):
        read(alone, issuer)
    roots = [issuer.root.certificate, between.root.certificate]
    assert read_token(alone, DIGEST.hexdigest(), roots).who == WHO


WRONG: dict[str, tuple[str, Callable[[Issuer], bytes]]] = {
    "another line": (token.OTHER, lambda ca: forged(ca.signer(), sha256(b"x").digest())),
    "another purpose": (
        token.NOT_FOR_STAMPS,
        lambda ca: forged(ca.signer(usage=[CODE]), DIGEST.digest()),
    ),
    "another purpose too": (
        token.NOT_FOR_STAMPS,
        lambda ca: forged(ca.signer(usage=[*STAMPS, CODE]), DIGEST.digest()),
    ),
    "a purpose that may be passed over": (
        token.NOT_FOR_STAMPS,
        lambda ca: forged(ca.signer(critical=False), DIGEST.digest()),
    ),
    "no purpose": (token.NOT_FOR_STAMPS, lambda ca: forged(ca.root, DIGEST.digest())),
    "a certificate that had ended": (
        token.EXPIRED,
        lambda ca: forged(ca.signer(end=NOW - DAY / 2), DIGEST.digest()),
    ),
    "a certificate that had not begun": (
        token.EXPIRED,
        lambda ca: forged(ca.signer(), DIGEST.digest(), when=NOW - 5 * DAY),
    ),
    "a root that had ended": (
        token.UNTRUSTED,
        lambda ca: forged(ca.signer(end=NOW + 500 * DAY), DIGEST.digest(), when=NOW + 400 * DAY),
    ),
    "somebody else": (
        token.UNTRUSTED,
        lambda ca: forged(Issuer(ca.folder / "ander", ca.name).signer(), DIGEST.digest()),
    ),
    "a refusal": (token.REFUSED, lambda ca: forged(ca.signer(), DIGEST.digest(), status=2)),
    "something else than asked": (
        token.REFUSED,
        lambda ca: forged(ca.signer(), DIGEST.digest(), status=1),
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_told(name: str, issuer: Issuer) -> None:
    message, make = WRONG[name]

    with pytest.raises(TokenError) as caught:
        read(make(issuer), issuer)

    assert str(caught.value) == message


def test_openssl_says_why_it_refuses(issuer: Issuer) -> None:
    request = openssl(issuer.folder, "ts -query -sha512 -data", CONTENTS)

    with pytest.raises(TokenError, match=token.REFUSED):
        read(genuine(issuer.signer(), request), issuer)


def test_the_reply_to_another_request(right: bytes, issuer: Issuer) -> None:
    with pytest.raises(TokenError, match=token.OTHER_REQUEST):
        read(right, issuer, nonce=1)


def test_one_without_the_certificate_of_who_signed(issuer: Issuer) -> None:
    bare = forged(issuer.signer(), DIGEST.digest(), options=("-nocerts",))

    with pytest.raises(TokenError, match=token.NO_SIGNER):
        read(bare, issuer)


def test_a_changed_signature_needs_roots_to_be_seen(right: bytes, issuer: Issuer) -> None:
    spoiled = right[:-1] + bytes([right[-1] ^ 1])

    with pytest.raises(TokenError, match=token.UNTRUSTED):
        read(spoiled, issuer)
    assert read_token(spoiled, DIGEST.hexdigest()).who == WHO


VERSION = b"\xa0\x03\x02\x01\x02\x02\x14"
"""How a certificate begins: its version, and that its serial number has 20 bytes."""


@pytest.mark.parametrize(
    ("beginning", "message"),
    [
        (b"\xa0\x03\x02\x01\x79\x02\x14", token.NO_TOKEN),
        (VERSION + b"\x80", token.NO_SIGNER),
    ],
    ids=["a version that is none", "a serial number below zero"],
)
def test_a_strange_certificate(
    beginning: bytes, message: str, right: bytes, issuer: Issuer
) -> None:
    place = right.index(VERSION)
    strange = right[:place] + beginning + right[place + len(beginning) :]

    with pytest.raises(TokenError, match=message):
        read(strange, issuer)


def test_a_name_cannot_steer_a_terminal(issuer: Issuer) -> None:
    signer = issuer.signer("\x1b[31m" + "x" * 50)

    assert read(forged(signer, DIGEST.digest()), issuer).who == "?[31m" + "x" * 50


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_whatever_comes_is_an_answer(data: st.DataObject, right: bytes, issuer: Issuer) -> None:
    place = data.draw(st.integers(0, len(right)))
    end = data.draw(st.integers(place, min(place + 9, len(right))))
    spoiled = right[:place] + data.draw(st.binary(max_size=9)) + right[end:]

    for roots in ([], [issuer.root.certificate]):
        try:
            read_token(spoiled, DIGEST.hexdigest(), roots)
        except TokenError as error:
            assert str(error)


@pytest.mark.parametrize("junk", [b"", b"<html>", b"0\x80", b"0\x84\xff\xff\xff\xff", b"\0" * 9])
def test_what_is_no_timestamp(junk: bytes, issuer: Issuer, tmp_path: Path) -> None:
    with pytest.raises(TokenError, match=token.NO_TOKEN):
        read(junk, issuer)
