"""Tests of the database clients."""
