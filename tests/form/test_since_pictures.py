"""Which pictures of a dossier are others than those in the archive."""

from __future__ import annotations

from pathlib import Path

from generator.form.since_page import FileSince, since_page
from generator.form.since_pictures import ANOTHER, CAME, WENT, pictures_since
from generator.pictures.reading import UNREADABLE, image_of
from generator.places import ARCHIVE
from tests.archive.deposits import with_settings
from tests.archive.test_kept import BY, SENT
from tests.pictures.test_reading import on_its_side, picture
from tests.workplace import Workplace

NOTA = f'{SENT}\n      ![Een vlak](<plaatjes/team één.jpg> "Een foto")\n'


def test_pictures_are_compared_as_documents_show_them(tmp_path: Path) -> None:
    then = {"zelfde": on_its_side(), "ander": picture("PNG"), "weg": picture("PNG")}
    archived = {f"d/plaatjes/{name}.png": image_of(data).data for name, data in then.items()}
    folder = tmp_path / "d/plaatjes"
    folder.mkdir(parents=True)
    now = {**then, "ander": picture("PNG", (9, 9)), "nieuw": picture("PNG"), "stuk": b"stuk"}
    for name in now.keys() - {"weg"}:
        (folder / f"{name}.png").write_bytes(now[name])

    found = dict(pictures_since({**archived, "d/plaatjes/stuk.png": b""}, folder.parent))

    assert UNREADABLE in found.pop("plaatjes/stuk.png")
    assert found == {
        "plaatjes/ander.png": ANOTHER,
        "plaatjes/nieuw.png": CAME,
        "plaatjes/weg.png": WENT,
    }


def test_of_a_dossier_that_was_archived_just_now_none_is_another(workplace: Workplace) -> None:
    with_settings(workplace.root / "inputs/organisatie.yaml")
    workplace.dossier("klein", nota=NOTA)
    folder = workplace.root / "inputs/d"
    (folder / "plaatjes").mkdir()
    (folder / "plaatjes/team één.jpg").write_bytes(on_its_side())
    assert workplace.run("archiveer", "inputs/d", *BY).code == 0

    assert since_page(ARCHIVE, "d", folder).files == ()

    (folder / "plaatjes/team één.jpg").write_bytes(picture("JPEG"))

    assert since_page(ARCHIVE, "d", folder).files == (
        FileSince("plaatjes/team één.jpg", (ANOTHER,)),
    )
