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
COMMENT ON COLUMN "cycles"."timezone" IS 'Time zone of its dates; that of the project unless given.';
COMMENT ON COLUMN "cycles"."external_source" IS 'The system the row was imported from, such as github or jira; null if it was made here.';
COMMENT ON COLUMN "cycles"."external_id" IS 'The key of the row in that system.';
COMMENT ON COLUMN "cycles"."start_date" IS 'The moment it begins; there is an end as well, or neither. A day begins at midnight in its time zone.';
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
    "timezone" VARCHAR(64) NOT NULL /* Time zone of its dates; that of the project unless given. */,
    "external_source" VARCHAR(255) /* The system the row was imported from, such as github or jira; null if it was made here. */,
    "external_id" VARCHAR(255) /* The key of the row in that system. */,
    "name" VARCHAR(255) NOT NULL,
    "description" TEXT NOT NULL,
    "start_date" TIMESTAMP /* The moment it begins; there is an end as well, or neither. A day begins at midnight in its time zone. */,
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
    "eJzsvX13m0iyP/5WOP79sXvP8c7acpyMJ7N7frYnduSxnYwfJFs79+iCaEnYQLOArCj37n"
    "v/dnUDAtRIgJCElNpzNpMIqoGqfqiHT1X9757vqr1X4v50+rX5QF+JvfeL8r97tmoR9pfZ"
    "i/vKnuo4sUvwi69qJr9ddYyuD/d5/EbNg5t8dqWvmh5hP+nE67mG4xsUnrN3qrySiTI2/K"
    "EyHhq9oaIqjksHrmopjM5T+tRlP4089gYwoE57bETDHhSk/dP+0/5imxP276HqDRXaV/wh"
    "UTzSc4mvGJ7i+dQl+k9KG0bzqGKp9kRxVVunlqIZbDDDV2xCdE+xqT9kL6B4Jh0Tlw2j2s"
    "r959O/NY7f81cc2ca/R4QxYUDYI1z2ov/6b/azYevkG/Hgn/+7508czi3+IxC9qSb8e3B6"
    "33odnwb/O7/5/PnurWffvalPt+bT0d3kuX3rdp6aI7VhHlxb5qhz2XrXefry+HJ6OOm0rw"
    "7V9rfXp4b43bxiv184H5rWrff8dPu9+UIHTfPW1D+J601jPGhaHafDaHqT5vvmhWew373O"
    "052jNY77avsP4+ke7jkeau1H44txGl43Oxcnw96l2dcvT9xO+/j7U+PEemrcmdpl60Btn4"
    "yaduNx2Lm7N8/f/WPvP/D5zmu3bxBTT8wtQ4dv5793Q5Y8PjZ/u+B3gri1bo+aI8ue3u1M"
    "/CG1o9tHI0P/CWjg2oDYxFV9osfmmz0yzWByhj8JCbEffHdEItHo0x900ldHJszavV/7I7"
    "sHk1WBJ3VHvmF6P/Wo5aj+T/DLh38G7xmj6XZvvzx07z89dLt7szP+RtWJok34/GMLyTR6"
    "Klz6qJjszV3FpWOPzdE3ogxcwn9hk9ybnfzlh+lRG1alYfswG//3P+L9p1Lgv+7BM84/n9"
    "799ej9f3G+U89nQ3mhjPb+wwlVXxWkwcwORdvjT9W7qj8r4t/YFd+wiFzMScqUuPWA9Kfw"
    "L2XEHv4wlft0cwqFCPQFBdseEpuLg/FeGaueEnzJvmLYyuPD+awMc1HkF9dD8+bT/cPpzV"
    "cgszzv33xP+e304RNcafBfJ6lf/yqkS9kuLTbwaBCl3Xz4rMA/lc6X20/pORDd99DZg3dS"
    "Rz7t2nTcVfU4R8Ofw5/YrdNJMnL0kpMkSbnNk8RUPV8Zu4bvE7vATMkk2+HpohOTlJsuSc"
    "oKpktwUKx9tgQfEkr8Ix8UtB+TgIZiGm9EclaUH2bXZxPjc7eYFpIiW0IdWdMcemByD18a"
    "tFVf8Sl9DadDzhlUdpAKdY2p5BgDiTkrs/Oh6splFhGkpMVebVVHw15RtbDNmcr4OaSmzt"
    "S1nmqaYHXIVvOcO1MM37PUb12T2AN/yP7ZOD6eI4HW6R0XArsrtSxvg0sNce0/qXU0/Y4Z"
    "mTyQb37WOkqQ1Vcy4ZKLiSD4qcDm+OnpIbEvhhz9683p038l9sbrL7eX4e0xCZxffzlLMZ"
    "6b2V0wZ4ushSRVNWxfbEeV3LcCuzpprvNTa0i+MQOoZ1iqqejGgFno8k2r8AhzF9D7dznW"
    "z/t3mcsHLsmE6Likb3wrLsYp3frWT0lR9g2Xaaw99kFqj5mjXloizJQVThxwtgQ726sNVi"
    "w7UNQBE4hcwBWNO1fsP+eQ+s+ZQv85LXPwSAlJzQi8e++7N8TShFctafLEqda4XQ5HlmoX"
    "Pc1kKih4w8BFx4TElAjum9Ooz2WS7/g6auSQw1EjUxBwKSkJw+uyWcO0lVlJnFFqEtXOcE"
    "XF6VKy0BjhqoQR7qsFJPFoewS0NYVtFWwK8bXBNw+l71JLYStBoZKllZ8s/yl49uXLdeIU"
    "PGumj7nHm7NPd3895CJkNxk+/7l5+zArOLYc3oxeCcnFCNcouuiXYuZfsGiCdw43N4OxXL"
    "V7JFo8+4pq6+CaDhzef/EUMZLUGKxk0I3IHdweXfYuEpNtvgcgQbhlDgB2UEUuH7XXIw43"
    "3Qds+4Fd1FdfCROQZdgjn2TY/kVH2GGzn3xzDLeUEylJuT1z6AI2bB+mAbVj+7jhBXu7Hp"
    "jvEC6zyZss0lZuiB2eRczkpmM2F0C6XdOwDMlsylbe5dRr1OneH/ydrfaiSt1nduiLuChh"
    "z/KYPp0KPikmEZFSi+0os7OoBP2a9cEw9qRNCnoFZwhX6heswrxuD2kYbkq58QyuDriEHx"
    "k2hVg6xLtBA9jnxwX4n+BfEEpXNMI2ApdY9I0NBOt/QKle03DlbOSpsKBnCLdC0EG0iPok"
    "lHX9JQTmbkHZTEmqRAmsRCwSr2LdJDCm7qvnqD1SUAxpui1YIbDbqSa143Zuj44YO2OKDe"
    "g1kzG/F+7iO6ClTtiGV8vFBKib/utccIY2mZXrBXWJMbB/JxMu3WZgFEoEGSLDHj2SR1PZ"
    "yWNt9Y+Tz4fpr1O+ueo4wljNKiRMcCLqC1cZ95Tbx+vrvYxDcSenRZ5DcM59JQUxozDkEU"
    "TAujWJYGMn3tw42mLOTo/7BE/PT+/PT3/7tCc/zKrgazs+WE3md+VHWDVDlpRtWoeQCxiO"
    "OI2JZKy6ejdx1sEV2qCpX6J7Zy9ZDSv9i2qrAy4g+FZ48QgK3eNc2JPCpINr+/NR0uKu3B"
    "jpwPtq6MT2DX+isKNDtZUvpyN/CJDnN3aBnSocCT2NfXngvmcDi3NIBp+ualgJ5Plfe+EA"
    "fB0Ff+8GHw5S/e8UKhpRwogSRpQwooQRJYwo4WWmS/zcyQ2uSBxWdYbSpGUuV6FX7SeXne"
    "cz7M6Of2SQ15rxgDWCdLMgWM713ACHGX6OHKCUh2j9qE2IAnueSNWbFV02bDNNV1/c5t49"
    "V1dnhRL7fcMIzjgzu+UD03OG2ZoodSUo2207qlzSZ6MNi6/CGUJchksswwQ3l1iH88bBhV"
    "jnhchs9sJrME6Dy2+J5RcycomVlzEELro6LzoOyWTfZ5NeOfNeOsCmrPyYD9Cnrk8Nj3RD"
    "p3Bwl/fTyO8BOwp7AyPDnlsQ3Kr3jIFNdLDpuXvP8JTAmJrjFshLvcOTziK+Cu7I2bl2df"
    "/lVj7P4jTp6WX0fOX/FNPw/DVMLG1kmL5hez/BY0tMImZ6EjMA84f2J5utpjSwPf/m/FME"
    "+Dr/zEgfDymxwwDpMwPRQTWDlGDIupKQ9YYimucTsQBn45niyv7caGYP7skdy/Qc1eYOMX"
    "YYwwEUK930wg5yRafEUzxq8bwUXnnJ80aynPTlhlq2TNNLpWWaOqsq0/RC2rfs77d9rdHp"
    "T+neGf3O/YV58fvj9eAfWKIJg68YfMXgKwZfMfiKJZqWnS1YoglLNBWcQ7tXosmjrt+lrh"
    "SGcWFSNcOnniRLCa4PdDU6J76aao8pdha1B5zLNjN1hxp1vX0F0jvZ5s9rk3xkBgksasD2"
    "A9DfHwPW3x9Trhqqr0ZAbhm6bkpgmqt7TH7J//bl8ez6k/L17tN5874Z+HOirYJfhJ+mmf"
    "t3n06v08Futzdkk65UgDtJusWHQ/gl6eVoeLDPj7ysBP7iY+zwsWDSAe0yG9/xinhxk1Rb"
    "7ccFLwex6IsBiUQGk7So1AEeDva91P3Irjr+hOPzYeYAhD+AILF9QOrtrWLIDfuEYel/Z+"
    "81Oyke2JUOu5JRSitGV28IGri5vgecB8nAhud9FId9IIzQ9TWyTeJ5vMSHrHDWMiOtuUIa"
    "+eYT11bNrkdHrix/JxtnKCEtJeA1qoHexPOJldjvDcthahHkBbrU2le8Efg4QSD+cKTBcn"
    "0xXHWadRjUerHA+SRP/Fjhc9YPZIxkXAyCmiKr+7SIgUhBXEag4QspLsSdZpCsX1j8vwWk"
    "FN5f5205d5AIa7EujWaqbS1Wz1eZ5Qqn6Czfr2lPNecbOEny7bFvYJ+xqEVsH44DjQyYUv"
    "sxyHsHTImtEKZEslNiTGBsXh3KgMs/KadM55gEJICJZ3apzQxbHzYq0Ej8UEWR725reeoO"
    "21CMQ+Wna5x4Wycr+waP2Th9nwiDhi/BRXMtm2iHpwrvqQQJBp6tOt6QStw32Va3lHiLjW"
    "+oYdZX3VD7HQfVFdnEAF/9K3FgQ+qpUDIV9hPq8DJ5gDrgnjleP48qlFfgFLgJeZ20FTxj"
    "w+b5G3E9qV7StDPUkhhFasYY9spmymHBCSFcJ33qWqHVzOc7HERcUrK61Tlp0vrjAL7hb4"
    "3Ddx/e/Xz0/t3P7Bb+ndEvH+bIdLaW6ptBxsXdaEmqLV/JsHzgZbkbRKwg6AU3pGOJ1PIQ"
    "bHiNYf3CH6R+IZtvZcScIqs9DlbUYyKqLkqF8sOs9rIJHKcFRZOkqr1kaopQxhqf21Tjsw"
    "YVJn/o1YIlIrFEJJaI3MoSkRurZ7ilmTf5CgpK1Lgq+Pt1OtRucjepvC7mbWiHrHETqZPB"
    "knVTSe6nrLqimWXxrkreCBpS2K8Sl9BZQHzx+x0x1YxYYSJtrAnDrcoPtIFZP5uBCn4w4v"
    "oGqYRfMJO/JkbcFcatPnlRzLXMDMZoKi5KY+wKrx6/dXEyY+B3F5qa4Sk6QKoMW1GzVn4u"
    "imVTE1//qDI1cZhKTWyN1KeLw87jN0e3Ho3r81OjY5mmdnnHr7cnV07v6Pawc3+lwzXNuv"
    "A79833zfOrQ80yv+ntVv/5yHzRLls8JZG913f4TW8MHf7bpdlgtCdms/346PwxEufGvK81"
    "K/3ab6tNxGydCO5gQiYmZGJCJiZkYkImJmRiQiYmZG7TbMKEzC1MyERkwA+CDAis2GIyjt"
    "FgLG15GQg/WkFLLUaDMkAUxq7IAVEYdT8xEIWBKIyd19IQhbE90wJRGPXdMBGFUV/uFkVh"
    "GGFQdFnOVhjoryNf46bZYq72woq5y3I1Kr27m1yNOx3qVww5hcXIBBbMYjYWIgwkyJHFUA"
    "NIPgKogCjhT+krT1+GXzKQBnkIlgUa0CprIF86RYEGIqR+3/QAXNBrtCZN8wD+PnpuH5p8"
    "DDsYo3XCrz8dnU20ozOTvacThuBDMEJ5AII9qJILrVUDEDI5gWAEBCMgGAHBCAhGQDACgh"
    "EQjLAVswnBCFsIRugbJlNoCpWdiJFstOZEdm83XhgjeM2SNV2DihKqS/jnkMxKrfIbN1x8"
    "Qjc8x1Qn3RLSlZDWWcqp1y1VeoStvAkX4MClIwe2cl73nOi87q6pGrpCR5KCVAVpazIn5i"
    "XKLJ4WSeptmBnTNy65FYjKnYarCG6ItZ5RmCYXxYYngstesczOkKbb4oJDF+IroDChynQH"
    "wosvM7HoBtzh7Ssa8QxdxLL6pnDWSU7y8sNgcaIdDW7XwpWEEMQ6yQDhb/WQA8Lf6r5bYS"
    "vhTUsAAYgIQNx5HQ0BiNszLRCAWN8NEwGI9eVuUQAiQuVybtELoXJphXaN2/KW8jSmw9cK"
    "ffhbEKTbk0EOo4v7c3GGYaAvJ7bwi00Uj/b9KED4i+ih4rtRBynNCBoC8nOO9KirC71EZf"
    "/yfOpypZXpItB7dDJ7Wlb/iD/tP+1Pb4TRuzwiovIGHUNDV3qq6xpQmN1n/9chQv4//xML"
    "+v7P/+TEPv5r5rSIoRD+GzFxBTBx0YSsABi3aCxExyE6rh4AFUTHITpuO9Fx65ouse5a/A"
    "Qn/EBnh7gOTg42F4KzPHvmlBphhyeRS6nftSibEbOTKLvPZpKqzt02927Zh4YqI39jZTyk"
    "XgBuI3/9L3HQqKYJ5wz76//8D9MhfrqBOwPNLzF/lh9ufpfPg4M5syvq8nlwkN3lE679Z1"
    "bGhl4MRxGjqQeGAp5XWM9s6h5Iy6NTqXEPedAqTQhKAWWRNynnLdD4DS7pQ88+Cr/Dy+kG"
    "MzF8c8K7Q1IJzmqlT9p0p3Tqq5L9IbMRW3T/+tqwHRScGACLY0b1JBISOwLk4DnpXStutd"
    "ajIxi5wHqdUtRjtZZuscbZzRYQUXtDscPug3EHxjlwZ9H+XG6IDa8vaOJXRNjh/bsgar6y"
    "mLC4nDxlbLBPGvlJ5098j4TDFrw+Y4iAmYTdpZrUJlzCeefGap+5aeQkd36VsgtSpFuWNh"
    "OctCMbaqSnMxSG1NSzEmVyEu6wFeCM3EGpGZMg3Lr54omdQCMDlbfA1chMpPyj0ncpb7tq"
    "Q59cNiF6qs3UMrhXTJjMSVXd6Ds882qA5VnbnINjROON49kZDQEHO9WdOTIa2CyAKcCOKD"
    "iueJzmo6IqjqkCObMsoV/zyIe0KzaaFGywymetBNUVOqUKIx9nCOuOfNw+WNeUxbOC2W78"
    "TuVx4pnZmIHK2XC4+A60WwJymhc3nt61nyuA3HVDgrwdcZSIIgzeRgo4oNc8AomnnGX7TD"
    "+XBXhh/4Lb2E4HPJL00FnNM/IEhFO5w2wVw9+KxYLPjEGmo0W630m8LMFEXS4MvMLFFfhP"
    "ThqNo6MPjYOj9z8fv/vw4fjng8iRMntpnkflrHkJTpWEVhN6WbKDtBtPEF9nGCV86+RZ3+"
    "f40dC1zXSCafTc8NKH018W5I0vP/RKFI3C0Y7tDnRAUItvgO5yEY4c46w/tBEIqYAwpxS1"
    "liasI/Gq4jwaJw8q+cJbRDBXPu/f5RDP+3eZ0oFL6bjTWLqVPpBvGefZlKL2wmH6dyzOI3"
    "ieWB4++0q5mPKTFjD8Pz09zHclRnb/9Zfby/D2tH8xKUDKHvOmmrKin9kyTBBtixjHAR4w"
    "FANbNvmEuJBwAyKcMeQ2ZmvE2S2zMqbXF9kX0Z25DQumb1iqz9NnmCzEKgPTVPe4KmL4Hj"
    "H7TOEf9YZcYHAdnCBsF7UAHyIzJCoZc9kqmlvSwPK183T70rPMsX5pvmk21ozEmpGIikVU"
    "LKJiS0wSRMVuIyoWa0buxmzCmpFbWDMy9oHdoW9JHH7ZJqyMdn2W7N6vzj9//btTWGcE9n"
    "OzROVQRcPLqv8278YNexzinH/xqMSzN6f6n4R2ixFyfDXR3ojnKgTuIqIbPnX3BWpkzMv4"
    "wc+fH26u+ZZtMX0/Y12WHWnTBSFjQtUMW3UlEegz/vviSTGlT00LbeKLgGV9NmPPZ68hKv"
    "XB43kg8k2IjUlVLuMcNPmleRYIKJImE+ZZ8/b07lm+vs8kAj17fvh0Okeg8PqOQwq5iLPo"
    "17g/F13JX3kMjO+4weqDZRbgccKAs0dUF7xGtq44LoHioJ5iE6JDDoDiqK4Hh+ZHRTXH6g"
    "R0M5eJVoJYX/GzNnw8YEnIH6Qk5IbLEf7IMDCsRrhN1QhrgJ/dWEGXOsgCa+FhLTyshYe1"
    "8LAWXl1q4W0nbDxPKbyKYByphr7dAJsg8asE9F9s8kDZH3fEVEOwxrzOvufTAWvkUAFYY+"
    "j1VHmQgxnIkKVFx7ZApwqfWADbeLV5Q1RzIvI/PwoLmtnWnk+cmS2tmPD/UxRJ88nzDUvl"
    "02EWRhNd3J+LoSHBbbkBNF5PNbl6JdyDqhLMUSUaSZRM472FZGiZ4gMsC42xKm2telG0we"
    "y4Z538u9O+PRDQGQGLSUNk9Pax03tqmU+N1nf90vSfn+7Y3+H6Mk1lX6v88gtzVaAgs3fE"
    "7mtfHGATWQQEISDoFwQEISAIAUEICEJA0DbNJgQEbSEgiP93RmTZiWLh/XVOYcmfYJtMxT"
    "s+zpOKd3ycnYoH1zID+7NszhXPXy+3i4bxi7p81hYU57ya4Xj33ndviKUJL0CyPF9AsEZe"
    "MzODDKgbdGQtshFJjiWeceUpDgWOK7zy3eL0xqNGjil/1Mic8XApyXdQprojTwZfOaPUJK"
    "otn/EJujQSiRGuSgjRL8VUCV6pErbs0HsDr84rIZA+dfnO3eMJwuIe4nGUWUZdpKUGKwBe"
    "+vLlOrHOzprphfR4c/bp7q+HXN7sJkP4WiWlGBFygpAT7ICJmBPEnCDmpB6yQMwJYk4Qc4"
    "KYE8Sc1AVzsqXcXQ50EuM5t8QlZnBAd/F7DuhICGP4SlfYJmADTP/PSmusJLk2Dx4S8TUH"
    "RqQ7lWi+doC84I+oIRuhO/7iCQSIvLvfQoqlsSCnVSIiTlaPiGidjDX2TP0zIiMQGYHICE"
    "RGIDKixCRBZAQiIxAZgcgIREbk9ucyTWZWYpk1x4O769va7aup9ohCxQrl9sS+4lnQf49t"
    "8X3D9SSlHXPSrLjtW0at1WyMynbUWeURe4dQx4QOOKo+LZD5dA0O059lO2weEgS5/DAgFw"
    "zD/yBh+MgFVUzMKTIMLSIgYlfkgICIuu9ZCIhAQMTO6wkIiNieaYGAiPpumAiIqC938wAi"
    "ZMZKFcyNl3HYTe6mbLTyeBNRMWKW6YXwJrxUSb3cyiGD9hOeyLCQZzA5q6g9sjI4SjTPZU"
    "iU+CKYA0Ixgttywk8ehga0N2Y0ppB5yK9g7P2o/AgE1zXVI6KnO6SVsFtlvvnlB1wWvPJS"
    "KXjltmghk+9q+9jWLlsHAD5Jg1e0xrEJ4/eO7oaaBe+kU/ZM9psYLwlW2ZHCJY5m3x48t4"
    "9fsHAJwnMQnvMLwnMQnoPwHITnIDxnm2YTwnO2EJ7jsZdiryJDHMytM5CgW2OdgVCrLCC0"
    "U9FpAig/Cn6LvkTiufA33mfXUl+JaBUf2oj8H7xKp7TiQIXjbqT4QP1r1hRuhsKRPdydId"
    "A94yFV3JHNKz+oEEyQoLNy0mwADkQt9rhZCc1BAkUUNZYRbH9joinseGHbEiwXnVlUwusx"
    "BWWxf8iEVZR408CikesS2+++EdeTorqyV5uEtOZCDd40dGjFDGmxO7JFlXEa5qacuwjfv8"
    "uxBt+/y1yCcCldhMcnXinpzVLWXHg2GQMaNZTENOQ6DvXduFS4xWQyrUXWJWr54dYuZiaq"
    "3pD0XksZRBLyLbSKMuTBg+gql6cbinOOUVR0lB22iQyv6xF/5HR1puUV1K5naLekkpdqs5"
    "PZYoZwhMXwhy4dDUT/Rw51V9iHAYJDblqXGwVrd+0UGKgW7niESNYbIomwPITlISxva2B5"
    "eZA3/NBfGnkTiO4UBqtPsKrmlV6SXJuHr4n4mgNk051KNE9PIL5dgPvNUidKb6jaAzFFQ1"
    "0v9A+Ew8vaApUaY1lAjT2usjNQpyigZgofuW96zfOrw16jNWmaB/D30XP70OTj2ME4rZNh"
    "5/LQ0cyTt44Zg560To7US9Nj//XUp47ZtBuPw87dvXn+LgfQZkvq4cS/VnDBRsANAm4QcI"
    "OAGwTclJgkCLhBwA0CbhBwg4Cb3N5El5qyhipN289oqBISrK8mTqNoUZw0x+WWbVDQ5qjx"
    "4X1Uywb+Ma+Mzf3N6fX1rO/d8CC0ajCKov1RUpRbElfhenIUEnFc7kfzqaIJuAq7PFE8dT"
    "K/K0reATCaslM+3FrYWrGlG/qGCtrPSTIsZoBxrd2MayUkxJZ6UdlMSWovlVvY82gIiN3C"
    "fQ1jkBiDxBjk1sQgZWpIFWKI31JX5WO54gop7Wtx7YpRMDN3aoYvd14Vpi67GqYaQOFY/F"
    "pizOfU7huDkasGfM2ONSfv3M8Xc+7FiXLHnoP4cDo8PC0NC78OmQogThWP2LrHG8VaqmHK"
    "AtHLD7hsVJpWGZO91NcRk31h91tqWz/sWRcHavtk1DvkUepXNrapX5pvmnF1Yjbbj4/OHy"
    "OMzWJsFmOzGJvF2KxU5BibxdgsxmYxNoux2eV6lWQnecqblZTM7FysMpYUEXxcaIUERslH"
    "Xk3OEEtXY/99JcTxMhOuC48wN3/z8OAgRwInuyszg5Nfy9XcJDtVfgPNTQrn5d6oEwjQqo"
    "qjet6YurrCsyjZtBOtLSkP7TJz/82QgaGLk286W54xfEBdyRrMlmOcpsaihGXkqIP0MoKy"
    "jkH1AlE7xDQ8PyunuiD9hoVpeF1i99yJ45fBaCRItwmkEct/Dr5BeHpER1qN9KnLTzLPZ3"
    "+BDZMdcWwhgqeIhzJ0SjwevOjRkalDfQuaUbVkPQ9FMMhOBdNq4dxBCEK9IQgY1sawNoa1"
    "tyasvalwHi9xLw3fhcXv54Xroir7eaJzjkF6XPeFDhW/8DCZz0wCKJZOQtVGtXVvn6NZQZ"
    "2B39gvTJfxDZNXHZIF6SoZ90/7T/sUatso/KOUAQnUL5sNxdgGqG54BowelNmHIfbZGCbU"
    "MGMjwkJW4VlQnt/nLhE+PaMCgZJY4L/izTc8wi4HAfr/LhQldCqNEvrJKOEr5Ky2rjTrzi"
    "TnPDfVUtstr/P5xvhinGlN+2yiNRzz+egPntcKRd/1S5Hj2mucTPSLk7ceo+0ZVzr8plkX"
    "fue++Z6Nw3NU2bO/945aZhAlNLTGxaRzAVHEb4daO53JuSiH9aXKLN6LdBZvdfHS3tHtIR"
    "aKx9goxkZlEQiMjWJsFGOjGBvF2GhtZxPGRrcwNhr7wO7Qt8wiQRoZ7RqDNb86//z1705h"
    "nRHYD9YggDVFdMUb0rHEjpx344ajMHHOv3iyGsZX919uF0stpE3v4gazZf+PR51WJ73IGN"
    "BGhukbtvcTPLaUOJnYRhax/TCMRnTDp+6+0nepFcTR4OfPDzfXfMu2mL6fsS7LjpR/QoBk"
    "5k+ItOxTqxgGmDchNMNWZdHWM/774kkxpU9H6Ca+8O3UZzPmvhUQFvsU9ngK8PA3ITYmVb"
    "mMc9AUCI8FAoqkyYR51rw9vXuWr+8ziUDPnh8+nc4RKLy+48jirfn25jh9jYPpX00VkCew"
    "4warD5bZPjO2HV/xaAioV10A2tu64rjkzSDMNLcJ0SHyqTiq6xEeB1VFEw+duEy0Ejf9ip"
    "+14ePBo67fpa4uTdYxqZoxZ5JkqZnSB7oaGX9Mgj2iqBa1B4FX1hgM2WL29hWT8ir1vKI0"
    "Ew/X1CGQAlEVf8wLT48p9/eor0ZAbhm6bkoOhdU9Jv8c+e3L49n1J+Xr3afz5n0zOD0i/Z"
    "9f5M7iKPR+9+n0OjUlYCbD9Cxh8KVIt9jiC78krWPz3q0Qe8th7uUbY4dtPbZnEtdWza5H"
    "R64s0zIbWSkhLXUerVPBmHg+sRIzwLActlFCWJYphdPEr4HhD0caRHJfDFedBn3Z3Ag1RQ"
    "7LyVBKVvOc9bc3imQscwXkmBpSV0DtpkWAtgzFZQSGvJCiXMKLSdYvrPr3ClthlvQa+BuP"
    "30rssUHTzlLFkoTrKxJWFo0uwuEBcjyIYH9ke9UbOz4pT5AFNdomb9AIZMBksM+1aALX1T"
    "7E1FTFGbmDjO2x4vHlJcxOGo2jow+Ng6P3Px+/+/Dh+OeDqKDZ7KV55c3OmpeAfkzMk1k4"
    "pOMa1DV8iaXevffdjLJxcaI12nJ20LBmBeXjEqvwqJFjER41MtcgXEpxmQarJcnie0s1zc"
    "zlFxGVWnhrPIeYAWJY4M7gSBNNdcOlEmJdYsuFw1Fsqng9VWbpLD/c6goDer7KTFOwMOTG"
    "S8YmmqCaZ7fURqhFS3xIzUVmJaT4xxgxIMUZmCLbCg4KNy7kyEymKRTekCPgNXDwynq+5q"
    "RZSgYAdCkbc03TbqENLryuGunxrDM7SnkZuHTkKL+xXwLvm0954EF02eUBVrgbIHmL3Xor"
    "f9oO2/WG19VdpipJFNUFWT0R2ZZk9ABik7FiSN3gDPOZaqixaTBkxjZb+RMyJzMnLzFm2O"
    "wUrr8WEMGYlyVQ1LpcUy0obClx7QUe10/3FRrs86B8hpt7oJjWXniOyltAFxNagqjuwtqC"
    "MrnBZCkqhQQVliteXg5cUysohThN3ZcC1IzjyqiIDik91QadQSNT4CD51hOqqMgCUcaGP+"
    "R6hsimqf1+BoQFJRgjqbsAt2ANYb5t3ZcIJKJ5jlq4Pn6aDk8czH2urY2Euc/bMy3qnfss"
    "3TqrkEM7PlhdN8zlinqnj4zFVb1jCcfL8vfrdKjd5G7SAFzMW677V8HZ+3CgWmwhKzBqqh"
    "mypFjjFmVCqHef7h/umucPexIPThVijYoq1EGs1a+WuNNq8WLhzKmKqQ/BYDvJ2Jj9nOMI"
    "TTp8q+Dwp2DEr7QqSMSGXcTFSEtKTep4L1z+JWa6THom6ZqG/epJonYB8cXvd8SMWi1kyP"
    "McRsq7F9UNyJfF/uRBPNK60+o0S7Cquh27fkxSPY/tA6SaOcUZdRqMuKvTSvV9tTeElMFq"
    "2BUNt6sM61GrMm6di7F2lVXxHL434nph45tl2fbbdNyWGHZXOchenpjVbWbXMNzO8qoyLr"
    "GBdpVJbsCDShgVv28XmWXYsGuRLjKtiJ4aZH5Uwqz7YLAdVVeZTg+Da2yWVcKtaLhdnVxV"
    "ahE7rjpYVB9VZFzf8KF2zrpesgztrNUp4fONak8eKPxZcaRthsuraNRShduPzUOmwqZr8Y"
    "ZfyY9WondTrNTjrg7qcnlAW5u4iS+8T5G4gsucLrjmD106GgynPycEJXXnst+7M5yfVckr"
    "kXRpbXy7RB19ZlrWmSIWVk8J+U5lU0C4OcpJn/Z84w2SFjPLSkd37C8uL91Vxc1G3kLTX2"
    "wIXosSHCrkrTkO+wodcj9UWwSP9jnOAGJJQwPaaUxmPcSlR6l1w9dFpZwtUYqZjfEqChzf"
    "snEvDjrtu/7z02xBY+3SbHRaJ8Pnozs2rnnAxvr+1DixwpLOT42r46fGhd25jzd8XVTC2f"
    "qjSg6crbaEs/Tr70ztssVb3zbtxuOwc3dvnr/Dcs5YzhnLOWM5Z5mahOWcsZwzlnPGcs5Y"
    "znmFc2j3yjnHzbvcymOMZjtkxt8YSi46vIynoc8YXoo1YocAHfnA78wOuCXHWYnk3oirzU"
    "otuxRXeP8aiwAFKlhRrb4dL60wrWMXKXSBwgJ5AMHmK9umS42x/opf/VBYeeUYEdS4Mi+s"
    "FfHGYoPrDVV7ACUwieX4k2lXLRCQH64rUUNoPKRZxYaWHnH90qVsoMI9qRNEdS5seOopDq"
    "EOO6jYstKlu6b8lg2XO7bJuLhUEkQolRW0/Z6Cs/LKJEZS893Qg7pCTGVQFY+9MITYM8q6"
    "yu/bsGjmghazO0ekyOrRNAKeV9jR2Caawuwhpo15xAOAd5+p515wFIHIgtQSiSJShHLDTS"
    "Hg4DF0Ji6DPVJSCj7bJJil3A7DAIx4YYJN9QuX9Inr8kCNfI3mIVqJyg9HUDn5zFJuuXw8"
    "CKPZsiTU/GSrKbTk0N5wVjRzuihEFCUbKKxJHPeE8Uv3FM9gh5JyePLh4KPIeYFNDKxg1T"
    "QF06EgngtAMmYJ62Ajh/0xYk2RQDWXVlZc3WPW3D+h51O3oGMlTrMVhTUY26WHXi0Caljl"
    "7oercic8k4FVUMqrmaStvbiFW4S/shAgCDcKZQVOEpBuIMraSxCrrNVDDlghqu4rBStEYY"
    "WondcvsELU9kwLrBBV3w1zueIhWCGqThWiEoZKFRwumBq/LZZNqRFKylBmPObYiLjDZycP"
    "gyzPUOpaSXbHHWVLlMMRUttMjuManehiqos1YIoEFIlo1pvMlycJKKwEk50EFKsVszgJKJ"
    "6LtjgH6FQoj2M2X/nxByWewrQdWS26BXfXOqfHbI3Up4vDziPk9jwa1+enRscyTe3yjl9v"
    "T65Epso9z/cZsr87ncax2bm/0uFezbrw2bX37NqhZpnf9HarD2OrbX3UYX/XGp0+e9fv8L"
    "veGDraJfsN8n6K5fRUyYGLk5Xn9ERcerrlHJiO8c7od+4vzIvfH68H/8CcHszpwZwezOnB"
    "nB7M6cGcnmVnC+b0YE5PCQtpt3J6UhU7cqNPkmQYF0LgSX0DQzUT9AbT6HCxIXSkVnJA6E"
    "jddyuEjiB0ZOc1BISObM+0QOhIfTdMhI7Ul7uloCNVcLbC2rR15GvcNFvMVTUWhl7T1ryl"
    "fE25mOSszUZurAFzMG2nko06SLRcWYw7SCZB50EeQIqw0EI0YlJ74MVrhsrAB4sJlsUfWI"
    "Mq8QcXK4++65/vhs+Nod9pHx/0Dk/eOubJKxvT1C/NN82I4w4w+o7Rd4y+Y/Qdo+8Yfcfo"
    "O0bfazSbMPq+hdF38o3pM7Zqdj06cmV+ouzSfhLSOhca4/WqJp5PrMTyNSyHuuB17bvUmp"
    "ZeHBj+cKSBf/XFcNWpKzYo2meBxghe2Yy6WKt5zvorAkYyli3sHFNDurBrNy2YOh+2QQZx"
    "GcGyFFKUS3gxyfqFxWx319BGvqzT0NyyZzGqelQ9g8cWr3oWllAaOSZVdQiSaGC6MXvNp6"
    "Yeigu8D7/wIrjAN0W1df4P+OKMwqzLj7nhSmmq5xGJnpe9fiOC9dUpLLF0v6r+MC4BsQrZ"
    "7uszHg0k0sxDMHfZHh403uVYt3Bb5sIVF5MC8ozvkqP3zBg07YwyXCFFSkD52tWXEtBBQe"
    "k02Xqe+DIFKHElze8BvM/fThqNo6MPjYOj9z8fv/vw4fjng5/ZvfzlZy99mCOSs+Zl8zZV"
    "MxJ+QOQbIt8Q+YbItx9YDoh8q/tuhcg3RL7tvIaAyLftmRaIfKvvhonIt/pyF5Fvm0K+bR"
    "KeFRapysRmxapYLQRmBdWacqOywlpSCwrBZN22NAJrXCUC66pUV+cCHZ1ftMZhHH0VIrMM"
    "0joZdhqPqRooi6q/mFV+/cXxqvFn6a9H7BlizxB7htizGEcRe4bYs6qmC2LPEHuG2DPEni"
    "H2DLFniD3bDexZWEx66FvmrLQW9kSN6NbYGPVX55+//t0pbPeBBHz2PbCCYr3b5KLKurEe"
    "zWu7L56o/pwXK5im22K0ID8JaW8kvF9iNRHd8Km7z7dJOAXZNgk/f364uY52xIwztexIG0"
    "YGhgKFr3EcItloFy/dOG2N+xp/NVXYKWFBBkICaeyz3dTxo2aMHlFdOBxtXXFc8maQsafY"
    "hJ2cNvUVR3U90Is+Kqo5ViegfruGtJj/ip+16f7KvR7xJBjj7r3v3hBLE/7rJKA0IlnjDG"
    "nePny6uz29LjpT0uKUxyiSh+pRI8eZetTIPFLhEnaxnt/FWnwaqLHQlDpH82oJwYb3WzgX"
    "Snk+EoRb6Pjge2Hk8Arbmah98GgH9gbwTraZlhxjh10eP0S3Xk/Fdr01FAtix4vIGLHjFW"
    "PHVbd4r+QEUe0X2UwjMH9o8LbwzFLwxsStawwZAf51kwMC/Ou+UhDgXx9ZxF64cCgxTVnh"
    "elmMbSobj4JM5dA/rfJIAu3ztGU6tve5Wia8mJ44hl5tuMM2QWDUIx+FM8uwFWZxObVcaZ"
    "i+gekbmL6B6RuYvoHpG5i+UUO+FixcvLPtpzNdnemLq2tAPetkqWz+1r5X+2IHSz6SsrtL"
    "3D1VNIspsTyMN8M3ZNWfircGPxWjTeoTSpqRAaiVEXI6jAYxxTFQIpdtGR5fES5hBkw1jK"
    "1yNayGrwuXQ0FGzibaSY3uWeZ+sckDZX/k3W1+Sw72gxjaq3lEyb1s1hWScd5Un2s5sn2e"
    "p5iZaylu2M+Va8nvzZlrCQLgFhMnZq8HCBjBZ1UJVEdu4g6MN2bj0pHkoC8xxp/2n/apYq"
    "suSJt/QELmIcrIV1/B6lbDMW3yxv40ae/V48ZdMPhfvMjMW5z6mZkIWDfP/yrWdG1dmdlJ"
    "fDCzum+qKTNK5hWZS9LVt9QcrJ6hMRgStoCCac5nebRY9hX2DKqMAUkCK0SsMnbMDdg5J1"
    "+NS463sbJ2M07PIhnwOdwDRQ/lJZwDa1q9q/cNVH3YxRSdFjumxJdlnHuSe/McgfGD/E3Q"
    "FTgOYz9xHF5QWSBAwlM2Y0B7z0pPyk27bJECWmmRAmfVafqvnafbl55ljnlqvnnS6DxdfV"
    "fbJyNM28e0/T1M28e0fUzbx7R9TNvHtP1tmU2Ytr+Faftx06Bouq+MFlN+15G0F+d80bRf"
    "GW09Essw9bd0KlpcqJphq64E83TGf188Kab0qWnB+zzUazP2fPYaICz2KezxjHM+2y+52J"
    "hUM+Iri2nyS/MsEFAkTSbMs+bt6d2zfH2fSQR69vzw6XSOQMvkc2fRY073D5DTzV39nvpW"
    "Sr+fId6URRg7Itge7FPDI93QGxrc5f008nuglZboL8W9/XwT99VXiAS4whCkb8QNjMEM7T"
    "8X2Q5r+5gkiUmSmCS5Jhkwi6PMUkuRbcVCEyD1LcgSrxsy4kddG5gTWfeVgjmRmDW381ob"
    "Zs1tz7TArLn6bpiYNVdf7mLWXB2y5kKrbie35mzzb+ZqSWanjOI82Qxr7jJ1rWrE3MvEf4"
    "rL+zkgnybcmbu/FL97UXcp+U1L95YaVAnbvEjBNlsj9enisPMIPaYejevzU6NjmaZ2ecev"
    "tydXAo55z/tOec/tK1M7v9LhPs268Nnv79nvh5plftPbrb52eWF02t/6WqPTZ+/4HX7TG0"
    "NHu4RrZqNzH4dqLuwr9UeVfaW+rRqwKrjz+ZZ//ZT+XaqbFgJUEaCKAFUEqCJAFQGqCFBF"
    "gGqNZhMCVLcQoIpgAwQbINhgTTLgJn5BGcRpUAYILtgVOSC4oO4nBoILEFyw81oaggu2Z1"
    "oguKC+GyaCC+rLXQQX1AFcYIbB5WW5GkWpd5OrcYO3aIXXNSAIDPt1LxtAAFf38+AH2I25"
    "4QPjaa9GoXUwBlF7wP5B5yIKctMtCzIwT6sMtfsrD7Wr7WMX60BhmF1uVGGYHcPsGGbHMD"
    "uG2THMXsPZhGH2LQyz+4ZvSkzq86HqymUWEdS4okhbdEAgClgzUMCpp5om0T8qxHL8CVgZ"
    "UNFJqHvCDJGt81JjpEtGW+q3rknsgT9k/2wcH8+RWlgAhN2VLgcUXGqIa6l4lSsx3h/vrj"
    "MOe3fN5bpWaLinmHvw7uc83GW3ZbOXX0zy1yK+Cqr5LJOza23Faba4xlY77NDCVGld1MLi"
    "3QbUAXugN4IaOR4vnc43BV4wx2AyylhMJQfacIUtxCEhDglxSIiB+aHkgBiYuu9WiIFBDM"
    "zOawiIgdmeaYEYmPpumIiBqS93EQOzKQzMJtEaUaPZTMRGvBXtQtSGG9ycE7nxmY6nLblg"
    "ougB9ILCoQptY39R/tyL+uH9OWocNN4r/CFsr+W//7k3u71XN+yyuI9/V1lc4vNSxSXYmN"
    "+G+mULxvzeO2qZTfMAfh89tw9NPp4djNc6Ce7lfcEAA3KgN07CghPfn450yt7NfGqI5ybL"
    "LywqOmFVioQ5WTUSZsoJGwtPICIGETGIiEFETIlJgogYRMQgIgYRMYiIye1ZD20pwfUZ2X"
    "XvffeGQDvxGeHNUK4RIqOZlNmGoXexiATT0siDtThq5EBaHDUycRZwCcPsGGbHMDuG2X9g"
    "OSRcXwWlIaNFmSD0AaEPCH1A6MPWa20IfdieaYHQh/pumAh9qC93EfpQh/IfCUMCubuQuz"
    "LDq34Ak3vCeApyygSYRHfs5wCYeMHNeUuDhCgQewSeUqGTgL4yMN6gd/LID1puj0VfZS+4"
    "fUBl7uGlR5PASf4V36nDr9v770Ioky3DVHzvAMqkffzSeUJMBWIqEFOBmArEVJSYJIipQE"
    "wFYioQU4GYitwuey9mayTFdmYMmrYvF1ycKiU1MM/qc0QAr4VtIpdD7FoaVjGA1/rbSaNx"
    "dPShcXD0/ufjdx8+HP988DO7l3/D7KUPc2Ry1rxs3j4klyj88B/ZtiyRBqUmUe25W7JEGh"
    "ojW5U4ol+KbcI84wAmuzAFI1d48BEf+bXAnvR8deIpvvpKpKUrlhor/3I6+/LlOrETnzVT"
    "grx9vDn7dPfXQ77i2E2GnyFfBNMgmGbVYJq1iLemEVDE0tRPDojbqPtmhbgNxG3svIKAuI"
    "3tmRaI26jvhom4jfpyt/a4jU3ZJiuCbUz3hI0iCkYafL7G4+dZmILpPft5UAXR7blbjvAD"
    "csw2ZQNqS5g6+zs7NofsUcRe2HekGPGyRSicKuEBl+nmI4WKUHzX21ffn4+unGerNZlTgC"
    "Jx31PjxAqLVixZfKLKchyX6XIc1QMl4lzAdiwIlJAbSwiUQKAEAiUQKIFACQRK1HA2IVBi"
    "C4ESGLnFyC2WQcDQ7Q8lh6kbqKAoZghRGhhIx0A6BtIxkL71+hoG0rdnWmAgvb4bJgbS68"
    "vd2gfSt5SvxQogeImg9Zo25y3l7IzFVb/KBw9CIBkIhYegNOtCbILQCPfzoRJemdQU2hfg"
    "gWlHU200AIWEOEaP+6OpzZSWcEeVARRKj7MsVsGstJRBGqtQeYT+gDydmRiZx8i83PrCyD"
    "xG5jEyj5F5jMxjZL6Gswkj81sYmTfpgHaZwe54s4K7uv9yKxdckiq9Bxg9X/k/9uLeyooZ"
    "xFRJbWSYvmF7P8FjCyuQ7aHBbBFi0RcDTBGD8XhfUZm1AuXW2PdS9yO76vgT7mMFEYGRQr"
    "mrlps1sg2iiiHzCxuklNgnwn4Uf705fUq3qji//nKWnhUwwFlqWpBvTM21VbPr0ZErcyue"
    "D1VXPjckpKUahqxxSXsTzydWYlc3LIe64KTvu9SamqwDwx+ONJDri+GqU8+9ISr3WWBIgB"
    "NfvupX9Jy5PU0ax8dzJk84VdhdmV1N+LWM6SHb73NMDel+X7tpway8cF2CuIxgtxZSlEt4"
    "Mcn6hcX/W0BK4f3ra/OzQg/gGvgbf7MZNj+wOZ+l/CTI1thUqeAhWdTbKtVoPz09zD+kIo"
    "X2+svtZXh7+uRKg8264DucZfrcej8xqi2p98Pdpp7YVyDFi72uMlBF82H401NG7Mlcl5Bs"
    "S6VH2UiNHyadkD+FxRoj3BLJ2mQcykV1SUI22YJcRLQpuQFg4U1WC22B2KZ0a5Ra6J0uWX"
    "6Lr56eyswP9p8h9RaV2Mq4fyOiMskbMWfFdGFSNeOoiihSAuoDyaokdPDTQUEBfSbGYOgL"
    "pYupxwZ7Jbc3FAoZMPNjuGx4E/dou2PSgFtURjEIGrpLmsBXO3Z+wf/25fHs+pPy9e7Tef"
    "O+GZh6kfOHX0wK/O7T6TXC739M+D2CXOsuIQS5Ish153dFBLluz7RAkGt9N8x1gFyzMW0p"
    "gKYkQHQW0F38fhf0CJ/D8eqqHK3VgZjF7f+sHvLXIq4n3jYD9RfesJ8D+Pcm7s2N/fNs1f"
    "GG1OfmS1A/6BeFGYLuRBFqCZzkb6oJ0uIFhwyf7dV9cCT5FK4ZkpOhonH/tP+0v5pMGuJG"
    "j9lVijNy2XkP8EIqjhFVCb45qF4dDgZHD2+pxH72ibfPtjaNmB4cPw6hjgkdlqpBH46rRB"
    "8erxp92Og8XX1X2ycjRCAiAlGuGiMCERGIiEBEBCIiEBGBWMPZhAjELUQgxj6wO/QtSWQq"
    "F4Yiol0jkOJX55+//t0prDMC+332TQD0Yvw1PIUZRGNJBHHejRvGXsQ5/+LJkC/Z6FEZ7R"
    "ZjSPlqor2RRWw/BH8R3fCpu89RfbCSekP+8+eHm+sIwJexLsuOtGHEaFyommGrrsRdesZ/"
    "XzwppvRpRMDEF36o+mzG3IkAwmKfwh7POAdoBi42JtUMHOhimgLIgEBAkTSZMM+at6d3z/"
    "L1fSYR6Nnzw6fTOQKF13ccWWu1fHtznL6+QLc94VLiO26w+mCZBV24Q7eSRyDyzxHdjkve"
    "DMJMc5sQXbGprziq68Gh+VFRzTE4nXTiMtFKPGErftaGjwfEjyN+HPHjiB9H/Phi/ob9YK"
    "WLIU8jWflyqFUv2fz83kjnWMc1qGv4EpW1e++7N8QKqqikKmZOidao1NjUJkUVm/Rek2eu"
    "HzVyTPWjRuZMh0upiQ5qb9FamDGa2ntnqsiUKFLoVXWZoVi0zmucCDma5CgQFuRnjAS5md"
    "LyPN+wYPk61Cg8T6XEyOHUDkCDUz7J1XtLNc1MtSEiKqUw1IyPgb5w1PjwPtIQ4B/zdIL7"
    "m9Pr61klgB01rt+FsJE8IJV5QMWo5gWjto+589ISTh8+pTdP1R2Q4gxMkf3IHPSYKd+lri"
    "4t2ZednpMkW2eOzoY4V0VKDLWcsvHnNO3WRKAryeTdtsgweFDBLVpC0ClSlHOd5QwJwK7a"
    "L5M3HJLVO2u4CqlWmEaqep4xsIkMF54d+k0Q1SPmC88rHPNt6l7op4VsFY+3XwXAPdEBi2"
    "z4s+7dfCQbjuIKKHQRiU4ptl+cUKFJfE+m+FK3bFhcvQmjKJrTG6OpvT2914SiWfDGEokk"
    "Lq3EvraoPjKL7XAxkt1YEMEHzV0R8Xs2vCSgKh1xfaOY1JJU9RBcKTDSOf8kL0D1AX5MZA"
    "QpOiUehw282hBY9D1i9mdlWpx8w+K2iK8WWp7B/Vss4lONjoRwwlyqadyf5zip3muQLyvT"
    "Q4qTb1wn8fyup5Yz4WaIN5VdEBO/T12fGh7phsl8wV3eTyO/B/ZNiTKWASQ8yq4DlIevvr"
    "KfmRx5egF9I26QYjAHU15ggB22JXlJIsMvWkUjRVb7GhqAOOkNVXtAxIZvQr4+le4atUhQ"
    "w4o2P1xFG2wou3kZ0LFdZqmlyLZioXFgpL+12yK2/q2HHLAOV91XCtbhwjpcO6/LYR2u7Z"
    "kWWIervhvmOupwYbNZbDZbJ74WazYb2no7uTUXNQpz0pQUTMqszrFhh27Jymb9aWzAWkip"
    "gCNz/q0lZZJy/GbIJLvU4kprCV4DXGFPVkRQXNmfWz1wiu/IUzWQnXWcnZbqvkZNCiB7mb"
    "2bp4wNfxh1+g02bt4jS8QexkNqLugkXPn4y9b4e6uyw3DzNlXjrzVSny4OO4/fHN16NK7P"
    "T42OZZra5R2/3p5cjXvWyb877dsDUQNQ1PdL1/rT28dO76llPjW+DZ+tlvfUgGutvto+7v"
    "c+X72pVutFvzg5Ui9Nr9M68dSnjsnHs3Xaebpi33Jr6ueirmB0//mV3u/cX5gXvz9eD/7x"
    "D7HjzOPU+I8qOTUsyqkj7ejK7R2dDZ8b4rpmXfid+yt9+nf2hedXh5plftMZd7TLC6PT/t"
    "bn11onjmaexMZo9fXG0NEu4T6zwWg9Rss42Jqwe0d6+5s3IyHzMFZFcRG3XiqtHdlZVe1I"
    "77l9ZWqfb/tao9Of0r0zknMDa0ZizcgC+HqsGfmjFAHEmpFYMxJrRmLNSKwZucI5tHs1I3"
    "+AREkoENZjip1F7QHnsg0dyDTqQsF6OiZs8+8brgfVv/iihuAMRGr8MQRr/DEvle+rr0ZA"
    "bhm6LkPRr+4x603oxIpjWHEMK45hxTGsOLaYv9ixekNlMRkvqURlyZ7ZEUF9mb136inn9/"
    "fcFCWePOVEdseai48hYvwHQYzXvCra7kL6agRERjEgDhlxyIhDXiwLxCEjDhlxyIhDRhxy"
    "XXDIm9Ld1gtDFgZHFZyNQHy7yde4YbZkB+uuadivlbSxzsvzuvkWs7ieDK6NtG5WHbBCrK"
    "puZtaPSQA4rWQ+fWUD7dx0WhLPvLjz/I1qTx4o/LnydI3FEMHNbJMWZXthV9oXHh7owtRj"
    "GpWksh91uRSYMTXdGsUGG0kouMaJgmv+0KWjwTC2m0YjSvdl9ns3zmvpEqpEtLCEdl+y4V"
    "fmFizfogrJVWxqJcQ6PwHhhleH25NlIASX9uemIMRK6uXJQWAqA++ppkYpANyKNDjoyXhj"
    "1qYOAWtV5APIsgxKjLBsHoFVZR7BxcmK8wgO3zqfW5ArMHpuH7J31Cl7B8gv4OMXywt4rf"
    "TL9VUh3X2tcXeoXba+PzVOrKfGHeNe60Btn4yaduNx2Lm7N8/fIdIdke6IdEekOyLdEemO"
    "SPdlZwsi3RHpXnAOIdIdke47j3T/ARvazO7q4ZeklyOz0dk+P/Ik8i85xg4fCyYd0C6Uvi"
    "/W8SNBtcWF1NtDozdUiEVfDF4lgkl6n1eTgJYGHHn7kV11/AnHGsDMgboSAVie7QNSpEMV"
    "Q2644Dqm0mAqDabSYCoNptIs5u+up9LsNW2mD/fJWHFMxldegEnWCyjrrg0n3MQ+pjv0Lb"
    "OkjCLaNQrqV+efv/7dKd4dBkqawYznagfTMizVZ28mCXPNubFGUvOZfMpKLaSt8fL6ytcL"
    "vGh4dHx+uLneZ2eJw04OGpwgBEwVUejMJW8GGXvMemV6AzRkclTXA7OF2a3mWJ2Aw8sFq0"
    "ZqAK/yWRueNJ6v+iOJIdO9990bYmnCFZL0kkQka5whbIe0baIXnShpaeY58arPosMe6dgj"
    "vZAzVp2A22zMzWJmv3hDOjJ1RWNXmOGb4XtdTLOUDGBPK+71SFJtsdfjs+jfx1+W928UVT"
    "QNDxg9lvQGy0Ow6T6omNz7YyT3mkTVC4o4RlJ34dY0R65Gib0/dK4iZvZiZi+ulryywMxe"
    "zOzFzF7M7MXM3rpk9m4pd4um9oLBsWsbSOVMjVllhbulrCKtVyQiVdjTqR6JmPF5aXEneI"
    "XcmnrVd4VdleWtCl5Xkt2YcxvY8uzG8CvT2Y2x3L9UemMwneUJjoJsNsMx+D0mnlxJjgI6"
    "lyfLUewg2amO0Q6zMN+xO819zpH1aAu3rFCrNWJSe+BBoyRVEaNJ4r+5SJbNa7SrzO67LN"
    "wfKcjaE9fYc7/rc/Maze+9I/gvZPhFOY7JvkiJbL9FuY3moMrcxsNV5zb2BYcwxxFzHDHH"
    "EXMcMcexxCTBHEfMccQcR8xxxBzH3JEyRG/8IOiNeKmp3FZCjAZDocvLIOEZySuEBBFKAW"
    "E0uyIHhNHU/cxAGA3CaHZeT0MYzfZMC4TR1HfDRBhNfblbFEZjRaVhl2XttMjsbnI2YZ0t"
    "ZqwRhqCX5WuFaJk6sjXueSjaeWBJIEkepEGAvsmGGkzhOYuxBjFARJ4Sy1zhGLNDjm+ZCr"
    "Xn4QwW3b00xKDKIPtlaymIgdZu+c9Wa9I0D7zm+RUvj8zHsYNxWid+p31odJ6u+lqj09fa"
    "J686lE5eqoSyOa4SZnC8cphByKXe4clbxzx5ZeOZ+qX5phlXJ2az/fjo/DFCmAHCDBBmgD"
    "ADhBlIRY4wA4QZIMwAYQYIM0CYgWwD+JFhBonMgNwh7jgRBosQaLAbUkCgQT3kgECDup8a"
    "CDRAoMHOa2oINNieaYFAg/pumAg0qC93EWhQE6CBFQWg17Q3bytb466HWiENeM9pGcIgbE"
    "Y9B1kQtffOAyjgRcm5iqGyv6sWj1EQj3uaVXvCXgxYBNVng9Xtwd+hd060l8qQB1UNuyxE"
    "gVYKUTCTAfpXgAy0rjTrziTnTYAdWGq75XU+3xhfjDOtaetvPcv/3ru8eOnc8+vftaOrg6"
    "fGyYSNOQtVsPh4fXa/3Xm65TAFnd2rHt2O2btClYRRRFuoGsJLpdUQ0kCNymAK7Ct1E6EJ"
    "CE2QG6EITUBoAkITEJqA0ASEJtRwNiE0YQuhCT9emzJgP7fOoA2mP6f7yLwba9Sm7MWTNQ"
    "DMbicjo93ipjJ8NdHeyCJ21FyM6IZP3X3e3DTo5hP2HIv6mGasy7IjbbgNTVyommGrriQw"
    "ccZ/XzwppvSpaaFNfOFXqc9mDH3UeBdj9ins8YxzPtsvudiYVDPa4S6myS/Ns0BAkTSZMM"
    "+at6d3z/L1fSYR6Nnzw6fTOQKF13ccIjla8+3NcXpsSPgjNCSkrt+lri51gZtUzZgzSbLU"
    "TOkDXY2MPybBHlFUi9oDLj+bGIMhW8zevmLSMWEWXd9wPRAP19QhXgzBY38M8WN/TLm/R3"
    "01AnLL0HVZDtnqHlOgk9yXx7PrT8rXu0/nzftmcHpE+j+/CD+xHwzhvL/7dHqdmhIwk2F6"
    "ljD4UqRbbPGFX5LWsZlqx3aDkSeRf8kxdtjWM+mAFm9imKTaYn2zzZVAYtEXA8ApBpP0Pj"
    "8ioFEh+17qfmRXHX/CwSkwcyCoExwybB+QQmOqGHLDGig7Solrq2bXoyNXhsfI7vwuIS2l"
    "pqxT75x4PrESG4NhOez8BFASsxX2FW8EqoOnDAx/ONJAri+Gq04hT2zLCA0IBdBPGbrqap"
    "6z/m71kYxlHqIcU0PqIardtHglk3BdgriMwL8jpCiX8GKS9QuL/7eAlML762tc5EZOrIG7"
    "aq9HPFm78KbtZ7QLn5KkWAzQjhWx+KDg/E/P7gz+cljH344aH97/vA/NePagWfiH9x/m8P"
    "n+5vT6unn7kM6qgpOxyDSNCHZunlbfbt3wuibtvcqcDmeUmkS1M4AFcbq0/4gRrorR0S/F"
    "7APA1ATau3htRR0wHjOzLnAHKWwvZsa/R2xfahwUHqCAa+nLl+uEmnbWTNv+jzdnn+7+ev"
    "hfSfNvdqkwqQxMqqkS9/4iaU7ptkeasZYycK5GiCqFvSfcwk5YGy6G0Ku5ki012EakvPXt"
    "5X2m2FLDI90Q7Bfc5f0EkL7u9E1LtZ4H6cE4CxrOy2/bsHXF0x26zCrnjCia2ThLux2hVi"
    "GGwIDhCR8+BU+bw723hr7PDWJ2g6UyJXrkQ6yUq89yVXu54VaUqhrKplS2ZAb5lkhXvHOV"
    "Al52RMz+36qcslrgNqeCZmdFGTGnyGqfxcmlLLK+RPgLvJHwBqAFMUbrfP3F/OKOa7yxl6"
    "69/BzVZVp60YT1OFHdF2hNE3AxXR3T1Wu40dV0tWC6OqarY7o6pqtjurok8zdUptc40bdN"
    "615moJJyTJk4OaoOcK26CiGG+cJ12K2qLzgQNz6K5m/H8IIjrRslTafCAwHpxe93xOSqzj"
    "p4XYWPaWlmJ1FPqkbMrmnYr1Uw6RpGW5VDfeOsooNKeEQHu8qhN+J6bNwquNQSQ+0qp0K/"
    "diULT4yVc5PaGnYtWYYjtcVJmHyj2pMHCn/mPXNLb2+Liwhs5tC1KDtZu+lSJNFnujD5mI"
    "Iz1V7Cs5S6XAivZDI9RMRpHQkouBYLzvlDl44Gw+jXqWCkRzz7vTvDaNkqqkS2SxRx2i7p"
    "xj40r3yTUbicEg5oojELyHhxCR0xRbPq6EQTeEExndgMzFNSh98tmu0Ataw8juyWZUvdWK"
    "dVFnk5KdqNhxdvEQVgvg2frZY3pxOP99y+MrULXuiF0y3ZhafSL/dXWt6GfSHnDpa5wTI3"
    "e1jmBsvcYJkbLHODZW6wzM22zCYsc7OFZW4Qg/eDYPDiLpa8Mo7TICilChxdYYx6NdB0lA"
    "CC6BBEh6slhywQRIcgOgTRIYgOQXRS9NWgEuZWF2qvI19jOutilpphqG1ZnlYIHaojU+O2"
    "WO0akgAkKTOWKuBKCyOpAThqcRz1nlrEH4rCcbyNCE9fdUmfuJCM/oui2orhecBCdo39KK"
    "pGKYbF7oO/UZ6eLo/AVj24JHb7r2gbYR9qeyoPie39d6GQ7r+rDGxenhTrXmK1RvqleUBa"
    "Jw4bA/4O1yciCBpdE+HdeZ1MWiee1tC/PzWujp8aKbpCXUxqwo0D8nRmpriQ5FBxbogxC3"
    "HjtdKeLuaqg95vnSPR0WZK+y4V5segNwa9MeiNQW8MemPQG4PeGPSu0WzCoPcWBr3jdlcB"
    "yaXIVhthmBVdSpXk2uO7Um1BbKpHZZKjxh5cKEPKFDEhFTB5iS1r4lluiJVIkj3V8MFFCn"
    "9hY0nKXmbLU0pc//XYBi6zRRI5JaLVA3EDIQMRPMjwVRclX6XkilbUTZGtr2BpCUFB0byI"
    "0dOC1BC96cJ6McB3BAlcvLi5JfVHlRxjzUVRA6lwMRQXZkhW3+qzoiA1GxG2PDcuErZ+pl"
    "LhjsGwJH24nuBPA9aTnbGVVjTumkWOwLEfBDiGoKVNSwBBS3VfIwhaQtDSzp9LCFranmmB"
    "oKX6bpgIWqojXxeCljYIrwlr2WRBbGK1bhbBbOIVdvKULODwF9HnmbLpATu8rGxB1m3Lli"
    "4wK8UyHK4Wy3DUMXv2Ldz//alxYj017kztsnWgtk9GSQQH4hkQz4B4BsQzIJ4B8QyIZ0A8"
    "Q41mE+IZthDPEPvA7tC3JOkUD+RbRm97Ge0aA3G/Ov/89e9OKRSDz74psDmyG5fNu7HAWv"
    "709JBYxjOty6KlfP3l9jK8Pd3PLFtqL54MipLdm05Gu8W9wx/iKJIAVQJtIqm7z7s5w0rq"
    "DfnPnx9urqPGzRnrsuxIG+5lFxeqZtiqK/FNnvHfF0+KKX26O+XEF+UU67MZez57DRAW+x"
    "T2eMY5H5qPBX1CM/p/L6Yp0GoyEFAkTSbMs+bt6d2zfH2fSQR69vzw6XSOQOH1HYdIjtZ8"
    "e3OcvsZAia+8nRzfcYPVB8tsnxnbjq94NOjhTVQXkA22Dh1goXulp9iE6IpNfcVRXS+swD"
    "9WJ6CbuUy0koDEip+14eMhqj3fBZ9CkcNhlnLLjwb+Mbzf7HgfDnIm6kngZyRuxiGQg2bD"
    "2z1YrF1PfStlwM0Qb8rkz9WlduT3wOwoLHxupwVNK331lf2DusLSp2/EDaz9DPMuF9kOm3"
    "MI0PpBAFob7665PiGH3XlqLxMEzW1aAgiaq/saQdAcguZ2XldA0Nz2TAsEzdV3w0TQXB35"
    "WqjS1wY6kNbBMpm5uoJWodNdYlMoRZf2Dc5yCUIxuLY/H50o7soJTORJrLD5BkPB0UgsDR"
    "LnVI2OAIVI+OH5C3h9gzRkb1/pGy7buz2fOOwfHLVmTzJSZKscfTEMEiGBCAlESCBCAhES"
    "iJDAZaYL+35ZQYXsYGFEsMUxwnNqUnY2B0FgJlbi9lVZ5ZJ5N244GshUXtfv0n6XvVl3TM"
    "jrrBC7Tdu/4XrIjBSl1CmJGvbKJHlQUGAzgrngmpOuTkA2qgJfAAu2p5rE1lVXeiizL2H/"
    "+dtR48P7n9lV/vbwjw9zRHd/c3p93bx9mAnF2oOR1OLLLl4Rp1kjIIPYxVfHtFRP+NK51k"
    "pesrmVJw7f56g8cZjeMqeVJ+BSUlhgsgxcOrJ1kAaVlPzJFpqMtr5omtz2+qqLfdgUCiQJ"
    "7bkLGJoutAaW7FD3vpuxQ2UPsUb+99kARZdPemFsRgKG12UWTJc90Oyyt3mVAcnOKDWJam"
    "dYhtIB0uBANsKqmB/ajatzV0mhfV++XCfO6rNmGnv1eHP2iW1BXBjsJkO4VGYPCcZBz6LU"
    "H3Z7I9ejbpfYwI8SgsgcZo3iiH7ZWnlYVDNM0gXj5Tu1SZfrxR6R2Elz5TFvmHrLAyweXm"
    "0ejmRnCE4ptsSVV0IcUYAPvkmBjwrPbR5OYnoVuKiUseEPp6RSe6ra0TcySzhQrmyoWUpc"
    "/wyXdlgiTLEBHPtmeIavaGTADKyP0LaA42YNfZ8HEtklC/TukQ9ZKpwq+mLppKhw6NXgoW"
    "yNqq7OXrgLM7GIMSwh3ahZnI2oTL1pCWQlpEFwV3W4fIX3WkhUdSGNQr4r5CfcsEkd7OxL"
    "zIfsEWo6LeQvXAp07TEuwm6e2P4zkjEyb93wDGC6VsCKMmpagrTeqkDNVDPGvORMLMN+2Q"
    "gohQJScFyqj3p+16cjiZMke9dL09V0r4u/Zsnzz1FdPzrGBkyRA5QWG44fYx6R5xbkJ9z8"
    "7gfv1IVQLE9vL74GZ+lxBRbbB231zRgIr9eywpg7FMqlgFwGlH1CkS0xIqjpXsjfr8QmGO"
    "BcuOU+Vu3pnhY+QbL/5aLZ8NbHXq7bUz2Jizo72zZOU9+YQEoAhqcMKG9XSOGHBGqpD0nv"
    "TC2nYxvsbl1aCGW5wTacI+tSs1DMLrx/a8SrU+KFltViuNpckrkBi8bxcY6IBbsrM2TBr6"
    "VKxIunF+7xkKarr7RKBuhWwm1mLJlg8Ku6zjbGQqebhHR70SBVqBorOZNSXGb8H9m+rMbH"
    "nPB19hC4SPIskqHqdRculLl6eMYIqH4XUL+Bh5bqvhLIeOoSC2LS8CLELhq8WzASSqVgfH"
    "ukwQtqhD2GdntD1R4QU/TvLhjhzh4IZVJAJrzPU8H85SnJevMAdjcxtkhSTVJ2s4L7YpMH"
    "yv6oONNpU/JaLn8sNldzFF1fOkXphfCcImmKEr+2vyhFCe7KXztd3P+L6N/lKSMmC5fnDk"
    "1bDu4LoAQvZ+btK1Gaka0rfTa/R2xmgnvFAC+LrL7hSp7yp/2nfarYZBwOrgyIL0AfwVSJ"
    "hlKVgHfN6GF8WNVWmvA+56ChBj6hZYvBW+MKi8FfXqWKwbdG6tPFYefxm6Nbj8b1+anRsU"
    "xTu7zj19uTqyPt6MrtHZ0NnxviumZd+J37K3369+b75vnVoWaZ3/R2q9/7fPWmWq0X/eJk"
    "9Nw+ZO+pU/Ye0PSePyPZ5B62/Xlf71T69cdLf73avjM1+86B+3pGLi447Pkj/dK01HZrsh"
    "w3Xv+osjHAcGWNAXrWyb877duD3uHJW8c8eWXjmIwDb5pxdWI224+Pzh8jbAiA2X+Y/YfZ"
    "f5j9JxU5Zv9hQwBsCIANAVY2h3avIYBJB7TLbDenUBgoSbW9EaAAo0Us+mLwtug9aJIOVi"
    "kYuDzvL2ym3acivyGWxQDtuLNgX8sOueEIFFTCNsrVG06RbvEBEX5JekkaPGo+8uRJD2XG"
    "2OGjgXxjBpOtml2PjlxZGbLsGKaEtFTscp0NCiaeT6zEDDAsh7pQ1A+aSuwr3ghqzHvKwP"
    "CHIw12iBfDVaeV/oJi1NBpQhlm1ixf0XPWH2aNZCzTHHJMDanmULtp8Uom4Q4P4jKCc19I"
    "US7hxSTrF1ZReM76YTkrjFSsgb9TN/wsl6de8yyPXpy2zhzn05upvz4EFti8ZvuV6MDDwx"
    "JsQB5y4PbUyHGIqwDUcrqhtT+dwSX2n78dfpCvnSoHn1+yIk/2/mF29v7hTPZ+nFUzcyBX"
    "/5f1ir8warFpK6rSh4ARTwDNQJtm3lWjTlw/Rv+0U2aC8ukuYoDUtVS2uCR2z7wbayQ1aA"
    "JUVmohbY2XF3ZVqmrS2MSHFPTZuTKnuFaMZn0ltRoFp4jEaKUhDDxKumfnog3paSJTVwTu"
    "V1xai7tMChkBIUF912NJ7fL9uxx6xft3mXoFXEqplux53GNXxM2XINpiLx/ohPAtSTfcvj"
    "IOS1SwPw1eWp9PKblSWXSADXvwetDAqmtY0lp12cddiqy+K2vvVECqRRlAh02LkUvE0UPY"
    "2GO57yQv0YbPnpgUuqrnEb9oY64M+u2IsIwck6qQJx0IaB/8pLooHjJbOoZ/n6fw6tqQjh"
    "Zi7+SruMKxVxKPCYtLSdYsu9KhdobXPU5Xb+M/XQsKAgFRGlrA4I9CdwzumColI9uE1Ttg"
    "OqKsg3OlQ6/5gLaoPjIJr3c4K/sFZckSlLUu1JcsFRZARtkK9BTxFfKA+2KKjUDue5NeOY"
    "klCbdUYPwjisgrRrChrBVvJLjulRGajHxLRce7wSr8UwrIL021mUo1oNKUkF6CbkvFxhsV"
    "FxDY9P7NrDcbOuqWWmpJynrngUn5D+/vhXkWIgxhQXVDz9AX1c/MO8KmMv9A0xRlRXgiZd"
    "nKtpnD1FvaNcv6Y4wU5xI8obww5GOgJIoUCmLr1BflylXT7IbJUgVlMWeUeksj2sP4F3jc"
    "dawC0oRvYPvc209tk+dYGK48Q63cEBuRNntBw2JcL+iXSZFthzsmfOkAsDbrJQlvyO2EWX"
    "rElbheAqZ0ecJiYSTzLO12SJe/sfCJ9EwKvrBA5xgQH/zb3Hky4dUKg+sA92PCMXpscU6S"
    "slN527u3LNDayh61kvkQQDe7hgSJcW+xN2raGU70JGV9m+vcUNsfMj72IadtzHHLfcM2vO"
    "FUNCCMEMO6rxzw1WmTN1m9t6VHW11okU+nEoKM022VGEe2T0e9FOfFoiouxUKDrVCI6T7U"
    "uaMhacKV7sxb2Hq8Fvmvswex6nnGwCZlz+IU+VYIPaqeEKw0KMYAbWRVWwk/p/biCzS1Lr"
    "Ny9IKik5DWXWw1rUwjSw0uvHHOENZdGHwNBem81Cfh3ln7JVO260yFDWdyaCq7u1pm6jjJ"
    "tI5ZwexAN/o1ahmrf1zJ2lIz+mGiwhTjnnL7eH29l7Gn7uS0yLOHzrmvbJGv9HmTQxDRFl"
    "iFHNrxweq6YS5XSC19ZMirqc1Tx3dywpdSvIsQlhRXhjGTY2HEdeldE1nlq0JieGSwOLvC"
    "YwoYJAv9BHQXv98RU81I1gr5fQ6DrMrFtAGWS6BTYslUwSdeQXC3mcUrYAIYn7i+UQ3XYE"
    "l/TYy4i+yLjb0s135LplnWIopTLbOiyNuSnPoUjLOrkyqK5DqU01XDra90hWGFTbOskt1+"
    "pzd6AcMB6/fNqGCP57w6FaNNdpxngXpcDctihs4Os8z31d7QIsvvXoJp0XC7zbYetSrj2b"
    "kYa7cZFk+gfyOuV4EaxpkX08VaYtjd5iP7BCJrRVicc9cw0o4zy7Bfq+EVG2i3WeUGnKiE"
    "XfH7dpdlHmFvbPeq0Tbug8F2nGVhmx+3GqZFw+0226o8MHf8lKzkfMx7NG6jayfIl12SQz"
    "d8lF2dREEudSWuCsGpnXZYBOwKugRVwq9pZaWdZFglnAoaKe02q3jGbhV6fMCtr0FJm13k"
    "VbWxoYBhsejQznoPRXOyJfl17+9woMOmUFVWQPLYFIN0rCpMH5hct7Ghv0Yj10b7gnxENy"
    "yAF76dwhspewFwLazgPx5SM1ZMZgYpUpD/gDGYbWGY0d1w1kHJ++hlyyfsK5nfSxkNWAu5"
    "VHzMBMiPebWXS3BuptfhDrEPJmOyn2by1JbsDTeqPXmg8GdeuFHZ47qu3UyZqkzM7kw70e"
    "AruROO6N3UrBScpC5f9q9kEulFAqIU7QjhpWguw1V/6NLRYBi/EElHivpjv3fj7J4Ke1Gr"
    "1Ng0n9M0NbkYFrdPja3Jop1U/+IpPVM1LMgchnqN05FmKp1+ZLu4aQLIPFZ+4y+8vakikP"
    "ZzeqlW/5xlW586gyqbfx6uvPVpojmoeeJo5klsjFZfbwwd7bLV1y7NBhsn1gpzUeNP+7RK"
    "TtyuvPEne95rp318oLbZWE9X358aJ9ZTg3HnssV+Oxk17cbjsHN3b56/+wc2AsVGoEkRYy"
    "NQbAQqFi82AsVGoNgIFBuBYiPQ1c2h3WsEKu/ttajr1DZ0+BLV+6MP2Vdc4ogs1LBHCeMu"
    "tLvQiGIyAbALI4f9g9ndifYXUOH/1ZZWLlvJE9bceQrLq/wg5VWwHETdJYTlIOoji6RPtW"
    "ghm024V3ZGDFiVA6tyYFUOrMqBVTmCqhzZtQdmEQMzJ9isJMJwdu6Q7HSgmp5aywkheWjn"
    "EMEsRiMZFs8VOw1QfHPiplOcX46YaQxhmCdeCvv3XzwloBoaDniv1ETHx1TkcwHFn/af9j"
    "ls3XBWQC8msY+LqKcgYtQSiFkl0U9aacxPLxr9jGJ5IiZ4aGrtK7NnZEc/tXbLf7ZaEx7r"
    "OzqbaA3HfD66WyLqaVXJgYuTNUQ9Ay7Zt32t0elPx3hn9Dv3F+bF74/Xg39gxBMjnhjxxI"
    "gnRjwx4okRz2VnC0Y8MeJZcA7tXsTTo67fpa4uQ3xfmFTN6AmRJEsJrg90NTonvprQ21a1"
    "KDPGgMs2MQZDjbrevmLSMWGbf9T5GBY1eO/AleePwZvnjylXDVVo0SbsN0PXTUkhzNU9Jr"
    "/kf/vyeHb9Sfl69+m8ed8MOqpHWwW/CD9NuzrdfTq9Tk0Jl5oSj1W3acds8MRkCAnW1xzk"
    "uOAMSMtK7iKpsk3HtKhNko3zms5HJHVuOA8dyIhC7ZgrYz9IAaIeTwJShLcnHtOXuVBKj7"
    "PhtvS8Lx2kGUoyPK7uv9zKpZukSmtNRs9X/o9t9d7KVkzM+PbZ3k0NL2g8Sdyfgru8n6Yv"
    "WdgS/8x2tKkkOcDDU+BoS8D8RUr57GwoTJ1/DoBI5s+BtLhThyYMkJ4DYUHiwtNghnD3Zk"
    "J7GAgOxlBc4o9c24PUEN7czOD4HsZaItkUipFueA7MTQPNngEpsprKP8qVmr5t6S1huoBt"
    "9c0YcNdasMR9Glv22dtCoRE2PC0MT9SulKhQixrQTum2pzd3sGNb6kQhkCD7URnZXqyTYb"
    "SlEzXLnF5mrI30PUWQ4A8CEhTzraCQE0QIPts98NmPKgeEzNZ9v0LILGI1d15HQKzm9kwL"
    "xGrWd8NcB1ZTosZVwd8lMJjbwd08IMxZQ2WNW8iW8jVhmy0PL64eB8tLIc1BwYalknJgYK"
    "MyR7kqBolAi8pdrN4QyvEsgsDmIVkWybra6jUFkaz22bDTeJzBc+rtY6f31GLvBNdbHL/Z"
    "+3z1plqtF/3i5Ei9NL1O68RTnzpmsnrNIhSrWWUVo4t0FaMVoFgFB7BmDyJYEcGKCFZEsB"
    "afJIhgRQQrIlgRwYoI1txOb4zG/iDR2FjN39xBwCkJxjQwErsrcsBIbN33KozEYiR25/UD"
    "jMRuz7TASGx9N0yMxNaXu0UjsU4QoFuasZU1aqslV6d2WR2jsImmb3OisenmcDmispImdY"
    "vjs5AHAVWE+IkZJUfBL5nx2XwkS/dZ+aPK+Oy3JeOzre/seXPis3D9isdme5etif7ZrDBW"
    "u9qaS6uI1aa4cWmavcOTt4558srGNtm/3zQjXnMJ47YYt8W4LcZtMW6LcVuM22LctkazCe"
    "O2Wxi37RumL+0Cn507HyOpad48r5sQvGaJyglGbxhUuVBUl/DPIVLHa/aNm66MYXiOqU66"
    "JaQrIa2zlFOvW7Y8woQLcODSkQNbOa+pRXRFtXWmHRi6QkcZ1n0B2prMiaTbo+i0SFJvw8"
    "yYvnHJrYDyMIrhBq1xxVrnUPusPWEBxYYngstesczOkKbbqPC1EXsRw/Z+gscWFuyF+AqF"
    "qW8q0x0IAZExsegG3OHtKxrxDF0EX/qmcNlJTvLyw2x4CmC9Qaw3iIWUSmkKOcoggbd/mT"
    "JKEf2GdwnEdP4omE5EFNZCDogorPtK4YHjgrLxsA4VYjp3RhaI6URMJ2I6EdOJmE7EdK4V"
    "0znysLZOjn3Bq2dlnXvieeKTZ3Gc4bX9udhNT9yVE6wZFTGPqUlMGyKOBz5aVdFAVyLBeQ"
    "lHpcdmETskDXtfGdm+YULsFX7z5LGfFYy/GAaaCf4LeNNl6t7sEjkfqm6GPzdJVk3Di0JA"
    "wGyXXezdCrvq7gnTU/xfePsKj9i6F1Stj2Twk8I16ZHDZGGyBykD441IwjnLDJRua2Kp37"
    "omsQf+kP3zsPHzHBU89N2xu9K+u+BSQ1xD3CDiBhE3iLjBNU6XTTnA1mfQJU7rwOzWCLOe"
    "RaG9n5RTxTGZcBVD/4Wd9MFBJbqiqLoyNtg3jtgx4XsZkaBVPWQl/jadvBlgAdl9WiQumC"
    "LbYqxApOmFKp3HQT194D0x+3NUwzkEm8YCMZWhkDSD+3dBjHGF3SVB73il71KLJ2a5hL2c"
    "54exWJt8y6v9Fxhsw+In3xzDJV04mose+inS9Zz6VezsFyATH47woNtduKX2KLPHuC/VYr"
    "uvBORTgHDHDv4ZX/+mnAe+yr0YEteBH0zEeY4DuCd3DV7PJ06AymayDtC93KQPHFbKABaz"
    "S0eDoawgb2H6ZbM/zXGV9WmPl8v+DPIds7M/bw+en+7MpwZca/X1xtDRLlt97dJsdO7jeY"
    "6LMj39KjM9P/vlv9o88JrnV6Pn9qHJae2AtgUZnJ2h3v52MP3qE+vp6GyiNRzz+egu9fVN"
    "GOdIvWxN2N/fs787vcPpGMXyYF8qnROdVeXBftcvLw46T7c8A3hK987od+4vzIvfH68H/8"
    "BaxZjzir4r9F2h7wp9V5jzuuxswZxXzHktOId2L+eVfGP6jK2aXY+OXBkaJjtiKiEtFTVd"
    "o+y8CTNJrcTyNSyHuoAtA0fVvuKNekPIYRoY/nCkAYrsxXDVKeCMSQSoLNAYAXsmF++Knj"
    "M3jNo4Ps4RRmV3ZYZR+bWM6SFb2DmmhnRh125aMHU+yFPk4jKCZSmkKJfwYpL1C4v/t4CU"
    "wvurwTqsRj65QUFr4G/8zWbY/MDmfNYplyBbH7f3CprTRQFYUtXl09PDfB99pLlcf7m9DG"
    "9PO+5TyVfUpBK8W/bMjgjWyOz/7/3B+3fvz4u6ME495fz+npsfBCA1Ej+q7I65s/+okWPy"
    "HzUy5z5cSiXJmqPBrADu2a8ZaKrg/vpOdr6Lw+fB3j0mmsLUXaYmecTbF6duP4h18Jvkh0"
    "Ax8vVvWB6E3GwpxnlOYnOMaMvSmkV0IzyXgxhDMvd4cdJy3kHWm5LMS2rMyrF777s3UavN"
    "hBwjijWuwTO192rSQdGlKDGyg5gRF4ZiERUqCIzZr+SNA0kjwSg91TQ3tSsaXvSNM5I5o9"
    "Rkr53hfk8QpgSkMcpVSSj6pZjjBIJxik3GYQxPIwO27cntn8W35185Z1++XCe0ibNmWl14"
    "vDn7dPfXw/9KrqDm7QMmcGMCNyZwYwJ3jVLfaiYhTB/G9OGdP50wfXh7pgWmD9d3w8T04f"
    "pyN0/6cDZcNW7PgrkmsWUDuovf74ipZjiyQ243YZD6xHdOAx8CM0DZXq70VNumPtvNp3F7"
    "8q1HHAjCCtApzyfhySSCHTNbUDFZ/WelaOAHolp7MjAwv7A/Fwvss1tyQ4FhfF0UdgXXmE"
    "OoY3Kmqkq0tmUQ4Nx0y0J/rSpBsBcnRUGwR9rRlds7Ohs+N8R1zbrwO/dX+vTvHMh6qFnm"
    "Nx3gvpetodY64WDZpyOdsncwnxpi/CTkcyHAdVDll7dWBXA96LQvfGzoguBWuaWD4FYEty"
    "K4FcGtCG5FcGsNZxOCW7cQ3GrSAeU9DwqV8U5SbXWaNzRgIBZ9McCfaTAe7/NWHGDccojU"
    "R3bV8SfcnwkigjztAPjwyl4xq6fDskNuOOUbcZKIk1wGOlZfnCRiHH4MjAPG1usuIYytY2"
    "x953dFjK1vz7TA2Hp9N8x1xNY3VK6IrwNZgDJcIHMClLA/5A5QOuxeZjFDddqeavN6grzA"
    "MNtNVEWjvthy2CAeM95fuV0qi1eWGeZP+0/7lOOdhyPGCbGvDYgPnfC+urQPzg6wkVUFPv"
    "qW+kY/OBG/Rj24RAYhUTxIKWEfa3sqdwEsWw0ZI2cYOcPIGUbOMHKGkbM808WDvP1i7tE4"
    "Ta3K5ocvVvj8iHI7fRpqAAIVNuY2DTviyd8s1TDDpE8oRQyosrFqs4/8KBJAFxbUX9lT1l"
    "VtP1YmAt5zds58gp8zKkSEFOuaMSUDYiHvUzLi+wGkhLpMTfQy0oML0K7fSW9RjemlXXsU"
    "Jo/mXe4zhDvgqF91omjYf73o1pqmqy+rp7sZBRPFUzxCPopEXdX1wwhguCKi6u5E+f/z7p"
    "LLj7v+RcazxQtLPUlVX5nXKeYIylphRieIkM95+Ky+MXNUcl5kh3WnFPXl8N5psIGI4tRG"
    "zx+5UOPJ8RXCxh7LM93zEm04KiwE0FU9jxTNipaQbgeOaeSYlKnHeiiWfXDK6aJ6x0eQVt"
    "BPZJ+HG/j3QTeRPhSXoNyBl4FtqmrglQQde/QN2stY6kCyDWav0BTZdi/TfcUb0rGtqBr7"
    "qrBSCLhgS63f+aNtGu4xlVup1Z1Fv2VLnNqkmiVdcKDVVK9gzxtTt1C1xThNjRcvN4ndAb"
    "UbEPQdRhWWgrcPgYPjwA/nEuHwsIlAGPK2IzaN7lcs1e8NszCoq3rQ+jUuw+uGb9IVHWck"
    "k2NRtSHZCFtSdiguOsUaeTx5szdU7QFbshrpqZDWKVpR+pQq1JQCFZYaayMFi+JSA58t24"
    "aWkHtshG2Ue1QLd+REyGIBJhkHDeRsXhmsN2RfacuDu1UOvPEZwU4Qdl5DT60lN4TZgbZo"
    "fkATMe5b/Rs7sfl6NqEjIDumVR6PD79y/mQoNMqmJO+NHOLK+34vknWCtObSvVEnik4VWH"
    "PsRQEzxv/KlXGmnJljdeJBRn+/D9Wzx8Q0ZXH7UmNsTLLwJiWkGpJtgUThWBV+WsuwDeAy"
    "D905zPKQ4i5yUGxKWgDLeZOY14vENaVbo7zCKFjJ7ZUDmSwmjSB89VEZ2ey0YH/zfNghmW"
    "LNUZtGUDo1q8VrBSNuStwhsq2wvGOENV+goXxUMHqJ7RvMNnJcJgOdQ5qIw5ThIdOI1R7v"
    "8giaEjsaAfiRLeuSY21KyhotoVsHRPWWbhW5ShXymvFMcGqG29nujThNjd0b01bHlBuQ/W"
    "QupKh8M69D8iKy9Rc35iCNLtOdDDZqiT1wlr7eiyVxVNExe6d0gBkMQtjPCDcPNCJ2s8Xn"
    "XpnBNrUZBlJTTZk3OafIQ+ItkTeHWQWNqUPpqK6bWSQhF9FG5OfTVyLJus3eXSOCGm+tp4"
    "pHei5TEz2mUgAiG1i/D7zne8skIQLK3fTcrZFw9UgbFFc07Nyt+f27HFvz+3eZWzNckgi5"
    "Wx7aK6PfmlonlWRfbxsuF6TQfaGGLTuGF5S0SZJuCsidD7Hr94AFRQG7P+SU4OClLG/E/C"
    "mRIt2apT/F6HM/QgTS94gMObjo5l2fGyYdGEyqhgwTl2N+JMm3Zo78uHuBEJgh6RK0AAEZ"
    "J6yvFlgSBfkuT0j+XXZE/p0caip4ZhHdGFklGT4lri/T9z7T8XQPFfunMWCqBE+KDZuYcq"
    "NPEXn7A5mTo/Qoa/Z5xKQzUhn/JZp1NoxOSlxj0T6EAuEvGzonIun8zchA4+eg2TAwLpQE"
    "HflLnX9xejwAt+EABImVOwGnlPVdsnU7AntRL4CC3O5lNRGoEbP5Xufw5pCSbW4fTqy+Cv"
    "hQXvswyvUjppkBSVxirPWjDsMSAWWELKPdCjmLxFvu9QvikyE8bJ5EF1CtX3ZwQPNz6zu1"
    "ZYkA7EqHXcnO5k4Qr1Fyjw+F2yeDGOBtFXhdnmHLK5RGyiabirrH78hYlUWI1+zmtVTvtZ"
    "R/N0G4NYqLcNjwXE9eLSfYBcewugRE03ZJjw5s4zu8F9s1+34I5xRVe/hnB7G0PnUHFEo3"
    "ZDiGVvOcHVOxZqroZVeRiuWbOUaXRxiW7SR0+rX5EEan6lFbZOnaXcnEPHFcLM0mMcyucg"
    "lC53q3N2FTfllOncMg9eGTqLcnzhi2ufBPXLbbVEKHgwF5JXPi+kY13IMKZl8TI9aDl9XO"
    "ubCC/bIs+y0YpzZnbLVsMoL6i12O0u26dPklGpZ0PIURa8O2vVsoakqhTl+kHOavk7oMh6"
    "EFnQjVGRUsYd6b71SMNqkPd2Ef1A1oIrAC3nnc1Uy6pmG/VsO/YMRd3fwE33rUssjyygnn"
    "2LkYq14TzlNXNONizwLso1fBOcK5+Nt03JYYtl4MFUWDV8FRb6RFT6uElfdiQC1XjeYtXs"
    "RVTr9azjlur3PlmSfxiuq8pjDOq52JbNCuRfXR8irODR+lNnysdt4JFnUtAtXhvKEha71U"
    "gls3xNrhxSpMXJ7btiS3vgY1XOrBpcSxAJmX4GaFVxBQWhXO32kzMAPQ8MabLK9oCd4CV6"
    "vaB4G7tdwGV3H0Bi8QKtB6N+gyvjQTc3djXyMDebV2OEdEz29ep5OOfMhjCw2Iqg+THWVn"
    "tTtj2Nm+uvMk4NduHygh2yrz/QVci3n/8rgPtpJ3dqw/A2Ng2KBhWQ5mt37YVUYKrSbqTr"
    "IsAyvu5FKtCWL4onaUantjqFILvsBqj+Npl5fq9sKIpbu3G0KgMndTm8TGCdX9svn6xSYP"
    "lP2Rb88Mx9qRkxlYmGz+Ewtmhmqi0KBmOXij2pMHCn9y0EKO3k3c7VBmUq6iGvzS3Nvnxj"
    "Exu+lOSNFnujCnGAdTLA2YSV0+c1/JZC/y74gk22hWB9cil7e47A9dOhoMp1SJcaXdotjv"
    "3TjTM8z8SqSc2x2y5WKefmdazsGGLpFy4E2Ri1mQzQo56YIpJmO+wuc288rQYbJafGWrPA"
    "saf3Xn6WGLG4IFjarfIIShqGEKGPzDp8qQqJCMvx+rC8WbMoB7IjpneX9r8VugTme2w67+"
    "KYs7fv3vXriQ+I9A9KZytNDg9L71/TT83/nN5893bz377k19ujWfju4mz+1bt/PUHKkN8+"
    "DaMkedy9a7ztOXx5fTw0mnfXWotr+9PjXE7+YV+/3q9kPTuvWen26/N1/ooGm2RurTxWHn"
    "8ZujW4/G9fmp0bFMU7u849fbk6vDXqM1aZoHXvP8avTcPjQ5nR3QtU5G2tGdw2henp/uHK"
    "1x3O99vjI7Vos9//iFXTd19nfypNPO0xV7Z52ydzKfGtPn6Y2h2bNafc1uedp5833zwmO/"
    "nUzUo9sx+z6zaYzZ884mWsMxn4/+MJ6eGo/Dzt29ef7uH6Lb4DzuvR9UyL3ri3Lc41+gv/"
    "Us/3vv8uKlc3+lw72adeF37tkXn18dapb5TW8zLlgnB2q74zw3Lth/T/5fe1fX3CiORf8K"
    "1S/70r0bJ/F0UlPz4Gx1MunJZqY7k9jtlxS2ZZsJXws46XTt/vfRFQgwCIxANoLoKd02Vx"
    "bn6gvpcM5mcnKB6zIFhDbfjh+W+ni4TKNTFVGclWfdevhr8e/wt+k1uH5HUV1PZiefvfnJ"
    "xfrb8T0nyq9fRLbRiwYop9rJHf6/NVzPxvfG7wa+4/HQnU8eMFLD58WVaenj2zX++zwzz1"
    "8wEha0z5mF64zrAqiH5XzFaK/d2RVG88o8xtmCfnCiX+H2/XD+Yzr5gsu+mNVvn67I9nk1"
    "yCB3ay4+hd8TdKypO8Ux89ewTeDP/WnUa/VxHrHoe3N6eU4Q3oXcfHD+PDXPn/BvmOR74/"
    "O5eT2+v3e/bELXSuVrqHwNq/Gela+h8jXc2UiUr+Eb9DUMH3/qNJftyI69TJFOe3QjNOOR"
    "UXt8+moWil3VLKbvrQkeS/lWIZmwbths0EqH1JrAcZ5oc6jYguoWsh97jejw6jHkCzH2ec"
    "v07RjRcov53jnUOE8L74J43djhKXe4bAjND/Jp4wttRevOD0DaqlYms6Fyp3FEYbeoWKRu"
    "h6kh98FQtqsQ0ErK5gkTmCNbqaiOJGrlBJquRfUuyU/+ulbSAr/OfMm7NC2pKLnTEquWkB"
    "ezw1qzxryS61oSY42Y+C5Zc3GmhxEtd5pGW7MLrXdJ78lf186gFm07zF55DdiygXtdEoqw"
    "xAbCQ1TrzArOWEZeWpAUG0848wBE/EMvHWKsg1d+nC9OybFTladV8WV5O6oDKaZyFsmhmx"
    "a+qBylmvokvazx6JMcZUmfPrrzw91Pc4EdSKJD93mAGRx1Vfkz5McH2pVzk4SI3N/fS1oY"
    "5ALZMpDQzPjSkI3rQA+pMswlR/dS9p2cPgdrUZJP46XjIWNl/4Yqk3Tu/Ur0wF4uQvb/c9"
    "WpRZ7+Eh+G5pePWzwfjJ52e39z865gDuxls6gy55VcVzMRufVBlUQwrfz2loLWJjhu9tw2"
    "ssnsziSxsecuEbjy0M27MmPVKqFm5rILgt3pc5M3mZomT+RLUZI9UzUrqmYytx9h2akslg"
    "bj4uLnOeblnNSkn7IoqFu9uIRxuv2Wym566YjsO+n2K0zzuhYg3SLvDBL9ztCzi7wPQl/y"
    "e49XiLoXaEvPsTQdtGRg4cA4LRNZcFMS6ZNIEunlgpeg92P264NdQiJNUQ+Bkvh9MB2cn+"
    "hXpo+/8/XJ1Ly2eUh1Ty8i79bdF6kufdc/Jsfn1uT4K0btgRA/t+9YkecUeU6R5xR5TpHn"
    "FHlOkecUeU6i1qTIcx0kz9WVlO+Omvz16HYUKoNHNg2xOnxiU/RpAyzAf10gz2Q55NQr4s"
    "DK8uRvLovFjg70+sNlb497j9vgnh1VAPfsqBBc+CpDSzQ3qzy4d/jTAi5idL3M4JKBiLRq"
    "cElAM6qaj/yfo/HJXoWbTvGLrUsPIZ8lgtG0rHKvm7MK6Tw9K/a6Oct53TgrhzHiFduARd"
    "dL7Hgyop7GS03XXGMebDyEn1PdQEO47ILN46pBbXt/YfhB4QDx0nRygd1YYmxc09EXaEFT"
    "8h4OHBfa0vB8kNwDjxrczQy85oR9YXJ/vkZ2joEWnOx7FrAhRZa+l0WJ4610cOoga0Pf+M"
    "E1rzGDJe644KNoweZwtBMcnj7rkBc91K8D0SVPczcBkSSiC47B4MPwiG3L2Ky4A/szwpnB"
    "ynM29gKS6DAOUItzzYqVN9U1VzPiIVfk1jdCbiVdnTPH6Rjp2Xfcam2yZUjxV2XMkOLgKQ"
    "6e4uB1koNHpq8D5kDWea5KQM20pFcIvLyhdi0FD3fUBM9cRBqfbBdD9cpIeYkDlaW/4vFL"
    "uGNcz1z2xIoah556RRqn/DjV1jjtDliEw6tcCOs4MAhzPUp5R/UVLeQHhoXvqSlUn6Jy+o"
    "7To+sYzf3dKFp/QGF9hUzIcN/rkb5ln8ouY7Yl8t0UsjdhTakHgT5fC3OnHMXF9Ru2dhw9"
    "OwyYVEaeHcYR3wIyhSB3AyX1HCxRNsU3uKB+Q+VFSAiBK31dfyHzEa6xADer0EU3KqznkM"
    "Vewcp6mAO28AxNAGB/woe9hqodl+ZOAiZkKdHrVcSBPao7jJGYXfwQqV5v7uQNpRrj1T/D"
    "wazndL+cvMXjI+apEFDq9XAeQuWshADlrHoNUysu792E69De411G6dFYgBQ0xqnx5BcBdh"
    "0X2HfoxKwZ3pZnu4jFQ1hWr9cQEVxi2SVvyOeeOEE0xesu6DFTAsS3mgL0Jy6jr/iUOfQ2"
    "gKzcNlgm1mYDLcYmj+NC5tRYGa/fsyo1ybafjeajXQaza1Jon5A7jFJj1OJK9RqTVllFtT"
    "G9zqwi3giLhn+AxQuJWhsuSBHoZbKbFWOaSi66IiUXrwJeycUtN2fiNj1+CL5ZpV7ewXQ8"
    "MKaTz8vZ8bTUZXo5vbs0L3+7v1n9UkGO0RLqcZz14N6LHOOSoqU8jZUs4zsly6hkGZUso5"
    "JlVLKMSpaxK61JyTJWa0FSyTJ6jskQPXq8tlMb5ls5owGZZO3xBZ4hZ5Kq7ZbgquI/H06O"
    "P/50hr8l1YP/fCzB9e4/o5sbpi8tiO4/srEsFnvLxskrKIRHPWimuIWGT7DawgFJvXAgjG"
    "6DNVRWC2pZ9O3ZQC/kEICxw/P57vdbdvK2o7LToDEPtP/hvuvvrVeknqYCxwscw0ePdCMk"
    "usr/Z1JJ7kcrkPdK5c7EQ5Sv4XyGvCeqT7rTcaR+MdVbBSSpvFVkG0BmXIQCsq0iAoq/Ye"
    "QC+9c24o4NZWgeCjae7RPNPlgcGZBd/KmPmGoRPKEtt4GQYcvdAjJhkuY/VcsaDcCYr7VA"
    "n8VCf+R+oDtHHdtfOy/M1XP1wNaTH76SypjSdzhnp+Lk9szGzzKw0ZweoEEWBNkB8n7WNj"
    "buhmG/TI/gSC96LmpSVive2ysUgN7Tox/oHjzSztdo/kQ7ZtXeXlqIpH2/sM41R4JoGifK"
    "rvhfuGgypi8c0APFf2ymFxlHZMtjQWDwzQD0eknTD9Wrmek1pCDMjeFbeMxGTMG1sktbzi"
    "X67pqOhxv9EumgSsyVWGawpFnO1bVmyml4euQGOTyc7uLk7w5quRkoado3Ik1LSRxcSd4K"
    "kl6clsHdkC0LSn5W9n6S9dytmqBsnOot9XKhpICVFLCSAuYcQ+WQAm7NO761AZOPGprFmN"
    "/e3YoPI3ultiwc2a11q5xW61v05wo03oQozUHmTXO2K3B6bY1cT+Z8WAagD5ZumLAR9Zez"
    "k9zLGdyU5ftfkdzWX7PcVn6W73Q8WOvjlxzPdTEeuvPJgwm/t7DMo+n46zK89vtSHw8Fsn"
    "2dLyLZvuuDsn1jdCa3hAOdlHeaQUExfxXzVzF/FfNXMX8V81cxfxXzV6LWpJi/HWT+InhK"
    "yefsE3xccPhJI6Q2mx6vHQvggx7qIxswZu4bMS8q9cc8Hg5LoKdnkviqQodM8t2bI2CTdg"
    "/VDt95R56Pm/+Lgds6LK2ZuIsjZwfUsWkb4GKr1zhA6lYOkPoIr3QDyqgG7WdKp0k2JNiD"
    "UOXIw/cHC/l+pDxTlUefCukChZ5ADGcLtCfA1nUJU7b4+paJ8/p8jlxANZerUoJkOuyA/M"
    "j4k/1tz+6ZrojnctfBd1hn7Z6N7eDqPbXLCtM2bUZwOLdAczyIoUW0hNrYAWzA4sCSVXzt"
    "4nq8mlekqDdCilJ0HNkzpOg4io7T+1FR0XG60ywUHUfeAfMQdJyWeCMj5Bnz9TsWUST66n"
    "0pM0RPLtrFAykGdjdng+t0/tou2MlgTtmMnb0oi81O5ffY8qL9u+PB6cfTs5OfTuNNvPiT"
    "sp08+uRbfC7+nCisV93WS4XIvLFXHeL9b8VBr+JAOLq8h+gOjo4qoIuvKkSXfJdVDbGDyA"
    "Wz6ttnqZDDv3O2/4lqr+9+5dbzh5zP/v83fGN3jA=="
)
