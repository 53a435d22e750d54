"""The agreement and its rules as plain frozen values; knows no library, no clock and no file."""
