"""A Word file from anybody: opened within bounds, and how its parts hang together."""
