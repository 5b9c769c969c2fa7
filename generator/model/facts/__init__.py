"""The facts of a dossier, written once and used by every document of it."""
