"""The rules that a proposal never breaks, in the words in which they are told."""

from __future__ import annotations

from enum import Enum


class Rule(Enum):
    """A rule; its value says what is the matter with a moment to which somebody cannot come."""

    CANCELLED = "afgelast"
    OVER = "al geweest"
    NO_DAY = "zonder bekende dag"
    NO_MEMBER = "buiten de tijd als lid"
    BLOCKED = "op een geblokkeerde dag"
    MAXIMUM = "boven het maximum"
    PER_MONTH = "in een maand die vol is"
    SAME_DAY = "op de dag van een ander moment"
    PLACES = "zonder vrije plaats"
