"""The file with rights: what it says of each person, and what is told of a wrong one."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.department.settings import Rechten
from generator.form.rights import Rights
from generator.model.reading import read_file
from generator.problems import InputError


def rights(tmp_path: Path, text: str) -> dict[str, Rights]:
    path = tmp_path / "rechten.yaml"
    path.write_text(text, encoding="utf-8")
    _, rechten = read_file(path, Rechten)
    assert isinstance(rechten, Rechten)
    return rechten.per_persoon()


def faults(tmp_path: Path, text: str) -> str:
    with pytest.raises(InputError) as error:
        rights(tmp_path, text)
    return str(error.value).replace(f"{tmp_path}/", "")


def test_a_person_may_what_they_may_themselves_and_what_their_groups_may(tmp_path: Path) -> None:
    found = rights(
        tmp_path,
        """\
gebruikers:
  - naam: anna
    voluit: Anna de Vries
    schrijven: 2025-09-br
  - naam: bram
groepen:
  - naam: P&O
    leden: [Anna, bram]
    lezen: "2025-*"
    organisatie: ja
  - naam: Secretariaat
    leden: bram
    archiveren: "*"
""",
    )

    anna, bram = found["anna"], found["bram"]
    assert (anna.who, anna.name, anna.signature) == (
        "anna",
        "Anna de Vries",
        "Anna de Vries (anna)",
    )
    assert anna.may_write("2025-09-br") and not anna.may_write("2025-10-br")
    assert anna.may_read("2025-10-br") and not anna.may_read("2024-10-br")
    assert anna.may_change("2025-10-br", "organisatie")
    assert not anna.may_change("2025-10-br", "nota")
    assert not anna.may_archive("2025-09-br")
    assert (bram.name, bram.signature) == ("bram", "bram")
    assert bram.may_archive("2024-10-br") and bram.may_read("2024-10-br")
    assert not bram.may_write("2024-10-br")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "rechten.yaml:1:1: fout: "),
        ("gebruikers:\n", "rechten.yaml:1:12: fout: hier hoort een lijst"),
        ("gebruikers:\n  - lezen: a\n", "rechten.yaml:2:5: fout: het veld 'naam' ontbreekt"),
        (
            "gebruikers:\n  - naam: anna\n    schijven: a\n",
            "rechten.yaml:3:5: fout: onbekend veld 'schijven'; bedoelde u 'schrijven'?",
        ),
        (
            "gebruikers:\n  - naam: anna\n    lezen: ../x\n",
            "rechten.yaml:3:12: fout: zo kan geen dossier heten: '../x'",
        ),
        ("gebruikers:\n  - naam: anna\n    lezen: *\n", "rechten.yaml:3:12: fout: "),
        (
            "gebruikers:\n  - naam: anna\n  - naam: Anna\n",
            "rechten.yaml:3:11: fout: 'Anna' staat hier dubbel; haal er één weg",
        ),
        (
            "gebruikers:\n  - naam: anna\ngroepen:\n  - naam: g\n    leden: [bram, ana]\n",
            "rechten.yaml:5:13: fout: 'bram' staat niet bij de gebruikers",
        ),
        (
            "gebruikers:\n  - naam: anna\ngroepen:\n  - naam: g\n    leden: ana\n",
            "rechten.yaml:5:12: fout: 'ana' staat niet bij de gebruikers; bedoelde u 'anna'?",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, text: str, told: str) -> None:
    assert told in faults(tmp_path, text)
