"""Tests of querysets and managers."""
