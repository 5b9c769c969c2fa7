"""Makes every document once, has LibreOffice open it, and ends with a table of all."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest

from keuring import made, pages, vera
from keuring.made import Made
from keuring.summary import Summary

DOSSIERS = made.dossiers()
DOCUMENTS = made.documents(DOSSIERS)
SUMMARY = pytest.StashKey[Summary]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--kills", type=int, help="so many runs are killed at a random moment")
    parser.addoption("--lekken", type=int, help="so many random dossiers become public")
    parser.addoption("--bewerkingen", type=int, help="so many random edits of Word come back")


def pytest_configure(config: pytest.Config) -> None:
    config.stash[SUMMARY] = Summary(DOCUMENTS)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "document" in metafunc.fixturenames:
        metafunc.parametrize("document", DOCUMENTS, ids=str)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Function, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    callspec = getattr(item, "callspec", None)
    if report.failed and callspec and isinstance(callspec.params.get("document"), Made):
        item.config.stash[SUMMARY].fail(callspec.params["document"])
    return report


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    terminalreporter.section("keuring")
    for line in config.stash[SUMMARY].lines():
        terminalreporter.write_line(line)
    terminalreporter.write_line(f"De bestanden en de plaatjes van hun pagina's: {made.KEURING}")


@pytest.fixture(scope="session")
def summary(request: pytest.FixtureRequest) -> Summary:
    return request.config.stash[SUMMARY]


@pytest.fixture(scope="session")
def documents() -> list[Made]:
    return DOCUMENTS


@pytest.fixture(scope="session", autouse=True)
def exit_code() -> int:
    """That of ``rapport maak`` for all samples."""
    return made.make_all(DOSSIERS)


@pytest.fixture(scope="session")
def vera_reports(exit_code: int) -> dict[Path, vera.Report]:
    """What veraPDF says of each PDF."""
    return vera.validate([made.pdf for made in DOCUMENTS])


@pytest.fixture(scope="session")
def office(exit_code: int, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with what LibreOffice makes of each Word file."""
    folder = tmp_path_factory.mktemp("office")
    pages.open_in_office(DOCUMENTS, folder)
    return folder
