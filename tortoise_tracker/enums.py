"""Every enumeration of the domain; each owns its groupings.

String members compare equal to their values, and are stored as them: ``Priority.HIGH == "high"``.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum

# ── People ───────────────────────────────────────────────────────────────────────────────


class Role(IntEnum):
    """What a member may do; a higher number includes all that lower ones may."""

    ADMIN = 20
    MEMBER = 15
    GUEST = 5


class AccountProvider(StrEnum):
    """Who vouches for a user that signs in by OAuth."""

    GOOGLE = "google"
    GITHUB = "github"
    GITLAB = "gitlab"
    GITEA = "gitea"


class UserType(StrEnum):
    """Whether a person acts or a program of its own."""

    HUMAN = "human"
    BOT = "bot"


class NotificationViewMode(StrEnum):
    """How much room a user's list of notifications takes."""

    FULL = "full"
    COMPACT = "compact"


class Weekday(IntEnum):
    """A day of the week, counted from Sunday as calendars in browsers do."""

    SUNDAY = 0
    MONDAY = 1
    TUESDAY = 2
    WEDNESDAY = 3
    THURSDAY = 4
    FRIDAY = 5
    SATURDAY = 6


# ── Projects and their issues ────────────────────────────────────────────────────────────


class ProjectNetwork(IntEnum):
    """Who in the workspace can see a project: its members only, or everybody."""

    SECRET = 0
    PUBLIC = 2


class StateGroup(StrEnum):
    """Where in its life an issue is; a project names its own states within these groups."""

    BACKLOG = "Backlog"
    TODO = "Todo"
    IN_PROGRESS = "In Progress"
    DONE = "Done"
    CANCELLED = "Cancelled"
    TRIAGE = "Triage"

    @classmethod
    def open(cls) -> tuple[StateGroup, ...]:
        """Accepted and not finished, in the order work moves through them."""
        return cls.BACKLOG, cls.TODO, cls.IN_PROGRESS

    @classmethod
    def closed(cls) -> tuple[StateGroup, ...]:
        """Finished, one way or the other."""
        return cls.DONE, cls.CANCELLED


class Priority(StrEnum):
    """How soon an issue wants attention, the most urgent first."""

    URGENT = "urgent"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NONE = "none"


class EstimateType(StrEnum):
    """What the points of an estimate count."""

    CATEGORIES = "categories"
    POINTS = "points"
    TIME = "time"


class IssueRelationType(StrEnum):
    """How an issue stands to a related one: "this issue is … that one"."""

    DUPLICATE = "duplicate"
    RELATES_TO = "relates_to"
    BLOCKED_BY = "blocked_by"
    START_BEFORE = "start_before"
    FINISH_BEFORE = "finish_before"
    IMPLEMENTED_BY = "implemented_by"

    @property
    def reverse(self) -> str:
        """The name of the same relation as the related issue sees it."""
        return _RELATION_REVERSE[self]

    @property
    def is_symmetric(self) -> bool:
        """Whether both issues call the relation by one name."""
        return self.reverse == self.value


_RELATION_REVERSE = {
    IssueRelationType.DUPLICATE: "duplicate",
    IssueRelationType.RELATES_TO: "relates_to",
    IssueRelationType.BLOCKED_BY: "blocking",
    IssueRelationType.START_BEFORE: "start_after",
    IssueRelationType.FINISH_BEFORE: "finish_after",
    IssueRelationType.IMPLEMENTED_BY: "implements",
}


class CommentAccess(StrEnum):
    """Who can read a comment: the members, or whoever sees the published project too."""

    INTERNAL = "INTERNAL"
    EXTERNAL = "EXTERNAL"


# ── Modules and pages ────────────────────────────────────────────────────────────────────


class ModuleStatus(StrEnum):
    """How far a module is."""

    BACKLOG = "backlog"
    PLANNED = "planned"
    IN_PROGRESS = "in-progress"
    PAUSED = "paused"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


class PageAccess(IntEnum):
    """Who can read a page: everybody in its projects, or its owner only."""

    PUBLIC = 0
    PRIVATE = 1
