"""Reads the form types: what a form asks for, suggests and prints, kept as TOML files in the resources."""

from __future__ import annotations

from ledarapp.templates.library import Library

__all__ = ["Library"]
