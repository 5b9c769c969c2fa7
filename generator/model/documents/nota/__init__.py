"""A nota to the board (`nota.yaml`)."""
