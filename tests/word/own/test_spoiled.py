"""Whatever somebody did to a file: it is a template, or it is told why not."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from lxml import etree

from generator.authoring.templating import inspected, proof
from generator.problems import InputError
from generator.style.house import Look
from generator.word.package.package import Parts, read_parts, write_parts
from tests.word.own.saved_by_word import saved_by_word
from tests.word.own.typed import made

SPOILED = 25
"""So many files are spoiled, each in several places."""


def spoil(parts: Parts, chance: Random) -> Parts:
    """Some elements of the parts go, come twice, change places, or say something else."""
    spoilt = dict(parts)
    for _ in range(chance.randint(1, 4)):
        name = chance.choice([one for one in spoilt if one.endswith((".xml", ".rels"))])
        if chance.random() < 0.05:
            del spoilt[name]
            continue
        root = etree.fromstring(spoilt[name])
        elements = list(root.iter("*"))[1:]
        if elements:
            _spoil_one(chance.choice(elements), elements, chance)
        spoilt[name] = etree.tostring(root)
    return spoilt


def _spoil_one(one: etree._Element, others: list[etree._Element], chance: Random) -> None:
    parent = one.getparent()
    assert parent is not None  # the root is left alone
    match chance.randrange(6):
        case 0:
            parent.remove(one)
        case 1:
            parent.append(etree.fromstring(etree.tostring(one)))
        case 2:
            target = chance.choice(others)
            if one not in target.iterancestors() and one is not target:
                target.append(one)
        case 3:
            for attribute in one.attrib:
                one.set(attribute, chance.choice(["", "0", "-1", "x", "99999999999", "{{ aan }}"]))
        case 4:
            one.tag = chance.choice(others).tag
        case _:
            one.text = chance.choice(["{{", "{%p endif %}", "{{ aan|regel }}", "tekst", "{%p for"])


@pytest.mark.parametrize("seed", range(SPOILED))
def test_a_spoiled_template_is_filled_or_refused_in_words(
    look: Look, tmp_path: Path, seed: int
) -> None:
    data = write_parts(spoil(read_parts(saved_by_word(made(look))), Random(seed)))
    file = tmp_path / "nota.docx"
    file.write_bytes(data)

    found = inspected(file, data, "nota", look)

    if found.copy is None:
        assert all(one.message for one in found.problems)
        return
    try:
        assert proof(file, "nota", look)
    except InputError as error:
        assert error.problems
