"""The command `tortoise-tracker migrate`, as it is called in a clone."""

from __future__ import annotations

from tortoise_tracker.__main__ import start

if __name__ == "__main__":
    start("python -m scripts.", "migrate")
