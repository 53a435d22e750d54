"""One module per screen; screens don't import each other."""
