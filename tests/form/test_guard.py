"""Which requests may change something."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from starlette.requests import Request

from generator.form.guard import looking_or_changing

OURS = {
    "host": "127.0.0.1:8000",
    "origin": "http://127.0.0.1:8000",
    "sec-fetch-site": "same-origin",
    "content-type": "application/json",
}


def answer(method: str, headers: Mapping[str, str]) -> int:
    """The status of the refusal; 200 when there is none."""
    raw = [(name.encode(), value.encode()) for name, value in headers.items()]
    refusal = looking_or_changing(Request({"type": "http", "method": method, "headers": raw}))
    return 200 if refusal is None else refusal.status_code


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST"])
def test_our_own_page_may_look_and_change(method: str) -> None:
    assert answer(method, OURS) == 200


def test_an_old_browser_does_not_say_where_a_request_comes_from() -> None:
    headers = {name: value for name, value in OURS.items() if name != "sec-fetch-site"}

    assert answer("POST", headers) == 200


@pytest.mark.parametrize(
    "changed",
    [
        {"origin": "null"},
        {"origin": ""},
        {"origin": "http://127.0.0.1:8001"},
        {"origin": "https://127.0.0.1:8000"},
        {"origin": "http://localhost:8000"},
        {"origin": "http://evil.nl"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "none"},
        {"content-type": "text/plain"},
        {"content-type": "application/x-www-form-urlencoded"},
        {"content-type": "text/plain; application/json"},
        {"content-type": ""},
    ],
)
def test_a_change_from_elsewhere_is_refused(changed: Mapping[str, str]) -> None:
    assert answer("POST", {**OURS, **changed}) == 405


@pytest.mark.parametrize("missing", ["origin", "content-type"])
def test_what_says_nothing_of_itself_changes_nothing(missing: str) -> None:
    headers = {name: value for name, value in OURS.items() if name != missing}

    assert answer("POST", headers) == 405


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_there_is_no_other_way_to_change(method: str) -> None:
    assert answer(method, OURS) == 405
