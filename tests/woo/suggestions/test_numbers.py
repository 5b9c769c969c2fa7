from __future__ import annotations

import pytest

from generator.woo.suggestions.numbers import is_bsn, is_dutch_telephone, is_iban


@pytest.mark.parametrize(
    "written", ["NL91 ABNA 0417 1643 00", "NL91ABNA0417164300", "BE68539007547034"]
)
def test_an_iban_has_right_check_digits(written: str) -> None:
    assert is_iban(written)
    assert not is_iban(written.replace("9", "8", 1))


@pytest.mark.parametrize("written", ["111222333", "1112.22.333", "010000008", "10000008"])
def test_a_bsn_keeps_the_eleven_test(written: str) -> None:
    assert is_bsn(written)
    assert not is_bsn(written[:-1] + str((int(written[-1]) + 1) % 10))


@pytest.mark.parametrize("written", ["000000000", "1234567", "1234567890"])
def test_no_bsn(written: str) -> None:
    assert not is_bsn(written)


@pytest.mark.parametrize(
    ("written", "is_one"),
    [("070 340 79 11", True), ("+31 (0)70 340 79 11", True), ("070 340 79 1", False)],
)
def test_a_telephone_number_has_ten_digits(written: str, is_one: bool) -> None:
    assert is_dutch_telephone(written) is is_one
