"""An authority that gives timestamps on this machine, by OpenSSL; and what a bad one gives."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

NOW = datetime.now(UTC).replace(microsecond=0)
DAY = timedelta(days=1)
STAMPS = [ExtendedKeyUsageOID.TIME_STAMPING]
WHO = "Proefdienst voor tijdstempels"

SETTINGS = """\
[tsa]
default_tsa = proef
[proef]
serial = {folder}/serial
default_policy = 1.2.3.4.1
digests = sha256
signer_digest = sha256
ess_cert_id_alg = sha256
"""

TST_INFO = "1.2.840.113549.1.9.16.1.4"
SHA256 = bytes.fromhex("300d06096086480165030402010500")
POLICY = bytes.fromhex("06042a030401")


def der(tag: int, *contents: bytes) -> bytes:
    """A value in DER, of less than 64 kB."""
    whole = b"".join(contents)
    size = len(whole)
    length = bytes([size]) if size < 128 else b"\x82" + size.to_bytes(2, "big")
    return bytes([tag]) + length + whole


@dataclass(frozen=True)
class Signer:
    """A certificate and its key, as files and as they are."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey
    file: Path
    key_file: Path

    @property
    def options(self) -> tuple[str, ...]:
        """How OpenSSL is told to sign with it."""
        return ("-signer", str(self.file), "-inkey", str(self.key_file))


@dataclass
class Issuer:
    """Whoever gives certificates; its files stand in a folder."""

    folder: Path
    name: str = "Proef-CA"
    above: Signer | None = None

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.root = self._issued(self.name, self.above, x509.BasicConstraints(True, None))

    def signer(
        self,
        name: str = WHO,
        usage: list[x509.ObjectIdentifier] | None = None,
        *,
        critical: bool = True,
        start: datetime = NOW - DAY,
        end: datetime = NOW + 30 * DAY,
    ) -> Signer:
        """A certificate for timestamps, or for something else."""
        uses = x509.ExtendedKeyUsage(STAMPS if usage is None else usage)
        return self._issued(name, self.root, uses, critical=critical, start=start, end=end)

    def _issued(
        self,
        name: str,
        issuer: Signer | None,
        extension: x509.ExtensionType,
        *,
        critical: bool = True,
        start: datetime = NOW - 10 * DAY,
        end: datetime = NOW + 365 * DAY,
    ) -> Signer:
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        certificate = (
            x509.CertificateBuilder(
                issuer.certificate.subject if issuer else subject,
                subject,
                key.public_key(),
                x509.random_serial_number(),
                start,
                end,
            )
            .add_extension(extension, critical)
            .sign(issuer.key if issuer else key, hashes.SHA256())
        )
        stem = self.folder / str(certificate.serial_number)
        signer = Signer(certificate, key, stem.with_suffix(".pem"), stem.with_suffix(".key"))
        signer.file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        signer.key_file.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        return signer


def openssl(folder: Path, command: str, data: bytes, *options: str) -> bytes:
    """What OpenSSL makes of a file with that data, whose name ends the command."""
    given, made = folder / "gegeven", folder / "gemaakt"
    given.write_bytes(data)
    words = ["openssl", *command.split(), str(given), "-out", str(made), *options]
    subprocess.run(words, check=True, capture_output=True)
    return made.read_bytes()


def genuine(signer: Signer, request: bytes, *options: str) -> bytes:
    """The reply to a request, as OpenSSL gives it."""
    folder = signer.file.parent
    settings = folder / "tsa.cnf"
    settings.write_text(SETTINGS.format(folder=folder))
    named = ("-config", str(settings), *signer.options, *options)
    return openssl(folder, "ts -reply -queryfile", request, *named)


def asked(request: bytes) -> tuple[bytes, bytes]:
    """The digest in a request, and its nonce in DER."""
    _, _, rest = request.partition(SHA256 + b"\x04\x20")
    return rest[:32], rest[32 : 34 + rest[33]]


def forged(
    signer: Signer,
    digest: bytes,
    nonce: bytes = b"",
    when: datetime = NOW,
    status: int = 0,
    options: tuple[str, ...] = (),
) -> bytes:
    """A reply that says whatever it is told to, well signed."""
    told = der(
        0x30,
        b"\x02\x01\x01",
        POLICY,
        der(0x30, SHA256, der(0x04, digest)),
        b"\x02\x01\x07",
        der(0x18, f"{when:%Y%m%d%H%M%SZ}".encode()),
        nonce,
    )
    kind = ("-econtent_type", TST_INFO, "-binary", "-nodetach", "-cades", "-md", "sha256")
    form = ("-outform", "DER", *signer.options, *options)
    token = openssl(signer.file.parent, "cms -sign -in", told, *kind, *form)
    return der(0x30, der(0x30, bytes([2, 1, status])), token)


Answer = Callable[[BaseHTTPRequestHandler, bytes], None]
"""How a server answers a request with that body."""


def giving(reply: Callable[[bytes], bytes]) -> Answer:
    """An answer with what is made of the request."""

    def answer(handler: BaseHTTPRequestHandler, request: bytes) -> None:
        made = reply(request)
        handler.send_response(200)
        handler.send_header("Content-Type", "application/timestamp-reply")
        handler.send_header("Content-Length", str(len(made)))
        handler.end_headers()
        handler.wfile.write(made)

    return answer


@dataclass
class Service:
    """A server for timestamps; how it answers may be changed."""

    issuer: Issuer
    address: str
    answer: Answer
    requests: list[bytes] = field(default_factory=list)

    @property
    def settings(self) -> str:
        """The lines for the group ``archief`` of an ``organisatie.yaml``."""
        return (
            f"  tijdstempel: {{dienst: '{self.address}',"
            f" hoofdcertificaten: '{self.issuer.root.file}'}}\n"
        )

    @property
    def roots(self) -> list[x509.Certificate]:
        """What its timestamps lead to."""
        return [self.issuer.root.certificate]


@contextmanager
def serving(folder: Path) -> Iterator[Service]:
    """A service on this machine; it gives good timestamps until told otherwise."""
    issuer = Issuer(folder)
    signer = issuer.signer()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            request = self.rfile.read(int(self.headers["Content-Length"]))
            service.requests.append(request)
            service.answer(self, request)

        def log_message(self, *_: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    address = f"http://127.0.0.1:{server.server_port}/tsr"
    service = Service(issuer, address, giving(lambda request: genuine(signer, request)))
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
