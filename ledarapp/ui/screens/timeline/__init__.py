"""Timeline: the dates of the year as a strip and as a list."""
