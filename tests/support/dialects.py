"""Runs the same tests on both dialects, in a process of its own each.

``pytest`` alone runs pytest twice, with the arguments it was given, and adds up what came out;
``pytest --dialect sqlite`` and ``--dialect postgres`` run in the process at hand.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.support.databases import Dialect

BOTH = "both"

#: Where a run on one dialect leaves its numbers for the one that started it.
_SUMMARY = "TRACKER_TEST_SUMMARY"
#: Tells a run, and its workers, that there is one on the other dialect beside it.
_BOTH_RUN = "TRACKER_TEST_BOTH_RUN"
#: The number of a pipe that ends when the process which started this run is gone.
_LIFELINE = "TRACKER_TEST_LIFELINE"

_SUMMARY_PATH = pytest.StashKey[str | None]()

#: Options that show something, and run no tests.
_ONLY_LOOKS = (
    *("help", "version", "collectonly", "markers"),
    *("showfixtures", "show_fixtures_per_test", "setupplan"),
)

#: Fixtures that differ between the dialects; all other databases are made of them.
_OF_A_DIALECT = frozenset({"databases", "dialect", "acme_url", "connection"})

_OUTCOMES = ("failed", "passed", "skipped", "deselected", "xfailed", "xpassed", "error")


def add_option(parser: pytest.Parser) -> None:
    """Define ``--dialect``."""
    parser.addoption(
        "--dialect",
        choices=[BOTH, *Dialect],
        default=BOTH,
        help="the database to run on; both (the default) runs pytest once for each",
    )


def of(config: pytest.Config) -> Dialect:
    """The dialect of this process; where no test runs it does not matter which."""
    chosen = config.getoption("dialect")
    return Dialect.SQLITE if chosen == BOTH else Dialect(chosen)


def deselect_others(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Deselect the tests that another dialect's run is for.

    Those are the ones marked ``only_on`` it; and, where both run, those that ask for no database of either:
    once is enough for them.
    """
    is_second = of(config) is Dialect.POSTGRES and _BOTH_RUN in os.environ
    kept: list[pytest.Item] = []
    others: list[pytest.Item] = []
    for item in items:
        marker = item.get_closest_marker("only_on")
        is_ours = marker is None or Dialect(marker.args[0]) is of(config)
        is_done = is_second and marker is None and not _asks_for_database(item)
        (kept if is_ours and not is_done else others).append(item)
    if others:
        config.hook.pytest_deselected(items=others)
        items[:] = kept


def _asks_for_database(item: pytest.Item) -> bool:
    names = getattr(item, "fixturenames", ())
    # An async test has the database without asking, unless it is marked.
    is_given_one = "anyio_backend" in names and item.get_closest_marker("no_database") is None
    return is_given_one or not _OF_A_DIALECT.isdisjoint(names)


def runs_both(config: pytest.Config) -> bool:
    """Whether this process starts one for each dialect, and runs no tests itself."""
    return (
        config.getoption("dialect") == BOTH
        and not hasattr(config, "workerinput")
        and not any(config.getoption(name, default=False) for name in _ONLY_LOOKS)
    )


def run_both(config: pytest.Config) -> int:
    """Run pytest on one dialect after the other, and report the sum.

    Returns:
        The exit status: 0 if both ended well. One dialect may find no tests under ``-k``, not both.
    """
    began = time.monotonic()
    statuses: dict[Dialect, int] = {}
    counts: dict[Dialect, Counter[str]] = {}
    junit = getattr(config.option, "xmlpath", None)
    with tempfile.TemporaryDirectory(prefix="tracker-tests-") as folder:
        for dialect in Dialect:
            report = Path(folder, f"{dialect}.xml")
            arguments = [
                *config.invocation_params.args,
                f"--dialect={dialect}",
            ]
            if config.pluginmanager.has_plugin("cacheprovider"):
                # --last-failed is about the dialect where it failed.
                arguments += ["-o", f"cache_dir={config.rootpath / '.pytest_cache' / dialect}"]
            if junit:
                arguments += [f"--junitxml={report}", "-o", f"junit_suite_name={dialect}"]
            summary = Path(folder, f"{dialect}.json")
            statuses[dialect] = _run(arguments, config.invocation_params.dir, summary)
            counts[dialect] = Counter(json.loads(summary.read_text()) if summary.exists() else {})
            if statuses[dialect] == pytest.ExitCode.INTERRUPTED or (
                statuses[dialect] and config.getoption("maxfail")
            ):
                break
        if junit:
            _merge(sorted(Path(folder).glob("*.xml")), Path(junit))
    _print_sum(counts, time.monotonic() - began)
    return exit_status(statuses.values())


def exit_status(statuses: Iterable[int]) -> int:
    """One exit status for several runs: the worst; "no tests found" only if none found any."""
    found = set(statuses)
    nothing = pytest.ExitCode.NO_TESTS_COLLECTED
    # A process that a signal ended has a negative status.
    return int(max(found - {nothing}, key=abs, default=nothing))


def _run(arguments: list[str], folder: Path, summary: Path) -> int:
    lifeline, ours = os.pipe()
    try:
        process = subprocess.Popen(
            [sys.executable, "-m", "pytest", *arguments],
            cwd=folder,
            env={**os.environ, _BOTH_RUN: "1", _SUMMARY: str(summary), _LIFELINE: str(lifeline)},
            pass_fds=[lifeline],
        )
        while True:
            # A Ctrl-C reaches the run as well; it needs time to close what it opened.
            with contextlib.suppress(KeyboardInterrupt):
                return process.wait()
    finally:
        os.close(lifeline)
        os.close(ours)


def join_run(config: pytest.Config) -> None:
    """In the run of one dialect: end it, and its server, when the starting process is gone."""
    # Taken away, because tests start further runs.
    config.stash[_SUMMARY_PATH] = os.environ.pop(_SUMMARY, None)
    number = os.environ.pop(_LIFELINE, None)
    if number is None or hasattr(config, "workerinput"):
        return
    lifeline = int(number)
    os.set_inheritable(lifeline, False)  # noqa: FBT003 - takes no keyword

    def wait_for_the_end() -> None:
        os.read(lifeline, 1)
        # The tests may hang, and a polite end would wait for them.
        os._exit(int(pytest.ExitCode.INTERRUPTED))

    threading.Thread(target=wait_for_the_end, daemon=True).start()


def leave_summary(reporter: pytest.TerminalReporter) -> None:
    """In the run of one dialect: write the numbers down for the process that adds them up."""
    if path := reporter.config.stash[_SUMMARY_PATH]:
        numbers = {name: len(reporter.stats.get(name, ())) for name in _OUTCOMES}
        Path(path).write_text(json.dumps(numbers))


def _print_sum(counts: dict[Dialect, Counter[str]], seconds: float) -> None:
    lines = [f"{dialect:<10}{_in_words(numbers)}" for dialect, numbers in counts.items()]
    total = _in_words(sum(counts.values(), Counter[str]()))
    heading = f" {total} on {' and '.join(counts)} in {seconds:.2f}s "
    lines.append(heading.center(shutil.get_terminal_size().columns, "="))
    sys.stdout.write("\n".join(["", *lines, ""]))
    sys.stdout.flush()


def _in_words(numbers: Counter[str]) -> str:
    found = [f"{numbers[name]} {name}" for name in _OUTCOMES if numbers[name]]
    return ", ".join(found) or "no tests ran"


def _merge(reports: list[Path], into: Path) -> None:
    merged = ET.Element("testsuites", name="pytest tests")
    for report in reports:
        merged.extend(ET.parse(report).getroot())  # noqa: S314 - pytest wrote it a moment ago
    into.parent.mkdir(parents=True, exist_ok=True)
    ET.ElementTree(merged).write(into, encoding="utf-8", xml_declaration=True)
