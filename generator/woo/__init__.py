"""The public version of a dossier (Wet open overheid), and what goes with it to the platform."""
