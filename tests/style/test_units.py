from __future__ import annotations

from generator.style.units import emus, half_points, points_to_twips, twips


def test_lengths_of_a_page() -> None:
    assert (twips(210), twips(297)) == (11906, 16838)  # A4 as Word writes it
    assert points_to_twips(13.5) == 270
    assert half_points(10.5) == 21
    assert emus(11) == 396000
