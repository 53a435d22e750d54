"""Gathering others' views: the sheet, the answers, the summary."""
