"""Modules that WeasyPrint imports and our documents never use: they are loaded when called.

fontTools makes a smaller font of one where HarfBuzz cannot, and a plain one of a variable font.
Loading it for that takes a fifth of the time that loading WeasyPrint takes.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any


@contextmanager
def loaded_when_called(*names: str) -> Iterator[None]:
    """Who imports one of those modules meanwhile gets one that stands in for it.

    Those that were loaded before stay as they are.
    """
    standing_in = {name: _StandIn(name) for name in names if name not in sys.modules}
    sys.modules.update(standing_in)
    try:
        yield
    finally:
        for name in standing_in:
            del sys.modules[name]


class _StandIn(ModuleType):
    """Looks like a module; what it gives loads that module and calls what it has there."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("__"):  # what Python itself asks of a module
            raise AttributeError(name)

        def call(*arguments: Any, **named: Any) -> Any:  # noqa: ANN401
            return getattr(import_module(self.__name__), name)(*arguments, **named)

        return call
