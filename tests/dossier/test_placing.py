"""A text of a cell that says where it stands on the page is told, before any page is made."""

from __future__ import annotations

import pytest

from tests.workplace import Workplace

MEMO = """\
aan: MT
van: Adviseur
datum: 10-11-2025
onderwerp: Proef
tekst: |
  Eerste alinea.

  {nieuwe-pagina}
  Tweede alinea.
"""

ACTION = """\
actiepunten:
  - wie: Adviseur
    wat: |
      {bij-elkaar}
      Een zaal reserveren.
"""


@pytest.mark.parametrize("verb", ["controleer", "maak"])
def test_it_is_refused_in_a_cell(verb: str, workplace: Workplace) -> None:
    workplace.dossier("klein", memo=MEMO + ACTION)

    outcome = workplace.run(verb, "inputs/d/memo.yaml")

    assert outcome.code == 1
    assert outcome.err == (
        "inputs/d/memo.yaml:12:10: fout: deze tekst komt in een tabel of lijst, en daar kan geen"
        " {nieuwe-pagina}, {bij-elkaar} of {liggend}; haal die regel weg\n"
    )
    assert workplace.output() == {}


def test_a_text_on_the_page_may_say_so(workplace: Workplace) -> None:
    workplace.dossier("klein", memo=MEMO)

    assert workplace.run("controleer", "inputs/d/memo.yaml").code == 0
