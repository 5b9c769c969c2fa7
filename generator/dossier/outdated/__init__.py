"""What in a dossier is still of last time: one check a module, all in the table of ``checks``.

The program never looks at the clock: the day is that of the last document of the dossier.
"""
