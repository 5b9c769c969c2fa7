"""A new calendar of special days: their dates computed, empty or after an earlier calendar."""

from generator.authoring.calendars.beginning import NewCalendar, begin_calendar

__all__ = ["NewCalendar", "begin_calendar"]
