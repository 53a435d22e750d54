"""Reads the form types: what a form asks for, suggests and prints, kept as TOML files in the resources."""

from __future__ import annotations

from ledarapp.templates.example import read_example
from ledarapp.templates.form import FORM_WORDS, SCHEMA, SCREENS, read, read_card
from ledarapp.templates.library import Library

__all__ = ["FORM_WORDS", "SCHEMA", "SCREENS", "Library", "read", "read_card", "read_example"]
