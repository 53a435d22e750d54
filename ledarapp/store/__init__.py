"""Agreements on disk: the only room that knows SQLModel and SQLCipher."""
