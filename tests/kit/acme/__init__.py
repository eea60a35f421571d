"""An application that takes the toolkit alone: its own users, bin and models, and no table of the tracker.

Its tests run in the suite, and once more from the installed wheel (``tests/wheel``): they import nothing but
pytest, the toolkit and this package.
"""
