"""Who was assigned, in the text of kalender.yaml: only that, and nothing else is touched."""

from __future__ import annotations

import pytest

from generator.problems import InputError
from generator.verdeling.proposal import Proposal
from generator.verdeling.writing import written
from tests.verdeling.test_proposal import proposed

MOMENTS = """\
  # de eerste
  - naam: Lunch   # in het atrium
    datum: 2-3-2027
    zekerheid: vast
    omschrijving: |
      Twee regels,
      met ruimte.

  - {id: b, naam: Keti Koti, datum: 1-7-2027, zekerheid: vast, br_leden: [SG]}   # blijft
  - naam: Diner
    datum: 3-9-2027
    br_leden:
      - pSG   # toegezegd
    zekerheid: vast
"""
HEAD = "jaar: 2027\nminimum_per_lid: 2\nmomenten:\n"


def text_after(moments: str, proposal: Proposal) -> str:
    return written((HEAD + moments).encode(), "kalender.yaml", proposal).decode()


def test_only_members_are_added_and_all_else_stays() -> None:
    proposal = proposed(MOMENTS, minimum=2)

    after = text_after(MOMENTS, proposal)

    added = "    zekerheid: vast\n    br_leden: [SG, pSG]\n    omschrijving"
    assert after == (HEAD + MOMENTS).replace(
        "    zekerheid: vast\n    omschrijving", added
    ).replace("[SG]}", "[SG, pSG]}")


def test_what_staff_chose_comes_first_and_the_others_as_the_board_stands() -> None:
    moment = "  - {id: a, naam: A, datum: 2-3-2027, zekerheid: vast, br_leden: [pSG]}\n"

    assert "br_leden: [pSG, SG]" in text_after(moment, proposed(moment))


def test_nothing_new_leaves_every_byte() -> None:
    moment = "  - {id: a, naam: A, datum: 2-3-2027, zekerheid: vast, br_leden: [pSG, SG]}\n"

    assert text_after(moment, proposed(moment)) == HEAD + moment


def test_a_file_that_is_not_the_one_of_the_proposal_is_refused() -> None:
    proposal = proposed(MOMENTS, minimum=2)

    with pytest.raises(InputError):
        written(b"jaar: 2027\n", "kalender.yaml", proposal)
