"""An .ics file as its lines say it (RFC 5545 3.1), read by nothing that we write it with."""

from __future__ import annotations

import re
from dataclasses import dataclass, field


@dataclass
class Part:
    """What stands between BEGIN and END: its lines by name, each with its parameters and value."""

    kind: str
    lines: list[tuple[str, str, str]] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)

    def values(self, name: str) -> list[str]:
        """The values of the lines of that name."""
        return [value for found, _, value in self.lines if found == name]

    def parameters(self, name: str) -> list[str]:
        """What stands between the names and the values of those lines."""
        return [parameters for found, parameters, _ in self.lines if found == name]

    def within(self, kind: str) -> list[Part]:
        """The parts of that kind that stand in it."""
        return [part for part in self.parts if part.kind == kind]


_LINE = re.compile(r'([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)', re.DOTALL)


def read(data: bytes) -> Part:
    """The calendar in a file. Raises ``ValueError`` when its lines are none."""
    whole = Part("")
    around = [whole]
    for line in data.decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n"):
        match = _LINE.fullmatch(line)
        if match is None:
            raise ValueError(f"this is no line: {line}")
        name, parameters, value = match.groups()
        if name == "BEGIN":
            around[-1].parts.append(Part(value))
            around.append(around[-1].parts[-1])
        elif name == "END":
            if around.pop().kind != value or not around:
                raise ValueError(f"this ends what did not begin: {value}")
        else:
            around[-1].lines.append((name, parameters, value))
    if len(around) > 1 or len(whole.parts) != 1:
        raise ValueError("there is not one calendar")
    return whole.parts[0]
