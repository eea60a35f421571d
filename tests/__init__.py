"""Tests; they mirror the package, and `tests.support` is what they stand on."""
