"""The examples in deploy/ fit each other and the command. That of nginx is run by the keuring."""

from __future__ import annotations

import re

from generator.cli.arguments import parse
from generator.cli.verbs import VERBS
from generator.department.server import HEADER
from generator.department.settings import Rechten
from generator.model.reading import read_file
from generator.places import ROOT

DEPLOY = ROOT / "deploy"
UNIT = (DEPLOY / "rapport.service").read_text(encoding="utf-8")
PROXY = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")


def test_the_unit_gives_the_command_as_it_is() -> None:
    (line,) = re.findall(r"^ExecStart=\S+/rapport (.*)$", UNIT, re.MULTILINE)
    verb, given = parse(line.split(), VERBS)

    assert verb.name == "dienst"
    assert f"proxy_pass http://unix:{given.socket};" in PROXY
    assert f"server_name {given.adres.removeprefix('https://')};" in PROXY
    assert f"proxy_set_header {given.kop or HEADER} $remote_user;" in PROXY
    assert given.socket.startswith("/run/rapport/") and "RuntimeDirectory=rapport\n" in UNIT


def test_the_file_with_rights_can_be_read() -> None:
    _, rechten = read_file(DEPLOY / "rechten.yaml", Rechten)
    assert isinstance(rechten, Rechten)
    found = rechten.per_persoon()

    assert found["a.devries"].may_write("2025-09-br")
    assert found["b.jansen"].may_archive("2025-09-br")
    assert not found["b.jansen"].may_archive("2022-10-vgr")
    assert not found["b.jansen"].may_write("2025-09-br")
