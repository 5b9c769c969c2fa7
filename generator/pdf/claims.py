"""What a PDF claims to be: PDF/A-3a and PDF/UA-1, both in one file.

WeasyPrint knows one claim at a time. Both are said in its XMP (ISO 16684-1): that of PDF/A by
WeasyPrint, that of PDF/UA here. PDF/A allows no property that it does not know, unless the file
explains it (ISO 19005-3, 6.6.2.3), therefore the explanation.
"""

from __future__ import annotations

from generator.pdf.engine import DocumentMetadata

VARIANT = "pdf/a-3a"
"""What WeasyPrint claims and sees to: colours, fonts, attachments, tags."""

_ACCESSIBLE = (
    b'<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
    b"<pdfuaid:part>1</pdfuaid:part></rdf:Description>"
)

_EXPLANATION = (
    b'<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    b' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"'
    b' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
    b'<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    b"<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>"
    b"<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    b"<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    b'<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    b"<pdfaProperty:name>part</pdfaProperty:name>"
    b"<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    b"<pdfaProperty:category>internal</pdfaProperty:category>"
    b"<pdfaProperty:description>The part of ISO 14289 that the file conforms to"
    b"</pdfaProperty:description>"
    b"</rdf:li></rdf:Seq></pdfaSchema:property>"
    b"</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"
)

_END = b"</rdf:RDF>"


class Claims(DocumentMetadata):  # type: ignore[misc]  # WeasyPrint is not typed
    """The metadata of a document that is PDF/UA-1 besides what WeasyPrint says of it."""

    @classmethod
    def of(cls, metadata: DocumentMetadata) -> Claims:
        """The same metadata with that claim."""
        return cls(**vars(metadata))

    def generate_rdf_metadata(self, variant: str, version: int, conformance: str) -> bytes:
        """The XMP, in one ``rdf:RDF``: a second one is not looked at (by veraPDF, for one)."""
        made: bytes = super().generate_rdf_metadata(variant, version, conformance)
        return made.replace(_END, _ACCESSIBLE + _EXPLANATION + _END)

    def include_in_pdf(
        self, pdf: object, variant: str, version: int, conformance: str, compress: bool
    ) -> None:
        """Never compressed, so that any program can read it (ISO 19005-3, 6.6.2.1)."""
        super().include_in_pdf(pdf, variant, version, conformance, compress=False)
