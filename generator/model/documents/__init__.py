"""The documents that a dossier can have."""
