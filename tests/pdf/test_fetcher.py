from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.pdf.engine import FatalURLFetchingError
from generator.pdf.fetcher import TemplateFetcher


def test_a_file_below_the_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / "a b.css").write_text("p {}")

    response = TemplateFetcher(tmp_path).fetch((tmp_path / "a b.css").as_uri())

    assert response.read() == b"p {}"


@pytest.mark.parametrize(
    "url",
    [
        "https://vws.nl/logo.png",
        "http://127.0.0.1/",
        "ftp://vws.nl/logo.png",
        "file:///etc/passwd",
        "file://server/etc/passwd",
        "FILE:///etc/passwd",
        "{inside}/../../etc/passwd",
        "{inside}/%2e%2e/%2e%2e/etc/passwd",
        "data:text/plain,x",
        "{inside}/x#/../../geheim.txt#y",
        "{inside}/x%23/../../geheim.txt",
        "{inside}/x?/../../geheim.txt",
        "{inside}/%00",
        "{inside}/weg.css",
        "{inside}/x%23",
        "{inside}/pijp",
    ],
)
def test_all_else_is_refused_and_remembered(tmp_path: Path, url: str) -> None:
    (tmp_path / "geheim.txt").write_text("geheim")
    inside = tmp_path / "binnen"
    (inside / "x#").mkdir(parents=True)
    os.mkfifo(inside / "pijp")
    fetcher = TemplateFetcher(inside)
    url = url.replace("{inside}", inside.as_uri())

    with pytest.raises(FatalURLFetchingError):
        fetcher.fetch(url)

    assert fetcher.refusals == [url]


def test_a_symbolic_link_that_leads_out_is_refused(tmp_path: Path) -> None:
    (tmp_path / "binnen").mkdir()
    (tmp_path / "geheim").write_text("x")
    (tmp_path / "binnen/deur").symlink_to(tmp_path / "geheim")

    with pytest.raises(FatalURLFetchingError):
        TemplateFetcher(tmp_path / "binnen").fetch((tmp_path / "binnen/deur").as_uri())


def test_a_fragment_is_no_part_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text("<svg/>")

    response = TemplateFetcher(tmp_path).fetch((tmp_path / "a.svg").as_uri() + "#deel")

    assert response.read() == b"<svg/>"
    assert response.headers.get_content_type() == "image/svg+xml"
