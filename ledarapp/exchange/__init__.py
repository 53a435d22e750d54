"""The signed package two people send each other, and the canonical data inside it."""
