"""Tags of languages (BCP 47, RFC 5646), and how the scripts of languages are written."""

from __future__ import annotations

import re

_TAG = re.compile(
    "(?P<language>[a-z]{2,3})(?P<extended>-[a-z]{3})?(?P<script>-[a-z]{4})?"
    "(?P<region>-(?:[a-z]{2}|[0-9]{3}))?(?P<variants>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)",
    re.IGNORECASE | re.ASCII,
)
"""Language, script, region and variants (RFC 5646, 2.1); no extensions or private use."""

_RIGHT_TO_LEFT = frozenset(
    ("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi")
)
_EAST_ASIAN = frozenset(["ja", "ko", "yue", "zh"])
_RIGHT_TO_LEFT_SCRIPTS = frozenset(
    ("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa")
)
_EAST_ASIAN_SCRIPTS = frozenset(
    ("Bopo", "Hanb", "Hang", "Hani", "Hans", "Hant", "Hira", "Hrkt", "Jpan", "Kana", "Kore")
)


def language_tag(written: str) -> str:
    """The tag with its capitals where they belong (RFC 5646, 2.1.1); nothing if it is none."""
    found = _TAG.fullmatch(written)
    if not found:
        return ""
    language, extended = found["language"].lower(), (found["extended"] or "").lower()
    script, region = (found["script"] or "").title(), (found["region"] or "").upper()
    return f"{language}{extended}{script}{region}{found['variants'].lower()}"


def is_right_to_left(tag: str) -> bool:
    """Whether the language of that tag is written from right to left."""
    script = _script(tag)
    return script in _RIGHT_TO_LEFT_SCRIPTS if script else _language(tag) in _RIGHT_TO_LEFT


def is_east_asian(tag: str) -> bool:
    """Whether it is Chinese, Japanese or Korean in the script of its own."""
    script = _script(tag)
    return script in _EAST_ASIAN_SCRIPTS if script else _language(tag) in _EAST_ASIAN


def _language(tag: str) -> str:
    return tag.partition("-")[0]


def _script(tag: str) -> str:
    """The script that a tag names, of itself; nothing where that is the usual one."""
    found = _TAG.fullmatch(tag)
    return (found["script"] or "")[1:].title() if found else ""
