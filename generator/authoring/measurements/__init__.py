"""Measurements out of a file with figures, written below their indicators in doelen.yaml."""
