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
CREATE INDEX "idx_deletion_re_deletio_6c3f1a" ON "deletion_references" ("deletion_id");
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
CREATE INDEX "idx_deletion_re_deletio_6c3f1a" ON "deletion_references" ("deletion_id");
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
    "7rohQd6OOEpEEQZvIwUc0GsegcRTzrI9pp/LArywf8FtbKcDHkl66KzmGYsDwoVCvqfGIN"
    "OfIt3WJM6UYD4uF+1d4RoK3CTHjcbh4cfG/uGHn4/ef/x49PN+5C+ZvTTPcXLavATfSUJ5"
    "CZ0p2bHYjeeBrwcBk0jhTp7ofY4SDR3Y7OSfxsgNL30E/WVBdvjyQ69EnSgc09jucAaErv"
    "g25y4Xx8gxzvoDGIGQCghzSlFracI6Eq8qTp1x8jiSL7xFBHPl8+F9DvF8eJ8pHbiUji6N"
    "pTvpA/mWcZxNKWovHKZlx6I5gueJ5eGzr5SLKT9pAfP+/OlhvsMwsu6vv9xehrenvYhJAV"
    "L2mDfVlJX2zJZhgmhbxDgOUH+hGNiyySfEhYQbEOGMubYxiyLObpktMb2+yIqI7sxtPjB9"
    "w1J9niTDZCFWGRigusdVEcP3iNlnav2oN+QCg+vg6mC7qAUoEJm5UMmYy9bK3JI2la+dp9"
    "uXnmWO9UvzTbOxMiRWhkTsK2JfEftaYpIg9nUbsa9YGXI3ZhNWhtzCypCxD+wOfUvi8Ms2"
    "YWW067Nk3/3q/PPXvzuFdUZgPzdLVA5INLysKm/zbtywxyHO+RePSjx7c2r8SWi3GAfHVx"
    "PtjXhGQuAuIrrhU3dPYEPGvFgf/Pz54eaab9kW0/cz1mXZkTZd9jEmVM2wVVcSZz7lvy+e"
    "FFP61LTQJr4IS9ZnM/Z89hqiHh88nocb34TYmFTlMs5Bk1+ap4GAImkyYZ42b0/unuXr+1"
    "Qi0NPnh/OTOQKF13ccUshFnEW/xv256Er+ymNgfMcNVh8sswB1E4aVPaK64DWydcVxCZQA"
    "9RSbEB2Q/oqjuh4cmp8U1RyrE9DNXCZaCS59xc/a8PGAhR9/kMKPGy46+CODvbDm4DbVHK"
    "wBSnZjZVvqIAuseIcV77DiHVa8w4p3dal4t53g8DwF7yqCcaTa9nYDbILErxLQf7HJA2V/"
    "3BFTDcEa8/r3nk0HrJFDBWCNoddT5UEOZiBDLhYd2wKdKnxiAWzj1eZtT82JyPL8JCxoZl"
    "t7PnFmtrRiwv9PUSTNuecblsqnwyyMJrq4NxdDQ4LbcgNovJ5qcvVKuAdVJZijSjSSKIzG"
    "OwjJ0DLFB1gWGmNV2kD1omgb2XHPOv53p327L6AzAhaThsjo7SOn99Qynxqt7/ql6T8/3b"
    "G/w/VlWse+VvnlF+aqQEFm75Dd177Yx1axCAhCQNAvCAhCQBACghAQhICgbZpNCAjaQkAQ"
    "/++MyLITxcL765zCkj+/NpmKd3SUJxXv6Cg7FQ+uZQb2Z9mcK56/Xm4XDeMXdfmsLSjOeT"
    "XD8e69794QSxNegGQRvoBgjbxmZgYZUDfou1pkI5IcSzzjylMcChxXeH27xemNh40cU/6w"
    "kTnj4VKS76BMdUeeDL5ySqlJVFs+4xN0aSQSI1yVEKJfiqkSvB4lbNmh9wZendc7IH3q8p"
    "27xxOExT3E4yizjOpHSw1WALz05ct1Yp2dNtML6fHm9Pzurwdc3uwmQ/haJQUXEXKCkBPs"
    "c4mYE8ScIOakHrJAzAliThBzgpgTxJzUBXOypdxdDnQS4zm3xCVmcEB38XsO6EgIY/hKV9"
    "gMYANM/89Ka6wkuTYPHhLxNQdGpDuVaL6mf7zgj6gUG6E7/uIJBIi8h99CiqWxICdVIiKO"
    "V4+IaB2PNfZM/TMiIxAZgcgIREYgMqLEJEFkBCIjEBmByAhERuT25zJNZlZimSXHg7vr28"
    "Dtq6n2iELFCuX2xJ7iWdBlj23xfcP1JKUdc9KsuLlbRq3VbIzKdtRZ5RF7h1DHhD43qj4t"
    "kPl0DQ7Tn2U7bB4SBLn8MCAXDMP/IGH4yAVVTMwpMgwtIiBiV+SAgIi671kIiEBAxM7rCQ"
    "iI2J5pgYCI+m6YCIioL3fzACJkxkoVzI2XcdhN7qZstPJ4E1ExYpbphfAmvFRJvdzKIYP2"
    "Ep7IsJBnMDmrqD2yMjhKNM9lSJT4IpgDQjGC23LCTx6GBjQxZjSmkHnIr2Dsvaj8CATXNd"
    "UjonM7pJWwW2W++eUHXBa88lIpeOW2aCGT72r7yNYuW/sAPkmDV7TGkQnj9w7vhpoF76RT"
    "9kz2mxgvCVbZkcIljmbf7j+3j16wcAnCcxCe8wvCcxCeg/AchOcgPGebZhPCc7YQnuOxl2"
    "KvIkMczK0zkKBbY52BUKssILQT0WkCKD8Jfou+ROK58DfeZ9dSX4loFR/aiPwfvEqntOJA"
    "heNupPhA/WvWFG6GwpE93J0h0D3jIVXckc0rP6gQTJCgs3LSbAAORC32uFkJzUECRRQ1lh"
    "Fsf2OiKex4YdsSLBedWVTC6zEFZbF/yIRVlHjTwKKR6xLb774R15OiurJXm4S05kIN3jR0"
    "aMUMabE7skWVcRrmppy7CD+8z7EGP7zPXIJwKV2ExydeKenNUtZceDYZAxo1lMQ05DoO9d"
    "24VLjFZDKtRdYlavnh1i5mJqrekPReSxlEEvIttIoy5MGD6CqXpxuKc45RVHSUHbaJDK/r"
    "EX/kdHWm5RXUrmdot6SSl2qzk9lihnCExfCHLh0NRP9HDnVX2IcBgkNuWpcbBWt37RQYqB"
    "bueIRI1hsiibA8hOUhLG9rYHl5kDf80F8aeROI7gQGq0+wquaVXpJcm4evifiaA2TTnUo0"
    "T08gvl2A+81SJ0pvqNoDMUVDXS/0D4TDy9oClRpjWUCNPa6yM1CnKKBmCh+5b3rNs6uDXq"
    "M1aZr78PfRc/vA5OPYwTit42Hn8sDRzOO3jhmDnrSOD9VL02P/9dSnjtm0G4/Dzt29efY+"
    "B9BmS+rhxL9WcMFGwA0CbhBwg4AbBNyUmCQIuEHADQJuEHCDgJvc3kSXmrKGKk3bz2ioEh"
    "KsryZOo2hRnDTH5ZZtUNDmsPHxQ1TLBv4xr4zN/c3J9fWs793wILRqMIqi/VFSlFsSV+F6"
    "chQScVzuR/Opogm4Crs8UTx1Mr8rSt4BMJqyUz7cWthasaUb+oYK2s9JMixmgHGt3YxrJS"
    "TElnpR2UxJai+VW9jzaAiI3cJ9DWOQGIPEGOTWxCBlakgVYojfUlflY7niCinta3HtilEw"
    "M3dqhi93XhWmLrsaphpA4Vj8WmLMZ9TuG4ORqwZ8zY41J+/cyxdz7sWJcseeg/hwOjw8LQ"
    "0Lvw6ZCiBOFY/YuscbxVqqYcoC0csPuGxUmlYZk73U1xGTfWH3W2pbP+hZF/tq+3jUO+BR"
    "6lc2tqlfmm+acXVsNtuPj84fI4zNYmwWY7MYm8XYrFTkGJvF2CzGZjE2i7HZ5XqVZCd5yp"
    "uVlMzsXKwylhQRfFxohQRGySdeTc4QS1dj/30lxPEyE64LjzA3f/Ngfz9HAie7KzODk1/L"
    "1dwkO1V+A81NCufl3qgTCNCqiqN63pi6usKzKNm0E60tKQ/tMnP/zZCBoYuTbzpbnjF8QF"
    "3JGsyWY5ymxqKEZeSog/QygrKOQfUCUTvENDw/K6e6IP2GhWl4XWL33Injl8FoJEi3CaQR"
    "y38OvkF4ekRHWo30qctPMs9nf4ENkx1xbCGCp4iHMnRKPB686NGRqUN9C5pRtWQ9D0UwyE"
    "4F02rh3EEIQr0hCBjWxrA2hrW3Jqy9qXAeL3EvDd+Fxe/nheuiKvt5onOOQXpc94UOFb/w"
    "MJnPTAIolk5C1Ua1dW+Po1lBnYHf2C9Ml/ENk1cdkgXpKhn3T/tP+wRq2yj8o5QBCdQvmw"
    "3F2AaobngGjB6U2Ych9tgYJtQwYyPCQlbhWVCe3+cuET49owKBkljgv+LNNzzCLgcB+v8u"
    "FCV0Ko0S+sko4SvkrLauNOvOJGc8N9VS2y2v8/nG+GKcak37dKI1HPP58A+e1wpF3/VLke"
    "PaaxxP9Ivjtx6j7RlXOvymWRd+5775gY3Dc1TZs7/3DltmECU0tMbFpHMBUcRvB1o7ncm5"
    "KIf1pcos3ot0Fm918dLe4e0BForH2CjGRmURCIyNYmwUY6MYG8XYaG1nE8ZGtzA2GvvA7t"
    "C3zCJBGhntGoM1vzr//PXvTmGdEdgP1iCANUV0xRvSscSOnHfjhqMwcc6/eLIaxlf3X24X"
    "Sy2kTe/iBrNl/49HnVYnvcgY0EaG6Ru29xM8tpQ4mdhGFrH9MIxGdMOn7p7Sd6kVxNHg58"
    "8PN9d8y7aYvp+xLsuOlH9CgGTmT4i07FOrGAaYNyE0w1Zl0dZT/vviSTGlT0foJr7w7dRn"
    "M+a+FRAW+xT2eArw8DchNiZVuYxz0BQIjwUCiqTJhHnavD25e5av71OJQE+fH85P5ggUXt"
    "9xZPHWfHtznL7GwfSvpgrIE9hxg9UHy2yPGduOr3g0BNSrLgDtbV1xXPJmEGaa24ToEPlU"
    "HNX1CI+DqqKJh05cJlqJm37Fz9rw8eBR1+9SV5cm65hUzZgzSbLUTOkDXY2MPybBHlFUi9"
    "qDwCtrDIZsMXt7ikl5lXpeUZqJh2vqEEiBqIo/5oWnx5T7e9RXIyC3DF03JYfC6h6Tf478"
    "9uXx9Ppc+Xp3fta8bwanR6T/84vcWRyF3u/OT65TUwJmMkzPEgZfinSLLb7wS9I6Nu/dCr"
    "G3HOZevjF22NZjeyZxbdXsenTkyjIts5GVEtJS59E6FYyJ5xMrMQMMy2EbJYRlmVI4Tfwa"
    "GP5wpEEk98Vw1WnQl82NUFPksJwMpWQ1z1l/e6NIxjJXQI6pIXUF1G5aBGjLUFxGYMgLKc"
    "olvJhk/cKqf6+wFWZJr4G/8fitxB4bNO0sVSxJuL4iYWXR6CIcHiDHgwj2J7ZXvbHjk/IE"
    "WVCjbfIGjUAGTAZ7XIsmcF3tQ0xNVZyRO8jYHiseX17C7LjRODz82Ng//PDz0fuPH49+3o"
    "8Kms1emlfe7LR5CejHxDyZhUM6rkFdw5dY6t17380oGxcnWqMtZwcNa1ZQPi6xCg8bORbh"
    "YSNzDcKlFJdpsFqSLL63VNPMXH4RUamFt8ZziBkghgXuDI400VQ3XCoh1iW2XDgcxaaK11"
    "Nlls7yw62uMKDnq8w0BQtDbrxkbKIJqnl2S22EWrTEh9RcZFZCin+MEQNSnIEpsq3goHDj"
    "Qo7MZJpC4Q05Al4DB6+s52tOmqVkAECXsjHXNO0W2uDC66qRHs86s6OUl4FLR47yG/sl8L"
    "75lAceRJddHmCFuwGSt9itt/Kn7bBdb3hd3WWqkkRRXZDVE5FtSUYPIDYZK4bUDc4wn6mG"
    "GpsGQ2Zss5U/IXMyc/ISY4bNTuH6awERjHlZAkWtyzXVgsKWEtde4HH9dE+hwT4Pyme4uQ"
    "eKae2F56i8BXQxoSWI6i6sLSiTG0yWolJIUGG54uXlwDW1glKI09R9KUDNOK6MiuiQ0lNt"
    "0Bk0MgUOkm89oYqKLBBlbPhDrmeIbJra72dAWFCCMZK6C3AL1hDm29Z9iUAimueohevjp+"
    "nwxMHc59raSJj7vD3Tot65z9Ktswo5tOOD1XXDXK6od/rIWFzVO5ZwvCx/v06H2k3uJg3A"
    "xbzlun8VnL0PB6rFFrICo6aaIUuKNW5RJoR6d37/cNc8e3gn8eBUIdaoqEIdxFr9aok7rR"
    "YvFs6cqpj6EAy2k4yN2c85jtCkw7cKDp8HI36lVUEiNuwiLkZaUmpSx3vh8i8x02XSM0nX"
    "NOxXTxK1C4gvfr8jZtRqIUOeZzBS3r2obkC+LPYnD+KR1p1Wp1mCVdXt2PVjkup5bB8g1c"
    "wpzqiTYMRdnVaq76u9IaQMVsOuaLhdZViPWpVx60yMtausiufwvRHXCxvfLMu236bjtsSw"
    "u8pB9vLErG4zu4bhdpZXlXGJDbSrTHIDHlTCqPh9u8gsw4Zdi3SRaUX01CDzoxJm3QeD7a"
    "i6ynR6GFxjs6wSbkXD7erkqlKL2HHVwaL6qCLj+oYPtXPW9ZJlaGetTgmfb1R78kDhz4oj"
    "bTNcXkWjlircfmweMhU2XYs3/Ep+tBK9m2KlHnd1UJfLA9raxE184X2KxBVc5nTBNX/o0t"
    "FgOP05ISipO5f93p3h/KxKXomkS2vj2yXq6DPTss4UsbB6Ssh3KpsCws1RTvqk5xtvkLSY"
    "WVY6umNvcXnpripuNvIWmv5iQ/BalOBQIW/NcdhX6JD7odoieLTHcQYQSxoa0E5jMushLj"
    "1KrRu+LirlbIlSzGyMV1Hg+JaNe7Hfad/1n59mCxprl2aj0zoePh/esXHNfTbW96fGsRWW"
    "dH5qXB09NS7szn284euiEs7WH1Vy4HS1JZylX39napct3vq2aTceh527e/PsPZZzxnLOWM"
    "4ZyznL1CQs54zlnLGcM5ZzxnLOK5xDu1fOOW7e5VYeYzTbITP+xlBy0eFlPA19xvBSrBE7"
    "BOjIB35ndsAtOc5KJPdGXG1WatmluML711gEKFDBimr17XhphWkdu0ihCxQWyAMINl/ZNl"
    "1qjPVX/OqHwsorx4igxpV5Ya2INxYbXG+o2gMogUksx59Mu2qBgPxwXYkaQuMhzSo2tPSI"
    "65cuZQMV7kmdIKpzYcMTT3EIddhBxZaVLt015bdsuNyxTcbFpZIgQqmsoO33FJyVVyYxkp"
    "rvhh7UFWIqg6p47IUhxJ5R1lV+34ZFMxe0mN05IkVWj6YR8LzCjsY20RRmDzFtzCMeALz7"
    "TD33gqMIRBaklkgUkSKUG24KAQePoTNxGeyRklLw2SbBLOV2GAZgxAsTbKpfuKRPXJcHau"
    "RrNA/RSlR+OILKyWeWcsvl40EYzZYloeYnW02hJYf2hrOimdNFIaIo2UBhTeK4J4xfuqd4"
    "BjuUlIPjj/ufRM4LbGJgBaumKZgOBfFcAJIxS1gHGznsjxFrigSqubSy4uoes+b+CT2fug"
    "UdK3GarSiswdguPfRqEVDDKnc/XJU74ZkMrIJSXs0kbe3FLdwi/JWFAEG4USgrcJKAdANR"
    "1l6CWGWtHnLAClF1XylYIQorRO28foEVorZnWmCFqPpumMsVD8EKUXWqEJUwVKrgcMHU+G"
    "2xbEqNUFKGMuMxx0bEHT47eRhkeYZS10qyO+4oW6IcjpDaZnIc1+hEF1NdrAFTJKBIRLPe"
    "ZL48SUBhJZjsJKBYrZjFSUDxXLTFOUAnQnkcs/nKjz8o8RSm7chq0S24u9Y5PWZrpD5dHH"
    "QeIbfn0bg+OzE6lmlql3f8entyJTJV7nm+z5D93ek0jszO/ZUO92rWhc+ufWDXDjTL/Ka3"
    "W30YW23row77u9bo9Nm7foff9cbQ0S7Zb5D3Uyynp0oOXByvPKcn4tLTLefAdIz3Rr9zf2"
    "Fe/P54PfgH5vRgTg/m9GBOD+b0YE4P5vQsO1swpwdzekpYSLuV05Oq2JEbfZIkw7gQAk/q"
    "GxiqmaA3mEaHiw2hI7WSA0JH6r5bIXQEoSM7ryEgdGR7pgVCR+q7YSJ0pL7cLQUdqYKzFd"
    "amrSNf46bZYq6qsTD0mrbmLeVrysUkZ202cmMNmINpO5Vs1EGi5cpi3EEyCToP8gBShIUW"
    "ohGT2gMvXjNUBj5YTLAs/sAaVIk/uFh59F3/fDd8bgz9Tvtov3dw/NYxj1/ZmKZ+ab5pRh"
    "x3gNF3jL5j9B2j7xh9x+g7Rt8x+l6j2YTR9y2MvpNvTJ+xVbPr0ZEr8xNll/aTkNa50Biv"
    "VzXxfGIllq9hOdQFr2vfpda09OLA8IcjDfyrL4arTl2xQdE+CzRG8Mpm1MVazXPWXxEwkr"
    "FsYeeYGtKFXbtpwdT5sA0yiMsIlqWQolzCi0nWLyxmu7uGNvJlnYbmlj2LUdWj6hk8tnjV"
    "s7CE0sgxqapDkEQD043Zaz419VBc4H34hRfBBb4pqq3zf8AXZxRmXX7MDVdKUz2PSPS87P"
    "UbEayvTmGJpftV9YdxCYhVyHZfn/FoIJFmHoK5y/Zgv/E+x7qF2zIXrriYFJBnfJccvafG"
    "oGlnlOEKKVICyteuvpSA9gtKp8nW88SXKUCJK2l+D+B9/nbcaBwefmzsH374+ej9x49HP+"
    "//zO7lLz976eMckZw2L5u3qZqR8AMi3xD5hsg3RL79wHJA5FvddytEviHybec1BES+bc+0"
    "QORbfTdMRL7Vl7uIfNsU8m2T8KywSFUmNitWxWohMCuo1pQblRXWklpQCCbrtqURWOMqEV"
    "hXpbo6F+jo/KI1DuLoqxCZZZDW8bDTeEzVQFlU/cWs8usvjlaNP0t/PWLPEHuG2DPEnsU4"
    "itgzxJ5VNV0Qe4bYM8SeIfYMsWeIPUPs2W5gz8Ji0kPfMmeltbAnakS3xsaovzr//PXvTm"
    "G7DyTgs++BFRTr3SYXVdaN9Whe233xRPXnvFjBNN0WowX5SUh7I+H9EquJ6IZP3T2+TcIp"
    "yLZJ+Pnzw811tCNmnKllR9owMjAUKHyN4xDJRrt46cZpa9zX+Kupwk4JCzIQEkhjj+2mjh"
    "81Y/SI6sLhaOuK45I3g4w9xSbs5LSprziq64Fe9ElRzbE6AfXbNaTF/Ff8rE33V+71iCfB"
    "GHfvffeGWJrwXycBpRHJGmdI8/bh/O725LroTEmLUx6jSB6qh40cZ+phI/NIhUvYxXp+F2"
    "vxaaDGQlPqHM2rJQQb3m/hXCjl+UgQbqHjg++FkcMrbGei9sGjHdgbwDvZZlpyjB12efwQ"
    "3Xo9Fdv11lAsiB0vImPEjleMHVfd4r2SE0S1X2QzjcD8ocHbwjNLwRsTt64xZAT4100OCP"
    "Cv+0pBgH99ZBF74cKhxDRlhetlMbapbDwKMpVD/7TKIwm0z9OW6dje42qZ8GJ64hh6teEO"
    "2wSBUY98Es4sw1aYxeXUcqVh+gamb2D6BqZvYPoGpm9g+kYN+VqwcPHOtp/OdHWmL66uAf"
    "Wsk6Wy+Vv7Xu2LHSz5SMruLnH3VNEspsTyMN4M35BVfyreGvxEjDapTyhpRgagVkbI6TAa"
    "xBTHQIlctmV4fEW4hBkw1TC2ytWwGr4uXA4FGTmbaCc1umeZ+8UmD5T9kXe3+S052A9iaK"
    "/mESX3sllXSMZ5U32u5cj2eZ5iZq6luGEvV64lvzdnriUIgFtMnJi9HiBgBJ9VJVAduYk7"
    "MN6YjUtHkoO+xBh/2n/aJ4qtuiBt/gEJmYcoI199BatbDce0yRv706S9V48bd8Hgf/EiM2"
    "9x6mdmImDdPP+rWNO1dWVmJ/HBzOq+qabMKJlXZC5JV99Sc7B6hsZgSNgCCqY5n+XRYtlT"
    "2DOoMgYkCawQscrYMTdg55x8NS453sbK2s04PYtkwOdwDxQ9lJdwDqxp9a7eN1D1YRdTdF"
    "rsmBJflnHuSe7NcwTGD/I3QVfgOIz9xHF4QWWBAAlP2YwB7T0rPSk37bJFCmilRQqcVafp"
    "v3aebl96ljnmqfnmcaPzdPVdbR+PMG0f0/bfYdo+pu1j2j6m7WPaPqbtb8tswrT9LUzbj5"
    "sGRdN9ZbSY8ruOpL0454um/cpo65FYhqm/pVPR4kLVDFt1JZinU/774kkxpU9NC97noV6b"
    "seez1wBhsU9hj2ec89l+ycXGpJoRX1lMk1+ap4GAImkyYZ42b0/unuXr+1Qi0NPnh/OTOQ"
    "Itk8+dRY853T9ATjd39XvqWyn9foZ4UxZh7Ihge7BPDY90Q29ocJf308jvgVZaor8U9/bz"
    "TdxXXyES4ApDkL4RNzAGM7T/XGQ7rO1jkiQmSWKS5JpkwCyOMkstRbYVC02A1LcgS7xuyI"
    "gfdW1gTmTdVwrmRGLW3M5rbZg1tz3TArPm6rthYtZcfbmLWXN1yJoLrbqd3Jqzzb+ZqyWZ"
    "nTKK82QzrLnL1LWqEfNdJv5TXN7LAfk04c7c/aX43Yu6S8lvWrq31KBK2OZFCrbZGqlPFw"
    "edR+gx9Whcn50YHcs0tcs7fr09uRJwzHved8p7bl+Z2tmVDvdp1oXPfv/Afj/QLPOb3m71"
    "tcsLo9P+1tcanT57x+/wm94YOtolXDMbnfs4VHNhX6k/quwr9W3VgFXBnc+3/Oun9O9T3b"
    "QQoIoAVQSoIkAVAaoIUEWAKgJUazSbEKC6hQBVBBsg2ADBBmuSATfxC8ogToMyQHDBrsgB"
    "wQV1PzEQXIDggp3X0hBcsD3TAsEF9d0wEVxQX+4iuKAO4AIzDC4vy9UoSr2bXI0bvEUrvK"
    "4BQWDYr++yAQRwdS8PfoDdmBs+MJ72ahRaB2MQtQfsH3QuoiA33bIgA/OkylC7v/JQu9o+"
    "crEOFIbZ5UYVhtkxzI5hdgyzY5gdw+w1nE0YZt/CMLtv+KbEpD4bqq5cZhFBjSuKtEUHBK"
    "KANQMFnHqqaRL9k0Isx5+AlQEVnYS6J8wQ2TovNUa6ZLSlfuuaxB74Q/bPxtHRHKmFBUDY"
    "XelyQMGlhriWile5EuP98e4647B311yua4WGe4q5++9/zsNddls2e/nFJH8t4qugms8yOb"
    "vWVpxmi2tstcMOLUyV1kUtLN5tQB2wB3ojqJHj8dLpfFPgBXMMJqOMxVRyoA1X2EIcEuKQ"
    "EIeEGJgfSg6Igan7boUYGMTA7LyGgBiY7ZkWiIGp74aJGJj6chcxMJvCwGwSrRE1ms1EbM"
    "Rb0S5EbbjBzTmRG5/peNqSCyaKHkAvKByq0Db2F+XPd1E/vD9Hjf3GB4U/hO21/Pc/381u"
    "79UNuyzu499VFpf4vFRxCTbmt6F+2YIxv/cOW2bT3IffR8/tA5OPZwfjtY6De3lfMMCA7O"
    "uN47DgxPenQ52ydzOfGuK5yfILi4pOWJUiYY5XjYSZcsLGwhOIiEFEDCJiEBFTYpIgIgYR"
    "MYiIQUQMImJye9ZDW0pwfUZ23XvfvSHQTnxGeDOUa4TIaCZltmHoXSwiwbQ08mAtDhs5kB"
    "aHjUycBVzCMDuG2THMjmH2H1gOCddXQWnIaFEmCH1A6ANCHxD6sPVaG0IftmdaIPShvhsm"
    "Qh/qy12EPtSh/EfCkEDuLuSuzPCqH8DknjCegpwyASbRHXs5ACZecHPe0iAhCsQegadU6C"
    "SgrwyMN+idPPKDlttj0VfZC24fUJl7eOnRJHCSf8V36vDr3v13IZTJlmEqvncAZdI+euk8"
    "IaYCMRWIqUBMBWIqSkwSxFQgpgIxFYipQExFbpe9F7M1kmI7NQZN25cLLk6VkhqYZ/U5Io"
    "DXwjaRyyF2LQ2rGMBr/e240Tg8/NjYP/zw89H7jx+Pft7/md3Lv2H20sc5MjltXjZvH5JL"
    "FH74j2xblkiDUpOo9twtWSINjZGtShzRL8U2YZ5xAJNdmIKRKzz4iE/8WmBPer468RRffS"
    "XS0hVLjZV/OZ1++XKd2IlPmylB3j7enJ7f/fWArzh2k+FnyBfBNAimWTWYZi3irWkEFLE0"
    "9ZMD4jbqvlkhbgNxGzuvICBuY3umBeI26rthIm6jvtytPW5jU7bJimAb0z1ho4iCkQafr/"
    "H4eRamYHrPXh5UQXR77pYj/IAcs03ZgNoSps7+zo7NIXsUsRf2HSlGvGwRCqdKeMBluvlI"
    "oSIU3/X21ffnwyvn2WpN5hSgSNz31Di2wqIVSxafqLIcx2W6HEf1QIk4F7AdCwIl5MYSAi"
    "UQKIFACQRKIFACgRI1nE0IlNhCoARGbjFyi2UQMHT7Q8lh6gYqKIoZQpQGBtIxkI6BdAyk"
    "b72+hoH07ZkWGEiv74aJgfT6crf2gfQt5WuxAgheImi9ps15Szk7Y3HVr/LBgxBIBkLhIS"
    "jNuhCbIDTCvXyohFcmNYX2BXhg2tFUGw1AISGO0eP+aGozpSXcUWUAhdLjLItVMCstZZDG"
    "KlQeod8nT6cmRuYxMi+3vjAyj5F5jMxjZB4j8xiZr+Fswsj8FkbmTTqgXWawO96s4K7uv9"
    "zKBZekSu8BRs9X/o+9uLeyYgYxVVIbGaZv2N5P8NjCCmR7aDBbhFj0xQBTxGA83lNUZq1A"
    "uTX2vdT9xK46/oT7WEFEYKRQ7qrlZo1sg6hiyPzCBikl9omwH8Vfb06e0q0qzq6/nKZnBQ"
    "xwmpoW5BtTc23V7Hp05MrcimdD1ZXPDQlpqYYha1zS3sTziZXY1Q3LoS446fsutaYm68Dw"
    "hyMN5PpiuOrUc2+Iyn0WGBLgxJev+hU9Z25Pk8bR0ZzJE04VdldmVxN+LWN6yPb7HFNDut"
    "/XblowKy9clyAuI9ithRTlEl5Msn5h8f8WkFJ4//ra/KzQA7gG/sbfbIbND2zOZyk/CbI1"
    "NlUqeEgW9bZKNdrzp4f5h1Sk0F5/ub0Mb0+fXGmwWRd8h7NMn1vvJ0a1JfV+uNvUE/sKpH"
    "ix11UGqmg+DH96yog9mesSkm2p9CgbqfHDpBPyp7BYY4RbIlmbjEO5qC5JyCZbkIuINiU3"
    "ACy8yWqhLRDblG6NUgu90yXLb/HV01OZ+cH+M6TeohJbGfdvRFQmeSPmrJguTKpmHFURRU"
    "pAfSBZlYT2f9ovKKDPxBgMfaF0MfXYYK/k9oZCIQNmfgqXDW/iHm13TBpwi8ooBkFDd0kT"
    "+GrHzi/43748nl6fK1/vzs+a983A1IucP/xiUuB35yfXCL//MeH3CHKtu4QQ5Iog153fFR"
    "Hkuj3TAkGu9d0w1wFyzca0pQCakgDRaUB38ftd0CN8Dserq3K0VgdiFrf/s3rIX4u4nnjb"
    "DNRfeMNeDuDfm7g3N/bPs1XHG1Kfmy9B/aBfFGYIuhNFqCVwkr+pJkiLFxwyfLZX98GR5F"
    "O4ZkhOhorG/dP+0/5qMmmIGz1mVynOyGXnPcALqThGVCX45qB6dTgYHD28pRL72SfeHtva"
    "NGJ6cPw4hDomdFiqBn04rhJ9eLRq9GGj83T1XW0fjxCBiAhEuWqMCEREICICERGIiEBEBG"
    "INZxMiELcQgRj7wO7QtySRqVwYioh2jUCKX51//vp3p7DOCOz32TcB0Ivx1/AUZhCNJRHE"
    "eTduGHsR5/yLJ0O+ZKNHZbRbjCHlq4n2Rhax/RD8RXTDp+4eR/XBSuoN+c+fH26uIwBfxr"
    "osO9KGEaNxoWqGrboSd+kp/33xpJjSpxEBE1/4oeqzGXMnAgiLfQp7POMcoBm42JhUM3Cg"
    "i2kKIAMCAUXSZMI8bd6e3D3L1/epRKCnzw/nJ3MECq/vOLLWavn25jh9fYFu74RLie+4we"
    "qDZRZ04Q7dSh6ByD9HdDsueTMIM81tQnTFpr7iqK4Hh+YnRTXH4HTSictEK/GErfhZGz4e"
    "ED+O+HHEjyN+HPHji/kb9oOVLoY8jWTly6FWvWTz83sjnWMd16Cu4UtU1u69794QK6iikq"
    "qYOSVao1JjU5sUVWzSe02euX7YyDHVDxuZMx0upSY6qL1Fa2HGaGrvnakiU6JIoVfVZYZi"
    "0TqvcSLkaJKjQFiQnzES5GZKy/N8w4Ll61Cj8DyVEiOHUzsADU75JFfvLdU0M9WGiKiUwl"
    "AzPgb6wmHj44dIQ4B/zNMJ7m9Orq9nlQB21Lh+F8JG8oBU5gEVo5oXjNo+5s5LSzh5OE9v"
    "nqo7IMUZmCL7kTnoMVO+S11dWrIvOz0nSbbOHJ0Nca6KlBhqOWXjz2narYlAV5LJu22RYf"
    "Cgglu0hKBTpCjnOssZEoBdtV8mbzgkq3fWcBVSrTCNVPU8Y2ATGS48O/SbIKpHzBeeVzjm"
    "29S90E8L2Soeb78KgHuiAxbZ8Gfdu/lINhzFFVDoIhKdUmy/OKFCk/ieTPGlbtmwuHoTRl"
    "E0pzdGU3t7+l0TimbBG0skkri0EvvaovrILLbDxUh2Y0EEHzR3RcTv2fCSgKp0xPWNYlJL"
    "UtVDcKXASGf8k7wA1Qf4MZERpOiUeBw28GpDYNH3iNmflWlx8g2L2yK+Wmh5BvdvsYhPND"
    "oSwglzqaZxf57jpHqvQb6sTA8pTr5xncTzu55azoSbId5UdkFM/D51fWp4pBsm8wV3eT+N"
    "/B7YNyXKWAaQ8Ci7DlAevvrKfmZy5OkF9I24QYrBHEx5gQF22JbkJYkMv2gVjRRZ7WtoAO"
    "KkN1TtAREbvgn5+lS6a9QiQQ0r2vxwFW2woezmZUDHdpmlliLbioXGgZH+1m6L2Pq3HnLA"
    "Olx1XylYhwvrcO28Lod1uLZnWmAdrvpumOuow4XNZrHZbJ34WqzZbGjr7eTWXNQozElTUj"
    "ApszrHhh26JSub9SexAWshpQKOzPm3lpRJyvGbIZPsUosrrSV4DXCFd7IiguLK3tzqgVN8"
    "R56qgeys4+y0VPc1alIA2cvs3TxlbPjDqNNvsHHzHlki9jAeUnNBJ+HKx1+2xt9blR2Gm7"
    "epGn+tkfp0cdB5/Obo1qNxfXZidCzT1C7v+PX25Grcs47/3Wnf7osagKK+X7rWn94+cnpP"
    "LfOp8W34bLW8pwZca/XV9lG/9/nqTbVaL/rF8aF6aXqd1rGnPnVMPp6t087TFfuWW1M/E3"
    "UFo/vPrvR+5/7CvPj98Xrwj3+IHWcep8Z/VMmpYVFOHWqHV27v8HT43BDXNevC79xf6dO/"
    "sy88uzrQLPObzrijXV4Ynfa3Pr/WOnY08zg2RquvN4aOdgn3mQ1G6zFaxsHWhN070tvfvB"
    "kJmQexKoqLuPVSae3IzqpqR3rP7StT+3zb1xqd/pTuvZGcG1gzEmtGFsDXY83IH6UIINaM"
    "xJqRWDMSa0ZizcgVzqHdqxn5AyRKQoGwHlPsLGoPOJdt6ECmURcK1tMxYZt/33A9qP7FFz"
    "UEZyBS448hWOOPeal8X301AnLL0HUZin51j1lvQidWHMOKY1hxDCuOYcWxxfzFjtUbKovJ"
    "eEklKkv2zI4I6svsdyeecnZ/z01R4slTTmR3rLn4GCLGfxDEeM2rou0upK9GQGQUA+KQEY"
    "eMOOTFskAcMuKQEYeMOGTEIdcFh7wp3W29MGRhcFTB2QjEt5t8jRtmS3aw7pqG/VpJG+u8"
    "PK+bbzGL68ng2kjrZtUBK8Sq6mZm/ZgEgNNK5tNXNtDOTacl8cyLO8/fqPbkgcKfK0/XWA"
    "wR3Mw2aVG2F3alfeHhgS5MPaZRSSr7UZdLgRlT061RbLCRhIJrnCi45g9dOhoMY7tpNKJ0"
    "X2a/d+O8li6hSkQLS2j3JRt+ZW7B8i2qkFzFplZCrPMTEG54dbh3sgyE4NLe3BSEWEm9PD"
    "kITGXgPdXUKAWAW5EGBz0Zb8za1CFgrYp8AFmWQYkRls0jsKrMI7g4XnEewcFb53MLcgVG"
    "z+0D9o46Ze8A+QV8/GJ5Aa+Vfrm+KqS7rzXuDrTL1venxrH11Lhj3Gvtq+3jUdNuPA47d/"
    "fm2XtEuiPSHZHuiHRHpDsi3RHpvuxsQaQ7It0LziFEuiPSfeeR7j9gQ5vZXT38kvRyZDY6"
    "2+dHnkT+JcfY4WPBpAPahdL3xTp+JKi2uJB6e2j0hgqx6IvBq0QwSe/xahLQ0oAjbz+xq4"
    "4/4VgDmDlQVyIAy7N9QIp0qGLIDRdcx1QaTKXBVBpMpcFUmsX83fVUmndNm+nDfTJWHJPx"
    "lRdgkvUCyrprwwk3sY/pDn3LLCmjiHaNgvrV+eevf3eKd4eBkmYw47nawbQMS/XZm0nCXH"
    "NurJHUfCafslILaWu8vL7y9QIvGh4dnx9urvfYWeKwk4MGJwgBU0UUOnPJm0HGHrNemd4A"
    "DZkc1fXAbGF2qzlWJ+DwcsGqkRrAq3zWhieN56v+SGLIdO9994ZYmnCFJL0kEckaZwjbIW"
    "2b6EUnSlqaeU686rPosEc69kgv5IxVJ+A2G3OzmNkv3pCOTF3R2BVm+Gb4XhfTLCUD2NOK"
    "ez2SVFvs9fgs+vfxl+X9G0UVTcMDRo8lvcHyEGy6Dyom9/4Yyb0mUfWCIo6R1F24Nc2Rq1"
    "Fi7w+dq4iZvZjZi6slrywwsxczezGzFzN7MbO3Lpm9W8rdoqm9YHDs2gZSOVNjVlnhbimr"
    "SOsViUgV9nSqRyJmfF5a3AleIbemXvVdYVdleauC15VkN+bcBrY8uzH8ynR2Yyz3L5XeGE"
    "xneYKjIJvNcAx+j4knV5KjgM7lyXIUO0h2qmO0wyzMd+xOc59zZD3awi0r1GqNmNQeeNAo"
    "SVXEaJL4by6SZfMa7Sqz+y4L90cKsvbENfbc7/rcvEbze+8Q/gsZflGOY7IvUiLbb1Fuoz"
    "moMrfxYNW5jX3BIcxxxBxHzHHEHEfMcSwxSTDHEXMcMccRcxwxxzF3pAzRGz8IeiNeaiq3"
    "lRCjwVDo8jJIeEbyCiFBhFJAGM2uyAFhNHU/MxBGgzCandfTEEazPdMCYTT13TARRlNf7h"
    "aF0VhRadhlWTstMrubnE1YZ4sZa4Qh6GX5WiFapo5sjXseinYeWBJIkgdpEKBvsqEGU3jO"
    "YqxBDBCRp8QyVzjG7JDjW6ZC7Xk4g0V3Lw0xqDLIftlaCmKgtVv+s9WaNM19r3l2xcsj83"
    "HsYJzWsd9pHxidp6u+1uj0tfbxqw6lk5cqoWyOq4QZHK0cZhByqXdw/NYxj1/ZeKZ+ab5p"
    "xtWx2Ww/Pjp/jBBmgDADhBkgzABhBlKRI8wAYQYIM0CYAcIMEGYg2wB+ZJhBIjMgd4g7To"
    "TBIgQa7IYUEGhQDzkg0KDupwYCDRBosPOaGgINtmdaINCgvhsmAg3qy10EGtQEaGBFAeg1"
    "7c3byta466FWSAPec1qGMAibUc9BFkTtvfMACnhRcq5iqOzvqsVjFMTjnmbVnrAXAxZB9d"
    "lgdXvwd+idE+2lMuRBVcMuC1GglUIUzGSA/hUgA60rzbozyVkTYAeW2m55nc83xhfjVGva"
    "+lvP8r/3Li9eOvf8+nft8Gr/qXE8YWPOQhUsPl6f3W93nm45TEFn96qHt2P2rlAlYRTRFq"
    "qG8FJpNYQ0UKMymAL7St1EaAJCE+RGKEITEJqA0ASEJiA0AaEJNZxNCE3YQmjCj9emDNjP"
    "rTNog+nP6T4y78YatSl78WQNALPbychot7ipDF9NtDeyiB01FyO64VN3jzc3Dbr5hD3Hoj"
    "6mGeuy7EgbbkMTF6pm2KorCUyc8t8XT4opfWpaaBNf+FXqsxlDHzXexZh9Cns845zP9ksu"
    "NibVjHa4i2nyS/M0EFAkTSbM0+btyd2zfH2fSgR6+vxwfjJHoPD6jkMkR2u+vTlOjw0Jf4"
    "SGhNT1u9TVpS5wk6oZcyZJlpopfaCrkfHHJNgjimpRe8DlZxNjMGSL2dtTTDomzKLrG64H"
    "4uGaOsSLIXjsjyF+7I8p9/eor0ZAbhm6LsshW91jCnSS+/J4en2ufL07P2veN4PTI9L/+U"
    "X4if1gCOf93fnJdWpKwEyG6VnC4EuRbrHFF35JWsdmqh3bDUaeRP4lx9hhW8+kA1q8iWGS"
    "aov1zTZXAolFXwwApxhM0nv8iIBGhex7qfuJXXX8CQenwMyBoE5wyLB9QAqNqWLIDWug7C"
    "glrq2aXY+OXBkeI7vzu4S0lJqyTr1z4vnESmwMhuWw8xNAScxW2FO8EagOnjIw/OFIA7m+"
    "GK46hTyxLSM0IBRAP2Xoqqt5zvq71UcylnmIckwNqYeodtPilUzCdQniMgL/jpCiXMKLSd"
    "YvLP7fAlIK76+vcZEbObEG7qq9HvFk7cKbtp/RLnxKkmIxQDtWxOL9gvM/Pbsz+MthHX87"
    "bHz88PMeNON5B83CP374OIfP9zcn19fN24d0VhWcjEWmaUSwc/O0+nbrhtc1ae9V5nQ4pd"
    "Qkqp0BLIjTpf1HjHBVjI5+KWYfAKYm0N7FayvqgPGYmXWBO0hhezEz/j1i+1LjoPAABVxL"
    "X75cJ9S002ba9n+8OT2/++vBfyXNv9mlwqQyMKmmStz7i6Q5pdseacZaysC5GiGqFPaecA"
    "s7YW24GEKv5kq21GAbkfLWt5f3mWJLDY90Q7BfcJf3E0D6utM3LdV6HqQH4yxoOC+/bcPW"
    "FU936DKrnDOiaGbjLO12hFqFGAIDhid8+BQ8bQ733hr6HjeI2Q2WypTokQ+xUq4+y1Xt5Y"
    "ZbUapqKJtS2ZIZ5FsiXfHOVQp42REx+3+rcspqgducCpqdFWXEnCKrfRYnl7LI+hLhL/BG"
    "whuAFsQYrfP1F/OLO67xxl669vJzVJdp6UUT1uNEdV+gNU3AxXR1TFev4UZX09WC6eqYro"
    "7p6piujunqkszfUJle40TfNq17mYFKyjFl4uSoOsC16iqEGOYL12G3qr7gQNz4KJq/HcML"
    "jrRulDSdCg8EpBe/3xGTqzrr4HUVPqalmZ1EPakaMbumYb9WwaRrGG1VDvWNs4oOKuERHe"
    "wqh96I67Fxq+BSSwy1q5wK/dqVLDwxVs5NamvYtWQZjtQWJ2HyjWpPHij8mffMLb29LS4i"
    "sJlD16LsZO2mS5FEn+nC5GMKzlR7Cc9S6nIhvJLJ9BARp3UkoOBaLDjnD106GgyjX6eCkR"
    "7x7PfuDKNlq6gS2S5RxGm7pBv70LzyTUbhcko4oInGLCDjxSV0xBTNqqMTTeAFxXRiMzBP"
    "SR1+t2i2A9Sy8jiyW5YtdWOdVFnk5bhoNx5evEUUgPk2fLZa3pxOPN5z+8rULnihF063ZB"
    "eeSr/cX2l5G/aFnDtY5gbL3LzDMjdY5gbL3GCZGyxzg2VutmU2YZmbLSxzgxi8HwSDF3ex"
    "5JVxnAZBKVXg6Apj1KuBpqMEEESHIDpcLTlkgSA6BNEhiA5BdAiik6KvBpUwt7pQex35Gt"
    "NZF7PUDENty/K0QuhQHZkat8Vq15AEIEmZsVQBV1oYSQ3AUYvjqPfUIv5QFI7jbUR4+qpL"
    "+sSFZPRfFNVWDM8DFrJr7EdRNUoxLHYf/I3y9HR5BLbqwSWx239F2wj7UNtTeUjs3X8XCu"
    "n+u8rA5uVxse4lVmukX5r7pHXssDHg73B9IoKg0TUR3p3XyaR17GkN/ftT4+roqZGiK9TF"
    "pCbc2CdPp2aKC0kOFeeGGLMQN14r7elirjro/dY5FB1tprTvU2F+DHpj0BuD3hj0xqA3Br"
    "0x6I1B7xrNJgx6b2HQO253FZBcimy1EYZZ0aVUSa49vi/VFsSmelQmOWrswYUypEwRE1IB"
    "k5fYsiae5YZYiSTZUw0fXKTwFzaWpOxltjylxPVfj23gMlskkVMiWj0QNxAyEMGDDF91Uf"
    "JVSq5oRd0U2foKlpYQFBTNixg9LUgN0ZsurBcDfEeQwMWLm1tSf1TJMdZcFDWQChdDcWGG"
    "ZPWtPisKUrMRYctz4yJh62cqFe4YDEvSh+sJ/jRgPdkZW2lF465Z5Agc+0GAYwha2rQEEL"
    "RU9zWCoCUELe38uYSgpe2ZFghaqu+GiaClOvJ1IWhpg/CasJZNFsQmVutmEcwmXmEnT8kC"
    "Dn8RfZ4pmx6ww8vKFmTdtmzpArNSLMPBarEMhx2zZ9/C/d+fGsfWU+PO1C5b+2r7eJREcC"
    "CeAfEMiGdAPAPiGRDPgHgGxDPUaDYhnmEL8QyxD+wOfUuSTvFAvmX0tpfRrjEQ96vzz1//"
    "7pRCMfjsmwKbI7tx2bwbC6zl86eHxDKeaV0WLeXrL7eX4e3pfmbZUnvxZFCU7N50Mtot7h"
    "3+EEeRBKgSaBNJ3T3ezRlWUm/If/78cHMdNW7OWJdlR9pwL7u4UDXDVl2Jb/KU/754Ukzp"
    "090pJ74op1ifzdjz2WuAsNinsMczzvnQfCzoE5rR/3sxTYFWk4GAImkyYZ42b0/unuXr+1"
    "Qi0NPnh/OTOQKF13ccIjla8+3NcfoaAyW+8nZyfMcNVh8ssz1mbDu+4tGghzdRXUA22Dp0"
    "gIXulZ5iE6IrNvUVR3W9sAL/WJ2AbuYy0UoCEit+1oaPh6j2fBd8CkUOh1nKLT8a+Mfwfr"
    "PjPTjImagngZ+RuBmHQA6aDW/3YLF2PfWtlAE3Q7wpkz9Xl9qR3wOzo7DwuZ0WNK301Vf2"
    "D+oKS5++ETew9jPMu1xkO2zOIUDrBwFobby75vqEHHbnqb1MEDS3aQkgaK7uawRBcwia23"
    "ldAUFz2zMtEDRX3w0TQXN15GuhSl8b6EBaB8tk5uoKWoVOd4lNoRRd2jc4yyUIxeDa3nx0"
    "orgrJzCRJ7HC5hsMBUcjsTRInFM1OgIUIuGH5y/g9Q3SkL09pW+4bO/2fOKwf3DUmj3JSJ"
    "GtcvTFMEiEBCIkECGBCAlESCBCApeZLuz7ZQUVsoOFEcEWxwjPqEnZ2RwEgZlYidtXZZVL"
    "5t244WggU3ldv0v7XfZm3TEhr7NC7DZt/4brITNSlFKnJGrYK5PkfkGBzQjmgmtOujoB2a"
    "gKfAEs2J5qEltXXemhzL6E/edvh42PH35mV/nbwz8+zhHd/c3J9XXz9mEmFGsPRlKLL7t4"
    "RZxmjYAMYhdfHdNSPeFL51orecnmVp44+JCj8sRBesucVp6AS0lhgckycOnI1kEaVFLyJ1"
    "toMtr6omly2+urLvZhUyiQJLTnLmBoutAaWLJD3ftuxg6VPcQa+d9nAxRdPumFsRkJGF6X"
    "WTBd9kCzy97mVQYkO6XUJKqdYRlKB0iDA9kIq2J+aDeuzl0lhfZ9+XKdOKtPm2ns1ePN6T"
    "nbgrgw2E2GcKnMHhKMg55FqT/s9kauR90usYEfJQSROcwaxRH9srXysKhmmKQLxst3apMu"
    "14s9IrGT5spj3jD1lgdYPLzaPBzJzhCcUmyJK6+EOKIAH3yTAh8Vnts8nMT0KnBRKWPDH0"
    "5JpfZUtaNvZJZwoFzZULOUuP4ZLu2wRJhiAzj2zfAMX9HIgBlYn6BtAcfNGvoeDySySxbo"
    "3SMfslQ4VfTF0klR4dCrwUPZGlVdnb1wF2ZiEWNYQrpRszgbUZl60xLISkiD4K7qcPkK77"
    "WQqOpCGoV8V8hPuGGTOtjZl5gP2SPUdFrIX7gU6NpjXITdPLH9ZyRjZN664RnAdK2AFWXU"
    "tARpvVWBmqlmjHnJmViG/bIRUAoFpOC4VB/1/K5PRxInSfaul6ar6V4Xf82S55+jun50jA"
    "2YIgcoLTYcP8Y8Is8tyE+4+d0P3qkLoVie3l58Dc7S4wostg/a6psxEF6vZYUxdyiUSwG5"
    "DCj7hCJbYkRQ072Qv1+JTTDAuXDLfaza0z0tfIJk/8tFs+Gtj71ct6d6Ehd1drZtnKa+MY"
    "GUAAxPGVDerpDCDwnUUh+S3plaTsc22N26tBDKcoNtOEfWpWahmF14/9aIV6fECy2rxXC1"
    "uSRzAxaNo6McEQt2V2bIgl9LlYgXTy/c4yFNV19plQzQrYTbzFgyweBXdZ1tjIVONwnp9q"
    "JBqlA1VnImpbjM+D+yfVmNjznh6+whcJHkWSRD1esuXChz9fCMEVD9LqB+Aw8t1X0lkPHU"
    "JRbEpOFFiF00eLdgJJRKwfj2SIMX1Ah7DO32hqo9IKbo310wwp09EMqkgEx4n6eC+ctTkv"
    "XmAexuYmyRpJqk7GYF98UmD5T9UXGm06bktVz+WGyu5ii6vnSK0gvhOUXSFCV+bW9RihLc"
    "lb92urj/F9G/y1NGTBYuzx2athzcE0AJXs7M21OiNCNbV/psfo/YzAT3igFeFll9w5U85U"
    "/7T/tEsck4HFwZEF+APoKpEg2lKgHvmtHD+LCqrTThfc5AQw18QssWg7fGFRaDv7xKFYNv"
    "jdSni4PO4zdHtx6N67MTo2OZpnZ5x6+3J1eH2uGV2zs8HT43xHXNuvA791f69O/ND82zqw"
    "PNMr/p7Va/9/nqTbVaL/rF8ei5fcDeU6fsPaDpPX9Gssk9bPvzvt6p9OuPlv56tX1navad"
    "A/f1jFxccNjzR/qlaant1mQ5brz+UWVjgOHKGgP0rON/d9q3+72D47eOefzKxjEZB9404+"
    "rYbLYfH50/RtgQALP/MPsPs/8w+08qcsz+w4YA2BAAGwKsbA7tXkMAkw5ol9luTqEwUJJq"
    "eyNAAUaLWPTF4G3Re9AkHaxSMHB53l/YTLtPRX5DLIsB2nFnwb6WHXLDESiohG2UqzecIt"
    "3iAyL8kvSSNHjUfOTJkx7KjLHDRwP5xgwmWzW7Hh25sjJk2TFMCWmp2OU6GxRMPJ9YiRlg"
    "WA51oagfNJXYU7wR1Jj3lIHhD0ca7BAvhqtOK/0Fxaih04QyzKxZvqLnrD/MGslYpjnkmB"
    "pSzaF20+KVTMIdHsRlBOe+kKJcwotJ1i+sovCc9cNyVhipWAN/p274WS5PveZZHr04bZ05"
    "zqc3U399CCywec32K9GBh4cl2IA85MDtqZHjEFcBqOV0Q2ufn8Il9p+/HXyUr50qB59fsi"
    "JP9v5Bdvb+wUz2fpxVM3MgV/+X9Yq/MGqxaSuq0oeAEU8AzUCbZt5Vo05cP0b/tBNmgvLp"
    "LmKA1LVUtrgkds+8G2skNWgCVFZqIW2Nlxd2Vapq0tjEhxT02bkyp7hWjGZ9JbUaBaeIxG"
    "ilIQw8Srpn56IN6WkiU1cE7ldcWou7TAoZASFBfddjSe3yw/scesWH95l6BVxKqZbsedxj"
    "V8TNlyDaYi8f6ITwLUk33J4yDktUsD8NXlqfTym5Ull0gA178HrQwKprWNJaddnHXYqsvi"
    "vr3YmAVIsygA6bFiOXiKOHsLHHct9JXqINnz0xKXRVzyN+0cZcGfTbEWEZOSZVIU86ENAe"
    "+El1UTxktnQM/z5P4dW1IR0txN7JV3GFY68kHhMWl5KsWXalQ+0Mr3ucrt7Gf7oWFAQCoj"
    "S0gMGfhO4Y3DFVSka2Cat3wHREWQfnSode8wFtUX1kEl7vcFb2C8qSJShrXagvWSosgIyy"
    "Fegp4ivkAffFFBuB3PcmvXISSxJuqcD4RxSRV4xgQ1kr3khw3SsjNBn5loqOd4NV+KcUkF"
    "+aajOVakClKSG9BN2Wio03Ki4gsOn9m1lvNnTULbXUkpT1zgOT8h/e3wvzLEQYwoLqhp6h"
    "L6qfmXeETWX+gaYpyorwRMqylW0zh6m3tGuW9ccYKc4leEJ5YcjHQEkUKRTE1qkvypWrpt"
    "kNk6UKymLOKPWWRrSH8S/wuOtYBaQJ38D2uLef2ibPsTBceYZauSE2Im32gobFuF7QL5Mi"
    "2w53TPjSAWBt1ksS3pDbCbP0iCtxvQRM6fKExcJI5lna7ZAuf2PhE+mZFHxhgc4xID74t7"
    "nzZMKrFQbXAe7HhGP02OKcJGWn8rZ3b1mgtZU9aiXzIYBudg0JEuPeYm/UtDOc6EnK+jbX"
    "uaG2P2R87ENO25jjlvuGbXjDqWhAGCGGdU/Z56vTJm+yem9Lj7a60CKfTiUEGafbKjGObJ"
    "+OeinOi0VVXIqFBluhENN9qHNHQ9KEK92Zt7D1eC3yX2cPYtXzjIFNyp7FKfKtEHpUPSFY"
    "aVCMAdrIqrYSfk7txRdoal1m5egFRSchrbvYalqZRpYaXHjjnCGsuzD4GgrSealPwr2z9k"
    "umbNeZChvO5NBUdne1zNRxkmkds4LZgW70a9QyVv+4krWlZvTDRIUpxj3l9vH6+l3GnrqT"
    "0yLPHjrnvrJFvtLnTQ5BRFtgFXJoxwer64a5XCG19JEhr6Y2Tx3fyQlfSvEuQlhSXBnGTI"
    "6FEdeld01kla8KieGRweLsCo8pYJAs9BPQXfx+R0w1I1kr5PcZDLIqF9MGWC6BToklUwWf"
    "eAXB3WYWr4AJYHzi+kY1XIMl/TUx4i6yLzb2slz7LZlmWYsoTrXMiiJvS3LqPBhnVydVFM"
    "l1KKerhltf6QrDCptmWSW7/U5v9AKGA9bvm1HBHs95dSJGm+w4zwL1uBqWxQydHWaZ76u9"
    "oUWW370E06LhdpttPWpVxrMzMdZuMyyeQP9GXK8CNYwzL6aLtcSwu81H9glE1oqwOOeuYa"
    "QdZ5Zhv1bDKzbQbrPKDThRCbvi9+0uyzzC3tjuVaNt3AeD7TjLwjY/bjVMi4bbbbZVeWDu"
    "+ClZyfmY92jcRtdOkC+7JIdu+Ci7OomCXOpKXBWCUzvtsAjYFXQJqoRf08pKO8mwSjgVNF"
    "LabVbxjN0q9PiAW1+Dkja7yKtqY0MBw2LRoZ31HormZEvy697f4UCHTaGqrIDksSkG6VhV"
    "mD4wuW5jQ3+NRq6N9gX5iG5YAC98O4U3UvYC4FpYwX88pGasmMwMUqQg/wFjMNvCMKO74a"
    "yDkvfRy5ZP2Fcyv5cyGrAWcqn4mAmQH/NqL5fg3Eyvwx1iH0zGZD/N5Kkt2RtuVHvyQOHP"
    "vHCjssd1XbuZMlWZmN2ZdqLBV3InHNG7qVkpOEldvuxfySTSiwREKdoRwkvRXIar/tClo8"
    "EwfiGSjhT1x37vxtk9FfaiVqmxaT6naWpyMSxunxpbk0U7qf7FU3qmaliQOQz1GqcjzVQ6"
    "/cR2cdMEkHms/MZfeHtTRSDt5/RSrf45y7Y+dQZVNv88WHnr00RzUPPY0czj2Bitvt4YOt"
    "plq69dmg02TqwV5qLGn/ZJlZy4XXnjT/a81077aF9ts7Gerr4/NY6tpwbjzmWL/XY8atqN"
    "x2Hn7t48e/8PbASKjUCTIsZGoNgIVCxebASKjUCxESg2AsVGoKubQ7vXCFTe22tR16lt6P"
    "AlqvdHH7KnuMQRWahhjxLGXWh3oRHFZAJgF0YO+wezuxPtL6DC/6strVy2kiesufMUllf5"
    "QcqrYDmIuksIy0HURxZJn2rRQjabcK/sjBiwKgdW5cCqHFiVA6tyBFU5smsPzCIGZk6wWU"
    "mE4ezcIdnpQDU9tZYTQvLQziGCWYxGMiyeK3YaoPjmxE2nOL8cMdMYwjBPvBT27794SkA1"
    "NBzwXqmJjo+pyOcCij/tP+0z2LrhrIBeTGIfF1FPQcSoJRCzSqKftNKYn140+hnF8kRM8M"
    "DU2ldmz8iOfmrtlv9stSY81nd4OtEajvl8eLdE1NOqkgMXx2uIegZcsm/7WqPTn47x3uh3"
    "7i/Mi98frwf/wIgnRjwx4okRT4x4YsQTI57LzhaMeGLEs+Ac2r2Ip0ddv0tdXYb4vjCpmt"
    "ETIkmWElwf6Gp0Tnw1obetalFmjAGXbWIMhhp1vT3FpGPCNv+o8zEsavDegSvPH4M3zx9T"
    "rhqq0KJN2G+GrpuSQpire0x+yf/25fH0+lz5end+1rxvBh3Vo62CX4Sfpl2d7s5PrlNTwq"
    "WmxGPVbdoxGzwxGUKC9TUHOSo4A9KykrtIqmzTMS1qk2TjvKbzEUmdG85DBzKiUDvmytgL"
    "UoCox5OAFOHticf0ZS6U0uNsuC0970sHaYaSDI+r+y+3cukmqdJak9Hzlf9jW723shUTM7"
    "59tndTwwsaTxL3p+Au76fpSxa2xD+zHW0qSQ7w8BQ42hIwf5FSPjsbClPnnwMgkvlzIC3u"
    "1KEJA6TnQFiQuPA0mCHcvZnQHgaCgzEUl/gj1/YgNYQ3NzM4voexlkg2hWKkG54Dc9NAs2"
    "dAiqym8o9ypaZvW3pLmC5gW30zBty1Fixxn8aWffa2UGiEDU8LwxO1KyUq1KIGtFO67enN"
    "HezYljpRCCTIflJGthfrZBht6UTNMqeXGWsjfU8RJPiDgATFfCso5AQRgs92D3z2o8oBIb"
    "N1368QMotYzZ3XERCruT3TArGa9d0w14HVlKhxVfB3CQzmdnA3Dwhz1lBZ4xaypXxN2GbL"
    "w4urx8HyUkhzULBhqaQcGNiozFGuikEi0KJyF6s3hHI8iyCweUiWRbKutnpNQSSrfTrsNB"
    "5n8Jx6+8jpPbXYO8H1Fsdv9j5fvalW60W/OD5UL02v0zr21KeOmaxeswjFalZZxegiXcVo"
    "BShWwQGs2YMIVkSwIoIVEazFJwkiWBHBighWRLAigjW30xujsT9INDZW8zd3EHBKgjENjM"
    "TuihwwElv3vQojsRiJ3Xn9ACOx2zMtMBJb3w0TI7H15W7RSKwTBOiWZmxljdpqydWpXVbH"
    "KGyi6ducaGy6OVyOqKykSd3i+CzkQUAVIX5iRslR8EtmfDYfydJ9Vv6oMj77bcn4bOs7e9"
    "6c+Cxcv+Kx2d5la6J/NiuM1a625tIqYrUpblyaZu/g+K1jHr+ysU327zfNiNdcwrgtxm0x"
    "botxW4zbYtwW47YYt63RbMK47RbGbfuG6Uu7wGfnzsdIapo3z+smBK9ZonKC0RsGVS4U1S"
    "X8c4jU8Zp946YrYxieY6qTbgnpSkjrLOXU65YtjzDhAhy4dOTAVs5rahFdUW2daQeGrtBR"
    "hnVfgLYmcyLp9ig6LZLU2zAzpm9cciugPIxiuEFrXLHWOdQ+a09YQLHhieCyVyyzM6TpNi"
    "p8bcRexLC9n+CxhQV7Ib5CYeqbynQHQkBkTCy6AXd4e4pGPEMXwZe+KVx2kpO8/DAbngJY"
    "bxDrDWIhpVKaQo4ySODtX6aMUkS/4V0CMZ0/CqYTEYW1kAMiCuu+UnjguKBsPKxDhZjOnZ"
    "EFYjoR04mYTsR0IqYTMZ1rxXSOPKytk2Nf8OpZWeeeeJ745FkcZ3htby520xN35QRrRkXM"
    "Y2oS04aI44GPVlU00JVIcF7CUemxWcQOScPeU0a2b5gQe4XfPHnsZwXjL4aBZoL/At50mb"
    "o3u0TOhqqb4c9NklXT8KIQEDDbZRd7t8KuunvC9BT/F96+wiO27gVV6yMZ/KRwTXrkMFmY"
    "7EHKwHgjknDOMgOl25pY6reuSeyBP2T/PGj8PEcFD3137K607y641BDXEDeIuEHEDSJucI"
    "3TZVMOsPUZdInTOjC7NcKsZ1Fo7yflRHFMJlzF0H9hJ31wUImuKKqujA32jSN2TPheRiRo"
    "VQ9Zib9NJ28GWEB2nxaJC6bIthgrEGl6oUrncVBPH3hPzP4c1XAOwaaxQExlKCTN4P5dEG"
    "NcYXdJ0Dte6bvU4olZLmEv5/lhLNYm3/Jq/wUG27D4yTfHcEkXjuaih36KdD2nfhU7+wXI"
    "xIcjPOh2F26pPcrsMe5LtdjuKwH5FCDcsYN/xte/KeeBr3IvhsR14AcTcZ7jAO7JXYPX84"
    "kToLKZrAN0LzfpA4eVMoDF7NLRYCgryFuYftnsT3NcZX3ao+WyP4N8x+zsz9v956c786kB"
    "11p9vTF0tMtWX7s0G537eJ7jokxPv8pMz89++a82973m2dXouX1gclo7oG1BBmdnqLe/7U"
    "+/+th6OjydaA3HfD68S319E8Y5VC9bE/b3D+zvTu9gOkaxPNiXSudEZ1V5sN/1y4v9ztMt"
    "zwCe0r03+p37C/Pi98frwT+wVjHmvKLvCn1X6LtC3xXmvC47WzDnFXNeC86h3ct5Jd+YPm"
    "OrZtejI1eGhsmOmEpIS0VN1yg7b8JMUiuxfA3LoS5gy8BRtad4o94QcpgGhj8caYAiezFc"
    "dQo4YxIBKgs0RsCeycW7oufMDaM2jo5yhFHZXZlhVH4tY3rIFnaOqSFd2LWbFkydD/IUub"
    "iMYFkKKcolvJhk/cLi/y0gpfD+arAOq5FPblDQGvgbf7MZNj+wOZ91yiXI1sftdwXN6aIA"
    "LKnqcv70MN9HH2ku119uL8Pb0477VPIVNakE75Y9syOCNTL7//uw/+H9h7OiLowTTzm7v+"
    "fmBwFIjcSPKrtj7uw/bOSY/IeNzLkPl1JJsuZoMCuAe/ZrBpoquL++k53v4vB5sHePiaYw"
    "dZepSR7x9sSp2w9iHfwm+SFQjHz9G5YHITdbinGek9gcI9qytGYR3QjP5SDGkMw9Xpy0nH"
    "eQ9aYk85Ias3Ls3vvuTdRqMyHHiGKNa/BU7b2adFB0KUqM7CBmxIWhWESFCgJj9it540DS"
    "SDBKTzXNTe2Khhd944xkTik12WtnuN8ThCkBaYxyVRKKfinmOIFgnGKTcRjD08iAbXty+2"
    "fx7flXzumXL9cJbeK0mVYXHm9Oz+/+evBfyRXUvH3ABG5M4MYEbkzgrlHqW80khOnDmD68"
    "86cTpg9vz7TA9OH6bpiYPlxf7uZJH86Gq8btWTDXJLZsQHfx+x0x1QxHdsjtJgxSn/jOSe"
    "BDYAYo28uVnmrb1Ge7+TRuT771iANBWAE65fkkPJlEsGNmCyomq/+sFA38QFTrnQwMzC/s"
    "zcUC++yW3FBgGF8XhV3BNeYQ6picqaoSrW0ZBDg33bLQX6tKEOzFcVEQ7KF2eOX2Dk+Hzw"
    "1xXbMu/M79lT79OweyHmiW+U0HuO9la6i1jjlY9ulQp+wdzKeGGD8J+VwIcB1U+eWtVQFc"
    "9zvtCx8buiC4VW7pILgVwa0IbkVwK4JbEdxaw9mE4NYtBLeadEB5z4NCZbyTVFud5g0NGI"
    "hFXwzwZxqMx3u8FQcYtxwi9YlddfwJ92eCiCBPOwA+vLJXzOrpsOyQG075Rpwk4iSXgY7V"
    "FyeJGIcfA+OAsfW6Swhj6xhb3/ldEWPr2zMtMLZe3w1zHbH1DZUr4utAFqAMF8icACXsD7"
    "kDlA67l1nMUJ22p9q8niAvMMx2E1XRqC+2HDaIx4z3V26XyuKVZYb50/7TPuF45+GIcULs"
    "awPiQye8ry7tg7MDbGRVgY++pb7RD07Er1EPLpFBSBQPUkrYx9qeyl0Ay1ZDxsgZRs4wco"
    "aRM4ycYeQsz3TxIG+/mHs0TlOrsvnhixU+P6LcTp+GGoBAhY25TcOOePI3SzXMMOkTShED"
    "qmys2uwjP4kE0IUF9Vf2lHVV24+ViYD3nJ0z5/BzRoWIkGJdM6ZkQCzkfUpGfD+AlFCXqY"
    "leRnpwAdr1O+ktqjG9tGuPwuTRvMt9hnAHHPWrThQN+68X3VrTdPVl9XQ3o2CieIpHyCeR"
    "qKu6fhgBDFdEVN2dKP9/3l1y+XHXv8h4tnhhqSep6ivzOsUcQVkrzOgEEfI5D5/VN2aOSs"
    "6L7LDulKK+HH53Emwgoji10fNHLtR4cnyFsLHH8kz3vEQbjgoLAXRVzyNFs6IlpNuBYxo5"
    "JmXqsR6KZQ+ccrqo3vEJpBX0E9nj4Qb+fdBNpA/FJSh34GVgm6oaeCVBxx59g/YyljqQbI"
    "PZKzRFtt3LdE/xhnRsK6rGviqsFAIu2FLrd/5om4Z7TOVWanVn0W/ZEqc2qWZJFxxoNdUr"
    "2PPG1C1UbTFOU+PFy01id0DtBgR9h1GFpeDtQ+DgOPDDuUQ4PGwiEIa87YhNo/sVS/V7wy"
    "wM6qoetH6Ny/C64Zt0RccZyeRYVG1INsKWlB2Ki06xRh5P3uwNVXvAlqxGeiqkdYpWlD6l"
    "CjWlQIWlxtpIwaK41MBny7ahJeQeG2Eb5R7Vwh05EbJYgEnGQQM5m1cG6w3ZV9ry4G6VA2"
    "98RrAThJ3X0FNryQ1hdqAtmh/QRIz7Vv/GTmy+nk3oCMiOaZXH48OvnD8ZCo2yKcl7I4e4"
    "8r7fi2SdIK25dG/UiaJTBdYce1HAjPG/cmWcKWfmWJ14kNHf70P17DExTVncvtQYG5MsvE"
    "kJqYZkWyBROFaFn9YybAO4zEN3DrM8pLiLHBSbkhbAct4k5vUicU3p1iivMApWcnvlQCaL"
    "SSMIX31SRjY7LdjfPB92SKZYc9SmEZROzWrxWsGImxJ3iGwrLO8YYc0XaCgfFYxeYvsGs4"
    "0cl8lA55Am4jBleMg0YrXHuzyCpsSORgB+ZMu65FibkrJGS+jWAVG9pVtFrlKFvGY8E5ya"
    "4Xa2eyNOU2P3xrTVMeUGZD+ZCykq38zrkLyIbP3FjTlIo8t0J4ONWmIPnKWv92JJHFV0zN"
    "4pHWAGgxD2M8LNA42I3WzxuVdmsE1thoHUVFPmTc4p8pB4S+TNYVZBY+pQOqrrZhZJyEW0"
    "Efn59JVIsm6zd9eIoMZb64nikZ7L1ESPqRSAyAbW7wHv+d4ySYiAcjc9d2skXD3SBsUVDT"
    "t3a/7wPsfW/OF95tYMlyRC7paH9srot6bWSSXZ19uGywUpdF+oYcuO4QUlbZKkmwJy50Ps"
    "+j1gQVHA7g85JTh4KcsbMX9KpEi3ZulPMfrcjxCB9D0iQw4uunnX54ZJBwaTqiHDxOWYH0"
    "nyrZkjP+5eIARmSLoELUBAxgnrqwWWREG+zxOSf58dkX8vh5oKnllEN0ZWSYZPievL9Hef"
    "6Xi6h4r90xgwVYInxYZNTLnRp4i8/YHMyVF6lDX7PGLSGamM/xLNOhtGJyWusWgfQoHwlw"
    "2dE5F0/mZkoPFz0GwYGBdKgo78pc6/OD0egNtwAILEyp2AU8r6Ltm6HYG9qBdAQW73spoI"
    "1IjZfK9zeHNIyTa3BydWXwV8KK99GOX6EdPMgCQuMdb6UYdhiYAyQpbRboWcReIt9/oF8c"
    "kQHjZPoguo1i87OKD5ufWd2rJEAHalw65kZ3MniNcouceHwu2TQQzwtgq8Ls+w5RVKI2WT"
    "TUXd43dkrMoixGt281qq91rKv5sg3BrFRThseK4nr5YT7IJjWF0Comm7pEcHtvEd3ovtmn"
    "0/hHOKqj38s4NYWp+6AwqlGzIcQ6t5zo6pWDNV9LKrSMXyzRyjyyMMy3YSOvnafAijU/Wo"
    "LbJ07a5kYp44LpZmkxhmV7kEoXO925uwKb8sp85gkPrwSdTbE2cM21z4Jy7bbSqhw8GAvJ"
    "I5cX2jGu5BBbOviRHrwctq51xYwX5Zlv0WjFObM7ZaNhlB/cUuR+l2Xbr8Eg1LOp7AiLVh"
    "27tbKGpKoU5fpBzmr5O6DIehBZ0I1RkVLGHem+9EjDapD3dhH9QNaCKwAt553NVMuqZhv1"
    "bDv2DEXd38BN961LLI8soJ59iZGKteE85TVzTjYs8C7KNXwTnCufjbdNyWGLZeDBVFg1fB"
    "UW+kRU+rhJX3YkAtV43mLV7EVU6/Ws45bq9z5Zkn8YrqvKYwzqudiWzQrkX10fIqzg0fpT"
    "Z8rHbeCRZ1LQLV4byhIWu9VIJbN8Ta4cUqTFye27Ykt74GNVzqwaXEsQCZl+BmhVcQUFoV"
    "zt9pMzAD0PDGmyyvaAneAler2geBu7XcBldx9AYvECrQejfoMr40E3N3Y18jA3m1djhHRM"
    "9vXqeTjnzIYwsNiKoPkx1lZ7U7Y9jZvrrzJODXbh8oIdsq8/0FXIt5//K4D7aSd3asPwNj"
    "YNigYVkOZrd+2FVGCq0m6k6yLAMr7uRSrQli+KJ2lGp7Y6hSC77Aao/jaZeX6vbCiKW7tx"
    "tCoDJ3U5vExgnV/bL5+sUmD5T9kW/PDMfakZMZWJhs/hMLZoZqotCgZjl4o9qTBwp/ctBC"
    "jt5N3O1QZlKuohr80tzb48YxMbvpTkjRZ7owpxgHUywNmEldPnNfyeRd5N8RSbbRrA6uRS"
    "5vcdkfunQ0GE6pEuNKu0Wx37txpmeY+ZVIObc7ZMvFPP3OtJyDDV0i5cCbIhezIJsVctIF"
    "U0zGfIXPbeaVocNktfjKVnkWNP7qztPDFjcECxpVv0EIQ1HDFDD4h0+VIVEhGX8vVheKN2"
    "UA90R0zvL+1uK3QJ3ObIdd/VMWd/z633fhQuI/AtGbytFCg5P71veT8H9nN58/37317Ls3"
    "9enWfDq8mzy3b93OU3OkNsz9a8scdS5b7ztPXx5fTg4mnfbVgdr+9vrUEL+bV+z3q9uPTe"
    "vWe366/d58oYOm2RqpTxcHncdvjm49GtdnJ0bHMk3t8o5fb0+uDnqN1qRp7nvNs6vRc/vA"
    "5HR2QNc6HmmHdw6jeXl+unO0xlG/9/nK7Fgt9vyjF3bd1NnfyZNOO09X7J11yt7JfGpMn6"
    "c3hmbPavU1u+VpZ80PzQuP/XY8UQ9vx+z7zKYxZs87nWgNx3w+/MN4emo8Djt39+bZ+3+I"
    "boPzuPdhUCH3ri/KcY9/gf7Ws/zvvcuLl879lQ73ataF37lnX3x2daBZ5je9zbhgHe+r7Y"
    "7z3Lhg/z0ePR2esnfpAIdGz41WX20f9ePc+X/tXcty2zgW/RVWNrNJZizb6tjVNQtlKnY7"
    "7XF34rbl1sZFSZDENl9DUnacmvn3wQXBN0gRJCSCNFZOJFyIPBcvAofn1EUUZ+VZt+7/Wv"
    "4r/O2oDL6+I3qtJ/OTL97i5NPmz+M7TpRfv4pso59aoJxqJ7f4/9Z4M5/eGb8Z+I6nY3fx"
    "cI+RGj8vL01Ln95s8N/nuXn+gpGwoH3OLXzN+FoA9bCebxjtjTu/xGhemsc4W9APTvRL3L"
    "7vz3/MHr7iuj/Nm7dPV2T7vBzlkLsxl5/D7wk61syd4ZjFa9gm8Of+jPZafVpEjH5vzi7O"
    "CcK7kFuMzp9n5vkT/g2TfG98OTevpnd37tdt6FqpfA2Vr2E93rPyNVS+hjsbifI1fIO+hu"
    "HjT5Pmko3s2csU6bTTG4kyTo3a49NXs1TsqmE1Q29N8FjKtwrJhfXDZiO66JBaEzjOU9Qc"
    "aragppXsx16DHl49hnwhxj5vlb4dI1puMd9bJzLO08K7IF43dnjKHS4bQvODYtr4QjvRuv"
    "MDkLZqlMl8qNxpnESwW5FYpG6HqSH3wVC2qxHQScoWCROYI1upqJ4kau0Emq7R667IT7Fc"
    "J2mBX2e+5F2ZllSU3GmJVUvIi9nhVbPGvIpyHYmxUia+S9ZcnOlhRMudpklmdomuu6L3FM"
    "t1M6jRbYf5K68BWz5wr0tCEZbYQHigV51bwRkr6qUFSbHxhLMIQMQ/9NIhxjp45cf54pQc"
    "O1VFWhVflrNRPUhxJGeRHLpp4YvKNNWRT9LLBo8+yVGW9OmLdn64+2khsAdJdKJ9HmAG06"
    "4qf4b8+EC7dm6SEJH7+3tJC4NcIFsGEpoZXxrycT3oIXWGueToXsq+U9DnYC1Kimm8cDxk"
    "rO1fUW2Szp1fix44yEXI/n+uPrXI01/iw9Di8jHD88HoaTd319fvSubAQTaLOnNeRbmGiS"
    "isD+okgmnlt7cUdDbBcbPnssgmszuTxMaeu0TgykM378uM1aiGhpnLLwh2p89N3mRqmzyR"
    "L0VJ9kzVrqqGycw+wrJTWS4NxsXFL3LMqzmpST9lUVAzvbiCcZp9S2U3vXRC9p10+xWmeV"
    "0LkG6RdwaJfmfo2UXeB4le8nuPV4i6F2grz7E0HbRkYOHAOC0TWXFbEumTSBLpxZKXoPdj"
    "/su9XUEiTVEPgZL4fTQbnZ/ol6aPv/P1h5l5ZfOQ6p5eRN6tuy9SXfqufzwcn1sPx98wav"
    "eE+Jm9Y0WeU+Q5RZ5T5DlFnlPkOUWeU+Q5iVqTIs/1kDzXVFK+P2ryV5ObSagMTm0aYnX4"
    "xKbo8xZYgP/4hDyT5ZDTrIoDK8uTv4Usljs6ROUPl7097j1mwT07qgHu2VEpuPBVjpZobt"
    "dFcG/xpyVcRFpeZnDJQERaNbgkoHmkmo/8n+n4ZK/DTaf4xdaVh5DPEsFoW1e1181ZjXSe"
    "npV73ZwVvG6ctcMY8cptwGh5iR1PJpGn8UrTNddYBFsP4edUN9AQrrtk87huUNfeXxh+UD"
    "hAvDSdQmA/lhhb13T0JVpGKXkPB45LbWV4PkjugUcN7mYGXnPCvjC5P18jO8dAC072PUvY"
    "kCJr38uixPHWOjh1kLWhb/zgmteYwRJ3XPBRtGBzmO4Eh6fPOuRFD/XrQHTJ09xtQCSJog"
    "XHaPRhfMS2ZWxX3YH9GeHMYO05W3sJSXQYB6jluWbFypvqhqsZ8ZArcusbIbeSrs6Z43SM"
    "9Ow7brU22TKk+KsyZkhx8BQHT3HwesnBI9PXAXMg6zxXJ6BhWtIrBF7eULeWgoc7aoJnLi"
    "KNT7aL4fKqSHmJA5Wlv+LxS7hj3MBc9sSKGoeeemUap/w4NdY47Q9YhMOrXAibODAIcz1K"
    "eUcNFS3kB4aF76ktVJ9pPUPH6dF1jPb+bhFav0NlQ4VMyHA/6JG+Y5/KPmOWEfluC9mbsK"
    "bUg0BfbIS5U07i6oYNWzeOnj0GTCojzx7jiG8BmUKQu4aaBg6WKJvia1zRsKHyKBJC4EqX"
    "Gy5kPsJXLMDNKnTRpZUNHLLYK1hZD3PAFp6hCQDsD/hw0FB149LcS8CELCUGvYo4sEd1jz"
    "ESs4sfIjXozZ2ioVRrvIZnOJj3nB6Wk7d4fMQ8FQJKgx7OQ6ictRCgnPWgYerE5b2fcB3a"
    "e7zPKD0aS5CCxji1nvwoYFdxhUOHTsya4W15totYPIR1DXoNQeESyy55Qz73xAmiLV63wY"
    "CZEiC+1RagP3AdQ8WnyqG3BWTVtsEysTZbaDG2eRwXMqfGynjDnlUjk2z72Wg/2uUwuyKV"
    "Dgm5wyg10hZXqdeYtMo6qo3pdWYd8UZYNPwNLF5I1MZwQYpAr5LdrBnTVnLRFSm5eBnwSi"
    "5m3JyJ2/T0PvjTqvTyDmbTkTF7+LKaH88qXaZXs9sL8+LXu+v1P2vIMVpCPY7zHtx7kWNc"
    "RWgpT2Mly/hOyTIqWUYly6hkGZUso5Jl7EtrUrKM9VqQVLKMnmMyRI8er+zUhnkmZ1FALl"
    "l7fIFnzJmkersl+FLxnw8nxx9/OsPfksuD/3yswPX235Pra6YvLYjuP7KxLBd7y8fJKyiE"
    "Rz1opriFhk+w2tIBSb1wIKS3wRoq6wV1LPr2bKAXcgjA2OH5cvvbDTt52aj8NGgsAu2/uO"
    "/6e+sVqaepwPECx/DRY7QRQkv5f08ukvvRCuS9Urkz8RDlazifIe8p0ifd6TjSvJr6rQKS"
    "VN0q8g0gNy5CBflWQYHibxiFwOG1jbhjQx2ah4KtZ/tEsw8WRwZkF3/qI6ZaBE9ox20gZN"
    "hyt4BcmKT5T11lgwZgLDZaoM9joT9yP9Cdacf2N84Lc/VcP7Dz5IevpDKm9B3O2ak4uT2z"
    "8bMMbDSnB2iQBUF2gLyfta2Nu2HYL9MjONLLnova1NWJ9/YaBaD39OgHugePtIsNWjxFHb"
    "Nub6+sRNK+X3rNDUcCOo0TZVf8L1w1GdOXDuiB4j8204uMI7LjsSAw+GaAqLyk6YfLa5jp"
    "DaQgzI3hW3jMRkzBtaqiHecSfXdNx8ONfoV0UCXmSiwzWNIsF661Ycqj8PTIDXJ4ON3lyd"
    "8d1HEzUNK0b0SaNiJxcCU5EyS9OC2DuyFbFpT8rOz9JO+5WzdB+TjVW5rlQkkBKylgJQXM"
    "OYbKIQXcmXd8ZwMmHzU0jzG/vbsVH0YOSm1ZOLKZdaucVusZ+nMNGm9ClOYg86Y52zU4vb"
    "ZGypM5H5YB6IOlGyZsRP3l7CT3cga3Zfn+RyS39Zc8t5Wf5Tubjjb69KXAc11Ox+7i4d6E"
    "31ta5tFs+m0Vlv2+0qdjgWxf56tItu/moGzfGJ2HG8KBTuo7zaGgmL+K+auYv4r5q5i/iv"
    "mrmL+K+StRa1LM3x4yfxE8pRRz9hk+Ljn8jCKkNpuebhwL4IMe6iMbMGbuGzELVfpjHo/H"
    "FdBHZ5K4VKlDJvnuzRGwSbuHyw7feUeej5v/i4HbOiytmbiLI2cHkWNTFuByq9c4QOpWDp"
    "D6CK90g4hRDdrPEZ0m2ZBgD0K1Iw/fHyzk+1R5pi6PPhXSBwo9gRjOFqKeAFvXFUzZ8vId"
    "E+f1xQK5gGohV5UEyXTYAfmR8Sf7257dM10Rz+Wug++wydo9H9vD1XtqlxWm7agZweHcEi"
    "3wIIaWdAm1tQPYgMWBFav4xtUNeDWvSFFvhBSl6DiyZ0jRcRQdZ/CjoqLj9KdZKDqOvAPm"
    "Ieg4HfFGJsgzFpt3LKII/ep9JTNETwrt4oGUA7ubs8F1On9ll+xkMKdsxs4ezWK7U/k9tj"
    "y6f3c8Ov14enby02m8iRd/UrWTFz35lp+LPycK63W39VIhMm/s1Yd4/1tx0Ks4EKbFB4ju"
    "6OioBrq4VCm65Lu8aogdUBfMum+fpUIO/87Z/ieqvb77VVjPH3I++9//AZ8iRUg="
)
