"""Which files make up a dossier, read once, and the dossier before it."""
