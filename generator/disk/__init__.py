"""The only reader of input, files written whole or not at all, locks, refusals in Dutch."""
