"""Step 2: the goals, category by category."""
