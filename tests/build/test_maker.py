"""An order has the same answer wherever it is done, and all that is wrong is an answer."""

from __future__ import annotations

import pickle
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from generator.build.formats import PDF
from generator.build.limits import Limits, TimeIsUpError
from generator.build.maker import Maker
from generator.build.manuscript import Manuscript
from generator.build.order import Answer, Made, Order
from generator.dossier.packed import pack
from generator.dossier.selection import NO_DOCUMENT
from generator.dossier.shelf import Disk
from generator.dossier.wanted import All, Wanted, names
from generator.places import TEMPLATES
from tests.build.quick_formats import quick
from tests.workplace import SAMPLES, Workplace


def maker() -> Maker:
    return Maker(TEMPLATES, (quick("een"),))


def order(folder: Path, wanted: Wanted = All()) -> Order:  # noqa: B008
    packed, _ = pack(folder, Disk())
    return Order(packed, wanted, ("een",))


NOTA = Made("nota", {"een": b"nota: Nota Voortgang"})


def test_an_order_and_its_answer_travel_as_plain_values(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried = pickle.dumps(order(SAMPLES / "klein"))
    monkeypatch.chdir(tmp_path)  # nothing is there
    answer = maker()(pickle.loads(carried))

    assert pickle.loads(pickle.dumps(answer)) == answer == Answer((NOTA,))


def test_what_is_wrong_is_an_answer_with_places_from_the_folder_of_all_dossiers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    workplace = Workplace.at(tmp_path, monkeypatch, capsys)
    wrong = maker()(order(workplace.dossier("klein", nota="onderwerp: [1]\n")))
    absent = maker()(order(SAMPLES / "klein", names("nota", "weg")))

    assert wrong.documents == ()
    assert "d/nota.yaml:1:12: fout: hier hoort een korte tekst" in "\n".join(
        map(str, wrong.problems)
    )
    assert absent.documents == (NOTA,)
    assert [str(one) for one in absent.problems] == [f"klein/weg.yaml:1:1: fout: {NO_DOCUMENT}"]


def test_one_maker_does_dossiers_of_different_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    workplace = Workplace.at(tmp_path, monkeypatch, capsys)
    mine = order(workplace.dossier("klein", "klein"))
    organisation = workplace.root / "inputs/organisatie.yaml"
    organisation.write_text("ministerie: [\n", "utf-8")
    broken = order(workplace.root / "inputs/klein")
    make = maker()

    assert [bool(make(one).documents) for one in (mine, broken, mine)] == [True, False, True]


@pytest.mark.parametrize(
    ("wrong", "said"), [(TimeIsUpError, "10 minuten rekentijd"), (MemoryError, "4 GB geheugen")]
)
def test_a_document_that_takes_too_much_is_told_and_the_others_are_made(
    wrong: type[BaseException],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def render(press: object, manuscript: Manuscript) -> bytes:
        if "zwaar" in manuscript.properties.titel:
            raise wrong
        return b"licht"

    nota = (SAMPLES / "klein" / "nota.yaml").read_text("utf-8")
    folder = Workplace.at(tmp_path, monkeypatch, capsys).dossier(
        "klein", nota_b=nota.replace("Voortgang", "Te zwaar")
    )
    form = replace(quick("een"), render=render)

    answer = Maker(TEMPLATES, (form,))(order(folder))

    assert [one.name for one in answer.documents if one.files] == ["nota"]
    (problem,) = (one for made in answer.documents for one in made.problems)
    assert str(problem.place) == "d/nota-b.yaml:1:1"
    assert said in problem.message


def test_a_template_that_loops_without_end_is_stopped(tmp_path: Path) -> None:
    shutil.copytree(TEMPLATES, tmp_path / "templates", ignore=shutil.ignore_patterns("*.docx"))
    page = tmp_path / "templates/nota/nota.html"
    loops = "".join(f"{{% for cijfer in '{'0' * 9 * (9 + one)}' %}}" for one in range(9))
    text = page.read_text("utf-8")
    assert "<h1" in text
    page.write_text(text.replace("<h1", f"{loops}{'{% endfor %}' * 9}<h1", 1), "utf-8")
    make = Maker(tmp_path / "templates", (PDF,), Limits(minutes=1 / 60))

    answer = make(replace(order(SAMPLES / "klein"), formats=("pdf",)))

    (made,) = answer.documents
    assert not made.files
    assert "rekentijd en is niet gemaakt" in made.problems[0].message
