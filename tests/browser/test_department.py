"""Two colleagues at the form for a department, behind the nginx of Debian as deploy/ sets it up."""

from __future__ import annotations

import base64
import http.client
import json
import os
import re
import shutil
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.department.server import HEADER
from generator.form.history import faults, history_of
from generator.places import ROOT
from keuring.browsing import LIMIT
from tests.browser.on_disk import has
from tests.preview.waiting import LIMIT as SECONDS
from tests.preview.waiting import wait_until
from tests.workplace import SAMPLES

EXAMPLE = (ROOT / "deploy/nginx.conf").read_text(encoding="utf-8")

AROUND = """\
{user}daemon off;
worker_processes 1;
pid {place}/nginx.pid;
error_log {place}/error.log;
events {{}}
http {{
    access_log off;
    client_body_temp_path {place}/body;
    proxy_temp_path {place}/proxy;
    fastcgi_temp_path {place}/fastcgi;
    uwsgi_temp_path {place}/uwsgi;
    scgi_temp_path {place}/scgi;
    include {place}/site.conf;
}}
"""
"""What Debian has around a site, in a folder of ours. As root, nginx works as root: www-data
does not get into the folders of tests."""

RIGHTS = """\
gebruikers:
  - naam: anna
    voluit: Anna de Vries
    schrijven: klein
    archiveren: klein
  - naam: bram
    voluit: Bram Jansen
    schrijven: klein
  - naam: eva
groepen:
  - naam: P&O
    leden: anna
    schrijven: geheim
"""

PASSWORD = "geheim van deze proef"
NOTHING_MORE: Mapping[str, str] = {}


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@dataclass
class Department:
    """The service and the proxy before it, both of which can be stopped and begun again."""

    place: Path
    port: int = field(default_factory=free_port)

    @property
    def origin(self) -> str:
        return f"https://localhost:{self.port}"

    @property
    def nota(self) -> Path:
        return self.place / "inputs/klein/nota.yaml"

    @property
    def socket(self) -> Path:
        return self.place / "rapport.sock"

    @contextmanager
    def service(self) -> Iterator[subprocess.Popen[str]]:
        """``rapport dienst``, which listens."""
        words = ["--socket", str(self.socket), "--rechten", "rechten.yaml", "--adres", self.origin]
        with subprocess.Popen(
            [sys.executable, "-m", "generator", "dienst", *words],
            cwd=self.place,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            try:
                assert process.stdout is not None
                assert process.stdout.readline()
                yield process
            finally:
                process.terminate()

    @contextmanager
    def proxy(self) -> Iterator[subprocess.Popen[bytes]]:
        """nginx, which listens."""
        with subprocess.Popen(
            ["/usr/sbin/nginx", "-p", str(self.place), "-c", str(self.place / "nginx.conf")],
            stderr=subprocess.DEVNULL,
        ) as process:
            try:
                wait_until(self.is_answered)
                yield process
            finally:
                process.terminate()

    def is_answered(self) -> bool:
        with socket.socket() as asked:
            return asked.connect_ex(("127.0.0.1", self.port)) == 0

    def set_up(self) -> None:
        """The example, with the names and places of this test."""
        site = EXAMPLE
        for old, new in {
            "listen 443 ssl;": f"listen 127.0.0.1:{self.port} ssl;",
            "server_name rapport.intern.nl;": "server_name localhost;",
            "/etc/ssl/rapport/": f"{self.place}/",
            "/etc/nginx/": f"{self.place}/",
            "/run/rapport/": f"{self.place}/",
        }.items():
            assert old in site
            site = site.replace(old, new)
        (self.place / "site.conf").write_text(site)
        user = "" if os.geteuid() else "user root;\n"
        (self.place / "nginx.conf").write_text(AROUND.format(place=self.place, user=user))
        (self.place / "rechten.yaml").write_text(RIGHTS)
        lines = [f"{name}:{hashed(PASSWORD)}\n" for name in ("anna", "bram", "eva", "gast")]
        (self.place / "rapport.htpasswd").write_text("".join(lines))
        openssl(self.place, "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost"
                " -keyout key.pem -out cert.pem")  # fmt: skip


def openssl(place: Path, words: str) -> str:
    done = subprocess.run(
        ["openssl", *words.split()], cwd=place, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def hashed(password: str) -> str:
    done = subprocess.run(
        ["openssl", "passwd", "-apr1", password], check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


@dataclass
class Colleague:
    """Somebody with a browser, who signs in with that name; none does not."""

    department: Department
    name: str | None
    password: str = PASSWORD
    headers: dict[str, str] = field(default_factory=dict)

    def connection(self) -> http.client.HTTPSConnection:
        trust = ssl.create_default_context(cafile=str(self.department.place / "cert.pem"))
        trust.check_hostname = False  # the certificate has its name where it is not looked for
        port = self.department.port
        return http.client.HTTPSConnection("localhost", port, timeout=SECONDS, context=trust)

    def open(
        self, address: str, body: bytes | None = None, headers: Mapping[str, str] = NOTHING_MORE
    ) -> http.client.HTTPResponse:
        sent = {"Connection": "close", **self.headers, **headers}
        if self.name is not None:
            signed = base64.b64encode(f"{self.name}:{self.password}".encode()).decode()
            sent["Authorization"] = f"Basic {signed}"
        connection = self.connection()
        connection.request("GET" if body is None else "POST", address, body, sent)
        return connection.getresponse()

    def get(self, address: str, headers: Mapping[str, str] = NOTHING_MORE) -> tuple[int, str]:
        with self.open(address, None, headers) as answer:
            return answer.status, answer.read().decode()

    def post(
        self, address: str, asked: object, headers: Mapping[str, str] = NOTHING_MORE
    ) -> tuple[int, str]:
        ours = {"Origin": self.department.origin, "Content-Type": "application/json"}
        with self.open(address, json.dumps(asked).encode(), {**ours, **headers}) as answer:
            return answer.status, answer.read().decode()

    def version(self) -> str:
        found = re.search(r'data-versie="(\w+)"', self.get("/formulier/klein/nota/nota")[1])
        assert found is not None
        return found[1]

    def type(self, where: str, words: str, headers: Mapping[str, str] = NOTHING_MORE) -> int:
        """Type in a field of the nota."""
        asked = {"versie": self.version(), "soort": "waarde", "plek": [where], "wordt": words}
        return self.post("/wijzig/klein/nota/nota", asked, headers)[0]


@pytest.fixture
def department(tmp_path: Path) -> Iterator[Department]:
    """Nothing is begun yet."""
    for name in ("klein", "geheim"):
        shutil.copytree(SAMPLES / "klein", tmp_path / "inputs" / name)
    shutil.copy(SAMPLES / "organisatie.yaml", tmp_path / "inputs")
    department = Department(tmp_path)
    department.set_up()
    yield department


@pytest.fixture
def at_work(department: Department) -> Iterator[Department]:
    """All is running."""
    with department.service(), department.proxy():
        yield department


def test_each_sees_their_own_dossiers_and_nobody_without_a_password_sees_any(
    at_work: Department,
) -> None:
    anna, bram = Colleague(at_work, "anna"), Colleague(at_work, "bram")

    assert [anna.get("/")[0], bram.get("/")[0]] == [200, 200]
    assert "geheim" in anna.get("/")[1]
    assert "geheim" not in bram.get("/")[1]
    assert bram.get("/invullen/geheim/nota")[0] == 404
    assert bram.post("/wijzig/geheim/nota/nota", {})[0] == 404
    assert (
        bram.post("/doe/archiveer", {"dossier": "klein", "waarom": "x", "op": "1-1-2025"})[0] == 403
    )
    assert Colleague(at_work, None).get("/")[0] == 401
    assert Colleague(at_work, "anna", "fout").get("/")[0] == 401
    assert Colleague(at_work, "gast").get("/")[0] == 403, "signed in, but not in rechten.yaml"
    assert "klein" not in Colleague(at_work, "eva").get("/")[1], "who has no rights at all"


@pytest.mark.parametrize(
    "forged",
    [
        {HEADER: "anna"},
        {HEADER.lower(): "anna"},
        {HEADER.replace("-", "_"): "anna"},
        {HEADER: "anna", "Connection": f"close, {HEADER}"},
        {"Connection": f"{HEADER}, close"},
    ],
)
def test_a_forged_header_makes_nobody_somebody_else(
    at_work: Department, forged: dict[str, str]
) -> None:
    bram = Colleague(at_work, "bram", headers=forged)
    status, page = bram.get("/")

    assert (status, "geheim" in page) == (200, False)
    assert Colleague(at_work, None, headers=forged).get("/")[0] == 401


def test_another_site_changes_nothing_with_the_password_that_a_browser_remembers(
    at_work: Department,
) -> None:
    before, anna = at_work.nota.read_bytes(), Colleague(at_work, "anna")

    assert anna.type("aan", "Van elders", {"Origin": "https://evil.nl"}) == 405
    assert anna.type("aan", "Van elders", {"Origin": "null"}) == 405
    assert anna.type("aan", "Van elders", {"Content-Type": "text/plain"}) == 405
    assert anna.get("/", {"Host": "evil.nl"})[0] == 400
    assert at_work.nota.read_bytes() == before

    assert anna.type("aan", "Van Anna") == 200


def test_two_at_once_lose_nothing_and_the_log_tells_who_did_what(at_work: Department) -> None:
    def types(name: str, where: str) -> list[int]:
        colleague = Colleague(at_work, name)
        return [colleague.type(where, f"{name} {number}") for number in range(15)]

    with ThreadPoolExecutor() as pool:
        done = [pool.submit(types, "anna", "aan"), pool.submit(types, "bram", "onderwerp")]
        assert {status for one in done for status in one.result()} == {200}

    text = at_work.nota.read_text()
    assert "aan: anna 14" in text and "onderwerp: bram 14" in text
    assert list(faults(at_work.nota)) == []
    who = [step.first.wie for step in history_of(at_work.nota).steps]
    assert {"anna", "bram"} == set(who)

    assert json.loads(Colleague(at_work, "anna").post("/terug/klein", {})[1])["plek"] == ["aan"]
    assert "onderwerp: bram 14" in at_work.nota.read_text()


def test_the_proxy_goes_and_comes_back(department: Department) -> None:
    anna, bram = Colleague(department, "anna"), Colleague(department, "bram")
    with department.service():
        with department.proxy(), bram.open("/vulstroom/klein/nota/nota") as stream:
            assert stream.readline() == b"event: beeld\n", "at once: nginx holds nothing up"
        with pytest.raises(ConnectionError):
            anna.get("/")
        with department.proxy():
            assert anna.type("aan", "Na de storing") == 200
            with anna.open("/vulstroom/klein/nota/nota") as stream:
                told = next(line for line in stream if b"Bram" in line or b"collegas" in line)
            assert b"Bram" not in told, "who was cut off is not there any more"


def test_the_service_is_killed_and_begun_again(department: Department) -> None:
    anna = Colleague(department, "anna")
    with department.proxy():
        with department.service() as service:
            assert anna.type("aan", "Voor de storing") == 200
            service.kill()
            service.wait(SECONDS)
            assert anna.get("/")[0] == 502
            assert department.socket.exists()
        with department.service():
            assert anna.type("aan", "Na de storing") == 200
    assert "aan: Na de storing" in department.nota.read_text()
    assert list(faults(department.nota)) == []


def signed_in(browser: Browser, department: Department, name: str) -> Page:
    context = browser.new_context(
        http_credentials={"username": name, "password": PASSWORD}, ignore_https_errors=True
    )
    context.set_default_timeout(LIMIT)
    page = context.new_page()
    page.goto(f"{department.origin}/invullen/klein/nota")
    return page


def test_with_a_browser_alone_two_colleagues_see_each_other_and_what_the_other_typed(
    at_work: Department, browser: Browser
) -> None:
    rights = at_work.place / "rechten.yaml"
    anna, bram = signed_in(browser, at_work, "anna"), signed_in(browser, at_work, "bram")
    expect(bram.locator("#collegas")).to_have_text("Anna de Vries werkt in Nota")
    expect(anna.locator("#collegas")).to_have_text("Bram Jansen werkt in Nota")

    anna.locator("#veld-aan").fill("Van Anna in de browser")

    expect(bram.locator("#veld-aan")).to_have_value("Van Anna in de browser")
    expect(bram.locator("img[alt*='Van Anna in de browser']")).not_to_have_count(0)
    has(at_work.nota, "aan: Van Anna in de browser")

    rights.write_text(RIGHTS.replace("Bram Jansen\n    schrijven", "Bram Jansen\n    lezen"))
    bram.reload()

    expect(bram.locator("#veld-aan")).to_be_disabled()
    expect(bram.get_by_role("button", name="Ongedaan maken")).to_be_hidden()
    expect(bram.get_by_text("U kunt dit lezen, maar niet veranderen.")).to_be_visible()
    expect(anna.locator("#collegas")).to_have_text("Bram Jansen kijkt in Nota")
    bram.context.close()
    expect(anna.locator("#collegas")).to_have_text("")
    anna.context.close()
