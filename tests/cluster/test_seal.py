from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from generator.build.order import Answer, Made, Order
from generator.cluster.installed import read_installed
from generator.cluster.sample import SAMPLE, digest, sample_digest
from generator.cluster.seal import PACKAGES, Seal, seal_from, seal_of
from generator.places import TEMPLATES
from generator.problems import Place, Problem

OURS = Seal(
    {"het programma": "a", "de sjablonen": "b", "het proefdocument": "c"},
    {"Python": "3.11.2", "Pango": "1.50.12"},
)

LOADED = """
import sys
from importlib.metadata import packages_distributions
from generator.build.maker import ready_maker
from generator.build.formats import FORMATS
from generator.cluster.sample import SAMPLE
from generator.places import TEMPLATES
answer = ready_maker(TEMPLATES, FORMATS)(SAMPLE)
known = packages_distributions()
loaded = {one for name in list(sys.modules) for one in known.get(name.partition(".")[0], ())}
print(*sorted(one.lower() for one in loaded))
"""

NO_HAND_IN_IT = {
    *("annotated-types", "cffi", "pycparser", "setuptools", "typing-inspection"),
    *("typing_extensions", "rapportgenerator"),
}
"""What is loaded too: it calls, checks types or installs, and says nothing about a page."""


def made(order: Order) -> Answer:
    return Answer((Made("memo", {"pdf": b"pdf", "docx": order.dossier.name.encode()}),))


def test_the_same_process_has_the_same_seal_also_when_it_travelled() -> None:
    seal = seal_of(read_installed(TEMPLATES), made)
    again = seal_of(read_installed(TEMPLATES), made)

    assert again.text == seal.text
    assert seal_from(seal.as_data()) == seal
    assert seal.differences(again) == []
    assert {"Python", "zlib", "Pango", "HarfBuzz", "fontconfig", *PACKAGES} <= seal.versions.keys()
    assert "geen" not in seal.versions.values()


@pytest.mark.parametrize(
    ("theirs", "told"),
    [
        (replace(OURS, hashes={**OURS.hashes, "de sjablonen": "x"}), ["de sjablonen"]),
        (
            replace(OURS, versions={**OURS.versions, "Pango": "1.52.0"}),
            ["Pango (1.52.0 in plaats van 1.50.12)"],
        ),
        (replace(OURS, versions={"Python": "3.11.2"}), ["Pango (geen in plaats van 1.50.12)"]),
        (replace(OURS, hashes={**OURS.hashes, "het proefdocument": "x"}), ["het proefdocument"]),
        (
            replace(OURS, hashes={"het programma": "x", "de sjablonen": "y"}),
            ["het programma", "de sjablonen"],
        ),
    ],
)
def test_what_differs_is_told(theirs: Seal, told: list[str]) -> None:
    assert OURS.differences(theirs) == told
    assert OURS.text != theirs.text


@pytest.mark.parametrize("data", [None, 3, "x", {}, {"hashes": 3}, {"hashes": {"a": 1}}])
def test_what_is_no_seal(data: object) -> None:
    assert seal_from(data) is None


def test_all_that_makes_a_document_counts() -> None:
    run = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)

    # The sample draws no figure, shows no file with figures and has no annex behind it.
    loaded = set(run.stdout.split()) - NO_HAND_IN_IT
    assert loaded == set(PACKAGES) - {"xlsxwriter", "openpyxl", "pypdf"}


def test_every_byte_and_every_problem_of_the_sample_counts() -> None:
    problem = Problem(Place("memo.yaml"), "fout")
    answers = [
        Answer((Made("memo", {"pdf": b"a"}),)),
        Answer((Made("memo", {"pdf": b"b"}),)),
        Answer((Made("memo", {"docx": b"a"}),)),
        Answer((Made("memo", {}, (problem,)),)),
        Answer(problems=(problem,)),
        Answer(),
    ]

    assert len({digest(answer) for answer in answers}) == len(answers)
    assert sample_digest(made) == digest(made(SAMPLE))
