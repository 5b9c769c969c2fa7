"""Where marks stand in a text as it was written."""

from __future__ import annotations

import pytest

from generator.markdown.written_marks import written_marks


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Van [J. de Vries]{woo=5.1.2e}.", ["[J. de Vries]{woo=5.1.2e}"]),
        ("[]{woo=5.2} en [a]{woo=x}", ["[]{woo=5.2}", "[a]{woo=x}"]),
        ("[[haar](https://x.nl)]{woo=5.1.2e}", ["[[haar](https://x.nl)]{woo=5.1.2e}"]),
        (r"\[a [b \] c]{woo=5.2}", [r"[b \] c]{woo=5.2}"]),
        ("[a [b]{woo=5.2}]{woo=5.4}", ["[b]{woo=5.2}", "[a [b]{woo=5.2}]{woo=5.4}"]),
        (r"[a\]{woo=5.2}", []),
        ("a]{woo=5.2} {woo=5.2} [a]", []),
    ],
)
def test_marks_are_found_with_the_brackets_that_belong_together(
    text: str, marks: list[str]
) -> None:
    assert [text[one.start : one.end] for one in written_marks(text)] == marks


def test_a_mark_tells_its_words_and_grounds() -> None:
    (mark,) = written_marks("Van [Xanthe]{woo=5.1.2e;5.2}")

    assert (mark.words, mark.grounds, mark.start) == ("Xanthe", "5.1.2e;5.2", 4)
