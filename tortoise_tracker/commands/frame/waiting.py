"""The options of the commands that wait."""

from __future__ import annotations

from typing import Annotated, Final

from cyclopts import Parameter
from cyclopts.validators import Number

#: Seconds that one attempt may take: a host that swallows every packet must not use up all the time.
ATTEMPT: Final = 5.0

Timeout = Annotated[
    float, Parameter(validator=Number(gt=0), help="Seconds after which to give up, with exit code 1.")
]

Interval = Annotated[
    float,
    Parameter(
        validator=Number(gt=0),
        help=(
            "Seconds between two attempts, at most: the first pauses are a tenth of that, and double. An"
            f" attempt itself may take {ATTEMPT:g} seconds."
        ),
    ),
]
