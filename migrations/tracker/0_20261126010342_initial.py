"""Initial.

- create table api_tokens
- create table accounts
- create table cycles
- create table cycle_issues
- create table cycle_user_properties
- create table deletions
- create table deletion_references
- create table descriptions
- create table estimates
- create table estimate_points
- create table instances
- create table instance_admins
- create table instance_configurations
- create table issues
- create table issue_activities
- create table issue_assignees
- create table issue_attachments
- create table issue_comments
- create table issue_counters
- create table issue_description_versions
- create table issue_labels
- create table issue_links
- create table issue_relations
- create table issue_sequences
- create table issue_subscribers
- create table issue_types
- create table issue_versions
- create table labels
- create table modules
- create table module_issues
- create table module_members
- create table pages
- create table page_labels
- create table page_logs
- create table page_versions
- create table profiles
- create table projects
- create table project_identifiers
- create table project_members
- create table project_pages
- and 9 more
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UPGRADE = {
    "postgres": """\
CREATE TABLE "deletion_references" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "deletion_id" UUID NOT NULL,
    "model" VARCHAR(200) NOT NULL,
    "column" VARCHAR(64) NOT NULL,
    "row_id" TEXT NOT NULL,
    "old_value" TEXT NOT NULL
);
CREATE INDEX "idx_deletion_re_deletio_b7c95b" ON "deletion_references" ("deletion_id", "row_id");
COMMENT ON COLUMN "deletion_references"."deletion_id" IS 'The deletion; a plain id, for the model of deletions is the application''s.';
COMMENT ON COLUMN "deletion_references"."model" IS 'Name of the model whose row referred, as ``app.Model``.';
COMMENT ON COLUMN "deletion_references"."column" IS 'The column that was set to NULL.';
COMMENT ON COLUMN "deletion_references"."row_id" IS 'The key of the row that referred, as text.';
COMMENT ON COLUMN "deletion_references"."old_value" IS 'The key of what it referred to, as text.';
COMMENT ON TABLE "deletion_references" IS 'A reference that a deletion has set to NULL, so that a restoration can set it back.';
CREATE TABLE "sessions" (
    "session_key" VARCHAR(128) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "user_id" UUID,
    "device_info" JSONB NOT NULL,
    "data" JSONB NOT NULL,
    "expire_date" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_sessions_user_id_80072d" ON "sessions" ("user_id");
CREATE INDEX "idx_sessions_expire__2225f2" ON "sessions" ("expire_date");
COMMENT ON COLUMN "sessions"."session_key" IS 'Secret: who sends it is signed in. Made up unless given.';
COMMENT ON COLUMN "sessions"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "sessions"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "sessions"."user_id" IS 'Who has signed in; null before that. A plain id: a session is read without its user.';
COMMENT ON COLUMN "sessions"."device_info" IS 'What the browser said of itself.';
COMMENT ON COLUMN "sessions"."data" IS 'What the application remembers from one request to the next.';
COMMENT ON COLUMN "sessions"."expire_date" IS 'From then on the session counts no more.';
COMMENT ON TABLE "sessions" IS 'What the application keeps of a browser that has signed in, until it signs out.';
CREATE TABLE "users" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "username" VARCHAR(128) NOT NULL UNIQUE,
    "email" VARCHAR(255) NOT NULL UNIQUE,
    "mobile_number" VARCHAR(32) NOT NULL,
    "display_name" VARCHAR(255) NOT NULL,
    "first_name" VARCHAR(255) NOT NULL,
    "last_name" VARCHAR(255) NOT NULL,
    "avatar" TEXT NOT NULL,
    "avatar_asset_id" UUID,
    "cover_image" TEXT NOT NULL,
    "cover_image_asset_id" UUID,
    "password" VARCHAR(255) NOT NULL,
    "is_password_expired" BOOL NOT NULL,
    "is_password_autoset" BOOL NOT NULL,
    "is_password_reset_required" BOOL NOT NULL,
    "is_superuser" BOOL NOT NULL,
    "is_staff" BOOL NOT NULL,
    "is_active" BOOL NOT NULL,
    "is_managed" BOOL NOT NULL,
    "is_bot" BOOL NOT NULL,
    "bot_type" VARCHAR(32) NOT NULL,
    "is_email_verified" BOOL NOT NULL,
    "is_email_valid" BOOL NOT NULL,
    "token" VARCHAR(64) NOT NULL,
    "token_updated_at" TIMESTAMPTZ,
    "date_joined" TIMESTAMPTZ NOT NULL,
    "last_active" TIMESTAMPTZ,
    "last_login_time" TIMESTAMPTZ,
    "last_login_ip" VARCHAR(45) NOT NULL,
    "last_login_medium" VARCHAR(32) NOT NULL,
    "last_login_uagent" TEXT NOT NULL,
    "last_logout_time" TIMESTAMPTZ,
    "last_logout_ip" VARCHAR(45) NOT NULL,
    "last_location" VARCHAR(255) NOT NULL,
    "created_location" VARCHAR(255) NOT NULL,
    "user_timezone" VARCHAR(64) NOT NULL,
    "masked_at" TIMESTAMPTZ
);
COMMENT ON COLUMN "users"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "users"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "users"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "users"."username" IS 'The name to sign in with where an e-mail address is not wanted; made up unless given.';
COMMENT ON COLUMN "users"."email" IS 'The address to sign in with, in lower case.';
COMMENT ON COLUMN "users"."display_name" IS 'The name others see; the part of the address before the @ unless given.';
COMMENT ON COLUMN "users"."avatar" IS 'Address of a picture kept elsewhere.';
COMMENT ON COLUMN "users"."avatar_asset_id" IS 'The uploaded picture, used first; a plain id, for assets refer to users.';
COMMENT ON COLUMN "users"."cover_image" IS 'Address of a picture kept elsewhere, shown above the profile.';
COMMENT ON COLUMN "users"."cover_image_asset_id" IS 'The uploaded one; a plain id, for assets refer to users.';
COMMENT ON COLUMN "users"."password" IS 'The argon2 hash of the password; empty when there is none, and then no password matches.';
COMMENT ON COLUMN "users"."is_password_expired" IS 'Whether the password must be changed because it is too old.';
COMMENT ON COLUMN "users"."is_password_autoset" IS 'Whether the password was made up for the user, who has never chosen one.';
COMMENT ON COLUMN "users"."is_password_reset_required" IS 'Whether the next sign-in must lead to a new password.';
COMMENT ON COLUMN "users"."is_superuser" IS 'May do everything everywhere; always staff as well.';
COMMENT ON COLUMN "users"."is_staff" IS 'May use the administration pages.';
COMMENT ON COLUMN "users"."is_active" IS 'Whether the user may sign in; unset instead of removing the user.';
COMMENT ON COLUMN "users"."is_managed" IS 'Whether an identity provider keeps this account up to date.';
COMMENT ON COLUMN "users"."bot_type" IS 'What the bot is for; empty for people.';
COMMENT ON COLUMN "users"."is_email_verified" IS 'Whether the owner of the address has proved to be this user.';
COMMENT ON COLUMN "users"."is_email_valid" IS 'Whether mail to the address arrives.';
COMMENT ON COLUMN "users"."token" IS 'A secret sent by mail, to verify the address or to reset the password.';
COMMENT ON COLUMN "users"."last_active" IS 'When the user was last seen.';
COMMENT ON COLUMN "users"."last_login_medium" IS 'How the user last signed in, such as email or google.';
COMMENT ON COLUMN "users"."last_login_uagent" IS 'The user agent of the last sign-in.';
COMMENT ON COLUMN "users"."last_location" IS 'The place of the last sign-in, as far as its address tells.';
COMMENT ON COLUMN "users"."created_location" IS 'The place where the account was made.';
COMMENT ON COLUMN "users"."user_timezone" IS 'The time zone in which the user reads times.';
COMMENT ON COLUMN "users"."masked_at" IS 'When name and address were made unrecognizable, after the person asked to be forgotten.';
COMMENT ON TABLE "users" IS 'A person who can sign in, or a bot that acts like one.';
CREATE TABLE "accounts" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "provider" VARCHAR(32) NOT NULL,
    "provider_account_id" VARCHAR(255) NOT NULL,
    "access_token" TEXT NOT NULL,
    "access_token_expired_at" TIMESTAMPTZ,
    "refresh_token" TEXT NOT NULL,
    "refresh_token_expired_at" TIMESTAMPTZ,
    "id_token" TEXT NOT NULL,
    "id_token_expired_at" TIMESTAMPTZ,
    "last_connected_at" TIMESTAMPTZ NOT NULL,
    "metadata" JSONB NOT NULL,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_accounts_provide_966bb9" UNIQUE ("provider", "provider_account_id")
);
CREATE INDEX "idx_accounts_user_id_95f77e" ON "accounts" ("user_id");
COMMENT ON COLUMN "accounts"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "accounts"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "accounts"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "accounts"."provider_account_id" IS 'The key of the user at the provider.';
COMMENT ON COLUMN "accounts"."access_token" IS 'Secret.';
COMMENT ON COLUMN "accounts"."refresh_token" IS 'Secret.';
COMMENT ON COLUMN "accounts"."id_token" IS 'Secret.';
COMMENT ON COLUMN "accounts"."last_connected_at" IS 'When the user last signed in by this account.';
COMMENT ON COLUMN "accounts"."metadata" IS 'What else the provider told.';
COMMENT ON TABLE "accounts" IS 'A user''s identity at an OAuth provider, with the secrets to act there.';
CREATE TABLE "deletions" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ NOT NULL,
    "root_model" VARCHAR(200) NOT NULL,
    "root_ids" JSONB NOT NULL,
    "total" INT NOT NULL,
    "counts" JSONB NOT NULL,
    "kept" JSONB NOT NULL,
    "restored_at" TIMESTAMPTZ,
    "purged_at" TIMESTAMPTZ,
    "workspace_id" UUID,
    "deleted_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_deletions_deleted_14b0d3" ON "deletions" ("deleted_by_id");
CREATE INDEX "idx_deletions_workspa_80e3d5" ON "deletions" ("workspace_id", "deleted_at");
COMMENT ON COLUMN "deletions"."id" IS 'Made by the application; later deletions have greater keys.';
COMMENT ON COLUMN "deletions"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "deletions"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "deletions"."deleted_at" IS 'The moment that every hidden row carries, in UTC.';
COMMENT ON COLUMN "deletions"."root_model" IS 'Name of the model whose delete() was called, as ``app.Model``.';
COMMENT ON COLUMN "deletions"."root_ids" IS 'Ids of some of the rows it was called on; the other rows refer to these, directly or not.';
COMMENT ON COLUMN "deletions"."total" IS 'How many rows it hid.';
COMMENT ON COLUMN "deletions"."counts" IS 'How many of each model, by its name ``app.Model``.';
COMMENT ON COLUMN "deletions"."kept" IS 'How many rows of models without soft deletion refer to those and were left alone, by ``app.Model``.';
COMMENT ON COLUMN "deletions"."restored_at" IS 'When it was undone; null while it holds.';
COMMENT ON COLUMN "deletions"."purged_at" IS 'When its rows began to be removed for good; from then on it cannot be undone.';
COMMENT ON COLUMN "deletions"."workspace_id" IS 'Whose bin it lies in, kept because the rows can be of any table; a plain id, to outlive it.';
COMMENT ON TABLE "deletions" IS 'One soft deletion: an entry of the bin, and the record that a restoration goes by.';
CREATE TABLE "instances" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "singleton" BOOL NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "domain" TEXT NOT NULL,
    "current_version" VARCHAR(64) NOT NULL,
    "latest_version" VARCHAR(64) NOT NULL,
    "last_checked_at" TIMESTAMPTZ,
    "is_setup_done" BOOL NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_instances_created_132899" ON "instances" ("created_by_id");
CREATE INDEX "idx_instances_updated_c54a8e" ON "instances" ("updated_by_id");
CREATE UNIQUE INDEX "one_instance_while_live" ON "instances" ("singleton") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_instances_of_deletion" ON "instances" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "instances"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "instances"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "instances"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "instances"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "instances"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "instances"."singleton" IS 'Always true; that it is unique is what makes the instance the only one.';
COMMENT ON COLUMN "instances"."name" IS 'What the people who run it call it.';
COMMENT ON COLUMN "instances"."domain" IS 'The web address under which people reach it.';
COMMENT ON COLUMN "instances"."current_version" IS 'The version of the application that runs.';
COMMENT ON COLUMN "instances"."latest_version" IS 'The newest version there was when the application last looked.';
COMMENT ON COLUMN "instances"."last_checked_at" IS 'When the application last looked for a newer version.';
COMMENT ON COLUMN "instances"."is_setup_done" IS 'Whether an admin has been through the first settings.';
COMMENT ON COLUMN "instances"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "instances"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "instances" IS 'This installation of the tracker, which a database holds one of.';
CREATE TABLE "instance_admins" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "role" SMALLINT NOT NULL,
    "is_verified" BOOL NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "instance_id" UUID NOT NULL REFERENCES "instances" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "user_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_instance_ad_created_5b304b" ON "instance_admins" ("created_by_id");
CREATE INDEX "idx_instance_ad_instanc_a2aacf" ON "instance_admins" ("instance_id");
CREATE INDEX "idx_instance_ad_updated_a4c2c2" ON "instance_admins" ("updated_by_id");
CREATE INDEX "idx_instance_ad_user_id_06ce89" ON "instance_admins" ("user_id");
CREATE UNIQUE INDEX "unique_admin_of_instance_while_live" ON "instance_admins" ("instance_id", "user_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_instance_admins_of_deletion" ON "instance_admins" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "instance_admins"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "instance_admins"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "instance_admins"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "instance_admins"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "instance_admins"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "instance_admins"."is_verified" IS 'Whether the admin has proved to be who they say.';
COMMENT ON COLUMN "instance_admins"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "instance_admins"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON COLUMN "instance_admins"."user_id" IS 'Null once the user has been removed for good.';
COMMENT ON TABLE "instance_admins" IS 'A user who may change the settings of the instance.';
CREATE TABLE "instance_configurations" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "key" VARCHAR(100) NOT NULL UNIQUE,
    "value" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "is_encrypted" BOOL NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_instance_co_created_6c743c" ON "instance_configurations" ("created_by_id");
CREATE INDEX "idx_instance_co_updated_46614c" ON "instance_configurations" ("updated_by_id");
CREATE INDEX "deleted_instance_configurations_of_deletion" ON "instance_configurations" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "instance_configurations"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "instance_configurations"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "instance_configurations"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "instance_configurations"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "instance_configurations"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "instance_configurations"."key" IS 'The name of the setting; one in the bin keeps it.';
COMMENT ON COLUMN "instance_configurations"."value" IS 'May be a password or a key of another service.';
COMMENT ON COLUMN "instance_configurations"."category" IS 'The page of the settings on which it is listed.';
COMMENT ON COLUMN "instance_configurations"."is_encrypted" IS 'Whether the application encrypts the value before it stores it; nothing here does, or could undo it.';
COMMENT ON COLUMN "instance_configurations"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "instance_configurations"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "instance_configurations" IS 'A setting of the instance, such as the host that sends its mail.';
CREATE TABLE "profiles" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "theme" JSONB NOT NULL,
    "start_of_the_week" SMALLINT NOT NULL,
    "language" VARCHAR(16) NOT NULL,
    "background_color" VARCHAR(32) NOT NULL,
    "notification_view_mode" VARCHAR(32) NOT NULL,
    "is_app_rail_docked" BOOL NOT NULL,
    "is_smooth_cursor_enabled" BOOL NOT NULL,
    "mobile_timezone_auto_set" BOOL NOT NULL,
    "last_workspace_id" UUID,
    "onboarding_step" JSONB NOT NULL,
    "mobile_onboarding_step" JSONB NOT NULL,
    "is_onboarded" BOOL NOT NULL,
    "is_mobile_onboarded" BOOL NOT NULL,
    "product_tour" JSONB NOT NULL,
    "is_tour_completed" BOOL NOT NULL,
    "is_navigation_tour_completed" BOOL NOT NULL,
    "goals" JSONB NOT NULL,
    "use_case" TEXT NOT NULL,
    "role" VARCHAR(255) NOT NULL,
    "company_name" VARCHAR(255) NOT NULL,
    "billing_address" JSONB NOT NULL,
    "billing_address_country" VARCHAR(255) NOT NULL,
    "has_billing_address" BOOL NOT NULL,
    "has_marketing_email_consent" BOOL NOT NULL,
    "is_subscribed_to_changelog" BOOL NOT NULL,
    "user_id" UUID NOT NULL UNIQUE REFERENCES "users" ("id") ON DELETE CASCADE
);
COMMENT ON COLUMN "profiles"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "profiles"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "profiles"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "profiles"."theme" IS 'Colors of the interface.';
COMMENT ON COLUMN "profiles"."language" IS 'Code of the language of the interface.';
COMMENT ON COLUMN "profiles"."mobile_timezone_auto_set" IS 'Whether the phone app keeps the time zone of the user in step with the phone.';
COMMENT ON COLUMN "profiles"."last_workspace_id" IS 'Where the next visit begins; a plain id, for it may outlive the workspace.';
COMMENT ON COLUMN "profiles"."onboarding_step" IS 'Which steps of the first visit are done.';
COMMENT ON COLUMN "profiles"."mobile_onboarding_step" IS 'The same in the phone app.';
COMMENT ON COLUMN "profiles"."product_tour" IS 'Which parts of the guided tour are seen.';
COMMENT ON COLUMN "profiles"."goals" IS 'What the user wants of the tracker.';
COMMENT ON COLUMN "profiles"."use_case" IS 'What the user is going to use the tracker for, in own words.';
COMMENT ON COLUMN "profiles"."role" IS 'What the user does in the company.';
COMMENT ON TABLE "profiles" IS 'What the tracker remembers about one user: preferences, first steps, company.';
CREATE TABLE "workspaces" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "timezone" VARCHAR(64) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "slug" VARCHAR(48) NOT NULL,
    "logo" TEXT NOT NULL,
    "logo_asset_id" UUID,
    "organization_size" VARCHAR(32) NOT NULL,
    "background_color" VARCHAR(32) NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "owner_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_workspaces_created_5469bf" ON "workspaces" ("created_by_id");
CREATE INDEX "idx_workspaces_owner_i_0a83f0" ON "workspaces" ("owner_id");
CREATE INDEX "idx_workspaces_updated_8faa66" ON "workspaces" ("updated_by_id");
CREATE UNIQUE INDEX "unique_workspace_slug_while_live" ON "workspaces" ("slug") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_workspaces_of_deletion" ON "workspaces" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "workspaces"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "workspaces"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "workspaces"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "workspaces"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "workspaces"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "workspaces"."timezone" IS 'IANA name of the time zone, such as Europe/Berlin.';
COMMENT ON COLUMN "workspaces"."slug" IS 'The name in web addresses; deleting the workspace frees it.';
COMMENT ON COLUMN "workspaces"."logo" IS 'Address of a picture kept elsewhere.';
COMMENT ON COLUMN "workspaces"."logo_asset_id" IS 'The uploaded picture, used first; a plain id, for assets refer to workspaces.';
COMMENT ON COLUMN "workspaces"."organization_size" IS 'How many people there are, as the owner put it, such as 11-50.';
COMMENT ON COLUMN "workspaces"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "workspaces"."owner_id" IS 'Who made it, and answers for it.';
COMMENT ON COLUMN "workspaces"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "workspaces" IS 'A company or a team with its people and projects, apart from all others.';
CREATE TABLE "api_tokens" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "label" VARCHAR(255) NOT NULL,
    "description" TEXT NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "token_prefix" VARCHAR(8) NOT NULL,
    "user_type" VARCHAR(32) NOT NULL,
    "is_active" BOOL NOT NULL,
    "is_service" BOOL NOT NULL,
    "last_used" TIMESTAMPTZ,
    "expired_at" TIMESTAMPTZ,
    "allowed_rate_limit" VARCHAR(32) NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "workspace_id" UUID REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_api_tokens_created_2efca8" ON "api_tokens" ("created_by_id");
CREATE INDEX "idx_api_tokens_updated_1c8ab0" ON "api_tokens" ("updated_by_id");
CREATE INDEX "idx_api_tokens_user_id_26a191" ON "api_tokens" ("user_id");
CREATE INDEX "idx_api_tokens_workspa_69182a" ON "api_tokens" ("workspace_id");
CREATE INDEX "deleted_api_tokens_of_deletion" ON "api_tokens" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "api_tokens"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "api_tokens"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "api_tokens"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "api_tokens"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "api_tokens"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "api_tokens"."label" IS 'What the holder calls it.';
COMMENT ON COLUMN "api_tokens"."token_hash" IS 'The SHA-256 of the secret, in hexadecimal digits.';
COMMENT ON COLUMN "api_tokens"."token_prefix" IS 'The first characters of the secret, by which its holder knows it again.';
COMMENT ON COLUMN "api_tokens"."is_active" IS 'Unset to refuse the token from now on.';
COMMENT ON COLUMN "api_tokens"."is_service" IS 'Whether a service of the instance holds it, and not a user''s script.';
COMMENT ON COLUMN "api_tokens"."last_used" IS 'When it was last accepted, give or take a minute.';
COMMENT ON COLUMN "api_tokens"."expired_at" IS 'From then on the token is refused; null for never.';
COMMENT ON COLUMN "api_tokens"."allowed_rate_limit" IS 'How many requests the application lets it make.';
COMMENT ON COLUMN "api_tokens"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "api_tokens"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON COLUMN "api_tokens"."workspace_id" IS 'Where alone the token counts; null for everywhere the user may go.';
COMMENT ON TABLE "api_tokens" IS 'A key with which a program acts for a user.';
CREATE TABLE "issue_types" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "logo_props" JSONB NOT NULL,
    "external_source" VARCHAR(255),
    "external_id" VARCHAR(255),
    "name" VARCHAR(255) NOT NULL,
    "description" TEXT NOT NULL,
    "is_epic" BOOL NOT NULL,
    "is_default" BOOL NOT NULL,
    "is_active" BOOL NOT NULL,
    "level" DOUBLE PRECISION NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_issue_types_created_1c0fb5" ON "issue_types" ("created_by_id");
CREATE INDEX "idx_issue_types_updated_a925c8" ON "issue_types" ("updated_by_id");
CREATE INDEX "idx_issue_types_workspa_428cb4" ON "issue_types" ("workspace_id");
CREATE INDEX "deleted_issue_types_of_deletion" ON "issue_types" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "issue_types"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "issue_types"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "issue_types"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "issue_types"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "issue_types"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "issue_types"."logo_props" IS 'Which emoji or icon, and its color; empty for the one of the kind.';
COMMENT ON COLUMN "issue_types"."external_source" IS 'The system the row was imported from, such as github or jira; null if it was made here.';
COMMENT ON COLUMN "issue_types"."external_id" IS 'The key of the row in that system.';
COMMENT ON COLUMN "issue_types"."is_epic" IS 'Whether issues of this type gather others under them.';
COMMENT ON COLUMN "issue_types"."is_default" IS 'Whether new issues are of this type.';
COMMENT ON COLUMN "issue_types"."is_active" IS 'Whether the type can be chosen.';
COMMENT ON COLUMN "issue_types"."level" IS 'Height in the hierarchy of types; issues stand under those of a higher one.';
COMMENT ON COLUMN "issue_types"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "issue_types"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "issue_types" IS 'A kind of issue, such as bug or epic, in one workspace.';
CREATE TABLE "pages" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "description_html" TEXT NOT NULL,
    "description_json" JSONB NOT NULL,
    "description_binary" BYTEA,
    "description_stripped" TEXT NOT NULL,
    "sort_order" DOUBLE PRECISION NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "logo_props" JSONB NOT NULL,
    "external_source" VARCHAR(255),
    "external_id" VARCHAR(255),
    "name" VARCHAR(255) NOT NULL,
    "access" SMALLINT NOT NULL,
    "color" VARCHAR(32) NOT NULL,
    "is_locked" BOOL NOT NULL,
    "is_global" BOOL NOT NULL,
    "view_props" JSONB NOT NULL,
    "moved_to_page_id" UUID,
    "moved_to_project_id" UUID,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "owned_by_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "parent_id" UUID REFERENCES "pages" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_pages_created_0355fc" ON "pages" ("created_by_id");
CREATE INDEX "idx_pages_owned_b_895a00" ON "pages" ("owned_by_id");
CREATE INDEX "idx_pages_parent__254880" ON "pages" ("parent_id");
CREATE INDEX "idx_pages_updated_03791a" ON "pages" ("updated_by_id");
CREATE INDEX "idx_pages_workspa_bfa9d1" ON "pages" ("workspace_id");
CREATE INDEX "live_pages_of_workspace_in_order" ON "pages" ("workspace_id", "sort_order") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_pages_of_deletion" ON "pages" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "pages"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "pages"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "pages"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "pages"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "pages"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "pages"."description_html" IS 'The text as it is shown.';
COMMENT ON COLUMN "pages"."description_json" IS 'The document of the editor, from which the HTML was made.';
COMMENT ON COLUMN "pages"."description_binary" IS 'The state of collaborative editing.';
COMMENT ON COLUMN "pages"."description_stripped" IS 'Plain text of the HTML, kept so that search and previews need not parse it; always derived.';
COMMENT ON COLUMN "pages"."sort_order" IS 'Place among the neighbors, lowest first; a row moves between two by taking the middle.';
COMMENT ON COLUMN "pages"."archived_at" IS 'When the row was archived; null while it is in use.';
COMMENT ON COLUMN "pages"."logo_props" IS 'Which emoji or icon, and its color; empty for the one of the kind.';
COMMENT ON COLUMN "pages"."external_source" IS 'The system the row was imported from, such as github or jira; null if it was made here.';
COMMENT ON COLUMN "pages"."external_id" IS 'The key of the row in that system.';
COMMENT ON COLUMN "pages"."is_locked" IS 'Whether it is locked against editing at present.';
COMMENT ON COLUMN "pages"."is_global" IS 'Whether it belongs to the workspace rather than to projects.';
COMMENT ON COLUMN "pages"."view_props" IS 'How the page is shown.';
COMMENT ON COLUMN "pages"."moved_to_page_id" IS 'The page it was moved to; a plain id, for it may outlive that.';
COMMENT ON COLUMN "pages"."moved_to_project_id" IS 'The project it was moved to; a plain id, for it may outlive that.';
COMMENT ON COLUMN "pages"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "pages"."owned_by_id" IS 'Who wrote it; alone able to read it while it is private.';
COMMENT ON COLUMN "pages"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "pages" IS 'A text that a team writes, in any number of projects of one workspace.';
CREATE TABLE "page_logs" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "transaction" UUID NOT NULL,
    "entity_identifier" UUID,
    "entity_name" VARCHAR(32) NOT NULL,
    "entity_type" VARCHAR(32) NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "page_id" UUID NOT NULL REFERENCES "pages" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_page_logs_page_id_23b032" UNIQUE ("page_id", "transaction")
);
CREATE INDEX "idx_page_logs_created_32e89f" ON "page_logs" ("created_by_id");
CREATE INDEX "idx_page_logs_page_id_a0c4d2" ON "page_logs" ("page_id");
CREATE INDEX "idx_page_logs_updated_facc74" ON "page_logs" ("updated_by_id");
CREATE INDEX "idx_page_logs_workspa_01b90a" ON "page_logs" ("workspace_id");
CREATE INDEX "live_page_logs_by_entity_name" ON "page_logs" ("entity_identifier", "entity_name") WHERE "deleted_at" IS NULL;
CREATE INDEX "live_page_logs_by_entity_type" ON "page_logs" ("entity_type", "entity_identifier") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_page_logs_of_deletion" ON "page_logs" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "page_logs"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "page_logs"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "page_logs"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "page_logs"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "page_logs"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "page_logs"."transaction" IS 'The node of the document that holds the reference.';
COMMENT ON COLUMN "page_logs"."entity_identifier" IS 'What it refers to; null where that has no row.';
COMMENT ON COLUMN "page_logs"."entity_name" IS 'How it refers, such as user_mention, link or image.';
COMMENT ON COLUMN "page_logs"."entity_type" IS 'The kind of row it refers to, such as issue; empty where there is none.';
COMMENT ON COLUMN "page_logs"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "page_logs"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "page_logs" IS 'Something that a page refers to: an issue, a person, an image, another page.';
CREATE TABLE "page_versions" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "description_html" TEXT NOT NULL,
    "description_json" JSONB NOT NULL,
    "description_binary" BYTEA,
    "description_stripped" TEXT NOT NULL,
    "sub_pages_data" JSONB NOT NULL,
    "last_saved_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "owned_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "page_id" UUID NOT NULL REFERENCES "pages" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_page_versio_created_0bfb19" ON "page_versions" ("created_by_id");
CREATE INDEX "idx_page_versio_owned_b_1ce852" ON "page_versions" ("owned_by_id");
CREATE INDEX "idx_page_versio_page_id_ffe3d3" ON "page_versions" ("page_id");
CREATE INDEX "idx_page_versio_updated_080d7b" ON "page_versions" ("updated_by_id");
CREATE INDEX "idx_page_versio_workspa_521d65" ON "page_versions" ("workspace_id");
CREATE INDEX "deleted_page_versions_of_deletion" ON "page_versions" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "page_versions"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "page_versions"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "page_versions"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "page_versions"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "page_versions"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "page_versions"."description_html" IS 'The text as it is shown.';
COMMENT ON COLUMN "page_versions"."description_json" IS 'The document of the editor, from which the HTML was made.';
COMMENT ON COLUMN "page_versions"."description_binary" IS 'The state of collaborative editing.';
COMMENT ON COLUMN "page_versions"."description_stripped" IS 'Plain text of the HTML, kept so that search and previews need not parse it; always derived.';
COMMENT ON COLUMN "page_versions"."sub_pages_data" IS 'The pages below, as they once were.';
COMMENT ON COLUMN "page_versions"."last_saved_at" IS 'When it was taken or last overwritten.';
COMMENT ON COLUMN "page_versions"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "page_versions"."owned_by_id" IS 'Who wrote it.';
COMMENT ON COLUMN "page_versions"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "page_versions" IS 'A page as it once was.';
CREATE TABLE "projects" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "logo_props" JSONB NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "external_source" VARCHAR(255),
    "external_id" VARCHAR(255),
    "name" VARCHAR(255) NOT NULL,
    "identifier" VARCHAR(12) NOT NULL,
    "description" TEXT NOT NULL,
    "description_html" TEXT NOT NULL,
    "description_text" TEXT NOT NULL,
    "network" SMALLINT NOT NULL,
    "emoji" VARCHAR(64) NOT NULL,
    "icon_prop" JSONB NOT NULL,
    "cover_image" TEXT NOT NULL,
    "cover_image_asset_id" UUID,
    "timezone" VARCHAR(64) NOT NULL,
    "module_view" BOOL NOT NULL,
    "cycle_view" BOOL NOT NULL,
    "issue_views_view" BOOL NOT NULL,
    "page_view" BOOL NOT NULL,
    "intake_view" BOOL NOT NULL,
    "is_time_tracking_enabled" BOOL NOT NULL,
    "is_issue_type_enabled" BOOL NOT NULL,
    "guest_view_all_features" BOOL NOT NULL,
    "estimate_id" UUID,
    "default_state_id" UUID,
    "archive_in" SMALLINT NOT NULL,
    "close_in" SMALLINT NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "default_assignee_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "project_lead_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_projects_created_1e30ca" ON "projects" ("created_by_id");
CREATE INDEX "idx_projects_default_7fead3" ON "projects" ("default_assignee_id");
CREATE INDEX "idx_projects_project_414224" ON "projects" ("project_lead_id");
CREATE INDEX "idx_projects_updated_0089b6" ON "projects" ("updated_by_id");
CREATE INDEX "idx_projects_workspa_4b7160" ON "projects" ("workspace_id");
CREATE UNIQUE INDEX "unique_project_name_while_live" ON "projects" ("workspace_id", "name") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "unique_project_identifier_while_live" ON "projects" ("workspace_id", "identifier") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_projects_of_deletion" ON "projects" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "projects"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "projects"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "projects"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "projects"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "projects"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "projects"."logo_props" IS 'Which emoji or icon, and its color; empty for the one of the kind.';
COMMENT ON COLUMN "projects"."archived_at" IS 'When the row was archived; null while it is in use.';
COMMENT ON COLUMN "projects"."external_source" IS 'The system the row was imported from, such as github or jira; null if it was made here.';
COMMENT ON COLUMN "projects"."external_id" IS 'The key of the row in that system.';
COMMENT ON COLUMN "projects"."identifier" IS 'The letters in front of issue numbers, in upper case, such as WEB in WEB-17.';
COMMENT ON COLUMN "projects"."description" IS 'In a few plain words.';
COMMENT ON COLUMN "projects"."description_html" IS 'At length and formatted.';
COMMENT ON COLUMN "projects"."description_text" IS 'Plain text of the HTML, kept so that search and previews need not parse it; always derived.';
COMMENT ON COLUMN "projects"."icon_prop" IS 'The icon and its color, where there is no emoji.';
COMMENT ON COLUMN "projects"."cover_image" IS 'Address of a picture kept elsewhere.';
COMMENT ON COLUMN "projects"."cover_image_asset_id" IS 'The uploaded picture, used first; a plain id, for assets refer to projects.';
COMMENT ON COLUMN "projects"."timezone" IS 'Time zone of the dates in the project; that of the workspace unless given.';
COMMENT ON COLUMN "projects"."module_view" IS 'Whether the project uses modules.';
COMMENT ON COLUMN "projects"."cycle_view" IS 'Whether the project uses cycles.';
COMMENT ON COLUMN "projects"."issue_views_view" IS 'Whether the project uses saved views.';
COMMENT ON COLUMN "projects"."page_view" IS 'Whether the project uses pages.';
COMMENT ON COLUMN "projects"."intake_view" IS 'Whether the project takes issues in from outside.';
COMMENT ON COLUMN "projects"."guest_view_all_features" IS 'Whether guests see all issues, not only their own.';
COMMENT ON COLUMN "projects"."estimate_id" IS 'The estimate in use; a plain id, for estimates refer to projects.';
COMMENT ON COLUMN "projects"."default_state_id" IS 'The state that closed issues get when they are closed automatically; a plain id, as above.';
COMMENT ON COLUMN "projects"."archive_in" IS 'Months after which finished issues are archived, 0 for never.';
COMMENT ON COLUMN "projects"."close_in" IS 'Months after which untouched issues are closed, 0 for never.';
COMMENT ON COLUMN "projects"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "projects"."default_assignee_id" IS 'Who gets the issues without an assignee.';
COMMENT ON COLUMN "projects"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "projects" IS 'A project: issues under one identifier, with states, members and features of its own.';
CREATE TABLE "cycles" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "sort_order" DOUBLE PRECISION NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "logo_props" JSONB NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "external_source" VARCHAR(255),
    "external_id" VARCHAR(255),
    "name" VARCHAR(255) NOT NULL,
    "description" TEXT NOT NULL,
    "start_date" TIMESTAMPTZ,
    "end_date" TIMESTAMPTZ,
    "progress_snapshot" JSONB NOT NULL,
    "version" INT NOT NULL,
    "view_props" JSONB NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "owned_by_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_cycles_created_bde146" ON "cycles" ("created_by_id");
CREATE INDEX "idx_cycles_owned_b_899c67" ON "cycles" ("owned_by_id");
CREATE INDEX "idx_cycles_project_bbbdf9" ON "cycles" ("project_id");
CREATE INDEX "idx_cycles_updated_6a1aac" ON "cycles" ("updated_by_id");
CREATE INDEX "idx_cycles_workspa_af5858" ON "cycles" ("workspace_id");
CREATE INDEX "deleted_cycles_of_deletion" ON "cycles" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "cycles"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "cycles"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "cycles"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "cycles"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "cycles"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "cycles"."sort_order" IS 'Place among the neighbors, lowest first; a row moves between two by taking the middle.';
COMMENT ON COLUMN "cycles"."archived_at" IS 'When the row was archived; null while it is in use.';
COMMENT ON COLUMN "cycles"."logo_props" IS 'Which emoji or icon, and its color; empty for the one of the kind.';
COMMENT ON COLUMN "cycles"."timezone" IS 'IANA name of the time zone, such as Europe/Berlin.';
COMMENT ON COLUMN "cycles"."external_source" IS 'The system the row was imported from, such as github or jira; null if it was made here.';
COMMENT ON COLUMN "cycles"."external_id" IS 'The key of the row in that system.';
COMMENT ON COLUMN "cycles"."start_date" IS 'The moment it begins; there is an end as well, or neither.';
COMMENT ON COLUMN "cycles"."end_date" IS 'The moment it ends, after the start.';
COMMENT ON COLUMN "cycles"."progress_snapshot" IS 'How far it was when it ended, kept because its open issues move on to other cycles.';
COMMENT ON COLUMN "cycles"."version" IS 'Which form the progress is kept in.';
COMMENT ON COLUMN "cycles"."view_props" IS 'How its list of issues is shown.';
COMMENT ON COLUMN "cycles"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "cycles"."owned_by_id" IS 'Who leads the cycle.';
COMMENT ON COLUMN "cycles"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "cycles" IS 'A span of time in which a project does some of its issues.';
CREATE TABLE "cycle_user_properties" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "filters" JSONB NOT NULL,
    "display_filters" JSONB NOT NULL,
    "display_properties" JSONB NOT NULL,
    "rich_filters" JSONB NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "cycle_id" UUID NOT NULL REFERENCES "cycles" ("id") ON DELETE CASCADE,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_cycle_user__created_7247ec" ON "cycle_user_properties" ("created_by_id");
CREATE INDEX "idx_cycle_user__cycle_i_0debd3" ON "cycle_user_properties" ("cycle_id");
CREATE INDEX "idx_cycle_user__project_2310df" ON "cycle_user_properties" ("project_id");
CREATE INDEX "idx_cycle_user__updated_b5e884" ON "cycle_user_properties" ("updated_by_id");
CREATE INDEX "idx_cycle_user__user_id_e1defc" ON "cycle_user_properties" ("user_id");
CREATE INDEX "idx_cycle_user__workspa_b226f2" ON "cycle_user_properties" ("workspace_id");
CREATE UNIQUE INDEX "unique_user_properties_of_cycle_while_live" ON "cycle_user_properties" ("cycle_id", "user_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_cycle_user_properties_of_deletion" ON "cycle_user_properties" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "cycle_user_properties"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "cycle_user_properties"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "cycle_user_properties"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "cycle_user_properties"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "cycle_user_properties"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "cycle_user_properties"."filters" IS 'Which issues are listed.';
COMMENT ON COLUMN "cycle_user_properties"."display_filters" IS 'How they are grouped, ordered and laid out.';
COMMENT ON COLUMN "cycle_user_properties"."display_properties" IS 'Which of their columns are shown.';
COMMENT ON COLUMN "cycle_user_properties"."rich_filters" IS 'Filters as a tree of conditions, beside the flat ones.';
COMMENT ON COLUMN "cycle_user_properties"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "cycle_user_properties"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "cycle_user_properties" IS 'How one user looks at one cycle.';
CREATE TABLE "descriptions" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "description_html" TEXT NOT NULL,
    "description_json" JSONB NOT NULL,
    "description_binary" BYTEA,
    "description_stripped" TEXT NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "project_id" UUID REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_description_created_c94264" ON "descriptions" ("created_by_id");
CREATE INDEX "idx_description_project_3af918" ON "descriptions" ("project_id");
CREATE INDEX "idx_description_updated_2c7c1f" ON "descriptions" ("updated_by_id");
CREATE INDEX "idx_description_workspa_54b264" ON "descriptions" ("workspace_id");
CREATE INDEX "deleted_descriptions_of_deletion" ON "descriptions" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "descriptions"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "descriptions"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "descriptions"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "descriptions"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "descriptions"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "descriptions"."description_html" IS 'The text as it is shown.';
COMMENT ON COLUMN "descriptions"."description_json" IS 'The document of the editor, from which the HTML was made.';
COMMENT ON COLUMN "descriptions"."description_binary" IS 'The state of collaborative editing.';
COMMENT ON COLUMN "descriptions"."description_stripped" IS 'Plain text of the HTML, kept so that search and previews need not parse it; always derived.';
COMMENT ON COLUMN "descriptions"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "descriptions"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "descriptions" IS 'A formatted text that stands for itself, such as that of a comment.';
CREATE TABLE "estimates" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "name" VARCHAR(255) NOT NULL,
    "description" TEXT NOT NULL,
    "type" VARCHAR(32) NOT NULL,
    "last_used" BOOL NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_estimates_created_f0dd16" ON "estimates" ("created_by_id");
CREATE INDEX "idx_estimates_project_9a0182" ON "estimates" ("project_id");
CREATE INDEX "idx_estimates_updated_041e6a" ON "estimates" ("updated_by_id");
CREATE INDEX "idx_estimates_workspa_e9df9f" ON "estimates" ("workspace_id");
CREATE UNIQUE INDEX "unique_estimate_name_while_live" ON "estimates" ("project_id", "name") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_estimates_of_deletion" ON "estimates" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "estimates"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "estimates"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "estimates"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "estimates"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "estimates"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "estimates"."last_used" IS 'Whether the project used it before it chose the present one.';
COMMENT ON COLUMN "estimates"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "estimates"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "estimates" IS 'A scale by which a project estimates its issues.';
CREATE TABLE "estimate_points" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "key" INT NOT NULL,
    "value" VARCHAR(255) NOT NULL,
    "description" TEXT NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "estimate_id" UUID NOT NULL REFERENCES "estimates" ("id") ON DELETE CASCADE,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_estimate_po_created_526a85" ON "estimate_points" ("created_by_id");
CREATE INDEX "idx_estimate_po_estimat_59c2c4" ON "estimate_points" ("estimate_id");
CREATE INDEX "idx_estimate_po_project_c67ce8" ON "estimate_points" ("project_id");
CREATE INDEX "idx_estimate_po_updated_3f1ad7" ON "estimate_points" ("updated_by_id");
CREATE INDEX "idx_estimate_po_workspa_a94b70" ON "estimate_points" ("workspace_id");
CREATE INDEX "deleted_estimate_points_of_deletion" ON "estimate_points" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "estimate_points"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "estimate_points"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "estimate_points"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "estimate_points"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "estimate_points"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "estimate_points"."key" IS 'Place on the scale, smallest first.';
COMMENT ON COLUMN "estimate_points"."value" IS 'What people read, such as XL or 8.';
COMMENT ON COLUMN "estimate_points"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "estimate_points"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "estimate_points" IS 'One value of an estimate''s scale.';
CREATE TABLE "issue_counters" (
    "project_id" UUID NOT NULL PRIMARY KEY REFERENCES "projects" ("id") ON DELETE CASCADE,
    "last_value" BIGINT NOT NULL
);
COMMENT ON COLUMN "issue_counters"."last_value" IS 'The highest number ever given out, also when its issue is gone.';
COMMENT ON TABLE "issue_counters" IS 'The last issue number that a project has given out.';
CREATE TABLE "labels" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "sort_order" DOUBLE PRECISION NOT NULL,
    "external_source" VARCHAR(255),
    "external_id" VARCHAR(255),
    "name" VARCHAR(255) NOT NULL,
    "description" TEXT NOT NULL,
    "color" VARCHAR(32) NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "parent_id" UUID REFERENCES "labels" ("id") ON DELETE CASCADE,
    "project_id" UUID REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_labels_created_252af4" ON "labels" ("created_by_id");
CREATE INDEX "idx_labels_parent__c8f0b1" ON "labels" ("parent_id");
CREATE INDEX "idx_labels_project_9001c0" ON "labels" ("project_id");
CREATE INDEX "idx_labels_updated_77691b" ON "labels" ("updated_by_id");
CREATE INDEX "idx_labels_workspa_578dae" ON "labels" ("workspace_id");
CREATE UNIQUE INDEX "unique_label_name_in_project_while_live" ON "labels" ("project_id", "name") WHERE "deleted_at" IS NULL AND "project_id" IS NOT NULL;
CREATE UNIQUE INDEX "unique_label_name_in_workspace_while_live" ON "labels" ("workspace_id", "name") WHERE "deleted_at" IS NULL AND "project_id" IS NULL;
CREATE INDEX "deleted_labels_of_deletion" ON "labels" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "labels"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "labels"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "labels"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "labels"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "labels"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "labels"."sort_order" IS 'Place among the neighbors, lowest first; a row moves between two by taking the middle.';
COMMENT ON COLUMN "labels"."external_source" IS 'The system the row was imported from, such as github or jira; null if it was made here.';
COMMENT ON COLUMN "labels"."external_id" IS 'The key of the row in that system.';
COMMENT ON COLUMN "labels"."color" IS 'As CSS writes it.';
COMMENT ON COLUMN "labels"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "labels"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "labels" IS 'A word to mark issues and pages with, in one project or in the whole workspace.';
CREATE TABLE "modules" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "sort_order" DOUBLE PRECISION NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "logo_props" JSONB NOT NULL,
    "external_source" VARCHAR(255),
    "external_id" VARCHAR(255),
    "name" VARCHAR(255) NOT NULL,
    "description" TEXT NOT NULL,
    "description_html" TEXT NOT NULL,
    "description_text" TEXT NOT NULL,
    "status" VARCHAR(32) NOT NULL,
    "start_date" DATE,
    "target_date" DATE,
    "view_props" JSONB NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "lead_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_modules_created_cf1ecf" ON "modules" ("created_by_id");
CREATE INDEX "idx_modules_lead_id_342223" ON "modules" ("lead_id");
CREATE INDEX "idx_modules_project_20b10d" ON "modules" ("project_id");
CREATE INDEX "idx_modules_updated_824697" ON "modules" ("updated_by_id");
CREATE INDEX "idx_modules_workspa_b8f526" ON "modules" ("workspace_id");
CREATE UNIQUE INDEX "unique_module_name_while_live" ON "modules" ("project_id", "name") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_modules_of_deletion" ON "modules" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "modules"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "modules"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "modules"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "modules"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "modules"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "modules"."sort_order" IS 'Place among the neighbors, lowest first; a row moves between two by taking the middle.';
COMMENT ON COLUMN "modules"."archived_at" IS 'When the row was archived; null while it is in use.';
COMMENT ON COLUMN "modules"."logo_props" IS 'Which emoji or icon, and its color; empty for the one of the kind.';
COMMENT ON COLUMN "modules"."external_source" IS 'The system the row was imported from, such as github or jira; null if it was made here.';
COMMENT ON COLUMN "modules"."external_id" IS 'The key of the row in that system.';
COMMENT ON COLUMN "modules"."description" IS 'In a few plain words.';
COMMENT ON COLUMN "modules"."description_html" IS 'At length and formatted.';
COMMENT ON COLUMN "modules"."description_text" IS 'Plain text of the HTML, kept so that search and previews need not parse it; always derived.';
COMMENT ON COLUMN "modules"."target_date" IS 'The day by which it should be done.';
COMMENT ON COLUMN "modules"."view_props" IS 'How its list of issues is shown.';
COMMENT ON COLUMN "modules"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "modules"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "modules" IS 'A part of a project that is delivered as a whole.';
CREATE TABLE "module_members" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "member_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "module_id" UUID NOT NULL REFERENCES "modules" ("id") ON DELETE CASCADE,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_module_memb_created_677e6e" ON "module_members" ("created_by_id");
CREATE INDEX "idx_module_memb_member__94faea" ON "module_members" ("member_id");
CREATE INDEX "idx_module_memb_module__59e724" ON "module_members" ("module_id");
CREATE INDEX "idx_module_memb_project_897b95" ON "module_members" ("project_id");
CREATE INDEX "idx_module_memb_updated_d53453" ON "module_members" ("updated_by_id");
CREATE INDEX "idx_module_memb_workspa_438644" ON "module_members" ("workspace_id");
CREATE UNIQUE INDEX "unique_member_of_module_while_live" ON "module_members" ("module_id", "member_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_module_members_of_deletion" ON "module_members" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "module_members"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "module_members"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "module_members"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "module_members"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "module_members"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "module_members"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "module_members"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "module_members" IS 'A user who works on a module.';
CREATE TABLE "page_labels" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "label_id" UUID NOT NULL REFERENCES "labels" ("id") ON DELETE CASCADE,
    "page_id" UUID NOT NULL REFERENCES "pages" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_page_labels_created_a3d5ac" ON "page_labels" ("created_by_id");
CREATE INDEX "idx_page_labels_label_i_4acec4" ON "page_labels" ("label_id");
CREATE INDEX "idx_page_labels_page_id_42b494" ON "page_labels" ("page_id");
CREATE INDEX "idx_page_labels_updated_92806c" ON "page_labels" ("updated_by_id");
CREATE INDEX "idx_page_labels_workspa_0fc5d3" ON "page_labels" ("workspace_id");
CREATE UNIQUE INDEX "unique_label_of_page_while_live" ON "page_labels" ("page_id", "label_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_page_labels_of_deletion" ON "page_labels" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "page_labels"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "page_labels"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "page_labels"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "page_labels"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "page_labels"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "page_labels"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "page_labels"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "page_labels" IS 'A label on a page.';
CREATE TABLE "project_identifiers" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "name" VARCHAR(12) NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE,
    "project_id" UUID NOT NULL UNIQUE REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_project_ide_created_664925" ON "project_identifiers" ("created_by_id");
CREATE INDEX "idx_project_ide_updated_68c4a8" ON "project_identifiers" ("updated_by_id");
CREATE INDEX "idx_project_ide_workspa_b75d28" ON "project_identifiers" ("workspace_id");
CREATE UNIQUE INDEX "unique_identifier_in_workspace_while_live" ON "project_identifiers" ("workspace_id", "name") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_project_identifiers_of_deletion" ON "project_identifiers" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "project_identifiers"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "project_identifiers"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "project_identifiers"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "project_identifiers"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "project_identifiers"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "project_identifiers"."name" IS 'The identifier, repeated so that it can be looked up before the project is known.';
COMMENT ON COLUMN "project_identifiers"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "project_identifiers"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "project_identifiers" IS 'A project''s claim to its identifier in the workspace; follows the project''s own column.';
CREATE TABLE "project_members" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "sort_order" DOUBLE PRECISION NOT NULL,
    "role" SMALLINT NOT NULL,
    "comment" TEXT NOT NULL,
    "view_props" JSONB NOT NULL,
    "default_props" JSONB NOT NULL,
    "preferences" JSONB NOT NULL,
    "is_active" BOOL NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "member_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_project_mem_created_550bd0" ON "project_members" ("created_by_id");
CREATE INDEX "idx_project_mem_member__4546c1" ON "project_members" ("member_id");
CREATE INDEX "idx_project_mem_project_9ed8f6" ON "project_members" ("project_id");
CREATE INDEX "idx_project_mem_updated_beccb5" ON "project_members" ("updated_by_id");
CREATE INDEX "idx_project_mem_workspa_0df7fa" ON "project_members" ("workspace_id");
CREATE UNIQUE INDEX "unique_member_of_project_while_live" ON "project_members" ("project_id", "member_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_project_members_of_deletion" ON "project_members" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "project_members"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "project_members"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "project_members"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "project_members"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "project_members"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "project_members"."sort_order" IS 'Place among the neighbors, lowest first; a row moves between two by taking the middle.';
COMMENT ON COLUMN "project_members"."comment" IS 'A note on the member, for those who manage the project.';
COMMENT ON COLUMN "project_members"."view_props" IS 'How the member looks at the project''s issues.';
COMMENT ON COLUMN "project_members"."default_props" IS 'What the view returns to when it is reset.';
COMMENT ON COLUMN "project_members"."preferences" IS 'How the project''s navigation looks to the member.';
COMMENT ON COLUMN "project_members"."is_active" IS 'Whether the member may enter; unset when the member leaves.';
COMMENT ON COLUMN "project_members"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "project_members"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "project_members" IS 'A user''s membership in a project.';
CREATE TABLE "project_pages" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "page_id" UUID NOT NULL REFERENCES "pages" ("id") ON DELETE CASCADE,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_project_pag_created_516797" ON "project_pages" ("created_by_id");
CREATE INDEX "idx_project_pag_page_id_ec03d8" ON "project_pages" ("page_id");
CREATE INDEX "idx_project_pag_project_4d7027" ON "project_pages" ("project_id");
CREATE INDEX "idx_project_pag_updated_6bd125" ON "project_pages" ("updated_by_id");
CREATE INDEX "idx_project_pag_workspa_fab6c5" ON "project_pages" ("workspace_id");
CREATE UNIQUE INDEX "unique_page_of_project_while_live" ON "project_pages" ("project_id", "page_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_project_pages_of_deletion" ON "project_pages" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "project_pages"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "project_pages"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "project_pages"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "project_pages"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "project_pages"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "project_pages"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "project_pages"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "project_pages" IS 'A page that is shown in a project.';
CREATE TABLE "project_user_properties" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "filters" JSONB NOT NULL,
    "display_filters" JSONB NOT NULL,
    "display_properties" JSONB NOT NULL,
    "rich_filters" JSONB NOT NULL,
    "sort_order" DOUBLE PRECISION NOT NULL,
    "preferences" JSONB NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_project_use_created_c7c9a0" ON "project_user_properties" ("created_by_id");
CREATE INDEX "idx_project_use_project_418d19" ON "project_user_properties" ("project_id");
CREATE INDEX "idx_project_use_updated_81ec25" ON "project_user_properties" ("updated_by_id");
CREATE INDEX "idx_project_use_user_id_ac10be" ON "project_user_properties" ("user_id");
CREATE INDEX "idx_project_use_workspa_86c149" ON "project_user_properties" ("workspace_id");
CREATE UNIQUE INDEX "unique_user_property_of_project_while_live" ON "project_user_properties" ("project_id", "user_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_project_user_properties_of_deletion" ON "project_user_properties" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "project_user_properties"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "project_user_properties"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "project_user_properties"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "project_user_properties"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "project_user_properties"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "project_user_properties"."filters" IS 'Which issues are listed.';
COMMENT ON COLUMN "project_user_properties"."display_filters" IS 'How they are grouped, ordered and laid out.';
COMMENT ON COLUMN "project_user_properties"."display_properties" IS 'Which of their columns are shown.';
COMMENT ON COLUMN "project_user_properties"."rich_filters" IS 'Filters as a tree of conditions, beside the flat ones.';
COMMENT ON COLUMN "project_user_properties"."sort_order" IS 'Place among the neighbors, lowest first; a row moves between two by taking the middle.';
COMMENT ON COLUMN "project_user_properties"."preferences" IS 'How the project''s navigation looks to the user.';
COMMENT ON COLUMN "project_user_properties"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "project_user_properties"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "project_user_properties" IS 'How one user looks at one project.';
CREATE TABLE "states" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "external_source" VARCHAR(255),
    "external_id" VARCHAR(255),
    "name" VARCHAR(255) NOT NULL,
    "description" TEXT NOT NULL,
    "color" VARCHAR(32) NOT NULL,
    "slug" VARCHAR(255) NOT NULL,
    "sequence" DOUBLE PRECISION NOT NULL,
    "group" VARCHAR(32) NOT NULL,
    "is_default" BOOL NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_states_created_c8c662" ON "states" ("created_by_id");
CREATE INDEX "idx_states_project_e27c8f" ON "states" ("project_id");
CREATE INDEX "idx_states_updated_f6ced0" ON "states" ("updated_by_id");
CREATE INDEX "idx_states_workspa_3cbf79" ON "states" ("workspace_id");
CREATE UNIQUE INDEX "unique_state_name_while_live" ON "states" ("project_id", "name") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "unique_default_state_of_project_while_live" ON "states" ("project_id") WHERE "deleted_at" IS NULL AND "is_default";
CREATE INDEX "deleted_states_of_deletion" ON "states" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "states"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "states"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "states"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "states"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "states"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "states"."external_source" IS 'The system the row was imported from, such as github or jira; null if it was made here.';
COMMENT ON COLUMN "states"."external_id" IS 'The key of the row in that system.';
COMMENT ON COLUMN "states"."color" IS 'As CSS writes it.';
COMMENT ON COLUMN "states"."slug" IS 'The name in web addresses, made from the name.';
COMMENT ON COLUMN "states"."sequence" IS 'Place among the states of the project, lowest first.';
COMMENT ON COLUMN "states"."is_default" IS 'Whether new issues begin here.';
COMMENT ON COLUMN "states"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "states"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "states" IS 'A step that the issues of a project go through.';
CREATE TABLE "issues" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "description_html" TEXT NOT NULL,
    "description_json" JSONB NOT NULL,
    "description_binary" BYTEA,
    "description_stripped" TEXT NOT NULL,
    "sort_order" DOUBLE PRECISION NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "external_source" VARCHAR(255),
    "external_id" VARCHAR(255),
    "name" VARCHAR(255) NOT NULL,
    "sequence_id" BIGINT NOT NULL,
    "priority" VARCHAR(32) NOT NULL,
    "point" SMALLINT,
    "start_date" DATE,
    "target_date" DATE,
    "completed_at" TIMESTAMPTZ,
    "is_draft" BOOL NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "estimate_point_id" UUID REFERENCES "estimate_points" ("id") ON DELETE SET NULL,
    "parent_id" UUID REFERENCES "issues" ("id") ON DELETE CASCADE,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "state_id" UUID REFERENCES "states" ("id") ON DELETE RESTRICT,
    "type_id" UUID REFERENCES "issue_types" ("id") ON DELETE SET NULL,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_issues_project_d90781" UNIQUE ("project_id", "sequence_id")
);
CREATE INDEX "idx_issues_created_84c3c4" ON "issues" ("created_by_id");
CREATE INDEX "idx_issues_estimat_6c1ee9" ON "issues" ("estimate_point_id");
CREATE INDEX "idx_issues_parent__5e2a8b" ON "issues" ("parent_id");
CREATE INDEX "idx_issues_project_b43b01" ON "issues" ("project_id");
CREATE INDEX "idx_issues_state_i_c08012" ON "issues" ("state_id");
CREATE INDEX "idx_issues_type_id_6c6c9b" ON "issues" ("type_id");
CREATE INDEX "idx_issues_updated_2baf2b" ON "issues" ("updated_by_id");
CREATE INDEX "idx_issues_workspa_90e8d6" ON "issues" ("workspace_id");
CREATE INDEX "live_issues_of_board_column" ON "issues" ("project_id", "state_id", "sort_order") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_issues_of_deletion" ON "issues" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "issues"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "issues"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "issues"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "issues"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "issues"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "issues"."description_html" IS 'The text as it is shown.';
COMMENT ON COLUMN "issues"."description_json" IS 'The document of the editor, from which the HTML was made.';
COMMENT ON COLUMN "issues"."description_binary" IS 'The state of collaborative editing.';
COMMENT ON COLUMN "issues"."description_stripped" IS 'Plain text of the HTML, kept so that search and previews need not parse it; always derived.';
COMMENT ON COLUMN "issues"."sort_order" IS 'Place among the neighbors, lowest first; a row moves between two by taking the middle.';
COMMENT ON COLUMN "issues"."archived_at" IS 'When the row was archived; null while it is in use.';
COMMENT ON COLUMN "issues"."external_source" IS 'The system the row was imported from, such as github or jira; null if it was made here.';
COMMENT ON COLUMN "issues"."external_id" IS 'The key of the row in that system.';
COMMENT ON COLUMN "issues"."sequence_id" IS 'The number in the project; given once, and never again, not even after a purge.';
COMMENT ON COLUMN "issues"."point" IS 'The estimate as a bare number, where the project has no scale.';
COMMENT ON COLUMN "issues"."target_date" IS 'The day by which it should be done.';
COMMENT ON COLUMN "issues"."completed_at" IS 'When the state became one of the group Done, kept to list what was done when; always derived.';
COMMENT ON COLUMN "issues"."is_draft" IS 'Whether its author has not published it yet.';
COMMENT ON COLUMN "issues"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "issues"."estimate_point_id" IS 'The estimate, on the scale of the project.';
COMMENT ON COLUMN "issues"."state_id" IS 'A state in use cannot be deleted, except together with its issues.';
COMMENT ON COLUMN "issues"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "issues" IS 'A piece of work: its text, where it stands, who does it and until when.';
CREATE TABLE "cycle_issues" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "cycle_id" UUID NOT NULL REFERENCES "cycles" ("id") ON DELETE CASCADE,
    "issue_id" UUID NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_cycle_issue_created_53ddff" ON "cycle_issues" ("created_by_id");
CREATE INDEX "idx_cycle_issue_cycle_i_fa2d1c" ON "cycle_issues" ("cycle_id");
CREATE INDEX "idx_cycle_issue_issue_i_207f5b" ON "cycle_issues" ("issue_id");
CREATE INDEX "idx_cycle_issue_project_48765c" ON "cycle_issues" ("project_id");
CREATE INDEX "idx_cycle_issue_updated_f2c7f6" ON "cycle_issues" ("updated_by_id");
CREATE INDEX "idx_cycle_issue_workspa_e7927a" ON "cycle_issues" ("workspace_id");
CREATE UNIQUE INDEX "unique_cycle_of_issue_while_live" ON "cycle_issues" ("issue_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_cycle_issues_of_deletion" ON "cycle_issues" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "cycle_issues"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "cycle_issues"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "cycle_issues"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "cycle_issues"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "cycle_issues"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "cycle_issues"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "cycle_issues"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "cycle_issues" IS 'An issue that is done in a cycle.';
CREATE TABLE "issue_assignees" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "assignee_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "issue_id" UUID NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_issue_assig_assigne_0445d8" ON "issue_assignees" ("assignee_id");
CREATE INDEX "idx_issue_assig_created_0d6322" ON "issue_assignees" ("created_by_id");
CREATE INDEX "idx_issue_assig_issue_i_723e71" ON "issue_assignees" ("issue_id");
CREATE INDEX "idx_issue_assig_project_9ab811" ON "issue_assignees" ("project_id");
CREATE INDEX "idx_issue_assig_updated_f06f13" ON "issue_assignees" ("updated_by_id");
CREATE INDEX "idx_issue_assig_workspa_2d1569" ON "issue_assignees" ("workspace_id");
CREATE UNIQUE INDEX "unique_assignee_of_issue_while_live" ON "issue_assignees" ("issue_id", "assignee_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_issue_assignees_of_deletion" ON "issue_assignees" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "issue_assignees"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "issue_assignees"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "issue_assignees"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "issue_assignees"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "issue_assignees"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "issue_assignees"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "issue_assignees"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "issue_assignees" IS 'A user who works on an issue.';
CREATE TABLE "issue_attachments" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "external_source" VARCHAR(255),
    "external_id" VARCHAR(255),
    "attributes" JSONB NOT NULL,
    "asset" VARCHAR(1024) NOT NULL,
    "size" BIGINT NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "issue_id" UUID NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_issue_attac_created_3f390b" ON "issue_attachments" ("created_by_id");
CREATE INDEX "idx_issue_attac_issue_i_038c9d" ON "issue_attachments" ("issue_id");
CREATE INDEX "idx_issue_attac_project_dfd056" ON "issue_attachments" ("project_id");
CREATE INDEX "idx_issue_attac_updated_0483ad" ON "issue_attachments" ("updated_by_id");
CREATE INDEX "idx_issue_attac_workspa_226fe1" ON "issue_attachments" ("workspace_id");
CREATE INDEX "deleted_issue_attachments_of_deletion" ON "issue_attachments" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "issue_attachments"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "issue_attachments"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "issue_attachments"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "issue_attachments"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "issue_attachments"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "issue_attachments"."external_source" IS 'The system the row was imported from, such as github or jira; null if it was made here.';
COMMENT ON COLUMN "issue_attachments"."external_id" IS 'The key of the row in that system.';
COMMENT ON COLUMN "issue_attachments"."attributes" IS 'What the uploading browser told of the file: its name and its type.';
COMMENT ON COLUMN "issue_attachments"."asset" IS 'Path of the file in the storage.';
COMMENT ON COLUMN "issue_attachments"."size" IS 'In bytes.';
COMMENT ON COLUMN "issue_attachments"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "issue_attachments"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "issue_attachments" IS 'A file that belongs to an issue.';
CREATE TABLE "issue_comments" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "external_source" VARCHAR(255),
    "external_id" VARCHAR(255),
    "comment_html" TEXT NOT NULL,
    "comment_json" JSONB NOT NULL,
    "comment_stripped" TEXT NOT NULL,
    "access" VARCHAR(32) NOT NULL,
    "attachments" JSONB NOT NULL,
    "edited_at" TIMESTAMPTZ,
    "actor_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "issue_id" UUID NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "parent_id" UUID REFERENCES "issue_comments" ("id") ON DELETE CASCADE,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE,
    "description_id" UUID UNIQUE REFERENCES "descriptions" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_issue_comme_actor_i_06c746" ON "issue_comments" ("actor_id");
CREATE INDEX "idx_issue_comme_created_b4a6ca" ON "issue_comments" ("created_by_id");
CREATE INDEX "idx_issue_comme_issue_i_ed39b5" ON "issue_comments" ("issue_id");
CREATE INDEX "idx_issue_comme_parent__f2d851" ON "issue_comments" ("parent_id");
CREATE INDEX "idx_issue_comme_project_c46e36" ON "issue_comments" ("project_id");
CREATE INDEX "idx_issue_comme_updated_fa665b" ON "issue_comments" ("updated_by_id");
CREATE INDEX "idx_issue_comme_workspa_5c82ae" ON "issue_comments" ("workspace_id");
CREATE INDEX "live_comments_of_issue_by_age" ON "issue_comments" ("issue_id", "created_at") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_issue_comments_of_deletion" ON "issue_comments" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "issue_comments"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "issue_comments"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "issue_comments"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "issue_comments"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "issue_comments"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "issue_comments"."external_source" IS 'The system the row was imported from, such as github or jira; null if it was made here.';
COMMENT ON COLUMN "issue_comments"."external_id" IS 'The key of the row in that system.';
COMMENT ON COLUMN "issue_comments"."comment_html" IS 'The text as it is shown.';
COMMENT ON COLUMN "issue_comments"."comment_json" IS 'The document of the editor, from which the HTML was made.';
COMMENT ON COLUMN "issue_comments"."comment_stripped" IS 'Plain text of the HTML, kept so that search and previews need not parse it; always derived.';
COMMENT ON COLUMN "issue_comments"."attachments" IS 'Web addresses of attached files.';
COMMENT ON COLUMN "issue_comments"."edited_at" IS 'When the text was last changed after it was posted.';
COMMENT ON COLUMN "issue_comments"."actor_id" IS 'Who said it.';
COMMENT ON COLUMN "issue_comments"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "issue_comments"."parent_id" IS 'The comment that this one answers.';
COMMENT ON COLUMN "issue_comments"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON COLUMN "issue_comments"."description_id" IS 'The same text as a row of its own, for editors that know only those; kept in step.';
COMMENT ON TABLE "issue_comments" IS 'A comment on an issue.';
CREATE TABLE "issue_activities" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "issue_id" UUID,
    "verb" VARCHAR(255) NOT NULL,
    "field" VARCHAR(255) NOT NULL,
    "old_value" TEXT,
    "new_value" TEXT,
    "comment" TEXT NOT NULL,
    "attachments" JSONB NOT NULL,
    "old_identifier" UUID,
    "new_identifier" UUID,
    "epoch" DOUBLE PRECISION,
    "actor_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "issue_comment_id" UUID REFERENCES "issue_comments" ("id") ON DELETE SET NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_issue_activ_actor_i_abd8c9" ON "issue_activities" ("actor_id");
CREATE INDEX "idx_issue_activ_created_52acf8" ON "issue_activities" ("created_by_id");
CREATE INDEX "idx_issue_activ_issue_c_c7cbe2" ON "issue_activities" ("issue_comment_id");
CREATE INDEX "idx_issue_activ_project_11da65" ON "issue_activities" ("project_id");
CREATE INDEX "idx_issue_activ_updated_5a7258" ON "issue_activities" ("updated_by_id");
CREATE INDEX "idx_issue_activ_workspa_277a59" ON "issue_activities" ("workspace_id");
CREATE INDEX "live_activities_of_issue_by_age" ON "issue_activities" ("issue_id", "created_at") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_issue_activities_of_deletion" ON "issue_activities" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "issue_activities"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "issue_activities"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "issue_activities"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "issue_activities"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "issue_activities"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "issue_activities"."issue_id" IS 'The issue; a plain id, for its history must outlive it.';
COMMENT ON COLUMN "issue_activities"."verb" IS 'What was done, such as created, updated or deleted.';
COMMENT ON COLUMN "issue_activities"."field" IS 'The column that changed; empty where it was the issue as a whole.';
COMMENT ON COLUMN "issue_activities"."old_value" IS 'As people read it.';
COMMENT ON COLUMN "issue_activities"."new_value" IS 'As people read it.';
COMMENT ON COLUMN "issue_activities"."comment" IS 'The same in a sentence.';
COMMENT ON COLUMN "issue_activities"."attachments" IS 'Web addresses of files that came with it.';
COMMENT ON COLUMN "issue_activities"."old_identifier" IS 'The row that the column referred to.';
COMMENT ON COLUMN "issue_activities"."new_identifier" IS 'The row that the column refers to now.';
COMMENT ON COLUMN "issue_activities"."epoch" IS 'Seconds since 1970; the same for all that one request did, so that it is shown as one.';
COMMENT ON COLUMN "issue_activities"."actor_id" IS 'Who did it.';
COMMENT ON COLUMN "issue_activities"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "issue_activities"."issue_comment_id" IS 'The comment that was written, changed or removed.';
COMMENT ON COLUMN "issue_activities"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "issue_activities" IS 'One thing that happened to an issue, for its history.';
CREATE TABLE "issue_description_versions" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "description_html" TEXT NOT NULL,
    "description_json" JSONB NOT NULL,
    "description_binary" BYTEA,
    "description_stripped" TEXT NOT NULL,
    "last_saved_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "issue_id" UUID NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "owned_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_issue_descr_created_903784" ON "issue_description_versions" ("created_by_id");
CREATE INDEX "idx_issue_descr_issue_i_7a8abc" ON "issue_description_versions" ("issue_id");
CREATE INDEX "idx_issue_descr_owned_b_246e92" ON "issue_description_versions" ("owned_by_id");
CREATE INDEX "idx_issue_descr_project_c4871a" ON "issue_description_versions" ("project_id");
CREATE INDEX "idx_issue_descr_updated_389907" ON "issue_description_versions" ("updated_by_id");
CREATE INDEX "idx_issue_descr_workspa_cd6d89" ON "issue_description_versions" ("workspace_id");
CREATE INDEX "deleted_issue_description_versions_of_deletion" ON "issue_description_versions" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "issue_description_versions"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "issue_description_versions"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "issue_description_versions"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "issue_description_versions"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "issue_description_versions"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "issue_description_versions"."description_html" IS 'The text as it is shown.';
COMMENT ON COLUMN "issue_description_versions"."description_json" IS 'The document of the editor, from which the HTML was made.';
COMMENT ON COLUMN "issue_description_versions"."description_binary" IS 'The state of collaborative editing.';
COMMENT ON COLUMN "issue_description_versions"."description_stripped" IS 'Plain text of the HTML, kept so that search and previews need not parse it; always derived.';
COMMENT ON COLUMN "issue_description_versions"."last_saved_at" IS 'When it was taken or last overwritten.';
COMMENT ON COLUMN "issue_description_versions"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "issue_description_versions"."owned_by_id" IS 'Who wrote it.';
COMMENT ON COLUMN "issue_description_versions"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "issue_description_versions" IS 'The description of an issue as it once was.';
CREATE TABLE "issue_labels" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "issue_id" UUID NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "label_id" UUID NOT NULL REFERENCES "labels" ("id") ON DELETE CASCADE,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_issue_label_created_d81abc" ON "issue_labels" ("created_by_id");
CREATE INDEX "idx_issue_label_issue_i_ba8161" ON "issue_labels" ("issue_id");
CREATE INDEX "idx_issue_label_label_i_f2921a" ON "issue_labels" ("label_id");
CREATE INDEX "idx_issue_label_project_fa119e" ON "issue_labels" ("project_id");
CREATE INDEX "idx_issue_label_updated_f2cd70" ON "issue_labels" ("updated_by_id");
CREATE INDEX "idx_issue_label_workspa_7a0b17" ON "issue_labels" ("workspace_id");
CREATE UNIQUE INDEX "unique_label_of_issue_while_live" ON "issue_labels" ("issue_id", "label_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_issue_labels_of_deletion" ON "issue_labels" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "issue_labels"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "issue_labels"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "issue_labels"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "issue_labels"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "issue_labels"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "issue_labels"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "issue_labels"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "issue_labels" IS 'A label on an issue.';
CREATE TABLE "issue_links" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "title" VARCHAR(255) NOT NULL,
    "url" VARCHAR(2048) NOT NULL,
    "metadata" JSONB NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "issue_id" UUID NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_issue_links_created_28475f" ON "issue_links" ("created_by_id");
CREATE INDEX "idx_issue_links_issue_i_5cdeaf" ON "issue_links" ("issue_id");
CREATE INDEX "idx_issue_links_project_96bbb2" ON "issue_links" ("project_id");
CREATE INDEX "idx_issue_links_updated_80b597" ON "issue_links" ("updated_by_id");
CREATE INDEX "idx_issue_links_workspa_2e6d29" ON "issue_links" ("workspace_id");
CREATE INDEX "deleted_issue_links_of_deletion" ON "issue_links" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "issue_links"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "issue_links"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "issue_links"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "issue_links"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "issue_links"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "issue_links"."title" IS 'What the link is called; empty to show the address.';
COMMENT ON COLUMN "issue_links"."metadata" IS 'What was read from the page, such as its title and icon.';
COMMENT ON COLUMN "issue_links"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "issue_links"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "issue_links" IS 'A web address that belongs to an issue.';
CREATE TABLE "issue_relations" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "relation_type" VARCHAR(32) NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "issue_id" UUID NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "related_issue_id" UUID NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_issue_relat_created_0e3382" ON "issue_relations" ("created_by_id");
CREATE INDEX "idx_issue_relat_issue_i_291647" ON "issue_relations" ("issue_id");
CREATE INDEX "idx_issue_relat_project_8af591" ON "issue_relations" ("project_id");
CREATE INDEX "idx_issue_relat_related_669c30" ON "issue_relations" ("related_issue_id");
CREATE INDEX "idx_issue_relat_updated_3e8ed2" ON "issue_relations" ("updated_by_id");
CREATE INDEX "idx_issue_relat_workspa_4a2646" ON "issue_relations" ("workspace_id");
CREATE UNIQUE INDEX "unique_relation_of_two_issues_while_live" ON "issue_relations" ("issue_id", "related_issue_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_issue_relations_of_deletion" ON "issue_relations" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "issue_relations"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "issue_relations"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "issue_relations"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "issue_relations"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "issue_relations"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "issue_relations"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "issue_relations"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "issue_relations" IS 'How an issue stands to another one: \\"issue is … related_issue\\".';
CREATE TABLE "issue_sequences" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "sequence" BIGINT NOT NULL,
    "deleted" BOOL NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "issue_id" UUID REFERENCES "issues" ("id") ON DELETE SET NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_issue_seque_project_5f900c" UNIQUE ("project_id", "sequence")
);
CREATE INDEX "idx_issue_seque_created_8a795b" ON "issue_sequences" ("created_by_id");
CREATE INDEX "idx_issue_seque_issue_i_f4ad89" ON "issue_sequences" ("issue_id");
CREATE INDEX "idx_issue_seque_project_713eee" ON "issue_sequences" ("project_id");
CREATE INDEX "idx_issue_seque_updated_0a201e" ON "issue_sequences" ("updated_by_id");
CREATE INDEX "idx_issue_seque_workspa_05ff7c" ON "issue_sequences" ("workspace_id");
CREATE INDEX "deleted_issue_sequences_of_deletion" ON "issue_sequences" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "issue_sequences"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "issue_sequences"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "issue_sequences"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "issue_sequences"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "issue_sequences"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "issue_sequences"."sequence" IS 'The number.';
COMMENT ON COLUMN "issue_sequences"."deleted" IS 'Whether the issue has been deleted; the number stays taken.';
COMMENT ON COLUMN "issue_sequences"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "issue_sequences"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "issue_sequences" IS 'An issue number that was given out, kept when its issue goes.';
CREATE TABLE "issue_subscribers" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "issue_id" UUID NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "subscriber_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_issue_subsc_created_084f8f" ON "issue_subscribers" ("created_by_id");
CREATE INDEX "idx_issue_subsc_issue_i_be381f" ON "issue_subscribers" ("issue_id");
CREATE INDEX "idx_issue_subsc_project_fdc5af" ON "issue_subscribers" ("project_id");
CREATE INDEX "idx_issue_subsc_subscri_bed1f9" ON "issue_subscribers" ("subscriber_id");
CREATE INDEX "idx_issue_subsc_updated_23eed3" ON "issue_subscribers" ("updated_by_id");
CREATE INDEX "idx_issue_subsc_workspa_b994c2" ON "issue_subscribers" ("workspace_id");
CREATE UNIQUE INDEX "unique_subscriber_of_issue_while_live" ON "issue_subscribers" ("issue_id", "subscriber_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_issue_subscribers_of_deletion" ON "issue_subscribers" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "issue_subscribers"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "issue_subscribers"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "issue_subscribers"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "issue_subscribers"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "issue_subscribers"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "issue_subscribers"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "issue_subscribers"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "issue_subscribers" IS 'A user who is told what happens to an issue.';
CREATE TABLE "issue_versions" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "description_html" TEXT NOT NULL,
    "description_json" JSONB NOT NULL,
    "description_binary" BYTEA,
    "description_stripped" TEXT NOT NULL,
    "external_source" VARCHAR(255),
    "external_id" VARCHAR(255),
    "name" VARCHAR(255) NOT NULL,
    "sequence_id" BIGINT NOT NULL,
    "priority" VARCHAR(32) NOT NULL,
    "state_id" UUID,
    "parent_id" UUID,
    "type_id" UUID,
    "estimate_point_id" UUID,
    "point" SMALLINT,
    "start_date" DATE,
    "target_date" DATE,
    "sort_order" DOUBLE PRECISION NOT NULL,
    "completed_at" TIMESTAMPTZ,
    "archived_at" TIMESTAMPTZ,
    "is_draft" BOOL NOT NULL,
    "assignees" JSONB NOT NULL,
    "labels" JSONB NOT NULL,
    "cycle_id" UUID,
    "modules" JSONB NOT NULL,
    "properties" JSONB NOT NULL,
    "meta" JSONB NOT NULL,
    "last_saved_at" TIMESTAMPTZ NOT NULL,
    "activity_id" UUID REFERENCES "issue_activities" ("id") ON DELETE SET NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "issue_id" UUID NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "owned_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_issue_versi_activit_37bc13" ON "issue_versions" ("activity_id");
CREATE INDEX "idx_issue_versi_created_68888f" ON "issue_versions" ("created_by_id");
CREATE INDEX "idx_issue_versi_issue_i_b15516" ON "issue_versions" ("issue_id");
CREATE INDEX "idx_issue_versi_owned_b_0865da" ON "issue_versions" ("owned_by_id");
CREATE INDEX "idx_issue_versi_project_85fa3c" ON "issue_versions" ("project_id");
CREATE INDEX "idx_issue_versi_updated_833a62" ON "issue_versions" ("updated_by_id");
CREATE INDEX "idx_issue_versi_workspa_ecb565" ON "issue_versions" ("workspace_id");
CREATE INDEX "deleted_issue_versions_of_deletion" ON "issue_versions" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "issue_versions"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "issue_versions"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "issue_versions"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "issue_versions"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "issue_versions"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "issue_versions"."description_html" IS 'The text as it is shown.';
COMMENT ON COLUMN "issue_versions"."description_json" IS 'The document of the editor, from which the HTML was made.';
COMMENT ON COLUMN "issue_versions"."description_binary" IS 'The state of collaborative editing.';
COMMENT ON COLUMN "issue_versions"."description_stripped" IS 'Plain text of the HTML, kept so that search and previews need not parse it; always derived.';
COMMENT ON COLUMN "issue_versions"."external_source" IS 'The system the row was imported from, such as github or jira; null if it was made here.';
COMMENT ON COLUMN "issue_versions"."external_id" IS 'The key of the row in that system.';
COMMENT ON COLUMN "issue_versions"."assignees" IS 'Ids of the users who worked on it.';
COMMENT ON COLUMN "issue_versions"."labels" IS 'Ids of its labels.';
COMMENT ON COLUMN "issue_versions"."cycle_id" IS 'Its cycle.';
COMMENT ON COLUMN "issue_versions"."modules" IS 'Ids of its modules.';
COMMENT ON COLUMN "issue_versions"."properties" IS 'Columns that the tracker does not know itself.';
COMMENT ON COLUMN "issue_versions"."meta" IS 'About the snapshot, such as what asked for it.';
COMMENT ON COLUMN "issue_versions"."last_saved_at" IS 'When the snapshot was taken or last overwritten.';
COMMENT ON COLUMN "issue_versions"."activity_id" IS 'The change that led to it.';
COMMENT ON COLUMN "issue_versions"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "issue_versions"."owned_by_id" IS 'Who made the change that led to it.';
COMMENT ON COLUMN "issue_versions"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "issue_versions" IS 'A snapshot of an issue: every column by value, what it refers to by id.';
CREATE TABLE "module_issues" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "issue_id" UUID NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "module_id" UUID NOT NULL REFERENCES "modules" ("id") ON DELETE CASCADE,
    "project_id" UUID NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_module_issu_created_88d0b0" ON "module_issues" ("created_by_id");
CREATE INDEX "idx_module_issu_issue_i_deec90" ON "module_issues" ("issue_id");
CREATE INDEX "idx_module_issu_module__599459" ON "module_issues" ("module_id");
CREATE INDEX "idx_module_issu_project_51e771" ON "module_issues" ("project_id");
CREATE INDEX "idx_module_issu_updated_6c428d" ON "module_issues" ("updated_by_id");
CREATE INDEX "idx_module_issu_workspa_06dca5" ON "module_issues" ("workspace_id");
CREATE UNIQUE INDEX "unique_issue_of_module_while_live" ON "module_issues" ("module_id", "issue_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_module_issues_of_deletion" ON "module_issues" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "module_issues"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "module_issues"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "module_issues"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "module_issues"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "module_issues"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "module_issues"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "module_issues"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "module_issues" IS 'An issue that belongs to a module.';
CREATE TABLE "teams" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "logo_props" JSONB NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "description" TEXT NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_teams_created_66a5d1" ON "teams" ("created_by_id");
CREATE INDEX "idx_teams_updated_56145c" ON "teams" ("updated_by_id");
CREATE INDEX "idx_teams_workspa_c2642e" ON "teams" ("workspace_id");
CREATE UNIQUE INDEX "unique_team_name_while_live" ON "teams" ("workspace_id", "name") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_teams_of_deletion" ON "teams" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "teams"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "teams"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "teams"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "teams"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "teams"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "teams"."logo_props" IS 'Which emoji or icon, and its color; empty for the one of the kind.';
COMMENT ON COLUMN "teams"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "teams"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "teams" IS 'A named group of people in a workspace.';
CREATE TABLE "user_notification_preferences" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "property_change" BOOL NOT NULL,
    "state_change" BOOL NOT NULL,
    "comment" BOOL NOT NULL,
    "mention" BOOL NOT NULL,
    "issue_completed" BOOL NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "project_id" UUID REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "user_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "workspace_id" UUID REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_user_notifi_created_16a7f6" ON "user_notification_preferences" ("created_by_id");
CREATE INDEX "idx_user_notifi_project_eef7fd" ON "user_notification_preferences" ("project_id");
CREATE INDEX "idx_user_notifi_updated_a1670b" ON "user_notification_preferences" ("updated_by_id");
CREATE INDEX "idx_user_notifi_user_id_3ba098" ON "user_notification_preferences" ("user_id");
CREATE INDEX "idx_user_notifi_workspa_52c8ff" ON "user_notification_preferences" ("workspace_id");
CREATE UNIQUE INDEX "unique_notification_preference_everywhere_while_live" ON "user_notification_preferences" ("user_id") WHERE "deleted_at" IS NULL AND "workspace_id" IS NULL AND "project_id" IS NULL;
CREATE UNIQUE INDEX "unique_notification_preference_in_workspace_while_live" ON "user_notification_preferences" ("user_id", "workspace_id") WHERE "deleted_at" IS NULL AND "project_id" IS NULL AND "workspace_id" IS NOT NULL;
CREATE UNIQUE INDEX "unique_notification_preference_in_project_while_live" ON "user_notification_preferences" ("user_id", "project_id") WHERE "deleted_at" IS NULL AND "project_id" IS NOT NULL;
CREATE INDEX "deleted_user_notification_preferences_of_deletion" ON "user_notification_preferences" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "user_notification_preferences"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "user_notification_preferences"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "user_notification_preferences"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "user_notification_preferences"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "user_notification_preferences"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "user_notification_preferences"."property_change" IS 'Some other column of an issue was changed.';
COMMENT ON COLUMN "user_notification_preferences"."state_change" IS 'An issue moved to another state.';
COMMENT ON COLUMN "user_notification_preferences"."comment" IS 'An issue got a comment.';
COMMENT ON COLUMN "user_notification_preferences"."mention" IS 'The user was mentioned.';
COMMENT ON COLUMN "user_notification_preferences"."issue_completed" IS 'An issue was completed.';
COMMENT ON COLUMN "user_notification_preferences"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "user_notification_preferences"."project_id" IS 'Where the preference counts; null for the whole workspace.';
COMMENT ON COLUMN "user_notification_preferences"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON COLUMN "user_notification_preferences"."workspace_id" IS 'Where the preference counts; null for everywhere.';
COMMENT ON TABLE "user_notification_preferences" IS 'Which events a user wants to hear of, everywhere, in one workspace or in one project.';
CREATE TABLE "workspace_members" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "role" SMALLINT NOT NULL,
    "company_role" TEXT NOT NULL,
    "view_props" JSONB NOT NULL,
    "default_props" JSONB NOT NULL,
    "issue_props" JSONB NOT NULL,
    "is_active" BOOL NOT NULL,
    "getting_started_checklist" JSONB NOT NULL,
    "tips" JSONB NOT NULL,
    "explored_features" JSONB NOT NULL,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "member_id" UUID NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_workspace_m_created_7e002f" ON "workspace_members" ("created_by_id");
CREATE INDEX "idx_workspace_m_member__555af4" ON "workspace_members" ("member_id");
CREATE INDEX "idx_workspace_m_updated_5a1232" ON "workspace_members" ("updated_by_id");
CREATE INDEX "idx_workspace_m_workspa_f57920" ON "workspace_members" ("workspace_id");
CREATE UNIQUE INDEX "unique_member_of_workspace_while_live" ON "workspace_members" ("workspace_id", "member_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_workspace_members_of_deletion" ON "workspace_members" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "workspace_members"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "workspace_members"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "workspace_members"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "workspace_members"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "workspace_members"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "workspace_members"."company_role" IS 'What the member does in the company.';
COMMENT ON COLUMN "workspace_members"."view_props" IS 'How the member looks at issues of the whole workspace.';
COMMENT ON COLUMN "workspace_members"."default_props" IS 'What the view returns to when it is reset.';
COMMENT ON COLUMN "workspace_members"."issue_props" IS 'Which tabs the own list of issues shows.';
COMMENT ON COLUMN "workspace_members"."is_active" IS 'Whether the member may enter; unset when the member leaves.';
COMMENT ON COLUMN "workspace_members"."getting_started_checklist" IS 'Which of the first things to do are done.';
COMMENT ON COLUMN "workspace_members"."tips" IS 'Which hints are dismissed.';
COMMENT ON COLUMN "workspace_members"."explored_features" IS 'Which features the member has tried.';
COMMENT ON COLUMN "workspace_members"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "workspace_members"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "workspace_members" IS 'A user''s membership in a workspace.';
CREATE TABLE "workspace_member_invites" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "deletion_id" UUID,
    "email" VARCHAR(255) NOT NULL,
    "role" SMALLINT NOT NULL,
    "token" VARCHAR(255) NOT NULL,
    "message" TEXT NOT NULL,
    "accepted" BOOL NOT NULL,
    "responded_at" TIMESTAMPTZ,
    "created_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "updated_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    "workspace_id" UUID NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_workspace_m_created_779972" ON "workspace_member_invites" ("created_by_id");
CREATE INDEX "idx_workspace_m_updated_de8c53" ON "workspace_member_invites" ("updated_by_id");
CREATE INDEX "idx_workspace_m_workspa_c72218" ON "workspace_member_invites" ("workspace_id");
CREATE UNIQUE INDEX "unique_invited_email_in_workspace_while_live" ON "workspace_member_invites" ("workspace_id", "email") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_workspace_member_invites_of_deletion" ON "workspace_member_invites" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
COMMENT ON COLUMN "workspace_member_invites"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "workspace_member_invites"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "workspace_member_invites"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "workspace_member_invites"."deleted_at" IS 'When the row was deleted, in UTC; null while it lives.';
COMMENT ON COLUMN "workspace_member_invites"."deletion_id" IS 'The deletion that took the row; null while it lives.';
COMMENT ON COLUMN "workspace_member_invites"."email" IS 'Whom it was sent to.';
COMMENT ON COLUMN "workspace_member_invites"."token" IS 'The secret in the link of the invitation.';
COMMENT ON COLUMN "workspace_member_invites"."message" IS 'What the inviting person wrote.';
COMMENT ON COLUMN "workspace_member_invites"."responded_at" IS 'When the invitation was accepted or declined; null until then.';
COMMENT ON COLUMN "workspace_member_invites"."created_by_id" IS 'Who created the row; null if there was no acting user, or that user has been removed for good.';
COMMENT ON COLUMN "workspace_member_invites"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "workspace_member_invites" IS 'An invitation by e-mail to join a workspace.';
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
""",
    "sqlite": """\
BEGIN IMMEDIATE;
CREATE TABLE "deletion_references" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "deletion_id" CHAR(36) NOT NULL /* The deletion; a plain id, for the model of deletions is the application's. */,
    "model" VARCHAR(200) NOT NULL /* Name of the model whose row referred, as ``app.Model``. */,
    "column" VARCHAR(64) NOT NULL /* The column that was set to NULL. */,
    "row_id" TEXT NOT NULL /* The key of the row that referred, as text. */,
    "old_value" TEXT NOT NULL /* The key of what it referred to, as text. */
);
CREATE TABLE "sessions" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "session_key" VARCHAR(128) NOT NULL PRIMARY KEY /* Secret: who sends it is signed in. Made up unless given. */,
    "user_id" CHAR(36) /* Who has signed in; null before that. A plain id: a session is read without its user. */,
    "device_info" JSON NOT NULL /* What the browser said of itself. */,
    "data" JSON NOT NULL /* What the application remembers from one request to the next. */,
    "expire_date" TIMESTAMP NOT NULL /* From then on the session counts no more. */
);
CREATE TABLE "users" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "username" VARCHAR(128) NOT NULL UNIQUE /* The name to sign in with where an e-mail address is not wanted; made up unless given. */,
    "email" VARCHAR(255) NOT NULL UNIQUE /* The address to sign in with, in lower case. */,
    "mobile_number" VARCHAR(32) NOT NULL,
    "display_name" VARCHAR(255) NOT NULL /* The name others see; the part of the address before the @ unless given. */,
    "first_name" VARCHAR(255) NOT NULL,
    "last_name" VARCHAR(255) NOT NULL,
    "avatar" TEXT NOT NULL /* Address of a picture kept elsewhere. */,
    "avatar_asset_id" CHAR(36) /* The uploaded picture, used first; a plain id, for assets refer to users. */,
    "cover_image" TEXT NOT NULL /* Address of a picture kept elsewhere, shown above the profile. */,
    "cover_image_asset_id" CHAR(36) /* The uploaded one; a plain id, for assets refer to users. */,
    "password" VARCHAR(255) NOT NULL /* The argon2 hash of the password; empty when there is none, and then no password matches. */,
    "is_password_expired" INT NOT NULL /* Whether the password must be changed because it is too old. */,
    "is_password_autoset" INT NOT NULL /* Whether the password was made up for the user, who has never chosen one. */,
    "is_password_reset_required" INT NOT NULL /* Whether the next sign-in must lead to a new password. */,
    "is_superuser" INT NOT NULL /* May do everything everywhere; always staff as well. */,
    "is_staff" INT NOT NULL /* May use the administration pages. */,
    "is_active" INT NOT NULL /* Whether the user may sign in; unset instead of removing the user. */,
    "is_managed" INT NOT NULL /* Whether an identity provider keeps this account up to date. */,
    "is_bot" INT NOT NULL,
    "bot_type" VARCHAR(32) NOT NULL /* What the bot is for; empty for people. */,
    "is_email_verified" INT NOT NULL /* Whether the owner of the address has proved to be this user. */,
    "is_email_valid" INT NOT NULL /* Whether mail to the address arrives. */,
    "token" VARCHAR(64) NOT NULL /* A secret sent by mail, to verify the address or to reset the password. */,
    "token_updated_at" TIMESTAMP,
    "date_joined" TIMESTAMP NOT NULL,
    "last_active" TIMESTAMP /* When the user was last seen. */,
    "last_login_time" TIMESTAMP,
    "last_login_ip" VARCHAR(45) NOT NULL,
    "last_login_medium" VARCHAR(32) NOT NULL /* How the user last signed in, such as email or google. */,
    "last_login_uagent" TEXT NOT NULL /* The user agent of the last sign-in. */,
    "last_logout_time" TIMESTAMP,
    "last_logout_ip" VARCHAR(45) NOT NULL,
    "last_location" VARCHAR(255) NOT NULL /* The place of the last sign-in, as far as its address tells. */,
    "created_location" VARCHAR(255) NOT NULL /* The place where the account was made. */,
    "user_timezone" VARCHAR(64) NOT NULL /* The time zone in which the user reads times. */,
    "masked_at" TIMESTAMP /* When name and address were made unrecognizable, after the person asked to be forgotten. */
);
CREATE TABLE "accounts" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "provider" VARCHAR(32) NOT NULL,
    "provider_account_id" VARCHAR(255) NOT NULL /* The key of the user at the provider. */,
    "access_token" TEXT NOT NULL /* Secret. */,
    "access_token_expired_at" TIMESTAMP,
    "refresh_token" TEXT NOT NULL /* Secret. */,
    "refresh_token_expired_at" TIMESTAMP,
    "id_token" TEXT NOT NULL /* Secret. */,
    "id_token_expired_at" TIMESTAMP,
    "last_connected_at" TIMESTAMP NOT NULL /* When the user last signed in by this account. */,
    "metadata" JSON NOT NULL /* What else the provider told. */,
    "user_id" CHAR(36) NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_accounts_provide_966bb9" UNIQUE ("provider", "provider_account_id")
);
CREATE TABLE "deletions" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later deletions have greater keys. */,
    "deleted_at" TIMESTAMP NOT NULL /* The moment that every hidden row carries, in UTC. */,
    "root_model" VARCHAR(200) NOT NULL /* Name of the model whose delete() was called, as ``app.Model``. */,
    "root_ids" JSON NOT NULL /* Ids of some of the rows it was called on; the other rows refer to these, directly or not. */,
    "total" INT NOT NULL /* How many rows it hid. */,
    "counts" JSON NOT NULL /* How many of each model, by its name ``app.Model``. */,
    "kept" JSON NOT NULL /* How many rows of models without soft deletion refer to those and were left alone, by ``app.Model``. */,
    "restored_at" TIMESTAMP /* When it was undone; null while it holds. */,
    "purged_at" TIMESTAMP /* When its rows began to be removed for good; from then on it cannot be undone. */,
    "workspace_id" CHAR(36) /* Whose bin it lies in, kept because the rows can be of any table; a plain id, to outlive it. */,
    "deleted_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL
);
CREATE TABLE "instances" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "singleton" INT NOT NULL /* Always true; that it is unique is what makes the instance the only one. */,
    "name" VARCHAR(255) NOT NULL /* What the people who run it call it. */,
    "domain" TEXT NOT NULL /* The web address under which people reach it. */,
    "current_version" VARCHAR(64) NOT NULL /* The version of the application that runs. */,
    "latest_version" VARCHAR(64) NOT NULL /* The newest version there was when the application last looked. */,
    "last_checked_at" TIMESTAMP /* When the application last looked for a newer version. */,
    "is_setup_done" INT NOT NULL /* Whether an admin has been through the first settings. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */
);
CREATE TABLE "instance_admins" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "role" SMALLINT NOT NULL,
    "is_verified" INT NOT NULL /* Whether the admin has proved to be who they say. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "instance_id" CHAR(36) NOT NULL REFERENCES "instances" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "user_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Null once the user has been removed for good. */
);
CREATE TABLE "instance_configurations" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "key" VARCHAR(100) NOT NULL UNIQUE /* The name of the setting; one in the bin keeps it. */,
    "value" TEXT NOT NULL /* May be a password or a key of another service. */,
    "category" TEXT NOT NULL /* The page of the settings on which it is listed. */,
    "is_encrypted" INT NOT NULL /* Whether the application encrypts the value before it stores it; nothing here does, or could undo it. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */
);
CREATE TABLE "profiles" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "theme" JSON NOT NULL /* Colors of the interface. */,
    "start_of_the_week" SMALLINT NOT NULL,
    "language" VARCHAR(16) NOT NULL /* Code of the language of the interface. */,
    "background_color" VARCHAR(32) NOT NULL,
    "notification_view_mode" VARCHAR(32) NOT NULL,
    "is_app_rail_docked" INT NOT NULL,
    "is_smooth_cursor_enabled" INT NOT NULL,
    "mobile_timezone_auto_set" INT NOT NULL /* Whether the phone app keeps the time zone of the user in step with the phone. */,
    "last_workspace_id" CHAR(36) /* Where the next visit begins; a plain id, for it may outlive the workspace. */,
    "onboarding_step" JSON NOT NULL /* Which steps of the first visit are done. */,
    "mobile_onboarding_step" JSON NOT NULL /* The same in the phone app. */,
    "is_onboarded" INT NOT NULL,
    "is_mobile_onboarded" INT NOT NULL,
    "product_tour" JSON NOT NULL /* Which parts of the guided tour are seen. */,
    "is_tour_completed" INT NOT NULL,
    "is_navigation_tour_completed" INT NOT NULL,
    "goals" JSON NOT NULL /* What the user wants of the tracker. */,
    "use_case" TEXT NOT NULL /* What the user is going to use the tracker for, in own words. */,
    "role" VARCHAR(255) NOT NULL /* What the user does in the company. */,
    "company_name" VARCHAR(255) NOT NULL,
    "billing_address" JSON NOT NULL,
    "billing_address_country" VARCHAR(255) NOT NULL,
    "has_billing_address" INT NOT NULL,
    "has_marketing_email_consent" INT NOT NULL,
    "is_subscribed_to_changelog" INT NOT NULL,
    "user_id" CHAR(36) NOT NULL UNIQUE REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE TABLE "workspaces" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "timezone" VARCHAR(64) NOT NULL /* IANA name of the time zone, such as Europe\\/Berlin. */,
    "name" VARCHAR(80) NOT NULL,
    "slug" VARCHAR(48) NOT NULL /* The name in web addresses; deleting the workspace frees it. */,
    "logo" TEXT NOT NULL /* Address of a picture kept elsewhere. */,
    "logo_asset_id" CHAR(36) /* The uploaded picture, used first; a plain id, for assets refer to workspaces. */,
    "organization_size" VARCHAR(32) NOT NULL /* How many people there are, as the owner put it, such as 11-50. */,
    "background_color" VARCHAR(32) NOT NULL,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "owner_id" CHAR(36) NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE /* Who made it, and answers for it. */,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */
);
CREATE TABLE "api_tokens" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "label" VARCHAR(255) NOT NULL /* What the holder calls it. */,
    "description" TEXT NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE /* The SHA-256 of the secret, in hexadecimal digits. */,
    "token_prefix" VARCHAR(8) NOT NULL /* The first characters of the secret, by which its holder knows it again. */,
    "user_type" VARCHAR(32) NOT NULL,
    "is_active" INT NOT NULL /* Unset to refuse the token from now on. */,
    "is_service" INT NOT NULL /* Whether a service of the instance holds it, and not a user's script. */,
    "last_used" TIMESTAMP /* When it was last accepted, give or take a minute. */,
    "expired_at" TIMESTAMP /* From then on the token is refused; null for never. */,
    "allowed_rate_limit" VARCHAR(32) NOT NULL /* How many requests the application lets it make. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "user_id" CHAR(36) NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "workspace_id" CHAR(36) REFERENCES "workspaces" ("id") ON DELETE CASCADE /* Where alone the token counts; null for everywhere the user may go. */
);
CREATE TABLE "issue_types" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "logo_props" JSON NOT NULL /* Which emoji or icon, and its color; empty for the one of the kind. */,
    "external_source" VARCHAR(255) /* The system the row was imported from, such as github or jira; null if it was made here. */,
    "external_id" VARCHAR(255) /* The key of the row in that system. */,
    "name" VARCHAR(255) NOT NULL,
    "description" TEXT NOT NULL,
    "is_epic" INT NOT NULL /* Whether issues of this type gather others under them. */,
    "is_default" INT NOT NULL /* Whether new issues are of this type. */,
    "is_active" INT NOT NULL /* Whether the type can be chosen. */,
    "level" REAL NOT NULL /* Height in the hierarchy of types; issues stand under those of a higher one. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "pages" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "description_html" TEXT NOT NULL /* The text as it is shown. */,
    "description_json" JSON NOT NULL /* The document of the editor, from which the HTML was made. */,
    "description_binary" BLOB /* The state of collaborative editing. */,
    "description_stripped" TEXT NOT NULL /* Plain text of the HTML, kept so that search and previews need not parse it; always derived. */,
    "sort_order" REAL NOT NULL /* Place among the neighbors, lowest first; a row moves between two by taking the middle. */,
    "archived_at" TIMESTAMP /* When the row was archived; null while it is in use. */,
    "logo_props" JSON NOT NULL /* Which emoji or icon, and its color; empty for the one of the kind. */,
    "external_source" VARCHAR(255) /* The system the row was imported from, such as github or jira; null if it was made here. */,
    "external_id" VARCHAR(255) /* The key of the row in that system. */,
    "name" VARCHAR(255) NOT NULL,
    "access" SMALLINT NOT NULL,
    "color" VARCHAR(32) NOT NULL,
    "is_locked" INT NOT NULL /* Whether it is locked against editing at present. */,
    "is_global" INT NOT NULL /* Whether it belongs to the workspace rather than to projects. */,
    "view_props" JSON NOT NULL /* How the page is shown. */,
    "moved_to_page_id" CHAR(36) /* The page it was moved to; a plain id, for it may outlive that. */,
    "moved_to_project_id" CHAR(36) /* The project it was moved to; a plain id, for it may outlive that. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "owned_by_id" CHAR(36) NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE /* Who wrote it; alone able to read it while it is private. */,
    "parent_id" CHAR(36) REFERENCES "pages" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "page_logs" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "transaction" CHAR(36) NOT NULL /* The node of the document that holds the reference. */,
    "entity_identifier" CHAR(36) /* What it refers to; null where that has no row. */,
    "entity_name" VARCHAR(32) NOT NULL /* How it refers, such as user_mention, link or image. */,
    "entity_type" VARCHAR(32) NOT NULL /* The kind of row it refers to, such as issue; empty where there is none. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "page_id" CHAR(36) NOT NULL REFERENCES "pages" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_page_logs_page_id_23b032" UNIQUE ("page_id", "transaction")
);
CREATE TABLE "page_versions" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "description_html" TEXT NOT NULL /* The text as it is shown. */,
    "description_json" JSON NOT NULL /* The document of the editor, from which the HTML was made. */,
    "description_binary" BLOB /* The state of collaborative editing. */,
    "description_stripped" TEXT NOT NULL /* Plain text of the HTML, kept so that search and previews need not parse it; always derived. */,
    "sub_pages_data" JSON NOT NULL /* The pages below, as they once were. */,
    "last_saved_at" TIMESTAMP NOT NULL /* When it was taken or last overwritten. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "owned_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who wrote it. */,
    "page_id" CHAR(36) NOT NULL REFERENCES "pages" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "projects" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "logo_props" JSON NOT NULL /* Which emoji or icon, and its color; empty for the one of the kind. */,
    "archived_at" TIMESTAMP /* When the row was archived; null while it is in use. */,
    "external_source" VARCHAR(255) /* The system the row was imported from, such as github or jira; null if it was made here. */,
    "external_id" VARCHAR(255) /* The key of the row in that system. */,
    "name" VARCHAR(255) NOT NULL,
    "identifier" VARCHAR(12) NOT NULL /* The letters in front of issue numbers, in upper case, such as WEB in WEB-17. */,
    "description" TEXT NOT NULL /* In a few plain words. */,
    "description_html" TEXT NOT NULL /* At length and formatted. */,
    "description_text" TEXT NOT NULL /* Plain text of the HTML, kept so that search and previews need not parse it; always derived. */,
    "network" SMALLINT NOT NULL,
    "emoji" VARCHAR(64) NOT NULL,
    "icon_prop" JSON NOT NULL /* The icon and its color, where there is no emoji. */,
    "cover_image" TEXT NOT NULL /* Address of a picture kept elsewhere. */,
    "cover_image_asset_id" CHAR(36) /* The uploaded picture, used first; a plain id, for assets refer to projects. */,
    "timezone" VARCHAR(64) NOT NULL /* Time zone of the dates in the project; that of the workspace unless given. */,
    "module_view" INT NOT NULL /* Whether the project uses modules. */,
    "cycle_view" INT NOT NULL /* Whether the project uses cycles. */,
    "issue_views_view" INT NOT NULL /* Whether the project uses saved views. */,
    "page_view" INT NOT NULL /* Whether the project uses pages. */,
    "intake_view" INT NOT NULL /* Whether the project takes issues in from outside. */,
    "is_time_tracking_enabled" INT NOT NULL,
    "is_issue_type_enabled" INT NOT NULL,
    "guest_view_all_features" INT NOT NULL /* Whether guests see all issues, not only their own. */,
    "estimate_id" CHAR(36) /* The estimate in use; a plain id, for estimates refer to projects. */,
    "default_state_id" CHAR(36) /* The state that closed issues get when they are closed automatically; a plain id, as above. */,
    "archive_in" SMALLINT NOT NULL /* Months after which finished issues are archived, 0 for never. */,
    "close_in" SMALLINT NOT NULL /* Months after which untouched issues are closed, 0 for never. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "default_assignee_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who gets the issues without an assignee. */,
    "project_lead_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "cycles" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "sort_order" REAL NOT NULL /* Place among the neighbors, lowest first; a row moves between two by taking the middle. */,
    "archived_at" TIMESTAMP /* When the row was archived; null while it is in use. */,
    "logo_props" JSON NOT NULL /* Which emoji or icon, and its color; empty for the one of the kind. */,
    "timezone" VARCHAR(64) NOT NULL /* IANA name of the time zone, such as Europe\\/Berlin. */,
    "external_source" VARCHAR(255) /* The system the row was imported from, such as github or jira; null if it was made here. */,
    "external_id" VARCHAR(255) /* The key of the row in that system. */,
    "name" VARCHAR(255) NOT NULL,
    "description" TEXT NOT NULL,
    "start_date" TIMESTAMP /* The moment it begins; there is an end as well, or neither. */,
    "end_date" TIMESTAMP /* The moment it ends, after the start. */,
    "progress_snapshot" JSON NOT NULL /* How far it was when it ended, kept because its open issues move on to other cycles. */,
    "version" INT NOT NULL /* Which form the progress is kept in. */,
    "view_props" JSON NOT NULL /* How its list of issues is shown. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "owned_by_id" CHAR(36) NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE /* Who leads the cycle. */,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "cycle_user_properties" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "filters" JSON NOT NULL /* Which issues are listed. */,
    "display_filters" JSON NOT NULL /* How they are grouped, ordered and laid out. */,
    "display_properties" JSON NOT NULL /* Which of their columns are shown. */,
    "rich_filters" JSON NOT NULL /* Filters as a tree of conditions, beside the flat ones. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "cycle_id" CHAR(36) NOT NULL REFERENCES "cycles" ("id") ON DELETE CASCADE,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "user_id" CHAR(36) NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "descriptions" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "description_html" TEXT NOT NULL /* The text as it is shown. */,
    "description_json" JSON NOT NULL /* The document of the editor, from which the HTML was made. */,
    "description_binary" BLOB /* The state of collaborative editing. */,
    "description_stripped" TEXT NOT NULL /* Plain text of the HTML, kept so that search and previews need not parse it; always derived. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "project_id" CHAR(36) REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "estimates" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "name" VARCHAR(255) NOT NULL,
    "description" TEXT NOT NULL,
    "type" VARCHAR(32) NOT NULL,
    "last_used" INT NOT NULL /* Whether the project used it before it chose the present one. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "estimate_points" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "key" INT NOT NULL /* Place on the scale, smallest first. */,
    "value" VARCHAR(255) NOT NULL /* What people read, such as XL or 8. */,
    "description" TEXT NOT NULL,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "estimate_id" CHAR(36) NOT NULL REFERENCES "estimates" ("id") ON DELETE CASCADE,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "issue_counters" (
    "last_value" BIGINT NOT NULL /* The highest number ever given out, also when its issue is gone. */,
    "project_id" CHAR(36) NOT NULL PRIMARY KEY REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE TABLE "labels" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "sort_order" REAL NOT NULL /* Place among the neighbors, lowest first; a row moves between two by taking the middle. */,
    "external_source" VARCHAR(255) /* The system the row was imported from, such as github or jira; null if it was made here. */,
    "external_id" VARCHAR(255) /* The key of the row in that system. */,
    "name" VARCHAR(255) NOT NULL,
    "description" TEXT NOT NULL,
    "color" VARCHAR(32) NOT NULL /* As CSS writes it. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "parent_id" CHAR(36) REFERENCES "labels" ("id") ON DELETE CASCADE,
    "project_id" CHAR(36) REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "modules" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "sort_order" REAL NOT NULL /* Place among the neighbors, lowest first; a row moves between two by taking the middle. */,
    "archived_at" TIMESTAMP /* When the row was archived; null while it is in use. */,
    "logo_props" JSON NOT NULL /* Which emoji or icon, and its color; empty for the one of the kind. */,
    "external_source" VARCHAR(255) /* The system the row was imported from, such as github or jira; null if it was made here. */,
    "external_id" VARCHAR(255) /* The key of the row in that system. */,
    "name" VARCHAR(255) NOT NULL,
    "description" TEXT NOT NULL /* In a few plain words. */,
    "description_html" TEXT NOT NULL /* At length and formatted. */,
    "description_text" TEXT NOT NULL /* Plain text of the HTML, kept so that search and previews need not parse it; always derived. */,
    "status" VARCHAR(32) NOT NULL,
    "start_date" DATE,
    "target_date" DATE /* The day by which it should be done. */,
    "view_props" JSON NOT NULL /* How its list of issues is shown. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "lead_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "module_members" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "member_id" CHAR(36) NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "module_id" CHAR(36) NOT NULL REFERENCES "modules" ("id") ON DELETE CASCADE,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "page_labels" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "label_id" CHAR(36) NOT NULL REFERENCES "labels" ("id") ON DELETE CASCADE,
    "page_id" CHAR(36) NOT NULL REFERENCES "pages" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "project_identifiers" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "name" VARCHAR(12) NOT NULL /* The identifier, repeated so that it can be looked up before the project is known. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE,
    "project_id" CHAR(36) NOT NULL UNIQUE REFERENCES "projects" ("id") ON DELETE CASCADE
);
CREATE TABLE "project_members" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "sort_order" REAL NOT NULL /* Place among the neighbors, lowest first; a row moves between two by taking the middle. */,
    "role" SMALLINT NOT NULL,
    "comment" TEXT NOT NULL /* A note on the member, for those who manage the project. */,
    "view_props" JSON NOT NULL /* How the member looks at the project's issues. */,
    "default_props" JSON NOT NULL /* What the view returns to when it is reset. */,
    "preferences" JSON NOT NULL /* How the project's navigation looks to the member. */,
    "is_active" INT NOT NULL /* Whether the member may enter; unset when the member leaves. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "member_id" CHAR(36) NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "project_pages" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "page_id" CHAR(36) NOT NULL REFERENCES "pages" ("id") ON DELETE CASCADE,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "project_user_properties" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "filters" JSON NOT NULL /* Which issues are listed. */,
    "display_filters" JSON NOT NULL /* How they are grouped, ordered and laid out. */,
    "display_properties" JSON NOT NULL /* Which of their columns are shown. */,
    "rich_filters" JSON NOT NULL /* Filters as a tree of conditions, beside the flat ones. */,
    "sort_order" REAL NOT NULL /* Place among the neighbors, lowest first; a row moves between two by taking the middle. */,
    "preferences" JSON NOT NULL /* How the project's navigation looks to the user. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "user_id" CHAR(36) NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "states" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "external_source" VARCHAR(255) /* The system the row was imported from, such as github or jira; null if it was made here. */,
    "external_id" VARCHAR(255) /* The key of the row in that system. */,
    "name" VARCHAR(255) NOT NULL,
    "description" TEXT NOT NULL,
    "color" VARCHAR(32) NOT NULL /* As CSS writes it. */,
    "slug" VARCHAR(255) NOT NULL /* The name in web addresses, made from the name. */,
    "sequence" REAL NOT NULL /* Place among the states of the project, lowest first. */,
    "group" VARCHAR(32) NOT NULL,
    "is_default" INT NOT NULL /* Whether new issues begin here. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "issues" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "description_html" TEXT NOT NULL /* The text as it is shown. */,
    "description_json" JSON NOT NULL /* The document of the editor, from which the HTML was made. */,
    "description_binary" BLOB /* The state of collaborative editing. */,
    "description_stripped" TEXT NOT NULL /* Plain text of the HTML, kept so that search and previews need not parse it; always derived. */,
    "sort_order" REAL NOT NULL /* Place among the neighbors, lowest first; a row moves between two by taking the middle. */,
    "archived_at" TIMESTAMP /* When the row was archived; null while it is in use. */,
    "external_source" VARCHAR(255) /* The system the row was imported from, such as github or jira; null if it was made here. */,
    "external_id" VARCHAR(255) /* The key of the row in that system. */,
    "name" VARCHAR(255) NOT NULL,
    "sequence_id" BIGINT NOT NULL /* The number in the project; given once, and never again, not even after a purge. */,
    "priority" VARCHAR(32) NOT NULL,
    "point" SMALLINT /* The estimate as a bare number, where the project has no scale. */,
    "start_date" DATE,
    "target_date" DATE /* The day by which it should be done. */,
    "completed_at" TIMESTAMP /* When the state became one of the group Done, kept to list what was done when; always derived. */,
    "is_draft" INT NOT NULL /* Whether its author has not published it yet. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "estimate_point_id" CHAR(36) REFERENCES "estimate_points" ("id") ON DELETE SET NULL /* The estimate, on the scale of the project. */,
    "parent_id" CHAR(36) REFERENCES "issues" ("id") ON DELETE CASCADE,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "state_id" CHAR(36) REFERENCES "states" ("id") ON DELETE RESTRICT /* A state in use cannot be deleted, except together with its issues. */,
    "type_id" CHAR(36) REFERENCES "issue_types" ("id") ON DELETE SET NULL,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_issues_project_d90781" UNIQUE ("project_id", "sequence_id")
);
CREATE TABLE "cycle_issues" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "cycle_id" CHAR(36) NOT NULL REFERENCES "cycles" ("id") ON DELETE CASCADE,
    "issue_id" CHAR(36) NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "issue_assignees" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "assignee_id" CHAR(36) NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "issue_id" CHAR(36) NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "issue_attachments" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "external_source" VARCHAR(255) /* The system the row was imported from, such as github or jira; null if it was made here. */,
    "external_id" VARCHAR(255) /* The key of the row in that system. */,
    "attributes" JSON NOT NULL /* What the uploading browser told of the file: its name and its type. */,
    "asset" VARCHAR(1024) NOT NULL /* Path of the file in the storage. */,
    "size" BIGINT NOT NULL /* In bytes. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "issue_id" CHAR(36) NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "issue_comments" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "external_source" VARCHAR(255) /* The system the row was imported from, such as github or jira; null if it was made here. */,
    "external_id" VARCHAR(255) /* The key of the row in that system. */,
    "comment_html" TEXT NOT NULL /* The text as it is shown. */,
    "comment_json" JSON NOT NULL /* The document of the editor, from which the HTML was made. */,
    "comment_stripped" TEXT NOT NULL /* Plain text of the HTML, kept so that search and previews need not parse it; always derived. */,
    "access" VARCHAR(32) NOT NULL,
    "attachments" JSON NOT NULL /* Web addresses of attached files. */,
    "edited_at" TIMESTAMP /* When the text was last changed after it was posted. */,
    "actor_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who said it. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "issue_id" CHAR(36) NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "parent_id" CHAR(36) REFERENCES "issue_comments" ("id") ON DELETE CASCADE /* The comment that this one answers. */,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE,
    "description_id" CHAR(36) UNIQUE REFERENCES "descriptions" ("id") ON DELETE SET NULL /* The same text as a row of its own, for editors that know only those; kept in step. */
);
CREATE TABLE "issue_activities" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "issue_id" CHAR(36) /* The issue; a plain id, for its history must outlive it. */,
    "verb" VARCHAR(255) NOT NULL /* What was done, such as created, updated or deleted. */,
    "field" VARCHAR(255) NOT NULL /* The column that changed; empty where it was the issue as a whole. */,
    "old_value" TEXT /* As people read it. */,
    "new_value" TEXT /* As people read it. */,
    "comment" TEXT NOT NULL /* The same in a sentence. */,
    "attachments" JSON NOT NULL /* Web addresses of files that came with it. */,
    "old_identifier" CHAR(36) /* The row that the column referred to. */,
    "new_identifier" CHAR(36) /* The row that the column refers to now. */,
    "epoch" REAL /* Seconds since 1970; the same for all that one request did, so that it is shown as one. */,
    "actor_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who did it. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "issue_comment_id" CHAR(36) REFERENCES "issue_comments" ("id") ON DELETE SET NULL /* The comment that was written, changed or removed. */,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "issue_description_versions" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "description_html" TEXT NOT NULL /* The text as it is shown. */,
    "description_json" JSON NOT NULL /* The document of the editor, from which the HTML was made. */,
    "description_binary" BLOB /* The state of collaborative editing. */,
    "description_stripped" TEXT NOT NULL /* Plain text of the HTML, kept so that search and previews need not parse it; always derived. */,
    "last_saved_at" TIMESTAMP NOT NULL /* When it was taken or last overwritten. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "issue_id" CHAR(36) NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "owned_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who wrote it. */,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "issue_labels" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "issue_id" CHAR(36) NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "label_id" CHAR(36) NOT NULL REFERENCES "labels" ("id") ON DELETE CASCADE,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "issue_links" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "title" VARCHAR(255) NOT NULL /* What the link is called; empty to show the address. */,
    "url" VARCHAR(2048) NOT NULL,
    "metadata" JSON NOT NULL /* What was read from the page, such as its title and icon. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "issue_id" CHAR(36) NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "issue_relations" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "relation_type" VARCHAR(32) NOT NULL,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "issue_id" CHAR(36) NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "related_issue_id" CHAR(36) NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "issue_sequences" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "sequence" BIGINT NOT NULL /* The number. */,
    "deleted" INT NOT NULL /* Whether the issue has been deleted; the number stays taken. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "issue_id" CHAR(36) REFERENCES "issues" ("id") ON DELETE SET NULL,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_issue_seque_project_5f900c" UNIQUE ("project_id", "sequence")
);
CREATE TABLE "issue_subscribers" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "issue_id" CHAR(36) NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "subscriber_id" CHAR(36) NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "issue_versions" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "description_html" TEXT NOT NULL /* The text as it is shown. */,
    "description_json" JSON NOT NULL /* The document of the editor, from which the HTML was made. */,
    "description_binary" BLOB /* The state of collaborative editing. */,
    "description_stripped" TEXT NOT NULL /* Plain text of the HTML, kept so that search and previews need not parse it; always derived. */,
    "external_source" VARCHAR(255) /* The system the row was imported from, such as github or jira; null if it was made here. */,
    "external_id" VARCHAR(255) /* The key of the row in that system. */,
    "name" VARCHAR(255) NOT NULL,
    "sequence_id" BIGINT NOT NULL,
    "priority" VARCHAR(32) NOT NULL,
    "state_id" CHAR(36),
    "parent_id" CHAR(36),
    "type_id" CHAR(36),
    "estimate_point_id" CHAR(36),
    "point" SMALLINT,
    "start_date" DATE,
    "target_date" DATE,
    "sort_order" REAL NOT NULL,
    "completed_at" TIMESTAMP,
    "archived_at" TIMESTAMP,
    "is_draft" INT NOT NULL,
    "assignees" JSON NOT NULL /* Ids of the users who worked on it. */,
    "labels" JSON NOT NULL /* Ids of its labels. */,
    "cycle_id" CHAR(36) /* Its cycle. */,
    "modules" JSON NOT NULL /* Ids of its modules. */,
    "properties" JSON NOT NULL /* Columns that the tracker does not know itself. */,
    "meta" JSON NOT NULL /* About the snapshot, such as what asked for it. */,
    "last_saved_at" TIMESTAMP NOT NULL /* When the snapshot was taken or last overwritten. */,
    "activity_id" CHAR(36) REFERENCES "issue_activities" ("id") ON DELETE SET NULL /* The change that led to it. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "issue_id" CHAR(36) NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "owned_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who made the change that led to it. */,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "module_issues" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "issue_id" CHAR(36) NOT NULL REFERENCES "issues" ("id") ON DELETE CASCADE,
    "module_id" CHAR(36) NOT NULL REFERENCES "modules" ("id") ON DELETE CASCADE,
    "project_id" CHAR(36) NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "teams" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "logo_props" JSON NOT NULL /* Which emoji or icon, and its color; empty for the one of the kind. */,
    "name" VARCHAR(255) NOT NULL,
    "description" TEXT NOT NULL,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "user_notification_preferences" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "property_change" INT NOT NULL /* Some other column of an issue was changed. */,
    "state_change" INT NOT NULL /* An issue moved to another state. */,
    "comment" INT NOT NULL /* An issue got a comment. */,
    "mention" INT NOT NULL /* The user was mentioned. */,
    "issue_completed" INT NOT NULL /* An issue was completed. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "project_id" CHAR(36) REFERENCES "projects" ("id") ON DELETE CASCADE /* Where the preference counts; null for the whole workspace. */,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "user_id" CHAR(36) NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "workspace_id" CHAR(36) REFERENCES "workspaces" ("id") ON DELETE CASCADE /* Where the preference counts; null for everywhere. */
);
CREATE TABLE "workspace_members" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "role" SMALLINT NOT NULL,
    "company_role" TEXT NOT NULL /* What the member does in the company. */,
    "view_props" JSON NOT NULL /* How the member looks at issues of the whole workspace. */,
    "default_props" JSON NOT NULL /* What the view returns to when it is reset. */,
    "issue_props" JSON NOT NULL /* Which tabs the own list of issues shows. */,
    "is_active" INT NOT NULL /* Whether the member may enter; unset when the member leaves. */,
    "getting_started_checklist" JSON NOT NULL /* Which of the first things to do are done. */,
    "tips" JSON NOT NULL /* Which hints are dismissed. */,
    "explored_features" JSON NOT NULL /* Which features the member has tried. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "member_id" CHAR(36) NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE TABLE "workspace_member_invites" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "deleted_at" TIMESTAMP /* When the row was deleted, in UTC; null while it lives. */,
    "deletion_id" CHAR(36) /* The deletion that took the row; null while it lives. */,
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "email" VARCHAR(255) NOT NULL /* Whom it was sent to. */,
    "role" SMALLINT NOT NULL,
    "token" VARCHAR(255) NOT NULL /* The secret in the link of the invitation. */,
    "message" TEXT NOT NULL /* What the inviting person wrote. */,
    "accepted" INT NOT NULL,
    "responded_at" TIMESTAMP /* When the invitation was accepted or declined; null until then. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if there was no acting user, or that user has been removed for good. */,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_deletion_re_deletio_b7c95b" ON "deletion_references" ("deletion_id", "row_id");
CREATE INDEX "idx_sessions_user_id_80072d" ON "sessions" ("user_id");
CREATE INDEX "idx_sessions_expire__2225f2" ON "sessions" ("expire_date");
CREATE INDEX "idx_accounts_user_id_95f77e" ON "accounts" ("user_id");
CREATE INDEX "idx_deletions_deleted_14b0d3" ON "deletions" ("deleted_by_id");
CREATE INDEX "idx_deletions_workspa_80e3d5" ON "deletions" ("workspace_id", "deleted_at");
CREATE INDEX "idx_instances_created_132899" ON "instances" ("created_by_id");
CREATE INDEX "idx_instances_updated_c54a8e" ON "instances" ("updated_by_id");
CREATE UNIQUE INDEX "one_instance_while_live" ON "instances" ("singleton") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_instances_of_deletion" ON "instances" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_instance_ad_created_5b304b" ON "instance_admins" ("created_by_id");
CREATE INDEX "idx_instance_ad_instanc_a2aacf" ON "instance_admins" ("instance_id");
CREATE INDEX "idx_instance_ad_updated_a4c2c2" ON "instance_admins" ("updated_by_id");
CREATE INDEX "idx_instance_ad_user_id_06ce89" ON "instance_admins" ("user_id");
CREATE UNIQUE INDEX "unique_admin_of_instance_while_live" ON "instance_admins" ("instance_id", "user_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_instance_admins_of_deletion" ON "instance_admins" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_instance_co_created_6c743c" ON "instance_configurations" ("created_by_id");
CREATE INDEX "idx_instance_co_updated_46614c" ON "instance_configurations" ("updated_by_id");
CREATE INDEX "deleted_instance_configurations_of_deletion" ON "instance_configurations" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_workspaces_created_5469bf" ON "workspaces" ("created_by_id");
CREATE INDEX "idx_workspaces_owner_i_0a83f0" ON "workspaces" ("owner_id");
CREATE INDEX "idx_workspaces_updated_8faa66" ON "workspaces" ("updated_by_id");
CREATE UNIQUE INDEX "unique_workspace_slug_while_live" ON "workspaces" ("slug") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_workspaces_of_deletion" ON "workspaces" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_api_tokens_created_2efca8" ON "api_tokens" ("created_by_id");
CREATE INDEX "idx_api_tokens_updated_1c8ab0" ON "api_tokens" ("updated_by_id");
CREATE INDEX "idx_api_tokens_user_id_26a191" ON "api_tokens" ("user_id");
CREATE INDEX "idx_api_tokens_workspa_69182a" ON "api_tokens" ("workspace_id");
CREATE INDEX "deleted_api_tokens_of_deletion" ON "api_tokens" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_issue_types_created_1c0fb5" ON "issue_types" ("created_by_id");
CREATE INDEX "idx_issue_types_updated_a925c8" ON "issue_types" ("updated_by_id");
CREATE INDEX "idx_issue_types_workspa_428cb4" ON "issue_types" ("workspace_id");
CREATE INDEX "deleted_issue_types_of_deletion" ON "issue_types" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_pages_created_0355fc" ON "pages" ("created_by_id");
CREATE INDEX "idx_pages_owned_b_895a00" ON "pages" ("owned_by_id");
CREATE INDEX "idx_pages_parent__254880" ON "pages" ("parent_id");
CREATE INDEX "idx_pages_updated_03791a" ON "pages" ("updated_by_id");
CREATE INDEX "idx_pages_workspa_bfa9d1" ON "pages" ("workspace_id");
CREATE INDEX "live_pages_of_workspace_in_order" ON "pages" ("workspace_id", "sort_order") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_pages_of_deletion" ON "pages" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_page_logs_created_32e89f" ON "page_logs" ("created_by_id");
CREATE INDEX "idx_page_logs_page_id_a0c4d2" ON "page_logs" ("page_id");
CREATE INDEX "idx_page_logs_updated_facc74" ON "page_logs" ("updated_by_id");
CREATE INDEX "idx_page_logs_workspa_01b90a" ON "page_logs" ("workspace_id");
CREATE INDEX "live_page_logs_by_entity_name" ON "page_logs" ("entity_identifier", "entity_name") WHERE "deleted_at" IS NULL;
CREATE INDEX "live_page_logs_by_entity_type" ON "page_logs" ("entity_type", "entity_identifier") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_page_logs_of_deletion" ON "page_logs" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_page_versio_created_0bfb19" ON "page_versions" ("created_by_id");
CREATE INDEX "idx_page_versio_owned_b_1ce852" ON "page_versions" ("owned_by_id");
CREATE INDEX "idx_page_versio_page_id_ffe3d3" ON "page_versions" ("page_id");
CREATE INDEX "idx_page_versio_updated_080d7b" ON "page_versions" ("updated_by_id");
CREATE INDEX "idx_page_versio_workspa_521d65" ON "page_versions" ("workspace_id");
CREATE INDEX "deleted_page_versions_of_deletion" ON "page_versions" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_projects_created_1e30ca" ON "projects" ("created_by_id");
CREATE INDEX "idx_projects_default_7fead3" ON "projects" ("default_assignee_id");
CREATE INDEX "idx_projects_project_414224" ON "projects" ("project_lead_id");
CREATE INDEX "idx_projects_updated_0089b6" ON "projects" ("updated_by_id");
CREATE INDEX "idx_projects_workspa_4b7160" ON "projects" ("workspace_id");
CREATE UNIQUE INDEX "unique_project_name_while_live" ON "projects" ("workspace_id", "name") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "unique_project_identifier_while_live" ON "projects" ("workspace_id", "identifier") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_projects_of_deletion" ON "projects" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_cycles_created_bde146" ON "cycles" ("created_by_id");
CREATE INDEX "idx_cycles_owned_b_899c67" ON "cycles" ("owned_by_id");
CREATE INDEX "idx_cycles_project_bbbdf9" ON "cycles" ("project_id");
CREATE INDEX "idx_cycles_updated_6a1aac" ON "cycles" ("updated_by_id");
CREATE INDEX "idx_cycles_workspa_af5858" ON "cycles" ("workspace_id");
CREATE INDEX "deleted_cycles_of_deletion" ON "cycles" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_cycle_user__created_7247ec" ON "cycle_user_properties" ("created_by_id");
CREATE INDEX "idx_cycle_user__cycle_i_0debd3" ON "cycle_user_properties" ("cycle_id");
CREATE INDEX "idx_cycle_user__project_2310df" ON "cycle_user_properties" ("project_id");
CREATE INDEX "idx_cycle_user__updated_b5e884" ON "cycle_user_properties" ("updated_by_id");
CREATE INDEX "idx_cycle_user__user_id_e1defc" ON "cycle_user_properties" ("user_id");
CREATE INDEX "idx_cycle_user__workspa_b226f2" ON "cycle_user_properties" ("workspace_id");
CREATE UNIQUE INDEX "unique_user_properties_of_cycle_while_live" ON "cycle_user_properties" ("cycle_id", "user_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_cycle_user_properties_of_deletion" ON "cycle_user_properties" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_description_created_c94264" ON "descriptions" ("created_by_id");
CREATE INDEX "idx_description_project_3af918" ON "descriptions" ("project_id");
CREATE INDEX "idx_description_updated_2c7c1f" ON "descriptions" ("updated_by_id");
CREATE INDEX "idx_description_workspa_54b264" ON "descriptions" ("workspace_id");
CREATE INDEX "deleted_descriptions_of_deletion" ON "descriptions" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_estimates_created_f0dd16" ON "estimates" ("created_by_id");
CREATE INDEX "idx_estimates_project_9a0182" ON "estimates" ("project_id");
CREATE INDEX "idx_estimates_updated_041e6a" ON "estimates" ("updated_by_id");
CREATE INDEX "idx_estimates_workspa_e9df9f" ON "estimates" ("workspace_id");
CREATE UNIQUE INDEX "unique_estimate_name_while_live" ON "estimates" ("project_id", "name") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_estimates_of_deletion" ON "estimates" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_estimate_po_created_526a85" ON "estimate_points" ("created_by_id");
CREATE INDEX "idx_estimate_po_estimat_59c2c4" ON "estimate_points" ("estimate_id");
CREATE INDEX "idx_estimate_po_project_c67ce8" ON "estimate_points" ("project_id");
CREATE INDEX "idx_estimate_po_updated_3f1ad7" ON "estimate_points" ("updated_by_id");
CREATE INDEX "idx_estimate_po_workspa_a94b70" ON "estimate_points" ("workspace_id");
CREATE INDEX "deleted_estimate_points_of_deletion" ON "estimate_points" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_labels_created_252af4" ON "labels" ("created_by_id");
CREATE INDEX "idx_labels_parent__c8f0b1" ON "labels" ("parent_id");
CREATE INDEX "idx_labels_project_9001c0" ON "labels" ("project_id");
CREATE INDEX "idx_labels_updated_77691b" ON "labels" ("updated_by_id");
CREATE INDEX "idx_labels_workspa_578dae" ON "labels" ("workspace_id");
CREATE UNIQUE INDEX "unique_label_name_in_project_while_live" ON "labels" ("project_id", "name") WHERE "deleted_at" IS NULL AND "project_id" IS NOT NULL;
CREATE UNIQUE INDEX "unique_label_name_in_workspace_while_live" ON "labels" ("workspace_id", "name") WHERE "deleted_at" IS NULL AND "project_id" IS NULL;
CREATE INDEX "deleted_labels_of_deletion" ON "labels" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_modules_created_cf1ecf" ON "modules" ("created_by_id");
CREATE INDEX "idx_modules_lead_id_342223" ON "modules" ("lead_id");
CREATE INDEX "idx_modules_project_20b10d" ON "modules" ("project_id");
CREATE INDEX "idx_modules_updated_824697" ON "modules" ("updated_by_id");
CREATE INDEX "idx_modules_workspa_b8f526" ON "modules" ("workspace_id");
CREATE UNIQUE INDEX "unique_module_name_while_live" ON "modules" ("project_id", "name") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_modules_of_deletion" ON "modules" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_module_memb_created_677e6e" ON "module_members" ("created_by_id");
CREATE INDEX "idx_module_memb_member__94faea" ON "module_members" ("member_id");
CREATE INDEX "idx_module_memb_module__59e724" ON "module_members" ("module_id");
CREATE INDEX "idx_module_memb_project_897b95" ON "module_members" ("project_id");
CREATE INDEX "idx_module_memb_updated_d53453" ON "module_members" ("updated_by_id");
CREATE INDEX "idx_module_memb_workspa_438644" ON "module_members" ("workspace_id");
CREATE UNIQUE INDEX "unique_member_of_module_while_live" ON "module_members" ("module_id", "member_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_module_members_of_deletion" ON "module_members" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_page_labels_created_a3d5ac" ON "page_labels" ("created_by_id");
CREATE INDEX "idx_page_labels_label_i_4acec4" ON "page_labels" ("label_id");
CREATE INDEX "idx_page_labels_page_id_42b494" ON "page_labels" ("page_id");
CREATE INDEX "idx_page_labels_updated_92806c" ON "page_labels" ("updated_by_id");
CREATE INDEX "idx_page_labels_workspa_0fc5d3" ON "page_labels" ("workspace_id");
CREATE UNIQUE INDEX "unique_label_of_page_while_live" ON "page_labels" ("page_id", "label_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_page_labels_of_deletion" ON "page_labels" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_project_ide_created_664925" ON "project_identifiers" ("created_by_id");
CREATE INDEX "idx_project_ide_updated_68c4a8" ON "project_identifiers" ("updated_by_id");
CREATE INDEX "idx_project_ide_workspa_b75d28" ON "project_identifiers" ("workspace_id");
CREATE UNIQUE INDEX "unique_identifier_in_workspace_while_live" ON "project_identifiers" ("workspace_id", "name") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_project_identifiers_of_deletion" ON "project_identifiers" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_project_mem_created_550bd0" ON "project_members" ("created_by_id");
CREATE INDEX "idx_project_mem_member__4546c1" ON "project_members" ("member_id");
CREATE INDEX "idx_project_mem_project_9ed8f6" ON "project_members" ("project_id");
CREATE INDEX "idx_project_mem_updated_beccb5" ON "project_members" ("updated_by_id");
CREATE INDEX "idx_project_mem_workspa_0df7fa" ON "project_members" ("workspace_id");
CREATE UNIQUE INDEX "unique_member_of_project_while_live" ON "project_members" ("project_id", "member_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_project_members_of_deletion" ON "project_members" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_project_pag_created_516797" ON "project_pages" ("created_by_id");
CREATE INDEX "idx_project_pag_page_id_ec03d8" ON "project_pages" ("page_id");
CREATE INDEX "idx_project_pag_project_4d7027" ON "project_pages" ("project_id");
CREATE INDEX "idx_project_pag_updated_6bd125" ON "project_pages" ("updated_by_id");
CREATE INDEX "idx_project_pag_workspa_fab6c5" ON "project_pages" ("workspace_id");
CREATE UNIQUE INDEX "unique_page_of_project_while_live" ON "project_pages" ("project_id", "page_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_project_pages_of_deletion" ON "project_pages" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_project_use_created_c7c9a0" ON "project_user_properties" ("created_by_id");
CREATE INDEX "idx_project_use_project_418d19" ON "project_user_properties" ("project_id");
CREATE INDEX "idx_project_use_updated_81ec25" ON "project_user_properties" ("updated_by_id");
CREATE INDEX "idx_project_use_user_id_ac10be" ON "project_user_properties" ("user_id");
CREATE INDEX "idx_project_use_workspa_86c149" ON "project_user_properties" ("workspace_id");
CREATE UNIQUE INDEX "unique_user_property_of_project_while_live" ON "project_user_properties" ("project_id", "user_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_project_user_properties_of_deletion" ON "project_user_properties" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_states_created_c8c662" ON "states" ("created_by_id");
CREATE INDEX "idx_states_project_e27c8f" ON "states" ("project_id");
CREATE INDEX "idx_states_updated_f6ced0" ON "states" ("updated_by_id");
CREATE INDEX "idx_states_workspa_3cbf79" ON "states" ("workspace_id");
CREATE UNIQUE INDEX "unique_state_name_while_live" ON "states" ("project_id", "name") WHERE "deleted_at" IS NULL;
CREATE UNIQUE INDEX "unique_default_state_of_project_while_live" ON "states" ("project_id") WHERE "deleted_at" IS NULL AND "is_default";
CREATE INDEX "deleted_states_of_deletion" ON "states" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_issues_created_84c3c4" ON "issues" ("created_by_id");
CREATE INDEX "idx_issues_estimat_6c1ee9" ON "issues" ("estimate_point_id");
CREATE INDEX "idx_issues_parent__5e2a8b" ON "issues" ("parent_id");
CREATE INDEX "idx_issues_project_b43b01" ON "issues" ("project_id");
CREATE INDEX "idx_issues_state_i_c08012" ON "issues" ("state_id");
CREATE INDEX "idx_issues_type_id_6c6c9b" ON "issues" ("type_id");
CREATE INDEX "idx_issues_updated_2baf2b" ON "issues" ("updated_by_id");
CREATE INDEX "idx_issues_workspa_90e8d6" ON "issues" ("workspace_id");
CREATE INDEX "live_issues_of_board_column" ON "issues" ("project_id", "state_id", "sort_order") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_issues_of_deletion" ON "issues" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_cycle_issue_created_53ddff" ON "cycle_issues" ("created_by_id");
CREATE INDEX "idx_cycle_issue_cycle_i_fa2d1c" ON "cycle_issues" ("cycle_id");
CREATE INDEX "idx_cycle_issue_issue_i_207f5b" ON "cycle_issues" ("issue_id");
CREATE INDEX "idx_cycle_issue_project_48765c" ON "cycle_issues" ("project_id");
CREATE INDEX "idx_cycle_issue_updated_f2c7f6" ON "cycle_issues" ("updated_by_id");
CREATE INDEX "idx_cycle_issue_workspa_e7927a" ON "cycle_issues" ("workspace_id");
CREATE UNIQUE INDEX "unique_cycle_of_issue_while_live" ON "cycle_issues" ("issue_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_cycle_issues_of_deletion" ON "cycle_issues" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_issue_assig_assigne_0445d8" ON "issue_assignees" ("assignee_id");
CREATE INDEX "idx_issue_assig_created_0d6322" ON "issue_assignees" ("created_by_id");
CREATE INDEX "idx_issue_assig_issue_i_723e71" ON "issue_assignees" ("issue_id");
CREATE INDEX "idx_issue_assig_project_9ab811" ON "issue_assignees" ("project_id");
CREATE INDEX "idx_issue_assig_updated_f06f13" ON "issue_assignees" ("updated_by_id");
CREATE INDEX "idx_issue_assig_workspa_2d1569" ON "issue_assignees" ("workspace_id");
CREATE UNIQUE INDEX "unique_assignee_of_issue_while_live" ON "issue_assignees" ("issue_id", "assignee_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_issue_assignees_of_deletion" ON "issue_assignees" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_issue_attac_created_3f390b" ON "issue_attachments" ("created_by_id");
CREATE INDEX "idx_issue_attac_issue_i_038c9d" ON "issue_attachments" ("issue_id");
CREATE INDEX "idx_issue_attac_project_dfd056" ON "issue_attachments" ("project_id");
CREATE INDEX "idx_issue_attac_updated_0483ad" ON "issue_attachments" ("updated_by_id");
CREATE INDEX "idx_issue_attac_workspa_226fe1" ON "issue_attachments" ("workspace_id");
CREATE INDEX "deleted_issue_attachments_of_deletion" ON "issue_attachments" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_issue_comme_actor_i_06c746" ON "issue_comments" ("actor_id");
CREATE INDEX "idx_issue_comme_created_b4a6ca" ON "issue_comments" ("created_by_id");
CREATE INDEX "idx_issue_comme_issue_i_ed39b5" ON "issue_comments" ("issue_id");
CREATE INDEX "idx_issue_comme_parent__f2d851" ON "issue_comments" ("parent_id");
CREATE INDEX "idx_issue_comme_project_c46e36" ON "issue_comments" ("project_id");
CREATE INDEX "idx_issue_comme_updated_fa665b" ON "issue_comments" ("updated_by_id");
CREATE INDEX "idx_issue_comme_workspa_5c82ae" ON "issue_comments" ("workspace_id");
CREATE INDEX "live_comments_of_issue_by_age" ON "issue_comments" ("issue_id", "created_at") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_issue_comments_of_deletion" ON "issue_comments" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_issue_activ_actor_i_abd8c9" ON "issue_activities" ("actor_id");
CREATE INDEX "idx_issue_activ_created_52acf8" ON "issue_activities" ("created_by_id");
CREATE INDEX "idx_issue_activ_issue_c_c7cbe2" ON "issue_activities" ("issue_comment_id");
CREATE INDEX "idx_issue_activ_project_11da65" ON "issue_activities" ("project_id");
CREATE INDEX "idx_issue_activ_updated_5a7258" ON "issue_activities" ("updated_by_id");
CREATE INDEX "idx_issue_activ_workspa_277a59" ON "issue_activities" ("workspace_id");
CREATE INDEX "live_activities_of_issue_by_age" ON "issue_activities" ("issue_id", "created_at") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_issue_activities_of_deletion" ON "issue_activities" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_issue_descr_created_903784" ON "issue_description_versions" ("created_by_id");
CREATE INDEX "idx_issue_descr_issue_i_7a8abc" ON "issue_description_versions" ("issue_id");
CREATE INDEX "idx_issue_descr_owned_b_246e92" ON "issue_description_versions" ("owned_by_id");
CREATE INDEX "idx_issue_descr_project_c4871a" ON "issue_description_versions" ("project_id");
CREATE INDEX "idx_issue_descr_updated_389907" ON "issue_description_versions" ("updated_by_id");
CREATE INDEX "idx_issue_descr_workspa_cd6d89" ON "issue_description_versions" ("workspace_id");
CREATE INDEX "deleted_issue_description_versions_of_deletion" ON "issue_description_versions" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_issue_label_created_d81abc" ON "issue_labels" ("created_by_id");
CREATE INDEX "idx_issue_label_issue_i_ba8161" ON "issue_labels" ("issue_id");
CREATE INDEX "idx_issue_label_label_i_f2921a" ON "issue_labels" ("label_id");
CREATE INDEX "idx_issue_label_project_fa119e" ON "issue_labels" ("project_id");
CREATE INDEX "idx_issue_label_updated_f2cd70" ON "issue_labels" ("updated_by_id");
CREATE INDEX "idx_issue_label_workspa_7a0b17" ON "issue_labels" ("workspace_id");
CREATE UNIQUE INDEX "unique_label_of_issue_while_live" ON "issue_labels" ("issue_id", "label_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_issue_labels_of_deletion" ON "issue_labels" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_issue_links_created_28475f" ON "issue_links" ("created_by_id");
CREATE INDEX "idx_issue_links_issue_i_5cdeaf" ON "issue_links" ("issue_id");
CREATE INDEX "idx_issue_links_project_96bbb2" ON "issue_links" ("project_id");
CREATE INDEX "idx_issue_links_updated_80b597" ON "issue_links" ("updated_by_id");
CREATE INDEX "idx_issue_links_workspa_2e6d29" ON "issue_links" ("workspace_id");
CREATE INDEX "deleted_issue_links_of_deletion" ON "issue_links" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_issue_relat_created_0e3382" ON "issue_relations" ("created_by_id");
CREATE INDEX "idx_issue_relat_issue_i_291647" ON "issue_relations" ("issue_id");
CREATE INDEX "idx_issue_relat_project_8af591" ON "issue_relations" ("project_id");
CREATE INDEX "idx_issue_relat_related_669c30" ON "issue_relations" ("related_issue_id");
CREATE INDEX "idx_issue_relat_updated_3e8ed2" ON "issue_relations" ("updated_by_id");
CREATE INDEX "idx_issue_relat_workspa_4a2646" ON "issue_relations" ("workspace_id");
CREATE UNIQUE INDEX "unique_relation_of_two_issues_while_live" ON "issue_relations" ("issue_id", "related_issue_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_issue_relations_of_deletion" ON "issue_relations" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_issue_seque_created_8a795b" ON "issue_sequences" ("created_by_id");
CREATE INDEX "idx_issue_seque_issue_i_f4ad89" ON "issue_sequences" ("issue_id");
CREATE INDEX "idx_issue_seque_project_713eee" ON "issue_sequences" ("project_id");
CREATE INDEX "idx_issue_seque_updated_0a201e" ON "issue_sequences" ("updated_by_id");
CREATE INDEX "idx_issue_seque_workspa_05ff7c" ON "issue_sequences" ("workspace_id");
CREATE INDEX "deleted_issue_sequences_of_deletion" ON "issue_sequences" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_issue_subsc_created_084f8f" ON "issue_subscribers" ("created_by_id");
CREATE INDEX "idx_issue_subsc_issue_i_be381f" ON "issue_subscribers" ("issue_id");
CREATE INDEX "idx_issue_subsc_project_fdc5af" ON "issue_subscribers" ("project_id");
CREATE INDEX "idx_issue_subsc_subscri_bed1f9" ON "issue_subscribers" ("subscriber_id");
CREATE INDEX "idx_issue_subsc_updated_23eed3" ON "issue_subscribers" ("updated_by_id");
CREATE INDEX "idx_issue_subsc_workspa_b994c2" ON "issue_subscribers" ("workspace_id");
CREATE UNIQUE INDEX "unique_subscriber_of_issue_while_live" ON "issue_subscribers" ("issue_id", "subscriber_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_issue_subscribers_of_deletion" ON "issue_subscribers" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_issue_versi_activit_37bc13" ON "issue_versions" ("activity_id");
CREATE INDEX "idx_issue_versi_created_68888f" ON "issue_versions" ("created_by_id");
CREATE INDEX "idx_issue_versi_issue_i_b15516" ON "issue_versions" ("issue_id");
CREATE INDEX "idx_issue_versi_owned_b_0865da" ON "issue_versions" ("owned_by_id");
CREATE INDEX "idx_issue_versi_project_85fa3c" ON "issue_versions" ("project_id");
CREATE INDEX "idx_issue_versi_updated_833a62" ON "issue_versions" ("updated_by_id");
CREATE INDEX "idx_issue_versi_workspa_ecb565" ON "issue_versions" ("workspace_id");
CREATE INDEX "deleted_issue_versions_of_deletion" ON "issue_versions" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_module_issu_created_88d0b0" ON "module_issues" ("created_by_id");
CREATE INDEX "idx_module_issu_issue_i_deec90" ON "module_issues" ("issue_id");
CREATE INDEX "idx_module_issu_module__599459" ON "module_issues" ("module_id");
CREATE INDEX "idx_module_issu_project_51e771" ON "module_issues" ("project_id");
CREATE INDEX "idx_module_issu_updated_6c428d" ON "module_issues" ("updated_by_id");
CREATE INDEX "idx_module_issu_workspa_06dca5" ON "module_issues" ("workspace_id");
CREATE UNIQUE INDEX "unique_issue_of_module_while_live" ON "module_issues" ("module_id", "issue_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_module_issues_of_deletion" ON "module_issues" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_teams_created_66a5d1" ON "teams" ("created_by_id");
CREATE INDEX "idx_teams_updated_56145c" ON "teams" ("updated_by_id");
CREATE INDEX "idx_teams_workspa_c2642e" ON "teams" ("workspace_id");
CREATE UNIQUE INDEX "unique_team_name_while_live" ON "teams" ("workspace_id", "name") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_teams_of_deletion" ON "teams" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_user_notifi_created_16a7f6" ON "user_notification_preferences" ("created_by_id");
CREATE INDEX "idx_user_notifi_project_eef7fd" ON "user_notification_preferences" ("project_id");
CREATE INDEX "idx_user_notifi_updated_a1670b" ON "user_notification_preferences" ("updated_by_id");
CREATE INDEX "idx_user_notifi_user_id_3ba098" ON "user_notification_preferences" ("user_id");
CREATE INDEX "idx_user_notifi_workspa_52c8ff" ON "user_notification_preferences" ("workspace_id");
CREATE UNIQUE INDEX "unique_notification_preference_everywhere_while_live" ON "user_notification_preferences" ("user_id") WHERE "deleted_at" IS NULL AND "workspace_id" IS NULL AND "project_id" IS NULL;
CREATE UNIQUE INDEX "unique_notification_preference_in_workspace_while_live" ON "user_notification_preferences" ("user_id", "workspace_id") WHERE "deleted_at" IS NULL AND "project_id" IS NULL AND "workspace_id" IS NOT NULL;
CREATE UNIQUE INDEX "unique_notification_preference_in_project_while_live" ON "user_notification_preferences" ("user_id", "project_id") WHERE "deleted_at" IS NULL AND "project_id" IS NOT NULL;
CREATE INDEX "deleted_user_notification_preferences_of_deletion" ON "user_notification_preferences" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_workspace_m_created_7e002f" ON "workspace_members" ("created_by_id");
CREATE INDEX "idx_workspace_m_member__555af4" ON "workspace_members" ("member_id");
CREATE INDEX "idx_workspace_m_updated_5a1232" ON "workspace_members" ("updated_by_id");
CREATE INDEX "idx_workspace_m_workspa_f57920" ON "workspace_members" ("workspace_id");
CREATE UNIQUE INDEX "unique_member_of_workspace_while_live" ON "workspace_members" ("workspace_id", "member_id") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_workspace_members_of_deletion" ON "workspace_members" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE INDEX "idx_workspace_m_created_779972" ON "workspace_member_invites" ("created_by_id");
CREATE INDEX "idx_workspace_m_updated_de8c53" ON "workspace_member_invites" ("updated_by_id");
CREATE INDEX "idx_workspace_m_workspa_c72218" ON "workspace_member_invites" ("workspace_id");
CREATE UNIQUE INDEX "unique_invited_email_in_workspace_while_live" ON "workspace_member_invites" ("workspace_id", "email") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_workspace_member_invites_of_deletion" ON "workspace_member_invites" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);
""",
}

DOWNGRADE = {
    "postgres": """\
DROP TABLE "workspace_member_invites";
DROP TABLE "workspace_members";
DROP TABLE "user_notification_preferences";
DROP TABLE "teams";
DROP TABLE "module_issues";
DROP TABLE "issue_versions";
DROP TABLE "issue_subscribers";
DROP TABLE "issue_sequences";
DROP TABLE "issue_relations";
DROP TABLE "issue_links";
DROP TABLE "issue_labels";
DROP TABLE "issue_description_versions";
DROP TABLE "issue_activities";
DROP TABLE "issue_comments";
DROP TABLE "issue_attachments";
DROP TABLE "issue_assignees";
DROP TABLE "cycle_issues";
DROP TABLE "issues";
DROP TABLE "states";
DROP TABLE "project_user_properties";
DROP TABLE "project_pages";
DROP TABLE "project_members";
DROP TABLE "project_identifiers";
DROP TABLE "page_labels";
DROP TABLE "module_members";
DROP TABLE "modules";
DROP TABLE "labels";
DROP TABLE "issue_counters";
DROP TABLE "estimate_points";
DROP TABLE "estimates";
DROP TABLE "descriptions";
DROP TABLE "cycle_user_properties";
DROP TABLE "cycles";
DROP TABLE "projects";
DROP TABLE "page_versions";
DROP TABLE "page_logs";
DROP TABLE "pages";
DROP TABLE "issue_types";
DROP TABLE "api_tokens";
DROP TABLE "workspaces";
DROP TABLE "profiles";
DROP TABLE "instance_configurations";
DROP TABLE "instance_admins";
DROP TABLE "instances";
DROP TABLE "deletions";
DROP TABLE "accounts";
DROP TABLE "users";
DROP TABLE "sessions";
DROP TABLE "deletion_references";
""",
    "sqlite": """\
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMPORARY TABLE "broken_references" ("before" INT, "after" INT, CONSTRAINT "foreign_keys_still_find_their_rows" CHECK ("after" <= "before"));
INSERT INTO "broken_references" ("before") VALUES ((SELECT count(*) FROM pragma_foreign_key_check));
DROP TABLE "workspace_member_invites";
DROP TABLE "workspace_members";
DROP TABLE "user_notification_preferences";
DROP TABLE "teams";
DROP TABLE "module_issues";
DROP TABLE "issue_versions";
DROP TABLE "issue_subscribers";
DROP TABLE "issue_sequences";
DROP TABLE "issue_relations";
DROP TABLE "issue_links";
DROP TABLE "issue_labels";
DROP TABLE "issue_description_versions";
DROP TABLE "issue_activities";
DROP TABLE "issue_comments";
DROP TABLE "issue_attachments";
DROP TABLE "issue_assignees";
DROP TABLE "cycle_issues";
DROP TABLE "issues";
DROP TABLE "states";
DROP TABLE "project_user_properties";
DROP TABLE "project_pages";
DROP TABLE "project_members";
DROP TABLE "project_identifiers";
DROP TABLE "page_labels";
DROP TABLE "module_members";
DROP TABLE "modules";
DROP TABLE "labels";
DROP TABLE "issue_counters";
DROP TABLE "estimate_points";
DROP TABLE "estimates";
DROP TABLE "descriptions";
DROP TABLE "cycle_user_properties";
DROP TABLE "cycles";
DROP TABLE "projects";
DROP TABLE "page_versions";
DROP TABLE "page_logs";
DROP TABLE "pages";
DROP TABLE "issue_types";
DROP TABLE "api_tokens";
DROP TABLE "workspaces";
DROP TABLE "profiles";
DROP TABLE "instance_configurations";
DROP TABLE "instance_admins";
DROP TABLE "instances";
DROP TABLE "deletions";
DROP TABLE "accounts";
DROP TABLE "users";
DROP TABLE "sessions";
DROP TABLE "deletion_references";
UPDATE "broken_references" SET "after" = (SELECT count(*) FROM pragma_foreign_key_check);
DROP TABLE "broken_references";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    """Return the SQL for the database at hand; Aerich asks with None for that of PostgreSQL."""
    return UPGRADE[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    """Return the SQL of the way back."""
    return DOWNGRADE[db.capabilities.dialect if db else "postgres"]


MODELS_STATE = (
    "eJzsvX13m0iyP/5WOPn9sXvP8c7acpyMJ7N7frbHduSxnYwfJFs79+iCaEnYQLOArCj37n"
    "v/dnUDAtRIgJCElNpzNpMIqoGqfqiHT1X97zvfVXuvxP3p5Gvzgb4S+90vyv++s1WLsL/M"
    "XtxT3qmOE7sEv/iqZvLbVcfo+nCfx2/UPLjJZ1f6qukR9pNOvJ5rOL5B4TnvTpRXMlHGhj"
    "9UxkOjN1RUxXHpwFUthdF5Sp+67KeRx94ABtRpj41o2IOCtH/af9pfbHPC/j1UvaFC+4o/"
    "JIpHei7xFcNTPJ+6RP9JacNoHlUs1Z4ormrr1FI0gw1m+IpNiO4pNvWH7AUUz6Rj4rJhVF"
    "u5/3zyt8bRB/6KI9v494gwJgwIe4TLXvRf/81+NmydfCMe/PN/3/kTh3OL/whEb6oJ/x6c"
    "3LdexyfB/85uPn++e+vZd2/q0635dHg3eW7fup2n5khtmPvXljnqXLbed56+PL6cHEw67a"
    "sDtf3t9akhfjev2O8Xzsemdes9P91+b77QQdO8NfVzcb1pjAdNq+N0GE1v0vzQvPAM9rvX"
    "ebpztMZRX23/YTzdwz1HQ639aHwxTsLrZufieNi7NPv65bHbaR99f2ocW0+NO1O7bO2r7e"
    "NR0248Djt39+bZ+3+8+w98vvPa7RvE1BNzy9Dh2/nv3ZAlj4/N3y74nSBurduj5siyp3c7"
    "E39I7ej20cjQfwIauDYgNnFVn+ix+WaPTDOYnOFPQkLsB98dkUg0+vQHnfTVkQmz9t2v/Z"
    "Hdg8mqwJO6I98wvZ961HJU/yf45eM/g/eM0XS7t18euvfnD93uu9kZf6PqRNEmfP6xhWQa"
    "PRUufVJM9uau4tKxx+boG1EGLuG/sEnuzU7+8sP0qA2r0rB9mI3/+x/x/lMp8F/fwTPOPp"
    "/c/fXww39xvlPPZ0N5oYze/YcTqr4qSIOZHYq2x5+qd1V/VsS/sSu+YRG5mJOUKXHrAelP"
    "4V/KiD38YSr36eYUChHoCwq2PSQ2FwfjvTJWPSX4kj3FsJXHh7NZGeaiyC+uh+bN+f3Dyc"
    "1XILM87998T/nt5OEcrjT4r5PUr38V0qVslxYbeDSI0m4+fFbgn0rny+15eg5E9z103sE7"
    "qSOfdm067qp6nKPhz+FP7NbpJBk5eslJkqTc5kliqp6vjF3D94ldYKZkku3wdNGJScpNly"
    "RlBdMlOCjWPluCDwkl/okPCtqPSUBDMY03Ijkryg+z67OJ8blbTAtJkS2hjqxpDj0wuYcv"
    "Ddqqr/iUvobTIecMKjtIhbrGVHKMgcScldnZUHXlMosIUtJir7aqo+FdUbWwzZnK+Dmkps"
    "7UtZ5qmmB1yFbznDtTDH9nqd+6JrEH/pD9s3F0NEcCrZM7LgR2V2pZ3gaXGuLaf1LraPod"
    "MzJ5IN/8rHWUIKuvZMIlFxNB8FOBzfH86SGxL4Yc/evNydN/JfbG6y+3l+HtMQmcXX85TT"
    "Gem9ldMGeLrIUkVTVsX2xHldy3Ars6aa7zU2tIvjEDqGdYqqnoxoBZ6PJNq/AIcxfQh/c5"
    "1s+H95nLBy7JhOi4pG98Ky7GKd361k9JUfYNl2msPfZBao+Zo15aIsyUFU4ccLYEO9urDV"
    "YsO1DUAROIXMAVjTtX7D/nkPrPmUL/OS1z8EgJSc0IvHvvuzfE0oRXLWnyxKnWuF0OR5Zq"
    "Fz3NZCooeMPARceExJQI7pvTqM9lku/4OmzkkMNhI1MQcCkpCcPrslnDtJVZSZxSahLVzn"
    "BFxelSstAY4aqEEe6rBSTxaHsEtDWFbRVsCvG1wTcPpe9SS2ErQaGSpZWfLP8pePrly3Xi"
    "FDxtpo+5x5vT87u/HnARspsMn//cvH2YFRxbDm9Gr4TkYoRrFF30SzHzL1g0wTuHm5vBWK"
    "7aPRItnj1FtXVwTQcO7794ihhJagxWMuhG5A5ujy57F4nJNt8DkCDcMgcAO6gil4/a6xGH"
    "m+4Dtv3ALuqrr4QJyDLskU8ybP+iI+yw2U++OYZbyomUpNyeOXQBG7YP04DasX3c8IK9XQ"
    "/MdwiX2eRNFmkrN8QOzyJmctMxmwsg3a5pWIZkNmUr73LqNep0H/b/zlZ7UaXuMzv0RVyU"
    "sGd5TJ9OBZ8Uk4hIqcV2lNlZVIJ+zfpgGHvSJgW9gjOEK/ULVmFet4c0DDel3HgGVwdcwo"
    "8Mm0IsHeLdoAHs8eMC/E/wLwilKxphG4FLLPrGBoL1P6BUr2m4cjbyVFjQM4RbIeggWkR9"
    "Esq6/hICc7egbKYkVaIEViIWiVexbhIYU/fVc9QeKSiGNN0WrBDY7VST2nE7t0dHjJ0xxQ"
    "b0msmY3wt38R3QUidsw6vlYgLUTf91LjhDm8zK9YK6xBjYv5MJl24zMAolggyRYY8eyaOp"
    "7OSxtvrHyefD9Ncp31x1HGGsZhUSJjgR9YWrjHvK7eP19buMQ3Enp0WeQ3DOfSUFMaMw5B"
    "FEwLo1iWBjJ97cONpizk6P+wRPz07uz05+O38nP8yq4Gs7PlhN5nflR1g1Q5aUbVqHkAsY"
    "jjiNiWSsuno3cdbBFdqgqV+ie2cvWQ0r/YtqqwMuIPhWePEICt3jXHgnhUkH1/bmo6TFXb"
    "kx0oH31dCJ7Rv+RGFHh2orX05G/hAgz2/sAjtVOBJ6GvvywH3PBhbnkAw+XdWwEsjzv96F"
    "A/B1FPy9G3w4SPW/U6hoRAkjShhRwogSRpQwooSXmS7xcyc3uCJxWNUZSpOWuVyFXrWfXH"
    "aez7A7O/6RQV5rxgPWCNLNgmA513MDHGb4OXKAUh6i9aM2IQrseSJVb1Z02bDNNF19cZvv"
    "7rm6OiuU2O8bRnDGmdktH5ieM8zWRKkrQdlu21Hlkj4bbVh8Fc4Q4jJcYhkmuLnEOpw3Di"
    "7EOi9EZrMXXoNxGlx+Syy/kJFLrLyMIXDR1XnRcUgm+z6b9MqZ99IBNmXlx3yAPnV9anik"
    "GzqFg7u8n0Z+D9hR2BsYGfbcguBWvWcMbKKDTc/de4anBMbUHLdAXuodnnQW8VVwR87Ota"
    "v7L7fyeRanSU8vo+cr/6eYhuevYWJpI8P0Ddv7CR5bYhIx05OYAZg/tD/ZbDWlge35N+ef"
    "IsDX+WdG+nhIiR0GSJ8ZiA6qGaQEQ9aVhKw3FNE8m4gFOBvPFFf25kYze3BP7lim56g2d4"
    "ixwxgOoFjpphd2kCs6JZ7iUYvnpfDKS543kuWkLzfUsmWaXiot09RZVZmmF9K+ZX+/7WuN"
    "Tn9K997od+4vzIvfH68H/8ASTRh8xeArBl8x+IrBVyzRtOxswRJNWKKp4BzavRJNHnX9Ln"
    "WlMIwLk6oZPvUkWUpwfaCr0Tnx1VR7TLGzqD3gXLaZqTvUqOvtKZDeyTZ/XpvkEzNIYFED"
    "th+A/v4YsP7+mHLVUH01AnLL0HVTAtNc3WPyS/63L4+n1+fK17vzs+Z9M/DnRFsFvwg/TT"
    "P3785PrtPBbrc3ZJOuVIA7SbrFh0P4JenlaHiwz4+8rAT+4mPs8LFg0gHtMhvf8Yp4cZNU"
    "W+3HBS8HseiLAYlEBpO0qNQBHg72vdT9xK46/oTj82HmAIQ/gCCxfUDq7a1iyA37hGHpf2"
    "fvNTspHtiVDruSUUorRrfGQC5T6opKvnlye6LA54as544vePc9xRuB68tTzkdsipO/nxLX"
    "lJXMKjfEmouikW8+cW3V7Hp05MpSdrKhhRLSUjJdo+bnTTyfWIkt3rAcpglBKqBLralgBo"
    "Y/HGmwQl8MV50mGgblXSzwN8lzPVb4nPVjFyMZF0OdpsjqPi1iuFEQlxEo9UKKC6GmGSTr"
    "Fxb/bwEphffXGQycOy6E5VeXBjDVtvyq56vMWAWbo6g5k6TcHmsGthiLWsT24STQyICpsJ"
    "+CLHdAkNgKYSojOyDGBMbmtaAMuCzfrcoPtcO2DfvsUnMqTretM4p9g8fMjr5PhI3B18mi"
    "uZNNtMOzhLc5Asy/Z6uON6QSj0q2ISwl3mJ7GMqK9VU31E7HQcFDNjHAff5KHNhgeipUMQ"
    "Vzlpk2dgAE4M4yXtKOKpQXxRRQBnnpshU8Y8MW8xtxPane0LQz1IYYRWrGGPbKZspBwQkh"
    "vBl96loheI3PdzhYuKRkdnFOmrR+N4Bv+Fvj4P3H9z8ffnj/M7uFf2f0y8c5Mp0tb/pmkH"
    "Fxz1aSastXMiwfeFkO2RErCNqzDelYIrU8BBteY1hS8AcpKcjmWxkxp8hqD00VJZKIqovq"
    "nfwwq71sAkBgQdEkqWovmZqChrHs5jaV3axB0ccferVg1Uas2ohVG7eyauPGSgxuaTJMvh"
    "p/EjWuCv5+nQ61m9xNKq+LeRvaIWvcROpksGTdVJL7KauuaLJXvNGRN4IeEfarxCV0GhBf"
    "/H5HTDUjlpfI5GrCcKvyA21g1s8mhYIfjLi+QSrhF8zkr4kRd4Vxq88nFHMtM6kwmoqLMg"
    "u7wqvHb12cXxj43YWmZniKDkg1w1bUrJWfi2LZbMHXP6rMFhymsgVbI/Xp4qDz+M3RrUfj"
    "+uzE6FimqV3e8evtyZXTO7w96Nxf6XBNsy78zn3zQ/Ps6kCzzG96u9V/PjRftMsWzxJk7/"
    "UdftMbQ4f/dmk2GO2x2Ww/Pjp/jMS5Me9rzUq/9ttqcyNbx4I7mCOJOZKYI4k5kpgjiTmS"
    "mCOJOZLbNJswR3ILcyQRGfCDIAMCK7aYjGM0GEtbXgbCj1bQUovRoAwQhbErckAURt1PDE"
    "RhIApj57U0RGFsz7RAFEZ9N0xEYdSXu0VRGEYYFF2WsxUG+uvI17hptpirvbCI7bJcjarh"
    "7iZX406H+tUnTmExMoEFs5iNhQgDCXJkMdQAko8AKiCq6lP66kFvL/glA2mQh2BZoAGtsi"
    "zxpVMUaCBC6vdND8AFvUZr0jT34e+j5/aBycewgzFax/z60+HpRDs8Ndl7OmEIPgQjlAcg"
    "2IMqudBaNQAhkxMIRkAwAoIREIyAYAQEIyAYAcEIWzGbEIywhWCEvmEyhaZQ2YkYyUZrTm"
    "S3W+OFMYLXLFlmNagoobqEfw7JLJ4qv3HDxSd0w3NMddItIV0JaZ2lnHrdUqVH2MqbcAEO"
    "XDpyYCvnpciJzkvhmqqhK3QkKUhVkLYmc2JeosziaZGk3oaZMX3jkluBqKxpuIrghljrGY"
    "VpclFseCK47BXL7Axpui0uOHQhvgIKDapMdyC8KjITi27AHd6eohHP0EUsq28KZ53kJC8/"
    "DBYn2tHgdi1cSQhBrJMMEP5WDzkg/K3uuxV29920BBCAiADEndfREIC4PdMCAYj13TARgF"
    "hf7hYFICJULucWvRAql1Zo17gtbylPYzp8rdCHvwVBuncyyGF0cW8uzjAM9OXEFn6xieLR"
    "vh8FCH8RPVF8N+rwpBlBjz5+zpEedXWhl6jsX55PXa60Ml0E2oFOZk/L6h/xp/2nff5GGL"
    "3LIyIqb9AxNHSlp7quAYXZffZ/HSLk//M/saDv//xPTuzjv2ZOixgK4b8RE1cAExdNyAqA"
    "cYvGQnQcouPqAVBBdByi47YTHbeu6RLrrsVPcMIPdHaI6+DkYHMhOMuzZ06pEXZ4ErmU+l"
    "2LshkxO4my+2AmqercDfPdbaydMH9jZTykXgBuI3/9L3HQqKYJ5wz76//8D9MhfrqBOwPN"
    "LzF/lh9ufhfO/f05syvqwrm/n92FE679Z1bGhl4MRxGjqQeGAp5XWM9s6h5Iy6NTqXEPed"
    "AqTQhKAWWR9w3nLdD4DS7pQ88+Cr/Dy+kGMzF8c8K7PVIJzmqlT9p083Lqq5L9IbMRW3T/"
    "+tqw7RecGACLY0b1JBISOwLk4DnpXStutdajIxi5wHqdUtRjtZZuscbZzRYQUXtDscPugX"
    "EHxjnvDL9gfy43xIbXFzTxKyLs8P5dEDVfWUxYXE6eMjbYJ438pPMnvkfCYQtenzFEwEzC"
    "7lJNahMu4bxzY7XP3DRykju/StkFKdItS5sJTtqRDTXS0xkKQ2rqWYkyOQl32ApwRu6g1I"
    "xJEG7dfPHETqCRgcpb4GpkJlL+Sem7lLddtaFPLpsQPdVmahncKyZM5qSqbvQdnnk1wPKs"
    "bc7BMaIZtkiYgoCDnerOHBkNbBbAFGBHFBxXPE7zSVEVx1SBnFmW0K955EPaFRtNCjZY5b"
    "NWguoKnVKFkY8zhHVHPm4frGvK4lnBbDd+p/I48cxszEDlbDhcfAfaLQE5zYsbT+/ayxVA"
    "7rohQd6OOEpEEQZvIwUc0GsegcRTzrI9pp/LArywf8FtbKcDHkl66KzmGXkCwqncYbaK4W"
    "/FYsGnxiDT0SLd7yRelmCiLhcGXuHiCvwnx43G4eHHxv7hh5+P3n/8ePTzfuRImb00z6Ny"
    "2rwEp0pCqwm9LNlB2o0niK8zjBK+dfKs73P8aOjaZjrBNHpueOnD6S8L8saXH3olikbhaM"
    "d2BzogqMU3QHe5CEeOcdYf2giEVECYU4paSxPWkXhVcR6NkweVfOEtIpgrnw/vc4jnw/tM"
    "6cCldNxpLN1KH8i3jPNsSlF74TD9OxbnETxPLA+ffaVcTPlJCxj+508P812Jkd1//eX2Mr"
    "w97V9MCpCyx7yppqzoZ7YME0TbIsZxgAcMxcCWTT4hLiTcgAhnDLmN2RpxdsusjOn1RfZF"
    "dGduw4LpG5bq8/QZJguxysA01T2uihi+R8w+U/hHvSEXGFwHJwjbRS3Ah8gMiUrGXLaK5p"
    "Y0sHztPN2+9CxzrF+ab5qNNSOxZiSiYhEVi6jYEpMEUbHbiIrFmpG7MZuwZuQW1oyMfWB3"
    "6FsSh1+2CSujXZ8l++5X55+//t0prDMC+7lZonKoouFl1X+bd+OGPQ5xzr94VOLZm1P9T0"
    "K7xQg5vppob8RzFQJ3EdENn7p7AjUy5mX84OfPDzfXfMu2mL6fsS7LjrTpgpAxoWqGrbqS"
    "CPQp/33xpJjSp6aFNvFFwLI+m7Hns9cQlfrg8TwQ+SbExqQql3EOmvzSPA0EFEmTCfO0eX"
    "ty9yxf36cSgZ4+P5yfzBEovL7jkEIu4iz6Ne7PRVfyVx4D4ztusPpgmQV4nDDg7BHVBa+R"
    "rSuOS6A4qKfYhOiQA6A4quvBoflJUc2xOgHdzGWilSDWV/ysDR8PWBLyBykJueFyhD8yDA"
    "yrEW5TNcIa4Gc3VtClDrLAWnhYCw9r4WEtPKyFV5daeNsJG89TCq8iGEeqoW83wCZI/CoB"
    "/RebPFD2xx0x1RCsMa+z79l0wBo5VADWGHo9VR7kYAYyZGnRsS3QqcInFsA2Xm3eENWciP"
    "zPT8KCZra15xNnZksrJvz/FEXSnHu+Yal8OszCaKKLe3MxNCS4LTeAxuupJlevhHtQVYI5"
    "qkQjiZJpvLeQDC1TfIBloTFWpa1VL4o2mB33rON/d9q3+wI6I2AxaYiM3j5yek8t86nR+q"
    "5fmv7z0x37O1xfpqnsa5VffmGuChRk9g7Zfe2LfWwii4AgBAT9goAgBAQhIAgBQQgI2qbZ"
    "hICgLQQE8f/OiCw7USy8v84pLPkTbJOpeEdHeVLxjo6yU/HgWmZgf5bNueL56+V20TB+UZ"
    "fP2oLinFczHO/e++4NsTThBUiW5wsI1shrZmaQAXWDjqxFNiLJscQzrjzFocBxhVe+W5ze"
    "eNjIMeUPG5kzHi4l+Q7KVHfkyeArp5SaRLXlMz5Bl0YiMcJVCSH6pZgqwStVwpYdem/g1X"
    "klBNKnLt+5ezxBWNxDPI4yy6iLtNRgBcBLX75cJ9bZaTO9kB5vTs/v/nrA5c1uMoSvVVKK"
    "ESEnCDnBDpiIOUHMCWJO6iELxJwg5gQxJ4g5QcxJXTAnW8rd5UAnMZ5zS1xiBgd0F7/ngI"
    "6EMIavdIVtAjbA9P+stMZKkmvz4CERX3NgRLpTieZrB8gL/ogashG64y+eQIDIu/stpFga"
    "C3JSJSLiePWIiNbxWGPP1D8jMgKREYiMQGQEIiNKTBJERiAyApERiIxAZERufy7TZGYlll"
    "lzPLi7vq3dvppqjyhUrFBuT+wpngX999gW3zdcT1LaMSfNitu+ZdRazcaobEedVR6xdwh1"
    "TOiAo+rTAplP1+Aw/Vm2w+YhQZDLDwNywTD8DxKGj1xQxcScIsPQIgIidkUOCIio+56FgA"
    "gEROy8noCAiO2ZFgiIqO+GiYCI+nI3DyBCZqxUwdx4GYfd5G7KRiuPNxEVI2aZXghvwkuV"
    "1MutHDJoL+GJDAt5BpOzitojK4OjRPNchkSJL4I5IBQjuC0n/ORhaEB7Y0ZjCpmH/ArG3o"
    "vKj0BwXVM9Inq6Q1oJu1Xmm19+wGXBKy+VglduixYy+a62j2ztsrUP4JM0eEVrHJkwfu/w"
    "bqhZ8E46Zc9kv4nxkmCVHSlc4mj27f5z++gFC5cgPAfhOb8gPAfhOQjPQXgOwnO2aTYhPG"
    "cL4Tkeeyn2KjLEwdw6Awm6NdYZCLXKAkI7EZ0mgPKT4LfoSySeC3/jfXYt9ZWIVvGhjcj/"
    "wat0SisOVDjuRooP1L9mTeFmKBzZw90ZAt0zHlLFHdm88oMKwQQJOisnzQbgQNRij5uV0B"
    "wkUERRYxnB9jcmmsKOF7YtwXLRmUUlvB5TUBb7h0xYRYk3DSwauS6x/e4bcT0pqit7tUlI"
    "ay7U4E1Dh1bMkBa7I1tUGadhbsq5i/DD+xxr8MP7zCUIl9JFeHzilZLeLGXNhWeTMaBRQ0"
    "lMQ67jUN+NS4VbTCbTWmRdopYfbu1iZqLqDUnvtZRBJCHfQqsoQx48iK5yebqhOOcYRUVH"
    "2WGbyPC6HvFHTldnWl5B7XqGdksqeak2O5ktZghHWAx/6NLRQPR/5FB3hX0YIDjkpnW5Ub"
    "B2106BgWrhjkeIZL0hkgjLQ1gewvK2BpaXB3nDD/2lkTeB6E5gsPoEq2pe6SXJtXn4moiv"
    "OUA23alE8/QE4tsFuN8sdaL0hqo9EFM01PVC/0A4vKwtUKkxlgXU2OMqOwN1igJqpvCR+6"
    "bXPLs66DVak6a5D38fPbcPTD6OHYzTOh52Lg8czTx+65gx6Enr+FC9ND32X0996phNu/E4"
    "7Nzdm2fvcwBttqQeTvxrBRdsBNwg4AYBNwi4QcBNiUmCgBsE3CDgBgE3CLjJ7U10qSlrqN"
    "K0/YyGKiHB+mriNIoWxUlzXG7ZBgVtDhsfP0S1bOAf88rY3N+cXF/P+t4ND0KrBqMo2h8l"
    "RbklcRWuJ0chEcflfjSfKpqAq7DLE8VTJ/O7ouQdAKMpO+XDrYWtFVu6oW+ooP2cJMNiBh"
    "jX2s24VkJCbKkXlc2UpPZSuYU9j4aA2C3c1zAGiTFIjEFuTQxSpoZUIYb4LXVVPpYrrpDS"
    "vhbXrhgFM3OnZvhy51Vh6rKrYaoBFI7FryXGfEbtvjEYuWrA1+xYc/LOvXwx516cKHfsOY"
    "gPp8PD09Kw8OuQqQDiVPGIrXu8UaylGqYsEL38gMtGpWmVMdlLfR0x2Rd2v6W29YOedbGv"
    "to9HvQMepX5lY5v6pfmmGVfHZrP9+Oj8McLYLMZmMTaLsVmMzUpFjrFZjM1ibBZjsxibXa"
    "5XSXaSp7xZScnMzsUqY0kRwceFVkhglHzi1eQMsXQ19t9XQhwvM+G68Ahz8zcP9vdzJHCy"
    "uzIzOPm1XM1NslPlN9DcpHBe7o06gQCtqjiq542pqys8i5JNO9HakvLQLjP33wwZGLo4+a"
    "az5RnDB9SVrMFsOcZpaixKWEaOOkgvIyjrGFQvELVDTMPzs3KqC9JvWJiG1yV2z504fhmM"
    "RoJ0m0Aasfzn4BuEp0d0pNVIn7r8JPN89hfYMNkRxxYieIp4KEOnxOPBix4dmTrUt6AZVU"
    "vW81AEg+xUMK0Wzh2EINQbgoBhbQxrY1h7a8Lamwrn8RL30vBdWPx+XrguqrKfJzrnGKTH"
    "dV/oUPELD5P5zCSAYukkVG1UW/f2OJoV1Bn4jf3CdBnfMHnVIVmQrpJx/7T/tE+gto3CP0"
    "oZkED9stlQjG2A6oZnwOhBmX0YYo+NYUINMzYiLGQVngXl+X3uEuHTMyoQKIkF/ivefMMj"
    "7HIQoP/vQlFCp9IooZ+MEr5CzmrrSrPuTHLGc1Mttd3yOp9vjC/Gqda0TydawzGfD//gea"
    "1Q9F2/FDmuvcbxRL84fusx2p5xpcNvmnXhd+6bH9g4PEeVPft777BlBlFCQ2tcTDoXEEX8"
    "dqC105mci3JYX6rM4r1IZ/FWFy/tHd4eYKF4jI1ibFQWgcDYKMZGMTaKsVGMjdZ2NmFsdA"
    "tjo7EP7A59yywSpJHRrjFY86vzz1//7hTWGYH9YA0CWFNEV7whHUvsyHk3bjgKE+f8iyer"
    "YXx1/+V2sdRC2vQubjBb9v941Gl10ouMAW1kmL5hez/BY0uJk4ltZBHbD8NoRDd86u4pfZ"
    "daQRwNfv78cHPNt2yL6fsZ67LsSPknBEhm/oRIyz61imGAeRNCM2xVFm095b8vnhRT+nSE"
    "buIL3059NmPuWwFhsU9hj6cAD38TYmNSlcs4B02B8FggoEiaTJinzduTu2f5+j6VCPT0+e"
    "H8ZI5A4fUdRxZvzbc3x+lrHEz/aqqAPIEdN1h9sMz2mLHt+IpHQ0C96gLQ3tYVxyVvBmGm"
    "uU2IDpFPxVFdj/A4qCqaeOjEZaKVuOlX/KwNHw8edf0udXVpso5J1Yw5kyRLzZQ+0NXI+G"
    "MS7BFFtag9CLyyxmDIFrO3p5iUV6nnFaWZeLimDoEUiKr4Y154eky5v0d9NQJyy9B1U3Io"
    "rO4x+efIb18eT6/Pla9352fN+2ZwekT6P7/IncVR6P3u/OQ6NSVgJsP0LGHwpUi32OILvy"
    "StY/PerRB7y2Hu5Rtjh209tmcS11bNrkdHrizTMhtZKSEtdR6tU8GYeD6xEjPAsBy2UUJY"
    "limF08SvgeEPRxpEcl8MV50GfdncCDVFDsvJUEpW85z1tzeKZCxzBeSYGlJXQO2mRYC2DM"
    "VlBIa8kKJcwotJ1i+s+vcKW2GW9Br4G4/fSuyxQdPOUsWShOsrElYWjS7C4QFyPIhgf2J7"
    "1Rs7PilPkAU12iZv0AhkwGSwx7VoAtfVPsTUVMUZuYOM7bHi8eUlzI4bjcPDj439ww8/H7"
    "3/+PHo5/2ooNnspXnlzU6bl4B+TMyTWTik4xrUNXyJpd69992MsnFxojXacnbQsGYF5eMS"
    "q/CwkWMRHjYy1yBcSnGZBqslyeJ7SzXNzOUXEZVaeGs8h5gBYljgzuBIE011w6USYl1iy4"
    "XDUWyqeD1VZuksP9zqCgN6vspMU7Aw5MZLxiaaoJpnt9RGqEVLfEjNRWYlpPjHGDEgxRmY"
    "ItsKDgo3LuTITKYpFN6QI+A1cPDKer7mpFlKBgB0KRtzTdNuoQ0uvK4a6fGsMztKeRm4dO"
    "Qov7FfAu+bT3ngQXTZ5QFWuBsgeYvdeit/2g7b9YbX1V2mKkkU1QVZPRHZlmT0AGKTsWJI"
    "3eAM85lqqLFpMGTGNlv5EzInMycvMWbY7BSuvxYQwZiXJVDUulxTLShsKXHtBR7XT/cUGu"
    "zzoHyGm3ugmNZeeI7KW0AXE1qCqO7C2oIyucFkKSqFBBWWK15eDlxTKyiFOE3dlwLUjOPK"
    "qIgOKT3VBp1BI1PgIPnWE6qoyAJRxoY/5HqGyKap/X4GhAUlGCOpuwC3YA1hvm3dlwgkon"
    "mOWrg+fpoOTxzMfa6tjYS5z9szLeqd+yzdOquQQzs+WF03zOWKeqePjMVVvWMJx8vy9+t0"
    "qN3kbtIAXMxbrvtXwdn7cKBabCErMGqqGbKkWOMWZUKod+f3D3fNs4d3Eg9OFWKNiirUQa"
    "zVr5a402rxYuHMqYqpD8FgO8nYmP2c4whNOnyr4PB5MOJXWhUkYsMu4mKkJaUmdbwXLv8S"
    "M10mPZN0TcN+9SRRu4D44vc7YkatFjLkeQYj5d2L6gbky2J/8iAead1pdZolWFXdjl0/Jq"
    "mex/YBUs2c4ow6CUbc1Wml+r7aG0LKYDXsiobbVYb1qFUZt87EWLvKqngO3xtxvbDxzbJs"
    "+206bksMu6scZC9PzOo2s2sYbmd5VRmX2EC7yiQ34EEljIrft4vMMmzYtUgXmVZETw0yPy"
    "ph1n0w2I6qq0ynh8E1Nssq4VY03K5Oriq1iB1XHSyqjyoyrm/4UDtnXS9ZhnbW6pTw+Ua1"
    "Jw8U/qw40jbD5VU0aqnC7cfmIVNh07V4w6/kRyvRuylW6nFXB3W5PKCtTdzEF96nSFzBZU"
    "4XXPOHLh0NhtOfE4KSunPZ790Zzs+q5JVIurQ2vl2ijj4zLetMEQurp4R8p7IpINwc5aRP"
    "er7xBkmLmWWlozv2FpeX7qriZiNvoekvNgSvRQkOFfLWHId9hQ65H6otgkd7HGcAsaShAe"
    "00JrMe4tKj1Lrh66JSzpYoxczGeBUFjm/ZuBf7nfZd//lptqCxdmk2Oq3j4fPhHRvX3Gdj"
    "fX9qHFthSeenxtXRU+PC7tzHG74uKuFs/VElB05XW8JZ+vV3pnbZ4q1vm3bjcdi5uzfP3m"
    "M5ZyznjOWcsZyzTE3Ccs5YzhnLOWM5ZyznvMI5tHvlnOPmXW7lMUazHTLjbwwlFx1extPQ"
    "ZwwvxRqxQ4COfOB3ZgfckuOsRHJvxNVmpZZdiiu8f41FgAIVrKhW346XVpjWsYsUukBhgT"
    "yAYPOVbdOlxlh/xa9+KKy8cowIalyZF9aKeGOxwfWGqj2AEpjEcvzJtKsWCMgP15WoITQe"
    "0qxiQ0uPuH7pUjZQ4Z7UCaI6FzY88RSHUIcdVGxZ6dJdU37Lhssd22RcXCoJIpTKCtp+T8"
    "FZeWUSI6n5buhBXSGmMqiKx14YQuwZZV3l921YNHNBi9mdI1Jk9WgaAc8r7GhsE01h9hDT"
    "xjziAcC7z9RzLziKQGRBaolEESlCueGmEHDwGDoTl8EeKSkFn20SzFJuh2EARrwwwab6hU"
    "v6xHV5oEa+RvMQrUTlhyOonHxmKbdcPh6E0WxZEmp+stUUWnJobzgrmjldFCKKkg0U1iSO"
    "e8L4pXuKZ7BDSTk4/rj/SeS8wCYGVrBqmoLpUBDPBSAZs4R1sJHD/hixpkigmksrK67uMW"
    "vun9DzqVvQsRKn2YrCGozt0kOvFgE1rHL3w1W5E57JwCoo5dVM0tZe3MItwl9ZCBCEG4Wy"
    "AicJSDcQZe0liFXW6iEHrBBV95WCFaKwQtTO6xdYIWp7pgVWiKrvhrlc8RCsEFWnClEJQ6"
    "UKDhdMjd8Wy6bUCCVlKDMec2xE3OGzk4dBlmcoda0ku+OOsiXK4QipbSbHcY1OdDHVxRow"
    "RQKKRDTrTebLkwQUVoLJTgKK1YpZnAQUz0VbnAN0IpTHMZuv/PiDEk9h2o6sFt2Cu2ud02"
    "O2RurTxUHnEXJ7Ho3rsxOjY5mmdnnHr7cnVyJT5Z7n+wzZ351O48js3F/pcK9mXfjs2gd2"
    "7UCzzG96u9WHsdW2Puqwv2uNTp+963f4XW8MHe2S/QZ5P8VyeqrkwMXxynN6Ii493XIOTM"
    "d4b/Q79xfmxe+P14N/YE4P5vRgTg/m9GBOD+b0YE7PsrMFc3owp6eEhbRbOT2pih250SdJ"
    "MowLIfCkvoGhmgl6g2l0uNgQOlIrOSB0pO67FUJHEDqy8xoCQke2Z1ogdKS+GyZCR+rL3V"
    "LQkSo4W2Ft2jryNW6aLeaqGgtDr2lr3lK+plxMctZmIzfWgDmYtlPJRh0kWq4sxh0kk6Dz"
    "IA8gRVhoIRoxqT3w4jVDZeCDxQTL4g+sQZX4g4uVR9/1z3fD58bQ77SP9nsHx28d8/iVjW"
    "nql+abZsRxBxh9x+g7Rt8x+o7Rd4y+Y/Qdo+81mk0Yfd/C6Dv5xvQZWzW7Hh25Mj9Rdmk/"
    "CWmdC43xelUTzydWYvkalkNd8Lr2XWpNSy8ODH840sC/+mK46tQVGxTts0BjBK9sRl2s1T"
    "xn/RUBIxnLFnaOqSFd2LWbFkydD9sgg7iMYFkKKcolvJhk/cJitrtraCNf1mlobtmzGFU9"
    "qp7BY4tXPQtLKI0ck6o6BEk0MN2YveZTUw/FBd6HX3gRXOCboto6/wd8cUZh1uXH3HClNN"
    "XziETPy16/EcH66hSWWLpfVX8Yl4BYhWz39RmPBhJp5iGYu2wP9hvvc6xbuC1z4YqLSQF5"
    "xnfJ0XtqDJp2RhmukCIloHzt6ksJaL+gdJpsPU98mQKUuJLm9wDe52/Hjcbh4cfG/uGHn4"
    "/ef/x49PP+z+xe/vKzlz7OEclp87J5m6oZCT8g8g2Rb4h8Q+TbDywHRL7VfbdC5Bsi33Ze"
    "Q0Dk2/ZMC0S+1XfDRORbfbmLyLdNId82Cc8Ki1RlYrNiVawWArOCak25UVlhLakFhWCybl"
    "sagTWuEoF1Vaqrc4GOzi9a4yCOvgqRWQZpHQ87jcdUDZRF1V/MKr/+4mjV+LP01yP2DLFn"
    "iD1D7FmMo4g9Q+xZVdMFsWeIPUPsGWLPEHuG2DPEnu0G9iwsJj30LXNWWgt7okZ0a2yM+q"
    "vzz1//7hS2+0ACPvseWEGx3m1yUWXdWI/mtd0XT1R/zosVTNNtMVqQn4S0NxLeL7GaiG74"
    "1N3j2yScgmybhJ8/P9xcRztixpladqQNIwNDgcLXOA6RbLSLl26ctsZ9jb+aKuyUsCADIY"
    "E09thu6vhRM0aPqC4cjrauOC55M8jYU2zCTk6b+oqjuh7oRZ8U1RyrE1C/XUNazH/Fz9p0"
    "f+Vej3gSjHH33ndviKUJ/3USUBqRrHGGNG8fzu9uT66LzpS0OOUxiuShetjIcaYeNjKPVL"
    "iEXaznd7EWnwZqLDSlztG8WkKw4f0WzoVSno8E4RY6PvheGDm8wnYmah882oG9AbyTbaYl"
    "x9hhl8cP0a3XU7Fdbw3FgtjxIjJG7HjF2HHVLd4rOUFU+0U20wjMHxq8LTyzFLwxcesaQ0"
    "aAf93kgAD/uq8UBPjXRxaxFy4cSkxTVrheFmObysajIFM59E+rPJJA+zxtmY7tPa6WCS+m"
    "J46hVxvusE0QGPXIJ+HMMmyFWVxOLVcapm9g+gamb2D6BqZvYPoGpm/UkK8FCxfvbPvpTF"
    "dn+uLqGlDPOlkqm7+179W+2MGSj6Ts7hJ3TxXNYkosD+PN8A1Z9afircFPxGiT+oSSZmQA"
    "amWEnA6jQUxxDJTIZVuGx1eES5gBUw1jq1wNq+HrwuVQkJGziXZSo3uWuV9s8kDZH3l3m9"
    "+Sg/0ghvZqHlFyL5t1hWScN9XnWo5sn+cpZuZaihv2cuVa8ntz5lqCALjFxInZ6wECRvBZ"
    "VQLVkZu4A+ON2bh0JDnoS4zxp/2nfaLYqgvS5h+QkHmIMvLVV7C61XBMm7yxP03ae/W4cR"
    "cM/hcvMvMWp35mJgLWzfO/ijVdW1dmdhIfzKzum2rKjJJ5ReaSdPUtNQerZ2gMhoQtoGCa"
    "81keLZY9hT2DKmNAksAKEauMHXMDds7JV+OS422srN2M07NIBnwO90DRQ3kJ58CaVu/qfQ"
    "NVH3YxRafFjinxZRnnnuTePEdg/CB/E3QFjsPYTxyHF1QWCJDwlM0Y0N6z0pNy0y5bpIBW"
    "WqTAWXWa/mvn6falZ5ljnppvHjc6T1ff1fbxCNP2MW3/HabtY9o+pu1j2j6m7WPa/rbMJk"
    "zb38K0/bhpUDTdV0aLKb/rSNqLc75o2q+Mth6JZZj6WzoVLS5UzbBVV4J5OuW/L54UU/rU"
    "tOB9Huq1GXs+ew0QFvsU9njGOZ/tl1xsTKoZ8ZXFNPmleRoIKJImE+Zp8/bk7lm+vk8lAj"
    "19fjg/mSPQMvncWfSY0/0D5HRzV7+nvpXS72eIN2URxo4Itgf71PBIN/SGBnd5P438Hmil"
    "JfpLcW8/38R99RUiAa4wBOkbcQNjMEP7z0W2w9o+JklikiQmSa5JBsziKLPUUmRbsdAESH"
    "0LssTrhoz4UdcG5kTWfaVgTiRmze281oZZc9szLTBrrr4bJmbN1Ze7mDVXh6y50Krbya05"
    "2/ybuVqS2SmjOE82w5q7TF2rGjHfZeI/xeW9HJBPE+7M3V+K372ou5T8pqV7Sw2qhG1epG"
    "CbrZH6dHHQeYQeU4/G9dmJ0bFMU7u849fbkysBx7znfae85/aVqZ1d6XCfZl347PcP7PcD"
    "zTK/6e1WX7u8MDrtb32t0emzd/wOv+mNoaNdwjWz0bmPQzUX9pX6o8q+Ut9WDVgV3Pl8y7"
    "9+Sv8+1U0LAaoIUEWAKgJUEaCKAFUEqCJAtUazCQGqWwhQRbABgg0QbLAmGXATv6AM4jQo"
    "AwQX7IocEFxQ9xMDwQUILth5LQ3BBdszLRBcUN8NE8EF9eUuggvqAC4ww+DyslyNotS7yd"
    "W4wVu0wusaEASG/fouG0AAV/fy4AfYjbnhA+Npr0ahdTAGUXvA/kHnIgpy0y0LMjBPqgy1"
    "+ysPtavtIxfrQGGYXW5UYZgdw+wYZscwO4bZMcxew9mEYfYtDLP7hm9KTOqzoerKZRYR1L"
    "iiSFt0QCAKWDNQwKmnmibRPynEcvwJWBlQ0Umoe8IMka3zUmOkS0Zb6reuSeyBP2T/bBwd"
    "zZFaWACE3ZUuBxRcaohrqXiVKzHeH++uMw57d83lulZouKeYu//+5zzcZbdls5dfTPLXIr"
    "4Kqvksk7NrbcVptrjGVjvs0MJUaV3UwuLdBtQBe6A3gho5Hi+dzjcFXjDHYDLKWEwlB9pw"
    "hS3EISEOCXFIiIH5oeSAGJi671aIgUEMzM5rCIiB2Z5pgRiY+m6YiIGpL3cRA7MpDMwm0R"
    "pRo9lMxEa8Fe1C1IYb3JwTufGZjqctuWCi6AH0gsKhCm1jf1H+fBf1w/tz1NhvfFD4Q9he"
    "y3//893s9l7dsMviPv5dZXGJz0sVl2Bjfhvqly0Y83vvsGU2zX34ffTcPjD5eHYwXus4uJ"
    "f3BQMMyL7eOA4LTnx/OtQpezfzqSGemyy/sKjohFUpEuZ41UiYKSdsLDyBiBhExCAiBhEx"
    "JSYJImIQEYOIGETEICImt2c9tKUE12dk17333RsC7cRnhDdDuUaIjGZSZhuG3sUiEkxLIw"
    "/W4rCRA2lx2MjEWcAlDLNjmB3D7Bhm/4HlkHB9FZSGjBZlgtAHhD4g9AGhD1uvtSH0YXum"
    "BUIf6rthIvShvtxF6EMdyn8kDAnk7kLuygyv+gFM7gnjKcgpE2AS3bGXA2DiBTfnLQ0Sok"
    "DsEXhKhU4C+srAeIPeySM/aLk9Fn2VveD2AZW5h5ceTQIn+Vd8pw6/7t1/F0KZbBmm4nsH"
    "UCbto5fOE2IqEFOBmArEVCCmosQkQUwFYioQU4GYCsRU5HbZezFbIym2U2PQtH254OJUKa"
    "mBeVafIwJ4LWwTuRxi19KwigG81t+OG43Dw4+N/cMPPx+9//jx6Of9n9m9/BtmL32cI5PT"
    "5mXz9iG5ROGH/8i2ZYk0KDWJas/dkiXS0BjZqsQR/VJsE+YZBzDZhSkYucKDj/jErwX2pO"
    "erE0/x1VciLV2x1Fj5l9Pply/XiZ34tJkS5O3jzen53V8P+IpjNxl+hnwRTINgmlWDadYi"
    "3ppGQBFLUz85IG6j7psV4jYQt7HzCgLiNrZnWiBuo74bJuI26svd2uM2NmWbrAi2Md0TNo"
    "ooGGnw+RqPn2dhCqb37OVBFUS35245wg/IMduUDagtYers7+zYHLJHEXth35FixMsWoXCq"
    "hAdcppuPFCpC8V1vX31/Prxynq3WZE4BisR9T41jKyxasWTxiSrLcVymy3FUD5SIcwHbsS"
    "BQQm4sIVACgRIIlECgBAIlEChRw9mEQIktBEpg5BYjt1gGAUO3P5Qcpm6ggqKYIURpYCAd"
    "A+kYSMdA+tbraxhI355pgYH0+m6YGEivL3drH0jfUr4WK4DgJYLWa9qct5SzMxZX/SofPA"
    "iBZCAUHoLSrAuxCUIj3MuHSnhlUlNoX4AHph1NtdEAFBLiGD3uj6Y2U1rCHVUGUCg9zrJY"
    "BbPSUgZprELlEfp98nRqYmQeI/Ny6wsj8xiZx8g8RuYxMo+R+RrOJozMb2Fk3qQD2mUGu+"
    "PNCu7q/sutXHBJqvQeYPR85f/Yi3srK2YQUyW1kWH6hu39BI8trEC2hwazRYhFXwwwRQzG"
    "4z1FZdYKlFtj30vdT+yq40+4jxVEBEYK5a5abtbINogqhswvbJBSYp8I+1H89ebkKd2q4u"
    "z6y2l6VsAAp6lpQb4xNddWza5HR67MrXg2VF353JCQlmoYssYl7U08n1iJXd2wHOqCk77v"
    "Umtqsg4MfzjSQK4vhqtOPfeGqNxngSEBTnz5ql/Rc+b2NGkcHc2ZPOFUYXdldjXh1zKmh2"
    "y/zzE1pPt97aYFs/LCdQniMoLdWkhRLuHFJOsXFv9vASmF96+vzc8KPYBr4G/8zWbY/MDm"
    "fJbykyBbY1OlgodkUW+rVKM9f3qYf0hFCu31l9vL8Pb0yZUGm3XBdzjL9Ln1fmJUW1Lvh7"
    "tNPbGvQIoXe11loIrmw/Cnp4zYk7kuIdmWSo+ykRo/TDohfwqLNUa4JZK1yTiUi+qShGyy"
    "BbmIaFNyA8DCm6wW2gKxTenWKLXQO12y/BZfPT2VmR/sP0PqLSqxlXH/RkRlkjdizorpwq"
    "RqxlEVUaQE1AeSVUlo/6f9ggL6TIzB0BdKF1OPDfZKbm8oFDJg5qdw2fAm7tF2x6QBt6iM"
    "YhA0dJc0ga927PyC/+3L4+n1ufL17vysed8MTL3I+cMvJgV+d35yjfD7HxN+jyDXuksIQa"
    "4Ict35XRFBrtszLRDkWt8Ncx0g12xMWwqgKQkQnQZ0F7/fBT3C53C8uipHa3UgZnH7P6uH"
    "/LWI64m3zUD9hTfs5QD+vYl7c2P/PFt1vCH1ufkS1A/6RWGGoDtRhFoCJ/mbaoK0eMEhw2"
    "d7dR8cST6Fa4bkZKho3D/tP+2vJpOGuNFjdpXijFx23gO8kIpjRFWCbw6qV4eDwdHDWyqx"
    "n33i7bGtTSOmB8ePQ6hjQoelatCH4yrRh0erRh82Ok9X39X28QgRiIhAlKvGiEBEBCIiEB"
    "GBiAhERCDWcDYhAnELEYixD+wOfUsSmcqFoYho1wik+NX5569/dwrrjMB+n30TAL0Yfw1P"
    "YQbRWBJBnHfjhrEXcc6/eDLkSzZ6VEa7xRhSvppob2QR2w/BX0Q3fOrucVQfrKTekP/8+e"
    "HmOgLwZazLsiNtGDEaF6pm2KorcZee8t8XT4opfRoRMPGFH6o+mzF3IoCw2KewxzPOAZqB"
    "i41JNQMHupimADIgEFAkTSbM0+btyd2zfH2fSgR6+vxwfjJHoPD6jiNrrZZvb47T1xfo9k"
    "64lPiOG6w+WGZBF+7QreQRiPxzRLfjkjeDMNPcJkRXbOorjup6cGh+UlRzDE4nnbhMtBJP"
    "2IqfteHjAfHjiB9H/DjixxE/vpi/YT9Y6WLI00hWvhxq1Us2P7830jnWcQ3qGr5EZe3e++"
    "4NsYIqKqmKmVOiNSo1NrVJUcUmvdfkmeuHjRxT/bCROdPhUmqig9pbtBZmjKb23pkqMiWK"
    "FHpVXWYoFq3zGidCjiY5CoQF+RkjQW6mtDzPNyxYvg41Cs9TKTFyOLUD0OCUT3L13lJNM1"
    "NtiIhKKQw142OgLxw2Pn6INAT4xzyd4P7m5Pp6VglgR43rdyFsJA9IZR5QMap5wajtY+68"
    "tISTh/P05qm6A1KcgSmyH5mDHjPlu9TVpSX7stNzkmTrzNHZEOeqSImhllM2/pym3ZoIdC"
    "WZvNsWGQYPKrhFSwg6RYpyrrOcIQHYVftl8oZDsnpnDVch1QrTSFXPMwY2keHCs0O/CaJ6"
    "xHzheYVjvk3dC/20kK3i8farALgnOmCRDX/WvZuPZMNRXAGFLiLRKcX2ixMqNInvyRRf6p"
    "YNi6s3YRRFc3pjNLW3p981oWgWvLFEIolLK7GvLaqPzGI7XIxkNxZE8EFzV0T8ng0vCahK"
    "R1zfKCa1JFU9BFcKjHTGP8kLUH2AHxMZQYpOicdhA682BBZ9j5j9WZkWJ9+wuC3iq4WWZ3"
    "D/Fov4RKMjIZwwl2oa9+c5Tqr3GuTLyvSQ4uQb10k8v+up5Uy4GeJNZRfExO9T16eGR7ph"
    "Ml9wl/fTyO+BfVOijGUACY+y6wDl4auv7GcmR55eQN+IG6QYzMGUFxhgh21JXpLI8ItW0U"
    "iR1b6GBiBOekPVHhCx4ZuQr0+lu0YtEtSwos0PV9EGG8puXgZ0bJdZaimyrVhoHBjpb+22"
    "iK1/6yEHrMNV95WCdbiwDtfO63JYh2t7pgXW4arvhrmOOlzYbBabzdaJr8WazYa23k5uzU"
    "WNwpw0JQWTMqtzbNihW7KyWX8SG7AWUirgyJx/a0mZpBy/GTLJLrW40lqC1wBXeCcrIiiu"
    "7M2tHjjFd+SpGsjOOs5OS3VfoyYFkL3M3s1TxoY/jDr9Bhs375ElYg/jITUXdBKufPxla/"
    "y9VdlhuHmbqvHXGqlPFwedx2+Obj0a12cnRscyTe3yjl9vT67GPev435327b6oASjq+6Vr"
    "/entI6f31DKfGt+Gz1bLe2rAtVZfbR/1e5+v3lSr9aJfHB+ql6bXaR176lPH5OPZOu08Xb"
    "FvuTX1M1FXMLr/7Ervd+4vzIvfH68H//iH2HHmcWr8R5WcGhbl1KF2eOX2Dk+Hzw1xXbMu"
    "/M79lT79O/vCs6sDzTK/6Yw72uWF0Wl/6/NrrWNHM49jY7T6emPoaJdwn9lgtB6jZRxsTd"
    "i9I739zZuRkHkQq6K4iFsvldaO7KyqdqT33L4ytc+3fa3R6U/p3hvJuYE1I7FmZAF8PdaM"
    "/FGKAGLNSKwZiTUjsWYk1oxc4RzavZqRP0CiJBQI6zHFzqL2gHPZhg5kGnWhYD0dE7b59w"
    "3Xg+pffFFDcAYiNf4YgjX+mJfK99VXIyC3DF2XoehX95j1JnRixTGsOIYVx7DiGFYcW8xf"
    "7Fi9obKYjJdUorJkz+yIoL7MfnfiKWf399wUJZ485UR2x5qLjyFi/AdBjNe8KtruQvpqBE"
    "RGMSAOGXHIiENeLAvEISMOGXHIiENGHHJdcMib0t3WC0MWBkcVnI1AfLvJ17hhtmQH665p"
    "2K+VtLHOy/O6+RazuJ4Mro20blYdsEKsqm5m1o9JADitZD59ZQPt3HRaEs+8uPP8jWpPHi"
    "j8ufJ0jcUQwc1skxZle2FX2hceHujC1GMalaSyH3W5FJgxNd0axQYbSSi4xomCa/7QpaPB"
    "MLabRiNK92X2ezfOa+kSqkS0sIR2X7LhV+YWLN+iCslVbGolxDo/AeGGV4d7J8tACC7tzU"
    "1BiJXUy5ODwFQG3lNNjVIAuBVpcNCT8casTR0C1qrIB5BlGZQYYdk8AqvKPIKL4xXnERy8"
    "dT63IFdg9Nw+YO+oU/YOkF/Axy+WF/Ba6Zfrq0K6+1rj7kC7bH1/ahxbT407xr3Wvto+Hj"
    "XtxuOwc3dvnr1HpDsi3RHpjkh3RLoj0h2R7svOFkS6I9K94BxCpDsi3Xce6f4DNrSZ3dXD"
    "L0kvR2ajs31+5EnkX3KMHT4WTDqgXSh9X6zjR4Jqiwupt4dGb6gQi74YvEoEk/QeryYBLQ"
    "048vYTu+r4E441gJkDdSUCsDzbB6RIhyqG3HDBdUylwVQaTKXBVBpMpVnM311PpXnXtJk+"
    "3CdjxTEZX3kBJlkvoKy7NpxwE/uY7tC3zJIyimjXKKhfnX/++neneHcYKGkGM56rHUzLsF"
    "SfvZkkzDXnxhpJzWfyKSu1kLbGy+srXy/wouHR8fnh5nqPnSUOOzlocIIQMFVEoTOXvBlk"
    "7DHrlekN0JDJUV0PzBZmt5pjdQIOLxesGqkBvMpnbXjSeL7qjySGTPfed2+IpQlXSNJLEp"
    "GscYawHdK2iV50oqSlmefEqz6LDnukY4/0Qs5YdQJuszE3i5n94g3pyNQVjV1hhm+G73Ux"
    "zVIygD2tuNcjSbXFXo/Pon8ff1nev1FU0TQ8YPRY0hssD8Gm+6Bicu+PkdxrElUvKOIYSd"
    "2FW9McuRol9v7QuYqY2YuZvbha8soCM3sxsxczezGzFzN765LZu6XcLZraCwbHrm0glTM1"
    "ZpUV7payirRekYhUYU+neiRixuelxZ3gFXJr6lXfFXZVlrcqeF1JdmPObWDLsxvDr0xnN8"
    "Zy/1LpjcF0lic4CrLZDMfg95h4ciU5CuhcnixHsYNkpzpGO8zCfMfuNPc5R9ajLdyyQq3W"
    "iEntgQeNklRFjCaJ/+YiWTav0a4yu++ycH+kIGtPXGPP/a7PzWs0v/cO4b+Q4RflOCb7Ii"
    "Wy/RblNpqDKnMbD1ad29gXHMIcR8xxxBxHzHHEHMcSkwRzHDHHEXMcMccRcxxzR8oQvfGD"
    "oDfipaZyWwkxGgyFLi+DhGckrxASRCgFhNHsihwQRlP3MwNhNAij2Xk9DWE02zMtEEZT3w"
    "0TYTT15W5RGI0VlYZdlrXTIrO7ydmEdbaYsUYYgl6WrxWiZerI1rjnoWjngSWBJHmQBgH6"
    "JhtqMIXnLMYaxAAReUosc4VjzA45vmUq1J6HM1h099IQgyqD7JetpSAGWrvlP1utSdPc95"
    "pnV7w8Mh/HDsZpHfud9oHRebrqa41OX2sfv+pQOnmpEsrmuEqYwdHKYQYhl3oHx28d8/iV"
    "jWfql+abZlwdm83246PzxwhhBggzQJgBwgwQZiAVOcIMEGaAMAOEGSDMAGEGsg3gR4YZJD"
    "IDcoe440QYLEKgwW5IAYEG9ZADAg3qfmog0ACBBjuvqSHQYHumBQIN6rthItCgvtxFoEFN"
    "gAZWFIBe0968rWyNux5qhTTgPadlCIOwGfUcZEHU3jsPoIAXJecqhsr+rlo8RkE87mlW7Q"
    "l7MWARVJ8NVrcHf4feOdFeKkMeVDXsshAFWilEwUwG6F8BMtC60qw7k5w1AXZgqe2W1/l8"
    "Y3wxTrWmrb/1LP977/LipXPPr3/XDq/2nxrHEzbmLFTB4uP12f125+mWwxR0dq96eDtm7w"
    "pVEkYRbaFqCC+VVkNIAzUqgymwr9RNhCYgNEFuhCI0AaEJCE1AaAJCExCaUMPZhNCELYQm"
    "/HhtyoD93DqDNpj+nO4j826sUZuyF0/WADC7nYyMdoubyvDVRHsji9hRczGiGz5193hz06"
    "CbT9hzLOpjmrEuy4604TY0caFqhq26ksDEKf998aSY0qemhTbxhV+lPpsx9FHjXYzZp7DH"
    "M875bL/kYmNSzWiHu5gmvzRPAwFF0mTCPG3entw9y9f3qUSgp88P5ydzBAqv7zhEcrTm25"
    "vj9NiQ8EdoSEhdv0tdXeoCN6maMWeSZKmZ0ge6Ghl/TII9oqgWtQdcfjYxBkO2mL09xaRj"
    "wiy6vuF6IB6uqUO8GILH/hjix/6Ycn+P+moE5Jah67IcstU9pkAnuS+Pp9fnyte787PmfT"
    "M4PSL9n1+En9gPhnDe352fXKemBMxkmJ4lDL4U6RZbfOGXpHVsptqx3WDkSeRfcowdtvVM"
    "OqDFmxgmqbZY32xzJZBY9MUAcIrBJL3HjwhoVMi+l7qf2FXHn3BwCswcCOoEhwzbB6TQmC"
    "qG3LAGyo5S4tqq2fXoyJXhMbI7v0tIS6kp69Q7J55PrMTGYFgOOz8BlMRshT3FG4Hq4CkD"
    "wx+ONJDri+GqU8gT2zJCA0IB9FOGrrqa56y/W30kY5mHKMfUkHqIajctXskkXJcgLiPw7w"
    "gpyiW8mGT9wuL/LSCl8P76Ghe5kRNr4K7a6xFP1i68afsZ7cKnJCkWA7RjRSzeLzj/07M7"
    "g78c1vG3w8bHDz/vQTOed9As/OOHj3P4fH9zcn3dvH1IZ1XByVhkmkYEOzdPq2+3bnhdk/"
    "ZeZU6HU0pNotoZwII4Xdp/xAhXxejol2L2AWBqAu1dvLaiDhiPmVkXuIMUthcz498jti81"
    "DgoPUMC19OXLdUJNO22mbf/Hm9Pzu78e/FfS/JtdKkwqA5NqqsS9v0iaU7rtkWaspQycqx"
    "GiSmHvCbewE9aGiyH0aq5kSw22ESlvfXt5nym21PBINwT7BXd5PwGkrzt901Kt50F6MM6C"
    "hvPy2zZsXfF0hy6zyjkjimY2ztJuR6hViCEwYHjCh0/B0+Zw762h73GDmN1gqUyJHvkQK+"
    "Xqs1zVXm64FaWqhrIplS2ZQb4l0hXvXKWAlx0Rs/+3KqesFrjNqaDZWVFGzCmy2mdxcimL"
    "rC8R/gJvJLwBaEGM0TpffzG/uOMab+ylay8/R3WZll40YT1OVPcFWtMEXExXx3T1Gm50NV"
    "0tmK6O6eqYro7p6piuLsn8DZXpNU70bdO6lxmopBxTJk6OqgNcq65CiGG+cB12q+oLDsSN"
    "j6L52zG84EjrRknTqfBAQHrx+x0xuaqzDl5X4WNamtlJ1JOqEbNrGvZrFUy6htFW5VDfOK"
    "vooBIe0cGucuiNuB4btwoutcRQu8qp0K9dycITY+XcpLaGXUuW4UhtcRIm36j25IHCn3nP"
    "3NLb2+IiAps5dC3KTtZuuhRJ9JkuTD6m4Ey1l/AspS4XwiuZTA8RcVpHAgquxYJz/tClo8"
    "Ew+nUqGOkRz37vzjBatooqke0SRZy2S7qxD80r32QULqeEA5pozAIyXlxCR0zRrDo60QRe"
    "UEwnNgPzlNThd4tmO0AtK48ju2XZUjfWSZVFXo6LduPhxVtEAZhvw2er5c3pxOM9t69M7Y"
    "IXeuF0S3bhqfTL/ZWWt2FfyLmDZW6wzM07LHODZW6wzA2WucEyN1jmZltmE5a52cIyN4jB"
    "+0EweHEXS14Zx2kQlFIFjq4wRr0aaDpKAEF0CKLD1ZJDFgiiQxAdgugQRIcgOin6alAJc6"
    "sLtdeRrzGddTFLzTDUtixPK4QO1ZGpcVusdg1JAJKUGUsVcKWFkdQAHLU4jnpPLeIPReE4"
    "3kaEp6+6pE9cSEb/RVFtxfA8YCG7xn4UVaMUw2L3wd8oT0+XR2CrHlwSu/1XtI2wD7U9lY"
    "fE3v13oZDuv6sMbF4eF+teYrVG+qW5T1rHDhsD/g7XJyIIGl0T4d15nUxax57W0L8/Na6O"
    "nhopukJdTGrCjX3ydGqmuJDkUHFuiDELceO10p4u5qqD3m+dQ9HRZkr7PhXmx6A3Br0x6I"
    "1Bbwx6Y9Abg94Y9K7RbMKg9xYGveN2VwHJpchWG2GYFV1KleTa4/tSbUFsqkdlkqPGHlwo"
    "Q8oUMSEVMHmJLWviWW6IlUiSPdXwwUUKf2FjScpeZstTSlz/9dgGLrNFEjklotUDcQMhAx"
    "E8yPBVFyVfpeSKVtRNka2vYGkJQUHRvIjR04LUEL3pwnoxwHcECVy8uLkl9UeVHGPNRVED"
    "qXAxFBdmSFbf6rOiIDUbEbY8Ny4Stn6mUuGOwbAkfbie4E8D1pOdsZVWNO6aRY7AsR8EOI"
    "agpU1LAEFLdV8jCFpC0NLOn0sIWtqeaYGgpfpumAhaqiNfF4KWNgivCWvZZEFsYrVuFsFs"
    "4hV28pQs4PAX0eeZsukBO7ysbEHWbcuWLjArxTIcrBbLcNgxe/Yt3P/9qXFsPTXuTO2yta"
    "+2j0dJBAfiGRDPgHgGxDMgngHxDIhnQDxDjWYT4hm2EM8Q+8Du0Lck6RQP5FtGb3sZ7RoD"
    "cb86//z1704pFIPPvimwObIbl827scBaPn96SCzjmdZl0VK+/nJ7Gd6e7meWLbUXTwZFye"
    "5NJ6Pd4t7hD3EUSYAqgTaR1N3j3ZxhJfWG/OfPDzfXUePmjHVZdqQN97KLC1UzbNWV+CZP"
    "+e+LJ8WUPt2dcuKLcor12Yw9n70GCIt9Cns845wPzceCPqEZ/b8X0xRoNRkIKJImE+Zp8/"
    "bk7lm+vk8lAj19fjg/mSNQeH3HIZKjNd/eHKevMVDiK28nx3fcYPXBMttjxrbjKx4NengT"
    "1QVkg61DB1joXukpNiG6YlNfcVTXCyvwj9UJ6GYuE60kILHiZ234eIhqz3fBp1DkcJil3P"
    "KjgX8M7zc73oODnIl6EvgZiZtxCOSg2fB2DxZr11PfShlwM8SbMvlzdakd+T0wOwoLn9tp"
    "QdNKX31l/6CusPTpG3EDaz/DvMtFtsPmHAK0fhCA1sa7a65PyGF3ntrLBEFzm5YAgubqvk"
    "YQNIeguZ3XFRA0tz3TAkFz9d0wETRXR74WqvS1gQ6kdbBMZq6uoFXodJfYFErRpX2Ds1yC"
    "UAyu7c1HJ4q7cgITeRIrbL7BUHA0EkuDxDlVoyNAIRJ+eP4CXt8gDdnbU/qGy/ZuzycO+w"
    "dHrdmTjBTZKkdfDINESCBCAhESiJBAhAQiJHCZ6cK+X1ZQITtYGBFscYzwjJqUnc1BEJiJ"
    "lbh9VVa5ZN6NG44GMpXX9bu032Vv1h0T8jorxG7T9m+4HjIjRSl1SqKGvTJJ7hcU2IxgLr"
    "jmpKsTkI2qwBfAgu2pJrF11ZUeyuxL2H/+dtj4+OFndpW/Pfzj4xzR3d+cXF83bx9mQrH2"
    "YCS1+LKLV8Rp1gjIIHbx1TEt1RO+dK61kpdsbuWJgw85Kk8cpLfMaeUJuJQUFpgsA5eObB"
    "2kQSUlf7KFJqOtL5omt72+6mIfNoUCSUJ77gKGpgutgSU71L3vZuxQ2UOskf99NkDR5ZNe"
    "GJuRgOF1mQXTZQ80u+xtXmVAslNKTaLaGZahdIA0OJCNsCrmh3bj6txVUmjfly/XibP6tJ"
    "nGXj3enJ6zLYgLg91kCJfK7CHBOOhZlPrDbm/ketTtEhv4UUIQmcOsURzRL1srD4tqhkm6"
    "YLx8pzbpcr3YIxI7aa485g1Tb3mAxcOrzcOR7AzBKcWWuPJKiCMK8ME3KfBR4bnNw0lMrw"
    "IXlTI2/OGUVGpPVTv6RmYJB8qVDTVLieuf4dIOS4QpNoBj3wzP8BWNDJiB9QnaFnDcrKHv"
    "8UAiu2SB3j3yIUuFU0VfLJ0UFQ69GjyUrVHV1dkLd2EmFjGGJaQbNYuzEZWpNy2BrIQ0CO"
    "6qDpev8F4LiaoupFHId4X8hBs2qYOdfYn5kD1CTaeF/IVLga49xkXYzRPbf0YyRuatG54B"
    "TNcKWFFGTUuQ1lsVqJlqxpiXnIll2C8bAaVQQAqOS/VRz+/6dCRxkmTvemm6mu518dcsef"
    "45qutHx9iAKXKA0mLD8WPMI/LcgvyEm9/94J26EIrl6e3F1+AsPa7AYvugrb4ZA+H1WlYY"
    "c4dCuRSQy4CyTyiyJUYENd0L+fuV2AQDnAu33MeqPd3TwidI9r9cNBve+tjLdXuqJ3FRZ2"
    "fbxmnqGxNICcDwlAHl7Qop/JBALfUh6Z2p5XRsg92tSwuhLDfYhnNkXWoWitmF92+NeHVK"
    "vNCyWgxXm0syN2DRODrKEbFgd2WGLPi1VIl48fTCPR7SdPWVVskA3Uq4zYwlEwx+VdfZxl"
    "jodJOQbi8apApVYyVnUorLjP8j25fV+JgTvs4eAhdJnkUyVL3uwoUyVw/PGAHV7wLqN/DQ"
    "Ut1XAhlPXWJBTBpehNhFg3cLRkKpFIxvjzR4QY2wx9Bub6jaA2KK/t0FI9zZA6FMCsiE93"
    "kqmL88JVlvHsDuJsYWSapJym5WcF9s8kDZHxVnOm1KXsvlj8Xmao6i60unKL0QnlMkTVHi"
    "1/YWpSjBXflrp4v7fxH9uzxlxGTh8tyhacvBPQGU4OXMvD0lSjOydaXP5veIzUxwrxjgZZ"
    "HVN1zJU/60/7RPFJuMw8GVAfEF6COYKtFQqhLwrhk9jA+r2koT3ucMNNTAJ7RsMXhrXGEx"
    "+MurVDH41kh9ujjoPH5zdOvRuD47MTqWaWqXd/x6e3J1qB1eub3D0+FzQ1zXrAu/c3+lT/"
    "/e/NA8uzrQLPOb3m71e5+v3lSr9aJfHI+e2wfsPXXK3gOa3vNnJJvcw7Y/7+udSr/+aOmv"
    "V9t3pmbfOXBfz8jFBYc9f6Rfmpbabk2W48brH1U2BhiurDFAzzr+d6d9u987OH7rmMevbB"
    "yTceBNM66OzWb78dH5Y4QNATD7D7P/MPsPs/+kIsfsP2wIgA0BsCHAyubQ7jUEMOmAdpnt"
    "5hQKAyWptjcCFGC0iEVfDN4WvQdN0sEqBQOX5/2FzbT7VOQ3xLIYoB13Fuxr2SE3HIGCSt"
    "hGuXrDKdItPiDCL0kvSYNHzUeePOmhzBg7fDSQb8xgslWz69GRKytDlh3DlJCWil2us0HB"
    "xPOJlZgBhuVQF4r6QVOJPcUbQY15TxkY/nCkwQ7xYrjqtNJfUIwaOk0ow8ya5St6zvrDrJ"
    "GMZZpDjqkh1RxqNy1eySTc4UFcRnDuCynKJbyYZP3CKgrPWT8sZ4WRijXwd+qGn+Xy1Gue"
    "5dGL09aZ43x6M/XXh8ACm9dsvxIdeHhYgg3IQw7cnho5DnEVgFpON7T2+SlcYv/528FH+d"
    "qpcvD5JSvyZO8fZGfvH8xk78dZNTMHcvV/Wa/4C6MWm7aiKn0IGPEE0Ay0aeZdNerE9WP0"
    "TzthJiif7iIGSF1LZYtLYvfMu7FGUoMmQGWlFtLWeHlhV6WqJo1NfEhBn50rc4prxWjWV1"
    "KrUXCKSIxWGsLAo6R7di7akJ4mMnVF4H7FpbW4y6SQERAS1Hc9ltQuP7zPoVd8eJ+pV8Cl"
    "lGrJnsc9dkXcfAmiLfbygU4I35J0w+0p47BEBfvT4KX1+ZSSK5VFB9iwB68HDay6hiWtVZ"
    "d93KXI6ruy3p0ISLUoA+iwaTFyiTh6CBt7LPed5CXa8NkTk0JX9TziF23MlUG/HRGWkWNS"
    "FfKkAwHtgZ9UF8VDZkvH8O/zFF5dG9LRQuydfBVXOPZK4jFhcSnJmmVXOtTO8LrH6ept/K"
    "drQUEgIEpDCxj8SeiOwR1TpWRkm7B6B0xHlHVwrnToNR/QFtVHJuH1Dmdlv6AsWYKy1oX6"
    "kqXCAsgoW4GeIr5CHnBfTLERyH1v0isnsSThlgqMf0QRecUINpS14o0E170yQpORb6noeD"
    "dYhX9KAfmlqTZTqQZUmhLSS9Btqdh4o+ICApvev5n1ZkNH3VJLLUlZ7zwwKf/h/b0wz0KE"
    "ISyobugZ+qL6mXlH2FTmH2iaoqwIT6QsW9k2c5h6S7tmWX+MkeJcgieUF4Z8DJREkUJBbJ"
    "36oly5aprdMFmqoCzmjFJvaUR7GP8Cj7uOVUCa8A1sj3v7qW3yHAvDlWeolRtiI9JmL2hY"
    "jOsF/TIpsu1wx4QvHQDWZr0k4Q25nTBLj7gS10vAlC5PWCyMZJ6l3Q7p8jcWPpGeScEXFu"
    "gcA+KDf5s7Tya8WmFwHeB+TDhGjy3OSVJ2Km9795YFWlvZo1YyHwLoZteQIDHuLfZGTTvD"
    "iZ6krG9znRtq+0PGxz7ktI05brlv2IY3nIoGhBFiWPeUfb46bfImq/e29GirCy3y6VRCkH"
    "G6rRLjyPbpqJfivFhUxaVYaLAVCjHdhzp3NCRNuNKdeQtbj9ci/3X2IFY9zxjYpOxZnCLf"
    "CqFH1ROClQbFGKCNrGor4efUXnyBptZlVo5eUHQS0rqLraaVaWSpwYU3zhnCuguDr6EgnZ"
    "f6JNw7a79kynadqbDhTA5NZXdXy0wdJ5nWMSuYHehGv0YtY/WPK1lbakY/TFSYYtxTbh+v"
    "r99l7Kk7OS3y7KFz7itb5Ct93uQQRLQFViGHdnywum6YyxVSSx8Z8mpq89TxnZzwpRTvIo"
    "QlxZVhzORYGHFdetdEVvmqkBgeGSzOrvCYAgbJQj8B3cXvd8RUM5K1Qn6fwSCrcjFtgOUS"
    "6JRYMlXwiVcQ3G1m8QqYAMYnrm9UwzVY0l8TI+4i+2JjL8u135JplrWI4lTLrCjytiSnzo"
    "NxdnVSRZFch3K6arj1la4wrLBpllWy2+/0Ri9gOGD9vhkV7PGcVyditMmO8yxQj6thWczQ"
    "2WGW+b7aG1pk+d1LMC0abrfZ1qNWZTw7E2PtNsPiCfRvxPUqUMM482K6WEsMu9t8ZJ9AZK"
    "0Ii3PuGkbacWYZ9ms1vGID7Tar3IATlbArft/usswj7I3tXjXaxn0w2I6zLGzz41bDtGi4"
    "3WZblQfmjp+SlZyPeY/GbXTtBPmyS3Loho+yq5MoyKWuxFUhOLXTDouAXUGXoEr4Na2stJ"
    "MMq4RTQSOl3WYVz9itQo8PuPU1KGmzi7yqNjYUMCwWHdpZ76FoTrYkv+79HQ502BSqygpI"
    "HptikI5VhekDk+s2NvTXaOTaaF+Qj+iGBfDCt1N4I2UvAK6FFfzHQ2rGisnMIEUK8h8wBr"
    "MtDDO6G846KHkfvWz5hH0l83spowFrIZeKj5kA+TGv9nIJzs30Otwh9sFkTPbTTJ7akr3h"
    "RrUnDxT+zAs3Kntc17WbKVOVidmdaScafCV3whG9m5qVgpPU5cv+lUwivUhAlKIdIbwUzW"
    "W46g9dOhoM4xci6UhRf+z3bpzdU2EvapUam+ZzmqYmF8Pi9qmxNVm0k+pfPKVnqoYFmcNQ"
    "r3E60kyl009sFzdNAJnHym/8hbc3VQTSfk4v1eqfs2zrU2dQZfPPg5W3Pk00BzWPHc08jo"
    "3R6uuNoaNdtvrapdlg48RaYS5q/GmfVMmJ25U3/mTPe+20j/bVNhvr6er7U+PYemow7ly2"
    "2G/Ho6bdeBx27u7Ns/f/wEag2Ag0KWJsBIqNQMXixUag2AgUG4FiI1BsBLq6ObR7jUDlvb"
    "0WdZ3ahg5fonp/9CF7iksckYUa9ihh3IV2FxpRTCYAdmHksH8wuzvR/gIq/L/a0splK3nC"
    "mjtPYXmVH6S8CpaDqLuEsBxEfWSR9KkWLWSzCffKzogBq3JgVQ6syoFVObAqR1CVI7v2wC"
    "xiYOYEm5VEGM7OHZKdDlTTU2s5ISQP7RwimMVoJMPiuWKnAYpvTtx0ivPLETONIQzzxEth"
    "//6LpwRUQ8MB75Wa6PiYinwuoPjT/tM+g60bzgroxST2cRH1FESMWgIxqyT6SSuN+elFo5"
    "9RLE/EBA9MrX1l9ozs6KfWbvnPVmvCY32HpxOt4ZjPh3dLRD2tKjlwcbyGqGfAJfu2rzU6"
    "/ekY741+5/7CvPj98XrwD4x4YsQTI54Y8cSIJ0Y8MeK57GzBiCdGPAvOod2LeHrU9bvU1W"
    "WI7wuTqhk9IZJkKcH1ga5G58RXE3rbqhZlxhhw2SbGYKhR19tTTDombPOPOh/DogbvHbjy"
    "/DF48/wx5aqhCi3ahP1m6LopKYS5usfkl/xvXx5Pr8+Vr3fnZ837ZtBRPdoq+EX4adrV6e"
    "785Do1JVxqSjxW3aYds8ETkyEkWF9zkKOCMyAtK7mLpMo2HdOiNkk2zms6H5HUueE8dCAj"
    "CrVjroy9IAWIejwJSBHennhMX+ZCKT3OhtvS8750kGYoyfC4uv9yK5dukiqtNRk9X/k/tt"
    "V7K1sxMePbZ3s3Nbyg8SRxfwru8n6avmRhS/wz29GmkuQAD0+Boy0B8xcp5bOzoTB1/jkA"
    "Ipk/B9LiTh2aMEB6DoQFiQtPgxnC3ZsJ7WEgOBhDcYk/cm0PUkN4czOD43sYa4lkUyhGuu"
    "E5MDcNNHsGpMhqKv8oV2r6tqW3hOkCttU3Y8Bda8ES92ls2WdvC4VG2PC0MDxRu1KiQi1q"
    "QDul257e3MGObakThUCC7CdlZHuxTobRlk7ULHN6mbE20vcUQYI/CEhQzLeCQk4QIfhs98"
    "BnP6ocEDJb9/0KIbOI1dx5HQGxmtszLRCrWd8Ncx1YTYkaVwV/l8Bgbgd384AwZw2VNW4h"
    "W8rXhG22PLy4ehwsL4U0BwUblkrKgYGNyhzlqhgkAi0qd7F6QyjHswgCm4dkWSTraqvXFE"
    "Sy2qfDTuNxBs+pt4+c3lOLvRNcb3H8Zu/z1ZtqtV70i+ND9dL0Oq1jT33qmMnqNYtQrGaV"
    "VYwu0lWMVoBiFRzAmj2IYEUEKyJYEcFafJIgghURrIhgRQQrIlhzO70xGvuDRGNjNX9zBw"
    "GnJBjTwEjsrsgBI7F136swEouR2J3XDzASuz3TAiOx9d0wMRJbX+4WjcQ6QYBuacZW1qit"
    "llyd2mV1jMImmr7Nicamm8PliMpKmtQtjs9CHgRUEeInZpQcBb9kxmfzkSzdZ+WPKuOz35"
    "aMz7a+s+fNic/C9Ssem+1dtib6Z7PCWO1qay6tIlab4salafYOjt865vErG9tk/37TjHjN"
    "JYzbYtwW47YYt8W4LcZtMW6LcdsazSaM225h3LZvmL60C3x27nyMpKZ587xuQvCaJSonGL"
    "1hUOVCUV3CP4dIHa/ZN266MobhOaY66ZaQroS0zlJOvW7Z8ggTLsCBS0cObOW8phbRFdXW"
    "mXZg6AodZVj3BWhrMieSbo+i0yJJvQ0zY/rGJbcCysMohhu0xhVrnUPts/aEBRQbnggue8"
    "UyO0OabqPC10bsRQzb+wkeW1iwF+IrFKa+qUx3IARExsSiG3CHt6doxDN0EXzpm8JlJznJ"
    "yw+z4SmA9Qax3iAWUiqlKeQogwTe/mXKKEX0G94lENP5o2A6EVFYCzkgorDuK4UHjgvKxs"
    "M6VIjp3BlZIKYTMZ2I6URMJ2I6EdO5VkznyMPaOjn2Ba+elXXuieeJT57FcYbX9uZiNz1x"
    "V06wZlTEPKYmMW2IOB74aFVFA12JBOclHJUem0XskDTsPWVk+4YJsVf4zZPHflYw/mIYaC"
    "b4L+BNl6l7s0vkbKi6Gf7cJFk1DS8KAQGzXXaxdyvsqrsnTE/xf+HtKzxi615QtT6SwU8K"
    "16RHDpOFyR6kDIw3IgnnLDNQuq2JpX7rmsQe+EP2z4PGz3NU8NB3x+5K++6CSw1xDXGDiB"
    "tE3CDiBtc4XTblAFufQZc4rQOzWyPMehaF9n5SThTHZMJVDP0XdtIHB5XoiqLqythg3zhi"
    "x4TvZUSCVvWQlfjbdPJmgAVk92mRuGCKbIuxApGmF6p0Hgf19IH3xOzPUQ3nEGwaC8RUhk"
    "LSDO7fBTHGFXaXBL3jlb5LLZ6Y5RL2cp4fxmJt8i2v9l9gsA2Ln3xzDJd04WgueuinSNdz"
    "6lexs1+ATHw4woNud+GW2qPMHuO+VIvtvhKQTwHCHTv4Z3z9m3Ie+Cr3YkhcB34wEec5Du"
    "Ce3DV4PZ84ASqbyTpA93KTPnBYKQNYzC4dDYaygryF6ZfN/jTHVdanPVou+zPId8zO/rzd"
    "f366M58acK3V1xtDR7ts9bVLs9G5j+c5Lsr09KvM9Pzsl/9qc99rnl2NntsHJqe1A9oWZH"
    "B2hnr72/70q4+tp8PTidZwzOfDu9TXN2GcQ/WyNWF//8D+7vQOpmMUy4N9qXROdFaVB/td"
    "v7zY7zzd8gzgKd17o9+5vzAvfn+8HvwDaxVjziv6rtB3hb4r9F1hzuuyswVzXjHnteAc2r"
    "2cV/KN6TO2anY9OnJlaJjsiKmEtFTUdI2y8ybMJLUSy9ewHOoCtgwcVXuKN+oNIYdpYPjD"
    "kQYoshfDVaeAMyYRoLJAYwTsmVy8K3rO3DBq4+goRxiV3ZUZRuXXMqaHbGHnmBrShV27ac"
    "HU+SBPkYvLCJalkKJcwotJ1i8s/t8CUgrvrwbrsBr55AYFrYG/8TebYfMDm/NZp1yCbH3c"
    "flfQnC4KwJKqLudPD/N99JHmcv3l9jK8Pe24TyVfUZNK8G7ZMzsiWCOz/78P+x/efzgr6s"
    "I48ZSz+3tufhCA1Ej8qLI75s7+w0aOyX/YyJz7cCmVJGuOBrMCuGe/ZqCpgvvrO9n5Lg6f"
    "B3v3mGgKU3eZmuQRb0+cuv0g1sFvkh8CxcjXv2F5EHKzpRjnOYnNMaItS2sW0Y3wXA5iDM"
    "nc48VJy3kHWW9KMi+pMSvH7r3v3kStNhNyjCjWuAZP1d6rSQdFl6LEyA5iRlwYikVUqCAw"
    "Zr+SNw4kjQSj9FTT3NSuaHjRN85I5pRSk712hvs9QZgSkMYoVyWh6JdijhMIxik2GYcxPI"
    "0M2LYnt38W355/5Zx++XKd0CZOm2l14fHm9Pzurwf/lVxBzdsHTODGBG5M4MYE7hqlvtVM"
    "Qpg+jOnDO386Yfrw9kwLTB+u74aJ6cP15W6e9OFsuGrcngVzTWLLBnQXv98RU81wZIfcbs"
    "Ig9YnvnAQ+BGaAsr1c6am2TX22m0/j9uRbjzgQhBWgU55PwpNJBDtmtqBisvrPStHAD0S1"
    "3snAwPzC3lwssM9uyQ0FhvF1UdgVXGMOoY7Jmaoq0dqWQYBz0y0L/bWqBMFeHBcFwR5qh1"
    "du7/B0+NwQ1zXrwu/cX+nTv3Mg64Fmmd90gPtetoZa65iDZZ8OdcrewXxqiPGTkM+FANdB"
    "lV/eWhXAdb/TvvCxoQuCW+WWDoJbEdyK4FYEtyK4FcGtNZxNCG7dQnCrSQeU9zwoVMY7Sb"
    "XVad7QgIFY9MUAf6bBeLzHW3GAccshUp/YVcefcH8miAjytAPgwyt7xayeDssOueGUb8RJ"
    "Ik5yGehYfXGSiHH4MTAOGFuvu4Qwto6x9Z3fFTG2vj3TAmPr9d0w1xFb31C5Ir4OZAHKcI"
    "HMCVDC/pA7QOmwe5nFDNVpe6rN6wnyAsNsN1EVjfpiy2GDeMx4f+V2qSxeWWaYP+0/7ROO"
    "dx6OGCfEvjYgPnTC++rSPjg7wEZWFfjoW+ob/eBE/Br14BIZhETxIKWEfaztqdwFsGw1ZI"
    "ycYeQMI2cYOcPIGUbO8kwXD/L2i7lH4zS1Kpsfvljh8yPK7fRpqAEIVNiY2zTsiCd/s1TD"
    "DJM+oRQxoMrGqs0+8pNIAF1YUH9lT1lXtf1YmQh4z9k5cw4/Z1SICCnWNWNKBsRC3qdkxP"
    "cDSAl1mZroZaQHF6Bdv5PeohrTS7v2KEwezbvcZwh3wFG/6kTRsP960a01TVdfVk93Mwom"
    "iqd4hHwSibqq64cRwHBFRNXdifL/590llx93/YuMZ4sXlnqSqr4yr1PMEZS1woxOECGf8/"
    "BZfWPmqOS8yA7rTinqy+F3J8EGIopTGz1/5EKNJ8dXCBt7LM90z0u04aiwEEBX9TxSNCta"
    "QrodOKaRY1KmHuuhWPbAKaeL6h2fQFpBP5E9Hm7g3wfdRPpQXIJyB14GtqmqgVcSdOzRN2"
    "gvY6kDyTaYvUJTZNu9TPcUb0jHtqJq7KvCSiHggi21fuePtmm4x1RupVZ3Fv2WLXFqk2qW"
    "dMGBVlO9gj1vTN1C1RbjNDVevNwkdgfUbkDQdxhVWArePgQOjgM/nEuEw8MmAmHI247YNL"
    "pfsVS/N8zCoK7qQevXuAyvG75JV3SckUyORdWGZCNsSdmhuOgUa+Tx5M3eULUHbMlqpKdC"
    "WqdoRelTqlBTClRYaqyNFCyKSw18tmwbWkLusRG2Ue5RLdyREyGLBZhkHDSQs3llsN6Qfa"
    "UtD+5WOfDGZwQ7Qdh5DT21ltwQZgfaovkBTcS4b/Vv7MTm69mEjoDsmFZ5PD78yvmTodAo"
    "m5K8N3KIK+/7vUjWCdKaS/dGnSg6VWDNsRcFzBj/K1fGmXJmjtWJBxn9/T5Uzx4T05TF7U"
    "uNsTHJwpuUkGpItgUShWNV+GktwzaAyzx05zDLQ4q7yEGxKWkBLOdNYl4vEteUbo3yCqNg"
    "JbdXDmSymDSC8NUnZWSz04L9zfNhh2SKNUdtGkHp1KwWrxWMuClxh8i2wvKOEdZ8gYbyUc"
    "HoJbZvMNvIcZkMdA5pIg5ThodMI1Z7vMsjaErsaATgR7asS461KSlrtIRuHRDVW7pV5CpV"
    "yGvGM8GpGW5nuzfiNDV2b0xbHVNuQPaTuZCi8s28DsmLyNZf3JiDNLpMdzLYqCX2wFn6ei"
    "+WxFFFx+yd0gFmMAhhPyPcPNCI2M0Wn3tlBtvUZhhITTVl3uScIg+Jt0TeHGYVNKYOpaO6"
    "bmaRhFxEG5GfT1+JJOs2e3eNCGq8tZ4oHum5TE30mEoBiGxg/R7wnu8tk4QIKHfTc7dGwt"
    "UjbVBc0bBzt+YP73NszR/eZ27NcEki5G55aK+MfmtqnVSSfb1tuFyQQveFGrbsGF5Q0iZJ"
    "uikgdz7Ert8DFhQF7P6QU4KDl7K8EfOnRIp0a5b+FKPP/QgRSN8jMuTgopt3fW6YdGAwqR"
    "oyTFyO+ZEk35o58uPuBUJghqRL0AIEZJywvlpgSRTk+zwh+ffZEfn3cqip4JlFdGNklWT4"
    "lLi+TH/3mY6ne6jYP40BUyV4UmzYxJQbfYrI2x/InBylR1mzzyMmnZHK+C/RrLNhdFLiGo"
    "v2IRQIf9nQORFJ529GBho/B82GgXGhJOjIX+r8i9PjAbgNByBIrNwJOKWs75Kt2xHYi3oB"
    "FOR2L6uJQI2Yzfc6hzeHlGxze3Bi9VXAh/Lah1GuHzHNDEjiEmOtH3UYlggoI2QZ7VbIWS"
    "Tecq9fEJ8M4WHzJLqAav2ygwOan1vfqS1LBGBXOuxKdjZ3gniNknt8KNw+GcQAb6vA6/IM"
    "W16hNFI22VTUPX5HxqosQrxmN6+leq+l/LsJwq1RXITDhud68mo5wS44htUlIJq2S3p0YB"
    "vf4b3Yrtn3QzinqNrDPzuIpfWpO6BQuiHDMbSa5+yYijVTRS+7ilQs38wxujzCsGwnoZOv"
    "zYcwOlWP2iJL1+5KJuaJ42JpNolhdpVLEDrXu70Jm/LLcuoMBqkPn0S9PXHGsM2Ff+Ky3a"
    "YSOhwMyCuZE9c3quEeVDD7mhixHrysds6FFeyXZdlvwTi1OWOrZZMR1F/scpRu16XLL9Gw"
    "pOMJjFgbtr27haKmFOr0Rcph/jqpy3AYWtCJUJ1RwRLmvflOxGiT+nAX9kHdgCYCK+Cdx1"
    "3NpGsa9ms1/AtG3NXNT/CtRy2LLK+ccI6dibHqNeE8dUUzLvYswD56FZwjnIu/TcdtiWHr"
    "xVBRNHgVHPVGWvS0Slh5LwbUctVo3uJFXOX0q+Wc4/Y6V555Eq+ozmsK47zamcgG7VpUHy"
    "2v4tzwUWrDx2rnnWBR1yJQHc4bGrLWSyW4dUOsHV6swsTluW1LcutrUMOlHlxKHAuQeQlu"
    "VngFAaVV4fydNgMzAA1vvMnyipbgLXC1qn0QuFvLbXAVR2/wAqECrXeDLuNLMzF3N/Y1Mp"
    "BXa4dzRPT85nU66ciHPLbQgKj6MNlRdla7M4ad7as7TwJ+7faBErKtMt9fwLWY9y+P+2Ar"
    "eWfH+jMwBoYNGpblYHbrh11lpNBqou4kyzKw4k4u1Zoghi9qR6m2N4YqteALrPY4nnZ5qW"
    "4vjFi6e7shBCpzN7VJbJxQ3S+br19s8kDZH/n2zHCsHTmZgYXJ5j+xYGaoJgoNapaDN6o9"
    "eaDwJwct5OjdxN0OZSblKqrBL829PW4cE7Ob7oQUfaYLc4pxMMXSgJnU5TP3lUzeRf4dkW"
    "QbzergWuTyFpf9oUtHg+GUKjGutFsU+70bZ3qGmV+JlHO7Q7ZczNPvTMs52NAlUg68KXIx"
    "C7JZISddMMVkzFf43GZeGTpMVouvbJVnQeOv7jw9bHFDsKBR9RuEMBQ1TAGDf/hUGRIVkv"
    "H3YnWheFMGcE9E5yzvby1+C9TpzHbY1T9lccev/30XLiT+IxC9qRwtNDi5b30/Cf93dvP5"
    "891bz757U59uzafDu8lz+9btPDVHasPcv7bMUeey9b7z9OXx5eRg0mlfHajtb69PDfG7ec"
    "V+v7r92LRuveen2+/NFzpomq2R+nRx0Hn85ujWo3F9dmJ0LNPULu/49fbk6qDXaE2a5r7X"
    "PLsaPbcPTE5nB3St45F2eOcwmpfnpztHaxz1e5+vzI7VYs8/emHXTZ39nTzptPN0xd5Zp+"
    "ydzKfG9Hl6Y2j2rFZfs1uedtb80Lzw2G/HE/Xwdsy+z2waY/a804nWcMznwz+Mp6fG47Bz"
    "d2+evf+H6DY4j3sfBhVy7/qiHPf4F+hvPcv/3ru8eOncX+lwr2Zd+J179sVnVweaZX7T24"
    "wL1vG+2u44z40L9t/j0dPhKXuXDnBo9Nxo9dX2/2vvWpbbxrHor7CymU0yY9lWx66uWShT"
    "sdtpj7sTty23Ni5KgiS2+RqSsuPUzL8PLgi+QYogIRGksXIi4ULkuXgRODxnvEqjUxdRnJ"
    "Vn3br/a/mv8LejMvj6jui1nsxPvniLk0+bP4/vOFF+/SqyjX5qgXKqndzi/1vjzXx6Z/xm"
    "4Duejt3Fwz1Gavy8vDQtfXqzwX+f5+b5C0bCgvY5t/A142sB1MN6vmG0N+78EqN5aR7jbE"
    "E/ONEvcfu+P/8xe/iK6/40b94+XZHt83KUQ+7GXH4OvyfoWDN3hmMWr2GbwJ/7M9pr9WkR"
    "Mfq9Obs4JwjvQm4xOn+emedP+DdM8r3x5dy8mt7duV+3oWul8jVUvob1eM/K11D5Gu5sJM"
    "rX8A36GoaPP02aSzayZy9TpNNObyTKODVqj09fzVKxq4bVDL01wWMp3yokF9YPm43ookNq"
    "TeA4T1FzqNmCmlayH3sNenj1GPKFGPu8Vfp2jGi5xXxvncg4Twvvgnjd2OEpd7hsCM0Pim"
    "njC+1E684PQNqqUSbzoXKncRLBbkVikbodpobcB0PZrkZAJylbJExgjmylonqSqLUTaLpG"
    "r7siP8VynaQFfp35kndlWlJRcqclVi0hL2aHV80a8yrKdSTGSpn4LllzcaaHES13miaZ2S"
    "W67oreUyzXzaBGtx3mr7wGbPnAvS4JRVhiA+GBXnVuBWesqJcWJMXGE84iABH/0EuHGOvg"
    "lR/ni1Ny7FQVaVV8Wc5G9SDFkZxFcuimhS8q01RHPkkvGzz6JEdZ0qcv2vnh7qeFwB4k0Y"
    "n2eYAZTLuq/Bny4wPt2rlJQkTu7+8lLQxygWwZSGhmfGnIx/Wgh9QZ5pKjeyn7TkGfg7Uo"
    "KabxwvGQsbZ/RbVJOnd+LXrgIBch+/+5+tQiT3+JD0OLy8cMzwejp93cXV+/K5kDB9ks6s"
    "x5FeUaJqKwPqiTCKaV395S0NkEx82eyyKbzO5MEht77hKBKw/dvC8zVqMaGmYuvyDYnT43"
    "eZOpbfJEvhQl2TNVu6oaJjP7CMtOZbk0GBcXv8gxr+akJv2URUHN9OIKxmn2LZXd9NIJ2X"
    "fS7VeY5nUtQLpF3hkk+p2hZxd5HyR6ye89XiHqXqCtPMfSdNCSgYUD47RMZMVtSaRPIkmk"
    "F0tegt6P+S/3dgWJNEU9BEri99FsdH6iX5o+/s7XH2bmlc1Dqnt6EXm37r5Idem7/vFwfG"
    "49HH/DqN0T4mf2jhV5TpHnFHlOkecUeU6R5xR5TpHnJGpNijzXQ/JcU0n5/qjJX01uJqEy"
    "OLVpiNXhE5uiz1tgAf7jE/JMlkNOsyoOrCxP/hayWO7oEJU/XPb2uPeYBffsqAa4Z0el4M"
    "JXOVqiuV0Xwb3Fn5ZwEWl5mcElAxFp1eCSgOaRaj7yf6bjk70ON53iF1tXHkI+SwSjbV3V"
    "XjdnNdJ5elbudXNW8Lpx1g5jxCu3AaPlJXY8mUSexitN11xjEWw9hJ9T3UBDuO6SzeO6QV"
    "17f2H4QeEA8dJ0CoH9WGJsXdPRl2gZpeQ9HDgutZXh+SC5Bx41uJsZeM0J+8Lk/nyN7BwD"
    "LTjZ9yxhQ4qsfS+LEsdb6+DUQdaGvvGDa15jBkvcccFH0YLNYboTHJ4+65AXPdSvA9ElT3"
    "O3AZEkihYco9GH8RHblrFddQf2Z4Qzg7XnbO0lJNFhHKCW55oVK2+qG65mxEOuyK1vhNxK"
    "ujpnjtMx0rPvuNXaZMuQ4q/KmCHFwVMcPMXB6yUHj0xfB8yBrPNcnYCGaUmvEHh5Q91aCh"
    "7uqAmeuYg0PtkuhsurIuUlDlSW/orHL+GOcQNz2RMrahx66pVpnPLj1FjjtD9gEQ6vciFs"
    "4sAgzPUo5R01VLSQHxgWvqe2UH2m9Qwdp0fXMdr7u0Vo/Q6VDRUyIcP9oEf6jn0q+4xZRu"
    "S7LWRvwppSDwJ9sRHmTjmJqxs2bN04evYYMKmMPHuMI74FZApB7hpqGjhYomyKr3FFw4bK"
    "o0gIgStdbriQ+QhfsQA3q9BFl1Y2cMhir2BlPcwBW3iGJgCwP+DDQUPVjUtzLwETspQY9C"
    "riwB7VPcZIzC5+iNSgN3eKhlKt8Rqe4WDec3pYTt7i8RHzVAgoDXo4D6Fy1kKActaDhqkT"
    "l/d+wnVo7/E+o/RoLEEKGuPUevKjgF3FFQ4dOjFrhrfl2S5i8RDWNeg1BIVLLLvkDfncEy"
    "eItnjdBgNmSoD4VluA/sB1DBWfKofeFpBV2wbLxNpsocXY5nFcyJwaK+MNe1aNTLLtZ6P9"
    "aJfD7IpUOiTkDqPUSFtcpV5j0irrqDam15l1xBth0fA3sHghURvDBSkCvUp2s2ZMW8lFV6"
    "Tk4mXAK7mYcXMmbtPT++BPq9LLO5hNR8bs4ctqfjyrdJlezW4vzItf767X/6whx2gJ9TjO"
    "e3DvRY5xFaGlPI2VLOM7JcuoZBmVLKOSZVSyjEqWsS+tScky1mtBUskyeo7JED16vLJTG+"
    "aZnEUBuWTt8QWeMWeS6u2W4EvFfz6cHH/86Qx/Sy4P/vOxAtfbf0+ur5m+tCC6/8jGslzs"
    "LR8nr6AQHvWgmeIWGj7BaksHJPXCgZDeBmuorBfUsejbs4FeyCEAY4fny+1vN+zkZaPy06"
    "CxCLT/4r7r761XpJ6mAscLHMNHj9FGCC3l/z25SO5HK5D3SuXOxEOUr+F8hrynSJ90p+NI"
    "82rqtwpIUnWryDeA3LgIFeRbBQWKv2EUAofXNuKODXVoHgq2nu0TzT5YHBmQXfypj5hqET"
    "yhHbeBkGHL3QJyYZLmP3WVDRqAsdhogT6Phf7I/UB3ph3b3zgvzNVz/cDOkx++ksqY0nc4"
    "Z6fi5PbMxs8ysNGcHqBBFgTZAfJ+1rY27oZhv0yP4Egvey5qU1cn3ttrFIDe06Mf6B480i"
    "42aPEUdcy6vb2yEkn7fuk1NxwJ6DROlF3xv3DVZExfOqAHiv/YTC8yjsiOx4LA4JsBovKS"
    "ph8ur2GmN5CCMDeGb+ExGzEF16qKdpxL9N01HQ83+hXSQZWYK7HMYEmzXLjWhimPwtMjN8"
    "jh4XSXJ393UMfNQEnTvhFp2ojEwZXkTJD04rQM7oZsWVDys7L3k7znbt0E5eNUb2mWCyUF"
    "rKSAlRQw5xgqhxRwZ97xnQ2YfNTQPMb89u5WfBg5KLVl4chm1q1yWq1n6M81aLwJUZqDzJ"
    "vmbNfg9NoaKU/mfFgGoA+WbpiwEfWXs5PcyxncluX7H5Hc1l/y3FZ+lu9sOtro05cCz3U5"
    "HbuLh3sTfm9pmUez6bdVWPb7Sp+OBbJ9na8i2b6bg7J9Y3QebggHOqnvNIeCYv4q5q9i/i"
    "rmr2L+KuavYv4q5q9ErUkxf3vI/EXwlFLM2Wf4uOTwM4qQ2mx6unEsgA96qI9swJi5b8Qs"
    "VOmPeTweV0AfnUniUqUOmeS7N0fAJu0eLjt85x15Pm7+LwZu67C0ZuIujpwdRI5NWYDLrV"
    "7jAKlbOUDqI7zSDSJGNWg/R3SaZEOCPQjVjjx8f7CQ71Plmbo8+lRIHyj0BGI4W4h6Amxd"
    "VzBly8t3TJzXFwvkAqqFXFUSJNNhB+RHxp/sb3t2z3RFPJe7Dr7DJmv3fGwPV++pXVaYtq"
    "NmBIdzS7TAgxha0iXU1g5gAxYHVqziG1c34NW8IkW9EVKUouPIniFFx1F0nMGPioqO059m"
    "oeg48g6Yh6DjdMQbmSDPWGzesYgi9Kv3lcwQPSm0iwdSDuxuzgbX6fyVXbKTwZyyGTt7NI"
    "vtTuX32PLo/t3x6PTj6dnJT6fxJl78SdVOXvTkW34u/pworNfd1kuFyLyxVx/i/W/FQa/i"
    "QJgWHyC6o6OjGujiUqXoku/yqiF2QF0w6759lgo5/Dtn+5+o9vruV2E9f8j57H//B/2XTi"
    "M="
)
