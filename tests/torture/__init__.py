"""The long runs: what short tests show once is tried here hundreds of times, and counted."""
