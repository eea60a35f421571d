"""Enumerations of the tracker; each owns its groupings.

String members compare equal to their values, and are stored as them: ``Priority.HIGH == "high"``.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum

# ── People ───────────────────────────────────────────────────────────────────────────────


class Role(IntEnum):
    """Role of a member; a higher number includes the permissions of lower ones."""

    ADMIN = 20
    MEMBER = 15
    GUEST = 5


class AccountProvider(StrEnum):
    """OAuth provider by which a user signs in."""

    GOOGLE = "google"
    GITHUB = "github"
    GITLAB = "gitlab"
    GITEA = "gitea"


class UserType(StrEnum):
    """Kind of user: a person, or a program that acts on its own."""

    HUMAN = "human"
    BOT = "bot"


class NotificationViewMode(StrEnum):
    """Layout of a user's list of notifications."""

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
    """Visibility of a project in its workspace: to its members only, or to all."""

    SECRET = 0
    PUBLIC = 2


class StateGroup(StrEnum):
    """Stage in the life of an issue; a project names its own states within these groups."""

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
    """Priority of an issue, the most urgent first."""

    URGENT = "urgent"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NONE = "none"


class EstimateType(StrEnum):
    """Unit of an estimate's points."""

    CATEGORIES = "categories"
    POINTS = "points"
    TIME = "time"


class IssueRelationType(StrEnum):
    """Relation of an issue to another: "this issue is … that one"."""

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
    """Visibility of a comment: to members only, or to readers of the published project, too."""

    INTERNAL = "INTERNAL"
    EXTERNAL = "EXTERNAL"


# ── Modules and pages ────────────────────────────────────────────────────────────────────


class ModuleStatus(StrEnum):
    """Progress of a module."""

    BACKLOG = "backlog"
    PLANNED = "planned"
    IN_PROGRESS = "in-progress"
    PAUSED = "paused"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


class PageAccess(IntEnum):
    """Visibility of a page: to all in its projects, or to its owner only."""

    PUBLIC = 0
    PRIVATE = 1
