from __future__ import annotations

import pytest

from generator.markdown.targets import proper_target


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("https://vws.nl", "https://vws.nl"),
        ("HTTP://VWS.nl/Plan?a=1&b=2#kop", "HTTP://VWS.nl/Plan?a=1&b=2#kop"),
        ("https://vws.nl:8080/é", "https://vws.nl:8080/%C3%A9"),
        ("https://vws.nl/100%25", "https://vws.nl/100%25"),
        ("mailto:di@vws.nl?subject=D&I", "mailto:di@vws.nl?subject=D&I"),
    ],
)
def test_a_proper_target_is_kept(written: str, kept: str) -> None:
    assert proper_target(written) == kept


@pytest.mark.parametrize(
    "written",
    [
        "",
        "file:///etc/passwd",
        "data:text/html,x",
        "JavaScript:alert(1)",
        "//vws.nl",
        "https:vws.nl",
        "https:///pad",
        "https://[::1",
        "https://vws.nl:99999",
        "mailto:@",
        "mailto:a@b@c",
        "#bijlage",
    ],
)
def test_any_other_target_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="adres"):
        proper_target(written)


def test_a_message_quotes_a_long_target_in_short() -> None:
    with pytest.raises(ValueError, match=r"'ftp://aaa.*aaa\.\.\.'") as caught:
        proper_target("ftp://" + "a" * 5000)

    assert len(str(caught.value)) < 200
