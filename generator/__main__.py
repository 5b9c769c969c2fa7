"""``python -m generator`` is ``rapport``."""

import sys

from generator.cli import main

sys.exit(main())
