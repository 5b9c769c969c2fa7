"""No check, planted fault or mutation is left out: each is in the list of its kind.

The tool itself is tried in tests/keuring, which needs the validators; this needs none of them.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from inspect import getmembers, isfunction

import pytest

from keuring.checks import diary_check, making_check, pdf_check, structure_check, word_check
from keuring.mutating import mutates
from keuring.planting import diary_fault, pdf_fault, zip_fault
from keuring.registry import Registry, load

REGISTRIES = (
    *(word_check, making_check, pdf_check, structure_check, diary_check),
    *(pdf_fault, zip_fault, diary_fault, mutates),
)
MODULES = [*load("_checks"), *load("planted_"), *load("mutation_")]
Function = Callable[..., object]

GATHERERS = {"all_checks", "findings", "events", "planted", "spoiled", "on_lines"}
"""What makes use of the lists."""


@pytest.mark.parametrize("name", MODULES)
def test_every_public_function_is_registered(name: str) -> None:
    module = import_module(name)
    registered = {id(one) for registry in REGISTRIES for one in registry.values()}
    left_out = [
        function
        for function, object_ in getmembers(module, isfunction)
        if object_.__module__ == name and not function.startswith("_")
        if id(object_) not in registered and function not in GATHERERS
    ]

    assert left_out == []


@pytest.mark.parametrize("registry", REGISTRIES)
def test_no_list_is_empty(registry: Registry[Function]) -> None:
    assert registry


def test_two_of_one_name_are_refused() -> None:
    registry: Registry[Function] = Registry()
    registry.named("een")(len)

    with pytest.raises(AssertionError, match="there are two of the name een"):
        registry.named("een")(max)
