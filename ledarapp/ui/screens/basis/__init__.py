"""Step 1: the parties, the period, the dates and the running texts."""
