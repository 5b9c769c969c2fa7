"""``python -m generator`` is ``rapport``."""

import sys

from generator.cli.verbs import main

sys.exit(main())
