"""Identities, signing and checking; the only room that knows pyHanko, and it costs nothing to import."""
