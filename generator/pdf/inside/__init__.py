"""All that reaches into the insides of WeasyPrint, which no promise of it covers.

It is made for one version (``version.py``); with another one nothing is made. Each module here
says what it uses or replaces, and ``replacing.py`` lists the replacements. The rest of the
program knows WeasyPrint by ``pdf/engine.py``.
"""
