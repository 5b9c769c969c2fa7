"""The tree → HTML."""
