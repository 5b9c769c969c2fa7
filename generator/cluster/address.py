"""Where the scheduler of Dask is found, and with which certificates.

Dask runs what it is sent, and the YAML of staff travels with it. So to another machine all goes
encrypted, between parties that show a certificate of the same authority (TLS); without is only
allowed within one machine.
"""

from __future__ import annotations

import re
import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.problems import UsageError

if TYPE_CHECKING:
    from distributed import Security

AUTHORITY, CERTIFICATE, KEY = FILES = ("ca.pem", "cert.pem", "key.pem")
"""Whose certificates are trusted, the own certificate, and its key."""

_ADDRESS = re.compile(r"(tcp|tls)://([\w.-]+|\[[0-9A-Fa-f:.]+\]):([0-9]{1,5})", re.ASCII)
_LOOPBACK = re.compile(r"localhost|127(\.\d{1,3}){3}|\[::1\]")


@dataclass(frozen=True)
class Address:
    """An address, as Dask writes it, and the folder with the certificates for it.

    ``host`` is the name or number of the machine.
    """

    text: str
    host: str
    certificates: Path | None = None

    @property
    def own_host(self) -> str | None:
        """Where a worker may be reached: within this machine, or as Dask finds it."""
        return None if self.certificates else self.host

    def security(self) -> Security:
        """What Dask must know of the certificates."""
        from distributed import Security

        if self.certificates is None:
            return Security(require_encryption=False)
        authority, certificate, key = (str(self.certificates / name) for name in FILES)
        return Security(
            require_encryption=True,
            tls_ca_file=authority,
            tls_client_cert=certificate,
            tls_client_key=key,
            tls_worker_cert=certificate,
            tls_worker_key=key,
        )


def parse_address(text: str, certificates: str | None = None) -> Address:
    """The address as it was typed. Raises ``UsageError`` when it cannot or must not be used."""
    match = _ADDRESS.fullmatch(text)
    if match is None or not 0 < int(match[3]) <= 65535:
        raise UsageError(f"'{text}' is geen adres; schrijf het als tls://rekenserver:8786")
    protocol, host = match[1], match[2]
    if protocol == "tls":
        return Address(text, host, _checked(certificates))
    if certificates is not None:
        raise UsageError("certificaten horen bij een adres dat begint met tls://")
    if not _LOOPBACK.fullmatch(host):
        raise UsageError(
            "naar een andere computer gaan dossiers alleen versleuteld: schrijf tls:// in plaats"
            " van tcp:// en wijs met --certificaten de map met certificaten aan"
        )
    return Address(text, "127.0.0.1" if host == "localhost" else host)


def _checked(certificates: str | None) -> Path:
    """The folder, with three sound files in it."""
    if certificates is None:
        raise UsageError(
            f"bij tls:// hoort --certificaten MAP: een map met {AUTHORITY}, {CERTIFICATE} en {KEY}"
        )
    folder = Path(certificates)
    for name in FILES:
        if not (folder / name).is_file():
            raise UsageError(f"in de map '{folder}' ontbreekt het bestand {name}")
    _require_sound(folder)
    return folder


def _require_sound(folder: Path) -> None:
    def refuse() -> str:
        raise UsageError(f"{KEY} in '{folder}' heeft een wachtwoord; neem een sleutel zonder")

    try:
        context = ssl.create_default_context(cafile=str(folder / AUTHORITY))
        context.load_cert_chain(folder / CERTIFICATE, folder / KEY, refuse)
    except (ssl.SSLError, OSError) as error:
        told = error.reason if isinstance(error, ssl.SSLError) else error.strerror
        reason = told or "geen PEM"  # OpenSSL says nothing of that
        raise UsageError(
            f"de certificaten in '{folder}' zijn niet te gebruiken ({reason}); vraag de beheerder"
            " van de rekenserver om andere"
        ) from None
