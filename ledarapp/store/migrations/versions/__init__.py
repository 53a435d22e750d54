"""The steps, in their order; each works on the tables as they were then, never on today's row classes."""
