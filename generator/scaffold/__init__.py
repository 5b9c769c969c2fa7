"""New files to fill in: an empty one of a kind, or a dossier that follows an earlier one."""

from generator.scaffold.following import follow
from generator.scaffold.names import start_file

__all__ = ["follow", "start_file"]
