"""An appointment as it stands in a diary, whatever the file says it with."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum


class State(Enum):
    """Whether it takes place; the value is that of STATUS (RFC 5545 3.8.1.11)."""

    CONFIRMED = "CONFIRMED"
    TENTATIVE = "TENTATIVE"
    CANCELLED = "CANCELLED"


class ShownAs(Enum):
    """What others see of that time; the value is that of Outlook (MS-OXCICAL, BUSYSTATUS)."""

    FREE = "FREE"
    TENTATIVE = "TENTATIVE"
    BUSY = "BUSY"


@dataclass(frozen=True)
class When:
    """From the first day to the last, both included; or some hours of one day in Amsterdam."""

    first: date
    last: date
    hours: tuple[time, timedelta] | None = None
    """When it begins, and how long it takes."""

    @property
    def start(self) -> datetime:
        """The moment it begins, on the clock of Amsterdam."""
        return datetime.combine(self.first, self.hours[0] if self.hours else time())

    @property
    def end(self) -> datetime:
        """The first moment after it, on that clock."""
        if self.hours:
            return self.start + self.hours[1]
        return datetime.combine(self.last, time()) + timedelta(1)

    @property
    def is_long(self) -> bool:
        """Whether it takes more days than one."""
        return self.first < self.last


@dataclass(frozen=True)
class Organizer:
    """Who sends it, and can be asked."""

    name: str
    email: str


@dataclass(frozen=True)
class Reason:
    """Why an appointment is taken away: what stands before its name, and in a sentence."""

    lead: str
    sentence: str


@dataclass(frozen=True, kw_only=True)
class Appointment:
    """An appointment in the diary of one reader.

    ``uid`` stays the same from one edition of the calendar to the next, and ``moment`` is the key
    of its moment in those. ``edition`` is the day of this one; ``alarm`` tells how long before it
    begins somebody is warned.
    """

    uid: str
    moment: str
    edition: date
    when: When
    title: str
    state: State
    shown_as: ShownAs
    categories: tuple[str, ...]
    lead: str = ""
    description: str = ""
    place: str = ""
    alarm: timedelta | None = None
    is_confidential: bool = False
    organizer: Organizer | None = None

    @property
    def summary(self) -> str:
        """What stands in the diary."""
        return f"{self.lead}: {self.title}" if self.lead else self.title

    @property
    def is_cancelled(self) -> bool:
        """Whether it is only there to take an earlier one away."""
        return self.state is State.CANCELLED

    @property
    def is_over(self) -> bool:
        """Whether it was over on the day of its edition."""
        return self.when.last < self.edition

    def cancelled(self, edition: date, reason: Reason) -> Appointment:
        """The same, which that edition takes away."""
        return replace(
            self,
            edition=edition,
            state=State.CANCELLED,
            shown_as=ShownAs.FREE,
            lead=reason.lead,
            description=reason.sentence,
            alarm=None,
        )
