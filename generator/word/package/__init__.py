"""The parts of a Word file around its body."""
