from __future__ import annotations

import pickle
from pathlib import Path
from pkgutil import resolve_name

import pytest

from generator.build.order import Answer, Made, Order
from generator.cluster.duty import CHANGED, DO, OTHER, Duty, do
from generator.cluster.installed import read_installed
from generator.cluster.sample import SAMPLE
from generator.cluster.seal import Seal
from generator.problems import MachineError

SEAL = Seal({"het programma": "a"}, {"Python": "3.11.2"})
ORDERS = pickle.dumps([SAMPLE, SAMPLE])


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    (tmp_path / "huisstijl.css").write_text("p {}")
    return tmp_path


def made(order: Order) -> Answer:
    return Answer((Made(order.dossier.name, {"pdf": b"pdf"}),))


def test_orders_are_done(templates: Path) -> None:
    duty = Duty(made, SEAL, read_installed(templates))

    assert duty.done(SEAL.text, ORDERS).answers == (made(SAMPLE), made(SAMPLE))


def test_an_order_with_another_seal_is_not_even_read(templates: Path) -> None:
    duty = Duty(made, SEAL, read_installed(templates))

    (result,) = duty.done("anders", b"what another version may send").answers

    assert isinstance(result, MachineError)
    assert str(result) == OTHER


def test_what_was_made_while_a_template_changed_is_not_used(templates: Path) -> None:
    installed = read_installed(templates)

    def change(order: Order) -> Answer:
        (templates / "huisstijl.css").write_text("p { color: red }")
        return made(order)

    (result,) = Duty(change, SEAL, installed).done(SEAL.text, ORDERS).answers

    assert isinstance(result, MachineError)
    assert str(result) == CHANGED


def test_what_goes_wrong_is_told_to_who_asked(templates: Path) -> None:
    def fail(order: Order) -> Answer:
        raise MachineError("Pango ontbreekt")

    done = Duty(fail, SEAL, read_installed(templates)).done(SEAL.text, ORDERS)

    results = pickle.loads(pickle.dumps(done)).answers
    assert list(map(str, results)) == ["Pango ontbreekt", "Pango ontbreekt"]


def test_the_function_is_found_by_its_name() -> None:
    assert resolve_name(DO) is do
