"""Files written whole or not at all; the refusals of the computer in Dutch."""
