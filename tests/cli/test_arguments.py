"""The words of the command line, in Dutch."""

from __future__ import annotations

import re

import pytest

from generator.cli import arguments as words
from generator.cli.arguments import overview
from generator.cli.verbs import VERBS
from generator.problems import UsageError

CAPTURE = pytest.CaptureFixture[str]

ENGLISH = {
    *("usage", "option", "options", "optional", "positional", "argument", "arguments"),
    *("show", "this", "message", "exit", "and", "error", "file", "folder", "path", "output"),
    *("choose", "from", "invalid", "choice", "expected", "unrecognized", "required", "default"),
}
OUR_NAMES = re.compile(r"--help|output\)")
"""What may be English: the option that everybody knows, and the folder `output`."""


def help_of(arguments: list[str], capsys: CAPTURE) -> str:
    with pytest.raises(SystemExit) as caught:
        parse(arguments)
    assert caught.value.code == 0
    text, errors = capsys.readouterr()
    assert errors == ""
    return text


def parse(arguments: list[str]) -> tuple[str, dict[str, object]]:
    """The verb, and what it is given."""
    verb, given = words.parse(arguments, VERBS)
    return verb.name, vars(given)


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["help"]])
def test_the_help_of_the_whole_names_every_verb(arguments: list[str], capsys: CAPTURE) -> None:
    text = help_of(arguments, capsys)

    assert text == f"{overview(VERBS.values())}\n"
    assert all(f"\n  {name} " in text for name in VERBS)


@pytest.mark.parametrize("flag", ["-h", "--help"])
@pytest.mark.parametrize("verb", VERBS)
def test_the_help_of_a_verb_names_its_options(verb: str, flag: str, capsys: CAPTURE) -> None:
    text = help_of([verb, flag], capsys)

    assert text.startswith(f"gebruik: rapport {verb} ")
    assert VERBS[verb].help in text
    assert all(f"\n  {option.name} " in text for option in VERBS[verb].options)


def test_without_a_verb_the_form_opens() -> None:
    assert parse([])[0] == "vul"


@pytest.mark.parametrize("arguments", [["--help"], *([verb, "--help"] for verb in VERBS)], ids=str)
def test_the_help_is_dutch(arguments: list[str], capsys: CAPTURE) -> None:
    words = OUR_NAMES.sub("", help_of(arguments, capsys).lower())

    assert ENGLISH.isdisjoint(re.findall(r"[a-z]+", words))


def test_what_a_verb_is_given() -> None:
    verb, given = parse(["maak", "inputs/a", "--uit", "x", "b.yaml", "--formaat=pdf"])

    assert verb == "maak"
    assert given == {
        "pad": ["inputs/a", "b.yaml"],
        "uit": "x",
        "formaat": "pdf",
        "rekenen_op": None,
        "certificaten": None,
        "opnieuw": False,
        "streng": False,
        "json": False,
    }


def test_nothing_given_means_everything() -> None:
    flags = {"streng": False, "json": False}
    options = dict.fromkeys(("uit", "formaat", "rekenen_op", "certificaten"))
    given: dict[str, object] = {"pad": [], **options, "opnieuw": False, **flags}
    assert parse(["maak"]) == ("maak", given)
    assert parse(["controleer"]) == ("controleer", {"pad": [], **flags})


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["mak"], "'mak' is geen opdracht; bedoelde u 'maak'? Zie 'rapport --help'."),
        (["drukaf"], "'drukaf' is geen opdracht. Zie 'rapport --help'."),
        (["--uit", "x"], "'--uit' is geen opdracht. Zie 'rapport --help'."),
        ([""], "'' is geen opdracht. Zie 'rapport --help'."),
        (["maak", "--snel"], "onbekende optie: --snel"),
        (["maak", "--format", "pdf"], "onbekende optie: --format; bedoelde u '--formaat'?"),
        (["maak", "--snel\nx"], "onbekende optie: --snel\nx"),
        (["controleer", "--uit", "x"], "onbekende optie: --uit"),
        (["maak", "--uit"], "na --uit hoort een waarde"),
        (["maak", "--formaat", "odt"], "bij --formaat past 'odt' niet; kies uit docx, pdf"),
        (["maak", "--formaat", ""], "bij --formaat past '' niet; kies uit docx, pdf"),
        (["maak", "--formaat", "do'cx"], "bij --formaat past 'docx' niet; kies uit docx, pdf"),
        (["maak", "--help=ja"], "achter -h/--help hoort geen waarde"),
    ],
    ids=str,
)
def test_wrong_use_is_told_in_dutch(arguments: list[str], expected: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse(arguments)
    assert str(caught.value) == expected
