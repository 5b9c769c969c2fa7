"""Checks, faults and steps that put themselves in a list, so that none is left out of it.

Whoever reads a list first loads all modules that may add to it (``load``); a test sees to it that
each public function in those modules is in a list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import Generic, TypeVar

import keuring

F = TypeVar("F", bound=Callable[..., object])


class Registry(Mapping[str, F], Generic[F]):
    """Functions by name, in the order in which they were registered; used as a decorator."""

    def __init__(self) -> None:
        self._functions: dict[str, F] = {}

    def __call__(self, function: F) -> F:
        """Register a function under its own name."""
        return self.named(function.__name__)(function)

    def named(self, name: str) -> Callable[[F], F]:
        """Register a function under that name."""

        def register(function: F) -> F:
            assert name not in self._functions, f"there are two of the name {name}"
            self._functions[name] = function
            return function

        return register

    def __getitem__(self, name: str) -> F:
        return self._functions[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._functions)

    def __len__(self) -> int:
        return len(self._functions)


def load(pattern: str) -> list[str]:
    """Load the modules of ``keuring`` in whose name that occurs; gives their names."""
    names = [module.name for module in iter_modules(keuring.__path__) if pattern in module.name]
    found = sorted(f"{keuring.__name__}.{name}" for name in names)
    for name in found:
        import_module(name)
    return found
