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
    "aHkhRgUF9/goFp3CS5O35gRlJ2/tHjNlpuINesG2hcVqTrC53phDOcj3hSWn0SGb6pkyV6"
    "1SEjm57qIG5bFQrAzAemuUzGtukRMxpd8C3sReGuEChUuUWCIw3KmJnQJbP1wC4YW8ix2w"
    "jUR0T+Tzg6Ma3MLWFNCPoMxJve2Db7HpQdXrKdRMiQ6F/BhAnANOtorPkRA1E9qsYSZs3t"
    "5f3j0of/iNw8Y75f7y5vLioaDDsZRL8Vwf5R4RheuJ4HwYTgSreRPXOHbCk99po3F8/L5x"
    "ePzuw8nb9+9PPhzGR8D5S4vOgufNazgOpvYK0fkw3+tX2s662yZWMKPz0eSUsa3OSW3YqB"
    "pqvwRKMwmpYQKXR/Cqwaw1SU9nYh/JMoGNW7wnws3xIlfFRLwrlg+cmH6SP2jyb9swEOxA"
    "1ntVDVHivnwsUkJSw9EOWUCRilmfF51bxTdtGIqtJ6PAcIYFh8bwXLLqkTHJ0pMVjhrOjb"
    "P+KBmBMvnpouPP7Pqyg098Z+ETDzskmKrH4zrI95CvAB1Gc/n5QfdcYgzZacQfjCE0m18H"
    "ZxRbvE1gOIhOObW0uWriRvmLIN4Zg8btVO2cH6rtUx9TFSKP8w3yOJHHiTxO5HH+DDxOTF"
    "W4H70JUxXuYKrCxAf2xp4pMBw/sK17HnzzspszuLz5m/2Pv/3FLr1nBPXz44jKWVy6m5d2"
    "bNGNJcbyZechNYznmB/xUL75ensd3Z6lg+Sj9uyKDv8Lks4JZHeYWMRHEx34nGUfWvqJpn"
    "sUHF8ONWEkseMl/Pzp4csNn7JNtt/PGZdVW9p2HsIEqH3dUh0BheCc/768U8zkM92iP/UC"
    "D6o8k7HrsdcIEsTB45nmPCDAAmwMVTHGBWSKo3keAhSjycA8b96e3T2Jx/e5ANDzp4fLsw"
    "WAwuvbNhEsrcXm5qT8BufnsiP5G/da8xk3HH0wzEI+dOQFd4nqgLXI0hTbIZCT0lUsQjTF"
    "op5iq44Li+ZHRTUm6hT2Zg6DVuDiWPOztrw8YCbC/c1EuOUseD8zdQ+T4O1SEjwJQpbQZ4"
    "kp2DAFG6ZgE0GIKdh2jTuwIynYdpPQXyQDW028jExR2F5INhAYTEL5rxZ5oOw/BUIAeHXY"
    "i1mDEllKgAkbmTNV7r1gJ1+IiqQTK+CIB8aukIfxYvGimsY0iIn7GByN2aHZ9Yg9N6VVCC"
    "YoQ425dD3dVHl3mOfFxBcPFpJiSHhbYUaMO1ANvokK7H6qEvZRJW4pyNnFa9WI6C/lG1iV"
    "62LUVKLzqVOySKl1Pu03bOPp+Hd9xnOZ47wc9U3ju9ZuDbud20O1fTTWrltDfn2lwqTPNX"
    "11e22FSVs/2H3eU+cOC5EiuwfZPcjuQXZP+U6C7B5k9yC7B9k9yO4pbAPnf85Blh87Fd0v"
    "c9hU8XDcVEhU4+SkQEwUuys3KIpfy/XSz6u5kHN+s9ou65Mva+bZmIeb62pO4717z/lCzH"
    "5w8k+nIQsFNqhrdswgI+qEVT3LTESCZYkHAbqKTUHjQWj/8jDA40aBLn/cyO3xcCmtd9hM"
    "9XxXxEU5p9QgqiXu8Sm5LK2ICa4LhPiXclsJML7wKTuy2MCr83wLZAgZGNjfBjyOPLiHuJ"
    "wyZglIZas2VoKJ9PXrTWqcnTezA+nxy/nl3Z+PON7sJj2wrwpSziF/BPkj6+GP/NQucSSQ"
    "IIEER0tRLJBAggQSJJAggUSiafGnIJDsqHZXY5AkdM6P2ILzbZlUkBEn4RtdY57zvUsDmd"
    "baIq5HrNcChI/eDNFiJeV49qgg035M1fiTG9A5xGXilkqsTOw4qymJyfH6KQ6d4/NX9sxD"
    "pDog1UG8bUeqA1IdkOqAVAekOiDVQcLehFSHHaQ6sJ3MPGK5KcfDu+WtSfXNUAckLAEXnC"
    "MOFNeEYnFsih/qjitIuFhQZs31qkon7N2hZL1hyW+2IdNmaSs7N2An/ZCTunepCLJWfhrW"
    "CvrV99evHlubyiGbEUNfITIc9gUHZDjIPmchwwEZDvu4NUCGg9TgI8NB3mkRGQ7yarcIw0"
    "F0JKlDuckkC/up3cxJrDqBJMjnMK/0UgQSnkhELntxpKCDlIkxyp8Zds46MoOsjV8SKFXE"
    "K4nVvYBPMsO1SPYQWycDrhyYE//Kg3cg+8qBMhmTIOgjqIQDP1BFozwZCM816lueDnZzIs"
    "hJXVO7UDH0TLHIJEg+oowINMNQtCBBjOVDCFWUHiaKWmFNHLA2DOLyFsc8jQzPpXvARcO+"
    "FEeuCCgv/0pO9y5hl61gqfjvUmQYWhMZRs2QYXh2k0fD71633jb1yahpdu1u+/vLYNp817"
    "xy9cGnz6+q2XrWLngGlB/a9dVhmA3lR//482GncTplstOmcQi/+U/tIwOINE3zu62ZrSF7"
    "xx9au/WD3Wd2Gp9fnzqfXzqN29f+p5aXJscsy3iiT+rRQMtaFx3I+DE4bmG2E6QAIQUIKU"
    "BIASrfSZAChBQgpAAhBQgpQFjLCGsZYS0jrGWUsqVhLSOsZSQvAw1rGdW2PLjU8XrU0QJj"
    "bMaNYVA1p8+kxTI9ZQhyEh3+AuKualJrFFph9dGYDWb3QDHoJGbvfgzzdoNzGjzV3gSc1d"
    "6EcnuP+qKH4qauaaJIxfU9pngf+e3r4/nNpfLt7vKied8MV494/88vcuNwnJ3o7vLsJtMl"
    "oCdD96xw4MuI7vCJL/qS7B6bbe3YbOC74lxUVdrY47MemzOJY6lGz6W+I/Ly57PWBaKV1q"
    "NNbjCmrkfMVA/QTZtNlEB1YZvCGT99pHtjvw/kmGfdUWfcGdY3op2iAu6mnE3Jep6zeaJ8"
    "jLHIFFCgawhNAdJ1ixcyjTYOAJceHuQDFMUILxfZPFiY63S9+k36awXnsVFurFVGcHMxVx"
    "XHQ+j+1q0kr+Ejm6te2fJJ2Ycc8G20RV7ZXeqIYXDAd9EErqtD8Kmpiu07o5zpseb2xeFc"
    "p43G8fH7xuHxuw8nb9+/P/lwGMd1zV9aFOB13ryGGK9UP5kP+rIdnTq6JzipL8jJmhTa4F"
    "nOohYpe57LAllkFNaffdWOsp6kVXwPMX65wy8WqjTwtsAvCgoU9VUnGioRtyWZQxXoJxbN"
    "y8myenPiUXXceP8uHkfwj0Uj5/7L2c3N/FBxPZUdTTUhLw8OLzmTaEpq0blFGlDrCMODU0"
    "I29bPKZr7yCsyI7YQGAzOuOp3VkAJ615j6hsbO5YomzDhcUGYlDIDoUtXnmpXdwTN4YHXt"
    "kwHUVGMKjfbCI4f6tvIb+yW0vnmUOx4YEGpwogH1cwrecrPe2p+2x+d63e1pDtsqCTaqi7"
    "KUJ8V2JEk5MDSZKsbUCdcwj20N+6wbjIMc41MiSBRQVhiTkO96RJQUrEBBsDTfnFYNmU4K"
    "S49xdQa9bODZbCtdGrSUkOxgSRouikHu8uHAN2clUUjKyD4UoIwt338GDiFloFqwTeiTGV"
    "eQfB8Eu88g0EOZ6N54YWVcySAEwZIIJkRkB3AHxhAmipB9iGCiCEwUsY/HIkwUITX4mChC"
    "3mkRE0XIq92yiSL4Dr8Ozd5HDUkxhazh6FJPkxVhTZ4bU6DeXd4/3DUvHt4I7DR1wFpfMg"
    "opR0vSNLV8sHDl1KXUh7CxvVRs4pRcYAlNm3Xr0HDZIjzSG4LLia6aBydpXs/Br0g6nMF0"
    "YJCeoVsvq+bEuYCWis5FsjH0cjPepBZiv9/bw/RB9SpJdV02D5B6+hRX1FnY4r52K9Xz1M"
    "EYYgHrUVfc3L4qbEDN2rR1EbS1r6pKBue9Esdlf9aitt9m7baCZvdVg+zliVHfZHYDze2t"
    "rmrTEmtoX5XkhDqoRVHJ+/ZRWboFsxbpodLK7FPDkI5alHUfNran21W2p4fG+6yX1aKtuL"
    "l97Vx17iL2fOtgUs2v6XD9hTe1d6frFfPJzp86BXr+olrTBwr/rdnTNqfl5Ykpt2P2Y/2Q"
    "bWGzSXWjr+RLK9F6GVVqSVMHdTgeUJctecQPrE8xXOFlLhde88YO9Ufj2c8poITmXPZ7b0"
    "7z81vyWpCuvBvfLajjz8xinQtxcOqpgO8MmxLgFsgLfTbw9FeIRszNDx3fcbA8T3RPDW7W"
    "i2aMhjLi3jjIraFCQJpts6/QIKhDtQLn0QHnGYAvaay7HnWm4mLklVpZtUC5VVNO5m7JnM"
    "xhTmXWxu88Y/HTMWu3c2d0r07H2nyGYlftdI1O4+pZY+2qnTu727kd9hvdKDfz8Mkyhk9t"
    "zWhajcdx9+7euHj79+X5mI3f6/n6p0/rzccs+nKmWbfL/t1vvNWH3fsr4+qfjzejv/8d8z"
    "NjfuZScX2Yn/lnSbiL+ZkxPzPmZ8b8zJifeY19aP/yMyePdYU3jwmZ3cCMvzHkULR5Xk5d"
    "mztwKabPFgHqe6BvdkEMW8V21oLcK3H686gtKOke3r/BrD7hFqzsrr6dzJUwS0wXb+jCDQ"
    "vQ/8PJN6fOe/k2Np/CaxiBVRTHWEDiVLswVoI3Dia4wVi1RpDTkpi2N52VxQKAvGhcBUmB"
    "JmOalz1o5RY3jy5lDb2qhi9gp+bnVk4JyZyp8MxVbEJttlCxYaUJZ03xLVvOX2yRSXlUUk"
    "KISv2oDGakrKKYJEQknw1dSBTEtgyq4rIXBtd6Tp5W8X1bhmYhWTG/FERGTI4qEPC80obG"
    "Nukr7DzEdmMucYHYPWTbczdcigCyMKREsBEpI7nlKg+w8Ogag0tnjxTkds8/EsxL7sbBAA"
    "7xwRFstr9wyJA4DnfQiMdoEaG1bPlhCaqGz7zkjuPjgvvMEgWfFhdbTxolmw7G89AsKIsQ"
    "S1SsiLAhOO4J05fmKq7OFiXl6PT94ccg1gUmMTgFq4YRKB0y3DlAIGMnYQ3OyFHBi0SVI9"
    "iaC1Mlru8xGy6IMPCoU9KwkpTZibQZTO3CRU8KhxqmrfsZ0tYFxsjwIFDJkJmWlR7hwBLC"
    "XzmY7sDkEXuvQrsIgBtCKT2CmDZNDhww5ZPsIwVTPmHKp33cUmDKJ6nBx5RP8k6Lq2UDwZ"
    "RPMqV8Sh1H6tBwyVj3XTm/VGqhIoaiI2KBiYhbcvZyMcgz+WSuVVR30gK2Qn6bALXtBC1u"
    "0DoedPVgDBhBRIkAms1G5xWJ6olSu+RH9SSSvyyP6kkGly0P6jkLNo8T1l/58gc5m6I4HF"
    "FyuSV3yxqk02qf2INOy+DBOvdNt3nx2VTbLbf7Ca6f95tmEH4SBPBc/Rg0DKtvsn8bh3Cv"
    "/9Q+MiCkpWm1fLVzddRtnbK2b+1u48Rgf3/tGqc2+zf8fqxeGy77kwfylAzSqenrO8drD9"
    "KJNTQ44l8/a0P/fGo024+P9u8+BuhggA4G6GCADgboCCHHAB0M0MEAHQzQwQCdwj6fTNqN"
    "wlSStBh6fJBFIpXLRzJstxgGh+MLeSBS4YA8ENlnK+SBIA9kHzcFyAORGnzkgcg7LSIPRF"
    "7tVuKB1KHZGjPHyqjX5AFsuVbVhE95Q1Pzjuo1YzsSqzafhrEBAsGs2Ek+hSBVEGU5iSAd"
    "qlyERgCBvIF5sE8Mao3cZEZPEZNgucCqZAJjVFPOy87a3emH2vXVs3p9ZPStux+dxqnZad"
    "yxNluHavvUT5MI0KWOLnV0qaNLHV3q6FJHlzq61CXqTehS30GXOvnO9jOWavRc6jsiG1F+"
    "8j2BqMypwHhGqanrETM1fHXTpg4YWYcONWfJEUe6N/b7YFp91h11ZnkN0+qZsGOEPHs5ma"
    "vW85zN5+yLMRYN7AJdQziwpesWbDsfFSgGuPRwWAYoihFeLrJ5sNi53dH7vieqAbQwMVlC"
    "So68ZPDY8nnJoiRHvm1QVYMiI304urHzmkcNLYILLA9/5WlqQW+Kamn8H/DFOalTV29zy7"
    "nMVNclgn1e/viNBTaXSbDC0P2meuMkAsEoZLOvx3Q0EqBZRGDhsD06bLwtMG7httyBG1xM"
    "A+TqPwRL77k+alo5ibIiiQxAxQrJVwLosCQ6TTaep55oA5S6ktX3CN7nl9NG4/j4fePw+N"
    "2Hk7fv3598OPzA7uUvP3/p/QJIzpvXzdtMVkf4AelsSGdDOhvS2X4uHJDOJvtshXQ2pLPt"
    "46YA6WxSg490NnmnRaSzyatdpLNti862Tc5VlEYql3CVyDO1lG0V5lMqSLXiBkmXmoSvmK"
    "6qa4rap763gGxVTGRlutWkJrqVVaXA8mOJ4sq3r/12kmoV0bA+n3QaV1b3PpnBZFnOlpea"
    "vrpjrZtklv1qJJghwQwJZkgwQ4IZEszW0V2QYIYEMySYIcEMCWZIMEOC2X4QzKLUz2PPNO"
    "bRWlqaNJbbYH3Sv9n/+Ntf7NLnPkDAY98DIyhRQk0MVd6NctSQ7T27Qa7mooTArNwOUwL5"
    "SkgHPk+PHo4moukedQ74NAmrIJsm4edPD19u4hkxZ02t2tKW6X8RoPA1tk0EE+3yoZuUlb"
    "i88DdDhZkSBmQIEqBxwGZT24trIrpEdWBxtDTFdsirTiauYhG2clrUU2zVcWFf9FFRjYk6"
    "he23owtT76/5WdsuczwYEFdAJO7de84XYvYDW3aaNRqLbLCHNG8fLu9uz27K9pQsnGJ/RX"
    "pRPW4UWFOPG7lLKlzCYtKLi0kHnwbbWKgNXaCGtEBgy/MtrAuVLB8pwR00fPC5MDZ4RcVH"
    "1CFYtMPzBuhONJlWbGOPTR4/RdFc7o3EqrmywYIE8WXuTSSI10sQV53yJYtTQtKPq7lKXd"
    "5Y5wXZ2eHAnRBHVrcxsvhlwwFZ/LKPFGTxy4NF4oVLew+zkjWOl+V0pqouKIhAjkzSKnce"
    "0CEPR6YT64BvywLDpRssQy8W3GEZABh1ycfAfqVbCjtk2VKONIzRwBgNjNHAGA2JFj2M0Z"
    "BXuxijIUXK4b2tAp1rw8xeXF8d6HlTSm39V/qS6cvNKMVEqs4uSSNU2VCl1PDQX3VPF+Vu"
    "Kl+h+yxobSqPj2jlSvfl5qrUiHAIO6bUo9g6R8N69Lp0OJRU5Hw0nfBoPa/crxZ5oOw/RW"
    "eb39KN/STH6fU8ouJcNm/wyFlv6g+o9C2PBx3mBlQGNxwUCqjk9xYMqAQA+ImJC7PXA2pL"
    "oGdVCbeO/Ig70l/ZGZf6goW+Qht/WH9YZ4qlOoA2/4AU5hF9yFNfIOecGrVpkVf2X4MOXl"
    "x+uAsb/5MbH/OWx3HmRvjJZt9fx5iW1mCZH50HPav3qhqiQ8miFHFpOXkTxcHoGeujMWED"
    "KOzmvJfHg+VAYc+gygQoIjBCglHGlrkRW+fEo3HF9raWlG7OtFkmzL2AeaDsoryCcWBDo3"
    "f9toG6F7vERqfFlqngy3LWPcG9RZbA5EL+GsiVWA4TP3GCXZgmIKS4U9ZjYPeeF3dUWHbV"
    "jANWTbH36tpj7++MQeN2qnbOebx957hrDKxbu984wVh8jMXHWHyMxcdY/PKdBGPxMRYfY/"
    "ExFh9j8StRocrG8IpkMY53E5F4Sc2XjeUVycoRLYbxvJXjy5Kg9nVLdQR8p3P++/JOMZPP"
    "dAteoUGuydj12GsAWOxT2OOZ5jw2X3LYGKo5vpXlMsXRPA8BitFkYJ43b8/unsTj+1wA6P"
    "nTw+XZAkCrBGnnyWOg9k8QqM3N/K76Wml/Pye8rRNhYolgc7BHdZf0IktoeJf7q+8NYFda"
    "oTIUt/TzSdxTX8AL4AQHQfpKnPAwmLP7LyS2x7t9jHzEyEeMfFwfBuyQUWV0ZcR2YmwFnP"
    "QdiPaWjQjxs44NDHSUfaRgoCOGwu3jRg1D4aQGH0Ph5J0WMRROXu1iKJwMoXDR2W0vp+b8"
    "Q97c1YrKzhx9i4QobLg+1I3aJ8abXFJncPmgAI/TgDsLMjfPFH63Qq0FtaDyblq5+tOopu"
    "pPnTQXs9U+sQedlsGrQN033ebFZ1Ntt9zuJ7h+3m+aAccyqAz1ffxkttymcQj3+U/tIwM4"
    "m02r5audq6Nu69R9an82+lenr13j1B4c38Jvx+q14cI1qA6V5l8urf70e03Vnz6tm4EaaG"
    "ZwxL98Jq8na10h2xTZpsg2RbYpsk2RbYpsU2SbStSbkG26g2xTZA4gcwCZA+vDgJ/kS2KQ"
    "lEEMkCmwLzggU0D2FQOZAsgU2MeNGTIFpAYfmQLyTovIFJBXu8gUkIEpYESe4lW1Gruc91"
    "OryWNt2RysG6AD6NbLm3w2AFw9KEIGYDcW5gJMZmUSA0MgUxC1RuwfdCE9oLDcqoyBl7N6"
    "fOft47X7zu2+6WGmJvSdo+8cfefoOy/fSdB3jr5z9J2j7xx954Wt5Z7uGYLj9MVYdcSYxQ"
    "IS5/xoB/UJiAInGUixNFANg2gfFWLa3hROGJBzKdjuBUcQ0Tiv1EY2obOpfu8ZxBp5Y/bP"
    "xsnJAtSiFB3srmzCnvBSI7iW8Ug5goP7491NzmLvbDih1hoP7RnlHr79UES77LZ89fKLaf"
    "2axFNhaz6v5PxsWEmZHc6C1Y7qp7CttBZkq+K1ANQRe6DrQxYblyc255MCT2mjM4xyBlPF"
    "hracAwvJRUguQnIRElv2HQcktsg+WyGxBYkt+7gpQGKL1OAjsUXeaRGJLfJqF4kt2yK2bJ"
    "OCEdd3zaVhJCvALqViOOHNBekYn+hkVgkLOooW8ikoUCegWutflT/exGXo/vAbh413Cn8I"
    "m2v573+8mZ/e62t2VTKHXVP6h8Eq6R+sz0b/+uqw22Ztdm5/aO1HvXMPaSFOxn32d2hPC9"
    "vrHAf38nJcQOw4vjvuH4UpITq3Q60xZu/WGvb5c5NJEpalhDBqorV01k1rSWgA00IgtUV8"
    "cEJqC1JbkNqC1BaktiC1RcLehNSWHaS2RGenQOtz2PXuPecLgardc+DNSW6Q69I3KDsLRt"
    "bEMghm0ShCmjhuFKBMHDdyCRNwCf3l6C9Hfzn6y38uHFLWrZJoiGQRE+QwIIcBOQzIYdjF"
    "jRpyGKQGHzkM8k6LyGGQV7vIYZAhOUfquIDaXapd0fFKPqbIPWE6BZxymSLxHQcFmCJueH"
    "PRxB0RncPywQQaGGvB5j/SX6H+sO+FZasnQW1iN7x9REV235VbE/BC/pWcqaOve/Pfpegi"
    "u0OSuDWALtI32Z9IkkCSBJIkkCSBJAkkSSBJAkkSu9KbkCSxgyQJN3HGSMN2ro+alicGLi"
    "mVQQ2OZfIsEaDr4EwixiFxLcuTGMFr/XLaaBwfv28cHr/7cPL2/fuTD4cf2L38G+YvvV+A"
    "yXnzunn7kB6i8MN/RNOyAA1KDaJaC6dkARp9JrYuOOJfyk3CPGQAOntwBIxN4OFHfOTXwn"
    "Ok66lTV/HUFyJMKrFSW8WH0/nXrzepmfi8mQHy9vHL+eXdn4/4iGM36V4OvsiOQXbMGtgx"
    "G0FUUpcmkmPkwwGJGLJPVkjEQCLGPu4JkIghNfhIxJB3WkQihrzalZ6Isa0TyJp4GLM5Ya"
    "sUAb8Pn9/nDvE8ksDsnoMiNIH49sIVPvgCOWGTsg5ZHwyN/V312Ipp28RaWuajnPCq6SFo"
    "Tf5+9XiV9BC3R0/W7fPANHT2vAWpIZL3fR72G90wnURrlbQQNSXIeOqsnfGQ/HqseoKsB2"
    "Q9IOsBWQ/lOwmyHpD1gKwHZD0g66Gw9RvdsOiGxSQF6Ifddxxm1p6SUMwJIhroFUevOHrF"
    "0Su+i1s09IpLDT56xeWdFtErLq92pfeK76hey6UncFMe6A1Nzjuq2blzlXx5CR4CQHLoBg"
    "9hRtSlRINg33dQjGLwwlBT6DBgAswqgvb9EexHiK0PuKGZWkSJZ1QR26ByO6sSD15qIh60"
    "155o4O5kcN1Cdzu629Hdju52dLeX7yTobkd3O7rb0d2O7vbCZnWDjmiPHdZtdx64z/dfb8"
    "XApaWyc4A+8JT/Yy/uri3dQGIr2fd1w9Mt91d4bOkNZHuss3MIMemzDscQnen4QFHZSQUS"
    "obHvpc5HdtX2pty+ChDBAYUdY+CvcKQRTRB1NFkcbEApNU9EJSD+/OWsk60OcXHz9TzbK6"
    "CB80y3IN/ZNtdSjZ5LfUdkUrwYq464bwhEK9Xo2OCQdqeuR8zUrK6bNnXAJj90qDk7ro50"
    "b+z3Addn3VFnhno9yKlnwkGCHVIFJ+A1PmdhGZHGycmCzhN1FXZXbiERfi2ne4jm+wJdQz"
    "jfS9ct2CkvGpcAlx7O1gGKYoSXi2weLP5nCZSi+zdXWWeN1r8N6Df5ZnNqfmB9Pm/zkxLb"
    "YB2jkotkWUurcEd72XlYvEjFG9qbr7fX0e3ZlStLJ+uB3XBe6Qsz8iSkdiQjDzeZusG8Ar"
    "Fa7HWVkRrU94X/uorPnsz3EoJpqXIrW8nCw9CJ9FMa1oTgjiBrkUmEi+qQFDb5QC4T2hZu"
    "KtuQv4qylS2BbSa3QdQi63TFBFl89AxUdvxgf4ypuywJVs79W4HKIK/EmIfpyqBqzlIVS2"
    "QAGoLIuhA6/PWwJECfiD4ae8Gmi22PdfZKzmAcbMhAmR+jYcPrpMfTHUMDblGZxCismS6o"
    "s15v28WB/+3r4/nNpfLt7vKied8Mj3qx8YdfTAN+d3l2g5z6n4ZTj8xV2RFC5ioyV/dxIk"
    "TmqtTgI3NV3mlxE8zVfKJahnUp8Pych3JX/7wL620v0Hh9eYg2ahnM0/Z/1s/jaxHHDd42"
    "h8oX3XBQgM33GtxbmNDnWqrtjqnHzyVhhp+/KuyE50yVYPMB6/WragBaPCWQ7rG5eggWIo"
    "/CNV2wGNTU7h/WH9Y3g6ER3OiyA5Ni+w5b1YEzSANruqqE3xwmjo4aA88Ir2LEfvaIe8Cm"
    "tj4xXFh9bEJtA4oa1UMpnNRUu8haN6WwawysW7vfOEFaIdIKkVaItEKkFZbvJEgrRFoh0g"
    "qRVoi0wsI2z8QH9saeKXA3FSJGxLIbZEf8zf7H3/5il94zgvo99k3A3mL61V2FHYYmArfg"
    "ohu3TKhIav7ZFdFZ8imhItkdJoby0UQHvkksL2J0EU33qHPAqXowkgZj/vOnhy83MSsvZ1"
    "xWbWnLNNAkqH3dUh2BqfSc/768U8zks27+qRfYoOSZjLkBAcBin8IezzQHFAUOG0M1h9y5"
    "XKaEuz8EKEaTgXnevD27exKP73MBoOdPD5dnCwCF17dtUUWzYnNzUl5e9tqbwJzEZ9xw9M"
    "EwC4teRyYll4A7n9O0bYe86oQdzS1CNMWinmKrjguL5kdFNSZgcNKIw6AVWMHW/KwtLw9I"
    "CkdSOJLCkRSOpPDl+o3KsAoHQ5H6reLhIFUJ1+L63krBVtvRqaN7gi1r795zvhAzTIuSSX"
    "Q5E9rgpsaiFim7scnONUX6+nGjQFc/buT2dLiU6eiw7S2bwjIhI711po7whzL5WVWHHRTL"
    "pmdNCqFG0xoFwZL6TIigNjO7PNfTTRi+NtVL91OhMGo4MwPQcJVPa/XeVA0jd9sQC1XaME"
    "imx3C/cNx4/y7eIcA/Fu0J7r+c3dzMbwLYUuN4PXAbiR1SuQtUQmqRM2r3lLso1uDs4TI7"
    "earOiJRXYEbsZ9agy47yPepowhx8+TE3abFNBt5sSXN1xLlQ067qf87K7owHupbw3F3zDI"
    "MFFcyiFYDOiCLOMuMMUb2OOqwSDByJyR0KXAeqNcaGqq6rjywi4oTnu35TQnL4fOF5pX2+"
    "Tc2N7LQQqeLy4qhAtica8JB1b968W0xky17cgAZdBtGZxO7DCWmXgu/JhS9zy5bhGkyZRN"
    "lA3YSM9OfpN03IhAVvLEAkdWkt52uTar5RboZLiOzHgAg/aOGISN6z5SEBqeaI4+nlUEtL"
    "yQFcJTLSBf8kN2T1AX8siAZSNEpcTht4scCx6LnEGM5jWl58y3CbxFNLDc/w/h2G+KxP/Q"
    "CcKI5q5vfn8U2q+xLGyor2IeXFt74ncb2eq1Y7ws0Jbyu6IAG/Rx2P6i7pRYF84V3ur743"
    "gPNNhdyUISU8jqwDloenvrCfGY48vIC+EicMMVjAKS/RwB6fJXmeId0rmycjIyZ9lgxgnA"
    "zGqjUiwYRvQHg+Fc4aUgSoYZqanyFNDZZ+3T4GdGJVGV0ZsZ0YW5wL6e3sTIhFeuXAAZNr"
    "yT5SMLkWJtfax+0bJteSGnxMriXvtLiJ5FpYFhbLwsqk13JlYaMT3V5OzWWPfgVlKgKTOT"
    "wXmLAje2Ntvf4s0aAUKJWwUC6+tSImGYtuDib5+RPXmiDwBngIb0SZAYMrBwtTAs6IG0VS"
    "AbK1jqvTVJ2XuKQAhCWzd3OVie6N45q84cTNK1oFToXJmBpLav7W3v6qifv8mmoBjzK1gF"
    "vtE3vQaRkP10aje990mxefTbXdcruf4Pp5v2mdT/sN23g6/l2fJe2bS+B31DeN71q7Nexf"
    "X+nd9vchv9Y6tfvG6WRgnv6727497BxrVG1/NzqN77ZmPvL2tAZ7X7M1HDRah2GywPj+pn"
    "F0ajTbj4/2734w0yzS0Ovv9WhI/1RWQ9rrwPR+DK6vnsPr/lP7yGgah7O/sy9rWi1f7Vwd"
    "Ma24T+3PRv/qlF/rNAyfaWbWRuv0WL02XLhP7XSNpj5hshrtsvftNE6O+teTOWQ6nWRKxG"
    "Wa0mtKAtlaWxLI7+Mns+UOjk5fu8bpTE7/nOgPmPgREz+WIMlj4sefJZMfJn7ExI+Y+BET"
    "P2LixzX2of1L/PgTRDtClq8B29iZ1BpxLVtQG6xPHcg4TyeETf5D3XEhhRcf1OCIAa+MNw"
    "HHjDfhue499UUPxU1d00RU+PU9ZrNRmZg2DNOGYdowTBuGacOW6xdrSW8ptyXTJRVsWfJ7"
    "diwgr7LfnLnKxf09P4oSVxw3IrpjwxnEkPa9v7RvybOZ7S8vTyI2McKAZGIkEyOZeDkWSC"
    "ZGMjGSiZFMLNG0+FOQibe1Q9sslzg4VtSh2ZiJt596TR6/Vqwt3TN066WWAtNFdS6b0TBP"
    "62mvmd/v5WXpKqWq+nqmfEoC1mgt/ekba2jvutOKpOTlNeG/qNb0gcJ/1x5zsZz7t51p0q"
    "RsLuwJK7bDAx3oemxHJci7Rx2OAjsyzabGYIKNEQqvcaHwmjd2qD8aJ2bTuEXhvMx+7yV1"
    "LRxCtUALQ2j/kY2+sjCwfIoqhWswqVWAdXEUwReeu+2NKIwgvHSwMI4gkfCuSCAB2zLwim"
    "dqzOPnrkqds5n0V+KwwyM7TKoBqV8UKlChhVWDAYyaggE66w4GaJ++aJzwfzLus39rjTF7"
    "BwgSgPY/lyD3P9f0xa3jdVHWj167n5imOrfDfqM77F7D3+/sfuOtPuzeXxlX/3y8Gf3970"
    "hbR9o60taRto60dSHkSFtH2jrS1pG2jrR1pK0jbb0qbf0nLDEzP6tHX5IdjuxczuZ53xXg"
    "X7GNPV4WDDqiPUhGX64GR0pqh1Obt8f6YKwQkz7rPL0DQ/qAp4GAIgOcRvuRXbW9KecXQM"
    "+BhBAh853NA0JCQx1NbjkFOsbFYFwMxsVgXAzGxSzX777HxbxpWmw/PCQTxTaYXnnmJFF1"
    "nry7thw9k/iY3tgzjYoYxbIbBOpv9j/+9he7fL0WyEUGPZ5vO9guw1Q99mYC19aCGyVCzW"
    "P4VEUtkpV4eH3j4wVeNFo6Pj18uTlga4nNVg4ariAEjipBhjKHvOpk4rLTK9s3QIkkW3Vc"
    "OLawc6sxUadg8HLgVCM8AK/zWVvuNK6ner7gINO795wvxOwHppC0lSQW2WAPYTOkZRGtbE"
    "fJollkxas/JA6rlmPV8lLGWHUKZrMJPxaz84s7pr6hKX12hR18c2yvy2VWwgDmtPJWj7TU"
    "Dls9PgUV9fjL8oqKQfpL3QVFTwTVuooIbLsyKUbq7m2krkFUrSSqCRHZ8ZQ04E2iKN2fOv"
    "AQw3QxTBdHS1EsMEwXw3QxTBfDdCWaFn+KMN0d1W7ZOF04VuzbBFK7UhNnr9L1S9YRoxtE"
    "FdVYZUmOqMpkvzS5dbtGbc3M5fuirtqCUANd1xKqWHAa2PFQxegrs6GKiUC+TKxi2J3F0Y"
    "qB2Hy4Yvh7Ap5CEYsBJ65IyGIwg+THLcYzzNLgxd4skLlACKMV2FsD51yfGNQauVC6SFWC"
    "1gSO3UIiqwYpmjWF7D2VDVI0w1C84Jo9OL49WhSkyN7pBw9WbHRnAYuZSkXpEL5lwYovo5"
    "rCMztrDlZsnQbawaBFDFrEoEUMWsSgRQxaxKBFDFrcpd6EQYs7GLSIdIz9pWMkU0QVPhgk"
    "ZNC3uToGKSNIURBSQogC8mL2BQfkxci+ZiAvBnkx+7g1Q16M1OAjL0beaRF5MfJqtywvxo"
    "wTt66q2lkK2P3UbOoMtlyxeuRTXlWvNdJfZFRr0r5Qti7AisyQItSBkE6Tzx2Y8W2WkwcS"
    "DIciCZD5hmPCFjk+ZSrUWkQcWHb3ypyBmjzn3c5KnAGv2z7S2bP0zv1k1DQhefEjb0cL2+"
    "k0jox++7MxME5fu8ap12/cHUFi4+oJjl8mNXEGrLVzBkLtfP7RaZyancYda691qLZP/abV"
    "eBx37+6Ni7fIGUDOAHIGkDOAnAHkDCBnYNXegpwB5AyU7EPIGUDOwO5wBlKM/sL+6qQQen"
    "6QNbAfKCBrQA4ckDUg+6qBrAFkDezj5gxZA1KDj6wBeadFZA3Iq11kDUjCGjBjb/KG5uZd"
    "VWvSwCAVbYCXdxbRBaK6zwtoAnEl7SLsAJ4LnFv+VPZ31eTOB+JyE7JqTdmLgYog6Ws4ul"
    "34O5SsiedSEY2grmZX5RtYNfEN1AzfgPMMHg2/e91629SBQ9C1u+3vL4Np813zytW1xulU"
    "Pb6dsGcY/Lp1C88e9o8/v4h4B5xP0Dpl92vG4IhzDo7Zvc7g+Hz81GjBu8Sy5XIV6DVpoL"
    "WuXAXsC7uNFnINkGuAXAPkGiDXoHwnQa4Bcg2Qa4BcA+QaFPYs/HxVwUD9/FQGVSe9BcU+"
    "Ft0oUVWwZ1dUby+/eotIdodruPDRRAe+Say4lhfRdI86B7yWaFg8JyrxFZcNzRmXVVvact"
    "WXJKh93VIdgUPinP++vFPM5DPdoj/1AnuKPJMxlC3jRYPZp7DHM815bL7ksDFUc6rPLpcp"
    "juZ5CFCMJgPzvHl7dvckHt/nAkDPnx4uzxYACq9v20SwtBabm5PyWP/vZ6j/Rx2vRx1NaP"
    "o2qJrTZ9JimZ4yBDmJDn8MwQFRVJNaI46fRfTRmA1m90Ax6ISwE91Qd1yAh+/UwU8MTmNv"
    "An5jb0K5vUd90UNxU9c0USDY+h5TonDb18fzm0vl293lRfO+Ga4e8f6fX4Sf2A96YLS/uz"
    "y7yXQJ6MnQPSsc+DKiO3zii74ku8dmWzs2G/iuAP+KbezxWc+gI1q+ZmBaaof3m22+CSQm"
    "fdaBk6IzpA/4EgF1Adn3Uucju2p7U05KgZ4DzpxwkWHzgJAFU0eTW96BxjXtXeo7Ih5Gfq"
    "F1gWilbcom9528kH1qYtBNm62fQEZiZ4UDxfVh6+AqI90b+33A9Vl31Bm7iU0Z0QFCGRMn"
    "5zyypudsvjh8jLHIQlSgawgtRNJ1ixcyjcYlwKWH9p0ARTHCy0U2Dxb/swRK0f3yHi4KMy"
    "Y2oF11MCCuqDp30/JyqnPPRDIqBkrHmlR8WLL/Z3t3jn45neOX48b7dx8OoETOG6jN/f7d"
    "+wV6vv9ydnPTvH3IhknBylimm8YCe9dP669urrs9gw5eREaHc0oNolo5xIKkXNZ+xATXpe"
    "j4l3LnA+DSRETjgWpxIxAsmWwGZkd+l1ie8EhQUKyEGenr15vUluy8mT3nP345v7z789F/"
    "pY9688OCITAyaF8VmPKXITeT2xHk9FRRF1hDY9aUwt4TbmGrqQUXI3pVPp5VG9sKyjtfud"
    "1jm1iqu6QXEfrCu9xfgbbXm71pparugB60s6SWu/i2LZ+keEhDj53AuSLKxijOy+6GWzWA"
    "ITys8KAOj4JVzeaWWl074IdfdoOpsg2z74FflG+Vxdvq1ZpbU9BphE2luMcc8R1BN3jnOg"
    "FetUUM3Zc9OkwKWuYMW7Y8VEE2IyZ9CCYHNgjmCrxbYGyEN4CND1O0xodcwuxtO/ore2np"
    "8bNVh23My0abJ4VkH5OSRs9irDnGmks40Uk6WjDWHGPNMdYcY80lmhY3HWsebZk32NF3bW"
    "+9SkMVccwcZAqkDOB75zpAjIJ9ZZit6s8WkDxilA2+TpD+/H4vjnjO2P1D0at/3kHpeV1I"
    "+q5d13UYj1ZWdpq6pPaJ0TN066UOJd1Aa+uylG9dVXRUi47oaF819Eocl7Vbh5ZaQVP7qq"
    "nIYF3LwAvaKjhJ7Yy6VsyhkZniBEr+olrTBwr/LbrmVp7elmcC2M6ia1K2svayeUTiz3Sg"
    "87ENzmz3Eq2l1OEgsKP+bBEJVusYoPBawuvmjR3qj8bxrzNghEs8+703p2jRKKoF2xUyMO"
    "0WuokPLYpv2r1WEOFQJm6zBMbL898EXTQvCU7cgZdkwkn0wCL5cPjdQdkbkBblthHdsmqe"
    "GuOspuowxyXr4liQfeWRZ3DpX1/p3fZkQU2c7+Mns+XyTC1B1pZV6uHU9MXt47XmpRkGWv"
    "mO+WkwPw3mp8H8NJifpnwnwfw0mJ8G89Ngfpq1Uu32Kz8NEur2l1CXtKQUhTUpgwyTOkhx"
    "pTnm9VDLEQFkxCEjDkdLASyQEYeMOGTEISNOomlx04w4O/R3b4hItaN6TexMl6vUiPxmq+"
    "q0Rh6QjEpNnrikKw0C/KJcx2jAPVrqFg2ZTsudovfUJN44SOXGC3rwIFOHDIkDIeN/VVRL"
    "0V0XVMiusR+DPE6KbrL74G+UB5GL3al1Ny5wxP4rnkbYh1quyn1db/67lH/Wrslb2T8uV0"
    "ek2z45VDt3J52G8cL/3mbXO83AsxlfC3y1i2qKdBrfX7vHt8Mnyxhm5crVE9m6Jo7vTgbX"
    "jxkNpLVTWhNhm+U08VxTZZX2eiurDPvXp1ZYU2Ymqyd99ei9Ru81eq/Re43ea/Reo/cavd"
    "cS9Sb0Xu+g9zp5ziqBXEZsvX6DeegyW0m+e3xbqTCHRbU4UXFcWoODMqZsIxagAkdcYonK"
    "Z1ZrYi1IsqfqHphE4S+sLUHiyXw8hcLyj8c2aJkNktgIEY8epu0QAzZFWzTPNl1WfJ3Ilc"
    "1pmxHbXMrQCkBBKrtY0bOU0OCt6cF40cFWBNFXPL24KbQ/VWxjw2lJQ1Q4DOXBjMTkzf8a"
    "pIRmLcKU5yQhYeNnhgo3BEZJ4aPxBP/VYTxZOVNpTe1uGHJkgO0vAwzZR9tGANlHso8RZB"
    "8h+2gflyJkH0kNPrKP5J0WkX0ko16Xso+2yJOJMszkcWUSGWiW8WWSeW+KJBLgPJaghDJl"
    "3QOs+qJkAnm3rZpQ4KUmckJnzeQEzWxNBw12v3U77De6w+51y+127ux+422GjoEkBSQpIE"
    "kBSQpIUkCSApIUkKQgUW9CksIOkhQSH9gbe6YgJuKBfM8pGS+S3aB37W/2P/72F7sSNcFj"
    "3xSeN/JrhC26scRYvuw8pIbxXJWweCjffL29jm7Plg7LR+3ZFfFL8svAiWR3uCT3Q5IaEl"
    "JFoCIjdQ54kWQYSYMx//nTw5ebuB5yzris2tKWy8YlQe3rluoI7JLn/PflnWImny0EOfWC"
    "BIfyTMaux14DwGKfwh7PNOdBnS+AjaGaU1Z7uUyJqo4hQDGaDMzz5u3Z3ZN4fJ8LAD1/er"
    "g8WwAovL5tE8HSWmxuTspLzH74xiu38Rk3HH0wzA7YYdv2FJeGpbGJ6gBdwdKg2CoUinQV"
    "ixBNsain2KrjRjnxJ+oU9mYOg1bgf1jzs7a8PMTZ4HtgUyizOMxL7vjSwD+Gl3adHMBCzq"
    "CehjZG4uQsAgVktjzdw4m156qvlQ5wc8LbOvIXKgjrewM4dpQGn5/TwvqQnvrC/kGd4KRP"
    "X4kTnvZzjneFxPb4OIesq/1lXW29kOXmcI1K5EiPCTLhto0AMuFkHyPIhEMm3D5uD5AJJz"
    "X4yISTd1pEJpyMei2Vh2sLxT5lOH/MXV1DVc7ZLLEt6qFDhzpXuYB2GF47WEw5DO4qyDbk"
    "Iacw+YZNwdJIzD6Eual96gO1MFg8/wrm3DBo2D1QhrrD5m7XIzb7B6ejWdOcgNY6W1/ObU"
    "SuH3L9kOuHXD/k+iHXb5Xuwr5flP4g3wsYC+yw8++CGpStzaF3l8FKnKEqyjOy6MYtu/nY"
    "ltfxenTYY2/WmxDyMg9ir2l5X/g+ZA5FoXQGUd1aG5KHJQGbA+aK75w0dQrYqAp8AQzYgW"
    "oQS1Md4aLMvoT98ctx4/27D+wqf3v4x/sF0N1/Obu5ad4+zPlYrZEvPPHlp5pIymyQaUGs"
    "8qNjllgneulCY6Wo2MI8EUfvCuSJOMpOmbM8EXApDRYcWUYO9S0N0KCCBD35oIlk5aXJFD"
    "6vrzs1h0UhnVGwe+4BOaYHVXgFM9S95+TMUPlNbFD/Q9ZA2eGTHRjbQUB3e+wE02MPNHrs"
    "bV5EDLFzSg2iWjknQ2EDWdYfa2Fdyo/OjeszVwk5e1+/3qTW6vNmllT1+OX8kk1BHAx2kx"
    "6YVOYXCaZB16TUG/cGvuNSp0cs0EcFIHKb2SAc8S87i4dJ+7pBenB4+UEt0uP7YpcIzkkL"
    "8VjUjNx4wImH54KHJdkeg1GKDXHlhRA7SJcH36TAR0XrNncnsX0VmKiUie6NZ6LC81S9rW"
    "+ll3AGXFWHslBY/tCVdpTQS7GA9fqqu7qn9MmIHbA+QlEBTojVtQPuSGSXTNh3+x6En3Cp"
    "+IuFnaLGptfDerL6VHU09sI96IllDsMC0a0ei/Opkpk3rUCZhPgGbqqOhm9gvQ4QVR2Ijx"
    "DPCsUFt3ykDmf2FfpDfguSdgvxC1diU7tMizCbp6b/nCiL3Fu33APYXitURZVtWkpU7q2A"
    "ZFszprx0T6yiflELiEIJFGyHav7A63nUFxhJ8me9rJykc13yNSuuf7bqePEyNmIbOSBmse"
    "b4MuYScdBAccHtz37wTj1wxfK49fJjcF4eR2C5edBSX/VRYPVaFYyFTSEuJXAZUfYJZabE"
    "WEDSuZC/X4VJMOS58JP7RLVmc1r0BMH8V0hmy1Mfe7neQHUFJur8MNqkjLw+gQwAuquMKC"
    "8mSOGHFGtpCNHsbFtOJxacuzVhhpPVGtty8KtDjVI+u+j+nYFXo8SNTlbL6WoLRRY6LBon"
    "JwU8FuyuXJcFv5ZJ6B48vXRFhqycvGhVdNCtRdvssGTAgV/VNDYxllrdBKK7ywapY6uxlj"
    "Upo2Wmf9/yRMk7Friv85vAQVJkkIxVt7d0oCzch+e0gNvvEttv0KGpOi8EkrD0iAk+aXgR"
    "YpV13i1pCVEp6d/2+/CCfcIeQ3uDsWqNiBFU1y7p4c5vCDEpgQmvylQySnkmstk4gP0Nfy"
    "0TVJPGbh64rxZ5oOw/NUc6bQuv1eLHEn21QCb1lUOUngmPKRKGKPFrB8tClOCu4gnRg/v/"
    "GlTbchWfYeHw2KFZgcCDgCjB85S5B0ocZmRpypD1b5/1TDCv6GBlESUuXMtT/rD+sM4Ui0"
    "yixpUR8QLSR9hV4qZUJdRdM34Yb1a1lCa8zwXsUEOb0KoZ3o1JPRnen6x0hvdW+8QedFrG"
    "w7XR6N433ebFZ1Ntt9zuJ7h+3m9a2uvA9H4Mrq+ew+v+U/vIaBqHs78/01HTavlq5+qo2z"
    "qdDMzTf3fbt4edxsm4324NtcaYvQeUpodnJEvRw3S/6KtpTV/dX/2r7e51y9euDbhvWuzr"
    "jZdu++RQbXftbufzClp4/r0eLbQ/rS27/7TfsI2n47sfncap2WncsXZa7MtP/abVeBx37+"
    "6Ni7eY1R8j/TDSDyP9MNIPI/0wq/+qvQWz+tfbmzCr/w5m9TfoiPbYOc0u5fJJS+2utyfk"
    "YxGTPuu8YPkAypfDCRQOszzGLypzPQxzaiUiFqBQdh7Fa9Umt+xtgnTWerWkwRnRHV4goi"
    "/JDkmde8h9VxzgUKWNPV4ayHd2YLJUo+dS3xGlHMv3VwpEK/kpN1llYOp6xEz1AN20qQM5"
    "+6AyxIHi+pAo3lVGujf2+zBDPOuOOkvkF2aUhnIRyjg38fianrN5l2qMsWjnUKBrCHcO0n"
    "WLFzKNZniASw/X/QBFMcLLRTYPVlkqzuYpOGv0SmxAvzOT+7yWZxbyPIteUlZmjfPuzba/"
    "HjgRWL9m81VQRoe7IFiD3L3Az1O+bRNHAVrlbEJrX57DJfbHL0fvxWOnzsYXp6coEql/lB"
    "+pfzQXqZ9U1VwfKFTEZbPwl2YoNi1FVYbgHOLBnjnM0ty7JCqn9XMUQTtjR1De3QN/H3VM"
    "lQ0uwbln0Y0SoQaVfKqiFslKPLywNFJdncYiHoSbz/eVBYm0EjKbS5/VKNlFBIdWGlG+4w"
    "B7ti5aEIoWROUGTvo1p9HiJpNSh4BIQN7xWHF3+e5tgX3Fu7e5+wq4lNlasudxi10ZM19K"
    "aIetfLAnhG9Jm+EOlEmUjoL9V2fTEg3MduJNZdkGtmzBG0AVqp5uCvPS5S93GTF5R9abs4"
    "A+HaT8s1m38B0SLD2EtT0R206KCm157Umg0FNdl3hlq2vlyO+Gh8W3DapCTHQI0AHYSbUg"
    "Uch8mhj+fa7CM2lD6FnEsxOP4hrbXos/JkokJRiz7EqXWjlW96Sc3If/bN4ncATEIWehgj"
    "8Ge8fwjtmmxLcMGL0jtkcUlWGutekNL9Am1XyD8NyG89gvSUGWkpQ6KV86LVhID2Uj0FWC"
    "rxA73JdLbIVeP5gOqiGWFtxRwPhHlMErIbClCBXXD7TuVgFNJL6j0PGSrgr/lBL4ZaW2k5"
    "UGtjQV0EvJ7ShsvNpwCcBm929nvFlQFrfSUEtLyh3zJdQ/vL8bxVQEbggTMhm6urYsV2bR"
    "FrYV5Qc7zSCFCA+arJrFNrcZudGWLMKPKTJYl+AJ1cEQt4FIlEkKxMapF6QmVw2jFwVGlc"
    "RiQStyoxHPYfwLXG46VoFpwiewA27tp5bBYyx0RxyNVq2JraDNXlA3mdZL2mUyYrthjole"
    "OiSszVtJohsKG2FWbnEtppdQKT0enFiayTwvuxvo8jcObCIDg4ItLNxzjIgH9m1uPJnyzI"
    "ThdaD7MXD0ARuc0zR2Ki9x95pHWlvbo9bSH0LqZk8XMDHuTfZGTSvHiJ6WlLeQzhdqeWOm"
    "xyHEtE04b3moW7o7nkEDYEQc1gPlkI9Oi7yKcrut3Nr6XIu8O1UAMim3UzD6lkf9QUbzwa"
    "Aqj2KpxtYIYrbmdGFvSFZwrTPzbhQTlyLkdX7tVV1XH1mk6vKbEd8JnOPkCOHg4usjnyiD"
    "j4HUwCHm0sMYbtJ67ICjlYRQICo7fJImoBFFBZeeM+cEZQeDj6Uwkpd6JJo2pR8yVYvL1F"
    "hXpsAmZX9Hy1y6JtGGYx6YPSg6v94NxlqeUDFR1NwGMJUuiulIuX28uXmTM3PuJfhFZsoF"
    "91XN2JVdVQoAEU90deDQTjYm67S4Wla07MIgTo22aPO9lx1+pW12lQYqwpdzlCkwUJI76H"
    "2DsPZRIjhu5Kg4P31jhgkk8vWEclf/vCOGmhOdFen7AhpZl01pCyoXcKWCoVOHnnh6wP1W"
    "Fk9vCex74nh6PVqDIf0t1eI+qi/R9qpa+y0dVymF26ZeZcWuthU1dRm2s6+dKnbd2pTL1a"
    "Otb3SNfoRtq6yW2X6vJ/qAd8OOwfqrXsMcz3V1FrQ23XOdhdvjelSWOPjssco8Tx2MTbL6"
    "7BUoLW5uv9U2oGZtOrsI2tpvhSUj5l+J49awDePKS+zFWkGz+61H9glEVGewvOZuoKU9V5"
    "ZuvdSjK9bQfqvKCTVRi7qS9+2vylzC3tga1LPbuA8b23OVRTV8nHqUFje332qrc8Hc81Wy"
    "lvWx6NK4i6adMEB2RQ194a3saycKg6drMVUEmtprg0WorrAEUC36mqVS2kuF1aKpsErSfq"
    "uKh+jWsY8PtfUtzGGzj7qq1zcUKizhHdpb62FQeWxFfd17e+zosCikkQ2IeKyLQfxVHUcf"
    "6Fy3iaa/xS1Ls/uCAEQnyngXvZ3CqyS7IXctStk/GVMjkT1mjjFSUv/AMZivT5hTunDeQM"
    "mL5OXjExWNLG6ljBuUApeal5mQ+bEo2XIFzc0VMtwj9UFnTBfLTK/agrnhi2pNHyj8tyjd"
    "qOpyLWupUrZVJkZvrlZo+JXcCEe0XqZXBpqkDh/2L2Qa74sCilI8I0SX4r4MV72xQ/3ROH"
    "khRkfIAmS/95LqnoG9rA5qopsvqIiaHgzLa6MmxmTZMql/cpWBoeomkPAgQeOspbnUph/Z"
    "LG4YQC1P5Nv4E69dqgT8+gWFUut/zqp1TemopgqfnbXXNU1VAO00DL9znGijdXqsXhsu+9"
    "NVO10jXfdyWYVP86ym6q7Ha6/wyZ53Z/StOxvaGli3w36jO2SacbudO7vfeKsPu/dXxtU/"
    "H29Gf8eKn1jxEyt+YsXP8CdhhApW/MSKnwW6C1b8xIqfWPETK36Ki3gtKy+1C6W8gjT98Y"
    "ccKA6xgwDUqBgJ0y7UtegTxWAAsAu+zf7BztupOheQyv/FEqYoW8sTNlxiCvOo7G8eFcz3"
    "IDtCmO9BHizS5tOymWq2YVHZGxgw7Qam3cC0G5h2Q6LVqbSHr0LajfxkAvMUgLl1ah6JyD"
    "9d2Mc6a0jStWk1ENJLcwEI5kkXaT93IWdoSMtb4AidEfcKOEETlMEiDlCYv//kKqHUWLfB"
    "LKWmajZmXJlLJP6w/rAuYOpmAgpUUwrm8cCNGQgxaQFnrBZ3plWTI697XNadGTnofueOvn"
    "675T2ZrekCd6bXbR/p3c5n7sAbfPr8qpqtZ+1qFTemUdPXdzbgxow0NDg6fe0ap7M29M+n"
    "RrP9+Gj/7qP7Et2X6L5E9yW6L4WQo/sS3ZfovkT3JbovC9tsXep4PepoItr2lUHVnEoOab"
    "EMcEOQk2id+GZARVrVpOwABlq2iD4a96njHigGnRA2+cf1imFQg8UOzHfeBCx43oTyraEK"
    "hdWCM5uuaYagJsv6HlMc+d++Pp7fXCrf7i4vmvfNsA56PFXwi/DTrBbT3eXZTaZLONQQWK"
    "l6TStx7k51hkhgcyU9Tkr2gCxWYrNIncU1Zplp0mpcVCo+FpG5TDzUDSMKtRLmi4Mwjoe6"
    "PJJHCSw8SQe9yGxSuZ0tF5Pn1eQgVlAQpvH5/uutGN20VHbXpA885f/YVO+ubcQkDt8em7"
    "up7oblIonza3iX++vsJUufxD+xGW2GJGdruAosbSmufhAXPt8bSksX7wMAyeI+kIU7s2hC"
    "A9k+EGUVLt0N5gT3rye0xyFw0IbiEM93LBfiO3hJMp2TdZhqiWBSKCe65T6wMJYzvwdkxC"
    "TFPw54mr1t5SlhNoAt9VUfcdNaOMQ9mhj2+dNCqRa23C10N0hAKdhCLSsbO5PbnYra4Yxt"
    "qlOFQJTrR8W33Kj+oEtNwl3k7LPzDtPVW9pKpVJk++0v2y/ogSVxTQkhi2z/WGQ/Kw7IfZ"
    "V9vkLuK5Iu93FbgKRLqcFH0qW80+ImSJeCzVod+l2BTLkb2i3Cppw/jmxwCtlRvaZOYKvz"
    "hOsntPIkRQvorFESowJk1jgBUaFcPoH3ROV2U3cMiXKWcVmLiKxKSV1XbpmylNTB9ZXVvZ"
    "8jZx71TeO71m4N+fUWJ2NOBubpv7vt28POsUbV9nej0/hua+ZjJrfMMjrqS025hTqd9dNR"
    "+dd3MJsO0lGRjop0VKSjVugkSEdFOirSUZGOinTUwiZtdK/ur3s1kXi3sFdvJoJOCnSt7g"
    "sO6FqVfa5C1yq6VvdxS4CuVanBR9eqvNMiulbl1W5Z16odetxWVmxtNdGk1Ors9CWjWzVV"
    "X22BezVbh62Am1VQD265wxWiFSC/D18x4xAm+CXX4VpMZOWSJr/XVNLk02oOV409c6DnO1"
    "z59cDZOul2Ph+SWp2v68qEtA7na1YTTKs/Oo1Ts9O4Y2232L9P/XQmJHTEoiMWHbHoiEVH"
    "LDpi0RGLjliJehM6YnfQETvUDU9YaD0/sj0hImlUO89qEL5mhbwG+mAc5qBQVIfwzyFCG2"
    "v+jdvOW6G7tqFOexXQFYjKjHLmdasmL5hyAEcO9e3AJq4Rh2iKamlsd6BrCvVzTvUlZCXp"
    "E2lzR9lukZbehZ4xe+OKUwEdAsq6E1afDcY658znzQlLJLbcERz2ilVmhqzcVsHv++xFdM"
    "v9FR5bGtir4CsUtn1T2d6BEICMwaLpcId7oPSJq2uB02VoBKY6wUpevZktdwHMBojZADHN"
    "UaWdQoEkRWDlXyXJUSy/5VkCSZp7TNJEiqAUOCBFUPaRwn3EJbFxMVMUkjT3BgskaSJJE0"
    "maSNKUaFpEkqa82i1L0vRdzH5TYF5w5cx9c++p/EXmaZnBlYOFREwX7imc6Mb1iB16TNlE"
    "G3re6HCWt4Ytg+ySQ/3RWJT1prT8qozMl0lNiWCsFasych7ighQ4x3dj7bo15Ndaq1RidG"
    "tiX5IVkv507iejpnky7rcfuawWygKrsmteHfU/3c2+eFENSp21Y2m0y96R17A0jR+zNn4v"
    "yUvVa+oLLWtdvNTbw6fOnYF1KZF/Kj7kIf8U+afIP0X+KfJPkX8qYW9C/ukO8k/Jd7afsV"
    "Sj51LfERmwLsaqI0ZPIFqpoN4GsXOn7AhqpoavbtrUAQvw0KHmgeL6gzHwiUa6N/b7YPd9"
    "1h11ZhZmiICUCTtGdiIVEFLW+JxsHUVT/d4ziDXyxuyfjZOTBV0ioiOwu7J0hPBSI7iW0z"
    "1EA7tA1xAObOm6BdvOh5xBDpceDssARTHCy0U2Dxb/swRK0f2bK4O5RjveBvSbfLM5NecX"
    "HM2IyVt0tKzNVLh1WUcpUKZLKjBR5/fsWGCDyv7/3h2+e/vuoqwJ48xVLu7v+fGDsFVClC"
    "1cdMfC3n/cKND5jxu5fR8uZQirhj+aB+Ce/ZrDVA3vl7ez81kcPg/m7gnpK2y7y7ZJLnEP"
    "glUX1umAUcpuEi8C5cQ3P2G5hOnPErolF5CME0I7RjEOvBnRuhz6FNI84OUE4qKNbJYezM"
    "Nb5nHs3XtOTrXwWGKDY/BcHbwYdFR2KAoO2aGPiIOhmEQFNv+E/UpewzKWkcdooBrGtmZF"
    "3Y2/cQ6ZZUVIE4IbrEIa/1KhDKlFJpHPrk9GbNoTn3+W344FRXedOSWFwwTJ1LLhgGRq2U"
    "cKUnmRyruPCxJSeaUGH6m88k6LSOWVV7tFqLz5vNPkQRXOYYJDaih39c87Yqg5FupI201o"
    "RB7HzVloHGAnSzaXKwPVsqjHZvOZQ558HxAbvKsBe1SZ6N5Y0T03PJbOTUHlsPrPWmm9D0"
    "Q134hYvfzCwUJSr8duKczphfa1IHsK2LxsQm2DBMUo47Et4vIWlluVw2vUxGjtlGa0aq8D"
    "0/sxuL56Dq/7T+0jo2kczv4OrFSr5audq6Nu6/Sw277yOg1gvraGWmPM3qE17PP2kxzOpU"
    "zVmspXttZWvvLOYF+PmVKRqYpMVWSqIlO1fCdBpioyVZGpikxVZKoWNl0bdER5MsFS+bHS"
    "UjucMi/IbEhM+qyDCVNnOj7gOS7hQMv5Th/ZVdubchsmQATlLUIWwwt7xbxkias2ueUkWU"
    "h6RNLjKjwweUmPSFjYW8ICOsplRwgd5ego38eJEB3lUoOPjnJ5p8VNOMq3lESIjwORtzEa"
    "IAu8jTA/FPY22uxedhSewCykWorLuomiW3yuUZU+9QIrA2vEZafyF37gFDkfqzTzh/WHdc"
    "ZZyWOfaSKY10bEg9zx3xw6BCsGHH5VBT76lnr6MFz3vsVZq4M4P6K4EPjBPtZyVX62L+jo"
    "RJcYusTQJYYuMXSJoUtspe7iQnR9ObtnUqYea1ypRSO/NkT0YqXXjzgC06PRDiCgeE0g0o"
    "it5Qr5xVR1IwrNVHRXAYrYRLXYR34MwjR9W/EtA66O9FciqCi0tqcsNOUeNT4UMOWyu3JN"
    "ufxaJpkDvOd8n7mEn3PyOEQSm+oxFT1dke4zGPH5AAI3HbZNdHOCeEvIbt76btI+25f2LD"
    "8K8Sw63OcE98ACv+5wzqhiWdmpNSsnr6pnsxmFI4qruIR8DMJpVceLXHvRiOiTITvJ85/+"
    "/6Kz5Ortbn6Q8Zju0qinpeTFXCZnImzWSis6JYR6LqJn9ZUdRwXrRb6/diYhr4bfnIUTSJ"
    "AyWh94vgOZmGxPIaztiTgevajQlt29AQA91XVJ2UBmgehuEJR826Bse6xFsByAUU6bFexj"
    "qyrbhOnaAXc38O9zFW6Mg90aNzyKl6K6Gl6La3FAXyGVvKmOBNNg/gjNiO32MD0IyrEqap"
    "99VZTPA0ywlcbv4ta2zeOY4VZpdOfJ79gQpxapZ0iXbGg9CSfY8ybUKZUTMSkj8eDlR2Jn"
    "RK0GOH3HcR6k8O0jRuAktMM5JDB4WCSgDnrwu0Xj+xVT9QbjPHLpuh60+R2X7vaiN+mR77"
    "buEEHnWJYTSNTCjiQHSkKnmL7LIzEHY9UasSHbJwMVYjR1DzD0KFWoIeQmrNTWVtIKJVED"
    "my2bhlbAPdHCLuIeZ6z17ZgyDDPxAffUAofE4vm7BmP2lZbYuVtnw1vvEWwFYeu1Q/7trz"
    "ghzDe0Q/3DYntablv9ha3YfDyzj9ZgmVa5Pz76ysWdoVQr20Le9W3iiAtqLcM6JSo5ul/U"
    "qaJRBcYce1Gonc7/yjfjbHNmTNSpC+H5wyHkuJ4QwxD57Su1sTVk4U0qoBqJ7QCisKwGdl"
    "pTt3TQMnfd2ezkIeRdFJDYFlpAy3kVHK+XwTWT2yBekRes4vTKiUwmQyN0X31UfIutFuxv"
    "rgczJNtYc9YmDDGXmgQ4noun2sotbgvuiNlWGu+EoOQDNMJHhUMvsTydnY1sh2GgcUoTsd"
    "lmeMx2xOpgQH3Lg50SWxqB+JGPdcW2toVyn1bYW4dCcqNbRxBSjbpmOgs0NaftfPNGUkZi"
    "80acWRhYoqyLD9NBjkEaG9GIKSq2+RTEnKTRY3snnbVaYQ6cl5d7sKSWKjph75R1MMOBEO"
    "Yzwo8HfRLMZrCqLV73qjS2rckwRE01RNbkgpBHwjuCN6dZeTSFjuo4udkPCgltBT+PvhBB"
    "OG3+7BoLSDy1nikuGThsm+iyLQUwskH1B6B7PrdMUxBQbqbnZo2UqUdYNrimZhdOze/eFp"
    "ia373NnZrhkgDkXnVqr0h+Z5KY1BJWvWu8XECh90x1S7QML8lVkxbdFpG7GGPXG4AKyhJ2"
    "f8ouwclLedaIxV0iI7ozQ3/G0ed2hJik7xIRc3DZzfveNww60hmquogTV6B/pMV3po/8vH"
    "NBAJguqOWzhAGZFJR3F1iRBfm2iEv+bb5H/q2YahrozCSa7psVFT4Tllfpbz7RyWwODeZP"
    "fcS2EjwoNio1yg99ShC3PxIZOSq3smGbRwIdX2X6F+ys82l0QmGJoX2IAOEvGxknYnR+0X"
    "PY+AVktkyMi5CgvrfS+peUxwVwFxZAQKzaCjiTlHfIyrYEDuLE/iW1PcirCCCRsvlcZ/MS"
    "joJp7gBWrKEK/FCe1DCO9SOGkUNJXKGtzbMOoxQBVUAWye4EzkHgLbf6hf7JiB62CNElUp"
    "vHDhZovm79oJYoEIBd6bIr+dHcKeENIvf4ULrIMcAAb6vA6/IIW556NN5ssq6oufyOnFFZ"
    "RnjDZl5TdV8q2XdTgjuzcQkMNjzWk2fLCWfBCYyugKJpOWRAR5b+A96LzZpDL6JzBll7+G"
    "eHvrQhdUYUUjfkGIbW85w922LN5crLzyKViDcLZsFViwKdBc2sa7LZQuKu1OAGj7DWG0wZ"
    "kqtq6gIakUdPQRq5YOpkY4Z/4qoVkVJbE2iQZ94mjqfXoz1IzPUt1aIcuqy3z0UZ11dV2W"
    "9hO9IsHfWqiRfxCvwjeg0djFc3Owtam0qjMj5KNV2LCpzXqzuX2/dIz9Ctl3r0F7a4r0Mz"
    "0NuAmiZZfenkGrsI2pKrw7nqmnpc4llAOHNrmOW4Fn+btdsKmpVLoUGm1nVo1PX78dNqUe"
    "V90GC/UGLcHR7EdXY/KfscPyTxrR2PnAxSohrBiajensga7ZlU81ffI3/hrUijx3r7XaCi"
    "nkkgJZc71kWFbCpo6wsx93iwBgcwHlC0ora+hYkz5NBSalmAcDewbcErBPxFFdbfWWklHS"
    "jI+qsomGMF3YJW65oHQbtSToPrWHrDF4g20FovrNO8shIL17PeoAJ5imxYR4KqyWFqbUh9"
    "GX499NigckDdi8qeqrXeGTKqEV7fuhLqa78XlkhttVmoQq0lbFRFzAg7qTsrkRyfKTDKjr"
    "+qBvPz7u+rIoPdTVwaYlUF1lxGo96jiO4FiXtUy51AilCIm6t3WZ6V2KhvLoxVun+zIXiJ"
    "ClcUSU2ckFotX69fLfJA2X+KzZlRW3uyMoMK05VXEi63aLsY7KTmNfhFtaYPFP7LPcYFCu"
    "dw80OVTrmOVNwra++AH5KJ0cuWoYk/04E+xTSYUWmoTOrwnvtCpm9iO08Q4Rj36vBabPoO"
    "Lntjh/qj8Uwq1a6wVA/7vZdUes5xvxaUC5tFdhzm2XdmcQ4ndAHKoVVFDHMgNg9y2hRTDm"
    "M+whdWUsrZw+TVV8rf8iyputRbtA9bXo0pLP/7Cq4MRY3ib+Af7EA3JipEQh8kkvLwjPhg"
    "pojXWV41OPgt3E7nFhmu/ynLyy3975toIPEfQehV5VSN0dl9a3oW/e/iy/Wnu9eBdfeqdm"
    "6NzvHd9Kl963Q7TV9tn7x0O2NjcHL/5bfOZ+PJatn967th8Lv++MJ+fzl29afG9/Hg+Iv+"
    "VT/TW+0Te9BpGQ/XRqN733SbF59Ntd1yu5/g+nm/abV+sLb1zv1k1DRPxv32I5fTQrlO4+"
    "RVuzaYzO2Y/fnaN04nA7Nldtnz+yZ7v0arwf5+ojXYe5mtIfuTvVNr2J8971i9bk27rVNf"
    "a393m8901J5+Pu4ff3YGx+fjp8ajfnNxpg8+fX5VzdazdvFZG3bvr4yrfz7ejP7+96DM2y"
    "LNnYzq0ZzbqaY5eHutcTpVj28n7HlG0ziEe/2n9pEBX8vu89XO1RFooH98Z3dN4/mpc2f3"
    "GydD9tVG12TaaZ88s+s2025CM4W1yRA5/Xe3fXsYPju6h73f7+G7aq8D0/sxuL567t6X1f"
    "D332vqm5+qazjZP+DfffPKYzLvmMxR3zS+a22mJfP0UG137afGFfvz1O8cnzPNdqFf+qBN"
    "9i7DuJ2rU6Ylw2VactVO12jqrP9bGoV+3Tm+NbQL1vaVu0K/pDX1y36mXz42Wof3/PqIa4"
    "b1J4PJ/Aj7wku3/d0IR6rdnddWeL310jkG7X5eprUfncap2WncsWe0+PWm1Xgcd+/ujYu3"
    "fw9KBGIROSwiV4xkikXksIjc0k6CReR+wiJywXGnSndJS+4Ycz0Je/ghEeJhIezY62rkZh"
    "aq2My+9yY4hpbbhWTEdqOmQfTSgSvUo/QlU0p9WQ+q2sh6ahmEzqpewBMS2HUXJRMTSMud"
    "OfWeRlXKlOAreGERK/BuB9uGINP8PGzlRLeSWMz1II9QJSSzonLDeBap3Ywy86lWAA3/Dk"
    "EasQICW4FsMGMAl0ArISU3UPdhfmAlfOO8gSW4ZytwwPOFkbQL4UhI7Qgc4RsTLQ6kXIBL"
    "zs1byn0ZcvBtvusqCZRAWm7AzlLrS/TeC+a3+fu2M62Fhof+tGy9q6zgWjeFdVQgBopD+N"
    "aZPZw+DJlxijrgJ4RE7RKeWLZP2FmC51KH8nRBVh0BuFKYp+a5U+WATUvtAKpRwoCZZ00J"
    "YmZDdKNKNJMxm3Bm/irp4YvMPaWH5pzgDoBII+MO0IDD0Sk/Qm7stS6MzUykTqP+WmARMA"
    "hkQ2DGJSsHQ1ZuB0ZIkWlu5p+XcuzMZUAQ7UPmYbyiDtFH1j9JYSbOo1uIA7gv+461PKE4"
    "S8hRJ7Gfc35fmKLsMB0pt483N29yVrq9BL/IyrbgvopAzO0CigAhLIm2Ngi2toyVJsKlNT"
    "tbw4V8NPEKVYdeyzDHd2VdqtRCReSyy/5y+OxZUNKq4NUZ3yTZyWm1piqCmT6oiqHMT7FU"
    "ilY/TxdfTC+djVMRmzQ1iheQR9MBJ8uZomfcoKRaU1jlVcUjqqlMdG/M8yAGtY94aEcUr3"
    "fA9oGq4ylDh5qKykDihnaBI6zOhlflgz7XxAdtleaD3rpae5DPBz1OMAlbpz/6n1oW+42q"
    "7e9Gp/Hd1sxHvRxP7nlSz5e2rXXx5BJf3Lkd9hvdYfeaaYxzON9mvhb5cMiHQz4c8uGQD4"
    "d8OOTDIR9Oot6EfLgd5MNVTcm9O9m4m2e3Z0Fm5TDNfZxde1bm5dIHYt9fzoljiCqMVGti"
    "w5m5+Z9zKOZnxI/u3xx6a7Q5ppX74bCAcj8c5ioXLmWYhoY/mlfuPfs1h14Y3i+zcvlExH"
    "s1ZJkn/SjrOHE/hvOTNQqMTXFs6tAhxBXlsVi1rcW1Qj4UgPPth/xaIR/maoXQERXMePll"
    "lML7Ja4YcRbVhB0qqmLrA893CDun2p5CWNs5RuOiQtuuncTUD0kKSFkSzpzgbmwxfNugqk"
    "a0CJIDcDRqylB3XMieBzU+2DDT2Z4T7MH8+1yFW4yB6Tuzd+bUyqqz9bVsSqgzUqHSAd8b"
    "uvqPUuuaUFjigQt16EwwCocWYI87AVTARXUThdpt3+NZhaINx9HRLyeH4rJ2qzW34fp24C"
    "sYOdS3NACRChyn+ViLZOWFuuJupn6VI1t1f9mqfHSXhDUpIz2drnSONdkQQkKqjAghqQ5J"
    "dUiqk5hUxxepDWIg62pWRKAiLMl9QFkiUKYW1p7VD6s3EW5QLSwvL2Z5PVXOi7k7yuJkUa"
    "yvViV7f20VcxJ1h/ZVW8T1dJN906qqugzb2Xc99Wyqr14bLNLWN2hsX1VWy3S/1zP9lmsc"
    "7rLOUomhV1XZT1HWUPU8dTCurbLhWdzcfqttO9Ugd1hhUhWB3GE9sk8gRi2au4GW9lxZdZ"
    "W4vWEN7beqnFATtagred/+qswl7I1rqIAUVGANG9tzlcV1ZrFsbQm1BR6cGhT2AD/utaq2"
    "U+F3JxVWy1Zir3cRG65vvMM6qseKH2hqr40780WIVtbX/hWpy9Yr3q8q0PXrp55TIWhpr6"
    "fzQFV0VIui6Giv1bSVCuG7qa5N16veZS31dA2yCjM9rbz4hQprxg3uu+rq2TP8XHW+69g8"
    "BG3t9R4iVFe97JKfqDY6ryawqr7uvT1mSkCWp1UV9MDa2Ff9LKrquoLKFpealSPUb+Wkf6"
    "scx2tZU/e4Xvy8snq69aqvPttldNbkje6T5jaTEjDscQsTA856ZZH0gMl9ZpEsgbBp+JOr"
    "hFJj3YbYd3VRfseCMqvm9qM15fZTS+f2S1YB5te9bvtIX1z/+cjotz8bA+P0tbuwOvHnU6"
    "PZfny0f/eX5/wzaqqN+7S22ripLIehlj5jLVzM/Ye5/zD3H+b+K99JMPcf5v7D3H+Y+29t"
    "fWj/cv851BBk1uk1rYSRPIVZJJABa41BOyclQSpmIWGvyv745bjx/t0HdpW/Hvzj/QK93n"
    "85u7kR1jOFjO49sS7zM4pl5eTNWsNmPeimrIcGp1ZFo5C3LZgIw88QTZXFhLacWexVJxNu"
    "+BdYdT7ff70Vg5eWyi6D+sBT/o+NXXdtoyJxmvKo41HdJb3I+BHe5f46e8nSRyvIIZXAzm"
    "BTlKswPAOuU5QEc2k5i+rNFO8VANLiXpHtAJl5ERrI9opQUeU7xpzg/vWNeGBDG4pDPN+x"
    "XJ4YDjZHOqDLfnWJMHNBGdEt94GAVVu6B2TEJMU/8ZYVOoA+GCue2o+zyfHvgeEcDmx3TC"
    "fC3XNxwa2DH4Shlq0qn5KTu9IyO8vwevCJCdpUpwrUI3c+Kr7FhmEwLt2oLDb77LxTUfWW"
    "tlKteUQ8SEjbcz3VgePsYEwGL9GgLDrSFzYi6bjPfeeKs0C4hPPUoexvrGk+n2sUEk6yPy"
    "xhkasSklueBzy93Owf3S8p/PB6FZEeAwQBNrprsvlaVJV98a1bxpJ8tw3qsE4/JCqkvS0F"
    "rFBYUpTn3rUi5JF4cmKHtGwM7nzwlwttuRtg7tP9zX0a8TRK4ZoSkj77qYCeIRsKmN9U9n"
    "EiQbn3n3q0YK5ZzDWLuWYlzjW7tWrjW5sWy3E8szouXxDcjD2Me5XOt3bNpnanchbnTvGY"
    "C/BxZ4znEqzcJPm6ADnXUvj9fGWHxZ78Yqq6ARamZ7qUpVtSeFW6rl0TWXXQWZmua/TbV3"
    "Z/nrh61DeN71q7Bc9rqJ07o3t1Gtx7dWr3a6PtWr/XRFz+tFHabqyVwREnMc/a05Nfj/Rd"
    "pO8ifRfpu0jfRfou0neRvitRb0L67g7SdwmcSuYxu4Sfc7yYkYTUZYnbY2qC+mCEusQCHQ"
    "vtRMKbFlZSbJycLFB95Fxkd+XWUuTXfjoWNe/38NpBsDpxXNb9Jzrr67C1Fuq9Poa1R1+I"
    "Na/g/KKgsYDUvRxU6hK20/UiWjQkbY54MTMDhHgSKiy5+fFgEtcNU8YUJcMnRHaBB89VDA"
    "XNo5EApuoFdNf8+7fMflcHA2KDVuewWshyTIptkOQY/7I+c+yaeYdsLbcp+8Iqe/es7A7u"
    "3hNWVVi2o24EvjiNDNgkRrRwC+VbHhhcmeCCXXzl5vZ4N4/spv1lNyGvRnaEkFeDvJp9nA"
    "iRVyM1+MirkXda3ASvZksEkDPi6IPxGxHjI7x0sJDioc5uWkboyFfscvJFKbd708oxUQgX"
    "ZoHJLkRxNXf7GnteaJhrHL19//bD8bu3sXUu/mWRiS460uY7vF9nOc+L2usSIjJb7IqreP"
    "02NhhVJTQc3r6H2j06PCygXXZXrnb5tWxOD8sL61IWjQ9LiGw+Kmz9C9Vao7Pmdu2bXM/+"
    "8/8AxqZOgg=="
)
