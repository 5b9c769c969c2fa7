"""Markdown of the staff → the tree, and the tree → Markdown."""
