"""The archive: per dossier and version a BagIt bag that proves its contents, and a log of them."""
