"""Tests of the rules that models of any kind declare."""
