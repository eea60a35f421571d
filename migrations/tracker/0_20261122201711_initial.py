"""Initial.

- create table accounts
- create table cycles
- create table cycle_issues
- create table cycle_user_properties
- create table deletions
- create table deletion_references
- create table descriptions
- create table estimates
- create table estimate_points
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
- create table project_user_properties
- create table states
- create table teams
- create table users
- and 4 more
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UPGRADE = {
    "postgres": """\
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
COMMENT ON COLUMN "users"."is_active" IS 'Whether the user may sign in; unset instead of removing somebody.';
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
    "root_model" VARCHAR(64) NOT NULL,
    "root_ids" JSONB NOT NULL,
    "workspace_id" UUID,
    "total" INT NOT NULL,
    "counts" JSONB NOT NULL,
    "kept" JSONB NOT NULL,
    "restored_at" TIMESTAMPTZ,
    "purged_at" TIMESTAMPTZ,
    "deleted_by_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_deletions_deleted_14b0d3" ON "deletions" ("deleted_by_id");
CREATE INDEX "idx_deletions_workspa_80e3d5" ON "deletions" ("workspace_id", "deleted_at");
COMMENT ON COLUMN "deletions"."id" IS 'Made by the application; later rows have greater keys.';
COMMENT ON COLUMN "deletions"."created_at" IS 'When the row was created, in UTC.';
COMMENT ON COLUMN "deletions"."updated_at" IS 'When the row was last written, in UTC.';
COMMENT ON COLUMN "deletions"."deleted_at" IS 'The moment that every hidden row carries.';
COMMENT ON COLUMN "deletions"."root_model" IS 'Name of the model whose delete() was called.';
COMMENT ON COLUMN "deletions"."root_ids" IS 'Ids of the rows it was called on; the others hung on these.';
COMMENT ON COLUMN "deletions"."workspace_id" IS 'Whose bin it lies in, kept because the rows can be of any table; a plain id, to outlive it.';
COMMENT ON COLUMN "deletions"."total" IS 'How many rows it hid.';
COMMENT ON COLUMN "deletions"."counts" IS 'How many of each model, by its name.';
COMMENT ON COLUMN "deletions"."kept" IS 'How many rows of models without soft deletion hung on those, and were left alone, by their name.';
COMMENT ON COLUMN "deletions"."restored_at" IS 'When it was undone; null while it holds.';
COMMENT ON COLUMN "deletions"."purged_at" IS 'When its rows began to be removed for good; from then on it cannot be undone.';
COMMENT ON TABLE "deletions" IS 'One soft deletion: the bin that people look into, and what a restore goes by.';
CREATE TABLE "deletion_references" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "model" VARCHAR(64) NOT NULL,
    "column" VARCHAR(64) NOT NULL,
    "row_id" VARCHAR(64) NOT NULL,
    "old_value" VARCHAR(64) NOT NULL,
    "deletion_id" UUID NOT NULL REFERENCES "deletions" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_deletion_re_deletio_6c3f1a" ON "deletion_references" ("deletion_id");
COMMENT ON COLUMN "deletion_references"."model" IS 'Name of the model whose row referred.';
COMMENT ON COLUMN "deletion_references"."column" IS 'The column that was set to NULL.';
COMMENT ON COLUMN "deletion_references"."row_id" IS 'The row that referred.';
COMMENT ON COLUMN "deletion_references"."old_value" IS 'What it referred to.';
COMMENT ON TABLE "deletion_references" IS 'A reference that a deletion has set to NULL, so that a restore can set it back.';
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
COMMENT ON COLUMN "workspaces"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
COMMENT ON COLUMN "workspaces"."owner_id" IS 'Who made it, and answers for it.';
COMMENT ON COLUMN "workspaces"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "workspaces" IS 'A company or a team with its people and projects, apart from all others.';
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
COMMENT ON COLUMN "issue_types"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "pages"."is_locked" IS 'Whether nobody can edit it at present.';
COMMENT ON COLUMN "pages"."is_global" IS 'Whether it belongs to the workspace rather than to projects.';
COMMENT ON COLUMN "pages"."view_props" IS 'How the page is shown.';
COMMENT ON COLUMN "pages"."moved_to_page_id" IS 'The page it was moved to; a plain id, for it may outlive that.';
COMMENT ON COLUMN "pages"."moved_to_project_id" IS 'The project it was moved to; a plain id, for it may outlive that.';
COMMENT ON COLUMN "pages"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "page_logs"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "page_versions"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "projects"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
COMMENT ON COLUMN "projects"."default_assignee_id" IS 'Who gets the issues that are assigned to nobody.';
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
COMMENT ON COLUMN "cycles"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "cycle_user_properties"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "descriptions"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "estimates"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "estimate_points"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "labels"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "modules"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "module_members"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "page_labels"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "project_identifiers"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "project_members"."is_active" IS 'Whether the member may enter; unset when somebody leaves.';
COMMENT ON COLUMN "project_members"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "project_pages"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "project_user_properties"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "states"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "issues"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "cycle_issues"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "issue_assignees"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "issue_attachments"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "issue_comments"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
COMMENT ON COLUMN "issue_comments"."parent_id" IS 'The comment that this one answers.';
COMMENT ON COLUMN "issue_comments"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON COLUMN "issue_comments"."description_id" IS 'The same text as a row of its own, for editors that know only those; kept in step.';
COMMENT ON TABLE "issue_comments" IS 'What somebody said about an issue.';
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
COMMENT ON COLUMN "issue_activities"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "issue_description_versions"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "issue_labels"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "issue_links"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "issue_relations"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "issue_sequences"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "issue_subscribers"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "issue_versions"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "module_issues"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "teams"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "user_notification_preferences"."comment" IS 'Somebody commented.';
COMMENT ON COLUMN "user_notification_preferences"."mention" IS 'Somebody mentioned the user.';
COMMENT ON COLUMN "user_notification_preferences"."issue_completed" IS 'An issue was completed.';
COMMENT ON COLUMN "user_notification_preferences"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "workspace_members"."is_active" IS 'Whether the member may enter; unset when somebody leaves.';
COMMENT ON COLUMN "workspace_members"."getting_started_checklist" IS 'Which of the first things to do are done.';
COMMENT ON COLUMN "workspace_members"."tips" IS 'Which hints are dismissed.';
COMMENT ON COLUMN "workspace_members"."explored_features" IS 'Which features the member has tried.';
COMMENT ON COLUMN "workspace_members"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "workspace_member_invites"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
    "is_active" INT NOT NULL /* Whether the user may sign in; unset instead of removing somebody. */,
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
    "id" CHAR(36) NOT NULL PRIMARY KEY /* Made by the application; later rows have greater keys. */,
    "deleted_at" TIMESTAMP NOT NULL /* The moment that every hidden row carries. */,
    "root_model" VARCHAR(64) NOT NULL /* Name of the model whose delete() was called. */,
    "root_ids" JSON NOT NULL /* Ids of the rows it was called on; the others hung on these. */,
    "workspace_id" CHAR(36) /* Whose bin it lies in, kept because the rows can be of any table; a plain id, to outlive it. */,
    "total" INT NOT NULL /* How many rows it hid. */,
    "counts" JSON NOT NULL /* How many of each model, by its name. */,
    "kept" JSON NOT NULL /* How many rows of models without soft deletion hung on those, and were left alone, by their name. */,
    "restored_at" TIMESTAMP /* When it was undone; null while it holds. */,
    "purged_at" TIMESTAMP /* When its rows began to be removed for good; from then on it cannot be undone. */,
    "deleted_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL
);
CREATE TABLE "deletion_references" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "model" VARCHAR(64) NOT NULL /* Name of the model whose row referred. */,
    "column" VARCHAR(64) NOT NULL /* The column that was set to NULL. */,
    "row_id" VARCHAR(64) NOT NULL /* The row that referred. */,
    "old_value" VARCHAR(64) NOT NULL /* What it referred to. */,
    "deletion_id" CHAR(36) NOT NULL REFERENCES "deletions" ("id") ON DELETE CASCADE
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
    "owner_id" CHAR(36) NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE /* Who made it, and answers for it. */,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "is_locked" INT NOT NULL /* Whether nobody can edit it at present. */,
    "is_global" INT NOT NULL /* Whether it belongs to the workspace rather than to projects. */,
    "view_props" JSON NOT NULL /* How the page is shown. */,
    "moved_to_page_id" CHAR(36) /* The page it was moved to; a plain id, for it may outlive that. */,
    "moved_to_project_id" CHAR(36) /* The project it was moved to; a plain id, for it may outlive that. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
    "default_assignee_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who gets the issues that are assigned to nobody. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "is_active" INT NOT NULL /* Whether the member may enter; unset when somebody leaves. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "comment" INT NOT NULL /* Somebody commented. */,
    "mention" INT NOT NULL /* Somebody mentioned the user. */,
    "issue_completed" INT NOT NULL /* An issue was completed. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "is_active" INT NOT NULL /* Whether the member may enter; unset when somebody leaves. */,
    "getting_started_checklist" JSON NOT NULL /* Which of the first things to do are done. */,
    "tips" JSON NOT NULL /* Which hints are dismissed. */,
    "explored_features" JSON NOT NULL /* Which features the member has tried. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "workspace_id" CHAR(36) NOT NULL REFERENCES "workspaces" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_accounts_user_id_95f77e" ON "accounts" ("user_id");
CREATE INDEX "idx_deletions_deleted_14b0d3" ON "deletions" ("deleted_by_id");
CREATE INDEX "idx_deletions_workspa_80e3d5" ON "deletions" ("workspace_id", "deleted_at");
CREATE INDEX "idx_deletion_re_deletio_6c3f1a" ON "deletion_references" ("deletion_id");
CREATE INDEX "idx_workspaces_created_5469bf" ON "workspaces" ("created_by_id");
CREATE INDEX "idx_workspaces_owner_i_0a83f0" ON "workspaces" ("owner_id");
CREATE INDEX "idx_workspaces_updated_8faa66" ON "workspaces" ("updated_by_id");
CREATE UNIQUE INDEX "unique_workspace_slug_while_live" ON "workspaces" ("slug") WHERE "deleted_at" IS NULL;
CREATE INDEX "deleted_workspaces_of_deletion" ON "workspaces" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
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
DROP TABLE "workspaces";
DROP TABLE "profiles";
DROP TABLE "deletion_references";
DROP TABLE "deletions";
DROP TABLE "accounts";
DROP TABLE "users";
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
DROP TABLE "workspaces";
DROP TABLE "profiles";
DROP TABLE "deletion_references";
DROP TABLE "deletions";
DROP TABLE "accounts";
DROP TABLE "users";
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
    "eJztvXtz28ixPvxVUH7/SE6VdiNRlm3FSeqVtJJMR5a9upAUs6d4QGJIQgIwCC6i6XPy3X"
    "/TgwsBcEACIEgO6U5V1jaBHgD9zLX76e7/feM56uCFOL+eDQbUt7w3f1X+942lmoT9Ze7a"
    "gfJGte3EFfjFU/sGv1sN7nL5bX0XboHmhqrhEvaTRtyBo9ueTi24+0zxXeL8yVV0jVie7k"
    "0V1VNUS/l65ntjxXboK7vgHCgTnf3TGxPFJQOHeK7iUYU1DD855Fd4lkYH7GG6Naq3Wd/S"
    "/+2TnkdHBH5kjf/rX2+iBuCG6O+98MN7uvbmv/+bXdAtjXwnLkjAP+2X3lAnhpZSLbuXXe"
    "K/97ypzX97fGz+dsXvhK/q9wbU8E1rdrc99cbUim/3fV37FWTg2ohYxFE9oiU0bvmGEYIT"
    "/RR8FPvBc3wSv6o2+0EjQ9U3ALc3fxv61gDgUuBJPd/TDffXATVt1fsVfnn/j/A9EzK93u"
    "3Xh9795UOv92Ye8y+qRpT+lOuddSRDH6hw6aNisDd3FIdOXGWsvhJl5BD+ywuZuvMYV29m"
    "QC3olzr0UobGf4L3n6HAf30Dz7j4dHb35+N3/8X1Tl2PNeVGGL35DxdUPTUQ5UjPoB3wp2"
    "o91ZuH+Dd2xdNNIoY5LZmBWwtFf43+UgX26IcZ7rPhGYEI8iWBbY+JxeFgulcmqquEX3Kg"
    "6Jby+HAxj2EhieJwPTS/XN4/nH35BmKm6/7b4No+e7iEKw3+6zTz658DdCmbp4IJLG5EaT"
    "cfPinwT6X79fYy2wfi+x66b+CdVN+jPYtOeqqW1Gj0c/QTu3XWSXxbq9hJ0pK73EkM1fWU"
    "iaN7HrFK9JRcsT3uLsl1J91Zevee84WY/eBaqqekFqt0P2F6kqhnZDEPm8jg+cZUv/cMYo"
    "28MfvncWMBvq2zu2ACb2Qwuw2vNPil/wh1nFzP59R9MVYd8bjMEZda8Q9sWLHFUaFDPsJg"
    "6wT7Jfh79DnzA7Ko0EL4GicnBfBjd+UCyK+lEWSaJ67LtmwvxJqH7oF898TQZeU2h9mbsl"
    "uoe75dnQcl8XuJafCy85CaASPt/vnLWee/UrPgzdfb6+j2BBoXN1/PF4DQI99t3am0zC1o"
    "poY1L9ztrnl8RRJLp7Z9WqocMmStjcuPwjlBHIYrDMOUNlcYh4vawYEo80BkZ/bSYzApg8"
    "NvheEXKXKFkZfTBA46mQcdHE4ZhpZFBtWO98IGtnXKT9gAPep4VHdJLzIKh3e5v/reANRR"
    "2hoYH+z5CYKf6l19ZBENzvTcvKe7SniYWmAWKCq9x53OJJ4K5sj5vvb5/uutuJ8lZbLdSx"
    "94yv8phu56G+hYfV83PN1yf4XHVuhE7OhJWPOp8yfrrYYm6jOLby7eRUCvi9eM7PKQgR0a"
    "yK4Z0JOFRod8x0BCpE7vwDyEc+6BWtYDGUz54KIZvggt+aDdeTSuqEPYTPNPMuWYNNl7qN"
    "aACDCIpsrHsB1ZYVi4LM9+nT3fUSexTyvZB9m3a8QgXmAqO7u/OPvt8g3XcJ9pYqI6Wi+l"
    "arhCGzTzS3zv/CWzYWZ/US11xHUDXwHvHGn9YhoMwHl/ZnDlYKE3cwD3FPZlurZqcYMYW4"
    "xhAZqM9cFYUWGOeWYLuaJR4iouZRfZTbrnKrrr+kTg21qtKYHPMuOQ/N83UefkP4LQq8pn"
    "sNHZfUufnIX/u/hy/enudWDdvaqdW6NzfDd9at863U7TV9snL93O2Bic3H/5rfPZeLJadv"
    "/6bhj8rj++sN9blqs/Nb6PB8df9K/6mf7YaB3e8+sj/ebiTO+ahsFkfjSf6ag9/fzSbX83"
    "tGvjtW+c2t2Lzxrc0zevvO59813zIrreeuk0bk9Yu8bg6PS1a5zO5PTPp0az/fho/+4H/Q"
    "2druh0RacrOl3R6YpO16rdJdjKVOkuacmdsdjMwx5+SIT4R94obEkMtjfx2BHxVbSJqd7M"
    "vvcmpueSJ7yM2ArbkQ31IXAPRy/NOgF4hil9ibpDwR5UtZEa9xoz5FzqeD3qCOkXVwZVc2"
    "zpabEMcEOQk2id+GaoA7axM6k14lq22BF33KeOe6AYdELY5D/UHdf7yA4iMKhNyjSu9Ik3"
    "ITDUJ5RvDdUXPRQ3dU0zBPTM9T2mOPK/fX08v7lUvt1dXjTvm6EdJ54q+EX4if2gBwfZu8"
    "uzm6yT2xmMWaer5NhOi+7w4hB9SXY46i7M874rwL9iG3u8LBh0RHvsbG+7Zay3aamdtt+C"
    "dYOY9FlXqKPoDOkDRbU0btlg30udj+yq7U2VIbsMPYdaJKIesXlAaOWto8kt24Jh6P9g7z"
    "XfKR7YlS67Iu4YSbkNOnDZpq4s8s2z2zMFPjdSPTd4wbsfKK4PJi9XufRZFyd/OSeOoVvz"
    "SFdrYiEv7d3bArS0d29zWWlwKY0k+e4Rx1KNnkt9ZyAANJ9SKBCthOkGd37u1PWImZridd"
    "NmOyGiKUOHmjNgRro39vswQp91Rw3nfx1MmlzKBHuTOMZjjc/ZPGcxxrgc2zQjJnu3SPBF"
    "AS493NQHKC6lmOaIbB4s/mcJlKL7ZSYBF/YHbUC/yTebX/hyWUsZMXmJS7VQYtZBV3I9lR"
    "1W4cxR9jiTltyd0wxMMSY1ieXBStAnI7aF/RiE/8HhQ7UUwraMbIGYEGibLR/srAqXxbNV"
    "9ab2+GzDPrtSn0rK7WqPYt/gsmPHEFxhPM4UxsmyvpMvtMe9hB1joTm351qq7Y6pwKKSfx"
    "AWCu/wefgT2+oMVSfanU7AXhJ0DDCfvxAbJpiB6ruEH2fZ0cYKCQDcWKZwpp5CYXZRAgrD"
    "fJ9b0zO2fGJ+JY4r3Dc0rZxtQ0Ii02N0a2095ahkhwisGUPqmBFpjfd3WFg4UqJzcUGZ7P"
    "5uBN/wS+Po7fu3H47fvf3AbuHfGf/yfgGmzduHLCA6mZS3bKWldnwkw/CBl+VUnWAEMQzY"
    "NDURoFZEYMtjLOJK9KclvVhzgmv1Y9XAkmNjiEb0iIzbSR8qFu1TbQoJI2DGDK2InIg8Vs"
    "FfwSZMh8BcqXEb44hSgZ1SCkbNDFvWxaogmxGTnoXKgTWIqrlc8Xz9kh6bkPtXEpq0lPTI"
    "SMoPFhGISo+SOcGdmP9C0g/1SDQFSj9SJtR5cW11QEoClJXD0VI7m362B5gHZm2c+n3ZLK"
    "zlCRUJ/3ObuRTtn+lIuX28uXmTM3PuJfhFZsoF91WNvMiuKgWAiCe6OnBoJxuTdVpcLbol"
    "uzCIQ1wEm7U69Ptt1tR+aje9RV2u2+i0scFJRKZjSd5NFbWfObuVjd5KBNaAqaJn6NaLwN"
    "ZzHgpf/fOOGGqOky4VmtWE5tZl4NlCr5+P8gQDF3E8ndSiL+jJ31It7ovi1h8gGPS13CjB"
    "uCsuCxXsBeY6fuvygMHQoB5QGnRX0YCCpluKmjfyC0msGv73/Hs94X/tT+nwv1b7xB50Ws"
    "bDtdHo3jfd5sVnU2233O4nuH7eb5rGj8Fxy2gah3DNf2ofGRAa2LRavtq5Ouq2Tp9J+9Zl"
    "f0LYnz04voXfjtVrA35z1U7XaFqNx3H37t64ePv3YM1Y9KUvNX1p59N6Ax07jUAzGPCIAY"
    "9vMOARAx4x4BEDHjHgEQMed6U3YcDjDgY8opt/f9384WG1HKwJGXSMrY5BYC4reThLyCAG"
    "SKnYFxyQUiH7ioGUCqRU7OPGDCkVUoOPlAp5p0WkVMir3bKUCj3ycK6q2Rq99jLqNXkAW6"
    "7VQZRidlWtxrlq91OrSdOCfNmDM8SKXJbAPAFjKV1AQANZzhuAECHw+wc57yl9caHyFvyS"
    "QxsoIrAqa8CqKWmwapVlDQQ+8qY+AabAD/YcvXPP/m6ejPvtR96GFrbROYbrn4eDT59fB9"
    "etqXZtRD71iFmwApvAHNWjgW5nzWyCfC0gswCZBcgsQGZBQqPILEBmQV3dBZkFyCxAZgEy"
    "C4a6wTY0pRJCJES2mg0ivwAaT1kRvmbFBKhhrgfVIfxzSG5aU/GNW04LoemubajTXgV0Ba"
    "Iyo5x53UpJQdjIm3IARw717cC9oBGHaDxJraHqmkJ9QaqokrKS9IlFkS7Lu0Vaehd6xuyN"
    "K04FQc5L3VECbQRjPSdlTCGJLXcEh71ilZkhK7fDqYCugq+AFIAq2zsQnq+YwaLpcId7oP"
    "SJq2uB/2poBAY6wUpevRlMG7Q/bmsprEfIJ5QJA+SyyYEDctlkn62wxO62EUA2IbIJ93Fb"
    "hmxCqcFHNqG80yKyCeXVblk2IfLeCk7RS3lv2W3rBqflHdVpYqcuFZXwt9D79kbEH4wvHi"
    "wkDUYevIJEwa8WUVw69GLP31/5ctaPqijZhNoG4YxAhSmUBgXyJnBJZVsR16PgY6BQfHM6"
    "v1DW2vof1h/W5StxptzFHaQ38pSxrikD1XF0yIDusf9r4PD+n/9J+HD/538K0hf/NbdGJE"
    "gF/40UN6S4IcUNKW5IcUOK255Q3DbVXRLFq/i6TfgyzpZuDQwarC+EK/jCslfLJfe40ziU"
    "ej2Tsh4w32nyy0qmpWQuLvnmNlGdl78x2wZSN2SkkT//V7CwqIYhojyVFd5wZV8Og66VYz"
    "UkZORgNMDzSm8Tm5qbKM7qRqXEAiwU2OjxutqwIWcbPd8a8aJhYyKqCb9iW1vmNkjgz9gY"
    "oxnGHhzyOE8UDmZWplxcjOFAZT2Mj13VYqcAeNGP7OxnGyqIsy0kFJDzPWCbstaEpth1Pm"
    "stni2PeqpgGs8tPxffv7nic4clIQfKoQlajQYmW6HFxEThXWsuMDegPrRcYvadScgx91Yu"
    "LMfVzXo8UQfjYGk8gOM2WEpAOwswWiK05dkURngZQKP79wFOPnoYPBwZV5no7JN8L21oS6"
    "x/FF6I29WgzrBB2F2qQS1yENpddGdZV1jjA7fNOQ1sjFUOYxnRHQs4CvdOvgXp4bOxHWNq"
    "aHkhRgUF9/goZvvOqFKPSQnuXH9xg2mgT0YqL+vLdlJZKsJHZehQXkrWgpmAdQi25bIobM"
    "XCDpPbqeprfY97XmT/KU0bnBOUnTa4e5yomYrngdltWkzt7te53phDdsn3wiYX8CHbZDBl"
    "rlofJ3Kv3kUNymMbWxmA9VbHmdfcIvd1Sr8F/Ni9NMIFSuYosURgMlYTe1S2c3EJBLbyLn"
    "bAtrDRPZG3GYwEcAtbXkA/ggI79bYPXu2mB/XWp1CtJzJH8AMocQ746hdbMCBeK/SWwEzY"
    "vL2/vHtQ/vAbh413yv3lzeXFQ0FXdyln9rk+yjVOCNcTgWUinAhW82OvceyENofTRuP4+H"
    "3j8Pjdh5O379+ffDiMjQ/zlxZZIc6b12CISO0VIstEvr+5tIV/t4374MDho8kpY9Wfk9qw"
    "OT/UfgmUZhJSwwTOtuBVg1lrkp7OxN65ZQIb97VMhJvjRU6yiXhXLB84MfEpf9Dk37ZhIC"
    "hr5lU1RCkj87FICUkNRzvkn0UqZn1edLgV37RhKLaeBgUDaRYcGsNzyapHxiQ/VFY4ajg3"
    "zvqjZNTd5KeLjj+z68sOPvGdhU887JBgqh6PKCLfQ6YMdBjN5ecH3XOJMWSnEX8whqQA/D"
    "q4QdnibQK3RnTKqaXNVVOGyl9+884YNG6nauf8UG2f+pgkExnEb5BBjAxiZBAjg/hnYBBj"
    "ksz96E2YJHMHk2QmPrA39kyB4fiBbd3z4JuX3ZzB5c3f7H/87S926T0jqJ8fR1TOH9TdvI"
    "R3i24sMZYvOw+pYTzHOYqH8s3X2+vo9iwRKR+1Z1d0+F+Q7lAgu8OUNj6a6MDn8R2hpZ9o"
    "ukfB8QVkjwnPWwg/f3r4csOnbJPt93PGZdWWtp0BMwFqX7dUR0AhOOe/L+8UM/lMt+hPvc"
    "CDKs9k7HrsNYLUhPB4pjkPqNcAG0NVjHEBmeJonocAxWgyMM+bt2d3T+LxfS4A9Pzp4fJs"
    "AaDw+rZNBEtrsbk5Kb/B+bnsSP7GvdZ8xg1HHwyzkIkfecFdojpgLbI0xXYIZEN1FYsQTQ"
    "EWl606LiyaHxXVmKhT2Js5DFqBi2PNz9ry8oA5MPc3B+aW8y/+zNQ9TL+4S+kXJQiWQ58l"
    "Jv/D5H+Y/E8EISb/2zXuwI4k/9tNQn+R3H818TIy5Yh7IdlAYDAJ5b9a5IGy/xQIAeB1iS"
    "9mDUpkKQEmbGTOVLn3gp18IWqKTqyAIx4Yu0IexovFy7ka0yAa82NwNGaHZtcj9tyUViGY"
    "oAw15tL1dFPl3WGeFxNfPFhIiiHhbYUZMe5ANfgmKrD7qUrYR5W4pSBbHK+SJKK/lG9gVa"
    "6LUVNx2KdOyfK41vm037CNp+Pf9RnPZY7zctQ3je9auzXsdm4P1fbRWLtuDfn1lUriPtf0"
    "1e21lcRt/WD3eU+dOyyBi+weZPcguwfZPeU7CbJ7kN2D7B5k9yC7p7ANnP85B1l+7FR0v8"
    "xhU8XDcVMhUY2TkwIxUeyu3KAofi3XSz+v5kLO+c1qu6xPvqyZZ2Mebq6rOY337j3nCzH7"
    "wck/nQAvFNigrtkxg4yoE9aTLTMRCZYlHgToKjYFjQeh/cvDAI8bBbr8cSO3x8OltN5hM9"
    "XzXREX5ZxSg6iWuMen5LK0Iia4LhDiX8ptJcD4wqfsyGIDr87zLZAhZGCAxEE8jjy4h7ic"
    "MpaTm2ilxkowkb5+vUmNs/NmdiA9fjm/vPvzEceb3aQH9lVBskPkjyB/ZD38kZ/aJY4EEi"
    "SQ4GgpigUSSJBAggQSJJBINC3+FASSHdXuagyShM75EVtwvi2TCjLiJHyja8ywv3dpINNa"
    "W8T1iPVagPDRmyFarJghzx4V1HiIqRp/cgM6h7hA4VKJlYkdZzUlMTleP8Whc3z+yp55iF"
    "QHpDqIt+1IdUCqA1IdkOqAVAekOkjYm5DqsINUB7aTmUcsN+V4eLe81dC+GeqAhMUHg3PE"
    "geKaUKaQTfFD3XEFCRcLyqy5UlrphL07lKw3LDbPNmTaLG1l5wbspB9yUvcuFUHWyk/DWk"
    "G/+v761WNrUzlkM2LoK0SGw77ggAwH2ecsZDggw2EftwbIcJAafGQ4yDstIsNBXu0WYTiI"
    "jiR1KDeZZGE/tZs5iVUnkAT5HOaVXopAwhOJyGUvjhR0kDIxRvkzw85ZR2aQtfFLAqWKeC"
    "WxuhfwSWa4FskeYutkwJUDc+JfefAOZF85UCZjEgR9BJVw4AeqaJQnA+G5Rn3L08FuTgQ5"
    "qWtqFyqGnikWmQTJR5QRgWYYihYkiLF8CKGK0sNEUSusiQPWhkFc3uKYp5HhuXQPuGjYl+"
    "LIFQHl5V/J6d4l7LIVLBX/XYoMQ2siw6gZMgzPbvJo+N3r1tumPhk1za7dbX9/GUyb75pX"
    "rj749PlVNVvP2gXPgPJDu746DLOh/Ogffz7sNE6nTHbaNA7hN/+pfWQAkaZpfrc1szVk7/"
    "hDa7d+sPvMTuPz61Pn80uncfva/9Ty0uSYZRlP9Ek9GmhZ66IDGT8Gxy3MdoIUIKQAIQUI"
    "KUDlOwlSgJAChBQgpAAhBQhrGWEtI6xlhLWMUrY0rGWEtYzkZaBhLaPalgeXOl6POlpgjM"
    "24MQyq5vSZtFimpwxBTqLDX0DcVU1qjUIrrD4as8HsHigGncTs3Y9h3m5wToOn2puAs9qb"
    "UG7vUV/0UNzUNU0Uqbi+xxTvI799fTy/uVS+3V1eNO+b4eoR7//5RW4cjrMT3V2e3WS6BP"
    "Rk6J4VDnwZ0R0+8UVfkt1js60dmw18V5yLqkobe3zWY3MmcSzV6LnUd0Re/nzWukC00nq0"
    "yQ3G1PWImeoBummziRKoLmxTOOOnj3Rv7PeBHPOsO+qMO8P6RrRTVMDdlLMpWc9zNk+Ujz"
    "EWmQIKdA2hKUC6bvFCptHGAeDSw4N8gKIY4eUimwcLc52uV79Jf63gPDbKjbXKCG4u5qri"
    "eAjd37qV5DV8ZHPVK1s+KfuQA76Ntsgru0sdMQwO+C6awHV1CD41VbF9Z5QzPdbcvjic67"
    "TROD5+3zg8fvfh5O379ycfDuO4rvlLiwK8zpvXEOOV6ifzQV+2o1NH9wQn9QU5WZNCGzzL"
    "WdQiZc9zWSCLjML6s6/aUdaTtIrvIcYvd/jFQpUG3hb4RUGBor7qREMl4rYkc6gC/cSieT"
    "lZVm9OPKqOG+/fxeMI/rFo5Nx/Obu5mR8qrqeyo6km5OXB4SVnEk1JLTq3SANqHWF4cErI"
    "pn5W2cxXXoEZsZ3QYGDGVaezGlJA7xpT39DYuVzRhBmHC8qshAEQXar6XLOyO3gGD6yufT"
    "KAmmpModFeeORQ31Z+Y7+E1jePcscDA0INTjSgfk7BW27WW/vT9vhcr7s9zWFbJcFGdVGW"
    "8qTYjiQpB4YmU8WYOuEa5rGtYZ91g3GQY3xKBIkCygpjEvJdj4iSghUoCJbmm9OqIdNJYe"
    "kxrs6glw08m22lS4OWEpIdLEnDRTHIXT4c+OasJApJGdmHApSx5fvPwCGkDFQLtgl9MuMK"
    "ku+DYPcZBHooE90bL6yMKxmEIFgSwYSI7ADuwBjCRBGyDxFMFIGJIvbxWISJIqQGHxNFyD"
    "stYqIIebVbNlEE3+HXodn7qCEpppA1HF3qabIirMlzYwrUu8v7h7vmxcMbgZ2mDljrS0Yh"
    "5WhJmqaWDxaunLqU+hA2tpeKTZySCyyhabNuHRouW4RHekNwOdFV8+Akzes5+BVJhzOYDg"
    "zSM3TrZdWcOBfQUtG5SDaGXm7Gm9RC7Pd7e5g+qF4lqa7L5gFST5/iijoLW9zXbqV6njoY"
    "QyxgPeqKm9tXhQ2oWZu2LoK29lVVyeC8V+K47M9a1PbbrN1W0Oy+apC9PDHqm8xuoLm91V"
    "VtWmIN7auSnFAHtSgqed8+Kku3YNYiPVRamX1qGNJRi7Luw8b2dLvK9vTQeJ/1slq0FTe3"
    "r52rzl3Enm8dTKr5NR2uv/Cm9u50vWI+2flTp0DPX1Rr+kDhvzV72ua0vDwx5XbMfqwfsi"
    "1sNqlu9JV8aSVaL6NKLWnqoA7HA+qyJY/4gfUphiu8zOXCa97Yof5oPPs5BZTQnMt+781p"
    "fn5LXgvSlXfjuwV1/JlZrHMhDk49FfCdYVMC3AJ5oc8Gnv4K0Yi5+aHjOw6W54nuqcHNet"
    "GM0VBG3BsHuTVUCEizbfYVGgR1qFbgPDrgPAPwJY1116POVFyMvFIrqxYot2rKydwtmZM5"
    "zKnM2vidZyx+Ombtdu6M7tXpWJvPUOyqna7RaVw9a6xdtXNndzu3w36jG+VmHj5ZxvCprR"
    "lNq/E47t7dGxdv/748H7Pxez1f//RpvfmYRV/ONOt22b/7jbf6sHt/ZVz98/Fm9Pe/Y35m"
    "zM9cKq4P8zP/LAl3MT8z5mfG/MyYnxnzM6+xD+1ffubksa7w5jEhsxuY8TeGHIo2z8upa3"
    "MHLsX02SJAfQ/0zS6IYavYzlqQeyVOfx61BSXdw/s3mNUn3IKV3dW3k7kSZonp4g1duGEB"
    "+n84+ebUeS/fxuZTeA0jsIriGAtInGoXxkrwxsEENxir1ghyWhLT9qazslgAkBeNqyAp0G"
    "RM87IHrdzi5tGlrKFX1fAF7NT83MopIZkzFZ65ik2ozRYqNqw04awpvmXL+YstMimPSkoI"
    "UakflcGMlFUUk4SI5LOhC4mC2JZBVVz2wuBaz8nTKr5vy9AsJCvml4LIiMlRBQKeV9rQ2C"
    "Z9hZ2H2G7MJS4Qu4dse+6GSxFAFoaUCDYiZSS3XOUBFh5dY3Dp7JGC3O75R4J5yd04GMAh"
    "PjiCzfYXDhkSx+EOGvEYLSK0li0/LEHV8JmX3HF8XHCfWaLg0+Ji60mjZNPBeB6aBWURYo"
    "mKFRE2BMc9YfrSXMXV2aKkHJ2+P/wYxLrAJAanYNUwAqVDhjsHCGTsJKzBGTkqeJGocgRb"
    "c2GqxPU9ZsMFEQYedUoaVpIyO5E2g6lduOhJ4VDDtHU/Q9q6wBgZHgQqGTLTstIjHFhC+C"
    "sH0x2YPGLvVWgXAXBDKKVHENOmyYEDpnySfaRgyidM+bSPWwpM+SQ1+JjySd5pcbVsIJjy"
    "SaaUT6njSB0aLhnrvivnl0otVMRQdEQsMBFxS85eLgZ5Jp/MtYrqTlrAVshvE6C2naDFDV"
    "rHg64ejAEjiCgRQLPZ6LwiUT1Rapf8qJ5E8pflUT3J4LLlQT1nweZxwvorX/4gZ1MUhyNK"
    "LrfkblmDdFrtE3vQaRk8WOe+6TYvPptqu+V2P8H1837TDMJPggCeqx+DhmH1TfZv4xDu9Z"
    "/aRwaEtDStlq92ro66rVPW9q3dbZwY7O+vXePUZv+G34/Va8Nlf/JAnpJBOjV9fed47UE6"
    "sYYGR/zrZ23on0+NZvvx0f7dxwAdDNDBAB0M0MEAHSHkGKCDAToYoIMBOhigU9jnk0m7UZ"
    "hKkhZDjw+ySKRy+UiG7RbD4HB8IQ9EKhyQByL7bIU8EOSB7OOmAHkgUoOPPBB5p0Xkgcir"
    "3Uo8kDo0W2PmWBn1mjyALdeqmvApb2hq3lG9ZmxHYtXm0zA2QCCYFTvJpxCkCqIsJxGkQ5"
    "WL0AggkDcwD/aJQa2Rm8zoKWISLBdYlUxgjGrKedlZuzv9ULu+elavj4y+dfej0zg1O407"
    "1mbrUG2f+mkSAbrU0aWOLnV0qaNLHV3q6FJHl7pEvQld6jvoUiff2X7GUo2eS31HZCPKT7"
    "4nEJU5FRjPKDV1PWKmhq9u2tQBI+vQoeYsOeJI98Z+H0yrz7qjziyvYVo9E3aMkGcvJ3PV"
    "ep6z+Zx9McaigV2gawgHtnTdgm3nowLFAJceDssARTHCy0U2DxY7tzt63/dENYAWJiZLSM"
    "mRlwweWz4vWZTkyLcNqmpQZKQPRzd2XvOooUVwgeXhrzxNLehNUS2N/wO+OCd16uptbjmX"
    "meq6RLDPyx+/scDmMglWGLrfVG+cRCAYhWz29ZiORgI0iwgsHLZHh423BcYt3JY7cIOLaY"
    "Bc/Ydg6T3XR00rJ1FWJJEBqFgh+UoAHZZEp8nG89QTbYBSV7L6HsH7/HLaaBwfv28cHr/7"
    "cPL2/fuTD4cf2L385ecvvV8AyXnzunmbyeoIPyCdDelsSGdDOtvPhQPS2WSfrZDOhnS2fd"
    "wUIJ1NavCRzibvtIh0Nnm1i3S2bdHZtsm5itJI5RKuEnmmlrKtwnxKBalW3CDpUpPwFdNV"
    "dU1R+9T3FpCtiomsTLea1ES3sqoUWH4sUVz59rXfTlKtIhrW55NO48rq3iczmCzL2fJS01"
    "d3rHWTzLJfjQQzJJghwQwJZkgwQ4LZOroLEsyQYIYEMySYIcEMCWZIMNsPglmU+nnsmcY8"
    "WktLk8ZyG6xP+jf7H3/7i1363AcIeOx7YAQlSqiJocq7UY4asr1nN8jVXJQQmJXbYUogXw"
    "npwOfp0cPRRDTdo84BnyZhFWTTJPz86eHLTTwj5qypVVvaMv0vAhS+xraJYKJdPnSTshKX"
    "F/5mqDBTwoAMQQI0DthsantxTUSXqA4sjpam2A551cnEVSzCVk6LeoqtOi7siz4qqjFRp7"
    "D9dnRh6v01P2vbZY4HA+IKiMS9e8/5Qsx+YMtOs0ZjkQ32kObtw+Xd7dlN2Z6ShVPsr0gv"
    "qseNAmvqcSN3SYVLWEx6cTHp4NNgGwu1oQvUkBYIbHm+hXWhkuUjJbiDhg8+F8YGr6j4iD"
    "oEi3Z43gDdiSbTim3sscnjpyiay72RWDVXNliQIL7MvYkE8XoJ4qpTvmRxSkj6cTVXqcsb"
    "67wgOzscuBPiyOo2Rha/bDggi1/2kYIsfnmwSLxwae9hVrLG8bKczlTVBQURyJFJWuXOAz"
    "rk4ch0Yh3wbVlguHSDZejFgjssAwCjLvkY2K90S2GHLFvKkYYxGhijgTEaGKMh0aKHMRry"
    "ahdjNKRIOby3VaBzbZjZi+urAz1vSqmt/0pfMn25GaWYSNXZJWmEKhuqlBoe+qvu6aLcTe"
    "UrdJ8FrU3l8RGtXOm+3FyVGhEOYceUehRb52hYj16XDoeSipyPphMereeV+9UiD5T9p+hs"
    "81u6sZ/kOL2eR1Scy+YNHjnrTf0Blb7l8aDD3IDK4IaDQgGV/N6CAZUAAD8xcWH2ekBtCf"
    "SsKuHWkR9xR/orO+NSX7DQV2jjD+sP60yxVAfQ5h+QwjyiD3nqC+ScU6M2LfLK/mvQwYvL"
    "D3dh439y42Pe8jjO3Ag/2ez76xjT0hos86PzoGf1XlVDdChZlCIuLSdvojgYPWN9NCZsAI"
    "XdnPfyeLAcKOwZVJkARQRGSDDK2DI3YuuceDSu2N7WktLNmTbLhLkXMA+UXZRXMA5saPSu"
    "3zZQ92KX2Oi02DIVfFnOuie4t8gSmFzIXwO5Esth4idOsAvTBIQUd8p6DOze8+KOCsuumn"
    "HAqin2Xl177P2dMWjcTtXOOY+37xx3jYF1a/cbJxiLj7H4GIuPsfgYi1++k2AsPsbiYyw+"
    "xuJjLH4lKlTZGF6RLMbxbiISL6n5srG8Ilk5osUwnrdyfFkS1L5uqY6A73TOf1/eKWbymW"
    "7BKzTINRm7HnsNAIt9Cns805zH5ksOG0M1x7eyXKY4muchQDGaDMzz5u3Z3ZN4fJ8LAD1/"
    "erg8WwBolSDtPHkM1P4JArW5md9VXyvt7+eEt3UiTCwRbA72qO6SXmQJDe9yf/W9AexKK1"
    "SG4pZ+Pol76gt4AZzgIEhfiRMeBnN2/4XE9ni3j5GPGPmIkY/rw4AdMqqMrozYToytgJO+"
    "A9HeshEhftaxgYGOso8UDHTEULh93KhhKJzU4GMonLzTIobCyatdDIWTIRQuOrvt5dScf8"
    "ibu1pR2Zmjb5EQhQ3Xh7pR+8R4k0vqDC4fFOBxGnBnQebmmcLvVqi1oBZU3k0rV38a1VT9"
    "qZPmYrbaJ/ag0zJ4Faj7ptu8+Gyq7Zbb/QTXz/tNM+BYBpWhvo+fzJbbNA7hPv+pfWQAZ7"
    "NptXy1c3XUbZ26T+3PRv/q9LVrnNqD41v47Vi9Nly4BtWh0vzLpdWffq+p+tOndTNQA80M"
    "jviXz+T1ZK0rZJsi2xTZpsg2RbYpsk2RbYpsU4l6E7JNd5BtiswBZA4gc2B9GPCTfEkMkj"
    "KIATIF9gUHZArIvmIgUwCZAvu4MUOmgNTgI1NA3mkRmQLyaheZAjIwBYzIU7yqVmOX835q"
    "NXmsLZuDdQN0AN16eZPPBoCrB0XIAOzGwlyAyaxMYmAIZAqi1oj9gy6kBxSWW5Ux8HJWj+"
    "+8fbx237ndNz3M1IS+c/Sdo+8cfeflOwn6ztF3jr5z9J2j77ywtdzTPUNwnL4Yq44Ys1hA"
    "4pwf7aA+AVHgJAMplgaqYRDto0JM25vCCQNyLgXbveAIIhrnldrIJnQ21e89g1gjb8z+2T"
    "g5WYBalKKD3ZVN2BNeagTXMh4pR3Bwf7y7yVnsnQ0n1FrjoT2j3MO3H4pol92Wr15+Ma1f"
    "k3gqbM3nlZyfDSsps8NZsNpR/RS2ldaCbFW8FoA6Yg90fchi4/LE5nxS4CltdIZRzmCq2N"
    "CWc2AhuQjJRUguQmLLvuOAxBbZZysktiCxZR83BUhskRp8JLbIOy0isUVe7SKxZVvElm1S"
    "MOL6rrk0jGQF2KVUDCe8uSAd4xOdzCphQUfRQj4FBeoEVGv9q/LHm7gM3R9+47DxTuEPYX"
    "Mt//2PN/PTe33NrkrmsGtK/zBYJf2D9dnoX18ddtuszc7tD639qHfuIS3EybjP/g7taWF7"
    "nePgXl6OC4gdx3fH/aMwJUTndqg1xuzdWsM+f24yScKylBBGTbSWzrppLQkNYFoIpLaID0"
    "5IbUFqC1JbkNqC1BaktkjYm5DasoPUlujsFGh9Drveved8IVC1ew68OckNcl36BmVnwcia"
    "WAbBLBpFSBPHjQKUieNGLmECLqG/HP3l6C9Hf/nPhUPKulUSDZEsYoIcBuQwIIcBOQy7uF"
    "FDDoPU4COHQd5pETkM8moXOQwyJOdIHRdQu0u1KzpeyccUuSdMp4BTLlMkvuOgAFPEDW8u"
    "mrgjonNYPphAA2Mt2PxH+ivUH/a9sGz1JKhN7Ia3j6jI7rtyawJeyL+SM3X0dW/+uxRdZH"
    "dIErcG0EX6JvsTSRJIkkCSBJIkkCSBJAkkSSBJYld6E5IkdpAk4SbOGGnYzvVR0/LEwCWl"
    "MqjBsUyeJQJ0HZxJxDgkrmV5EiN4rV9OG43j4/eNw+N3H07evn9/8uHwA7uXf8P8pfcLMD"
    "lvXjdvH9JDFH74j2haFqBBqUFUa+GULECjz8TWBUf8S7lJmIcMQGcPjoCxCTz8iI/8WniO"
    "dD116iqe+kKESSVWaqv4cDr/+vUmNROfNzNA3j5+Ob+8+/MRH3HsJt3LwRfZMciOWQM7Zi"
    "OISurSRHKMfDggEUP2yQqJGEjE2Mc9ARIxpAYfiRjyTotIxJBXu9ITMbZ1AlkTD2M2J2yV"
    "IuD34fP73CGeRxKY3XNQhCYQ3164wgdfICdsUtYh64Ohsb+rHlsxbZtYS8t8lBNeNT0Erc"
    "nfrx6vkh7i9ujJun0emIbOnrcgNUTyvs/DfqMbppNorZIWoqYEGU+dtTMekl+PVU+Q9YCs"
    "B2Q9IOuhfCdB1gOyHpD1gKwHZD0Utn6jGxbdsJikAP2w+47DzNpTEoo5QUQDveLoFUevOH"
    "rFd3GLhl5xqcFHr7i80yJ6xeXVrvRe8R3Va7n0BG7KA72hyXlHNTt3rpIvL8FDAEgO3eAh"
    "zIi6lGgQ7PsOilEMXhhqCh0GTIBZRdC+P4L9CLH1ATc0U4so8YwqYhtUbmdV4sFLTcSD9t"
    "oTDdydDK5b6G5Hdzu629Hdju728p0E3e3obkd3O7rb0d1e2Kxu0BHtscO67c4D9/n+660Y"
    "uLRUdg7QB57yf+zF3bWlG0hsJfu+bni65f4Kjy29gWyPdXYOISZ91uEYojMdHygqO6lAIj"
    "T2vdT5yK7a3pTbVwEiOKCwYwz8FY40ogmijiaLgw0opeaJqATEn7+cdbLVIS5uvp5newU0"
    "cJ7pFuQ72+ZaqtFzqe+ITIoXY9UR9w2BaKUaHRsc0u7U9YiZmtV106YO2OSHDjVnx9WR7o"
    "39PuD6rDvqzFCvBzn1TDhIsEOq4AS8xucsLCPSODlZ0HmirsLuyi0kwq/ldA/RfF+gawjn"
    "e+m6BTvlReMS4NLD2TpAUYzwcpHNg8X/LIFSdP/mKuus0fq3Af0m32xOzQ+sz+dtflJiG6"
    "xjVHKRLGtpFe5oLzsPixepeEN78/X2Oro9u3Jl6WQ9sBvOK31hRp6E1I5k5OEmUzeYVyBW"
    "i72uMlKD+r7wX1fx2ZP5XkIwLVVuZStZeBg6kX5Kw5oQ3BFkLTKJcFEdksImH8hlQtvCTW"
    "Ub8ldRtrIlsM3kNohaZJ2umCCLj56Byo4f7I8xdZclwcq5fytQGeSVGPMwXRlUzVmqYokM"
    "QEMQWRdCh78elgToE9FHYy/YdLHtsc5eyRmMgw0ZKPNjNGx4nfR4umNowC0qkxiFNdMFdd"
    "brbbs48L99fTy/uVS+3V1eNO+b4VEvNv7wi2nA7y7PbpBT/9Nw6pG5KjtCyFxF5uo+ToTI"
    "XJUafGSuyjstboK5mk9Uy7AuBZ6f81Du6p93Yb3tBRqvLw/RRi2Dedr+z/p5fC3iuMHb5l"
    "D5ohsOCrD5XoN7CxP6XEu13TH1+LkkzPDzV4Wd8JypEmw+YL1+VQ1Ai6cE0j02Vw/BQuRR"
    "uKYLFoOa2v3D+sP6ZjA0ghtddmBSbN9hqzpwBmlgTVeV8JvDxNFRY+AZ4VWM2M8ecQ/Y1N"
    "Ynhgurj02obUBRo3oohZOaahdZ66YUdo2BdWv3GydIK0RaIdIKkVaItMLynQRphUgrRFoh"
    "0gqRVljY5pn4wN7YMwXupkLEiFh2g+yIv9n/+Ntf7NJ7RlC/x74J2FtMv7qrsMPQROAWXH"
    "TjlgkVSc0/uyI6Sz4lVCS7w8RQPprowDeJ5UWMLqLpHnUOOFUPRtJgzH/+9PDlJmbl5YzL"
    "qi1tmQaaBLWvW6ojMJWe89+Xd4qZfNbNP/UCG5Q8kzE3IABY7FPY45nmgKLAYWOo5pA7l8"
    "uUcPeHAMVoMjDPm7dnd0/i8X0uAPT86eHybAGg8Pq2LapoVmxuTsrLy157E5iT+Iwbjj4Y"
    "ZmHR68ik5BJw53Oatu2QV52wo7lFiKZY1FNs1XFh0fyoqMYEDE4acRi0AivYmp+15eUBSe"
    "FICkdSOJLCkRS+XL9RGVbhYChSv1U8HKQq4Vpc31sp2Go7OnV0T7Bl7d17zhdihmlRMoku"
    "Z0Ib3NRY1CJlNzbZuaZIXz9uFOjqx43cng6XMh0dtr1lU1gmZKS3ztQR/lAmP6vqsINi2f"
    "SsSSHUaFqjIFhSnwkR1GZml+d6ugnD16Z66X4qFEYNZ2YAGq7yaa3em6ph5G4bYqFKGwbJ"
    "9BjuF44b79/FOwT4x6I9wf2Xs5ub+U0AW2ocrwduI7FDKneBSkgtckbtnnIXxRqcPVxmJ0"
    "/VGZHyCsyI/cwadNlRvkcdTZiDLz/mJi22ycCbLWmujjgXatpV/c9Z2Z3xQNcSnrtrnmGw"
    "oIJZtALQGVHEWWacIarXUYdVgoEjMblDgetAtcbYUNV19ZFFRJzwfNdvSkgOny88r7TPt6"
    "m5kZ0WIlVcXhwVyPZEAx6y7s2bd4uJbNmLG9CgyyA6k9h9OCHtUvA9ufBlbtkyXIMpkygb"
    "qJuQkf48/aYJmbDgjQWIpC6t5XxtUs03ys1wCZH9GBDhBy0cEcl7tjwkINUccTy9HGppKT"
    "mAq0RGuuCf5IasPuCPBdFAikaJy2kDLxY4Fj2XGMN5TMuLbxluk3hqqeEZ3r/DEJ/1qR+A"
    "E8VRzfz+PL5JdV/CWFnRPqS8+Nb3JK7Xc9VqR7g54W1FFyTg96jjUd0lvSiQL7zL/dX3Bn"
    "C+qZCbMqSEx5F1wPLw1Bf2M8ORhxfQV+KEIQYLOOUlGtjjsyTPM6R7ZfNkZMSkz5IBjJPB"
    "WLVGJJjwDQjPp8JZQ4oANUxT8zOkqcHSr9vHgE6sKqMrI7YTY4tzIb2dnQmxSK8cOGByLd"
    "lHCibXwuRa+7h9w+RaUoOPybXknRY3kVwLy8JiWViZ9FquLGx0otvLqbns0a+gTEVgMofn"
    "AhN2ZG+srdefJRqUAqUSFsrFt1bEJGPRzcEkP3/iWhME3gAP4Y0oM2Bw5WBhSsAZcaNIKk"
    "C21nF1mqrzEpcUgLBk9m6uMtG9cVyTN5y4eUWrwKkwGVNjSc3f2ttfNXGfX1Mt4FGmFnCr"
    "fWIPOi3j4dpodO+bbvPis6m2W273E1w/7zet82m/YRtPx7/rs6R9cwn8jvqm8V1rt4b96y"
    "u92/4+5Ndap3bfOJ0MzNN/d9u3h51jjart70an8d3WzEfentZg72u2hoNG6zBMFhjf3zSO"
    "To1m+/HR/t0PZppFGnr9vR4N6Z/Kakh7HZjej8H11XN43X9qHxlN43D2d/ZlTavlq52rI6"
    "YV96n92ehfnfJrnYbhM83M2midHqvXhgv3qZ2u0dQnTFajXfa+ncbJUf96ModMp5NMibhM"
    "U3pNSSBba0sC+X38ZLbcwdHpa9c4ncnpnxP9ARM/YuLHEiR5TPz4s2Tyw8SPmPgREz9i4k"
    "dM/LjGPrR/iR9/gmhHyPI1YBs7k1ojrmULaoP1qQMZ5+mEsMl/qDsupPDigxocMeCV8Sbg"
    "mPEmPNe9p77oobipa5qICr++x2w2KhPThmHaMEwbhmnDMG3Ycv1iLekt5bZkuqSCLUt+z4"
    "4F5FX2mzNXubi/50dR4orjRkR3bDiDGNK+95f2LXk2s/3l5UnEJkYYkEyMZGIkEy/HAsnE"
    "SCZGMjGSiSWaFn8KMvG2dmib5RIHx4o6NBsz8fZTr8nj14q1pXuGbr3UUmC6qM5lMxrmaT"
    "3tNfP7vbwsXaVUVV/PlE9JwBqtpT99Yw3tXXdakZS8vCb8F9WaPlD479pjLpZz/7YzTZqU"
    "zYU9YcV2eKADXY/tqAR596jDUWBHptnUGEywMULhNS4UXvPGDvVH48RsGrconJfZ772kro"
    "VDqBZoYQjtP7LRVxYGlk9RpXANJrUKsC6OIvjCc7e9EYURhJcOFsYRJBLeFQkkYFsGXvFM"
    "jXn83FWpczaT/kocdnhkh0k1IPWLQgUqtLBqMIBRUzBAZ93BAO3TF40T/k/GffZvrTFm7w"
    "BBAtD+5xLk/ueavrh1vC7K+tFr9xPTVOd22G90h91r+Pud3W+81Yfd+yvj6p+PN6O//x1p"
    "60hbR9o60taRti6EHGnrSFtH2jrS1pG2jrR1pK1Xpa3/hCVm5mf16Euyw5Gdy9k877sC/C"
    "u2scfLgkFHtAfJ6MvV4EhJ7XBq8/ZYH4wVYtJnnad3YEgf8DQQUGSA02g/squ2N+X8Aug5"
    "kBAiZL6zeUBIaKijyS2nQMe4GIyLwbgYjIvBuJjl+t33uJg3TYvth4dkotgG0yvPnCSqzp"
    "N315ajZxIf0xt7plERo1h2g0D9zf7H3/5il6/XArnIoMfzbQfbZZiqx95M4NpacKNEqHkM"
    "n6qoRbISD69vfLzAi0ZLx6eHLzcHbC2x2cpBwxWEwFElyFDmkFedTFx2emX7BiiRZKuOC8"
    "cWdm41JuoUDF4OnGqEB+B1PmvLncb1VM8XHGR6957zhZj9wBSStpLEIhvsIWyGtCyile0o"
    "WTSLrHj1h8Rh1XKsWl7KGKtOwWw24cdidn5xx9Q3NKXPrrCDb47tdbnMShjAnFbe6pGW2m"
    "Grx6egoh5/WV5RMUh/qbug6ImgWlcRgW1XJsVI3b2N1DWIqpVENSEiO56SBrxJFKX7Uwce"
    "YpguhuniaCmKBYbpYpguhulimK5E0+JPEaa7o9otG6cLx4p9m0BqV2ri7FW6fsk6YnSDqK"
    "IaqyzJEVWZ7Jcmt27XqK2ZuXxf1FVbEGqg61pCFQtOAzseqhh9ZTZUMRHIl4lVDLuzOFox"
    "EJsPVwx/T8BTKGIx4MQVCVkMZpD8uMV4hlkavNibBTIXCGG0Antr4JzrE4NaIxdKF6lK0J"
    "rAsVtIZNUgRbOmkL2nskGKZhiKF1yzB8e3R4uCFNk7/eDBio3uLGAxU6koHcK3LFjxZVRT"
    "eGZnzcGKrdNAOxi0iEGLGLSIQYsYtIhBixi0iEGLu9SbMGhxB4MWkY6xv3SMZIqowgeDhA"
    "z6NlfHIGUEKQpCSghRQF7MvuCAvBjZ1wzkxSAvZh+3ZsiLkRp85MXIOy0iL0Ze7ZblxZhx"
    "4tZVVTtLAbufmk2dwZYrVo98yqvqtUb6i4xqTdoXytYFWJEZUoQ6ENJp8rkDM77NcvJAgu"
    "FQJAEy33BM2CLHp0yFWouIA8vuXpkzUJPnvNtZiTPgddtHOnuW3rmfjJomJC9+5O1oYTud"
    "xpHRb382Bsbpa9c49fqNuyNIbFw9wfHLpCbOgLV2zkConc8/Oo1Ts9O4Y+21DtX2qd+0Go"
    "/j7t29cfEWOQPIGUDOAHIGkDOAnAHkDKzaW5AzgJyBkn0IOQPIGdgdzkCK0V/YX50UQs8P"
    "sgb2AwVkDciBA7IGZF81kDWArIF93Jwha0Bq8JE1IO+0iKwBebWLrAFJWANm7E3e0Ny8q2"
    "pNGhikog3w8s4iukBU93kBTSCupF2EHcBzgXPLn8r+rprc+UBcbkJWrSl7MVARJH0NR7cL"
    "f4eSNfFcKqIR1NXsqnwDqya+gZrhG3CewaPhd69bb5s6cAi6drf9/WUwbb5rXrm61jidqs"
    "e3E/YMg1+3buHZw/7x5xcR74DzCVqn7H7NGBxxzsExu9cZHJ+PnxoteJdYtlyuAr0mDbTW"
    "lauAfWG30UKuAXINkGuAXAPkGpTvJMg1QK4Bcg2Qa4Bcg8KehZ+vKhion5/KoOqkt6DYx6"
    "IbJaoK9uyK6u3lV28Rye5wDRc+mujAN4kV1/Iimu5R54DXEg2L50QlvuKyoTnjsmpLW676"
    "kgS1r1uqI3BInPPfl3eKmXymW/SnXmBPkWcyhrJlvGgw+xT2eKY5j82XHDaGak712eUyxd"
    "E8DwGK0WRgnjdvz+6exOP7XADo+dPD5dkCQOH1bZsIltZic3NSHuv//Qz1/6jj9aijCU3f"
    "BlVz+kxaLNNThiAn0eGPITggimpSa8Txs4g+GrPB7B4oBp0QdqIb6o4L8PCdOviJwWnsTc"
    "Bv7E0ot/eoL3oobuqaJgoEW99jShRu+/p4fnOpfLu7vGjeN8PVI97/84vwE/tBD4z2d5dn"
    "N5kuAT0ZumeFA19GdIdPfNGXZPfYbGvHZgPfFeBfsY09PusZdETL1wxMS+3wfrPNN4HEpM"
    "86cFJ0hvQBXyKgLiD7Xup8ZFdtb8pJKdBzwJkTLjJsHhCyYOpocss70LimvUt9R8TDyC+0"
    "LhCttE3Z5L6TF7JPTQy6abP1E8hI7KxwoLg+bB1cZaR7Y78PuD7rjjpjN7EpIzpAKGPi5J"
    "xH1vSczReHjzEWWYgKdA2hhUi6bvFCptG4BLj00L4ToChGeLnI5sHif5ZAKbpf3sNFYcbE"
    "BrSrDgbEFVXnblpeTnXumUhGxUDpWJOKD0v2/2zvztEvp3P8ctx4/+7DAZTIeQO1ud+/e7"
    "9Az/dfzm5umrcP2TApWBnLdNNYYO/6af3VzXW3Z9DBi8jocE6pQVQrh1iQlMvaj5jguhQd"
    "/1LufABcmohoPFAtbgSCJZPNwOzI7xLLEx4JCoqVMCN9/XqT2pKdN7Pn/Mcv55d3fz76r/"
    "RRb35YMARGBu2rAlP+MuRmcjuCnJ4q6gJraMyaUth7wi1sNbXgYkSvysezamNbQXnnK7d7"
    "bBNLdZf0IkJfeJf7K9D2erM3rVTVHdCDdpbUchfftuWTFA9p6LETOFdE2RjFedndcKsGMI"
    "SHFR7U4VGwqtncUqtrB/zwy24wVbZh9j3wi/KtsnhbvVpzawo6jbCpFPeYI74j6AbvXCfA"
    "q7aIofuyR4dJQcucYcuWhyrIZsSkD8HkwAbBXIF3C4yN8Aaw8WGK1viQS5i9bUd/ZS8tPX"
    "626rCNedlo86SQ7GNS0uhZjDXHWHMJJzpJRwvGmmOsOcaaY6y5RNPipmPNoy3zBjv6ru2t"
    "V2moIo6Zg0yBlAF871wHiFGwrwyzVf3ZApJHjLLB1wnSn9/vxRHPGbt/KHr1zzsoPa8LSd"
    "+167oO49HKyk5Tl9Q+MXqGbr3UoaQbaG1dlvKtq4qOatERHe2rhl6J47J269BSK2hqXzUV"
    "GaxrGXhBWwUnqZ1R14o5NDJTnEDJX1Rr+kDhv0XX3MrT2/JMANtZdE3KVtZeNo9I/JkOdD"
    "62wZntXqK1lDocBHbUny0iwWodAxReS3jdvLFD/dE4/nUGjHCJZ7/35hQtGkW1YLtCBqbd"
    "QjfxoUXxTbvXCiIcysRtlsB4ef6boIvmJcGJO/CSTDiJHlgkHw6/Oyh7A9Ki3DaiW1bNU2"
    "Oc1VQd5rhkXRwLsq888gwu/esrvdueLKiJ8338ZLZcnqklyNqySj2cmr64fbzWvDTDQCvf"
    "MT8N5qfB/DSYnwbz05TvJJifBvPTYH4azE+zVqrdfuWnQULd/hLqkpaUorAmZZBhUgcprj"
    "THvB5qOSKAjDhkxOFoKYAFMuKQEYeMOGTESTQtbpoRZ4f+7g0RqXZUr4md6XKVGpHfbFWd"
    "1sgDklGpyROXdKVBgF+U6xgNuEdL3aIh02m5U/SemsQbB6nceEEPHmTqkCFxIGT8r4pqKb"
    "rrggrZNfZjkMdJ0U12H/yN8iBysTu17sYFjth/xdMI+1DLVbmv681/l/LP2jV5K/vH5eqI"
    "dNsnh2rn7qTTMF7439vseqcZeDbja4GvdlFNkU7j+2v3+Hb4ZBnDrFy5eiJb18Tx3cng+j"
    "GjgbR2SmsibLOcJp5rqqzSXm9llWH/+tQKa8rMZPWkrx691+i9Ru81eq/Re43ea/Reo/da"
    "ot6E3usd9F4nz1klkMuIrddvMA9dZivJd49vKxXmsKgWJyqOS2twUMaUbcQCVOCISyxR+c"
    "xqTawFSfZU3QOTKPyFtSVIPJmPp1BY/vHYBi2zQRIbIeLRw7QdYsCmaIvm2abLiq8TubI5"
    "bTNim0sZWgEoSGUXK3qWEhq8NT0YLzrYiiD6iqcXN4X2p4ptbDgtaYgKh6E8mJGYvPlfg5"
    "TQrEWY8pwkJGz8zFDhhsAoKXw0nuC/OownK2cqrandDUOODLD9ZYAh+2jbCCD7SPYxguwj"
    "ZB/t41KE7COpwUf2kbzTIrKPZNTrUvbRFnkyUYaZPK5MIgPNMr5MMu9NkUQCnMcSlFCmrH"
    "uAVV+UTCDvtlUTCrzURE7orJmcoJmt6aDB7rduh/1Gd9i9brndzp3db7zN0DGQpIAkBSQp"
    "IEkBSQpIUkCSApIUJOpNSFLYQZJC4gN7Y88UxEQ8kO85JeNFshv0rv3N/sff/mJXoiZ47J"
    "vC80Z+jbBFN5YYy5edh9QwnqsSFg/lm6+319Ht2dJh+ag9uyJ+SX4ZOJHsDpfkfkhSQ0Kq"
    "CFRkpM4BL5IMI2kw5j9/evhyE9dDzhmXVVvactm4JKh93VIdgV3ynP++vFPM5LOFIKdekO"
    "BQnsnY9dhrAFjsU9jjmeY8qPMFsDFUc8pqL5cpUdUxBChGk4F53rw9u3sSj+9zAaDnTw+X"
    "ZwsAhde3bSJYWovNzUl5idkP33jlNj7jhqMPhtkBO2zbnuLSsDQ2UR2gK1gaFFuFQpGuYh"
    "GiKRb1FFt13Cgn/kSdwt7MYdAK/A9rftaWl4c4G3wPbAplFod5yR1fGvjH8NKukwNYyBnU"
    "09DGSJycRaCAzJanezix9lz1tdIBbk54W0f+QgVhfW8Ax47S4PNzWlgf0lNf2D+oE5z06S"
    "txwtN+zvGukNgeH+eQdbW/rKutF7LcHK5RiRzpMUEm3LYRQCac7GMEmXDIhNvH7QEy4aQG"
    "H5lw8k6LyISTUa+l8nBtodinDOePuatrqMo5myW2RT106FDnKhfQDsNrB4sph8FdBdmGPO"
    "QUJt+wKVgaidmHMDe1T32gFgaL51/BnBsGDbsHylB32NztesRm/+B0NGuaE9BaZ+vLuY3I"
    "9UOuH3L9kOuHXD/k+q3SXdj3i9If5HsBY4Eddv5dUIOytTn07jJYiTNURXlGFt24ZTcf2/"
    "I6Xo8Oe+zNehNCXuZB7DUt7wvfh8yhKJTOIKpba0PysCRgc8Bc8Z2Tpk4BG1WBL4ABO1AN"
    "YmmqI1yU2ZewP345brx/94Fd5W8P/3i/ALr7L2c3N83bhzkfqzXyhSe+/FQTSZkNMi2IVX"
    "50zBLrRC9daKwUFVuYJ+LoXYE8EUfZKXOWJwIupcGCI8vIob6lARpUkKAnHzSRrLw0mcLn"
    "9XWn5rAopDMKds89IMf0oAqvYIa695ycGSq/iQ3qf8gaKDt8sgNjOwjobo+dYHrsgUaPvc"
    "2LiCF2TqlBVCvnZChsIMv6Yy2sS/nRuXF95iohZ+/r15vUWn3ezJKqHr+cX7IpiIPBbtID"
    "k8r8IsE06JqUeuPewHdc6vSIBfqoAERuMxuEI/5lZ/EwaV83SA8OLz+oRXp8X+wSwTlpIR"
    "6LmpEbDzjx8FzwsCTbYzBKsSGuvBBiB+ny4JsU+Kho3ebuJLavAhOVMtG98UxUeJ6qt/Wt"
    "9BLOgKvqUBYKyx+60o4SeikWsF5fdVf3lD4ZsQPWRygqwAmxunbAHYnskgn7bt+D8BMuFX"
    "+xsFPU2PR6WE9Wn6qOxl64Bz2xzGFYILrVY3E+VTLzphUokxDfwE3V0fANrNcBoqoD8RHi"
    "WaG44JaP1OHMvkJ/yG9B0m4hfuFKbGqXaRFm89T0nxNlkXvrlnsA22uFqqiyTUuJyr0VkG"
    "xrxpSX7olV1C9qAVEogYLtUM0feD2P+gIjSf6sl5WTdK5LvmbF9c9WHS9exkZsIwfELNYc"
    "X8ZcIg4aKC64/dkP3qkHrlget15+DM7L4wgsNw9a6qs+Cqxeq4KxsCnEpQQuI8o+ocyUGA"
    "tIOhfy96swCYY8F35yn6jWbE6LniCY/wrJbHnqYy/XG6iuwESdH0ablJHXJ5ABQHeVEeXF"
    "BCn8kGItDSGanW3L6cSCc7cmzHCyWmNbDn51qFHKZxfdvzPwapS40clqOV1tochCh0Xj5K"
    "SAx4Ldleuy4NcyCd2Dp5euyJCVkxetig66tWibHZYMOPCrmsYmxlKrm0B0d9kgdWw11rIm"
    "ZbTM9O9bnih5xwL3dX4TOEiKDJKx6vaWDpSF+/CcFnD7XWL7DTo0VeeFQBKWHjHBJw0vQq"
    "yyzrslLSEqJf3bfh9esE/YY2hvMFatETGC6tolPdz5DSEmJTDhVZlKRinPRDYbB7C/4a9l"
    "gmrS2M0D99UiD5T9p+ZIp23htVr8WKKvFsikvnKI0jPhMUXCECV+7WBZiBLcVTwhenD/X4"
    "NqW67iMywcHjs0KxB4EBAleJ4y90CJw4wsTRmy/u2zngnmFR2sLKLEhWt5yh/WH9aZYpFJ"
    "1LgyIl5A+gi7StyUqoS6a8YP482qltKE97mAHWpoE1o1w7sxqSfD+5OVzvDeap/Yg07LeL"
    "g2Gt37ptu8+Gyq7Zbb/QTXz/tNS3sdmN6PwfXVc3jdf2ofGU3jcPb3ZzpqWi1f7VwddVun"
    "k4F5+u9u+/aw0zgZ99utodYYs/eA0vTwjGQpepjuF301remr+6t/td29bvnatQH3TYt9vf"
    "HSbZ8cqu2u3e18XkELz7/Xo4X2p7Vl95/2G7bxdHz3o9M4NTuNO9ZOi335qd+0Go/j7t29"
    "cfEWs/pjpB9G+mGkH0b6YaQfZvVftbdgVv96exNm9d/BrP4GHdEeO6fZpVw+aand9faEfC"
    "xi0medFywfQPlyOIHCYZbH+EVlrodhTq1ExAIUys6jeK3a5Ja9TZDOWq+WNDgjusMLRPQl"
    "2SGpcw+574oDHKq0scdLA/nODkyWavRc6juilGP5/kqBaCU/5SarDExdj5ipHqCbNnUgZx"
    "9UhjhQXB8SxbvKSPfGfh9miGfdUWeJ/MKM0lAuQhnnJh5f03M271KNMRbtHAp0DeHOQbpu"
    "8UKm0QwPcOnhuh+gKEZ4ucjmwSpLxdk8BWeNXokN6Hdmcp/X8sxCnmfRS8rKrHHevdn21w"
    "MnAuvXbL4KyuhwFwRrkLsX+HnKt23iKECrnE1o7ctzuMT++OXovXjs1Nn44vQURSL1j/Ij"
    "9Y/mIvWTqprrA4WKuGwW/tIMxaalqMoQnEM82DOHWZp7l0TltH6OImhn7AjKu3vg76OOqb"
    "LBJTj3LLpRItSgkk9V1CJZiYcXlkaqq9NYxINw8/m+siCRVkJmc+mzGiW7iODQSiPKdxxg"
    "z9ZFC0LRgqjcwEm/5jRa3GRS6hAQCcg7HivuLt+9LbCvePc2d18BlzJbS/Y8brErY+ZLCe"
    "2wlQ/2hPAtaTPcgTKJ0lGw/+psWqKB2U68qSzbwJYteAOoQtXTTWFeuvzlLiMm78h6cxbQ"
    "p4OUfzbrFr5DgqWHsLYnYttJUaEtrz0JFHqq6xKvbHWtHPnd8LD4tkFViIkOAToAO6kWJA"
    "qZTxPDv89VeCZtCD2LeHbiUVxj22vxx0SJpARjll3pUivH6p6Uk/vwn837BI6AOOQsVPDH"
    "YO8Y3jHblPiWAaN3xPaIojLMtTa94QXapJpvEJ7bcB77JSnIUpJSJ+VLpwUL6aFsBLpK8B"
    "Vih/tyia3Q6wfTQTXE0oI7Chj/iDJ4JQS2FKHi+oHW3SqgicR3FDpe0lXhn1ICv6zUdrLS"
    "wJamAnopuR2FjVcbLgHY7P7tjDcLyuJWGmppSbljvoT6h/d3o5iKwA1hQiZDV9eW5cos2s"
    "K2ovxgpxmkEOFBk1Wz2OY2IzfakkX4MUUG6xI8oToY4jYQiTJJgdg49YLU5Kph9KLAqJJY"
    "LGhFbjTiOYx/gctNxyowTfgEdsCt/dQyeIyF7oij0ao1sRW02QvqJtN6SbtMRmw3zDHRS4"
    "eEtXkrSXRDYSPMyi2uxfQSKqXHgxNLM5nnZXcDXf7GgU1kYFCwhYV7jhHxwL7NjSdTnpkw"
    "vA50PwaOPmCDc5rGTuUl7l7zSGtre9Ra+kNI3ezpAibGvcneqGnlGNHTkvIW0vlCLW/M9D"
    "iEmLYJ5y0PdUt3xzNoAIyIw3qgHPLRaZFXUW63lVtbn2uRd6cKQCbldgpG3/KoP8hoPhhU"
    "5VEs1dgaQczWnC7sDckKrnVm3o1i4lKEvM6vvarr6iOLVF1+M+I7gXOcHCEcXHx95BNl8D"
    "GQGjjEXHoYw01ajx1wtJIQCkRlh0/SBDSiqODSc+acoOxg8LEURvJSj0TTpvRDpmpxmRrr"
    "yhTYpOzvaJlL1yTacMwDswdF59e7wVjLEyomiprbAKbSRTEdKbePNzdvcmbOvQS/yEy54L"
    "6qGbuyq0oBIOKJrg4c2snGZJ0WV8uKll0YxKnRFm2+97LDr7TNrtJARfhyjjIFBkpyB71v"
    "ENY+SgTHjRwV56dvzDCBRL6eUO7qn3fEUHOisyJ9X0Aj67IpbUHlAq5UMHTq0BNPD7jfyu"
    "LpLYF9TxxPr0drMKS/pVrcR/Ul2l5Va7+l4yqlcNvUq6zY1baipi7Ddva1U8WuW5tyuXq0"
    "9Y2u0Y+wbZXVMtvv9UQf8G7YMVh/1WuY47muzoLWpnuus3B7XI/KEgefPVaZ56mDsUlWn7"
    "0CpcXN7bfaBtSsTWcXQVv7rbBkxPwrcdwatmFceYm9WCtodr/1yD6BiOoMltfcDbS058rS"
    "rZd6dMUa2m9VOaEmalFX8r79VZlL2Btbg3p2G/dhY3uusqiGj1OP0uLm9lttdS6Ye75K1r"
    "I+Fl0ad9G0EwbIrqihL7yVfe1EYfB0LaaKQFN7bbAI1RWWAKpFX7NUSnupsFo0FVZJ2m9V"
    "8RDdOvbxoba+hTls9lFX9fqGQoUlvEN7az0MKo+tqK97b48dHRaFNLIBEY91MYi/quPoA5"
    "3rNtH0t7hlaXZfEIDoRBnvordTeJVkN+SuRSn7J2NqJLLHzDFGSuofOAbz9QlzShfOGyh5"
    "kbx8fKKikcWtlHGDUuBS8zITMj8WJVuuoLm5QoZ7pD7ojOlimelVWzA3fFGt6QOF/xalG1"
    "VdrmUtVcq2ysTozdUKDb+SG+GI1sv0ykCT1OHD/oVM431RQFGKZ4ToUtyX4ao3dqg/Gicv"
    "xOgIWYDs915S3TOwl9VBTXTzBRVR04NheW3UxJgsWyb1T64yMFTdBBIeJGictTSX2vQjm8"
    "UNA6jliXwbf+K1S5WAX7+gUGr9z1m1rikd1VThs7P2uqapCqCdhuF3jhNttE6P1WvDZX+6"
    "aqdrpOteLqvwaZ7VVN31eO0VPtnz7oy+dWdDWwPrdthvdIdMM263c2f3G2/1Yff+yrj65+"
    "PN6O9Y8RMrfmLFT6z4Gf4kjFDBip9Y8bNAd8GKn1jxEyt+YsVPcRGvZeWldqGUV5CmP/6Q"
    "A8UhdhCAGhUjYdqFuhZ9ohgMAHbBt9k/2Hk7VecCUvm/WMIUZWt5woZLTGEelf3No4L5Hm"
    "RHCPM9yINF2nxaNlPNNiwqewMDpt3AtBuYdgPTbki0OpX28FVIu5GfTGCeAjC3Ts0jEfmn"
    "C/tYZw1JujatBkJ6aS4AwTzpIu3nLuQMDWl5CxyhM+JeASdogjJYxAEK8/efXCWUGus2mK"
    "XUVM3GjCtzicQf1h/WBUzdTECBakrBPB64MQMhJi3gjNXizrRqcuR1j8u6MyMH3e/c0ddv"
    "t7wnszVd4M70uu0jvdv5zB14g0+fX1Wz9axdreLGNGr6+s4G3JiRhgZHp69d43TWhv751G"
    "i2Hx/t3310X6L7Et2X6L5E96UQcnRfovsS3ZfovkT3ZWGbrUsdr0cdTUTbvjKomlPJIS2W"
    "AW4IchKtE98MqEirmpQdwEDLFtFH4z513APFoBPCJv+4XjEMarDYgfnOm4AFz5tQvjVUob"
    "BacGbTNc0Q1GRZ32OKI//b18fzm0vl293lRfO+GdZBj6cKfhF+mtViurs8u8l0CYcaAitV"
    "r2klzt2pzhAJbK6kx0nJHpDFSmwWqbO4xiwzTVqNi0rFxyIyl4mHumFEoVbCfHEQxvFQl0"
    "fyKIGFJ+mgF5lNKrez5WLyvJocxAoKwjQ+33+9FaOblsrumvSBp/wfm+rdtY2YxOHbY3M3"
    "1d2wXCRxfg3vcn+dvWTpk/gnNqPNkORsDVeBpS3F1Q/iwud7Q2np4n0AIFncB7JwZxZNaC"
    "DbB6KswqW7wZzg/vWE9jgEDtpQHOL5juVCfAcvSaZzsg5TLRFMCuVEt9wHFsZy5veAjJik"
    "+McBT7O3rTwlzAawpb7qI25aC4e4RxPDPn9aKNXClruF7gYJKAVbqGVlY2dyu1NRO5yxTX"
    "WqEIhy/aj4lhvVH3SpSbiLnH123mG6ektbqVSKbL/9ZfsFPbAkrikhZJHtH4vsZ8UBua+y"
    "z1fIfUXS5T5uC5B0KTX4SLqUd1rcBOlSsFmrQ78rkCl3Q7tF2JTzx5ENTiE7qtfUCWx1nn"
    "D9hFaepGgBnTVKYlSAzBonICqUyyfwnqjcbuqOIVHOMi5rEZFVKanryi1TlpI6uL6yuvdz"
    "5Myjvml819qtIb/e4mTMycA8/Xe3fXvYOdao2v5udBrfbc18zOSWWUZHfakpt1Cns346Kv"
    "/6DmbTQToq0lGRjop01AqdBOmoSEdFOirSUZGOWtikje7V/XWvJhLvFvbqzUTQSYGu1X3B"
    "AV2rss9V6FpF1+o+bgnQtSo1+OhalXdaRNeqvNot61q1Q4/byoqtrSaalFqdnb5kdKum6q"
    "stcK9m67AVcLMK6sEtd7hCtALk9+ErZhzCBL/kOlyLiaxc0uT3mkqafFrN4aqxZw70fIcr"
    "vx44WyfdzudDUqvzdV2ZkNbhfM1qgmn1R6dxanYad6ztFvv3qZ/OhISOWHTEoiMWHbHoiE"
    "VHLDpi0RErUW9CR+wOOmKHuuEJC63nR7YnRCSNaudZDcLXrJDXQB+MwxwUiuoQ/jlEaGPN"
    "v3HbeSt01zbUaa8CugJRmVHOvG7V5AVTDuDIob4d2MQ14hBNUS2N7Q50TaF+zqm+hKwkfS"
    "Jt7ijbLdLSu9AzZm9ccSqgQ0BZd8Lqs8FY55z5vDlhicSWO4LDXrHKzJCV2yr4fZ+9iG65"
    "v8JjSwN7FXyFwrZvKts7EAKQMVg0He5wD5Q+cXUtcLoMjcBUJ1jJqzez5S6A2QAxGyCmOa"
    "q0UyiQpAis/KskOYrltzxLIElzj0maSBGUAgekCMo+UriPuCQ2LmaKQpLm3mCBJE0kaSJJ"
    "E0maEk2LSNKUV7tlSZq+i9lvCswLrpy5b+49lb/IPC0zuHKwkIjpwj2FE924HrFDjymbaE"
    "PPGx3O8tawZZBdcqg/Gouy3pSWX5WR+TKpKRGMtWJVRs5DXJAC5/hurF23hvxaa5VKjG5N"
    "7EuyQtKfzv1k1DRPxv32I5fVQllgVXbNq6P+p7vZFy+qQamzdiyNdtk78hqWpvFj1sbvJX"
    "mpek19oWWti5d6e/jUuTOwLiXyT8WHPOSfIv8U+afIP0X+KfJPJexNyD/dQf4p+c72M5Zq"
    "9FzqOyID1sVYdcToCUQrFdTbIHbulB1BzdTw1U2bOmABHjrUPFBcfzAGPtFI98Z+H+y+z7"
    "qjzszCDBGQMmHHyE6kAkLKGp+TraNoqt97BrFG3pj9s3FysqBLRHQEdleWjhBeagTXcrqH"
    "aGAX6BrCgS1dt2Db+ZAzyOHSw2EZoChGeLnI5sHif5ZAKbp/c2Uw12jH24B+k282p+b8gq"
    "MZMXmLjpa1mQq3LusoBcp0SQUm6vyeHQtsUNn/37vDd2/fXZQ1YZy5ysX9PT9+ELZKiLKF"
    "i+5Y2PuPGwU6/3Ejt+/DpQxh1fBH8wDcs19zmKrh/fJ2dj6Lw+fB3D0hfYVtd9k2ySXuQb"
    "DqwjodMErZTeJFoJz45icslzD9WUK35AKScUJoxyjGgTcjWpdDn0KaB7ycQFy0kc3Sg3l4"
    "yzyOvXvPyakWHktscAyeq4MXg47KDkXBITv0EXEwFJOowOafsF/Ja1jGMvIYDVTD2NasqL"
    "vxN84hs6wIaUJwg1VI418qlCG1yCTy2fXJiE174vPP8tuxoOiuM6ekcJggmVo2HJBMLftI"
    "QSovUnn3cUFCKq/U4COVV95pEam88mq3CJU3n3eaPKjCOUxwSA3lrv55Rww1x0IdabsJjc"
    "jjuDkLjQPsZMnmcmWgWhb12Gw+c8iT7wNig3c1YI8qE90bK7rnhsfSuSmoHFb/WSut94Go"
    "5hsRq5dfOFhI6vXYLYU5vdC+FmRPAZuXTahtkKAYZTy2RVzewnKrcniNmhitndKMVu11YH"
    "o/BtdXz+F1/6l9ZDSNw9nfgZVqtXy1c3XUbZ0edttXXqcBzNfWUGuM2Tu0hn3efpLDuZSp"
    "WlP5ytbaylfeGezrMVMqMlWRqYpMVWSqlu8kyFRFpioyVZGpikzVwqZrg44oTyZYKj9WWm"
    "qHU+YFmQ2JSZ91MGHqTMcHPMclHGg53+kju2p7U27DBIigvEXIYnhhr5iXLHHVJrecJAtJ"
    "j0h6XIUHJi/pEQkLe0tYQEe57Aihoxwd5fs4EaKjXGrw0VEu77S4CUf5lpII8XEg8jZGA2"
    "SBtxHmh8LeRpvdy47CE5iFVEtxWTdRdIvPNarSp15gZWCNuOxU/sIPnCLnY5Vm/rD+sM44"
    "K3nsM00E89qIeJA7/ptDh2DFgMOvqsBH31JPH4br3rc4a3UQ50cUFwI/2MdarsrP9gUdne"
    "gSQ5cYusTQJYYuMXSJrdRdXIiuL2f3TMrUY40rtWjk14aIXqz0+hFHYHo02gEEFK8JRBqx"
    "tVwhv5iqbkShmYruKkARm6gW+8iPQZimbyu+ZcDVkf5KBBWF1vaUhabco8aHAqZcdleuKZ"
    "dfyyRzgPec7zOX8HNOHodIYlM9pqKnK9J9BiM+H0DgpsO2iW5OEG8J2c1b303aZ/vSnuVH"
    "IZ5Fh/uc4B5Y4NcdzhlVLCs7tWbl5FX1bDajcERxFZeQj0E4rep4kWsvGhF9MmQnef7T/1"
    "90lly93c0PMh7TXRr1tJS8mMvkTITNWmlFp4RQz0X0rL6y46hgvcj3184k5NXwm7NwAglS"
    "RusDz3cgE5PtKYS1PRHHoxcV2rK7NwCgp7ouKRvILBDdDYKSbxuUbY+1CJYDMMpps4J9bF"
    "VlmzBdO+DuBv59rsKNcbBb44ZH8VJUV8NrcS0O6CukkjfVkWAazB+hGbHdHqYHQTlWRe2z"
    "r4ryeYAJttL4XdzatnkcM9wqje48+R0b4tQi9Qzpkg2tJ+EEe96EOqVyIiZlJB68/EjsjK"
    "jVAKfvOM6DFL59xAichHY4hwQGD4sE1EEPfrdofL9iqt5gnEcuXdeDNr/j0t1e9CY98t3W"
    "HSLoHMtyAola2JHkQEnoFNN3eSTmYKxaIzZk+2SgQoym7gGGHqUKNYTchJXa2kpaoSRqYL"
    "Nl09AKuCda2EXc44y1vh1ThmEmPuCeWuCQWDx/12DMvtISO3frbHjrPYKtIGy9dsi//RUn"
    "hPmGdqh/WGxPy22rv7AVm49n9tEaLNMq98dHX7m4M5RqZVvIu75NHHFBrWVYp0QlR/eLOl"
    "U0qsCYYy8KtdP5X/lmnG3OjIk6dSE8fziEHNcTYhgiv32lNraGLLxJBVQjsR1AFJbVwE5r"
    "6pYOWuauO5udPIS8iwIS20ILaDmvguP1MrhmchvEK/KCVZxeOZHJZGiE7quPim+x1YL9zf"
    "VghmQba87ahCHmUpMAx3PxVFu5xW3BHTHbSuOdEJR8gEb4qHDoJZans7OR7TAMNE5pIjbb"
    "DI/ZjlgdDKhvebBTYksjED/ysa7Y1rZQ7tMKe+tQSG506whCqlHXTGeBpua0nW/eSMpIbN"
    "6IMwsDS5R18WE6yDFIYyMaMUXFNp+CmJM0emzvpLNWK8yB8/JyD5bUUkUn7J2yDmY4EMJ8"
    "RvjxoE+C2QxWtcXrXpXGtjUZhqiphsiaXBDySHhH8OY0K4+m0FEdJzf7QSGhreDn0RciCK"
    "fNn11jAYmn1jPFJQOHbRNdtqUARjao/gB0z+eWaQoCys303KyRMvUIywbX1OzCqfnd2wJT"
    "87u3uVMzXBKA3KtO7RXJ70wSk1rCqneNlwso9J6pbomW4SW5atKi2yJyF2PsegNQQVnC7k"
    "/ZJTh5Kc8asbhLZER3ZujPOPrcjhCT9F0iYg4uu3nf+4ZBRzpDVRdx4gr0j7T4zvSRn3cu"
    "CADTBbV8ljAgk4Ly7gIrsiDfFnHJv833yL8VU00DnZlE032zosJnwvIq/c0nOpnNocH8qY"
    "/YVoIHxUalRvmhTwni9kciI0flVjZs80ig46tM/4KddT6NTigsMbQPESD8ZSPjRIzOL3oO"
    "G7+AzJaJcRES1PdWWv+S8rgA7sICCIhVWwFnkvIOWdmWwEGc2L+ktgd5FQEkUjaf62xewl"
    "EwzR3AijVUgR/KkxrGsX7EMHIoiSu0tXnWYZQioArIItmdwDkIvOVWv9A/GdHDFiG6RGrz"
    "2MECzdetH9QSBQKwK112JT+aOyW8QeQeH0oXOQYY4G0VeF0eYctTj8abTdYVNZffkTMqyw"
    "hv2Mxrqu5LJftuSnBnNi6BwYbHevJsOeEsOIHRFVA0LYcM6MjSf8B7sVlz6EV0ziBrD//s"
    "0Jc2pM6IQuqGHMPQep6zZ1usuVx5+VmkEvFmwSy4alGgs6CZdU02W0jclRrc4BHWeoMpQ3"
    "JVTV1AI/LoKUgjF0ydbMzwT1y1IlJqawIN8szbxPH0erQHibm+pVqUQ5f19rko4/qqKvst"
    "bEeapaNeNfEiXoF/RK+hg/HqZmdBa1NpVMZHqaZrUYHzenXncvse6Rm69VKP/sIW93VoBn"
    "obUNMkqy+dXGMXQVtydThXXVOPSzwLCGduDbMc1+Jvs3ZbQbNyKTTI1LoOjbp+P35aLaq8"
    "DxrsF0qMu8ODuM7uJ2Wf44ckvrXjkZNBSlQjOBHV2xNZoz2Tav7qe+QvvBVp9FhvvwtU1D"
    "MJpORyx7qokE0FbX0h5h4P1uAAxgOKVtTWtzBxhhxaSi0LEO4Gti14hYC/qML6OyutpAMF"
    "WX8VBXOsoFvQal3zIGhXymlwHUtv+ALRBlrrhXWaV1Zi4XrWG1QgT5EN60hQNTlMrQ2pL8"
    "Ovhx4bVA6oe1HZU7XWO0NGNcLrW1dCfe33whKprTYLVai1hI2qiBlhJ3VnJZLjMwVG2fFX"
    "1WB+3v19VWSwu4lLQ6yqwJrLaNR7FNG9IHGParkTSBEKcXP1LsuzEhv1zYWxSvdvNgQvUe"
    "GKIqmJE1Kr5ev1q0UeKPtPsTkzamtPVmZQYbrySsLlFm0Xg53UvAa/qNb0gcJ/uce4QOEc"
    "bn6o0inXkYp7Ze0d8EMyMXrZMjTxZzrQp5gGMyoNlUkd3nNfyPRNbOcJIhzjXh1ei03fwW"
    "Vv7FB/NJ5JpdoVluphv/eSSs857teCcmGzyI7DPPvOLM7hhC5AObSqiGEOxOZBTptiymHM"
    "R/jCSko5e5i8+kr5W54lVZd6i/Zhy6sxheV/X8GVoahR/A38gx3oxkSFSOiDRFIenhEfzB"
    "TxOsurBge/hdvp3CLD9T9lebml/30TDST+Iwi9qpyqMTq7b03Pov9dfLn+dPc6sO5e1c6t"
    "0Tm+mz61b51up+mr7ZOXbmdsDE7uv/zW+Ww8WS27f303DH7XH1/Y7y/Hrv7U+D4eHH/Rv+"
    "pneqt9Yg86LePh2mh075tu8+KzqbZbbvcTXD/vN63WD9a23rmfjJrmybjffuRyWijXaZy8"
    "atcGk7kdsz9f+8bpZGC2zC57ft9k79doNdjfT7QGey+zNWR/sndqDfuz5x2r161pt3Xqa+"
    "3vbvOZjtrTz8f948/O4Ph8/NR41G8uzvTBp8+vqtl61i4+a8Pu/ZVx9c/Hm9Hf/x6UeVuk"
    "uZNRPZpzO9U0B2+vNU6n6vHthD3PaBqHcK//1D4y4GvZfb7auToCDfSP7+yuaTw/de7sfu"
    "NkyL7a6JpMO+2TZ3bdZtpNaKawNhkip//utm8Pw2dH97D3+z18V+11YHo/BtdXz937shr+"
    "/ntNffNTdQ0n+wf8u29eeUzmHZM56pvGd63NtGSeHqrtrv3UuGJ/nvqd43Om2S70Sx+0yd"
    "5lGLdzdcq0ZLhMS67a6RpNnfV/S6PQrzvHt4Z2wdq+clfol7SmftnP9MvHRuvwnl8fcc2w"
    "/mQwmR9hX3jptr8b4Ui1u/PaCq+3XjrHoN3Py7T2o9M4NTuNO/aMFr/etBqP4+7dvXHx9u"
    "9BiUAsIodF5IqRTLGIHBaRW9pJsIjcT1hELjjuVOkuackdY64nYQ8/JEI8LIQde12N3MxC"
    "FZvZ994Ex9Byu5CM2G7UNIheOnCFepS+ZEqpL+tBVRtZTy2D0FnVC3hCArvuomRiAmm5M6"
    "fe06hKmRJ8BS8sYgXe7WDbEGSan4etnOhWEou5HuQRqoRkVlRuGM8itZtRZj7VCqDh3yFI"
    "I1ZAYCuQDWYM4BJoJaTkBuo+zA+shG+cN7AE92wFDni+MJJ2IRwJqR2BI3xjosWBlAtwyb"
    "l5S7kvQw6+zXddJYESSMsN2FlqfYnee8H8Nn/fdqa10PDQn5atd5UVXOumsI4KxEBxCN86"
    "s4fThyEzTlEH/ISQqF3CE8v2CTtL8FzqUJ4uyKojAFcK89Q8d6ocsGmpHUA1Shgw86wpQc"
    "xsiG5UiWYyZhPOzF8lPXyRuaf00JwT3AEQaWTcARpwODrlR8iNvdaFsZmJ1GnUXwssAgaB"
    "bAjMuGTlYMjK7cAIKTLNzfzzUo6duQwIon3IPIxX1CH6yPonKczEeXQLcQD3Zd+xlicUZw"
    "k56iT2c87vC1OUHaYj5fbx5uZNzkq3l+AXWdkW3FcRiLldQBEghCXR1gbB1pax0kS4tGZn"
    "a7iQjyZeoerQaxnm+K6sS5VaqIhcdtlfDp89C0paFbw645skOzmt1lRFMNMHVTGU+SmWSt"
    "Hq5+nii+mls3EqYpOmRvEC8mg64GQ5U/SMG5RUawqrvKp4RDWVie6NeR7EoPYRD+2I4vUO"
    "2D5QdTxl6FBTURlI3NAucITV2fCqfNDnmvigrdJ80FtXaw/y+aDHCSZh6/RH/1PLYr9Rtf"
    "3d6DS+25r5qJfjyT1P6vnStrUunlziizu3w36jO+xeM41xDufbzNciHw75cMiHQz4c8uGQ"
    "D4d8OOTDSdSbkA+3g3y4qim5dycbd/Ps9izIrBymuY+za8/KvFz6QOz7yzlxDFGFkWpNbD"
    "gzN/9zDsX8jPjR/ZtDb402x7RyPxwWUO6Hw1zlwqUM09DwR/PKvWe/5tALw/tlVi6fiHiv"
    "hizzpB9lHSfux3B+skaBsSmOTR06hLiiPBartrW4VsiHAnC+/ZBfK+TDXK0QOqKCGS+/jF"
    "J4v8QVI86imrBDRVVsfeD5DmHnVNtTCGs7x2hcVGjbtZOY+iFJASlLwpkT3I0thm8bVNWI"
    "FkFyAI5GTRnqjgvZ86DGBxtmOttzgj2Yf5+rcIsxMH1n9s6cWll1tr6WTQl1RipUOuB7Q1"
    "f/UWpdEwpLPHChDp0JRuHQAuxxJ4AKuKhuolC77Xs8q1C04Tg6+uXkUFzWbrXmNlzfDnwF"
    "I4f6lgYgUoHjNB9rkay8UFfczdSvcmSr7i9blY/ukrAmZaSn05XOsSYbQkhIlREhJNUhqQ"
    "5JdRKT6vgitUEMZF3NighUhCW5DyhLBMrUwtqz+mH1JsINqoXl5cUsr6fKeTF3R1mcLIr1"
    "1apk76+tYk6i7tC+aou4nm6yb1pVVZdhO/uup55N9dVrg0Xa+gaN7avKapnu93qm33KNw1"
    "3WWSox9Koq+ynKGqqepw7GtVU2PIub22+1baca5A4rTKoikDusR/YJxKhFczfQ0p4rq64S"
    "tzesof1WlRNqohZ1Je/bX5W5hL1xDRWQggqsYWN7rrK4ziyWrS2htsCDU4PCHuDHvVbVdi"
    "r87qTCatlK7PUuYsP1jXdYR/VY8QNN7bVxZ74I0cr62r8iddl6xftVBbp+/dRzKgQt7fV0"
    "HqiKjmpRFB3ttZq2UiF8N9W16XrVu6ylnq5BVmGmp5UXv1BhzbjBfVddPXuGn6vOdx2bh6"
    "Ctvd5DhOqql13yE9VG59UEVtXXvbfHTAnI8rSqgh5YG/uqn0VVXVdQ2eJSs3KE+q2c9G+V"
    "43gta+oe14ufV1ZPt1711We7jM6avNF90txmUgKGPW5hYsBZryySHjC5zyySJRA2DX9ylV"
    "BqrNsQ+64uyu9YUGbV3H60ptx+auncfskqwPy6120f6YvrPx8Z/fZnY2CcvnYXVif+fGo0"
    "24+P9u/+8px/Rk21cZ/WVhs3leUw1NJnrIWLuf8w9x/m/sPcf+U7Ceb+w9x/mPsPc/+trQ"
    "/tX+4/hxqCzDq9ppUwkqcwiwQyYK0xaOekJEjFLCTsVdkfvxw33r/7wK7y14N/vF+g1/sv"
    "Zzc3wnqmkNG9J9ZlfkaxrJy8WWvYrAfdlPXQ4NSqaBTytgUTYfgZoqmymNCWM4u96mTCDf"
    "8Cq87n+6+3YvDSUtllUB94yv+xseuubVQkTlMedTyqu6QXGT/Cu9xfZy9Z+mgFOaQS2Bls"
    "inIVhmfAdYqSYC4tZ1G9meK9AkBa3CuyHSAzL0ID2V4RKqp8x5gT3L++EQ9saENxiOc7ls"
    "sTw8HmSAd02a8uEWYuKCO65T4QsGpL94CMmKT4J96yQgfQB2PFU/txNjn+PTCcw4HtjulE"
    "uHsuLrh18IMw1LJV5VNycldaZmcZXg8+MUGb6lSBeuTOR8W32DAMxqUblcVmn513Kqre0l"
    "aqNY+IBwlpe66nOnCcHYzJ4CUalEVH+sJGJB33ue9ccRYIl3CeOpT9jTXN53ONQsJJ9ocl"
    "LHJVQnLL84Cnl5v9o/slhR9eryLSY4AgwEZ3TTZfi6qyL751y1iS77ZBHdbph0SFtLelgB"
    "UKS4ry3LtWhDwST07skJaNwZ0P/nKhLXcDzH26v7lPI55GKVxTQtJnPxXQM2RDAfObyj5O"
    "JCj3/lOPFsw1i7lmMdesxLlmt1ZtfGvTYjmOZ1bH5QuCm7GHca/S+dau2dTuVM7i3Ckecw"
    "E+7ozxXIKVmyRfFyDnWgq/n6/ssNiTX0xVN8DC9EyXsnRLCq9K17VrIqsOOivTdY1++8ru"
    "zxNXj/qm8V1rt+B5DbVzZ3SvToN7r07tfm20Xev3mojLnzZK2421MjjiJOZZe3ry65G+i/"
    "RdpO8ifRfpu0jfRfou0ncl6k1I391B+i6BU8k8Zpfwc44XM5KQuixxe0xNUB+MUJdYoGOh"
    "nUh408JKio2TkwWqj5yL7K7cWor82k/Houb9Hl47CFYnjsu6/0RnfR221kK918ew9ugLse"
    "YVnF8UNBaQupeDSl3CdrpeRIuGpM0RL2ZmgBBPQoUlNz8eTOK6YcqYomT4hMgu8OC5iqGg"
    "eTQSwFS9gO6af/+W2e/qYEBs0OocVgtZjkmxDZIc41/WZ45dM++QreU2ZV9YZe+eld3B3X"
    "vCqgrLdtSNwBenkQGbxIgWbqF8ywODKxNcsIuv3Nwe7+aR3bS/7Cbk1ciOEPJqkFezjxMh"
    "8mqkBh95NfJOi5vg1WyJAHJGHH0wfiNifISXDhZSPNTZTcsIHfmKXU6+KOV2b1o5Jgrhwi"
    "ww2YUoruZuX2PPCw1zjaO3799+OH73NrbOxb8sMtFFR9p8h/frLOd5UXtdQkRmi11xFa/f"
    "xgajqoSGw9v3ULtHh4cFtMvuytUuv5bN6WF5YV3KovFhCZHNR4Wtf6Faa3TW3K59k+vZf/"
    "4f48cchA=="
)
