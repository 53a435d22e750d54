"""Decisions about an agreement itself, and its yearly rounds."""
