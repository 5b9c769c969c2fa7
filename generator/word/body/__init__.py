"""The tree → the WordprocessingML of the body of a Word file."""
