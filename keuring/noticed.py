"""Who notices which planted fault, told in a file and in the table at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from keuring.made import KEURING
from keuring.summary import Summary

Findings = Mapping[str, Iterable[str]]
"""What each validator and each check finds in one file."""

OWN = "eigen"
"""What the name of an own check begins with."""


def own(findings: Findings) -> dict[str, list[str]]:
    """The findings of own checks under names that say that they are."""
    return {f"{OWN}: {name}": list(found) for name, found in findings.items()}


def noticing(good: Findings, spoiled: Findings) -> list[str]:
    """Who finds something in a spoiled file that is not in the good one."""
    return [name for name, found in spoiled.items() if set(found) - set(good.get(name, ()))]


def tell(kind: str, noticed: Mapping[str, list[str]], summary: Summary) -> None:
    """Leave the table of faults, and count in the summary who noticed how many."""
    lines = [f"{fault.replace('_', ' ')}: {', '.join(who)}\n" for fault, who in noticed.items()]
    (KEURING / f"geplante-fouten-{kind}.txt").write_text("".join(lines), encoding="utf-8")
    summary.count(f"geplante fouten in {kind}", len(noticed))
    for who, times in Counter(_parties(noticed.values())).items():
        summary.count(f"geplante fouten in {kind}, opgemerkt door {who}", times)


def _parties(noticed: Iterable[list[str]]) -> Iterator[str]:
    for who in noticed:
        parties = {name.partition(":")[0] for name in who}
        yield from sorted(parties)
        if parties:
            yield "iemand"
        if parties == {OWN}:
            yield f"alleen {OWN}"
