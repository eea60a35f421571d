"""The commands, one file each: ``python -m scripts.NAME``."""
