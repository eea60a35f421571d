"""Services for accounts: activation, passwords, project members, instance admins."""

from __future__ import annotations

from tortoise_tracker.services.accounts import activation, instance_admins, passwords, project_members

__all__ = ["activation", "instance_admins", "passwords", "project_members"]
