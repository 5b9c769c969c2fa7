"""Inspects produced documents with every validator, and plants faults to see them noticed."""
