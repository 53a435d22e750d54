"""A form of one's own, changed in fields or as text, with the page it gives."""
