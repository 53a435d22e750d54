"""What the user sees, one screen per file; screens don't import each other."""
