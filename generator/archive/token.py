"""What a timestamp says, and whether that is true: offline, by what it holds (RFC 3161 2.4.2).

A certificate only has to be valid at the time in the timestamp: then it was set. Whether it was
withdrawn since is not looked up. The library is loaded only here, since few archives need it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.util import find_spec
from typing import TYPE_CHECKING
from warnings import catch_warnings

from generator.archive.der_order import in_order
from generator.problems import on_one_line

if TYPE_CHECKING:
    from cryptography.x509 import Certificate
    from rfc3161_client import TimeStampRequest, TimeStampResponse

GRANTED = 0
"""Granted as it was asked (RFC 3161 2.4.2)."""

SHA256 = "2.16.840.1.101.3.4.2.1"

ABSENT = (
    "voor tijdstempels is nog een pakket nodig; installeer het met '.venv/bin/python -m pip"
    ' install --constraint constraints.txt --editable ".[tijdstempel]"\''
)
NO_TOKEN = "dit is geen tijdstempel volgens RFC 3161, of het is beschadigd"
REFUSED = "de dienst weigert een tijdstempel te geven"
OTHER = "dit tijdstempel is van iets anders dan deze regel van het logboek"
OTHER_REQUEST = "dit tijdstempel is het antwoord op een andere vraag"
NO_SIGNER = "het certificaat van wie dit tijdstempel zette, zit er niet bij"
NOT_FOR_STAMPS = (
    "dit tijdstempel is gezet met een certificaat dat niet voor tijdstempels is, of niet alleen"
    " daarvoor"
)
EXPIRED = "het certificaat was niet geldig op de tijd die in dit tijdstempel staat"
UNTRUSTED = (
    "dit tijdstempel is niet van een dienst die bij de hoofdcertificaten hoort, of de"
    " handtekening klopt niet"
)

LONGEST_NAME = 100
"""Of who signed, in characters."""


class TokenError(Exception):
    """A timestamp is not right; the message says why, in Dutch."""


@dataclass(frozen=True)
class Token:
    """When a timestamp was set and by whom, and until when its certificate is valid."""

    when: datetime
    who: str
    expires: datetime


@dataclass(frozen=True)
class _Parts:
    """A timestamp taken apart, and what it must be of."""

    response: TimeStampResponse
    signer: Certificate
    digest: bytes
    nonce: int | None


def has_library() -> bool:
    """Whether the library for timestamps is installed."""
    return find_spec("rfc3161_client") is not None


def request_for(contents: bytes) -> TimeStampRequest:
    """What to ask for the timestamp of those contents, with a number that is used once."""
    from rfc3161_client import HashAlgorithm, TimestampRequestBuilder

    builder = TimestampRequestBuilder().data(contents).hash_algorithm(HashAlgorithm.SHA256)
    return builder.nonce(nonce=True).cert_request(cert_request=True).build()


def read_token(
    reply: bytes, digest: str, roots: Sequence[Certificate] = (), nonce: int | None = None
) -> Token:
    """What a timestamp says of that SHA-256. Raises ``TokenError`` when it is not right.

    Without ``roots`` nobody looks whether the signature is right, and of whom it is; without
    ``nonce`` not to which request it is the reply.
    """
    try:
        with catch_warnings(action="ignore"):  # the libraries tell them in English
            return _read(reply, bytes.fromhex(digest), roots, nonce)
    except TokenError:
        raise
    except Exception:  # whatever strange bytes make of it
        raise TokenError(NO_TOKEN) from None


def _read(reply: bytes, digest: bytes, roots: Sequence[Certificate], nonce: int | None) -> Token:
    from rfc3161_client import decode_timestamp_response

    response = decode_timestamp_response(in_order(reply))
    if response.status != GRANTED:
        reasons = on_one_line(" ".join(response.status_string))[:LONGEST_NAME]
        raise TokenError(f"{REFUSED} ({reasons})" if reasons else REFUSED)
    return _judged(_Parts(response, _signer(response), digest, nonce), roots)


def _judged(parts: _Parts, roots: Sequence[Certificate]) -> Token:
    for is_right, message in _RULES:
        if not is_right(parts):
            raise TokenError(message)
    if roots:
        _require_signed(parts, roots)
    when = parts.response.tst_info.gen_time
    return Token(when, _name(parts.signer), parts.signer.not_valid_after_utc)


def _require_signed(parts: _Parts, roots: Sequence[Certificate]) -> None:
    """Raises ``TokenError`` when nobody of those signed it.

    Of two with one name the library tries only one, so each is tried alone too.
    """
    from rfc3161_client import VerificationError, VerifierBuilder

    for trusted in (list(roots), *([root] for root in roots)):
        try:
            VerifierBuilder(roots=trusted).build().verify(parts.response, parts.digest)
        except VerificationError:
            continue
        return
    raise TokenError(UNTRUSTED)


def _signer(response: TimeStampResponse) -> Certificate:
    """The certificate of the one signer (RFC 3161 2.4.2), which was asked to be in the reply."""
    from cryptography.x509 import load_der_x509_certificate

    signers = {(one.issuer, one.serial_number) for one in response.signed_data.signer_infos}
    for one in map(load_der_x509_certificate, response.signed_data.certificates):
        if signers == {(one.issuer, one.serial_number)}:
            return one
    raise TokenError(NO_SIGNER)


def _is_of_digest(parts: _Parts) -> bool:
    imprint = parts.response.tst_info.message_imprint
    return imprint.hash_algorithm.dotted_string == SHA256 and imprint.message == parts.digest


def _is_reply(parts: _Parts) -> bool:
    return parts.nonce is None or parts.response.tst_info.nonce == parts.nonce


def _is_for_stamps(parts: _Parts) -> bool:
    """Whether the certificate is for timestamps and nothing else (RFC 3161 2.3)."""
    from cryptography.x509 import ExtendedKeyUsage, ExtensionNotFound
    from cryptography.x509.oid import ExtendedKeyUsageOID

    try:
        usage = parts.signer.extensions.get_extension_for_class(ExtendedKeyUsage)
    except ExtensionNotFound:
        return False
    return usage.critical and list(usage.value) == [ExtendedKeyUsageOID.TIME_STAMPING]


def _was_valid(parts: _Parts) -> bool:
    when = parts.response.tst_info.gen_time
    return parts.signer.not_valid_before_utc <= when <= parts.signer.not_valid_after_utc


_RULES: tuple[tuple[Callable[[_Parts], bool], str], ...] = (
    (_is_of_digest, OTHER),
    (_is_reply, OTHER_REQUEST),
    (_is_for_stamps, NOT_FOR_STAMPS),
    (_was_valid, EXPIRED),
)
"""What a timestamp must be, in the order in which it is looked at, and what is said otherwise."""


def _name(certificate: Certificate) -> str:
    """Who that certificate is of: its common name, else all of its name."""
    from cryptography.x509.oid import NameOID

    subject = certificate.subject
    names = [str(one.value) for one in subject.get_attributes_for_oid(NameOID.COMMON_NAME)]
    return on_one_line(" ".join(names) or subject.rfc4514_string())[:LONGEST_NAME]
