from __future__ import annotations

import ssl
from pathlib import Path
from unittest.mock import Mock

import pytest

from generator.cluster.address import FILES, parse_address
from generator.problems import UsageError


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("tcp://127.0.0.1:8786", "127.0.0.1"),
        ("tcp://localhost:1", "127.0.0.1"),
        ("tcp://[::1]:65535", "[::1]"),
    ],
)
def test_within_one_machine_nothing_needs_to_be_encrypted(text: str, host: str) -> None:
    address = parse_address(text)

    assert (address.text, address.own_host) == (text, host)
    assert not address.security().require_encryption


@pytest.mark.parametrize(
    "text",
    [
        *("", "rekenserver", "rekenserver:8786", "http://rekenserver:8786", "tcp://127.0.0.1:१"),
        *("tls://rekenserver:0", "tls://rekenserver:65536", "tls://rekenserver:8786/x"),
        "tls://u@s:1",
    ],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="is geen adres; schrijf het als tls://"):
        parse_address(text)


@pytest.mark.parametrize(
    "host",
    ["rekenserver", "10.0.0.1", "127.0.0.1.voorbeeld.nl", "localhost.voorbeeld.nl", "0.0.0.0"],
)
def test_to_another_machine_nothing_goes_unencrypted(host: str) -> None:
    with pytest.raises(UsageError, match="alleen versleuteld"):
        parse_address(f"tcp://{host}:8786")


def test_certificates_are_for_what_is_encrypted(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="hoort --certificaten MAP"):
        parse_address("tls://rekenserver:8786")
    with pytest.raises(UsageError, match="begint met tls://"):
        parse_address("tcp://127.0.0.1:8786", str(tmp_path))


def test_a_folder_that_lacks_a_certificate_or_holds_something_else(tmp_path: Path) -> None:
    for name in FILES:
        with pytest.raises(UsageError, match=f"ontbreekt het bestand {name}"):
            parse_address("tls://rekenserver:8786", str(tmp_path))
        (tmp_path / name).write_text("geen certificaat\n")

    with pytest.raises(UsageError, match="zijn niet te gebruiken"):
        parse_address("tls://rekenserver:8786", str(tmp_path))


def test_a_refusal_without_a_reason_gets_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in FILES:
        (tmp_path / name).touch()
    refusal = ssl.SSLError()
    monkeypatch.setattr(refusal, "reason", None, raising=False)
    monkeypatch.setattr(ssl, "create_default_context", Mock(side_effect=refusal))

    with pytest.raises(UsageError, match=r"\(geen PEM\)"):
        parse_address("tls://rekenserver:8786", str(tmp_path))
