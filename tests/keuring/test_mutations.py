"""Whatever happens to a sample: it gives documents, or problems with their place."""

from __future__ import annotations

import shutil
import traceback
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.cli.main import main
from generator.model import soorten
from generator.places import INPUTS, OUTPUT, ROOT, is_organisation
from keuring.in_process import render_here
from keuring.located import complaints, disorder
from keuring.made import TRIAL
from keuring.mutations import KINDS, Mutation, mutation
from keuring.summary import Summary
from keuring.whole import check_whole

KINDS_OF_DOCUMENT = sorted(soorten.documenten())

PER_KIND = 75
MADE_PER_KIND = 5
"""How many mutations of each kind there are, and of how many of them documents are made."""

ACCEPTED = ("In orde: ", "Kan worden gemaakt, met ")
"""How the answer begins when nothing is wrong, or nothing that stops anything."""

assert PER_KIND * len(KINDS) >= 2000


@dataclass(frozen=True)
class Samples:
    """The samples in a folder of their own, where the command runs."""

    root: Path
    files: dict[str, bytes]
    capsys: pytest.CaptureFixture[str]

    def apply(self, mutation: Mutation) -> None:
        """Put the mutated file in the place of the sample."""
        (self.root / mutation.old.path).unlink()
        (self.root / mutation.new.path).write_bytes(mutation.new.contents)

    def restore(self, mutation: Mutation) -> None:
        """Put the sample back."""
        (self.root / mutation.new.path).unlink()
        for path in (mutation.new.path, mutation.old.path):
            if path in self.files:
                (self.root / path).write_bytes(self.files[path])

    def dossier(self, mutation: Mutation) -> str:
        """The dossier to which the mutated file belongs, or one of those that share it."""
        file = Path(mutation.old.path)
        if not is_organisation(file.name):
            return str(file.parent)
        return min(path.rpartition("/")[0] for path in self.files if self._shares(path, file))

    def document(self, mutation: Mutation) -> str:
        """The mutated document; one that may show the mutated facts if those were mutated."""
        folder = self.dossier(mutation)
        found = sorted(
            path for kind in KINDS_OF_DOCUMENT for path in Path(folder).glob(f"{kind}*.yaml")
        )
        path = Path(mutation.new.path)
        return str(path if path in found else found[mutation.number % len(found)])

    def _shares(self, path: str, organisatie: Path) -> bool:
        return Path(path).parent.parent == organisatie.parent

    def run(self, *arguments: str) -> tuple[int, str, str]:
        """Run the command in this process: the exit code, stdout and stderr."""
        code = main(arguments)
        return code, *self.capsys.readouterr()


@pytest.fixture
def samples(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Samples:
    for folder in (ROOT / INPUTS, TRIAL):
        shutil.copytree(folder, tmp_path / folder.name)
    monkeypatch.chdir(tmp_path)
    render_here(monkeypatch)
    files = {
        path.relative_to(tmp_path).as_posix(): path.read_bytes()
        for path in tmp_path.rglob("*.yaml")
    }
    return Samples(tmp_path, files, capsys)


def _checked(samples: Samples, dossier: str) -> tuple[bool, list[str]]:
    """Whether a dossier is accepted, and what is wrong with how that is told."""
    code, out, err = samples.run("controleer", dossier)
    wrong = [*complaints(err, samples.root), *disorder(err)]
    errors = ": fout: " in err
    if (code, errors, out.startswith(ACCEPTED)) not in {(0, False, True), (1, True, False)}:
        wrong.append(f"exit code {code} with {out!r} and {err!r}")
    return code == 0, wrong


def _made(samples: Samples, document: str) -> list[str]:
    """What is wrong with what is made of an accepted document, or with how it is refused."""
    output = samples.root / OUTPUT
    shutil.rmtree(output, ignore_errors=True)
    code, _, err = samples.run("maak", document)
    wrong = list(complaints(err, samples.root))
    if code not in (0, 1) or (code == 1) != (": fout: " in err):
        wrong.append(f"exit code {code} with {err!r}")
    # Beside them go the files of annexes, as they are.
    made = [path for path in output.rglob(f"{Path(document).stem}.*") if path.is_file()]
    for path in made:
        check_whole(path)
    if code == 0 and {path.suffix for path in made} != {".docx", ".pdf"}:
        wrong.append(f"only made: {made}")
    return wrong


@pytest.mark.parametrize("kind", KINDS)
def test_a_mutation_gives_documents_or_located_problems(
    kind: str, samples: Samples, summary: Summary
) -> None:
    wrong: dict[str, object] = {}
    accepted = made = 0
    for number in range(PER_KIND):
        one = mutation(kind, number, samples.files)
        samples.apply(one)
        try:
            sound, found = _checked(samples, samples.dossier(one))
            accepted += sound
            if sound and one.new != one.old and made < MADE_PER_KIND:
                made += 1
                found += _made(samples, samples.document(one))
        except Exception:
            found = [traceback.format_exc()]
        if found:
            wrong[str(one)] = found
        samples.restore(one)
    summary.count("mutaties van voorbeelden", PER_KIND)
    summary.count("daarvan goedgekeurd", accepted)
    summary.count("daarvan tot Word en pdf gemaakt", made)
    assert wrong == {}


def test_the_same_number_gives_the_same_mutation(samples: Samples) -> None:
    assert mutation("two together", 1, samples.files) == mutation("two together", 1, samples.files)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_mutation_changes_something(kind: str, samples: Samples) -> None:
    changed = [mutation(kind, number, samples.files) for number in range(PER_KIND)]
    assert sum(one.new != one.old for one in changed) > PER_KIND / 2


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("rapport: er ging iets mis", "no located problem"),
        ("Traceback (most recent call last):", "no located problem"),
        ("inputs/organisatie.yaml:1:1: fout: ", "no located problem"),
        ("inputs/organisatie.yaml:9999:1: fout: a", "no such place"),
        ("inputs/organisatie.yaml:1:9999: fout: a", "no such place"),
        ("inputs/organisatie.yaml:0:1: fout: a", "no such place"),
        ("nergens.yaml:2:1: fout: a", "no such place"),
        ("inputs:1:1: fout: Input should be a valid string", "English (Input)"),
        ("inputs:1:1: fout: a\ninputs:1:1: fout: a", "told twice"),
    ],
)
def test_what_is_wrong_with_a_message_is_seen(line: str, complaint: str, samples: Samples) -> None:
    assert next(complaints(f"{line}\n", samples.root)).startswith(complaint)


def test_a_good_message_passes(samples: Samples) -> None:
    good = "inputs/organisatie.yaml:2:3: waarschuwing: vul dit in\n"
    assert list(complaints(good, samples.root)) == []


def test_problems_that_are_not_in_order_are_seen() -> None:
    assert list(disorder("b.yaml:9:1: fout: a\nb.yaml:10:1: fout: a\n")) == []
    assert list(disorder("b.yaml:10:1: fout: a\nb.yaml:9:1: fout: a\n"))
