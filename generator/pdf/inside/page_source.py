"""The HTML of a document, read by the quick parser where that is certain to read it alike."""

from __future__ import annotations

from generator.pdf.inside.loading import HTML, URLFetcher, weasyprint
from generator.pdf.plain_html import parse_plain


class PageSource(HTML):  # type: ignore[misc]  # WeasyPrint is not typed
    """What ``HTML(string=..., base_url=..., url_fetcher=...)`` is, made in less time.

    ``base_url`` is absolute.
    """

    def __init__(self, text: str, base_url: str, url_fetcher: URLFetcher) -> None:
        root = parse_plain(text)
        if root is None:
            super().__init__(string=text, base_url=base_url, url_fetcher=url_fetcher)
            return
        self.base_url = base_url  # there is no <base> in it
        self.url_fetcher = url_fetcher
        self.media_type = "print"
        self.etree_element = root
        self.wrapper_element = weasyprint.cssselect2.ElementWrapper.from_html_root(root)
