"""The Description of a comment: the same text as a row of its own, kept in step."""

from __future__ import annotations

from tortoise_tracker.models import Description, IssueComment
from tortoise_tracker.queryset.rows import chunks
from tortoise_tracker.rules import Rule, Write, register

_TEXT = ("comment_html", "comment_json", "comment_stripped")


class KeepDescription(Rule):
    """A comment has a Description, which follows its text; a changed text is an edited one."""

    triggers = reads = (*_TEXT, "description_id")
    spans_rows = True

    async def before(self, write: Write) -> None:
        """Create the descriptions of new comments, note the moment of an edit."""
        if not write.creates:
            for comment in write.rows if write.touches(_TEXT) else ():
                write.set(comment, "edited_at", write.moment)
            return
        await _bring_into_step(write)
        described = [comment for comment in write.rows if comment.description_id is None]
        descriptions = [
            Description(
                workspace_id=comment.workspace_id,
                project_id=comment.project_id,
                description_html=comment.comment_html,
                description_json=comment.comment_json,
                created_at=comment.created_at,
                updated_at=comment.updated_at,
                created_by_id=comment.created_by_id,
                updated_by_id=comment.updated_by_id,
            )
            for comment in described
        ]
        await Description.bulk_create(descriptions, using_db=write.db)
        for comment, description in zip(described, descriptions, strict=True):
            write.set(comment, "description_id", description.id)

    async def after(self, write: Write) -> None:
        """Bring the descriptions of edited comments into step."""
        if not write.creates:
            await _bring_into_step(write)


async def _bring_into_step(write: Write) -> None:
    """Give the descriptions that comments have the text of the comments."""
    edited = {str(c.description_id): c for c in write.rows if c.description_id is not None}
    for keys in chunks(sorted(edited)):
        descriptions = await Description.objects.using_db(write.db).filter(id__in=keys)
        for description in descriptions:
            comment = edited[str(description.id)]
            description.description_html = comment.comment_html
            description.description_json = comment.comment_json
        await Description.bulk_update(
            descriptions, ["description_html", "description_json"], using_db=write.db
        )


register(IssueComment, KeepDescription())
