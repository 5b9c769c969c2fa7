"""The search for leaks finds each leak that was planted, and nothing where nothing was."""

from __future__ import annotations

import pytest

from generator.woo.leaks import leaked_words
from tests.woo.plants.packages import PACKAGE_PLANTS
from tests.woo.plants.pdfs import PDF_PLANTS
from tests.woo.plants.plant import Plant
from tests.woo.plants.texts import TEXT_PLANTS

SECRET = "Quirijn Zwaluwenburg"
OTHER = "Adviseur Verscheidenh"
"""As long, so that what is planted differs in nothing else."""

KINDS = {"text": TEXT_PLANTS, "zip": PACKAGE_PLANTS, "pdf": PDF_PLANTS}
PLANTS = {f"{kind}: {name}": plant for kind, plants in KINDS.items() for name, plant in plants.items()}


@pytest.mark.parametrize("plant", PLANTS.values(), ids=PLANTS)
def test_a_planted_leak_is_found(plant: Plant) -> None:
    assert list(leaked_words({"bestand": plant(SECRET)}, [SECRET])) != []
    assert list(leaked_words({"bestand": plant(OTHER)}, [SECRET])) == []
