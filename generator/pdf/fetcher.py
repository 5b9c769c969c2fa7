"""What WeasyPrint may read: files below the templates, and nothing from the network."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.pdf.engine import FatalURLFetchingError, URLFetcher, URLFetcherResponse


class TemplateFetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint is not typed
    """Fetches files below one folder, and refuses all else.

    A refusal stops the whole document. Inside a picture WeasyPrint swallows it, so
    ``refusals`` keeps what was asked for; who makes the PDF must look there.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(allowed_protocols={"file"}, allow_redirects=False)
        self._folder = folder.resolve()
        self.refusals: list[str] = []

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
        """The contents of a file. Raises ``FatalURLFetchingError`` for everything else."""
        parts = urlsplit(url)
        path = Path(unquote(parts.path)).resolve()
        inside = parts.scheme == "file" and not parts.netloc and path.is_relative_to(self._folder)
        if not inside:
            self.refusals.append(url)
            raise FatalURLFetchingError(f"buiten de sjablonen: {url}")
        return super().fetch(url, headers)
