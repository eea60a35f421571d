"""A migration as a file that Aerich runs and people read."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any, Final

from aerich.utils import get_formatted_compressed_data

from tortoise_tracker.commands.makemigrations.planning import Plan
from tortoise_tracker.commands.migrating.dialects import POSTGRES, SQLITE
from tortoise_tracker.commands.migrating.folder import migration_files

_TEMPLATE: Final = '''\
"""{title}

{changes}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UPGRADE = {{
    "postgres": """\\
{postgres_upgrade}
""",
    "sqlite": """\\
{sqlite_upgrade}
""",
}}

DOWNGRADE = {{
    "postgres": """\\
{postgres_downgrade}
""",
    "sqlite": """\\
{sqlite_downgrade}
""",
}}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    """Return the SQL for the database at hand; Aerich asks with None for that of PostgreSQL."""
    return UPGRADE[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    """Return the SQL of the way back."""
    return DOWNGRADE[db.capabilities.dialect if db else "postgres"]


MODELS_STATE = (
    {state}
)
'''

#: Aerich refuses to go back where there is no SQL at all, and asyncpg cannot execute a mere comment.
_NOTHING: Final = "SELECT 'nothing changes on this database';"

_LIST_LENGTH: Final = 40


def write_migration(folder: Path, name: str, plan: Plan) -> Path:
    """Write the next migration file into ``folder``, and return its path.

    Args:
        folder: Where the migrations of the app are; made if it is not there.
        name: What the migration does, in snake case.
        plan: Its contents.
    """
    folder.mkdir(parents=True, exist_ok=True)
    files = migration_files(folder)
    number = int(files[-1].split("_")[0]) + 1 if files else 0
    moment = datetime.datetime.now(tz=datetime.UTC).strftime("%Y%m%d%H%M%S")
    path = folder / f"{number}_{moment}_{name}.py"
    path.write_text(render(name, plan), encoding="utf-8")
    return path


def render(name: str, plan: Plan) -> str:
    """Return the text of a migration file; the same plan gives the same text."""
    changes = plan.changes[:_LIST_LENGTH]
    if len(plan.changes) > len(changes):
        changes.append(f"and {len(plan.changes) - len(changes)} more")
    state: dict[str, Any] = dict(plan.state)
    return _TEMPLATE.format(
        title=f"{name.replace('_', ' ').capitalize()}.",
        changes="\n".join(f"- {change}" for change in changes),
        postgres_upgrade=_script(plan.upgrade[POSTGRES]),
        sqlite_upgrade=_script(plan.upgrade[SQLITE]),
        postgres_downgrade=_script(plan.downgrade[POSTGRES]),
        sqlite_downgrade=_script(plan.downgrade[SQLITE]),
        state=get_formatted_compressed_data(state),
    )


def _script(statements: list[str]) -> str:
    script = "\n".join(f"{statement};" for statement in statements) or _NOTHING
    return script.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
