"""The base of everything that staff fill in."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Invoer(BaseModel):
    """A group of fields in a YAML file. An unknown field is an error; values never change."""

    model_config = ConfigDict(extra="forbid", frozen=True)
