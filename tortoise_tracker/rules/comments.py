"""Rule that copies the text of a comment to its Description."""

from __future__ import annotations

from tortoise_tracker.kit.registry import model_named
from tortoise_tracker.kit.rules import Rule, Write
from tortoise_tracker.kit.writing.rows import chunks

_TEXT = ("comment_html", "comment_json", "comment_stripped")


class KeepDescription(Rule):
    """Rule that a comment has a Description with the same text, and ``edited_at`` once that changes."""

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
        model = model_named("tracker.Description")
        descriptions = [
            model(
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
        await model.bulk_create(descriptions, using_db=write.db)
        for comment, description in zip(described, descriptions, strict=True):
            write.set(comment, "description_id", description.id)

    async def after(self, write: Write) -> None:
        """Bring the descriptions of edited comments into step."""
        if not write.creates:
            await _bring_into_step(write)


async def _bring_into_step(write: Write) -> None:
    """Give the descriptions that comments have the text of the comments."""
    model = model_named("tracker.Description")
    edited = {str(c.description_id): c for c in write.rows if c.description_id is not None}
    for keys in chunks(sorted(edited)):
        descriptions = await model.objects.using_db(write.db).filter(id__in=keys)
        for description in descriptions:
            comment = edited[str(description.id)]
            description.description_html = comment.comment_html
            description.description_json = comment.comment_json
        await model.bulk_update(descriptions, ["description_html", "description_json"], using_db=write.db)
