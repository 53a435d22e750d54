"""Step 3: every remark in one list, and how the goals are spread."""
