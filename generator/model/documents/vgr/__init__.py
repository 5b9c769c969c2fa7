"""The progress report, voortgangsrapportage (`vgr.yaml`)."""
