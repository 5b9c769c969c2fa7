"""Files that a page of the form sends."""

from __future__ import annotations

from starlette.testclient import TestClient

from generator.form.guard import FILE


def sent_to(client: TestClient, address: str, data: bytes, name: str) -> tuple[int, str]:
    """Send a file; gives the status, and how the dossier names it or what is said."""
    headers = {"Content-Type": FILE}
    answer = client.post(address, content=data, params={"naam": name}, headers=headers)
    told = answer.json()
    return answer.status_code, told.get("pad") or told["melding"]
