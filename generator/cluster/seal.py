"""By what one knows that another process makes the same bytes.

Everything counts that makes them: the program, the templates with fonts and house styles, Python,
the libraries. A library that is not asked for its version, a font of the machine that stands in or
another processor shows in the sample.
"""

from __future__ import annotations

import ctypes
import platform
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version

from generator.build.order import Make
from generator.cluster.installed import Installed
from generator.cluster.sample import sample_digest

PACKAGES = (
    "brotli",
    "cssselect2",
    "docxtpl",
    "fonttools",
    "jinja2",
    "lxml",
    "markdown-it-py",
    "markupsafe",
    "mdit-py-plugins",
    "mdurl",
    "openpyxl",
    "pillow",
    "pydantic",
    "pydantic_core",
    "pydyf",
    "pypdf",
    "pyphen",
    "python-docx",
    "pyyaml",
    "tinycss2",
    "tinyhtml5",
    "weasyprint",
    "webencodings",
    "xlsxwriter",
)
"""Those that have a hand in the bytes of a document."""

LIBRARIES = {
    "Pango": ("libpango-1.0.so.0", "pango_version_string"),
    "HarfBuzz": ("libharfbuzz.so.0", "hb_version_string"),
    "fontconfig": ("libfontconfig.so.1", "FcGetVersion"),
}
"""The libraries of the system, each with its file and the function that gives its version."""

ABSENT = "geen"

SAMPLE = "het proefdocument"


@dataclass(frozen=True)
class Seal:
    """Hashes and versions by the name of what they are of, as staff read it."""

    hashes: Mapping[str, str]
    versions: Mapping[str, str]

    @property
    def text(self) -> str:
        """The same text, the same seal."""
        parts = sorted(self.hashes.items()) + sorted(self.versions.items())
        return sha256(repr(parts).encode()).hexdigest()

    def as_data(self) -> dict[str, dict[str, str]]:
        """The seal as plain values; ``seal_from`` gives it back."""
        return {"hashes": dict(self.hashes), "versions": dict(self.versions)}

    def differences(self, other: Seal) -> list[str]:
        """What is otherwise there than here, in Dutch.

        That the sample differs is told when nothing else does: else it follows from that.
        """
        found = [*self._other_hashes(other), *self._other_versions(other)]
        return [one for one in found if one != SAMPLE] or found

    def _other_hashes(self, other: Seal) -> Iterator[str]:
        for name, ours in self.hashes.items():
            if other.hashes.get(name) != ours:
                yield name

    def _other_versions(self, other: Seal) -> Iterator[str]:
        for name, ours in self.versions.items():
            theirs = other.versions.get(name, ABSENT)
            if theirs != ours:
                yield f"{name} ({theirs} in plaats van {ours})"


def seal_from(data: object) -> Seal | None:
    """The seal that ``as_data`` gave; None when it is something else."""
    if not isinstance(data, Mapping):
        return None
    groups = [data.get("hashes"), data.get("versions")]
    hashes, versions = (
        {str(name): str(value) for name, value in group.items()}
        for group in (one if isinstance(one, Mapping) else {} for one in groups)
    )
    return Seal(hashes, versions) if hashes and versions else None


def seal_of(installed: Installed, make: Make) -> Seal:
    """The seal of this process, which makes a sample for it."""
    hashes = {
        "het programma": installed.program,
        "de sjablonen": installed.templates,
        SAMPLE: sample_digest(make),
    }
    versions = {
        "Python": platform.python_version(),
        "de processor": platform.machine(),
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
        **{name: _library_version(*asked) for name, asked in LIBRARIES.items()},
        **{name: _package_version(name) for name in PACKAGES},
    }
    return Seal(hashes, versions)


def _library_version(file: str, function: str) -> str:
    try:
        ask = getattr(ctypes.CDLL(file), function)
    except (OSError, AttributeError):
        return ABSENT
    if not function.endswith("_string"):
        return str(ask())
    ask.restype = ctypes.c_char_p
    return str(ask().decode())


def _package_version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ABSENT
