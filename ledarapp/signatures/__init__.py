"""Making and judging signatures: the only room that knows pyHanko."""
