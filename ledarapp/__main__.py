"""Starts the program: ``python -m ledarapp``."""

import sys

from ledarapp.app import main

if __name__ == "__main__":
    sys.exit(main())
