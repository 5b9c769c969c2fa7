"""Whole dossiers of every kind in which secrets stand wherever they can, and what became of them.

Texts, headings and names have marks; names stand there without a mark that go everywhere; persons,
comments, names of folders and files, and the dossier with which one compares have secrets too.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import yaml

from generator.authoring.describe import FieldGroup, describe
from generator.dossier.reading import read_dossier
from generator.gronden import GRONDEN
from generator.model import soorten
from generator.places import ORGANISATIE, ROOT, TEMPLATES
from generator.problems import InputError
from generator.woo.leaks import signs_left
from generator.woo.publishing import Publication, publish
from tests.woo.search import leaked_words
from tests.woo.secrets import Marking, Words, plain_data, with_brackets
from tests.workplace import SAMPLES

DOSSIERS = sorted(
    folder for place in (SAMPLES, ROOT / "inputs") for folder in place.iterdir() if folder.is_dir()
)

DECISION = {
    "aanleiding": "verzoek",
    "matter": "2025-0417",
    "zaaknummer": "777-2025",
    "datum_besluit": "20-11-2025",
    "maildomeinen": ["voorbeeld.nl"],
    "motiveringen": [
        {"grond": grond.code, "tekst": "Dit weegt zwaarder."}
        for grond in GRONDEN
        if grond.motiveren
    ],
    "ouder_dan_vijf_jaar": "Het belang weegt nog even zwaar.",
}


@dataclass
class Everywhere(Marking):
    """Marks as ever, and now and then a name without a mark that the decision leaves out."""

    names: list[str] = field(default_factory=list)

    def _line(self, value: str) -> str:
        return "".join((*self._plan(" "), super()._line(value)))

    def _text(self, value: str) -> str:
        return "".join((super()._text(value), *self._plan("", "\n\n")))

    def _plan(self, after: str, before: str = "") -> Iterator[str]:
        if self.places.random() < 0.2:
            self.names.append(self.words.next())
            yield f"{before}{self.names[-1]}s plan.{after}"


@dataclass(frozen=True)
class SecretDossier:
    """A dossier on disk, and the words that nobody may find in what is made public of it."""

    folder: Path
    secrets: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """What was seen of a dossier that became public twice, with other secrets.

    ``refused`` is why it did not become public; ``wrong`` is what shows of the secrets.
    """

    sample: str
    secrets: int
    passages: int
    files: int
    refused: tuple[str, ...]
    wrong: tuple[str, ...]


def tried(number: int, root: Path) -> Outcome:
    """The dossier of that number with two sets of secrets, in new folders in ``root``."""
    one, other = (secret_dossier(root / f"{more}", number, more, more) for more in (0, 3))
    made, again = _published(one), _published(other)
    sample = _sample(Random(number)).name
    if isinstance(made, tuple) or isinstance(again, tuple):
        refused = made if isinstance(made, tuple) else ()
        wrong = () if isinstance(made, tuple) and isinstance(again, tuple) else ("one is refused",)
        return Outcome(sample, len(one.secrets), 0, 0, refused, wrong)
    return Outcome(
        sample,
        len(one.secrets),
        sum(len(document.weglatingen) for document in made.documents),
        len(made.files),
        (),
        (*_wrong(one, made.files), *_different(made.files, again.files)),
    )


def _wrong(dossier: SecretDossier, files: Mapping[str, bytes]) -> list[str]:
    found = [f"'{word}' in {place}" for word, place in leaked_words(files, dossier.secrets)]
    return [*found, *(f"a sign in {place}" for place in signs_left(files))]


def _different(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> list[str]:
    return [f"{name} differs" for name in {*one, *other} if one.get(name) != other.get(name)]


def _published(dossier: SecretDossier) -> Publication | tuple[str, ...]:
    try:
        return publish(read_dossier(dossier.folder), TEMPLATES)
    except InputError as error:
        return tuple(str(problem) for problem in error.problems)


def secret_dossier(inputs: Path, number: int, more: int, in_paths: int) -> SecretDossier:
    """The dossier of that number, in ``inputs``; with the same number all secrets stand at the same
    places, others where ``more`` differs, and others in paths where ``in_paths`` does."""
    places, words = Random(number), Words(Random(f"{number} {more}"), more)
    names = Words(Random(f"names {number} {in_paths}"), in_paths)
    sample = _sample(places)
    marking = Everywhere(places, words)
    inputs.mkdir(parents=True)
    house = _with_persons(plain_data(sample.parent / ORGANISATIE), words)
    _write(inputs / ORGANISATIE, house, words)
    folder = _copied(sample, inputs, marking, names)
    known = [{"naam": name} for name in marking.names]
    decided = {**DECISION, **({"overal_weglaten": known} if known else {})}
    (folder / "woo.yaml").write_text(yaml.safe_dump(decided, allow_unicode=True), encoding="utf-8")
    files = list(inputs.rglob("*.yaml"))
    written = "".join(f"{path}\n{path.read_text('utf-8')}" for path in files)
    every = (*names.made, *words.made)
    secrets = tuple(one for one in every if one in written or _as_name(one) in written)
    return SecretDossier(folder, secrets)


def numbers_of(sample: str, count: int) -> list[int]:
    """The first numbers of dossiers like that sample."""
    numbers = (number for number in itertools.count() if _sample(Random(number)).name == sample)
    return list(itertools.islice(numbers, count))


def _sample(places: Random) -> Path:
    return places.choice(DOSSIERS)


def _copied(sample: Path, inputs: Path, marking: Everywhere, names: Words) -> Path:
    """A folder with the files of a sample, and beside it that with which it is compared."""
    kinds = {kind: describe(model) for kind, model in soorten.bestanden().items()}
    folder = inputs / f"{sample.name[:7]}-{_as_name(names.next())}"
    folder.mkdir()
    for path in sorted(sample.glob("[!w]*.yaml")):  # not the decision
        kind = path.stem.split("-")[0]
        data = _marked(path, kinds[kind], marking)
        if earlier := data.get("vorige"):
            data["vorige"] = _copied(sample.parent / earlier, inputs, marking, names).name
        is_document = kind in soorten.documenten()
        suffix = f"-{_as_name(names.next())}" if is_document else ""
        _write(folder / f"{kind}{suffix}.yaml", data, marking.words)
    return folder


def _marked(path: Path, group: FieldGroup, marking: Everywhere) -> dict[str, Any]:
    data = _with_persons(marking.file(plain_data(path), group), marking.words)
    assert isinstance(data, dict)
    return data


def _write(path: Path, data: object, words: Words) -> None:
    text = yaml.safe_dump(with_brackets(data), allow_unicode=True, width=10_000, sort_keys=False)
    path.write_text(f"# Van {words.next()}.\n{text}", encoding="utf-8")


def _with_persons(data: object, words: Words) -> object:
    """The same with secrets for whoever has a telephone, who may not be public any more."""
    if isinstance(data, list):
        return [_with_persons(one, words) for one in data]
    if not isinstance(data, dict):
        return data
    new = {name: _with_persons(one, words) for name, one in data.items()}
    if "telefoon" in data:
        own = {"naam": words.next(), "telefoon": words.number(), "openbaar": "nee"}
        new |= own | (
            {"email": f"{_as_name(words.next())}@voorbeeld.nl"} if "email" in data else {}
        )
    return new


def _as_name(words: str) -> str:
    """As it can stand in a path or an address."""
    return words.lower().replace(" ", "-")
