"""Edits of a Word file and what happened in the YAML meanwhile, together or told as a clash."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.origin import Origin
from generator.places import TEMPLATES
from generator.problems import InputError
from generator.returning.bringing.offers import Clash, brought
from generator.returning.bringing.planning import planned
from generator.returning.bringing.present import ELSEWHERE, present_of
from generator.returning.bringing.proof import NOT_SAME, OTHERS_FOLLOW, Proof, Proven
from generator.returning.edits.changes import Edit, Returned
from generator.source import parse
from generator.source.editing import Add, Change, Put
from tests.fixture_files import FIXTURES, Document, documents, yaml_files
from tests.source.merging.told_changes import change_of
from tests.workplace import Workplace

CASES = documents(FIXTURES / "terug", "samenvoegen.md")
FILE = "d/knelpunten.yaml"


@dataclass(frozen=True)
class Case:
    """What a fixture tells: the edits by their lines, and the file then and now."""

    edits: dict[str, Edit]
    base: str
    now: str

    @classmethod
    def of(cls, document: Document) -> Case:
        told = document.parts[0]
        lines = told[: told.index("```")].strip().split("\n")
        files = yaml_files(told)
        return cls(
            {line: edit_of(change_from(line)) for line in lines}, files["basis"], files["nu"]
        )

    @property
    def returned(self) -> Returned:
        return Returned("d/nota", {FILE: self.base.encode()}, tuple(self.edits.values()))


def change_from(line: str) -> Change:
    change = change_of(line)
    if isinstance(change, Add) and str(change.item).startswith("{"):
        item = parse(f"item: {change.item}".encode(), "item").data
        assert isinstance(item, dict)
        return Add(change.loc, change.at, item["item"])
    return change


def edit_of(change: Change) -> Edit:
    after = change.value or "" if isinstance(change, Put) else str(change)
    return Edit(Origin(FILE, change.loc), change, "", after)


def proof_of(workplace: Workplace, returned: Returned, again: Returned) -> Proof:
    present = present_of(Path("nota.docx"), "d/nota")
    return Proof(returned, present, lambda base: again, TEMPLATES)


def told(clash: Clash, case: Case) -> str:
    (line,) = [line for line, edit in case.edits.items() if edit == clash.edit]
    what = line.split(": ")[0]
    return f"{what}: {clash.reason}" + (f" (nu: {clash.now})" if clash.now else "")


@pytest.mark.parametrize("document", CASES, ids=str)
def test_word_and_yaml_together(document: Document, workplace: Workplace) -> None:
    case = Case.of(document)
    workplace.dossier("vol", knelpunten=case.now)
    present = present_of(Path("nota.docx"), "d/nota")

    found = brought(case.returned, present)
    proven = proof_of(workplace, case.returned, Returned("d/nota", {})).of(found.offers)

    clashes = [told(clash, case) for clash in (*found.clashes, *proven.clashes)]
    done = [f"al gedaan: {len(found.done)}"] if found.done else []
    expected = document.parts[1]
    words = re.sub(r"```.*```", "", expected, flags=re.DOTALL).strip()
    assert "\n".join([*clashes, *done]) == words
    files = [one.content.decode() for one in planned(proven.offers)]
    assert files == [*yaml_files(expected).values()]


@pytest.fixture
def changed(workplace: Workplace) -> Returned:
    workplace.dossier("vol")
    base = Path("inputs/d/knelpunten.yaml").read_bytes()
    edits = [
        edit_of(Put(("knelpunten", 0, field), f"{field} is anders."))
        for field in ("omschrijving", "effect")
    ]
    return Returned("d/nota", {FILE: base}, tuple(edits))


def proven(workplace: Workplace, changed: Returned, again: Returned) -> Proven:
    found = brought(changed, present_of(Path("nota.docx"), "d/nota"))
    return proof_of(workplace, changed, again).of(found.offers)


def test_what_comes_back_otherwise_is_not_taken(workplace: Workplace, changed: Returned) -> None:
    _, effect = changed.edits

    class Once:
        times = 0

        def __call__(self, base: object) -> Returned:
            self.times += 1
            return Returned("d/nota", {}, (effect,) if self.times == 1 else ())

    present = present_of(Path("nota.docx"), "d/nota")
    found = Proof(changed, present, Once(), TEMPLATES).of(brought(changed, present).offers)

    assert [one.edit for one in found.offers] == [changed.edits[0]]
    assert [(one.edit, one.reason) for one in found.clashes] == [(effect, NOT_SAME)]


def test_if_nobody_knows_which_one_it_is_none_is_taken(
    workplace: Workplace, changed: Returned
) -> None:
    other = edit_of(Put(("knelpunten", 0, "tegenmaatregel"), "Iets dat niemand schreef."))

    found = proven(workplace, changed, Returned("d/nota", {}, (other,)))

    assert found.offers == ()
    assert {one.reason for one in found.clashes} == {OTHERS_FOLLOW}


def test_what_somebody_leaves_out_may_still_differ(workplace: Workplace, changed: Returned) -> None:
    _, effect = changed.edits
    found = brought(changed, present_of(Path("nota.docx"), "d/nota"))
    proof = proof_of(workplace, changed, Returned("d/nota", {}, (effect,)))

    (file,) = proof.require(found.offers[:1])

    assert b"omschrijving is anders" in file.content
    assert b"effect is anders" not in file.content
    with pytest.raises(InputError, match="komt in het document anders terug"):
        proof.require(found.offers)


def test_what_was_wrong_already_is_no_reason_to_refuse(
    workplace: Workplace, changed: Returned
) -> None:
    kansen = Path("inputs/d/kansen.yaml")
    kansen.write_text("kansen:\n  - effect: Meer zicht.\n", "utf-8")

    assert len(proven(workplace, changed, Returned("d/nota", {})).offers) == 2


def test_of_an_own_file_that_is_gone_and_of_another_dossier_nothing_is_written(
    workplace: Workplace, changed: Returned
) -> None:
    workplace.dossier("klein", "eerder")
    earlier = Edit(Origin("eerder/nota.yaml", ("onderwerp",)), Put(("onderwerp",), "x"), "", "x")
    base = {**changed.base, "eerder/nota.yaml": Path("inputs/eerder/nota.yaml").read_bytes()}
    Path("inputs/d/knelpunten.yaml").unlink()

    found = brought(
        Returned("d/nota", base, (*changed.edits, earlier)),
        present_of(Path("nota.docx"), "d/nota"),
    )

    assert found.offers == ()
    assert [one.reason for one in found.clashes][:2] == [
        "het bestand inputs/d/knelpunten.yaml is er niet meer"
    ] * 2
    assert "hoort niet bij dit dossier" in found.clashes[2].reason


def test_a_document_may_have_another_name_now(workplace: Workplace) -> None:
    workplace.dossier("klein", "2026-01-br")
    document = Path("inputs/2026-01-br/nota.yaml").rename("inputs/2026-01-br/nota-def.yaml")

    present = present_of(Path("nota.docx"), "d/nota", document)

    assert present.path_of("d/nota.yaml") == document
    assert present.path_of("d/kansen.yaml") == Path("inputs/2026-01-br/kansen.yaml")
    assert present.path_of("organisatie.yaml") == Path("inputs/organisatie.yaml")
    assert present.path_of("eerder/nota.yaml") == Path("inputs/eerder/nota.yaml")


@pytest.mark.parametrize(
    ("name", "document", "reason"),
    [
        ("weg/nota", None, ELSEWHERE.format("weg/nota", "inputs")),
        ("weg/nota", "inputs/d/weg.yaml", "bestaat niet"),
        ("d/nota", "inputs/d/kansen.yaml", "gemaakt van een nota, en inputs/d/kansen.yaml is dat"),
    ],
)
def test_a_document_that_is_not_there_or_is_another_is_told(
    name: str, document: str | None, reason: str, workplace: Workplace
) -> None:
    workplace.dossier("vol")

    with pytest.raises(InputError, match=re.escape(reason)):
        present_of(Path("nota.docx"), name, Path(document) if document else None)
