"""What WeasyPrint may read: files below the templates, and nothing from the network."""

from __future__ import annotations

from collections.abc import Mapping
from mimetypes import guess_type
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.content.picture import Image
from generator.pdf.engine import FatalURLFetchingError, URLFetcher, URLFetcherResponse

NO_PICTURES: Mapping[str, Image] = {}


class TemplateFetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint is not typed
    """Fetches files below one folder and pictures that it was given, and refuses all else.

    ``pictures`` are those by their address.

    A refusal stops the whole document. Inside a picture WeasyPrint swallows it, so
    ``refusals`` keeps what was asked for; who makes the PDF must look there.
    """

    def __init__(self, folder: Path, pictures: Mapping[str, Image] = NO_PICTURES) -> None:
        super().__init__(allowed_protocols={"file"}, allow_redirects=False)
        self._folder = folder.resolve()
        self._pictures = pictures
        self.refusals: list[str] = []

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
        """The contents of a file. Raises ``FatalURLFetchingError`` for everything else.

        The path that is judged is the one that is opened: what an address means, others may read
        in another way.
        """
        if url in self._pictures:
            return URLFetcherResponse(url, self._pictures[url].data, {})
        path = self._path(url)
        if path is None:
            self.refusals.append(url)
            raise FatalURLFetchingError(f"buiten de sjablonen: {url}")
        kind, _ = guess_type(path.name)
        types = {"Content-Type": kind} if kind else {}
        return URLFetcherResponse(path.as_uri(), path.read_bytes(), types)

    def _path(self, url: str) -> Path | None:
        """The file that is asked for; None when it may not be read."""
        parts = urlsplit(url)
        if parts.scheme != "file" or parts.netloc:
            return None
        try:
            path = Path(unquote(parts.path)).resolve()
            return path if path.is_relative_to(self._folder) and path.is_file() else None
        except (OSError, ValueError):  # ValueError: a name that no file can have
            return None
