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
    "/TgwsBcEACIEgO6U5V1jaAHgL9zLX76e7/feM56uCFOL+eDQbUt7w3f1X+942lmoT9Ze7e"
    "gfJGte3EHbjiqX2DP60GT7n8sb4Lj0BzQ9VwCbukEXfg6LanUwuePlN8lzh/chVdI5ane1"
    "NF9RTVUr6e+d5YsR36ym44B8pEZ//0xkRxycAhnqt4VGENwyWH/Aq/pdEB+zHdGtXbrG/p"
    "//ZJz6MjAhdZ4//615uoAXgg+nsv/PCerr357/9mN3RLI9+JCxLwT/ulN9SJoaVUy55lt/"
    "j1nje1+bXHx+ZvV/xJ+Kp+b0AN37RmT9tTb0yt+HHf17VfQQbujYhFHNUjWkLjlm8YITjR"
    "peCj2AXP8Un8qtrsgkaGqm8Abm/+NvStAcClwC/1fE833F8H1LRV71e48v4f4XsmZHq926"
    "8PvfvLh17vzTzmX1SNKP0p1zvrSIY+UOHWR8Vgb+4oDp24ylh9JcrIIfzKC5m68xhXb2ZA"
    "LeiXOvRShsZ/gvefocCvvoHfuPh0dvfn43f/xfVOXY815UYYvfkPF1Q9NRDlSM+gHfBf1X"
    "qqNw/xb+yOp5tEDHNaMgO3For+Gv2lCuzRhRnus+EZgQjyJYFtj4nF4WC6Vyaqq4RfcqDo"
    "lvL4cDGPYSGJ4nA9NL9c3j+cffkGYqbr/tvg2j57uIQ7DX51mrn65wBdyuapYAKLG1HazY"
    "dPCvxT6X69vcz2gfi5h+4beCfV92jPopOeqiU1Gl2OLrFHZ53Et7WKnSQtucudxFBdT5k4"
    "uucRq0RPyRXb4+6SXHfSnaV37zlfiNkP7qV6SmqxSvcTpieJekYW87CJDJ5vTPV7zyDWyB"
    "uzfx43FuDbOrsLJvBGBrPb8E6D3/qPUMfJ9XxO3Rdj1RGPyxxxqRX/wIYVWxwVOuQjDLZO"
    "sF+Cv0efMz8giwothK9xclIAP/ZULoD8XhpBpnniumzL9kKseegeyHdPDF1WbnOYvSm7hb"
    "rn29V5UBLXS0yDl52H1AwYaffPX846/5WaBW++3l5HjyfQuLj5er4AhB75butOpWVuQTM1"
    "rHnhbnfN4yuSWDq17dNS5ZAha21cfhTOCeIwXGEYprS5wjhc1A4ORJkHIjuzlx6DSRkcfi"
    "sMv0iRK4y8nCZw0Mk86OBwyjC0LDKodrwXNrCtU37CBuhRx6O6S3qRUTh8yv3V9wagjtLW"
    "wPhgz08Q/FTv6iOLaHCm5+Y93VXCw9QCs0BR6T3udCbxVDBHzve1z/dfb8X9LCmT7V76wF"
    "P+TzF019tAx+r7uuHplvsr/GyFTsSOnoQ1nzp/st5qaKI+s/jh4l0E9Lp4zcguDxnYoYHs"
    "mgE9WWh0yHcMJETq9A7MQzjnHqhlPZDBlA8umuGL0JIP2p1H44o6hM00/yRTjkmTvYdqDY"
    "gAg2iqfAzbkRWGhcvy7Ors9x11Evu0kn2QfbtGDOIFprKz+4uz3y7fcA33mSYmqqP1UqqG"
    "O7RBM1fiZ+dvmQ0ze0W11BHXDXwFvHOk9YtpMADn/ZnBnYOF3swBPFPYl+naqsUNYmwxhg"
    "VoMtYHY0WFOeaZLeSKRomruJTdZA/pnqvorusTgW9rtaYEPsuMQ/J/30Sdk18EoVeVz2Cj"
    "s/uWPjkL/3fx5frT3evAuntVO7dG5/hu+tS+dbqdpq+2T166nbExOLn/8lvns/Fktez+9d"
    "0wuK4/vrDrLcvVnxrfx4PjL/pX/Ux/bLQO7/n9kX5zcaZ3TcNgMj+az3TUnn5+6ba/G9q1"
    "8do3Tu3uxWcNnumbV173vvmueRHdb710GrcnrF1jcHT62jVOZ3L651Oj2X58tH/3g/6GTl"
    "d0uqLTFZ2u6HRFp2vV7hJsZap0l7Tkzlhs5mEPPyRC/CNvFLYkBtubeOyI+CraxFRvZt97"
    "E9NzyRNeRmyF7ciG+hC4h6OXZp0APMOUvkTdoWAPqtpIjXuNGXIudbwedYT0iyuDqjm29L"
    "RYBrghyEm0Tnwz1AHb2JnUGnEtW+yIO+5Txz1QDDohbPIf6o7rfWQHERjUJmUaV/rEmxAY"
    "6hPKt4bqix6Km7qmGQJ65vp+pjjyv319PL+5VL7dXV4075uhHSeeKvhNuMQu6MFB9u7y7C"
    "br5HYGY9bpKjm206I7vDhEX5IdjroL87zvCvCv2MYeLwsGHdEeO9vbbhnrbVpqp+23YN0g"
    "Jn3WFeooOkP6QFEtjVs22PdS5yO7a3tTZchuQ8+hFomoR2weEFp562hyy7ZgGPo/2HvNd4"
    "oHdqfL7og7RlJugw5ctqkri3zz7PZMgc+NVM8NXvDuB4rrg8nLVS591sXJX86JY+jWPNLV"
    "mljIS3v3tgAt7d3bXFYa3EojSb57xLFUo+dS3xkIAM2nFApEK2G6wZ2fO3U9YqameN202U"
    "6IaMrQoeYMmJHujf0+jNBn3VHD+V8HkyaXMsHeJI7xWOPvbJ6zGGNcjm2aEZO9WyT4ogCX"
    "Hm7qAxSXUkxzRDYPFv+zBErR8zKTgAv7gzag3+SbzS98uayljJi8xKVaKDHroCu5nsoOq3"
    "DmKHucSUvuzmkGphiTmsTyYCXokxHbwn4Mwv/g8KFaCmFbRrZATAi0zZYPdlaF2+LZqnpT"
    "e3y2YZ9dqU8l5Xa1R7FvcNmxYwiuMB5nCuNkWd/JF9rjXsKOsdCc23Mt1XbHVGBRyT8IC4"
    "V3+Dz8iW11hqoT7U4nYC8JOgaYz1+IDRPMQPVdwo+z7GhjhQQAbixTOFNPoTC7KAGFYb7P"
    "rek3tnxifiWOK9w3NK2cbUNCItNjdGttPeWoZIcIrBlD6pgRaY33d1hYOFKic3FBmez+bg"
    "Tf8Evj6O37tx+O3739wB7h3xlfeb8A0+btQxYQnUzKW7bSUjs+kmH4wMtyqk4wghgGbJqa"
    "CFArIrDlMRZxJfrTkl6sOcG1+rFqYMmxMUQjekTG7aQPFYv2qTaFhBEwY4ZWRE5EHqvgr2"
    "ATpkNgrtS4jXFEqcBOKQWjZoYt62JVkM2ISc9C5cAaRNVcrni+fkmPTcj9KwlNWkp6ZCTl"
    "B4sIRKVHyZzgTsx/IemHeiSaAqUfKRPqvLi2OiAlAcrK4WipnU0/2wPMA7M2Tv2+bBbW8g"
    "sVCf9zm7kU7Z/pSLl9vLl5kzNz7iX4RWbKBc9VjbzIrioFgIgnujpwaCcbk3VaXC26Jbsw"
    "iENcBJu1OvT7bdbUfmo3vUVdrtvotLHBSUSmY0neQxW1nzm7lY3eSgTWgKmiZ+jWi8DWcx"
    "4KX/3zjhhqjpMuFZrVhObWZeDZQq+fj/IEAxdxPJ3Uoi/oyd9SLe6L4tYfIBj0tdwowbgr"
    "LgsV7AXmOv7o8oDB0KAeUBp0V9GAgqZbipo38gtJrBr+9/x7PeF/7U/p8L9W+8QedFrGw7"
    "XR6N433ebFZ1Ntt9zuJ7h/3m+axo/BcctoGodwz39qHxkQGti0Wr7auTrqtk6fSfvWZX9C"
    "2J89OL6Fa8fqtQHXXLXTNZpW43Hcvbs3Lt7+PVgzFn3pS01f2vm03kDHTiPQDAY8YsDjGw"
    "x4xIBHDHjEgEcMeMSAx13pTRjwuIMBj+jm3183f3hYLQdrQgYdY6tjEJjLSh7OEjKIAVIq"
    "9gUHpFTIvmIgpQIpFfu4MUNKhdTgI6VC3mkRKRXyarcspUKPPJyrarZGr72Mek0ewJZrdR"
    "ClmF1Vq3Gu2v3UatK0IF/24AyxIpclME/AWEoXENBAlvMGIEQI/P5BzntKX1yovAVXcmgD"
    "RQRWZQ1YNSUNVq2yrIHAR97UJ8AU+MF+R+/cs7+bJ+N++5G3oYVtdI7h/ufh4NPn18F1a6"
    "pdG5FPPWIWrMAmMEf1aKDbWTObIF8LyCxAZgEyC5BZkNAoMguQWVBXd0FmATILkFmAzIKh"
    "brANTamEEAmRrWaDyC+AxlNWhK9ZMQFqmOtBdQj/HJKb1lT84JbTQmi6axvqtFcBXYGozC"
    "hnXrdSUhA28qYcwJFDfTtwL2jEIRpPUmuouqZQX5AqqqSsJH1iUaTL8m6Rlt6FnjF744pT"
    "QZDzUneUQBvBWM9JGVNIYssdwWGvWGVmyMrtcCqgq+ArIAWgyvYOhOcrZrBoOjzhHih94u"
    "pa4L8aGoGBTrCSV28G0wbtj9taCusR8gllwgC5bHLggFw22WcrLLG7bQSQTYhswn3cliGb"
    "UGrwkU0o77SIbEJ5tVuWTYi8t4JT9FLeW3bbusFpeUd1mtipS0Ul/C30vr0R8QfjmwcLSY"
    "ORB68gUfCrRRSXDr3Y8/dXvpz1oypKNqG2QTgjUGEKpUGBvAncUtlWxPUo+BgoFN+czi+U"
    "tbb+h/WHdflKnCl3cQfpjTxlrGvKQHUcHTKge+z/Gji8/+d/Ej7c//mfgvTFf82tEQlSwX"
    "8jxQ0pbkhxQ4obUtyQ4rYnFLdNdZdE8Sq+bhO+jLOlWwODBusL4Qq+sOzVcsk97jQOpV7P"
    "pKwHzHea/LKSaSmZi0u+uU1U5+VvzLaB1A0ZaeTP/xUsLKphiChPZYU3XNmXw6Br5VgNCR"
    "k5GA3we6W3iU3NTRRndaNSYgEWCmz0eF1t2JCzjZ5vjXjRsDER1YRfsa0tcxsk8GdsjNEM"
    "Yw8OeZwnCgczK1MuLsZwoLIexseuarFTALzoR3b2sw0VxNkWEgrI+R6wTVlrQlPsOn9rLZ"
    "4tj3qqYBrPLT8XP7+54nOHJSEHyqEJWo0GJluhxcRE4VNrLjA3oD60XGL2nUnIMfdWLizH"
    "1c16PFEH42BpPIDjNlhKQDsLMFoitG2yYGAcqrKLzojuWKRIuOj5FuT1zpLyx9TQ8mJDCg"
    "ru8R46Oj6VZt3MCcrOutk9SsFMxRt0X2wLi9W8F3O9McdXnO/ESE6jQ+IQpsxVy0tE3om7"
    "qEF5jpYrA7De4hLzmlvk/Unpt4AbqJdGuEDFCSWWCCwu6iwoDDgoLoG4MN7FDhSXRs9Ezh"
    "rYY8MjUN+evZWgPkW97YNTqOlBueIpFLuIdvN8/0acA86SiQ8AEO4QGhthJmze3l/ePSh/"
    "+I3Dxjvl/vLm8uKhoKeolC/oXB/l7u2F64lgYx9OBKu5gdY4dsIt+2mjcXz8vnF4/O7Dyd"
    "v3708+HMZ79/lbizbx581r2Men9grRxj7fXVPaQLbbtjGwf/LR5JQxis1JbdgaFmq/BEoz"
    "CalhAlt18KrBrDVJT2di4/YygY2bKifCzfEiG/NEvCuWD5yYN5A/aPIf2zAQ7EDWe1UNUc"
    "a1fCxSQlLD0Q7pG5GKWZ8XnVvFD20Yiq1nEUAe+oJDY3guWfXImKRXyQpHDefGWX+UjPmW"
    "/HTR8Wd2f9nBJ36y8ImHHRJM1eOEfPI9dDRDh9Fcfn7QPZcYQ3Ya8QdjiKnl98GLwBZvE1"
    "zTolNOLW2umnFP/up1d8agcTtVO+eHavvUxxxzSMB7gwQ8JOAhAQ8JeD8DAQ9zzO1Hb8Ic"
    "czuYYy7xgb2xZwoMxw9s654H37zs5gwub/5m/+Nvf7FL7xlB/fw4onL6je7m5Yta9GCJsX"
    "zZeUgN4znmRzyUb77eXkePZ+kg+ag9u6LD/4JsYQLZHSb48NFEBz6nR4eWfqLpHgXHl0NN"
    "GEnseAmXPz18ueFTtsn2+znjsmpL204glwC1r1uqI6AQnPPryzvFTD7TLfpTL/CgyjMZux"
    "57jSCzF/w805wHzEWAjaEqxriATHE0z0OAYjQZmOfN27O7J/H4PhcAev70cHm2AFB4fdsm"
    "gqW12NyclN/g/Fx2JH/jXms+44ajD4ZZSGSNvOAuUR2wFlmaYjsEkgm6ikWIpljUU2zVcW"
    "HR/KioxkSdwt7MYdAKXBxr/q0tLw+YQm5/U8htOX3Zz0zdw+xlu5S9TIJYE/RZYu4szJ2F"
    "ubNEEGLurF3jDuxI7qzdJPQXSZ1VEy8jU82zF5INBAaTUP6rRR4o+0+BEABe1vNi1qBElh"
    "JgwkbmTJV7L9jJF8LZ6MQKOOKBsSvkYbxYvBqiAXsI6pKPwdGYHZpdj9hzU1qFYIIy1JhL"
    "19NNlXeHeV5MfPNgISmGhI8VZsS4A9Xgm6jA7qcqYR9V4paCZEu8yIiI/lK+gVW5LkZNtR"
    "WfOiWrS1rn037DNp6Of9dnPJc5zstR3zS+a+3WsNu5PVTbR2PtujXk91eqKPlc01e311ZR"
    "svWDPec9de6wgiSye5Ddg+weZPeU7yTI7kF2D7J7kN2D7J7CNnD+5xxk+bFT0fMyh00VD8"
    "dNhUQ1Tk4KxESxp3KDovi9XC/9vJoLOec3q+2yPvmyZp6Nebi5ruY03rv3nC/E7Acn/3T+"
    "qFBgg7pmxwwyok5YjrHMRCRYlngQoKvYFDQehPYvDwM8bhTo8seN3B4Pt9J6h81Uz3dFXJ"
    "RzSg2iWuIen5LL0oqY4LpAiK+U20qA8YVP2ZHFBl6d51sgQ8jAwP424HHkwTPE5ZQxS0Aq"
    "W7WxEkykr19vUuPsvJkdSI9fzi/v/nzE8WYP6YF9VZArDPkjyB9ZD3/kp3aJI4EECSQ4Wo"
    "pigQQSJJAggQQJJBJNiz8FgWRHtbsagyShc37EFpxvy6SCjDgJ3+gaE1TvXRrItNYWcT1i"
    "vRYgfPRmiBarBcazRwUp0mOqxp/cgM4hru+1VGJlYsdZTUlMjtdPcegcn7+y3zxEqgNSHc"
    "TbdqQ6INUBqQ5IdUCqA1IdJOxNSHXYQaoD28nMI5abcjx8Wt5iQt8MdUDC2l3BOeJAcU2o"
    "8sWm+KHuuIKEiwVl1lxoqHTC3h1K1hvWamYbMm2WtrJzA3bSDzmpe5eKIGvlp2GtoF99f/"
    "3qsbWpHLIZMfQVIsNhX3BAhoPscxYyHJDhsI9bA2Q4SA0+MhzknRaR4SCvdoswHERHkjqU"
    "m0yysJ/azZzEqhNIgnwO80ovRSDhiUTkshdHCjpImRij/Jlh56wjM8ja+CWBUkW8kljdC/"
    "gkM1yLZA+xdTLgyoE58a88eAeyrxwokzEJgj6CSjhwgSoa5clAeK5R3/J0sJsTQU7qmtqF"
    "iqFnikUmQfIRZUSgGYaiBQliLB9CqKL0MFHUCmvigLVhEDcoW8/TyPBcugdcNOxLceSKgP"
    "Lyr+R07xJ22wqWiv8uRYahNZFh1AwZhmc3eTT87nXrbVOfjJpm1+62v78Mps13zStXH3z6"
    "/KqarWftgmdA+aFdXx2G2VB+9I8/H3Yap1MmO20ah3DNf2ofGUCkaZrfbc1sDdk7/tDarR"
    "/sObPT+Pz61Pn80mncvvY/tbw0OWZZxhN9Uo8GWta66EDGj8FxC7OdIAUIKUBIAUIKUPlO"
    "ghQgpAAhBQgpQEgBwlpGWMsIaxlhLaOULQ1rGWEtI3kZaFjLqLblwaWO16OOFhhjM24Mg6"
    "o5fSYtlukpQ5CT6PAXEHdVk1qj0Aqrj8ZsMLsHikEnMXv3Y5i3G5zT4Kn2JuCs9iaU23vU"
    "Fz0UN3VNE0Uqru9niveR374+nt9cKt/uLi+a981w9Yj3//wmNw7H2YnuLs9uMl0CejJ0zw"
    "oHvozoDp/4oi/J7rHZ1o7NBr4rzkVVpY09PuuxOZM4lmr0XOo7Ii9/PmtdIFppPdrkBmPq"
    "esRM9QDdtNlECVQXtimc8dNHujf2+0COedYddcadYX0j2ikq4G7K2ZSs53c2T5SPMRaZAg"
    "p0DaEpQLpu8UKm0cYB4NLDg3yAohjh5SKbBwtzna5Xv0l/reA8NsqNtcoIbi7mquJ4CN3f"
    "upXkNXxkc9UrWz4p+5ADvo22yCt7Sh0xDA74LprAfXUIPjVVsX1nlDM91ty+OJzrtNE4Pn"
    "7fODx+9+Hk7fv3Jx8O47iu+VuLArzOm9cQ45XqJ/NBX7ajU0f3BCf1BTlZk0IbPMtZ1CJl"
    "z3NZIIuMwvqzr9pR1pO0iu8hxi93+MVClQbeFvhFQYGivupEQyXitiRzqAL9xKJ5OVlWb0"
    "48qo4b79/F4wj+sWjk3H85u7mZHyqup7KjqSbk5cHhJWcSTUktOrdIA2odYXhwSsimflbZ"
    "zFdegRmxndBgYMZVp7MaUkDvGlPf0Ni5XNGEGYcLyqyEARBdqvpcs7I7eAYPrK59MoCaak"
    "yh0V545FDfVn5jV0Lrm0e544EBoQYnGlA/p+AtN+ut/df2+Fyvuz3NYVslwUZ1UZbypNiO"
    "JCkHhiZTxZg64Rrmsa1hn3WDcZBjfEoEiQLKCmMS8l2PiJKCFSgIluab06oh00lh6TGuzq"
    "CXDTybbaVLg5YSkh0sScNFMchdPhz45qwkCkkZ2YcClLHl+8/AIaQMVAu2CX0y4wqS74Ng"
    "9xkEeigT3RsvrIwrGYQgWBLBhIjsAO7AGMJEEbIPEUwUgYki9vFYhIkipAYfE0XIOy1iog"
    "h5tVs2UQTf4deh2fuoISmmkDUcXeppsiKsyXNjCtS7y/uHu+bFwxuBnaYOWOtLRiHlaEma"
    "ppYPFq6cupT6EDa2l4pNnJILLKFps24dGi5bhEd6Q3A50VXz4CTN6zn4FUmHM5gODNIzdO"
    "tl1Zw4F9BS0blINoZebsab1ELs93t7mD6oXiWprsvmAVJPn+KKOgtb3NdupXqeOhhDLGA9"
    "6oqb21eFDahZm7Yugrb2VVXJ4LxX4rjsz1rU9tus3VbQ7L5qkL08MeqbzG6gub3VVW1aYg"
    "3tq5KcUAe1KCr53D4qS7dg1iI9VFqZfWoY0lGLsu7DxvZ0u8r29NB4n/WyWrQVN7evnavO"
    "XcSebx1Mqvk1Ha6/8Kb27nS9Yj7Z+VOnQM9fVGv6QOG/NXva5rS8PDHldsx+rB+yLWw2qW"
    "70lXxpJVovo0otaeqgDscD6rIlj/iB9SmGK7zN5cJ73tih/mg8u5wCSmjOZdd7c5qf35LX"
    "gnTl3fhuQR1/ZhbrXIiDU08FfGfYlAC3QF7os4Gnv0I0Ym5+6PiJg+V5ontq8LBeNGM0lB"
    "H3xkFuDRUC0mybfYUGQR2qFTiPDjjPAHxJY931qDMVFyOv1MqqBcqtmnIyd0vmZA5zKrM2"
    "fucZi5+OWbudO6N7dTrW5jMUu2qna3QaV88aa1ft3Nndzu2w3+hGuZmHT5YxfGprRtNqPI"
    "67d/fGxdu/L8/HbPxez9c/fVpvPmbRlzPNul32737jrT7s3l8ZV/98vBn9/e+YnxnzM5eK"
    "68P8zD9Lwl3Mz4z5mTE/M+ZnxvzMa+xD+5efOXmsK7x5TMjsBmb8jSGHos3zcura3IFLMX"
    "22CFDfA32zG2LYKrazFuReidOfR21BSffw+Q1m9Qm3YGV39e1kroRZYrp4QxduWID+H06+"
    "OXXey7ex+RRewwisojjGAhKn2oWxErxxMMENxqo1gpyWxLS96awsFgDkReMqSAo0GdO87E"
    "Ert7h5dClr6FU1fAE7NT+3ckpI5kyFZ65iE2qzhYoNK004a4of2XL+YotMyqOSEkJU6kdl"
    "MCNlFcUkISL5bOhCoiC2ZVAVl70wuNZz8rSKn9syNAvJivmlIDJiclSBgN8rbWhsk77Czk"
    "NsN+YSF4jdQ7Y9d8OlCCALQ0oEG5Eykluu8gALj64xuHT2k4Lc7vlHgnnJ3TgYwCE+OILN"
    "9hcOGRLH4Q4a8RgtIrSWLT8sQdXwmZfccXxccJ9ZouDT4mLrSaNk08F4HpoFZRFiiYoVET"
    "YExz1h+tJcxdXZoqQcnb4//BjEusAkBqdg1TACpUOGOwcIZOwkrMEZOSp4kahyBFtzYarE"
    "9f3MhgsiDDzqlDSsJGV2Im0GU7tw0ZPCoYZp636GtHWBMTI8CFQyZKZlpUc4sITwVw6mOz"
    "B5xN6r0C4C4IZQSo8gpk2TAwdM+ST7SMGUT5jyaR+3FJjySWrwMeWTvNPiatlAMOWTTCmf"
    "UseROjRcMtZ9V84vlVqoiKHoiFhgIuKWnL1cDPJMPpl7FdWdtICtkN8mQG07QYsbtI4HXT"
    "0YA0YQUSKAZrPReUWieqLULvlRPYnkL8ujepLBZcuDes6CzeOE9Ve+/EHOpigOR5RcbsnT"
    "sgbptNon9qDTMniwzn3TbV58NtV2y+1+gvvn/aYZhJ8EATxXPwYNw+qb7N/GITzrP7WPDA"
    "hpaVotX+1cHXVbp6ztW7vbODHY31+7xqnN/g3Xj9Vrw2V/8kCekkE6NX1953jtQTqxhgZH"
    "/OtnbeifT41m+/HR/t3HAB0M0MEAHQzQwQAdIeQYoIMBOhiggwE6GKBT2OeTSbtRmEqSFk"
    "OPD7JIpHL5SIbtFsPgcHwhD0QqHJAHIvtshTwQ5IHs46YAeSBSg488EHmnReSByKvdSjyQ"
    "OjRbY+ZYGfWaPIAt16qa8ClvaGreUb1mbEdi1ebTMDZAIJgVO8mnEKQKoiwnEaRDlYvQCC"
    "CQNzAP9olBrZGbzOgpYhIsF1iVTGCMasp52Vm7O/1Qu756Vq+PjL5196PTODU7jTvWZutQ"
    "bZ/6aRIButTRpY4udXSpo0sdXeroUkeXukS9CV3qO+hSJ9/ZfsZSjZ5LfUdkI8pPvicQlT"
    "kVGM8oNXU9YqaGr27a1AEj69Ch5iw54kj3xn4fTKvPuqPOLK9hWj0TdoyQZy8nc9V6fmfz"
    "OftijEUDu0DXEA5s6boF285HBYoBLj0clgGKYoSXi2weLHZud/S+74lqAC1MTJaQkiMvGf"
    "xs+bxkUZIj3zaoqkGRkT4c3dh5zaOGFsEFloe/8jS1oDdFtTT+D/jinNSpq7e55VxmqusS"
    "wT4vf/zGApvLJFhh6H5TvXESgWAUstnXYzoaCdAsIrBw2B4dNt4WGLfwWO7ADW6mAXL1H4"
    "Kl91wfNa2cRFmRRAagYoXkKwF0WBKdJhvPU0+0AUrdyep7BO/zy2mjcXz8vnF4/O7Dydv3"
    "708+HH5gz/KXn7/1fgEk583r5m0mqyNcQDob0tmQzoZ0tp8LB6SzyT5bIZ0N6Wz7uClAOp"
    "vU4COdTd5pEels8moX6WzborNtk3MVpZHKJVwl8kwtZVuF+ZQKUq24QdKlJuErpqvqmqL2"
    "qe8tIFsVE1mZbjWpiW5lVSmw/FiiuPLta7+dpFpFNKzPJ53GldW9T2YwWZaz5aWmr+5Y6y"
    "aZZb8aCWZIMEOCGRLMkGCGBLN1dBckmCHBDAlmSDBDghkSzJBgth8Esyj189gzjXm0lpYm"
    "jeU2WJ/0b/Y//vYXu/S5DxDw2PfACEqUUBNDlfegHDVke89ukKu5KCEwK7fDlEC+EtKBz9"
    "Ojh6OJaLpHnQM+TcIqyKZJuPzp4ctNPCPmrKlVW9oy/S8CFL7Gtolgol0+dJOyEpcX/mao"
    "MFPCgAxBAjQO2Gxqe3FNRJeoDiyOlqbYDnnVycRVLMJWTot6iq06LuyLPiqqMVGnsP12dG"
    "Hq/TX/1rbLHA8GxBUQiXv3nvOFmP3Alp1mjcYiG+whzduHy7vbs5uyPSULp9hfkV5UjxsF"
    "1tTjRu6SCrewmPTiYtLBp8E2FmpDF6ghLRDY8nwL60Ily0dKcAcNH3wujA1eUfERdQgW7f"
    "C8AboTTaYV29hjk8dPUTSXeyOxaq5ssCBBfJl7Ewni9RLEVad8yeKUkPTjaq5SlzfWeUF2"
    "djhwJ8SR1W2MLH7ZcEAWv+wjBVn88mCReOHS3sOsZI3jZTmdqaoLCiKQI5O0yp0HdMjDke"
    "nEOuDbssBw6QbL0IsFT1gGAEZd8jGwX+mWwg5ZtpQjDWM0MEYDYzQwRkOiRQ9jNOTVLsZo"
    "SJFyeG+rQOfaMLM311cHet6UUlv/lb5k+nIzSjGRqrNL0ghVNlQpNTz0V93TRbmbylfoPg"
    "tam8rjI1q50n25uSo1IhzCjin1KLbO0bAevS4dDiUVOR9NJzxazyv3q0UeKPtP0dnmt3Rj"
    "P8lxej0/UXEumzd45Kw39QdU+pbHgw5zAyqDBw4KBVTyZwsGVAIA/MTEhdnrAbUl0LOqhF"
    "tHfsQd6a/sjEt9wUJfoY0/rD+sM8VSHUCbf0AK84g+5KkvkHNOjdq0yCv7r0EHLy4/3IWN"
    "/8mNj3nL4zhzI/xks++vY0xLa7DMj86DntV7VQ3RoWRRiri0nLyJ4mD0jPXRmLABFHZz3s"
    "vjwXKgsN+gygQoIjBCglHGlrkRW+fEo3HF9raWlG7OtFkmzL2AeaDsoryCcWBDo3f9toG6"
    "F7vERqfFlqngy3LWPcGzRZbA5EL+GsiVWA4TlzjBLkwTEFLcKesxsHvPizsqLLtqxgGrpt"
    "h7de2x93fGoHE7VTvnPN6+c9w1Btat3W+cYCw+xuJjLD7G4mMsfvlOgrH4GIuPsfgYi4+x"
    "+JWoUGVjeEWyGMe7iUi8pObLxvKKZOWIFsN43srxZUlQ+7qlOgK+0zm/vrxTzOQz3YJXaJ"
    "BrMnY99hoAFvsU9vNMcx6bLzlsDNUc38pymeJonocAxWgyMM+bt2d3T+LxfS4A9Pzp4fJs"
    "AaBVgrTz5DFQ+ycI1OZmfld9rbS/nxPe1okwsUSwOdijukt6kSU0fMr91fcGsCutUBmKW/"
    "r5JO6pL+AFcIKDIH0lTngYzNn9FxLb490+Rj5i5CNGPq4PA3bIqDK6MmI7MbYCTvoORHvL"
    "RoT4WccGBjrKPlIw0BFD4fZxo4ahcFKDj6Fw8k6LGAonr3YxFE6GULjo7LaXU3P+IW/ubk"
    "VlZ46+RUIUNlwf6kbtE+NNLqkzuH1QgMdpwJMFmZtnCn9aodaCWlB5D61c/WlUU/WnTpqL"
    "2Wqf2INOy+BVoO6bbvPis6m2W273E9w/7zfNgGMZVIb6Pn4yW27TOITn/Kf2kQGczabV8t"
    "XO1VG3deo+tT8b/avT165xag+Ob+HasXptuHAPqkOl+ZdLqz/9XlP1p0/rZqAGmhkc8S+f"
    "yevJWlfINkW2KbJNkW2KbFNkmyLbFNmmEvUmZJvuINsUmQPIHEDmwPow4Cf5khgkZRADZA"
    "rsCw7IFJB9xUCmADIF9nFjhkwBqcFHpoC80yIyBeTVLjIFZGAKGJGneFWtxi7n/dRq8lhb"
    "NgfrBugAuvXyJp8NAHcPipAB2IOFuQCTWZnEwBDIFEStEfsHXUgPKCy3KmPg5awe33n7eO"
    "2+c7tvepipCX3n6DtH3zn6zst3EvSdo+8cfefoO0ffeWFruad7huA4fTFWHTFmsYDEOT/a"
    "QX0CosBJBlIsDVTDINpHhZi2N4UTBuRcCrZ7wRFENM4rtZFN6Gyq33sGsUbemP2zcXKyAL"
    "UoRQd7KpuwJ7zVCO5lPFKO4OD+eHeTs9g7G06otcZDe0a5h28/FNEueyxfvfxmWr8m8VTY"
    "ms8rOT8bVlJmh7NgtaP6KWwrrQXZqngtAHXEftD1IYuNyxOb80mBp7TRGUY5g6liQ1vOgY"
    "XkIiQXIbkIiS37jgMSW2SfrZDYgsSWfdwUILFFavCR2CLvtIjEFnm1i8SWbRFbtknBiOu7"
    "5tIwkhVgl1IxnPDhgnSMT3Qyq4QFHUUL+RQUqBNQrfWvyh9v4jJ0f/iNw8Y7hf8Im2v59T"
    "/ezE/v9TW7KpnDrin9w2CV9A/WZ6N/fXXYbbM2O7c/tPaj3rmHtBAn4z77O7Snhe11joNn"
    "eTkuIHYc3x33j8KUEJ3bodYYs3drDfv8d5NJEpalhDBqorV01k1rSWgA00IgtUV8cEJqC1"
    "JbkNqC1BaktiC1RcLehNSWHaS2RGenQOtz2PXuPecLgardc+DNSW6Q69I3KDsLRtbEMghm"
    "0ShCmjhuFKBMHDdyCRNwC/3l6C9Hfzn6y38uHFLWrZJoiGQRE+QwIIcBOQzIYdjFjRpyGK"
    "QGHzkM8k6LyGGQV7vIYZAhOUfquIDaXapd0fFKPqbIPWE6BZxymSLxEwcFmCJu+HDRxB0R"
    "ncPywQQaGGvB5j/SX6H+sO+FZasnQW1iN3x8REV235VbE/BC/pWcqaOve/Pfpegiu0OSuD"
    "WALtI32Z9IkkCSBJIkkCSBJAkkSSBJAkkSu9KbkCSxgyQJN3HGSMN2ro+alicGLimVQQ2O"
    "ZfIsEaDr4EwixiFxL8uTGMFr/XLaaBwfv28cHr/7cPL2/fuTD4cf2LP8G+ZvvV+AyXnzun"
    "n7kB6icOE/omlZgAalBlGthVOyAI0+E1sXHPGVcpMwDxmAzh4cAWMTePgRH/m98BzpeurU"
    "VTz1hQiTSqzUVvHhdP71601qJj5vZoC8ffxyfnn35yM+4thDupeDL7JjkB2zBnbMRhCV1K"
    "WJ5Bj5cEAihuyTFRIxkIixj3sCJGJIDT4SMeSdFpGIIa92pSdibOsEsiYexmxO2CpFwO/D"
    "5/e5QzyPJDB75qAITSB+vHCFD75ATtikrEPWB0Njf1c9tmLaNrGWlvkoJ7xqeghak79fPV"
    "4lPcTt0ZN1+zwwDZ393oLUEMnnPg/7jW6YTqK1SlqImhJkPHXWznhIfj1WPUHWA7IekPWA"
    "rIfynQRZD8h6QNYDsh6Q9VDY+o1uWHTDYpIC9MPuOw4za09JKOYEEQ30iqNXHL3i6BXfxS"
    "0aesWlBh+94vJOi+gVl1e70nvFd1Sv5dITuCkP9IYm5x3V7Ny5Sr68BA8BIDl0g4cwI+pS"
    "okGw7zsoRjF4YagpdBgwAWYVQfv+CPYjxNYH3NBMLaLEM6qIbVC5nVWJBy81EQ/aa080cH"
    "cyuG6hux3d7ehuR3c7utvLdxJ0t6O7Hd3t6G5Hd3ths7pBR7THDuu2Ow/c5/uvt2Lg0lLZ"
    "OUAfeMr/sRd315ZuILGV7Pu64emW+yv8bOkNZHuss3MIMemzDscQnen4QFHZSQUSobHvpc"
    "5Hdtf2pty+ChDBAYUdY+CvcKQRTRB1NFkcbEApNU9EJSD+/OWsk60OcXHz9TzbK6CB80y3"
    "IN/ZNtdSjZ5LfUdkUrwYq464bwhEK9Xo2OCQdqeuR8zUrK6bNnXAJj90qDk7ro50b+z3Ad"
    "dn3VFnhno9yKlnwkGCHVIFJ+A1/s7CMiKNk5MFnSfqKuyp3EIi/F5O9xDN9wW6hnC+l65b"
    "sFNeNC4BLj2crQMUxQgvF9k8WPzPEihFz2+uss4arX8b0G/yzebU/MD6fN7mJyW2wTpGJR"
    "fJspZW4Y72svOweJGKN7Q3X2+vo8ezK1eWTtYDu+G80hdm5ElI7UhGHm4ydYN5BWK12Osq"
    "IzWo7wv/dRWf/TLfSwimpcqtbCULD0Mn0k9pWBOCO4KsRSYRLqpDUtjkA7lMaFu4qWxD/i"
    "rKVrYEtpncBlGLrNMVE2Tx0TNQ2fGD/TGm7rIkWDnPbwUqg7wSYx6mK4OqOUtVLJEBaAgi"
    "60Lo8NfDkgB9Ivpo7AWbLrY91tkrOYNxsCEDZX6Mhg2vkx5PdwwNeERlEqOwZrqgznq9bR"
    "cH/revj+c3l8q3u8uL5n0zPOrFxh9+Mw343eXZDXLqfxpOPTJXZUcImavIXN3HiRCZq1KD"
    "j8xVeafFTTBX84lqGdalwPNzHspd/fMurLe9QOP15SHaqGUwT9v/WT+Pr0UcN3jbHCpf9M"
    "BBATbfa/BsYUKfa6m2O6YeP5eEGX7+qrATnjNVgs0HrNevqgFo8ZRAusfm6iFYiDwK93TB"
    "YlBTu39Yf1jfDIZG8KDLDkyK7TtsVQfOIA2s6aoSfnOYODpqDDwjvIoRu+wR94BNbX1iuL"
    "D62ITaBhQ1qodSOKmpdpG1bkph1xhYt3a/cYK0QqQVIq0QaYVIKyzfSZBWiLRCpBUirRBp"
    "hYVtnokP7I09U+BuKkSMiGU3yI74m/2Pv/3FLr1nBPV77JuAvcX0q7sKOwxNBG7BRQ9umV"
    "CR1PyzK6Kz5FNCRbI7TAzlo4kOfJNYXsToIpruUeeAU/VgJA3G/PKnhy83MSsvZ1xWbWnL"
    "NNAkqH3dUh2BqfScX1/eKWbyWTf/1AtsUPJMxtyAAGCxT2E/zzQHFAUOG0M1h9y5XKaEuz"
    "8EKEaTgXnevD27exKP73MBoOdPD5dnCwCF17dtUUWzYnNzUl5e9tqbwJzEZ9xw9MEwC4te"
    "RyYll4A7n9O0bYe86oQdzS1CNMWinmKrjguL5kdFNSZgcNKIw6AVWMHW/FtbXh6QFI6kcC"
    "SFIykcSeHL9RuVYRUOhiL1W8XDQaoSrsX1vZWCrbajU0f3BFvW3r3nfCFmmBYlk+hyJrTB"
    "TY1FLVJ2Y5Oda4r09eNGga5+3Mjt6XAr09Fh21s2hWVCRnrrTB3hD2Xys6oOOyiWTc+aFE"
    "KNpjUKgiX1mRBBbWZ2ea6nmzB8baqX7qdCYdRwZgag4Sqf1uq9qRpG7rYhFqq0YZBMj+F+"
    "4bjx/l28Q4B/LNoT3H85u7mZ3wSwpcbxeuA2EjukcheohNQiZ9TuKXdRrMHZw2V28lSdES"
    "mvwIzYz6xBlx3le9TRhDn48mNu0mKbDLzZkubqiHOhpl3V/5yV3RkPdC3hubvmGQYLKphF"
    "KwCdEUWcZcYZonoddVglGDgSkzsUuA5Ua4wNVV1XH1lExAnPd/2mhOTw+cLvlfb5NjU3st"
    "NCpIrLi6MC2Z5owEPWvXnzbjGRLXtxAxp0GURnErsPJ6RdCr4nF77MI1uGazBlEmUDdRMy"
    "0p+n3zQhExa8sQCR1K21nK9NqvlGuRkuIbIfAyL8oIUjIvnMlocEpJojjqeXQy0tJQdwlc"
    "hIF/yT3JDVB/yxIBpI0ShxOW3gxQLHoucSYziPaXnxLcNtEk8tNTzD53cY4rM+9QNwojiq"
    "md+fxzep7ksYKyvah5QX3/qexPV6rlrtCDcnvK3oggT8HnU8qrukFwXyhU+5v/reAM43FX"
    "JThpTwOLIOWB6e+sIuMxx5eAF9JU4YYrCAU16igT0+S/I8Q7pXNk9GRkz6LBnAOBmMVWtE"
    "ggnfgPB8Kpw1pAhQwzQ1P0OaGiz9un0M6MSqMroyYjsxtjgX0tvZmRCL9MqBAybXkn2kYH"
    "ItTK61j9s3TK4lNfiYXEveaXETybWwLCyWhZVJr+XKwkYnur2cmsse/QrKVAQmc3guMGFH"
    "9sbaev1ZokEpUCphoVz8aEVMMhbdHEzy8yeuNUHgDfAQ3ogyAwZ3DhamBJwRN4qkAmRrHV"
    "enqTovcUkBCEtm7+YqE90bxzV5w4mbV7QKnAqTMTWW1Pytvf1VE/f5NdUCHmVqAbfaJ/ag"
    "0zIero1G977pNi8+m2q75XY/wf3zftM6n/YbtvF0/Ls+S9o3l8DvqG8a37V2a9i/vtK77e"
    "9Dfq91aveN08nAPP13t3172DnWqNr+bnQa323NfOTtaQ32vmZrOGi0DsNkgfHzTePo1Gi2"
    "Hx/t3/1gplmkodff69GQ/qmshrTXgen9GFxfPYf3/af2kdE0Dmd/Z1/WtFq+2rk6Ylpxn9"
    "qfjf7VKb/XaRg+08ysjdbpsXptuPCc2ukaTX3CZDXaZe/baZwc9a8nc8h0OsmUiMs0pdeU"
    "BLK1tiSQ38dPZssdHJ2+do3TmZz+OdEfMPEjJn4sQZLHxI8/SyY/TPyIiR8x8SMmfsTEj2"
    "vsQ/uX+PEniHaELF8DtrEzqTXiWragNlifOpBxnk4Im/yHuuNCCi8+qMERA14ZbwKOGW/C"
    "c9176oseipu6pomo8Ov7mc1GZWLaMEwbhmnDMG0Ypg1brl+sJb2l3JZMl1SwZcnv2bGAvM"
    "p+c+YqF/f3/ChKXHHciOiJDWcQQ9r3/tK+Jc9mtr+8PInYxAgDkomRTIxk4uVYIJkYycRI"
    "JkYysUTT4k9BJt7WDm2zXOLgWFGHZmMm3n7qNXn8WrG2dM/QrZdaCkwX1blsRsM8rae9Zn"
    "6/l5elq5Sq6uuZ8ikJWKO19KdvrKG9604rkpKX14T/olrTBwr/XXvMxXLu33amSZOyubAn"
    "rNgOP+hA12M7KkHePepwFNiRaTY1BhNsjFB4jwuF97yxQ/3RODGbxi0K52V2vZfUtXAI1Q"
    "ItDKH9Rzb6ysLA8imqFK7BpFYB1sVRBF947rY3ojCC8NbBwjiCRMK7IoEEbMvAK56pMY+f"
    "uyp1zmbSX4nDDo/sMKkGpH5RqECFFlYNBjBqCgborDsYoH36onHC/8m4z/6tNcbsHSBIAN"
    "r/XILc/1zTF7eO10VZP3rtfmKa6twO+43usHsNf7+z+423+rB7f2Vc/fPxZvT3vyNtHWnr"
    "SFtH2jrS1oWQI20daetIW0faOtLWkbaOtPWqtPWfsMTM/KwefUl2OLJzOZvnfVeAf8U29n"
    "hZMOiI9iAZfbkaHCmpHU5t3h7rg7FCTPqs8/QODOkDngYCigxwGu1Hdtf2ppxfAD0HEkKE"
    "zHc2DwgJDXU0ueUU6BgXg3ExGBeDcTEYF7Ncv/seF/OmabH98JBMFNtgeuWZk0TVefKe2n"
    "L0TOJjemPPNCpiFMtuEKi/2f/421/s8vVaIBcZ9Hi+7WC7DFP12JsJXFsLHpQINY/hUxW1"
    "SFbi4fWNjxd40Wjp+PTw5eaArSU2WzlouIIQOKoEGcoc8qqTictOr2zfACWSbNVx4djCzq"
    "3GRJ2CwcuBU43wALzO39pyp3E91fMFB5neved8IWY/MIWkrSSxyAZ7CJshLYtoZTtKFs0i"
    "K179IXFYtRyrlpcyxqpTMJtN+LGYnV/cMfUNTemzO+zgm2N7XS6zEgYwp5W3eqSldtjq8S"
    "moqMdflldUDNJf6i4oeiKo1lVEYNuVSTFSd28jdQ2iaiVRTYjIjqekAW8SRen+1IGHGKaL"
    "Ybo4WopigWG6GKaLYboYpivRtPhThOnuqHbLxunCsWLfJpDalZo4e5WuX7KOGN0gqqjGKk"
    "tyRFUm+6XJrds1amtmLt8XddUWhBroupZQxYLTwI6HKkZfmQ1VTATyZWIVw+4sjlYMxObD"
    "FcPrCXgKRSwGnLgiIYvBDJIftxjPMEuDF3uzQOYCIYxWYG8NnHN9YlBr5ELpIlUJWhM4dg"
    "uJrBqkaNYUsvdUNkjRDEPxgnv24Pj2aFGQInunHzxYsdGdBSxmKhWlQ/iWBSu+jGoKz+ys"
    "OVixdRpoB4MWMWgRgxYxaBGDFjFoEYMWMWhxl3oTBi3uYNAi0jH2l46RTBFV+GCQkEHf5u"
    "oYpIwgRUFICSEKyIvZFxyQFyP7moG8GOTF7OPWDHkxUoOPvBh5p0Xkxcir3bK8GDNO3Lqq"
    "amcpYPdTs6kz2HLF6pFPeVW91kh/kVGtSftC2boAKzJDilAHQjpNPndgxrdZTh5IMByKJE"
    "DmG44JW+T4lKlQaxFxYNnTK3MGavKcdzsrcQa8bvtIZ7+ld+4no6YJyYsfeTta2E6ncWT0"
    "25+NgXH62jVOvX7j7ggSG1dPcPwyqYkzYK2dMxBq5/OPTuPU7DTuWHutQ7V96jetxuO4e3"
    "dvXLxFzgByBpAzgJwB5AwgZwA5A6v2FuQMIGegZB9CzgByBnaHM5Bi9Bf2VyeF0PODrIH9"
    "QAFZA3LggKwB2VcNZA0ga2AfN2fIGpAafGQNyDstImtAXu0ia0AS1oAZe5M3NDfvqlqTBg"
    "apaAO8vLOILhDVfV5AE4graRdhB/Bc4Nzyp7K/qyZ3PhCXm5BVa8peDFQESV/D0e3C36Fk"
    "TTyXimgEdTW7Kt/AqolvoGb4Bpxn8Gj43evW26YOHIKu3W1/fxlMm++aV66uNU6n6vHthP"
    "2Gwe9bt/Dbw/7x5xcR74DzCVqn7HnNGBxxzsExe9YZHJ+PnxoteJdYtlyuAr0mDbTWlauA"
    "fWG30UKuAXINkGuAXAPkGpTvJMg1QK4Bcg2Qa4Bcg8KehZ+vKhion5/KoOqkt6DYx6IHJa"
    "oK9uyK6u3lV28Rye5wDRc+mujAN4kV1/Iimu5R54DXEg2L50QlvuKyoTnjsmpLW676kgS1"
    "r1uqI3BInPPryzvFTD7TLfpTL7CnyDMZQ9kyXjSYfQr7eaY5j82XHDaGak712eUyxdE8Dw"
    "GK0WRgnjdvz+6exOP7XADo+dPD5dkCQOH1bZsIltZic3NSHuv//Qz1/6jj9aijCU3fBlVz"
    "+kxaLNNThiAn0eGPITggimpSa8Txs4g+GrPB7B4oBp0QdqIb6o4L8PCdOviJwWnsTcBv7E"
    "0ot/eoL3oobuqaJgoEW9/PlCjc9vXx/OZS+XZ3edG8b4arR7z/5zfhErugB0b7u8uzm0yX"
    "gJ4M3bPCgS8jusMnvuhLsntstrVjs4HvCvCv2MYen/UMOqLlawampXZ4v9nmm0Bi0mcdOC"
    "k6Q/qALxFQF5B9L3U+sru2N+WkFOg54MwJFxk2DwhZMHU0ueUdaFzT3qW+I+Jh5BdaF4hW"
    "2qZsct/JC9mnJgbdtNn6CWQkdlY4UFwftg6uMtK9sd8HXJ91R52xm9iUER0glDFxcs4ja/"
    "qdzReHjzEWWYgKdA2hhUi6bvFCptG4BLj00L4ToChGeLnI5sHif5ZAKXpe3sNFYcbEBrSr"
    "DgbEFVXnblpeTnXumUhGxUDpWJOKD0v2/2zvztEvp3P8ctx4/+7DAZTIeQO1ud+/e79Az/"
    "dfzm5umrcP2TApWBnLdNNYYO/6af3VzXW3Z9DBi8jocE6pQVQrh1iQlMvaj5jguhQdXyl3"
    "PgAuTUQ0HqgWNwLBkslmYHbkd4nlCY8EBcVKmJG+fr1JbcnOm9lz/uOX88u7Px/9V/qoNz"
    "8sGAIjg/ZVgSl/GXIzuR1BTk8VdYE1NGZNKew94RG2mlpwM6JX5eNZtbGtoLzzlds9toml"
    "ukt6EaEvfMr9FWh7vdmbVqrqDuhBO0tquYsf2/JJioc09NgJnCuibIzivOxuuFUDGMLDCg"
    "/q8ChY1WxuqdW1A374ZQ+YKtsw+x74RflWWbytXq25NQWdRthUinvMEd8RdIN3rhPgVVvE"
    "0H3Zo8OkoGXOsGXLQxVkM2LSh2ByYINgrsC7BcZGeAPY+DBFa3zIJczetqO/speWHj9bdd"
    "jGvGy0eVJI9jEpafQsxppjrLmEE52kowVjzTHWHGPNMdZcomlx07Hm0ZZ5gx191/bWqzRU"
    "EcfMQaZAygC+d64DxCjYV4bZqv5sAckjRtng6wTpz+/34ojnjN0/FL365x2UnteFpO/adV"
    "2H8WhlZaepS2qfGD1Dt17qUNINtLYuS/nWVUVHteiIjvZVQ6/EcVm7dWipFTS1r5qKDNa1"
    "DLygrYKT1M6oa8UcGpkpTqDkL6o1faDw36JrbuXpbXkmgO0suiZlK2svm0ck/kwHOh/b4M"
    "x2L9FaSh0OAjvqzxaRYLWOAQrvJbxu3tih/mgcX50BI1zi2fXenKJFo6gWbFfIwLRb6CY+"
    "tCi+afdaQYRDmbjNEhgvz38TdNG8JDhxB16SCSfRA4vkw+FPB2VvQFqU20b0yKp5aoyzmq"
    "rDHJesi2NB9pVHnsGlf32ld9uTBTVxvo+fzJbLM7UEWVtWqYdT0xe3j9eal2YYaOU75qfB"
    "/DSYnwbz02B+mvKdBPPTYH4azE+D+WnWSrXbr/w0SKjbX0Jd0pJSFNakDDJM6iDFleaY10"
    "MtRwSQEYeMOBwtBbBARhwy4pARh4w4iabFTTPi7NDfvSEi1Y7qNbEzXa5SI/KbrarTGnlA"
    "Mio1eeKSrjQI8ItyHaMB92ipWzRkOi13it5Tk3jjIJUbL+jBg0wdMiQOhIz/VVEtRXddUC"
    "G7xy4GeZwU3WTPwd8oDyIXu1PrblzgiP1XPI2wD7Vclfu63vx3Kf+sXZO3sn9cro5It31y"
    "qHbuTjoN44X/vc3ud5qBZzO+F/hqF9UU6TS+v3aPb4dPljHMypWrJ7J1TRzfnQyuHzMaSG"
    "untCbCNstp4rmmyirt9VZWGfavT62wpsxMVk/66tF7jd5r9F6j9xq91+i9Ru81eq8l6k3o"
    "vd5B73XynFUCuYzYev0G89BltpJ89/i2UmEOi2pxouK4tAYHZUzZRixABY64xBKVz6zWxF"
    "qQZL+qe2AShb+wtgSJJ/PxFArLPx7boGU2SGIjRDx6mLZDDNgUbdE823RZ8XUiVzanbUZs"
    "cylDKwAFqexiRc9SQoO3pgfjRQdbEURf8fTiptD+VLGNDaclDVHhMJQHMxKTN/9rkBKatQ"
    "hTnpOEhI2fGSrcEBglhY/GE/xXh/Fk5UylNbW7YciRAba/DDBkH20bAWQfyT5GkH2E7KN9"
    "XIqQfSQ1+Mg+kndaRPaRjHpdyj7aIk8myjCTx5VJZKBZxpdJ5r0pkkiA81iCEsqUdQ+w6o"
    "uSCeQ9tmpCgZeayAmdNZMTNLM1HTTY89btsN/oDrvXLbfbubP7jbcZOgaSFJCkgCQFJCkg"
    "SQFJCkhSQJKCRL0JSQo7SFJIfGBv7JmCmIgH8j2nZLxIdoPetb/Z//jbX+xK1ASPfVN43s"
    "ivEbbowRJj+bLzkBrGc1XC4qF88/X2Ono8WzosH7VnV8QvyS8DJ5Ld4ZLcD0lqSEgVgYqM"
    "1DngRZJhJA3G/PKnhy83cT3knHFZtaUtl41LgtrXLdUR2CXP+fXlnWImny0EOfWCBIfyTM"
    "aux14DwGKfwn6eac6DOl8AG0M1p6z2cpkSVR1DgGI0GZjnzduzuyfx+D4XAHr+9HB5tgBQ"
    "eH3bJoKltdjcnJSXmP3wjVdu4zNuOPpgmB2ww7btKS4NS2MT1QG6gqVBsVUoFOkqFiGaYl"
    "FPsVXHjXLiT9Qp7M0cBq3A/7Dm39ry8hBng++BTaHM4jAvueNLA/8YXtp1cgALOYN6GtoY"
    "iZOzCBSQ2fJ0DyfWnqu+VjrAzQlv68hfqCCs7w3g2FEafH5OC+tDeuoL+wd1gpM+fSVOeN"
    "rPOd4VEtvj4xyyrvaXdbX1QpabwzUqkSM9JsiE2zYCyISTfYwgEw6ZcPu4PUAmnNTgIxNO"
    "3mkRmXAy6rVUHq4tFPuU4fwxd3cNVTlns8S2qIcOHepc5QLaYXjvYDHlMHiqINuQh5zC5B"
    "s2BUsjMfsQ5qb2qQ/UwmDx/CuYc8OgYfdAGeoOm7tdj9jsH5yOZk1zAlrrbH05txG5fsj1"
    "Q64fcv2Q64dcv1W6C/t+UfqDfC9gLLDDzr8LalC2NofeXQYrcYaqKM/Ioge37OZjW17H69"
    "Fhj71Zb0LIyzyIvablfeH7kDkUhdIZRHVrbUgelgRsDpgrvnPS1ClgoyrwBTBgB6pBLE11"
    "hIsy+xL2xy/HjffvPrC7/O3hH+8XQHf/5ezmpnn7MOdjtUa+8MSXn2oiKbNBpgWxyo+OWW"
    "Kd6KULjZWiYgvzRBy9K5An4ig7Zc7yRMCtNFhwZBk51Lc0QIMKEvTkgyaSlZcmU/i8vu7U"
    "HBaFdEbB7rkH5JgeVOEVzFD3npMzQ+U3sUH9D1kDZYdPdmBsBwHd7bETTI/9oNFjb/MiYo"
    "idU2oQ1co5GQobyLL+WAvrUn50blyfuUrI2fv69Sa1Vp83s6Sqxy/nl2wK4mCwh/TApDK/"
    "SDANuial3rg38B2XOj1igT4qAJHbzAbhiK/sLB4m7esG6cHh5Qe1SI/vi10iOCctxGNRM3"
    "LjAScengselmR7DEYpNsSVF0LsIF0efJMCHxWt29ydxPZVYKJSJro3nokKz1P1tr6VXsIZ"
    "cFUdykJh+UNX2lFCL8UC1uur7uqe0icjdsD6CEUFOCFW1w64I5HdMmHf7XsQfsKl4i8Wdo"
    "oam14P68nqU9XR2Av3oCeWOQwLRLd6LM6nSmbetAJlEuIbuKk6Gr6B9TpAVHUgPkI8KxQX"
    "3PKROpzZV+gP+S1I2i3EL1yJTe0yLcJsnpr+c6Isch/dcg9ge61QFVW2aSlRubcCkm3NmP"
    "LSPbGK+kUtIAolULAdqvkDr+dRX2AkyZ/1snKSznXJ16y4/tmq48XL2Iht5ICYxZrjy5hL"
    "xEEDxQW3P/vBO/XAFcvj1suPwXl5HIHl5kFLfdVHgdVrVTAWNoW4lMBlRNknlJkSYwFJ50"
    "L+fhUmwZDnwk/uE9WazWnRLwjmv0IyW5762Mv1BqorMFHnh9EmZeT1CWQA0F1lRHkxQQoX"
    "UqylIUSzs205nVhw7taEGU5Wa2zLwa8ONUr57KLndwZejRI3Olktp6stFFnosGicnBTwWL"
    "Cncl0W/F4moXvw66UrMmTl5EWrooNuLdpmhyUDDvyqprGJsdTqJhDdXTZIHVuNtaxJGS0z"
    "/fuWJ0rescB9nd8EDpIig2Ssur2lA2XhPjynBdx+l9h+gw5N1XkhkISlR0zwScOLEKus82"
    "5JS4hKSf+234cX7BP2M7Q3GKvWiBhBde2SHu78hhCTEpjwqkwlo5RnIpuNA9jf8NcyQTVp"
    "7OaB+2qRB8r+U3Ok07bwWi1+LNFXC2RSXzlE6ZnwmCJhiBK/d7AsRAmeKp4QPXj+r0G1LV"
    "fxGRYOjx2aFQg8CIgSPE+Ze6DEYUaWpgxZ//ZZzwTzig5WFlHiwrX8yh/WH9aZYpFJ1Lgy"
    "Il5A+gi7StyUqoS6a8Y/xptVLaUJ73MBO9TQJrRqhndjUk+G9ycrneG91T6xB52W8XBtNL"
    "r3Tbd58dlU2y23+wnun/eblvY6ML0fg+ur5/C+/9Q+MprG4ezvz3TUtFq+2rk66rZOJwPz"
    "9N/d9u1hp3Ey7rdbQ60xZu8BpenhN5Kl6GG6X/TVtKav7q/+1Xb3uuVr1wY8Ny329cZLt3"
    "1yqLa7drfzeQUtPP9ejxban9aW3X/ab9jG0/Hdj07j1Ow07lg7Lfblp37TajyOu3f3xsVb"
    "zOqPkX4Y6YeRfhjph5F+mNV/1d6CWf3r7U2Y1X8Hs/obdER77Jxml3L5pKV219sT8rGISZ"
    "91XrB8AOXL4QQKh1ke4xeVuR6GObUSEQtQKDuP4rVqk1v2NkE6a71a0uCM6A4vENGXZIek"
    "zj3kvisOcKjSxh4vDeQ7OzBZqtFzqe+IUo7l+ysFopX8lJusMjB1PWKmeoBu2tSBnH1QGe"
    "JAcX1IFO8qI90b+32YIZ51R50l8gszSkO5CGWcm3h8Tb+zeZdqjLFo51Cgawh3DtJ1ixcy"
    "jWZ4gEsP1/0ARTHCy0U2D1ZZKs7mKThr9EpsQL8zk/u8lmcW8jyLXlJWZo3z7s22vx44EV"
    "i/ZvNVUEaHuyBYg9y9wM9Tvm0TRwFa5WxCa1+ewy32xy9H78Vjp87GF6enKBKpf5QfqX80"
    "F6mfVNVcHyhUxGWz8JdmKDYtRVWG4BziwZ45zNLcpyQqp/VzFEE7Y0dQ3t0Dfx91TJUNLs"
    "G5Z9GDEqEGlXyqohbJSjy8sDRSXZ3GIh6Em8/3lQWJtBIym0uf1SjZRQSHVhpRvuMAe7Yu"
    "WhCKFkTlBk76NafR4iaTUoeASEDe8Vhxd/nubYF9xbu3ufsKuJXZWrLf4xa7Mma+lNAOW/"
    "lgTwjfkjbDHSiTKB0F+6/OpiUamO3Em8qyDWzZgjeAKlQ93RTmpctf7jJi8o6sN2cBfTpI"
    "+WezbuE7JFh6CGt7IradFBXa8tqTQKGnui7xylbXypHfDQ+LbxtUhZjoEKADsJNqQaKQ+T"
    "Qx/PtchWfShtCziGcnHsU1tr0Wf0yUSEowZtmdLrVyrO5JObkP/9m8T+AIiEPOQgV/DPaO"
    "4ROzTYlvGTB6R2yPKCrDXGvTG16gTar5BuG5DeexX5KCLCUpdVK+dFqwkB7KRqCrBF8hdr"
    "gvl9gKvX4wHVRDLC24o4DxjyiDV0JgSxEqrh9o3a0Cmkh8R6HjJV0V/ikl8MtKbScrDWxp"
    "KqCXkttR2Hi14RKAzZ7fznizoCxupaGWlpQ75kuof3h/N4qpCNwQJmQydHVtWa7Moi1sK8"
    "oPdppBChEeNFk1i21uM3KjLVmEH1NksC7BL1QHQ9wGIlEmKRAbp16Qmlw1jF4UGFUSiwWt"
    "yI1GPIfxL3C56VgFpgmfwA64tZ9aBo+x0B1xNFq1JraCNntB3WRaL2mXyYjthjkmeumQsD"
    "ZvJYkeKGyEWbnFtZheQqX0eHBiaSbzvOxuoMvfOLCJDAwKtrBwzzEiHti3ufFkyjMThveB"
    "7sfA0QdscE7T2Km8xN1rHmltbT+1lv4QUjd7uoCJcW+yN2paOUb0tKS8hXS+UMsbMz0OIa"
    "ZtwnnLQ93S3fEMGgAj4rAeKId8dFrkVZTbbeXW1uda5N2pApBJuZ2C0bc86g8ymg8GVXkU"
    "SzW2RhCzNacLe0OygmudmXejmLgUIa/za6/quvrIIlWX34z4TuAcJ0cIBxdfH/lEGXwMpA"
    "YOMZcexnCT1mMHHK0khAJR2eGTNAGNKCq49Jw5Jyg7GHwshZG81CPRtCn9kKlaXKbGujIF"
    "Nin7O1rm0jWJNhzzwOxB0fn1bjDW8gsVE0XNbQBT6aKYjpTbx5ubNzkz516CX2SmXPBc1Y"
    "xd2VWlABDxRFcHDu1kY7JOi6tlRcsuDOLUaIs233vZ4VfaZldpoCJ8OUeZAgMluYPeNwhr"
    "HyWC40aOivPTN2aYQCJfTyh39c87Yqg50VmRvi+gkXXZlLagcgFXKhg6deiJpwfcb2Xx9J"
    "bAvieOp9ejNRjS31It7qP6Em2vqrXf0nGVUrht6lVW7GpbUVOXYTv72qli161NuVw92vpG"
    "1+hH2LbKapnt93qiD3g37Bisv+o1zPFcV2dBa9M911m4Pa5HZYmDzx6rzPPUwdgkq89egd"
    "Li5vZbbQNq1qazi6Ct/VZYMmL+lThuDdswrrzEXqwVNLvfemSfQER1Bstr7gZa2nNl6dZL"
    "PbpiDe23qpxQE7WoK/nc/qrMJeyNrUE9u437sLE9V1lUw8epR2lxc/uttjoXzD1fJWtZH4"
    "sujbto2gkDZFfU0Bfeyr52ojB4uhZTRaCpvTZYhOoKSwDVoq9ZKqW9VFgtmgqrJO23qniI"
    "bh37+FBb38IcNvuoq3p9Q6HCEt6hvbUeBpXHVtTXvbfHjg6LQhrZgIjHuhjEX9Vx9IHOdZ"
    "to+lvcsjS7LwhAdKKMd9HbKbxKshty16KU/ZMxNRLZY+YYIyX1DxyD+fqEOaUL5w2UvEhe"
    "Pj5R0cjiVsq4QSlwqXmZCZkfi5ItV9DcXCHDPVIfdMZ0scz0qi2YG76o1vSBwn+L0o2qLt"
    "eyliplW2Vi9OZqhYZfyY1wROtlemWgSerwYf9CpvG+KKAoxTNCdCvuy3DXGzvUH42TN2J0"
    "hCxAdr2XVPcM7GV1UBPdfEFF1PRgWF4bNTEmy5ZJ/ZOrDAxVN4GEBwkaZy3NpTb9yGZxww"
    "BqeSLfxp947VIl4NcvKJRa/++sWteUjmqq8NlZe13TVAXQTsPwO8eJNlqnx+q14bI/XbXT"
    "NdJ1L5dV+DTPaqruerz2Cp/s9+6MvnVnQ1sD63bYb3SHTDNut3Nn9xtv9WH3/sq4+ufjze"
    "jvWPETK35ixU+s+BleEkaoYMVPrPhZoLtgxU+s+IkVP7Hip7iI17LyUrtQyitI0x9/yIHi"
    "EDsIQI2KkTDtQl2LPlEMBgC74dvsH+y8napzAan8XyxhirK1/MKGS0xhHpX9zaOC+R5kRw"
    "jzPciDRdp8WjZTzTYsKnsDA6bdwLQbmHYD025ItDqV9vBVSLuRn0xgngIwt07NIxH5pwv7"
    "WGcNSbo2rQZCemkuAME86SLt5y7kDA1peQscoTPiXgEnaIIyWMQBCvP3n1wllBrrNpil1F"
    "TNxowrc4nEH9Yf1gVM3UxAgWpKwTweuDEDISYt4IzV4s60anLkdY/LujMjB93v3NHXb7e8"
    "J7M1XeDO9LrtI73b+cwdeINPn19Vs/WsXa3ixjRq+vrOBtyYkYYGR6evXeN01ob++dRoth"
    "8f7d99dF+i+xLdl+i+RPelEHJ0X6L7Et2X6L5E92Vhm61LHa9HHU1E274yqJpTySEtlgFu"
    "CHISrRPfDKhIq5qUHcBAyxbRR+M+ddwDxaATwib/uF4xDGqw2IH5zpuABc+bUL41VKGwWn"
    "Bm0zXNENRkWd/PFEf+t6+P5zeXyre7y4vmfTOsgx5PFfwmXJrVYrq7PLvJdAmHGgIrVa9p"
    "Jc7dqc4QCWyupMdJyR6QxUpsFqmzuMYsM01ajYtKxcciMpeJh7phRKFWwnxxEMbxUJdH8i"
    "iBhSfpoBeZTSq3s+Vi8ryaHMQKCsI0Pt9/vRWjm5bK7pr0gaf8H5vq3bWNmMTh22NzN9Xd"
    "sFwkcX4Nn3J/nb1k6ZP4JzajzZDkbA1XgaUtxdUP4sLne0Np6eJ9ACBZ3AeycGcWTWgg2w"
    "eirMKlu8Gc4P71hPY4BA7aUBzi+Y7lQnwHL0mmc7IOUy0RTArlRLfcBxbGcub3gIyYpPjH"
    "AU+zt608JcwGsKW+6iNuWguHuEcTwz5/WijVwpa7he4GCSgFW6hlZWNncrtTUTucsU11qh"
    "CIcv2o+JYb1R90qUm4i5x9dt5hunpLW6lUimy//WX7BT2wJK4pIWSR7R+L7GfFAbmvss9X"
    "yH1F0uU+bguQdCk1+Ei6lHda3ATpUrBZq0O/K5Apd0O7RdiU88eRDU4hO6rX1AlsdZ5w/Y"
    "RWnqRoAZ01SmJUgMwaJyAqlMsn8J6o3G7qjiFRzjIuaxGRVSmp68otU5aSOri+srr3c+TM"
    "o75pfNfarSG/3+JkzMnAPP13t3172DnWqNr+bnQa323NfMzklllGR32pKbdQp7N+Oir/+g"
    "5m00E6KtJRkY6KdNQKnQTpqEhHRToq0lGRjlrYpI3u1f11ryYS7xb26s1E0EmBrtV9wQFd"
    "q7LPVehaRdfqPm4J0LUqNfjoWpV3WkTXqrzaLetatUOP28qKra0mmpRanZ2+ZHSrpuqrLX"
    "CvZuuwFXCzCurBLXe4QrQC5PfhK2YcwgRXch2uxURWLmnye00lTT6t5nDV2G8O9HyHK78f"
    "OFsn3c7nQ1Kr83VdmZDW4XzNaoJp9UencWp2Gnes7Rb796mfzoSEjlh0xKIjFh2x6IhFRy"
    "w6YtERK1FvQkfsDjpih7rhCQut50e2J0QkjWrnWQ3C16yQ10AfjMMcFIrqEP45RGhjzX9w"
    "23krdNc21GmvAroCUZlRzrxu1eQFUw7gyKG+HdjENeIQTVEtje0OdE2hfs6pvoSsJH0ibe"
    "4o2y3S0rvQM2ZvXHEqoENAWXfC6rPBWOec+bw5YYnEljuCw16xysyQldsq+H2fvYhuub/C"
    "z5YG9ir4CoVt31S2dyAEIGOwaDo84R4ofeLqWuB0GRqBqU6wkldvZstdALMBYjZATHNUaa"
    "dQIEkRWPlXSXIUy295lkCS5h6TNJEiKAUOSBGUfaRwH3FJbFzMFIUkzb3BAkmaSNJEkiaS"
    "NCWaFpGkKa92y5I0fRez3xSYF1w5c9/ceyp/kXlaZnDnYCER04VnCie6cT1ihx5TNtGGnj"
    "c6nOWtYcsgu+VQfzQWZb0pLb8qI/NlUlMiGGvFqoych7ggBc7x3Vi7bg35vdYqlRjdmtiX"
    "ZIWkP537yahpnoz77Ucuq4WywKrsmldH/U93sy9eVINSZ+1YGu2yd+Q1LE3jx6yN30vyUv"
    "Wa+kLLWhcv9fbwqXNnYF1K5J+KD3nIP0X+KfJPkX+K/FPkn0rYm5B/uoP8U/Kd7Wcs1ei5"
    "1HdEBqyLseqI0ROIViqot0Hs3Ck7gpqp4aubNnXAAjx0qHmguP5gDHyike6N/T7YfZ91R5"
    "2ZhRkiIGXCjpGdSAWElDX+TraOoql+7xnEGnlj9s/GycmCLhHREdhTWTpCeKsR3MvpHqKB"
    "XaBrCAe2dN2CbedDziCHSw+HZYCiGOHlIpsHi/9ZAqXo+c2VwVyjHW8D+k2+2Zya8wuOZs"
    "TkLTpa1mYq3LqsoxQo0yUVmKjze3YssEFl/3/vDt+9fXdR1oRx5ioX9/f8+EHYKiHKFi56"
    "YmHvP24U6PzHjdy+D7cyhFXDH80DcM+u5jBVw+fl7ex8FofPg7l7QvoK2+6ybZJL3INg1Y"
    "V1OmCUsofEi0A58c1PWC5h+rOEbskFJOOE0I5RjANvRrQuhz6FNA94OYG4aCObpQfz8JZ5"
    "HHv3npNTLTyW2OAYPFcHLwYdlR2KgkN26CPiYCgmUYHNP2FXyWtYxjLyGA1Uw9jWrKi78T"
    "fOIbOsCGlCcINVSOMrFcqQWmQS+ez6ZMSmPfH5Z/njWFB015lTUjhMkEwtGw5IppZ9pCCV"
    "F6m8+7ggIZVXavCRyivvtIhUXnm1W4TKm887TR5U4RwmOKSGclf/vCOGmmOhjrTdhEbkcd"
    "ychcYBdrJkc7kyUC2Lemw2nznkyfcBscG7GrBHlYnujRXdc8Nj6dwUVA6r/6yV1vtAVPON"
    "iNXLbxwsJPV67JHCnF5oXwuyp4DNyybUNkhQjDIe2yIub2G5VTm8Rk2M1k5pRqv2OjC9H4"
    "Prq+fwvv/UPjKaxuHs78BKtVq+2rk66rZOD7vtK6/TAOZra6g1xuwdWsM+bz/J4VzKVK2p"
    "fGVrbeUr7wz29ZgpFZmqyFRFpioyVct3EmSqIlMVmarIVEWmamHTtUFHlCcTLJUfKy21wy"
    "nzgsyGxKTPOpgwdabjA57jEg60nO/0kd21vSm3YQJEUN4iZDG8sFfMS5a4apNbTpKFpEck"
    "Pa7CA5OX9IiEhb0lLKCjXHaE0FGOjvJ9nAjRUS41+Ogol3da3ISjfEtJhPg4EHkbowGywN"
    "sI80Nhb6PNnmVH4QnMQqqluKybKLrF5xpV6VMvsDKwRlx2Kn/hB06R87FKM39Yf1hnnJU8"
    "9pkmgnltRDzIHf/NoUOwYsDhV1Xgo2+ppw/Dde9bnLU6iPMjiguBH+xjLVflZ/uCjk50ia"
    "FLDF1i6BJDlxi6xFbqLi5E15ezeyZl6rHGlVo08mtDRC9Wev2IIzA9Gu0AAorXBCKN2Fqu"
    "kF9MVTei0ExFdxWgiE1Ui33kxyBM07cV3zLg7kh/JYKKQmv7lYWm3KPGhwKmXPZUrimX38"
    "skc4D3nO8zl3A5J49DJLGpHlPR0xXpPoMRnw8gcNNh20Q3J4i3hOzmre8m7bN9ac/yoxDP"
    "osN9TnAPLPDrDueMKpaVnVqzcvKqejabUTiiuIpLyMcgnFZ1vMi1F42IPhmykzy/9P8XnS"
    "VXb3fzg4zHdJdGPS0lL+YyORNhs1Za0Skh1HMRPauv7DgqWC/y/bUzCXk1/OYsnECClNH6"
    "wPMdyMRkewphbU/E8ehFhbbs7g0A6KmuS8oGMgtEd4Og5NsGZdtjLYLlAIxy2qxgH1tV2S"
    "ZM1w64u4F/n6twYxzs1rjhUbwU1dXwWlyLA/oKqeRNdSSYBvNHaEZst4fpQVCOVVH77Kui"
    "fB5ggq00fhe3tm0exwy3SqM7T37Hhji1SD1DumRD60k4wX5vQp1SORGTMhIPXn4kdkbUao"
    "DTdxznQQrfPmIETkI7nEMCg4dFAuqgB9ctGj+vmKo3GOeRS9f1Q5vfceluL3qTHvlu6w4R"
    "dI5lOYFELexIcqAkdIrpuzwSczBWrREbsn0yUCFGU/cAQ49ShRpCbsJKbW0lrVASNbDZsm"
    "loBdwTLewi7nHGWt+OKcMwEx9wTy1wSCyev2swZl9piZ27dTa89R7BVhC2Xjvk3/6KE8J8"
    "QzvUPyy2p+W21V/Yis3HM/toDZZplfvjo69c3BlKtbIt5F3fJo64oNYyrFOikqP7RZ0qGl"
    "VgzLEXhdrp/K98M842Z8ZEnboQnj8cQo7rCTEMkd++UhtbQxbepAKqkdgOIArLamCnNXVL"
    "By1z153NTh5C3kUBiW2hBbScV8HxehlcM7kN4hV5wSpOr5zIZDI0QvfVR8W32GrB/uZ6ME"
    "OyjTVnbcIQc6lJgOO5eKqt3OK24I6YbaXxTghKPkAjfFQ49BLL09nZyHYYBhqnNBGbbYbH"
    "bEesDgbUtzzYKbGlEYgf+VhXbGtbKPdphb11KCQ3unUEIdWoa6azQFNz2s43byRlJDZvxJ"
    "mFgSXKuvgwHeQYpLERjZiiYptPQcxJGj22d9JZqxXmwHl5uQdLaqmiE/ZOWQczHAhhPiP8"
    "eNAnwWwGq9rida9KY9uaDEPUVENkTS4IeSS8I3hzmpVHU+iojpOb/aCQ0Fbw8+gLEYTT5s"
    "+usYDEU+uZ4pKBw7aJLttSACMbVH8AuudzyzQFAeVmem7WSJl6hGWDa2p24dT87m2Bqfnd"
    "29ypGW4JQO5Vp/aK5HcmiUktYdW7xssFFHrPVLdEy/CSXDVp0W0RuYsxdr0BqKAsYfen7B"
    "KcvJRnjVjcJTKiOzP0Zxx9bkeISfouETEHlz28733DoCOdoaqLOHEF+kdafGf6yM87FwSA"
    "6YJaPksYkElBeXeBFVmQb4u45N/me+Tfiqmmgc5Moum+WVHhM2F5lf7mE53M5tBg/tRHbC"
    "vBg2KjUqP80KcEcfsjkZGjcisbtnkk0PFVpn/BzjqfRicUlhjahwgQ/rKRcSJG5xc9h41f"
    "QGbLxLgICep7K61/SXlcAHdhAQTEqq2AM0l5h6xsS+AgTuxfUtuDvIoAEimbz3U2L+EomO"
    "YOYMUaqsAP5UkN41g/Yhg5lMQV2to86zBKEVAFZJHsTuAcBN5yq1/on4zoYYsQXSK1eexg"
    "gebr1g9qiQIB2J0uu5MfzZ0S3iByjw+lixwDDPC2Crwuj7DlqUfjzSbriprLn8gZlWWEN2"
    "zmNVX3pZJ9NyW4MxuXwGDDYz15tpxwFpzA6AoompZDBnRk6T/gvdisOfQiOmeQtYd/duhL"
    "G1JnRCF1Q45haD2/s2dbrLlceflZpBLxZsEsuGpRoLOgmXVNNltI3JUa3OAR1nqDKUNyVU"
    "1dQCPy6ClIIxdMnWzM8E9ctSJSamsCDfLM28Tx9Hq0B4m5vqValEOX9fa5KOP6qir7LWxH"
    "mqWjXjXxIl6Bf0SvoYPx6mZnQWtTaVTGR6mma1GB83p153L7HukZuvVSj/7CFvd1aAZ6G1"
    "DTJKsvnVxjF0FbcnU4V11Tj0v8FhDO3BpmOa7F32bttoJm5VJokKl1HRp1/X78a7Wo8j5o"
    "sF8oMe4OD+I6u5+UfY4fkvjWjkdOBilRjeBEVG9PZI32TKr5q++Rv/BWpNFjvf0uUFHPJJ"
    "CSyx3rokI2FbT1hZh7PFiDAxgPKFpRW9/CxBlyaCm1LEC4G9i24BUC/qIK6++stJIOFGT9"
    "VRTMsYJuQat1zYOgXSmnwXUsveELRBtorRfWaV5ZiYXrWW9QgTxFNqwjQdXkMLU2pL4Mvx"
    "56bFA5oO5FZU/VWu8MGdUIr29dCfW13wtLpLbaLFSh1hI2qiJmhJ3UnZVIjs8UGGXHX1WD"
    "+Xn391WRwe4mLg2xqgJrLqNR71FE94LEParlTiBFKMTN1bssz0ps1DcXxirdv9kQvESFK4"
    "qkJk5IrZav168WeaDsP8XmzKitPVmZQYXpyisJl1u0XQx2UvMa/KJa0wcK/+Ue4wKFc7j5"
    "oUqnXEcq7pW1d8APycToZcvQxJ/pQJ9iGsyoNFQmdXjPfSHTN7GdJ4hwjHt1eC82fQe3vb"
    "FD/dF4JpVqV1iqh13vJZWec9yvBeXCZpEdh3n2nVmcwwldgHJoVRHDHIjNg5w2xZTDmI/w"
    "hZWUcvYwefWV8rc8S6ou9Rbtw5ZXYwrL/76CK0NRo/gb+Ac70I2JCpHQB4mkPDwjPpgp4n"
    "WWVw0OroXb6dwiw/X/yvJyS//7JhpI/CIIvaqcqjE6u29Nz6L/XXy5/nT3OrDuXtXOrdE5"
    "vps+tW+dbqfpq+2Tl25nbAxO7r/81vlsPFktu399Nwyu648v7PrLsas/Nb6PB8df9K/6md"
    "5qn9iDTst4uDYa3fum27z4bKrtltv9BPfP+02r9YO1rXfuJ6OmeTLutx+5nBbKdRonr9q1"
    "wWRux+zP175xOhmYLbPLfr9vsvdrtBrs7ydag72X2RqyP9k7tYb92e8dq9etabd16mvt72"
    "7zmY7a08/H/ePPzuD4fPzUeNRvLs70wafPr6rZetYuPmvD7v2VcfXPx5vR3/8elHlbpLmT"
    "UT2aczvVNAdvrzVOp+rx7YT9ntE0DuFZ/6l9ZMDXsud8tXN1BBroH9/ZXdN4furc2f3GyZ"
    "B9tdE1mXbaJ8/svs20m9BMYW0yRE7/3W3fHoa/HT3D3u/38F2114Hp/RhcXz1378tq+Pvv"
    "NfXNT9U1nOwf8O++eeUxmXdM5qhvGt+1NtOSeXqotrv2U+OK/Xnqd47PmWa70C990CZ7l2"
    "HcztUp05LhMi25aqdrNHXW/y2NQr/uHN8a2gVr+8pdoV/SmvplP9MvHxutw3t+f8Q1w/qT"
    "wWR+hH3hpdv+boQj1e7Oayu833rpHIN2Py/T2o9O49TsNO7Yb7T4/abVeBx37+6Ni7d/D0"
    "oEYhE5LCJXjGSKReSwiNzSToJF5H7CInLBcadKd0lL7hhzPQl7+CER4mEh7NjrauRmFqrY"
    "zL73JjiGltuFZMR2o6ZB9NKBK9Sj9CVTSn1ZD6rayHpqGYTOql7AExLYdRclExNIy5059Z"
    "5GVcqU4Ct4YREr8G4H24Yg0/w8bOVEt5JYzPUgj1AlJLOicsN4FqndjDLzqVYADf8OQRqx"
    "AgJbgWwwYwCXQCshJTdQ92F+YCV847yBJXhmK3DA7wsjaRfCkZDaETjCNyZaHEi5AJech7"
    "eU+zLk4Nt811USKIG03ICdpdaX6L0XzG/zz21nWgsND/1p2XpXWcG1bgrrqEAMFIfwrTN7"
    "OH0YMuMUdcBPCInaJTyxbJ+wswTPpQ7l6YKsOgJwpTBPzXOnygGbltoBVKOEATPPmhLEzI"
    "boRpVoJmM24cz8VdLDF5l7Sg/NOcEdAJFGxh2gAYejU36E3NhrXRibmUidRv21wCJgEMiG"
    "wIxLVg6GrNwOjJAi09zMPy/l2JnLgCDah8zDeEUdoo+sf5LCTJxHtxAHcF/2HWv5heIsIU"
    "edxH7O+X1hirLDdKTcPt7cvMlZ6fYS/CIr24LnKgIxtwsoAoSwJNraINjaMlaaCJfW7GwN"
    "F/LRxCtUHXotwxzflXWpUgsVkcsu+8vhs2dBSauCV2d8k2Qnp9Waqghm+qAqhjI/xVIpWv"
    "08XXwxvXQ2TkVs0tQoXkAeTQecLGeKnnGDkmpNYZVXFY+opjLRvTHPgxjUPuKhHVG83gHb"
    "B6qOpwwdaioqA4kb2gWOsDobXpUP+lwTH7RVmg9662rtQT4f9DjBJGyd/uh/alnsGlXb34"
    "1O47utmY96OZ7c86SeL21b6+LJJb64czvsN7rD7jXTGOdwvs18LfLhkA+HfDjkwyEfDvlw"
    "yIdDPpxEvQn5cDvIh6uaknt3snE3z27PgszKYZr7OLv2rMzLpQ/Evr+cE8cQVRip1sSGM3"
    "PzP+dQzM+IHz2/OfTWaHNMK/fDYQHlfjjMVS7cyjANDX80r9x7djWHXhg+L7Ny+UTEezVk"
    "mSf9KOs4cT+G85M1CoxNcWzq0CHEFeWxWLWtxbVCPhSA8+2H/FohH+ZqhdARFcx4+WWUwu"
    "clrhhxFtWEHSqqYusDz3cIO6fankJY2zlG46JC266dxNQPSQpIWRLOnOBubDF826CqRrQI"
    "kgNwNGrKUHdcyJ4HNT7YMNPZnhPswfz7XIVbjIHpO7N35tTKqrP1tWxKqDNSodIB3xu6+o"
    "9S65pQWOKBC3XoTDAKhxZgjzsBVMBFdROF2m3f41mFog3H0dEvJ4fisnarNbfh+nbgKxg5"
    "1Lc0AJEKHKf5WItk5YW64m6mfpUjW3V/2ap8dJeENSkjPZ2udI412RBCQqqMCCGpDkl1SK"
    "qTmFTHF6kNYiDralZEoCIsyX1AWSJQphbWntUPqzcRblAtLC8vZnk9Vc6LuTvK4mRRrK9W"
    "JXt/bRVzEnWH9lVbxPV0k33Tqqq6DNvZdz31bKqvXhss0tY3aGxfVVbLdL/XM/2Waxzuss"
    "5SiaFXVdlPUdZQ9Tx1MK6tsuFZ3Nx+q2071SB3WGFSFYHcYT2yTyBGLZq7gZb2XFl1lbi9"
    "YQ3tt6qcUBO1qCv53P6qzCXsjWuogBRUYA0b23OVxXVmsWxtCbUFHpwaFPYAF/daVdup8L"
    "uTCqtlK7HXu4gN1zfeYR3VY8UPNLXXxp35IkQr62v/itRl6xXvVxXo+vVTz6kQtLTX03mg"
    "KjqqRVF0tNdq2kqF8N1U16brVe+ylnq6BlmFmZ5WXvxChTXjBvdddfXsGX6uOt91bB6Ctv"
    "Z6DxGqq152yU9UG51XE1hVX/feHjMlIMvTqgp6YG3sq34WVXVdQWWLS83KEeq3ctK/VY7j"
    "taype1wvfl5ZPd161Vef7TI6a/JG90lzm0kJGPa4hYkBZ72ySHrA5D6zSJZA2DT8yVVCqb"
    "FuQ+y7uii/Y0GZVXP70Zpy+6mlc/slqwDz+163faQvrv98ZPTbn42BcfraXVid+POp0Ww/"
    "Ptq/+8tz/hk11cZ9Wltt3FSWw1BLn7EWLub+w9x/mPsPc/+V7ySY+w9z/2HuP8z9t7Y+tH"
    "+5/xxqCDLr9JpWwkiewiwSyIC1xqCdk5IgFbOQsFdlf/xy3Hj/7gO7y18P/vF+gV7vv5zd"
    "3AjrmUJG955Yl/kZxbJy8matYbMedFPWQ4NTq6JRyNsWTIThZ4imymJCW84s9qqTCTf8C6"
    "w6n++/3orBS0tll0F94Cn/x8auu7ZRkThNedTxqO6SXmT8CJ9yf529ZOmjFeSQSmBnsCnK"
    "VRieAdcpSoK5tJxF9WaK9woAaXGvyHaAzLwIDWR7Raio8h1jTnD/+kY8sKENxSGe71guTw"
    "wHmyMd0GVXXSLMXFBGdMt9IGDVlu4BGTFJ8U+8ZYUOoA/Giqf242xy/HtgOIcD2x3TiXD3"
    "XFxw6+AHYahlq8qn5OSutMzOMrwefGKCNtWpAvXInY+Kb7FhGIxLNyqLzT4771RUvaWtVG"
    "seEQ8S0vZcT3XgODsYk8FLNCiLjvSFjUg67nPfueIsEC7hPHUo+xtrms/nGoWEk+wPS1jk"
    "qoTklucBTy83+0fPSwo/vF5FpMcAQYCN7ppsvhZVZV/86JaxJN9tgzqs0w+JCmlvSwErFJ"
    "YU5bl3rQh5JJ6c2CEtG4M7H/zlQlvuBpj7dH9zn0Y8jVK4poSkz34qoGfIhgLmN5V9nEhQ"
    "7v2nHi2YaxZzzWKuWYlzzW6t2vjWpsVyHM+sjssXBDdjD+NepfOtXbOp3amcxblTPOYCfN"
    "wZ47kEKzdJvi5AzrUU/jxf2WGxJ7+Yqm6AhemZLmXplhRela5r10RWHXRWpusa/faV3Z8n"
    "rh71TeO71m7B7zXUzp3RvToNnr06tfu10Xat32siLn/aKG031srgiJOYZ+3pya9H+i7Sd5"
    "G+i/RdpO8ifRfpu0jflag3IX13B+m7BE4l85hdwuUcL2YkIXVZ4vaYmqA+GKEusUDHQjuR"
    "8KGFlRQbJycLVB85F9lTubUU+b2fjkXN+z28dhCsThyXdf+Jzvo6bK2Feq+PYe3RF2LNKz"
    "i/KGgsIHUvB5W6hO10vYgWDUmbI17MzAAhnoQKS25+PJjEdcOUMUXJ8AmRXeDBcxVDQfNo"
    "JICpegHdNf/5LbPf1cGA2KDVOawWshyTYhskOcZX1meOXTPvkK3lNmVfWGXvnpXdwd17wq"
    "oKy3bUjcAXp5EBm8SIFm6hfMsDgysTXLCLr9zcHu/mkd20v+wm5NXIjhDyapBXs48TIfJq"
    "pAYfeTXyToub4NVsiQByRhx9MH4jYnyEtw4WUjzU2UPLCB35il1Ovijldm9aOSYK4cIsMN"
    "mFKK7mbl9jzwsNc42jt+/ffjh+9za2zsVXFpnooiNtvsP7dZbzvKi9LiEis8WuuIrXb2OD"
    "UVVCw+Hje6jdo8PDAtplT+Vql9/L5vSwvLAuZdH4sITI5qPC1r9QrTU6a27Xvsn17D//D4"
    "m0jqc="
)
