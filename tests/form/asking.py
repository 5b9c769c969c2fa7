"""A page of the form, as far as it asks the server something."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from starlette.testclient import TestClient


@dataclass
class Page:
    """What a page of the form does: it asks, and it knows which version it shows."""

    client: TestClient
    address: str = "klein/nota/nota"
    version: str = ""

    def load(self) -> str:
        form = self.client.get(f"/formulier/{self.address}").text
        found = re.search(r'data-versie="(\w+)"', form)
        self.version = found[1] if found else ""
        return form

    def ask(self, **body: object) -> tuple[int, Any]:
        """The status and the answer; after a change the page shows that version."""
        asked = {"versie": self.version, **body}
        answer = self.client.post(f"/wijzig/{self.address}", json=asked)
        if answer.status_code == 200:
            self.version = answer.json()["versie"]
        return answer.status_code, answer.json()

    def type(self, typed: str, *place: str | int) -> tuple[int, Any]:
        return self.ask(soort="waarde", plek=place, wordt=typed)
