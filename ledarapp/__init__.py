"""Ledarapp: the result agreement between a leader and the superior, from first draft to signed record."""

__version__ = "0.1.0"
