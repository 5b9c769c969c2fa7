"""Numbers that tell whether they are what they look like: IBAN and burgerservicenummer."""

from __future__ import annotations

_IBAN_LENGTHS = range(15, 35)


def is_iban(written: str) -> bool:
    """Whether its check digits are right (ISO 13616, ISO 7064 MOD 97-10)."""
    plain = "".join(written.split()).upper()
    if len(plain) not in _IBAN_LENGTHS:
        return False
    return int("".join(str(int(sign, 36)) for sign in plain[4:] + plain[:4])) % 97 == 1


def is_bsn(written: str) -> bool:
    """Whether it keeps the eleven-test: the digits, weighed 9 to 2 and -1, are a multiple of 11."""
    digits = [int(sign) for sign in written if sign.isdecimal()]
    if len(digits) not in (8, 9) or not any(digits):
        return False
    digits = [0] * (9 - len(digits)) + digits
    return sum(w * d for w, d in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), digits, strict=True)) % 11 == 0


def is_dutch_telephone(written: str) -> bool:
    """Whether it has as many digits as a telephone number of ten has, with or without 31."""
    digits = "".join(sign for sign in written.replace("(0)", "") if sign.isdecimal())
    if written.lstrip("(").startswith(("+31", "0031")):
        return len(digits.removeprefix("00").removeprefix("31")) == 9
    return len(digits) == 10
