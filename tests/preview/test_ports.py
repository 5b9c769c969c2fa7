"""At which port somebody finds the form."""

from __future__ import annotations

from pathlib import Path

from generator.preview.ports import USUAL, usual_port


def test_a_folder_always_has_the_same_port_and_another_one_another(tmp_path: Path) -> None:
    (tmp_path / "een").mkdir()
    (tmp_path / "link").symlink_to("een")

    ports = {usual_port(tmp_path / name) for name in ("een", "link", "een/../een")}

    assert len(ports) == 1
    assert ports < set(USUAL)
    assert usual_port(tmp_path / "twee") not in ports
