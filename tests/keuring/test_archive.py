"""The archive under inspection: every sample in it, killed at any moment, each byte flipped."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import chdir
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from random import Random

import bagit
import pytest
from lxml import etree

from generator.archive.inventory import MARKER
from generator.archive.listing import Search, versions
from generator.archive.verify import verify
from generator.cli.exit_codes import OK
from generator.cli.main import main
from generator.places import ARCHIVE, INPUTS, ROOT
from generator.returning.unpacking import unpack
from keuring.summary import Summary
from tests.archive.deposits import faults, files, is_unfinished, with_settings, write
from tests.workplace import Workplace

KILLS = 100
ENOUGH = 8
"""Versions in an archive, before another is begun."""
PATIENCE = 60
SCHEMA = Path(__file__).parent / "mdto" / "MDTO-XML1.0.1.xsd"
FORBIDDEN = set('<>:"/\\|?*#& ')
ASKED = ("--wie", "Adviseur D&I", "--waarom", "Behandeld", "--op", "2025-09-30")
DOSSIERS = sorted(path.name for path in (ROOT / INPUTS).glob("[!.]*/"))

NOTA = """\
onderwerp: Versie {0}
doel: ter informatie
aan: de Bestuursraad
opsteller: adviseur-di
datum: 01-09-2025
kenmerk: P&O/{0}
secties:
  - kop: Aanleiding
    tekst: Dit is versie {0}.
"""


# The samples


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with every sample, archived the way staff do."""
    folder = tmp_path_factory.mktemp("archief") / ARCHIVE
    with chdir(ROOT):
        for name in DOSSIERS:
            dossier = str(INPUTS / name)
            assert main(["archiveer", dossier, *ASKED, "--archief", str(folder)]) == OK
    return folder


def test_every_sample_is_in_order(archive: Path, summary: Summary) -> None:
    verdict = verify(archive)

    assert verdict.problems == ()
    assert verdict.versions == len(DOSSIERS)
    summary.count("versies in het archief", verdict.versions)


def test_the_library_takes_every_version(archive: Path) -> None:
    for folder in archive.glob("*/v*"):
        assert bagit.Bag(str(folder)).validate()


def test_every_description_is_valid_mdto(archive: Path, summary: Summary) -> None:
    schema = etree.XMLSchema(etree.parse(str(SCHEMA)))
    for path in archive.rglob("*.MDTO.xml"):
        schema.assertValid(etree.parse(str(path)))
        summary.count("MDTO-bestanden, geldig volgens het schema")


def test_the_schema_is_heard(archive: Path) -> None:
    schema = etree.XMLSchema(etree.parse(str(SCHEMA)))
    tree = etree.parse(str(next(archive.rglob("*.bestand.MDTO.xml"))))
    size = tree.find(".//{*}omvang")
    assert size is not None
    size.text = "veel"

    assert not schema.validate(tree)


def test_names_are_what_an_e_depot_takes(archive: Path) -> None:
    for path in archive.rglob("*"):
        assert FORBIDDEN.isdisjoint(path.name)
        assert len(path.name) <= 255


def test_a_document_can_be_made_again_from_the_archive(archive: Path, tmp_path: Path) -> None:
    for kept in archive.glob("*/v0001/data/*/*.pdf"):
        dossier, document = kept.parts[-5], kept.name.split("_")[0].removesuffix(".pdf")
        place = tmp_path / dossier / document
        unpack(kept, place)
        with chdir(place):
            main(["maak", f"{dossier}/{document}.yaml", "--uit", "uit", "--formaat", "pdf"])
        assert (place / "uit" / dossier / f"{document}.pdf").read_bytes() == kept.read_bytes()


def test_a_flipped_byte_in_any_file_is_noticed(archive: Path, summary: Summary) -> None:
    random = Random(5)
    for name, data in files(archive).items():
        flipped = bytearray(data)
        flipped[random.randrange(len(data))] ^= 1 << random.randrange(8)
        write(archive / name, bytes(flipped))
        named = {problem.place.file for problem in verify(archive).problems}
        write(archive / name, data)
        assert str(archive / name) in named
        summary.count("bestanden in het archief, elk beschadigd en genoemd")
    assert verify(archive).problems == ()


# Killed, and at once


@dataclass
class Depot:
    """A dossier that goes into the archive, with other contents time and again."""

    place: Workplace
    number: int = 0
    kept: dict[str, bytes] = field(default_factory=dict)

    @property
    def archive(self) -> Path:
        """Where it goes."""
        return self.place.root / ARCHIVE

    def change(self) -> None:
        """Give the dossier other contents."""
        self.number += 1
        self.place.write("inputs/d/nota.yaml", NOTA.format(self.number))

    def begin_another(self) -> None:
        """Put the archive aside: to look through many versions each time takes long."""
        if len(list(self.archive.glob("d/v*"))) >= ENOUGH:
            self.archive.rename(self.place.root / f"{ARCHIVE}-{self.number}")
            self.kept = {}

    def start(self, step: int = 0) -> subprocess.Popen[str]:
        """Start archiving it, to be killed at that step; 0 for never."""
        command = ("keuring.archive_run", str(step), "archiveer", "inputs/d", *ASKED)
        return subprocess.Popen(
            [sys.executable, "-m", *command],
            cwd=self.place.root,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            text=True,
        )

    def check(self) -> None:
        """Nothing is half there, and what was there is as it was.

        A run that was killed right after it made the folder of a dossier leaves that empty: it is
        told as something foreign, and the next run clears it.
        """
        if (self.archive / MARKER).exists():
            found = faults(self.archive)
            assert not [one for one in found if not _is_empty_folder(Path(one.place.file))]
        bags = {path: data for path, data in files(self.archive).items() if _is_kept(path)}
        assert self.kept.items() <= bags.items()
        self.kept = bags

    def check_next_run(self) -> None:
        """The next run puts in what lacks, and leaves nothing behind."""
        run = self.start()
        _, said = run.communicate(timeout=PATIENCE)
        assert (run.returncode, said) == (0, "")
        self.check()
        assert not is_unfinished(self.archive)
        newest = versions(self.archive, Search())[-1]
        assert newest.documenten[0].kenmerk == f"P&O/{self.number}"


def _is_empty_folder(path: Path) -> bool:
    return path.is_dir() and not any(path.iterdir())


def _is_kept(path: str) -> bool:
    """Whether that is a file of a version that is in its place."""
    return "/" in path and ".rapport-" not in path


@pytest.fixture
def depot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Depot:
    place = Workplace.at(tmp_path, monkeypatch, capsys)
    with_settings(tmp_path / "inputs/organisatie.yaml")
    place.dossier("klein")
    return Depot(place)


def _kill(run: subprocess.Popen[str]) -> bool:
    """Kill a run; whether it was still busy."""
    run.kill()
    run.communicate(timeout=PATIENCE)
    return run.returncode == -signal.SIGKILL


def _wait_for_writing(depot: Depot, run: subprocess.Popen[str]) -> None:
    """Until a bag is being written."""
    while run.poll() is None and not list(depot.archive.glob("d/.rapport-*")):
        time.sleep(0.0005)


def test_killed_at_a_random_moment(
    depot: Depot, summary: Summary, request: pytest.FixtureRequest
) -> None:
    kills, random = request.config.getoption("--kills") or KILLS, Random(6)
    start = time.monotonic()
    depot.change()
    depot.check_next_run()
    whole = time.monotonic() - start
    killed = 0
    for attempt in range(4 * kills):
        depot.change()
        run = depot.start()
        if attempt % 4:
            _wait_for_writing(depot, run)
            time.sleep(random.uniform(0, 0.03))
        else:
            time.sleep(random.uniform(0, whole))
        busy = _kill(run)
        depot.check()
        if not busy or random.random() < 0.3:
            depot.check_next_run()
            depot.begin_another()
        killed += busy
        if killed == kills:
            break
    depot.check_next_run()
    summary.count("keren gedood bij het archiveren, op een willekeurig moment", killed)
    assert killed == kills


def test_killed_at_each_step(depot: Depot, summary: Summary) -> None:
    for step in count(1):
        depot.change()
        run = depot.start(step)
        _, said = run.communicate(timeout=PATIENCE)
        depot.check()
        if run.returncode == 0:
            break
        assert (run.returncode, said) == (-signal.SIGKILL, "")
        if step % 2 == 0:
            depot.check_next_run()
            depot.begin_another()
        summary.count("keren gedood bij een stap van het archiveren")
    depot.check_next_run()
    assert step > 30


def test_several_at_once(depot: Depot, summary: Summary) -> None:
    for _ in range(4):
        before = len(versions(depot.archive, Search())) if depot.archive.exists() else 0
        depot.change()
        runs = [depot.start() for _ in range(3)]
        for run in runs:
            _, said = run.communicate(timeout=PATIENCE)
            assert (run.returncode, said) == (0, "")
        assert len(versions(depot.archive, Search())) == before + 1
        summary.count("runs van archiveer tegelijk", len(runs))
    depot.check_next_run()
