"""The house style: colours, measures, contrast, the signs of its fonts."""
