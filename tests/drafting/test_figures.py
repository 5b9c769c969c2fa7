"""Figures in a text are suggested, with what is their aim and what they are now."""

from __future__ import annotations

import pytest

from generator.drafting.figures import suggestions


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Minimaal 3% erbij (op dit moment 1,5%).",
            ["indicator? Minimaal 3% erbij (op dit moment 1,5%) → streefwaarde: 3, nu: 1.5"],
        ),
        (
            "Eind 2025 heeft 15% een maatje.",
            ["indicator? Eind 2025 heeft 15% een maatje → streefwaarde: 15"],
        ),
        ("In 2025 doen 12 teams mee.", []),
        (
            "Eerst 5%.\nDaarna 6%.",
            ["indicator? Eerst 5% → streefwaarde: 5", "indicator? Daarna 6% → streefwaarde: 6"],
        ),
    ],
)
def test_a_share_in_a_sentence_is_a_suggestion(text: str, told: list[str]) -> None:
    assert list(suggestions(text)) == told
