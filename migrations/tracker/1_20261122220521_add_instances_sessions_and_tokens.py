"""Add instances sessions and tokens.

- create table api_tokens
- create table instances
- create table instance_admins
- create table instance_configurations
- create table sessions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UPGRADE = {
    "postgres": """\
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
COMMENT ON COLUMN "api_tokens"."is_service" IS 'Whether a service of the instance holds it, and not somebody''s script.';
COMMENT ON COLUMN "api_tokens"."last_used" IS 'When it was last accepted, give or take a minute.';
COMMENT ON COLUMN "api_tokens"."expired_at" IS 'From then on the token is refused; null for never.';
COMMENT ON COLUMN "api_tokens"."allowed_rate_limit" IS 'How many requests the application lets it make.';
COMMENT ON COLUMN "api_tokens"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
COMMENT ON COLUMN "api_tokens"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON COLUMN "api_tokens"."workspace_id" IS 'Where alone the token counts; null for everywhere the user may go.';
COMMENT ON TABLE "api_tokens" IS 'A key with which a program acts for a user.';
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
COMMENT ON COLUMN "instances"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "instance_admins"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
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
COMMENT ON COLUMN "instance_configurations"."created_by_id" IS 'Who created the row; null if nobody acted, or the user has been removed for good.';
COMMENT ON COLUMN "instance_configurations"."updated_by_id" IS 'Who last wrote the row.';
COMMENT ON TABLE "instance_configurations" IS 'A setting of the instance, such as the host that sends its mail.';
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
""",
    "sqlite": """\
BEGIN IMMEDIATE;
CREATE TABLE "sessions" (
    "created_at" TIMESTAMP NOT NULL /* When the row was created, in UTC. */,
    "updated_at" TIMESTAMP NOT NULL /* When the row was last written, in UTC. */,
    "session_key" VARCHAR(128) NOT NULL PRIMARY KEY /* Secret: who sends it is signed in. Made up unless given. */,
    "user_id" CHAR(36) /* Who has signed in; null before that. A plain id: a session is read without its user. */,
    "device_info" JSON NOT NULL /* What the browser said of itself. */,
    "data" JSON NOT NULL /* What the application remembers from one request to the next. */,
    "expire_date" TIMESTAMP NOT NULL /* From then on the session counts no more. */
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
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
    "is_service" INT NOT NULL /* Whether a service of the instance holds it, and not somebody's script. */,
    "last_used" TIMESTAMP /* When it was last accepted, give or take a minute. */,
    "expired_at" TIMESTAMP /* From then on the token is refused; null for never. */,
    "allowed_rate_limit" VARCHAR(32) NOT NULL /* How many requests the application lets it make. */,
    "created_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who created the row; null if nobody acted, or the user has been removed for good. */,
    "updated_by_id" CHAR(36) REFERENCES "users" ("id") ON DELETE SET NULL /* Who last wrote the row. */,
    "user_id" CHAR(36) NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "workspace_id" CHAR(36) REFERENCES "workspaces" ("id") ON DELETE CASCADE /* Where alone the token counts; null for everywhere the user may go. */
);
CREATE INDEX "idx_sessions_user_id_80072d" ON "sessions" ("user_id");
CREATE INDEX "idx_sessions_expire__2225f2" ON "sessions" ("expire_date");
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
CREATE INDEX "idx_api_tokens_created_2efca8" ON "api_tokens" ("created_by_id");
CREATE INDEX "idx_api_tokens_updated_1c8ab0" ON "api_tokens" ("updated_by_id");
CREATE INDEX "idx_api_tokens_user_id_26a191" ON "api_tokens" ("user_id");
CREATE INDEX "idx_api_tokens_workspa_69182a" ON "api_tokens" ("workspace_id");
CREATE INDEX "deleted_api_tokens_of_deletion" ON "api_tokens" ("deletion_id") WHERE "deletion_id" IS NOT NULL;
""",
}

DOWNGRADE = {
    "postgres": """\
DROP TABLE "sessions";
DROP TABLE "instance_configurations";
DROP TABLE "instance_admins";
DROP TABLE "instances";
DROP TABLE "api_tokens";
""",
    "sqlite": """\
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMPORARY TABLE "broken_references" ("before" INT, "after" INT, CONSTRAINT "foreign_keys_still_find_their_rows" CHECK ("after" <= "before"));
INSERT INTO "broken_references" ("before") VALUES ((SELECT count(*) FROM pragma_foreign_key_check));
DROP TABLE "api_tokens";
DROP TABLE "instance_configurations";
DROP TABLE "instance_admins";
DROP TABLE "instances";
DROP TABLE "sessions";
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
    "eJzsvX13m0iyP/5WOPn9sXvP8c7acpyMJ7N7frbHdpSxnYwfJFk7e3SRaEnEQHNpsKLcu+"
    "/929U8CFAjAUISUmrP2UkiqAbq049Vn6r63zeuow5eiPPT2ZfmI30h1ptflP99Y6km4X+Z"
    "v3igvFFtO3YJfnHVviFuV22958J9TNzYZ3CTy68MVYMR/pNG2MDRbVen8Jw3Z8oLmSoT3R"
    "0rk7E+GCuqYjt05KimwuWYMqQO/8lj/A2gQY0OeIu6NSoo+6f1p/XZMqb832OVjRU6VNwx"
    "URgZOMRVdKYwlzpE+0XRXbhBYVQxVWuqOKqlUVPp67w5d6y6ikXdMX+8wgw6IQ78ZikPH8"
    "/+1jh5B81YhGhEE6/qWfr/eIQrY0T4oxz+wv/6N/9ZtzTyjTD45/++cae20Jr4EYReVQP+"
    "PTp7aH2dnAX/u7i9/nj/OrDuX9XOndE5vp8+t++cbqfpqe2Tl25nbAxOHm5/63wynq2W3b"
    "++H/q/608v/Pe2xfTnxrfx4PhW/6yf6U+N1uGDuD7Sby7O9K5pGFzme/MrHbWnn1667W+G"
    "dm289o1Tu3vxSYN7+uaV231ovmtehNdbL53G1URtnR72G67Rt+6G/UZ32L1usW7n3u433u"
    "rD7sOVcfX7083oH/948x/4dPulN9SJoSX6l67Bd4vfe6E6np6av12JOwHyfm9ADc+0Znfb"
    "U3dMreh2z9O1n0AGro2IRRzVJVqsz1meYQQdNPzJR4f/4DoeiWDRZj9oZKh6BvTcN78OPW"
    "sAHVaBJ/U8VzfYTwNq2qr7E/zy/p/Be8Zker27z4+9h8vHXu/NfK+/VTWi9KeiD/LBZOgD"
    "FS59UAz+5o7i0Anj3fCVKCOHiF94R2fzA6B8MwNqwcjULRd64v/+x3//GQri1zfwjIuPZ/"
    "d/PX73X0LvlLm8KRZi9OY/QlB1VV806NUhtAPxVK2nuvMQ/8avuLpJ5DAnJVNwa4HoT+Ff"
    "ysAe/jDDfTZBhSCCfEFg22NiCTi47pUJn0iCLzlQdEt5eryYxzCXRH64Hpu3lw+PZ7dfQM"
    "xk7H/EfPLb2eMlXGmIX6epX//qo0v5TO1P4lEjSrv5+FGBfyrdz3eX6T4Q3ffYfQPvpHou"
    "7Vl00lO1uEbDn8Of+K2zTuLZWslOkpTc5U5iqMxVJo7uusQq0FMyxfa4u2jEIOW6S1Kygu"
    "4SLBQb7y3Bh4SIfxCNwg7IILB9MfRXIlkryjez772J67lXbBeSElthO7KhPvTIcQ9f2t/H"
    "upS+hN0hZw8q20iFe40ZclyBxJjH7GKsOnLMIoEUWvzV1rU0vCm6LWwLpXJ9jqmh8e3aQD"
    "UMxpUpG80L7kwp/I2pfusZxBq5Y/7PxsnJAgRaZ/cCBH5XaljeBZca/rX/pMbR7DvmMHkk"
    "39yscZQQqy8y4ZCLQRD8VGByvOw8JubFUKN/vT3r/Fdibrz5fHcd3h5D4OLm83lK8eKo3Y"
    "MjbZGxkJSqRu3Lz1El563wdJ04sotVa0y+8QPQQDdVQ9H0ET+jyyetwi0sHEDv3uYYP+/e"
    "Zg4fuCQD0XbIUP9WHMaZ3ObGT0koh7rDd6wD/kHqgB9HWRoRfpT1DTlgbglmthcLTrF8QV"
    "FHHBA5wBW1uxD2n3Og/nMm6D+nMQerlI/UHOC9B9e5JWbft6wljzxxqQ1Ol2PPVK2iq5ls"
    "CwqWMDDTcZD4JkLY5/rUFZjkW76OGzlwOG5kAgGXkkjorMd7Dd+tzCNxTqlBVCvDFBWXS2"
    "HR54LrAiOcVwsg8WQxArs1hU8VvAuJsSEmD2XoUFPhI0GhkqGVXyz/Knj++fNNYhU8b6aX"
    "uafb88v7vx4JCPlNuit+bt49zgPHh8OrPiiBXExwg9BFvxQ7/gWDJnjncHLTucpVa0CiwX"
    "OgqJYGBmqFUZP0qTb9C1P8tqTHwYqa3Qr2YPro8T4pObYttgIkBHfMCMAXq8jsow4GxBbH"
    "9xGfgmAmddUXwuE0dctzScb5v2gLe3z0J99s3SllSEpK7k4fuoJJ24VuQK3YXK6zYH7Xgi"
    "M8uM0s8irzuJVrYo97ET920wnvC4Buz9BNXdKbsjfwcukN7uveHf6dj/aiG7uPfOH3vaOE"
    "P4sJ12jCAaUYxBV7a5PPKPO9qIT8hveEof+pPy1oGZwTXKttsIojdntMQ5dTypSnD/mqD+"
    "s9eNNhnYAlgt8BhxDhJO8TPvYdYtJXLgtDfkSpVlMv5bzDqTC2c4I7gW3gJKIuCeGtP0Jw"
    "yi2IzUykSnLAWmCRGBPrhsCEOi/MVgekIAxpuR0YIcThGjeoFT/eDqjH1Rnby8BWZjoR90"
    "YzoKlO+YRXy8EEZJvhy0JORn86j+sVdYg+sn4nU4FuMzgJSoAMSWFPjOTZnOzLSraWJ8hR"
    "n/06046jTiIC1fxOg8Pju3ThKteRcvd0c/MmY+nbS/DzLHUL7isJxNy2IA8Qgeo2BMHW1r"
    "WFTrLlmp0t6gmdXpw9XJz9dvlGvmRVodd2vLGa9O/KF6pqmiyJbXqnIAcYFrI+h2SiOlov"
    "saLBFdqgqV+ie+cvmQ0z/YtqqSMBEHwrvHjEdR4ILbyR8qCDaweLadD+XblJ0KDVv/Ajr0"
    "YsV3f5KuIqqqV8PvPcMXCaX/kF58CnOs8cWwxs87xh+MmRnLOra1bCZf7Xm7ABMY6Cv/eC"
    "DwdU/52iOyMFGCnASAFGCjBSgJECvEp3ia87uZkTicWqzjyZNObyLfS6DeCy9XxO3dmOjQ"
    "zxWiseiEQQTxb4wcU+NyBZhp8jZx/lEdo8JRPcu4z5sXjz0GVzMtNy9SVlvnkQ29V5UGK/"
    "b5meGVdmr7zHeUEzO+N+roRCu2tLlUOGvLVx8VE4J4jDcIVhmNDmCuNwUTs4EOs8EPmZvf"
    "AYjMvg8Fth+IWKXGHkZTSBg67Og05wLfn3WWRQ7ngvbWBbp/yYDdCljkt1RnqhUTi4i/3k"
    "uQNQR2FrYHSwFycIcapn+sgiGpzphXlPZ0pwmFpgFsgrvcedziSuCubI+b726eHznbyfxW"
    "XS3UsfuMr/KYbO3A10rL6nG65usZ/gsSU6ET96EiNg6ofnT95bDakve/HN+bsI6HXxmpFe"
    "HlKwQwPpNQM5QDUjjqDLuhKX9ZY8mhdTfwDO+zP9KwcLvZkDuCe3L5PZqiUMYnwxhgUolp"
    "vpK1/IFY0SJmJJ4CaIyNMZ82QB56s1tWr+Jb2i/EutteVfujvh7RqDo9PXrnE6k9M/nRrN"
    "9tOT/YeHeZfQ6YpOV3S6otNVCjk6XTHvEuZdwrxLa/Up71feJUYdt0cdKf3iyqBqhi09KZ"
    "YCbghyNVonvhjqgG/sTGqNhJYtfsQd96nDDhSI1+STv0g48oEfRGBQA6cfCP7uBDj+7oSK"
    "raH6ogfipq5phoSeub7H5Ef+t89P5zeXypf7y4vmQzOw40RThbgIP81C8e8vz27STm5nMO"
    "adrpRjOym6w4tD+CXp4agzmOc9lhWRX7yNPV4WDDqiPX62t1kR621Saqftt2DdICb9qkP8"
    "kM6R9pNvgGWDfy91PvCrtjsVvHzoOUDdD6hHfB6QWnmraHLLtmAY+t/5e813ikd+pcuvZO"
    "THislt0IHLN3VFkW+e3Z0p8Lmh6oXBC979QGEemLyYcunxLk7+fk4cQ5YHq1wTG850Rr65"
    "xLFUo8eo58hCdbIphRLRUphucOfHpswlZmKK102b74QgBNCh5gyYke6OvT6M0K+6o85iCo"
    "N8LSbYm+QxHmt8zuY5ixHGxdimKbG6d4sYXxTg0oNNvY/iUopphsjmwRJ/FkApvL/OJODc"
    "/iDMqboycam2OVWZq/LDKpw5ih5nkpK7c5qBKcakJrFcWAn6ZMS3sB/88D84fKiWQviWkS"
    "8QEwJti+ROOlyWz1blm9rjsw3/7FJ9Ki63qz2KfwPjx46hS/wzhhgny/pOttAe9xJRvwi4"
    "/sxSbTamEotK9kFYKrzD52HIEzZUnXB3OgkyGPKOAebzF2LDBDNQITUpHGf50cYKCADCWC"
    "Zy1FGFijyXPoVBnotsDc/Y8on5lThMum9oWhnbhphEqsfo1tp6ylHBDuFbM4bUMUPSmujv"
    "sLAIpGTn4pwy6f3dCL7hb42jt+/f/nz87u3P/BbxndEv7xdgOp+v9FUnk+KWraTUjo9kGD"
    "7wsoKq448gqLs2phMJankEtjzGMEfg/uYI5F2sDLIpsdqzUP1sSETV/AycYv2qPTYB968g"
    "NEmp2iNTU34w5tHcpTyaNcji+EOPFkzDiGkYMQ1jjdMwbi1n4I5Gt+RL2ifZrFWh3y+zpv"
    "ZTu8kt6nLdhqeNDU4idTqWZN1UUvups1vR6K14WSLmQTUH60Vi6zkPhK9+vyeGmuGkS4Rm"
    "NaG5dRl4ttDr56M8wcBFHFcnlegLevKXRIv7orj1Bwj6fS0zSjDqistCBXu+uU7cujxgMD"
    "Co+5QGnSkaUNB0S1GzRn4uiVXD/77+UU34X/tjMvyv1T6xB52W8XhtNLoPTda8+GSq7Rbr"
    "foTr5/2maXwfHLeMpnEI17zn9pEBoYFNq+Wpnaujbuv0K2nfMf4nhP3Zg+M7+O1YvTbgN6"
    "Z2ukbTajyNu/cPxsXbf/hrxqIvfanoSzsf1xvo2Gn4msGARwx4fIMBjxjwiAGPGPCIAY8Y"
    "8LgrvQkDHncw4BHd/Pvr5g8Oq8VgjcmgY2x1DHxzWcHDWUwGMUBKxb7ggJSKuq8YSKlASs"
    "U+bsyQUlFr8JFSUd9pESkV9dVuUUqFHno4V9VshV77Ouo1fgBbrtVBmGJ2Va1GuWr3U6tx"
    "00L9sgeniBWZLIF5AsZSuoCEBrKcNwAhQuD393PeU/rCoPIW/JJBG8gjsCprwKooabBqFW"
    "UN+D7ypj4BpsB3/hy988D/bp6M++0n0YYWtNE5huufhoOPn14H162pdm2EPvWQWbACm8Ac"
    "VaOBbmfNbIJsLSCzAJkFyCxAZkFMo8gsQGZBVd0FmQXILEBmATILhrrBNzSFEkLERLaaDS"
    "K7AJpIWRG8ZskEqEGuB9Uh4nNIZlpT+Y1bTguh6cw21GmvBLoS0TqjnHrdUklB+MibCgBH"
    "DvVs372gEYdoIkmtoeqaQj1JqqiCsjXpE4siXZZ3i6T0LvSM2RuXnAr8nJe6o/ja8Md6Rs"
    "qYXBJb7ggOf8UyM0NabodTAV35XwEpAFW+dyAiXzGHRdPhDnag9AnTNd9/NTR8A51kJS/f"
    "DKYN2h+3dS2sR8gnrBMGyGWrBw7IZav7bIUldreNALIJkU24j9syZBPWGnxkE9Z3WkQ2YX"
    "21W5RNiLy3nFP0Ut5betu6wWl5R3Ua26nXikr4W+B9eyPjD0YXDxaSBkMPXk6i4GeLKIwO"
    "3cjz94tYzvphFSWbUNsgghGocIVSv0DeBC6pfCvCXAo+BgrFN6fzC2Wlrf9p/WldvhJnKl"
    "zcfnojVxnrmjJQHUeHDOgu/78GDu///u+YD/e//zsnffFfc2tEjFTwb6S4IcUNKW5IcUOK"
    "G1Lc9oTitqnuEiteJdZtIpZxvnRrYNDgfSFYwReWvVouucedxqHU7ZmU94D5TpNdVjIpVe"
    "fikm/uYtV5xRvzbSBlASON/PW//IVFNQwZ5amo8IYr+woYdK0YqyEmUw9GAzyv8DaxqbFY"
    "cVYWlhLzsVBgoyfqasOGnG/0PGskioaNiawm/IptbZnbUAN/xsYYzTD24JAneKJwMLNS5e"
    "IiDAcq72Fi7KoWPwXAi37gZz/bUEGcbyGhgJznAtuUtyY1xa7zWWvxbLnUVSXTeGb5uej+"
    "zRWfOywIOVAOTdBqODD5Ci0nJkrvWnOBuQH1oOUCs+9Moh5zb+nCckLdvMcTdTD2l8YDOG"
    "6DpQS0swCjJUJbnk1hhBcBNLx/H+AUo4fDI5BhykTnn+S5SUNbbP2j8ELCrgZ1hg3C71IN"
    "apGDwO6iO8u6whofuG3OqW9jLHMYS4nuWMBRsHfyLEgPn47tGFNDywoxyim4x0cx23NGpX"
    "pMQnDn+gvzp4E+GamirC/fSaWpCB+UoUNFKVkLZgLeIfiWy6KwFQs6TGanqq71Pe55of2n"
    "MG1wTrDutMHd40TNVDwPzG7TYip3v871xgyyS7YXNr6AD/kmgytz1fo4oXv1PmywPraxlQ"
    "FYb3Wcec0tcl8n9JvDj91LIpyjZI4SSfgmYzW2R+U7F0YgsFV0sQO+hQ3vCb3NYCSAW/jy"
    "AvqRFNiptn3wajddqLc+hWo9oTlCHECJcyBWv8iCAfFagbcEZsLm3cPl/aPyp9c4bLxTHi"
    "5vLi8ec7q6Czmzz/VRpnFCup5ILBPBRLCaH3uNYyewOZw2GsfH7xuHx+9+Pnn7/v3Jz4eR"
    "8WH+0iIrxHnzGgwRib1CaJnI9jcXtvDvtnEfHDhiNDlFrPpzUhs25wfaL4DSTKLWMIGzzX"
    "9Vf9aaJKczuXdumcDGfS0T6eZ4kZNsIt8V1w+ciPiUPWiyb9swEJQ386oaspSR2VgkhGoN"
    "Rzvgn4Uq5n1edriV37RhKLaeBgUDaRYcGoNzyapHxjg/tK5wVHBunPXHmlF3458uO/7Mri"
    "87+ER35j7x8EOCqboiooh8C5gy0GE0Js4PusuIMeSnEW8whqQA4jq4QfnibQK3RnbKqaTN"
    "VVOG1r/85r0xaNxN1c75odo+9TBJJjKI3yCDGBnEyCBGBvGPwCDGJJn70ZswSeYOJsmMfW"
    "Bv7JoSw/Ej37pnwTcvuzmDy5tf7X/++ne78J4R1C+OI6rgD+osK+HdohsLjOXLzmNiGM9x"
    "jqKhfPP57jq8PU1EykbtK5Md/hekO5TI7jClTYwmOvBEfEdg6Sea7lJwfAHZYyLyFsLPHx"
    "9vb8SUbfL9fsa4LNvStjNgxkDt65bqSCgE5+L35Z1iJp/qFv2p63tQ6zMZM5e/hp+aEB7P"
    "NecC9Rpg46jKMc4hkx/N8wCgCE0O5nnz7uz+WT6+zyWAnj8/Xp4tABRe37aJZGnNNzfH5T"
    "c4PxcdyV+E11rMuMHog2EWMPFDLzgjqgPWIktTbIdANlSmWIRoCrC4bNVhsGh+UFRjok5h"
    "b+ZwaCUujjU/a8vLA+bA3N8cmFvOv/gjU/cw/eIupV+sQbAc+iwx+R8m/8PkfzIIMfnfrn"
    "EHdiT5324S+vPk/quIl5EqR9wLyAYSg0kg/9kij5T/J0cIgKhLfDFrsEaWEmDChuZMVXgv"
    "+MkXoqboxPI54r6xK+BhvFiinKsx9aMxP/hHY35oZi6x56a0EsEERagxl8zVTVV0h3leTH"
    "TxYCEphgS35WbEsIFqiE2Ub/dTlaCPKlFLfrY4USVJRn8p3sCqXBejouKwz52C5XGt82m/"
    "YRvPx3/oM57LHOflqG8a37R2a9jt3B2q7aOxdt0aiusrlcT9WtFXt9dWErf1nd/nPnfusQ"
    "QusnuQ3YPsHmT3FO8kyO5Bdg+ye5Ddg+ye3DZw8eccZNmxU+H9dQ6byh+OmwiJapyc5IiJ"
    "4ndlBkWJa5le+nk153LOb1bbRX3yRc08G/NwC13Nabz34Dq3xOz7J/9kArxAYIO65scMMq"
    "JOUE+2yEQkWZZEECBTbAoa90P7l4cBHjdydPnjRmaPh0tJvcNmqucxGRflnFKDqJa8xyfk"
    "0rQiLrguEKJfim0lwPgipuzQYgOvLvItkCFkYIDEQSKO3L+HMEEZy8hNtFJjBZhInz/fJM"
    "bZeTM9kJ5uzy/v/3ok8OY36b59VZLsEPkjyB9ZD3/kh3aJI4EECSQ4WvJigQQSJJAggQQJ"
    "JDWaFn8IAsmOanc1BklM5+KILTnfFkkFGXISvtA1ZtjfuzSQSa0t4npEes1B+OjNEM1XzF"
    "Bkj/JrPERUjb8wn84hL1C4VGJlYsdZRUlMjtdPcegcn7/yZx4i1QGpDvJtO1IdkOqAVAek"
    "OiDVAakONexNSHXYQaoD38nMI5aZcjy4u77V0L4Y6oAExQf9c8SBwkwoU8in+KHuMEnCxZ"
    "wya66UVjhh7w4l6w2KzfMNmTZLW9m5ATvpzxmpe5eKIGvlh2GtoF99f/3qkbWpGLIpMfQV"
    "IsNhX3BAhkPd5yxkOCDDYR+3BshwqDX4yHCo77SIDIf6ajcPw0F2JKlCufEkC/up3dRJrD"
    "yBxM/nMK/0QgQSkUikXvbiUEEHCRNjmD8z6JxVZAZZG78k6ucyakl8ECxglejBbTn5JI9j"
    "nSlCxvAxD/UVtH0QJQcBr3lfZcSvgA4BIPxWmdF99QZXZaPoFbFRno6Lphm5s/umxrqde2"
    "CTpNkor32zBe1/166vvOdGa6g1xvyZrWFftBdnn+x+ShHDGxzfj/vmHaYUQZ4N8myQZ4M8"
    "m+KdBHk2yLNBng3ybJBnk9tnwPhL8VeRUQcWZgBIyG0wA0C4qywA2plf0AEkP/j69sv/+M"
    "+Fv03gR1N9IUygEJ4JxT9EzkxpLoAK291KWoD6Z5MpXHNEUHSE+cKn6UzGVHE8S+RkUMFf"
    "IKFZ5ZTZAq+Hmvxx8wgtoPREEjXGCKa/CekrfHnh0xIMF42fqHwrx4xdxf8hA6uo8LYZQp"
    "7jEMvtvRKHSelZ2aNNIlpzUIM3DQ1YsYO0PzvyQZWxGuaWXDgI373NMQbfvc0cgnApnR7H"
    "JawUevOSNQfPIhOglYZIgB2RiO3tJNzvxlERJyaD71pkxZhWb27jMHOoBmMyeCl1IJKI7+"
    "CpKAMP4TRXBZ5OCOeCQ1HRVvb4TKSzHiOuZ/c0vssruLuek92RHFuqxVdmkx+EI+6FO3ao"
    "N/LLLArOusI/DArzyY/W5VrBrFq7TvGphQUeuY715joivw75dcivqxm/Lg+FRqzmK1NoAu"
    "jOoLH6eKFqnoMlqbVFRJlIrznYMr0ZonlK74jpAuxqpjpVBmPVGvldNNzEhQf/sHlZ9Z1S"
    "bazKjDEn1fBGulZBZow544M09cmoabW+82fpnQf+d/Nk3G8/iXa0oJ1O4+ql3za8TuPUjH"
    "NJOscaVdvf+PVvtmY+6cPuw5Vx9fvTzegfOQrx1D9LTexLAw0gewbZM/KtIbJnkD2D7Blk"
    "zyB7BtkzNexNyJ7ZQfaMQw1Z3ZKm5WbULQkFNpepplE0VU1a4/LTbJBm5rjx/l2UYQb+sS"
    "i5zMPt2c3NvCFdZ+An1blE0TIkKckdcZKIfXLk37AdYTtzqdL3uSf88lRh6nRx8ZG8DaBr"
    "ZNets7U4XsVGa2gCKnhkTophigF0Uu2nkyqBEB/qRbGZidQelTuY5mhIaN3BeQ0diuhQRI"
    "dizRyKss1GFTDEb6nrFmO1lAepPdbyjBJe0DP3qoevtioVli47GmbrfGHH+kYcxhfUGuoj"
    "z1EDvWY7jpN3HuRzIA/iQrkdyYGzN+3rnWVihV/HfKH3LUOMWBoThVZNVTdkXuXVG1zVxW"
    "xV5GTtbsTJevfaN7t297g1fe7c2/3GyXff5XzP224dqu1Tr2k1nsbd+wfj4u0/0OGKDld0"
    "uKLDFR2uUsjR4YoOV3S4osMVHa6rlQXJDsOU1wUpGXu5fMtYEiL4uPAEEhxIPoj8bro/dP"
    "v8zxdCbJYZEl24hYURlkeHhzlCLPldmTGW4lquOiLZwexbqCNSOHL2Vp2C11VVbJWxCXU0"
    "RcQ58m7nV4+kwl/Lj/qvuozVXFx82/HsXOEj6kjGYDaOcZkaQwnDyFZH6WEEiRaD/AJ+dg"
    "9DZ25W1HNB+S2DqbMesQbO1HbLEC8SorvEvIhFKAff4Ft5/KKvfTKkjljJmMv/AhMmX+L4"
    "QAQrkYhi1yhhwm8xoJ6hQQYKmpFXZDMPRYbHrrvLamHPQV5BvXkF6KtGXzX6qmvmq96Wj0"
    "5kk5f65MI884t8cFFC+zwuN1snA7GphWIQvwjfl8v3+pCXnIR7FtXS2IHgnsI+BX7jv/BN"
    "iqsbIuGPzPNWSbt/Wn9aZ5BWRhEfpYxIsK+yeFNcbcDBhmdA60FGe2jigLdhQPow3iIMZB"
    "WeBZnwXWHrEN0zys0ncfD9K17nghF+OfC6/7uQ649W5PpTU64/EVX6ZHjd69ZbET0KLrv2"
    "t5fBtPmuecX0wcdPr6rZ+qpdiMhTyK9+GEShfu8ffzrsNE6nXHbaNA7hN++5fWSA27BpQh"
    "Rpa8jf8bvWbgWuv0+vz51PL8I1+LHlJuMtl0WY6hXF17astTk/vw+OW5iTHZ2c6OREJyc6"
    "OYt3EnRyopMTnZzo5EQnZ24DXOwDe2PXNIp4W2SyG/S6/Gr/89e/24X3jKB+OP0B49J3k7"
    "AxnUjOjYtu3LI7Ja75r0yWLvjTw+e75aiFsulZXOdn1/8T7qP1oRcdBvqebri6xX6Cx5aC"
    "k8PmmcRyQ38Y0XSXOgfK0KFm4BCDnz8+3t6IKdvk+/2McVm2pfwdApBZ3CHS2KdGMTSwqE"
    "P0dUuVuU3Pxe/LO8VMPu1qm7q+Lac+k7GwpQBY/FP44ylwvF992DiqcoxzyBTwcwUARWhy"
    "MM+bd2f3z/LxfS4B9Pz58fJsAaDw+rYtc5zmm5vj8jX2in8xVKCQwIwbjD4YZgf8sG27Cq"
    "MhK151gC1vaYrtkFed8KO5RYgGLkzFVh1GhENT9etlaMTh0Eos8Wt+1paXB0Ydt0cdTRpx"
    "Y1A1o88kxVI9ZQhyNTr8cQQHRFFNao0CK6w+GvPBzA4Ug4qE8CJ5M4dH7NTBcQJeFHcicj"
    "xPqLD3qC96IG7qmmZIFoX1PSZ/H/nt89P5zaXy5f7yovnQDFaPaP8vLgrjcORDv788u0l1"
    "CejJ0D1LHPhSojt84gu/JL3HFmVRwdeW47iXr409PuvxOZM4lmr0GPUcWbhkNkVSIlpqPd"
    "rkBmPKXGImeoBu2nyiBDcs3xTOordGujv2+uC4/ao76syvy/tGuFMU/JqMTcl6nrP5SkIR"
    "xjJTQI6uITUF1K5bBLTJEC49OMj7KMoRXi6yebDqX5ZrjaHOG9Bv3F8rOY+NmlbWViwpuL"
    "kUXmVp5b77O6CABx7rD3yueuXLJxVRrrCNtsgr1NwYcQwOxC6awHV1CD41VbE9Z5QxPVbc"
    "vjzB2GmjcXz8vnF4/O7nk7fv35/8fBilG5u/tCj52HnzGmiMiX4yz2u0HZ06uis5qfceXC"
    "cjqVtcaINnOSuoDbOG5G6JUXjcyDEIjxuZYxAupbRMg9GSVPGDqRpG5vCLhEoNvA2uQ/wA"
    "optgzhDMkr7qhEMl5LbEhougn1hUYQNVdtJZvbn1pe1jrsqPpnDCkB9eMibRhNSic0ttQC"
    "2ap0N6XOSnhJT+uCJGpLgCU2I7oUHfjAvBLtNZLAQbCyp7Hwy8svKqOWVWwgCILmV9rmnZ"
    "HTyD+1bXPhmI8DEril0ZOdSzld/4L4H1zaXC8eAXtBUOVrgbKHjLzXprf9oen+t11tMcvl"
    "WSbFSXhOdEYjsSmgMMTa6KMXWCNczlW8M+7wZjftjmI39KFoTY5BXGUJldZ+vXghUYM6wE"
    "e7Oe2JwWxFcqXHuM41vSA4UGUzvsN8P5PNiL1h48WxUFlouBlhCqO1g7kMQ26CxFUUhIYT"
    "Lh1XEQm7OCKMRl6j4UINeb2H/6DiFloFqwTeiTGVeQfBv4u08/0EOZ6O5YbC38gJnaz2cg"
    "WBDBmEjdAdyBMYSBs3UfIhBrxmy1cPb6tByuOBjEXKdjEQYx1xr8egcxSyfIKnBoxxur67"
    "S4Wsrt9MKwPOd2LHJ4Vf1+mTW1n9pNHvOW61bs8KvQ7EPYUC2mkDUcXappsiSs8XNjAtT7"
    "y4fH++bF4xuJnaYKWKPsCHWAtfrREjdNLR8sQjlVKfUxaGwvFRs7JedYQpNm3So0fBm0+I"
    "VWxXXYsiG4mGhJ1KTm9cJ5XGIHlOnAID1Dt16YxB0XCF/9fk+MqBBCBp4X0FLeuahuDL0s"
    "9ScXYq/fm6WZWUFV1c3Y9VOSyhifB0g1fUoo6ixocV+7leq66mAMsYDVqCtqbl8VNqBmZd"
    "q68NvaV1XFg/NeicPCsjSrqu23Wbstv9l91SB/eWJUN5ndQHN7q6vKtMQb2lclOYEOKlFU"
    "/L59VJZuwaxFeqi0IvvUIKSjEmU9BI3t6XaV7+mh8T7vZZVoK2puXztXlbuIPd86mFTzKj"
    "pc34qm9u50vWI+2flTp0TPt6o1faTw34o9bXNaXkcplSrMfrwf8i1sOqlu+JViaSVaL6VK"
    "LW7qoI7AAwrPxI/4vvUpgiu4LOSCa+7Yod5oPPs5AZTUnMt/781pfn5LXgnSpXfjuwV19J"
    "lprDMh9k89JfCdYVMA3Bx5oc8Grv4K0YiZ+aGjOw6W54nuqf7Net6M0Z8tcF77uTVUCEiz"
    "bf4VGgR1qJbvPDoQPAPwJY11KHgxnbcQl26lruVYl+VkDnIq8zb+EBmLn495u517o3t1Ot"
    "bmMxQztdM1Oo2rrxpvV+3c293O3bDf6Ia5mYfPljF8bmtGshzrsnzMxh/VfP3zx/XmY5Z9"
    "Odcs64qitG/1Yffhyrj6/elm9A8sQov5mTE/M+Znlm2PMD8z5mfG/MyYnxnzM6+xD+1ffu"
    "b4sS735jEmsxuYiTeGHIq2yMupa3MHLsX0+CJAPRf0nVmbtmQ7a0HulTj9edSyc2uF928w"
    "q0+wBSu6q2/HcyXMEtNFG7pgwwL0/2DylU3TpdrYfAqvYQhWXhwjgRqn2oWx4r+xP8ENxq"
    "o1gpyWxLTd6awsFgDkhuPKTwo0GdOs7EErt7h5dClvqHC16IRQnTMVnjHFJtTmCxUfVpp0"
    "1pTfsuX8xRaZFEclIYSorKEg94yUlReTmEjNZ0MGiYL4lkFVGH9hcK1n5GmV37dlaBaSFb"
    "NLQaTE6lEFAp5X2NDYJn2Fn4f4bowRBsTuId+es2ApAsiCkBLJRqSI5JarPMDCo2scLp0/"
    "UpLbPftIMC+5GwcDOMT7R7DZ/sIhQ+I4wkEjH6N5hNay5YclqBw+85I7jg8D95klCz7NL7"
    "aeNEo2HYznoVlQFiGSKFkRYUNwPBCuL40pTOeLknJ0+v7wgx/rApMYnIJVw/CVDhnuHCCQ"
    "8ZOwBmfksOBFrMoRbM2lqRLX95gNF0QYuNQpaFiJy+xE2gyudumiVwuHGqat+xHS1vnGyO"
    "AgUMqQmZStPcK+JUS8sj/dgckj8l4FdhEAN4Cy9ghi2rR64IApn+o+UjDlE6Z82sctBaZ8"
    "qjX4mPKpvtPiatlAMOVTnVI+JY4jVWi4YKz7rpxfSrVQEkPZETHHRCQsOXu5GGSZfFLXSq"
    "o7bgFbIb+Nj9p2ghY3aB33u7o/Bgw/okQCzWaj8/JE9YSpXbKjemLJX5ZH9cSDy5YH9Zz5"
    "m8cJ769i+YOcTWEcjiy53JK76xqk02qf2INOyxDBOg9N1rz4ZKrtFut+hOvn/abph5/4AT"
    "xX3wcNw+qb/N/GIdzrPbePDAhpaVotT+1cHXVbp7ztO7vbODH431+7xqnN/w2/H6vXBuN/"
    "ikCegkE6FX1953jtQTqRhgZH4utnbeifTo1m++nJ/sPDAB0M0MEAHQzQwQAdKeQYoIMBOh"
    "iggwE6GKCT2+eTSruRm0qSFEOPD7JIauXyqRm2WwyDw/GFPJBa4YA8kLrPVsgDQR7IPm4K"
    "kAdSa/CRB1LfaRF5IPXVbikeSBWarTBzbB31Gj+ALdeqGvMpb2hq3lG9pmxHctVm0zA2QC"
    "CYFTvJphAkCqIsJxEkQ5Xz0AggkNc3D/aJQa0Ri2f0lDEJlgusSiYwRhXlvOys3Z1+qF1f"
    "fVWvj4y+df+90zg1O4173mbrUG2fekkSAbrU0aWOLnV0qaNLHV3q6FJHl3qNehO61HfQpU"
    "6+8f2MpRo9Rj1HZiPKTr4nEa1zKjCRUWrKXGImhq9u2tQBI+vQoeYsOeJId8deH0yrX3VH"
    "nVleg7R6JuwYIc9eRuaq9Txn8zn7IoxlAztH15AO7Np1C76dDwsUA1x6MCx9FOUILxfZPF"
    "j83O7ofc+V1QBamJgsJlWPvGTw2OJ5ycIkR55tUFWDIiN9OLrx85pLDS2ECywPv4g0taA3"
    "RbU08Q/44ozUqau3ueVcZipjRLLPyx6/kcDmMgmWGLpfVHccR8AfhXz2dbmORhI08wgsHL"
    "ZHh423OcYt3JY5cP2LSYCY/l2y9J7ro6aVkSgrlEgBlK+QfCmADgui0+TjeerKNkCJK2l9"
    "j+B9/nbaaBwfv28cHr/7+eTt+/cnPx/+zO8VLz9/6f0CSM6b1827VFZH+AHpbEhnQzob0t"
    "l+LByQzlb32QrpbEhn28dNAdLZag0+0tnqOy0ina2+2kU627bobNvkXIVppDIJV7E8U0vZ"
    "VkE+pZxUK2GQZNQkYsVkqq4pap967gKyVT6RlelWk4roVlaZAstPBYor373223GqVUjD+n"
    "TSaVxZ3Yd4BpNlOVteKvrqjrVukln6q5FghgQzJJghwQwJZkgwW0d3QYIZEsyQYIYEMySY"
    "IcEMCWb7QTALUz+PXdOYR2tpadJIboP1SX+1//nr3+3C5z5AwOXfAyMoVkJNDlXWjfWoId"
    "v7yvxczXkJgWm5HaYEipWQDjyRHj0YTUTTXeociGkSVkE+TcLPHx9vb6IZMWNNLdvSlul/"
    "IaDwNbZNJBPt8qEbl61xeeEvhgozJQzIACRA44DPprYb1URkRHVgcbQ0xXbIq04mTLEIXz"
    "kt6iq26jDYF31QVGOiTmH77ejS1Ptrfta2yxwPBoRJiMS9B9e5JWbft2UnWaORyAZ7SPPu"
    "8fL+7uymaE9Jwyn3VyQX1eNGjjX1uJG5pMIlLCa9uJi0/2mwjYXa0DlqSEsEtjzfwrpQyv"
    "KRENxBw4eYCyODV1h8RB2CRTs4b4DuZJNpyTb22OTxQxTNFd5IrJpbN1iQIL7MvYkE8WoJ"
    "4qpTvGRxQqj242quUpc71kVBdn44YBPi1NVtjCz+uuGALP66jxRk8dcHi9gLF/YepiUrHC"
    "/L6UxlXVAQgRyapFXhPKBDEY5MJ9aB2Jb5hkvmL0MvFtxhGQAYZeSDb7/SLYUfsuxajjSM"
    "0cAYDYzRwBiNGi16GKNRX+1ijEYtUg7vbRXoTBtm+uL66kDPm1Iq67+1L5m+3IyST6Ts7B"
    "I3QhUNVUoMD/1Vd3VZ7qbiFbrP/Nam9fERrVzpvthclRgRDuHHlGoUW+VoWI9elw6Hgoqc"
    "j6aTHq3nlfvZIo+U/yfvbPNbsrEf5Di9nkeUnMvmDR4Z6031AZWe5Yqgw8yASv+Gg1wBle"
    "LenAGVAIA4MQlh/npAbfH1rCrB1lEccUf6Kz/jUk+y0Jdo40/rT+tMsVQH0BYfkMA8pA+5"
    "6gvknFPDNi3yyv9r0MELE4e7oPG/sOiYtzyOMzPCr272/XWM6doaLLOj86Bn9V5VQ3YoWZ"
    "QiLilX30RxMHrG+mhM+AAKurno5dFgOVD4M6gyAYoIjBB/lPFlbsTXOfloXLG9rSWlmzNt"
    "Fglzz2EeKLoor2Ac2NDoXb9toOrFLrbRafFlyv+yjHVPcm+eJTC+kL/6cgWWw9hPgmAXpA"
    "kIKO6U9xjYvWfFHeWWXTXjgFVR7L269tj7e2PQuJuqnXMRb9857hoD687uN04wFh9j8TEW"
    "H2PxMRa/eCfBWHyMxcdYfIzFx1j8UlSoojG8MlmM491EJF5c80VjeWWy9YgWw3je0vFlcV"
    "D7uqU6Er7Tufh9eaeYyae6hajQUK/JmLn8NQAs/in88VxzLp8vBWwc1QzfynKZ/GieBwBF"
    "aHIwz5t3Z/fP8vF9LgH0/Pnx8mwBoGWCtLPkMVD7BwjUFmZ+pr6W2t/PCW/rRBhbIvgc7F"
    "KdkV5oCQ3uYj957gB2pSUqQwlLv5jEXfUFvACOfxCkr8QJDoMZu/9cYnu828fIR4x8xMjH"
    "9WHADxllRldKbCfGls9J34Fo77oRIX7UsYGBjnUfKRjoiKFw+7hRw1C4WoOPoXD1nRYxFK"
    "6+2sVQuDqEwoVnt72cmrMPeXNXSyo7dfTNE6Kw4fpQN2qfGG8ySZ3+5YMcPE4D7szJ3DxT"
    "xN0KtRbUgsq6aeXqT6OKqj91klzMVvvEHnRahqgC9dBkzYtPptpuse5HuH7eb5o+x9KvDP"
    "Vt/Gy2WNM4hPu85/aRAZzNptXy1M7VUbd1yp7bn4z+1elr1zi1B8d38Nuxem0wuAbVoZL8"
    "y6XVn/6oqPrTx3UzUH3NDI7El8/k9XitK2SbItsU2abINkW2KbJNkW2KbNMa9SZkm+4g2x"
    "SZA8gcQObA+jAQJ/mCGMRlEANkCuwLDsgUqPuKgUwBZArs48YMmQK1Bh+ZAvWdFpEpUF/t"
    "IlOgDkwBI/QUr6rVyOW8n1qNH2uL5mDdAB1At17eZLMB4OpBHjIAvzE3F2AyK5PoGwK5gq"
    "g14v+gC+kBueVWZQy8nFXjO28fr913bvdNFzM1oe8cfefoO0ffefFOgr5z9J2j7xx95+g7"
    "z20td3XXkBynL8aqI8csEqhxzo+2X5+AKHCSgRRLA9UwiPZBIabtTuGEATmX/O2efwSRjf"
    "NSbaQTOpvqt55BrJE75v9snJwsQC1M0cHvSifsCS41/Gspj5QjObg/3d9kLPbOhhNqrfHQ"
    "nlLu4duf82iX35atXnExqV+TuCpszeeVnJ0NKy6zw1mw2mH9FL6V1vxsVaIWgDriD2QeZL"
    "FhIrG5mBREShudY5QxmEo2tOUcWEguQnIRkouQ2LLvOCCxpe6zFRJbkNiyj5sCJLbUGnwk"
    "ttR3WkRiS321i8SWbRFbtknBiOq7ZtIw4hVgl1IxnODmnHSMj3Qyq4QFHUUL+BQUqBNQrf"
    "UX5c83URm6P73GYeOdIh7C51rx+59v5qf36ppdlcxhV5T+YbBK+gfrk9G/vjrstnmbnbvv"
    "WvtJ7zxAWoiTcZ//HdrTgvY6x/69ohwXEDuO74/7R0FKiM7dUGuM+bu1hn3x3HiShGUpIY"
    "yKaC2dddNaYhrAtBBIbZEfnJDagtQWpLYgtQWpLUhtqWFvQmrLDlJbwrOTr/U57HoPrnNL"
    "oGr3HHhzkhvkuvQNys+CoTWxCIJpNPKQJo4bOSgTx41MwgRcQn85+svRX47+8h8Lh4R1qy"
    "AaMlnEBDkMyGFADgNyGHZxo4YchlqDjxyG+k6LyGGor3aRw1CH5ByJ4wJqd6l2Zcer+jFF"
    "HgjXKeCUyRSJ7jjIwRRhwc15E3eEdA7LAxOob6wFm/9If4X6w54blK2e+LWJWXD7iMrsvi"
    "u3JuGF/Cs+U4df9+bfhegiu0OSuDOALtI3+Z9IkkCSBJIkkCSBJAkkSSBJAkkSu9KbkCSx"
    "gyQJFjtjJGE710dNy5UDF5dKoQbHsvosEaBr/0wixyF2Lc2TGMFr/e200Tg+ft84PH7388"
    "nb9+9Pfj78md8rvmH+0vsFmJw3r5t3j8khCj/8RzYtS9Cg1CCqtXBKlqDR52LrgiP6pdgk"
    "LEIGoLP7R8DIBB58xAdxLThHMledMsVVX4g0qcRKbeUfTuefP98kZuLzZgrIu6fb88v7vx"
    "6JEcdv0t0MfJEdg+yYNbBjNoJoTV2aSI6pHw5IxKj7ZIVEDCRi7OOeAIkYtQYfiRj1nRaR"
    "iFFf7daeiLGtE8iaeBizOWGrFAGvD5/fFw7xLJLA7J6DPDSB6PbcFT7EAjnhk7IOWR8Mjf"
    "9ddfmKadvEWlrmo5jwqukhaEX+fvV4lfQQd0fP1t3XgWno/HkLUkPE7/s07De6QTqJ1ipp"
    "ISpKkPHcWTvjIf71WPUEWQ/IekDWA7IeincSZD0g6wFZD8h6QNZDbus3umHRDYtJCtAPu+"
    "84zKw9BaGYE0Q00CuOXnH0iqNXfBe3aOgVrzX46BWv77SIXvH6arf2XvEd1Wux9AQs4YHe"
    "0OS8o5qdO1fVLy/Bow9IBt3gMciIupRo4O/7DvJRDF44agod+kyAWUXQvjeC/Qix9YEwNF"
    "OLKNGMKmMblG5nVeLBS0XEg/baEw3cnwyuW+huR3c7utvR3Y7u9uKdBN3t6G5Hdzu629Hd"
    "ntusbtAR7fHDus3mgfv08PlODlxSKj0H6ANX+T/+4mxt6QZiW8m+pxuubrGf4LGFN5Dtsc"
    "7PIcSkX3U4huhcxweKyk8qkAiNfy91PvCrtjsV9lWACA4o/BgDf4UjjWyCqKLJ/GADSol5"
    "IiwB8dfbs066OsTFzefzdK+ABs5T3YJ849tcSzV6jHqOzKR4MVYded+QiJaq0bHBIc2mzC"
    "VmYlbXTZs6YJMfOtScHVdHujv2+oDrV91RZ4Z63c+pZ8JBgh9SJSfgNT5nYRmRxsnJgs4T"
    "dhV+V2YhEXEto3vI5vscXUM639euW/BTXjguAS49mK19FOUILxfZPFjizwIohfdvrrLOGq"
    "1/G9Bv/M3m1PzI+3zW5ichtsE6RgUXyaKWVumO9rLzuHiRija0N5/vrsPb0ytXmk7WA7vh"
    "vNIXZuSJSe1IRh5hMmX+vAKxWvx1lZHq1/eF/zLF408WewnJtFS6la1k4eHohPopDGtMcE"
    "eQtcgkxEV1SAKbbCCXCW0LN5VvyF9l2cqWwDaT2yBqoXW6ZIIsMXoGKj9+8D/GlC1LgpVx"
    "/1agMsgrMeZhujKomrFURRIpgIYgsi6EDn86LAjQR6KPxq6/6eLbY52/kjMY+xsyUOaHcN"
    "iIOunRdMfRgFtULjEKaqZL6qxX23Z+4H/7/HR+c6l8ub+8aD40g6NeZPwRF5OA31+e3SCn"
    "/ofh1CNzte4IIXMVmav7OBEic7XW4CNztb7T4iaYq9lEtRTrUuL5OQ/krn6/D+ptL9B4dX"
    "mINmoZzNL2f9bP42sRh/lvm0HlC284yMHme/XvzU3oY5ZqszF1xbkkyPDzi8JPeM5U8Tcf"
    "sF6/qgagJVIC6S6fq4dgIXIpXNMli0FF7f5p/Wl9MTga/o2MH5gU23P4qg6cQepb01Ul+O"
    "YgcXTYGHhGRBUj/rNL2AGf2vrEYLD62ITaBhQ1qoZSOKmodpG1bkph1xhYd3a/cYK0QqQV"
    "Iq0QaYVIKyzeSZBWiLRCpBUirRBphbltnrEP7I1dU+JuykWMiGQ3yI741f7nr3+3C+8ZQf"
    "0u/yZgb3H96kzhh6GJxC246MYtEyrimv/KZHSWbEqoTHaHiaFiNNGBZxLLDRldRNNd6hwI"
    "qh6MpMFY/Pzx8fYmYuVljMuyLW2ZBhoHta9bqiMxlZ6L35d3ipl82s0/dX0bVH0mY2FAAL"
    "D4p/DHc80BRUHAxlHNIHculyng7g8AitDkYJ43787un+Xj+1wC6Pnz4+XZAkDh9W1bVtEs"
    "39wcl68ve+2Nb04SM24w+mCYBUWvQ5MSI+DOFzRt2yGvOuFHc4sQTbGoq9iqw2DR/KCoxg"
    "QMThpxOLQSK9ian7Xl5QFJ4UgKR1I4ksKRFL5cv2EZVulgyFO/VT4calXCNb++t1Kw1XZ0"
    "6uiuZMvae3CdW2IGaVFSiS5nQhvc1FjUIkU3Num5Jk9fP27k6OrHjcyeDpdSHR22vUVTWM"
    "Zkam+dqSL8oUh+VtXhB8Wi6VnjQqjRpEZBsKA+YyKozdQuj7m6CcPXpnrhfioVRg2nZgAa"
    "rPJJrT6YqmFkbhsioVIbhprpMdgvHDfev4t2CPCPRXuCh9uzm5v5TQBfahy3B24juUMqc4"
    "GKSS1yRu2echfFGpw9XqYnT9UZkeIKTIn9yBpk/Cjfo44mzcGXHXOTFNtk4M2WNFdFnAs1"
    "7bL+57TsznigKwnP3TXPMFhQwSxaAuiUKOJcZ5whqtdRh2WCgUOxeocCV4FqhbGhKmP6yC"
    "IyTni26zchVA+fLzyvsM+3qbHQTguRKkwURwWyPdGAh6y78+bdfCJb9uL6NOgiiM4kdh9O"
    "SLvkf08mfKlbtgzXYMoligbqxmRqf55+04RMWPDGEkQSl9Zyvjap5hnFZriYyH4MiOCDFo"
    "6I+D1bHhKQao44rl4MtaRUPYArRUa6EJ/EAlYf8Mf8aCBFo4QJ2sCLBY5FlxFjOI9pcfEt"
    "w20SVy00PIP7dxjisz71fHDCOKqZ31/EN6nsJYiVle1DiotvfU/C3B5Tyx3h5oS3FV0Qg9"
    "+ljkt1RnphIF9wF/vJcwdwvimRmzKghEeRdcDycNUX/jPHUYQX0FfiBCEGCzjlBRrY47Ok"
    "yDOku0XzZKTEap8lAxgng7FqjYg/4RsQnk+ls0YtAtQwTc2PkKYGS79uHwM6scqMrpTYTo"
    "wtwYV0d3YmxCK99cABk2vVfaRgci1MrrWP2zdMrlVr8DG5Vn2nxU0k18KysFgWtk56LVYW"
    "NjzR7eXUXPTol1OmJDCpw3OOCTu0N1bW689iDdYCpQIWysW3lsQkZdHNwCQ7f+JaEwTeAA"
    "/hjSwzoH/lYGFKwBlxI08qQL7WCXWaqvMSlRSAsGT+bkyZ6O44qskbTNyiopXvVJiMqbGk"
    "5m/l7a+auM+rqBbwKFULuNU+sQedlvF4bTS6D03WvPhkqu0W636E6+f9pnU+7Tds4/n4D3"
    "2WtG8ugd9R3zS+ae3WsH99pXfb34biWuvU7hunk4F5+j/d9t1h51ijavub0Wl8szXzSbSn"
    "Nfj7mq3hoNE6DJIFRvc3jaNTo9l+erL/8PyZZpGGXv+oRkP6x6Ia0l4Hpvt9cH31NbjuPb"
    "ePjKZxOPs7/7Km1fLUztUR1wp7bn8y+len4lqnYXhcM7M2WqfH6rXB4D610zWa+oTLarTL"
    "37fTODnqX0/mkOl04ikRl2lKrygJZGttSSC/jZ/NFhscnb52jdOZnP4p1h8w8SMmfixAks"
    "fEjz9KJj9M/IiJHzHxIyZ+xMSPa+xD+5f48QeIdoQsXwO+sTOpNRJatqA2WJ86kHGeTgif"
    "/Ie6wyCFlxjU4IgBr4w7AceMOxG57l31RQ/ETV3TZFT49T1ms1GZmDYM04Zh2jBMG4Zpw5"
    "brF2tJbym3JdcllWxZsnt2JFBfZb85Y8rFw4M4ihImjxuR3bHhDGJI+95f2nfNs5ntLy+v"
    "RmxihAHJxEgmRjLxciyQTIxkYiQTI5m4RtPiD0Em3tYObbNcYv9YUYVmIybefuo1fvxasb"
    "Z0z9Ctl0oKTOfVed2MhllaT3rNvH4vK0tXIVVV1zPrpyRgjVbSn77whvauO61ISl5eE/5W"
    "taaPFP679piL5dy/7UyTJuVzYU9asR0e6EDX4zsqSd496ggU+JFpNjX6E2yEUHBNCAXX3L"
    "FDvdE4NptGLUrnZf57L65r6RCqBFoYQvuPbPiVuYEVU1QhXP1JrQSsi6MIbkXutjeyMILg"
    "0sHCOIJYwrs8gQR8yyAqnqkRj1+4KnXBZtJficMPj/wwqfqkflmoQIkWVg0GMCoKBuisOx"
    "igffqiCcL/ybjP/601xvwdIEgA2v9UgNz/taIvbh2vi7J+9Nr9yDXVuRv2G91h9xr+fm/3"
    "G2/1Yffhyrj6/elm9I9/IG0daetIW0faOtLWpZAjbR1p60hbR9o60taRto609bK09R+wxM"
    "z8rB5+SXo48nM5n+c9JsG/ZBt7vCwYdER7kIy+WA2OhNQOpzZvj/XBWCEm/aqL9A4c6QOR"
    "BgKKDAga7Qd+1Xangl8APQcSQgTMdz4PSAkNVTS55RToGBeDcTEYF4NxMRgXs1y/+x4X86"
    "Zp8f3wkEwU2+B6FZmTZNV5su7acvRM7GN6Y9c0SmIUyW4QqF/tf/76d7t4vRbIRQY9Xmw7"
    "+C7DVF3+ZhLX1oIba4Say/Epi1ooW+Ph9UWMF3jRcOn4+Hh7c8DXEpuvHDRYQQgcVfwMZQ"
    "551cmE8dMr3zdAiSRbdRgcW/i51ZioUzB4OXCqkR6A1/msLXca5qquJznI9B5c55aYfd8U"
    "krSSRCIb7CF8hrQsohXtKGk086x41YfEYdVyrFpeyBirTsFsNhHHYn5+YWPqGZrS51f4wT"
    "fD9rpcZiUMYE4rbvVISu2w1eOjX1FPvKyoqOinv9QZKHoiqdaVR2DblUkxUndvI3UNomoF"
    "UY2J1B3Pmga81ShK94cOPMQwXQzTxdGSFwsM08UwXQzTxTDdGk2LP0SY7o5qt2icLhwr9m"
    "0CqVypsbNX4fol64jR9aOKKqyyVI+oyni/NIV1u0Jtzczl+6KuyoJQfV1XEqqYcxrY8VDF"
    "8CvToYqxQL5UrGLQneXRir7YfLhi8HsMnlwRiz4nLk/Ioj+DZMctRjPM0uDF3iyQOUcIo+"
    "XbW33nXJ8Y1BoxKF2kKn5rEsduLpFVgxTNikL2nosGKZpBKJ5/zR4c3x0tClLk7/RdBCs2"
    "urOAxVSlomQI37JgxZdRReGZnTUHK7ZOfe1g0CIGLWLQIgYtYtAiBi1i0CIGLe5Sb8KgxR"
    "0MWkQ6xv7SMeIponIfDGIy6NtcHYOEESQvCAkhRAF5MfuCA/Ji6r5mIC8GeTH7uDVDXkyt"
    "wUdeTH2nReTF1Fe7RXkxZpS4dVXVzlLA7qdmE2ew5YrVQ5/yqnqtkP5SR7XG7QtF6wKsyA"
    "zJQx0I6DTZ3IEZ32Y5eSDGcMiTAFlsOCZ8kRNTpkKtRcSBZXevzBmoyHPe7azEGXC77SOd"
    "P0vvPExGTROSFz+JdrSgnU7jyOi3PxkD4/S1a5y6/cb9ESQ2Lp/g+GVSEWfAWjtnINDOp+"
    "+dxqnZadzz9lqHavvUa1qNp3H3/sG4eIucAeQMIGcAOQPIGUDOAHIGVu0tyBlAzkDBPoSc"
    "AeQM7A5nIMHoz+2vjguh5wdZA/uBArIG6oEDsgbqvmogawBZA/u4OUPWQK3BR9ZAfadFZA"
    "3UV7vIGqgJa8CMvMkbmpt3Va1xA0OtaAOivLOMLhDWfV5AE4gqaedhB4hc4MLyp/K/q6Zw"
    "PhAmTMiqNeUvBiqCpK/B6GbwdyhZE82lMhpBVc2uyjewKuIbqCm+geAZPBle97r1tqkDh6"
    "Brd9vfXgbT5rvmFdO1xulUPb6b8GcY4rp1B88e9o8/vch4B4JP0Drl92vG4EhwDo75vc7g"
    "+Hz83GjBu0SyxXIV6BVpoLWuXAX8C7uNFnINkGuAXAPkGiDXoHgnQa4Bcg2Qa4BcA+Qa5P"
    "Ys/HhVwUD94lQGVSfdBcU+Ft1Yo6pgX5ms3l529RaZ7A7XcBGjiQ48k1hRLS+i6S51DkQt"
    "0aB4TljiKyobmjEuy7a05aovcVD7uqU6EofEufh9eaeYyae6RX/q+vaU+kzGULZMFA3mn8"
    "IfzzXn8vlSwMZRzag+u1wmP5rnAUARmhzM8+bd2f2zfHyfSwA9f368PFsAKLy+bRPJ0ppv"
    "bo7LY/2/H6H+H3XcHnU0qenboGpGn0mKpXrKEORqdPjjCA6IoprUGgn8LKKPxnwwswPFoB"
    "PCT3RD3WEAj9ipg58YnMbuBPzG7oQKe4/6ogfipq5pskCw9T2mQOG2z0/nN5fKl/vLi+ZD"
    "M1g9ov2/uAg/8R9032h/f3l2k+oS0JOhe5Y48KVEd/jEF35Jeo/Nt3Z8NvCYBP+SbezxWc"
    "+gI1q8ZmBSaof3m22xCSQm/aoDJ0XnSB+IJQLqAvLvpc4HftV2p4KUAj0HnDnBIsPnASkL"
    "poomt7wDjWraM+o5Mh5GdqF1iWipbcom952ikH1iYtBNm6+fQEbiZ4UDhXmwdWDKSHfHXh"
    "9w/ao76ozdxKeM8AChjImTcR5Z03M2Xxw+wlhmIcrRNaQWotp1ixcyDcclwKUH9h0fRTnC"
    "y0U2D5b4swBK4f31PVzkZkxsQLvqYECYrDp303IzqnPPRFIqBkrHmlR8WLD/p3t3hn4Fne"
    "Nvx433734+gBI5b6A29/t37xfo+eH27OamefeYDpOClbFIN40E9q6fVl/dXGc9gw5eZEaH"
    "c0oNoloZxIK4XNp+xAXXpejol2LnA+DShETjgWoJIxAsmXwG5kd+RixXeiTIKVbAjPT580"
    "1iS3beTJ/zn27PL+//evRfyaPe/LDgCIwM2lclpvxlyM3kdgQ5PVHUBdbQiDWl8PeEW/hq"
    "asHFkF6VjWfZxraC8s5Xbnf5JpbqjPRCQl9wF/sJaHu92ZuWquoO6EE7S2q5y2/b8klKhD"
    "T0+AlcKKJojOK87G64VX0YgsOKCOpwKVjVbGGp1bUDcfjlN5gq3zB7LvhFxVZZvq1erbk1"
    "BZ2G2JSKe8wQ3xF0/XeuEuBVW8TQ/bpHh9WCljnDli8PZZBNidU+BFMA6wdz+d4tMDbCG8"
    "DGhytaE0MuZva2Hf2Vv3Tt8bNVh2/Mi0abx4XqPiZrGj2LseYYa17Dia6mowVjzTHWHGPN"
    "Mda8RtPipmPNwy3zBjv6ru2tV2moJI6pg0yOlAFi71wFiGGwbx1mq+qzBcSPGEWDr2OkP6"
    "/fiyKeU3b/QPTq93soPa9LSd+V67oK49HKyk5Sl9Q+MXqGbr1UoaQbaG1dlvKtq4qOKtER"
    "He2rhl6Jw3i7VWip5Te1r5oKDdaVDDy/rZyT1M6oa8UcGqkpTqLkW9WaPlL4b941t/T0tj"
    "wTwHYWXZPylbWXziMSfaYDnY9vcGa7l3AtpY4AgR/1Z4uIv1pHAAXXYl43d+xQbzSOfp0B"
    "I13i+e+9OUXLRlEl2K6QgWm30I19aF58k+61nAgHMlGbBTBenv/G76JZSXCiDrwkE06sB+"
    "bJhyPu9svegLQst43sllXz1BhnFVWHOS5YF8eC7CtPIoNL//pK77YnC2rifBs/my0mMrX4"
    "WVtWqYdT0Re3j9eal2boa+Ub5qfB/DSYnwbz02B+muKdBPPTYH4azE+D+WnWSrXbr/w0SK"
    "jbX0Jd3JKSF9a4DDJMqiDFFeaYV0MtRwSQEYeMOBwtObBARhwy4pARh4y4Gk2Lm2bE2YG/"
    "e0NEqh3Va2xnulylRug3W1WnFfKA6qjU+ImrdqVBgF+U6Rj1uUdL3aIB02m5U/SBmsQd+6"
    "ncREEPEWTqkCFxIGT8F0W1FJ0xUCG/xn/08zgpusnvg79REUQud6dW3bjEEfuvaBrhH2ox"
    "Vfi63vy7kH/Wrshb2T8uVkek2z45VDv3J52G8SL+3ubXO03fsxld8321i2qKdBrfXrvHd8"
    "Nnyxim5YrVE9m6Jo7vTwbXTykNJLVTWBNBm8U08bWiyirt9VZWGfavT62gpsxMVo/76tF7"
    "jd5r9F6j9xq91+i9Ru81eq9r1JvQe72D3uv4OasAcimx9foN5qFLbSXF7vFtqcIcFtWiRM"
    "VRaQ0BypjyjZiPChxxiSUrn1muibUgyZ+qu2AShb/wtiSJJ7PxlArXfzy2Qct8kERGiGj0"
    "cG0HGPAp2qJZtumi4utErmhO25TY5lKGlgAKUtlFip6lhAZvTQ/Giw62Ioi+EunFTan9qW"
    "QbG05LGqAiYCgOZihW3/yvfkpo3iJMeU4cEj5+ZqgIQ2CYFD4cT/BfHcaTlTGVVtTuhiFH"
    "Btj+MsCQfbRtBJB9VPcxguwjZB/t41KE7KNag4/so/pOi8g+qqNel7KPtsiTCTPMZHFlYh"
    "lolvFl4nlv8iQSEDwWv4Qy5d0DrPqyZAJZt62aUOClInJCZ83kBM1sTQcNfr91N+w3usPu"
    "dYt1O/d2v/E2RcdAkgKSFJCkgCQFJCkgSQFJCkhSqFFvQpLCDpIUYh/YG7umJCbikXzLKB"
    "kvk92gd+1X+5+//t0uRU1w+TcF543sGmGLbiwwli87j4lhPFclLBrKN5/vrsPb06XDslH7"
    "ymT8kuwycDLZHS7J/RinhgRUEajISJ0DUSQZRtJgLH7++Hh7E9VDzhiXZVvactm4OKh93V"
    "IdiV3yXPy+vFPM5NOFIKeun+CwPpMxc/lrAFj8U/jjueZcqPMFsHFUM8pqL5cpUNUxAChC"
    "k4N53rw7u3+Wj+9zCaDnz4+XZwsAhde3bSJZWvPNzXH5GrMfvojKbWLGDUYfDLMDfti2XY"
    "XRoDQ2UR2gK1gaFFuFQpFMsQjRFIu6iq06LMyJP1GnsDdzOLQS/8Oan7Xl5SHKBt8Dm0KR"
    "xWFecseXBvExorTr5AAWcg71NLAxEidjEcghs+XpHk6sPaa+ljrAzQlv68ifqyCs5w7g2F"
    "EYfHFOC+pDuuoL/wd1/JM+fSVOcNrPON7lEtvj4xyyrvaXdbX1QpabwzUskVN7TJAJt20E"
    "kAlX9zGCTDhkwu3j9gCZcLUGH5lw9Z0WkQlXR70WysO1hWKfdTh/zF1dQ1XO2SyxLeqhQ4"
    "e6ULmEdhhcO1hMOfTvysk2FCGnMPkGTcHSSMw+hLmpfeoBtdBfPH8Bc24QNMwOlKHu8Lmb"
    "ucTm/xB0NGuaEdBaZevLuY3I9UOuH3L9kOuHXD/k+q3SXfj3y9IfZHsBI4Eddv5dUIPytT"
    "nw7nJYiTNUZXlGFt24ZTcf3/I6bo8Oe/zNehNCXuZB7DUt91bsQ+ZQlEqnENWttSF5WBCw"
    "OWCuxM5JU6eAjarAF8CAHagGsTTVkS7K/Ev4H387brx/9zO/Kt4e/vF+AXQPt2c3N827xz"
    "kfqzXypCe+7FQTcZkNMi2IVXx0zBLrhC+da6zkFVuYJ+LoXY48EUfpKXOWJwIuJcGCI8vI"
    "oZ6lARpUkqAnGzSZbH1pMrnP6+tOzWFRSGfk7557QI7pQRVeyQz14DoZM1R2ExvU/5A3UH"
    "T4pAfGdhDQWY+fYHr8gUaPv82LjCF2TqlBVCvjZChtIM364y2sS/nhuXF95iopZ+/z55vE"
    "Wn3eTJOqnm7PL/kUJMDgN+m+SWV+keAaZCal7rg38BxGnR6xQB8lgMhsZoNwRL/sLB4m7e"
    "sG6cHh5Tu1SE/sixmRnJMW4rGomXrjAScekQselmR7DEYpPsSVF0JsP10efJMCHxWu28Kd"
    "xPdVYKJSJro7nolKz1PVtr6VXiIYcGUdylLh+oeutMOEXooFrNdXnemu0icjfsD6AEUFBC"
    "FW1w6EI5FfMmHf7bkQfiKkoi+WdooKm14P68nqU9XR+Av3oCcWOQxLRLd6LM6mSqbetARl"
    "EuIbhKk6HL6+9dpHVHUgPkI+K+QX3PKROpjZV+gP2S3UtFvIX7gUm5pxLcJsnpj+M6IsMm"
    "/dcg/ge61AFWW2aQnRem8FarY148pL9sQy6pe1gCgUQMF2qOYN3J5LPYmRJHvWS8vVdK6L"
    "v2bJ9c9WHTdaxkZ8IwfELN6cWMYYkQcN5Bfc/uwH79QDV6yIWy8+BuflcQQWmwct9VUf+V"
    "avVcFY2BTiUgCXEeWfUGRKjARqOheK9ysxCQY8F3Fyn6jWbE4LnyCZ/3LJbHnq4y/XG6hM"
    "YqLODqONy9TXJ5ACQGfKiIpighR+SLCWhhDNzrfldGLBuVuTZjhZrbEtB7861Cjkswvv3x"
    "l4NUpYeLJaTldbKLLQYdE4OcnhseB3ZbosxLVUQnf/6YUrMqTl6otWSQfdWrTND0sGHPhV"
    "TeMTY6HVTSK6u2yQKrYaa1mTUlrm+vcsV5a8Y4H7OrsJHCR5BslYZb2lA2XhPjyjBdx+F9"
    "h+gw5N1XkhkISlR0zwScOLEKuo825JS4hKQf+214cX7BP+GNobjFVrRAy/unZBD3d2Q4hJ"
    "AUxEVaaCUcozkc3GAexv+GuRoJokdvPAfbbII+X/qTjSaVt4rRY/FuurOTKprxyi9JWImC"
    "JpiJK4drAsRAnuyp8Q3b//F7/aFlM8joUjYodmBQIPfKKEyFPGDpQozMjSlCHv3x7vmWBe"
    "0cHKIktcuJan/Gn9aZ0pFpmEjSsj4vqkj6CrRE2pSqC7ZvQw0axqKU14nwvYoQY2oVUzvB"
    "uTajK8P1vJDO+t9ok96LSMx2uj0X1osubFJ1Ntt1j3I1w/7zct7XVgut8H11dfg+vec/vI"
    "aBqHs79/paOm1fLUztVRt3U6GZin/9Nt3x12Gifjfrs11Bpj/h5Qmh6eES9FD9P9oq+mFX"
    "11f/WvtrvXLU+7NuC+ab6vN1667ZNDtd21u51PK2jh6x/VaKH9cW3Z/af9hm08H99/7zRO"
    "zU7jnrfT4l9+6jWtxtO4e/9gXLzFrP4Y6YeRfhjph5F+GOmHWf1X7S2Y1b/a3oRZ/Xcwq7"
    "9BR7THz2l2IZdPUmp3vT0BH4uY9KsuCpYPoHw5nEDhMCti/MIy18Mgp1YsYgEKZWdRvFZt"
    "csveJkhnrZdLGpwS3eEFIvyS9JDUhYfcY/IAhzJt7PHSQL7xA5OlGj1GPUeWcizbXykRLe"
    "Wn3GSVgSlziZnoAbppUwdy9kFliAOFeZAonikj3R17fZghvuqOOkvkF2SUhnIRyjgz8fia"
    "nrN5l2qEsWznkKNrSHcOtesWL2QazvAAlx6s+z6KcoSXi2werKJUnM1TcNboldiAfmcm93"
    "ktzyzkWRa9uGydNS66N9/+uuBE4P2az1d+GR3hguANCveCOE95tk0cBWiVswmtfXkOl/gf"
    "fzt6Lx87VTa+OD1Fnkj9o+xI/aO5SP24qub6QK4iLpuFvzBDsWkpqjIE55AI9sxglmbeVa"
    "NyWj9GEbQzfgQV3d3391HHVPngkpx7Ft1YI9Sgkk9Z1ELZGg8vLI1UVaexiAvh5vN9ZUEi"
    "rZjM5tJnNQp2EcmhlYaU7yjAnq+LFoSi+VG5vpN+zWm0hMmk0CEgFKjveCy5u3z3Nse+4t"
    "3bzH0FXEptLfnzhMWuiJkvIbTDVj7YE8K3JM1wB8okTEfB/6vzaYn6Zjv5prJoA1u24A2g"
    "ClVPN6V56bKXu5RYfUfWmzOfPu2n/LN5t/Ac4i89hLc9kdtO8gptee2JodBTGSNu0epaGf"
    "K74WHxbIOqEBMdAHQAdlLNTxQynyZGfB9TRCZtCD0LeXbyUVxh22vxx4SJpCRjll/pUivD"
    "6h6Xq/fhP533CRwBUchZoOAP/t4xuGO2KfEsA0bviO8RZWWYK216wwu0STXPICK34Tz2S1"
    "KQJSRrnZQvmRYsoIfyEcgU/yvkDvflEluh1w+mg3KIJQV3FDDxEUXwiglsKUKFeb7WWRnQ"
    "ZOI7Cp0o6aqITymAX1pqO1lpYEtTAr2E3I7CJqoNFwBsdv92xpsFZXFLDbWkZL1jvqT6h/"
    "dnYUyF74YwIZMh07VluTLztrCtKD/YafopRETQZNkstpnN1BvtmkX4cUX66xI8oTwY8jYQ"
    "iSJJgfg4df3U5Kph9MLAqIJYLGil3mhEc5j4AiZMxyowTcQEdiCs/dQyRIyF7sij0co1sR"
    "W0+QvqJtd6QbtMSmw3zDHhSweEtXkrSXhDbiPMyi2uxfQSKKUnghMLM5nnZXcDXfHGvk1k"
    "YFCwhQV7jhFxwb4tjCdTkZkwuA50Pw6OPuCDc5rEThUl7l6zSGtre9Ra+kNA3ezpEibGg8"
    "nfqGllGNGTkvUtpHNLLXfM9TiEmLaJ4C0PdUtn4xk0AEbIYT1QDsXotMirLLfbyq2tz7Uo"
    "ulMJIONyOwWjZ7nUG6Q07w+q4igWamyNIKZrTuf2hqQF1zoz70Yx8VqEvM6vvSpj+sgiZZ"
    "fflPhO4BwlRwgGl1gfxUTpfwykBg4wrz2MwSatxw84WkEIJaJ1h6+mCWhkUcGF58w5wbqD"
    "IcZSEMlLXRJOm7UfMmWLy1RYVybHJmV/R8tcuibZhmMemD0oOr/eDcZanlAyUdTcBjCRLo"
    "rrSLl7url5kzFz7iX4eWbKBfeVzdiVXlVyABFNdFXg0I43VtdpcbWsaOmFQZ4abdHmey87"
    "/Erb7DINlIQv4yiTY6DEd9D7BmHlo0Ry3MhQcXb6xhQTSObrCeSufr8nhpoRnRXq+wIaWZ"
    "dNaQsql3Cl/KFThZ5EesD9VpZIbwnse+K4ejVagyH9JdHiPqov1vaqWvstGVdZC7dNtcqK"
    "XG0rauoyaGdfO1XkurWpkKtGW1/oGv0I21ZZJbP9Xk/0Pu+GH4P1V72COV7o6sxvbbrnOg"
    "u2x9WoLHbw2WOVua46GJtk9dnLV1rU3H6rbUDNynR24be13wqLR8y/EodVsA0TyovtxVp+"
    "s/utR/4JRFZnsLjmbqClPVeWbr1Uoyve0H6rygk0UYm64vftr8oY4W9sDarZbTwEje25ys"
    "IaPk41Soua22+1Vblg7vkqWcn6mHdp3EXTThAgu6KGbkUr+9qJguDpSkwVvqb22mARqCso"
    "AVSJvmaplPZSYZVoKqiStN+qEiG6VezjA219CXLY7KOuqvUNBQqLeYf21nroVx5bUV8P7h"
    "47OiwKaWR9Ih7vYhB/VcXRBzrXXazpL1HLtdl9QQCiE2a8C99OEVWSWcBdC1P2T8bUiGWP"
    "mWOMFNQ/cAzm6xNmlC6cN1CKInnZ+IRFI/NbKaMGa4FLxctMwPxYlGy5hObmChnukfqgMy"
    "aLZSZXbcnccKta00cK/81LNyq7XNe1VCnfKhOjN1crNPhKYYQjWi/VK31NUkcM+xcyjfZF"
    "PkUpmhHCS1Ffhqvu2KHeaBy/EKEjZQHy33txdc/AXlYHNdbNF1RETQ6G5bVRY2OyaJnUvz"
    "BlYKi6CSQ8SNA4a2kutekHPosbBlDLY/k2/iJqlyo+v35BodTqn7NqXVM6qqjCZ2ftdU0T"
    "FUA7DcPrHMfaaJ0eq9cG438ytdM1knUvl1X4NM8qqu56vPYKn/x590bfurehrYF1N+w3uk"
    "OuGdbt3Nv9xlt92H24Mq5+f7oZ/QMrfmLFT6z4iRU/g5+kESpY8RMrfuboLljxEyt+YsVP"
    "rPgpL+K1rLzULpTy8tP0Rx9yoDjE9gNQw2IkXLtQ16JPFIMDwC94Nv8HP28n6lxAKv8XS5"
    "qibC1P2HCJKcyjsr95VDDfQ90RwnwP9cEiaT4tmqlmGxaVvYEB025g2g1Mu4FpN2q0OhX2"
    "8JVIu5GdTGCeAjC3Ts0jEfqnc/tYZw3VdG1aDYTk0pwDgnnSRdLPncsZGtDyFjhCZ8S9HE"
    "7QGGUwjwMU5u+/MCWQGus2mKXURM3GlCtzicSf1p/WBUzdXECBakr+PO67MX0hLi3hjFXi"
    "zrQqcuR1j4u6M0MH3R/C0ddvt9xnszVd4M50u+0jvdv5JBx4g4+fXlWz9VW7WsWNaVT09Z"
    "0NuDFDDQ2OTl+7xumsDf3TqdFsPz3Zf3jovkT3Jbov0X2J7ksp5Oi+RPclui/RfYnuy9w2"
    "W0Ydt0cdTUbbvjKomlHJISmWAm4IcjVaJ74YUJFWNSk/gIGWLaKPxn3qsAPFoBPCJ/+oXj"
    "EMarDYgfnOnYAFz51QsTVUobCaf2bTNc2Q1GRZ32PyI//b56fzm0vly/3lRfOhGdRBj6YK"
    "cRF+mtViur88u0l1CYcaEitVr2nFzt2JzhAKbK6kx0nBHpDGSm4WqbK4xiwzTVKNi0rFRy"
    "J1LhMPdcOIQq2Y+eIgiOOhTETyKL6FJ+6gl5lNSrez5WLyopocxApKwjQ+PXy+k6OblErv"
    "mvSBq/wfn+rZ2kZM7PDt8rmb6iwoF0mcn4K72E+zlyx8Ev/IZ7QZkoKtwRRY2hJcfT8ufL"
    "43FJbO3wcAksV9IA13atGEBtJ9IMwqXLgbzAnuX09ojwPgoA3FIa7nWAziO0RJMl2Qdbhq"
    "iWRSKCa65T6wMJYzuwekxGqKfxTwNHvb0lPCbABb6qs+Eqa1YIi7NDbss6eFQi1suVvozE"
    "9AKdlCLSsbO5PbnYrawYxtqlOFQJTrB8WzWFh/kFGTCBc5/+ysw3T5lrZSqRTZfvvL9vN7"
    "YEFcE0LIIts/FtmPigNyX+s+XyH3FUmX+7gtQNJlrcFH0mV9p8VNkC4lm7Uq9LsCmXI3tJ"
    "uHTTl/HNngFLKjek2cwFbnCVdPaBVJihbQWcMkRjnIrFEColy5fHzviSrspmwMiXKWcVnz"
    "iKxKSV1XbpmilNTB9ZXVfZgjZx71TeOb1m4NxfWWIGNOBubp/3Tbd4edY42q7W9Gp/HN1s"
    "ynVG6ZZXTUl4pyC3U666ejiq/vYDYdpKMiHRXpqEhHLdFJkI6KdFSkoyIdFemouU3a6F7d"
    "X/dqLPFubq/eTASdFOha3Rcc0LVa97kKXavoWt3HLQG6VmsNPrpW6zstomu1vtot6lq1A4"
    "/byoqtrCZaLbU6O33V0a2aqK+2wL2arsOWw80qqQe33OEK0QqQ30esmFEIE/yS6XDNJ7Jy"
    "SZM/Kipp8nE1h6vGnznQsx2u4rrvbJ10O58OSaXO13VlQlqH8zWtCa7V753Gqdlp3PO2W/"
    "zfp14yExI6YtERi45YdMSiIxYdseiIRUdsjXoTOmJ30BE71A1XWmg9O7I9JlLTqHaR1SB4"
    "zRJ5DfTBOMhBoagOEZ9DpDbW7Bu3nbdCZ7ahTnsl0JWI1hnl1OuWTV4wFQCOHOrZvk1cIw"
    "7RFNXS+O5A1xTqZZzqC8jWpE8kzR1Fu0VSehd6xuyNS04FdAgo605QfdYf64IznzUnLJHY"
    "ckdw+CuWmRnSclsFv+/xF9Et9hM8tjCwV/5XKHz7pvK9AyEAGYdF0+EOdqD0CdM13+kyNH"
    "xTnWQlL9/MlrsAZgPEbICY5qjUTiFHkiKw8q+S5CiS3/IsgSTNPSZpIkWwFjggRbDuI0X4"
    "iAtiwzBTFJI09wYLJGkiSRNJmkjSrNG0iCTN+mq3KEnTY5j9Jse8wOqZ++aBMOZ/8jwxM7"
    "x2sJCMyfy7crIvo9zhsc0Q3/MQm4HxVVX6sCMSqYb5fbBUMt6L+CKpWweKZ7m6AU5V+I3J"
    "nTpraH85rzOT1Rfopsc3dfND5GKsOhmG2qRYNXUmCjH8sm1xsXcrbIN7IHyf4v4iqkYwYm"
    "ksSBYfYfCTIvbLns2xMPiDlJH+SiR+mlUaSlcTMdVvPYNYI3fM/3nU+HnBRjs0yvG70ka5"
    "4FLDv4aEQCQEIiEQCYEb7C7bMnNt7kCXWK2Dk3af8NOznwrvJ+VMsQ0OrqJrv/CVPlio/G"
    "IkqqZMdP6NHl8mXJbh4lnXQ9ZiVdPIqw4nIGtIizj8UmI7TAKIdnrhlo4Jts4QdE+M4YKt"
    "4QKBbZN8+JahEJrB/fsAY3zD7pCgTLsydKgpIq0cwl+OuaGT1SLf8u7+CzS2ZfjJN1t3SA"
    "+W5qKLfkp0M6t+FTP7FWDiwhIeFJkLp9QB5ecxplhUMfnsK2HvFBDcs4V/zqK/LeOBqwor"
    "hsR04AYdcZHhAO7JnSWXucQO6NYc64C2K470gcFKGcFgdqg3GstS5haWXzWc82VSURZZa7"
    "VwTj+IcUH+3OP7sXbdGoprrdNj9dpg/E+mdrpGMnhxWegmqyh0k6yQMbjzMBk1zZNxv/0k"
    "ZLVAFkIyu+bVUf/j/eyLG93h4OOnV9VsfdWuUl+u83YsjXb5O0KIaNM0vs/a+KNgUKteUV"
    "9oWesKar07fO7cG4MjEco7k9M/nRrN9tOT/YeHwasYvIq2KrRVoa1KCjnaqjB4FYNXMXgV"
    "g1dzmzDJN76fsVSjx6jnyNgv2R5SiWgpL+kGsWNTfgQ1E8NXN23qAH0MDFMHCvMGYwhGGu"
    "nu2OsDaeyr7qgzThlHBKRM2DHyE6nEJrLG5yx0mzZOTnK4TfldmW5TcS2je8gGdo6uIR3Y"
    "tesWfDsfBBwKuPRgWPooyhFeLrJ5sMSfBVAK76+G27AefHKTgDag3/ibzan5kff5rFUuIb"
    "Y5bb8peJwuSriSbl0uO4+LbfLRzuXm8911eHvaUJ+KoqIGlfDbsnt2JLBBZf9/7w7fvX13"
    "UdSEccaUi4cHcfwgQKGR2E1ldyzs/ceNHJ3/uJHZ9+FSKtrV8EbzADzwXzPYU8H99e3sYh"
    "aHz4O5e0L6Ct/u8m0SI+zAX3WHgW9D3CRfBIqJb37CYuBis6Sc5gURyjGhHYtP9r0Z4boc"
    "+BSSQcTLo4/zNrLZ2GKRG2Mex96D69xGxS8TOEYSGxyD5+rgxaCjokNRcsgOfEQCDMUkKq"
    "QCmPBfyStx4sAoA9UwtjUr6iz6xjlkzik1+GtnmN8TgimA+lxyXQhFvxQznIDzTbHIJPTZ"
    "9cmIT3vy88/y2/OPnPPPn28Su4nzZnq78HR7fnn/16P/So6g5t0jRmJjJPZCYDESGyOxf7"
    "RIbIwDxjjgfVyQMA641uBjHHB9p0WMA66vdvPEAWfzTuMHVTiHSQ6pgdzV7/fEUDMs1KG2"
    "m9BIfRw3Z4FxgJ8s+VyuDFTLoi6fzWcOefJtQGzwrvrsUREYIqJCfHXMTUHFsPrPWmm9j0"
    "Q138hYveLCwUJSr8tvyc3phfY1P/Uq2LxsQm1DKFVVorEt4/LmlluVw2tUxGjtFGa0aq8D"
    "0/0+uL76Glz3nttHRtM4nP0dWKlWy1M7V0fd1ulht33ldhrAfG0NtcaYv0Nr2BftxzmcS5"
    "mqo4qYqp11MVXvDf71WGYFmarIVEWmKjJVi3cSZKoiUxWZqshURaZqbtO1QUdUVCIolFw7"
    "KbXTMdpQFoGY9KsOJkyd6/hAFMiAA63gO33gV213KmyYABEEWQcshhf+ilmVFlZtcsvx2k"
    "h6RNLjKjyw+pIekbCwt4QFdJTXHSF0lKOjfB8nQnSU1xp8dJTXd1rchKN8S0mExDiQeRvD"
    "AbLA2wjzQ25vo83v5UdhyBk7UC2R5U+k/eWziar0qetbGXgjjJ/KX8SBU+Z8LNPMn9af1p"
    "lgJY89rgl/XhsRFwrPfXHoEKwYcPhVFfjoO+rqw2Dd+xKVvPLj/IjCIPCDf6zFVHG2XzVH"
    "MbrE0CWGLjF0iaFLDF1ieboLg+j6YnbPuEytktmHL1Z4/YgiMF0a7gB8itcEIo34Wq6Qv5"
    "mqboShmZAgGChiE9XiH/nBD9NcmuZ+bU/ZVA78WDIHeM/5PnMJP2fkcQglNtVjSnq6Qt2n"
    "MBLzAQRuOnybyDKCeAvIbt76btI+35f2LC8M8cw73OcE98ACv+5wzrDcedGpNS1XX1XPZj"
    "MKRxSmMEI++OG0quOGrr1wREQ514ny/+edJVdvd/ODTMR0F0Y9KVVfzOvkTITNWmFFJ4RQ"
    "z3n0rL7y46hkvcj2184k6qvhN2fBBOKnjNYHrudAJibbVQhveyKPR88rtGV3rw9AT2WMFA"
    "1klojuBkHJsw3Kt8daCMsBGOU0P8fGB0ArqPJxINwN4vugxscQUkBQYcDLIC1V1fBaXIsD"
    "+gpFX0x1JJkGs0doSmy3h+mBwsZ0Yilqn39VmM8DTLClxu/i1rbN45jhVmp0Z8nv2BCnFq"
    "lmSBdsaD0JJ/jzJtQplBMxLlPjwSuOxM6IWg1w+o6jPEjB24eMwElgh3OIb/CwiE8dFMVA"
    "LBrdr5iqOxhnkUvX9aDN77h01gvfpOfXgZF0jmU5gWQt7EhyoDh0iukxEYk5GKvWiA/ZPh"
    "moEKPpF4h0KVWoIeUmrNTWVtIKxVEDmy2fhlbAPdbCLuIeZaz17IgyDDPxgfDUAofEEvm7"
    "BmP+lZbcuVtlw1vvEXwF4es1VLpacUKYb2iH+geU9hK21b/xFVuMZwPq9PFlWhX++PArF3"
    "eGQq1sC3nm2cSRV+NehnVCtObo3qpTRaMKjDn+ohws/69iM843Z8ZEnTIIzx8OIcf1hBiG"
    "zG9fqo2tIQtvUgLVUGwHEIVl1bfTmrqlg5aF687mJw8p7yKHxLbQAlrOq+R4vQyumdwG8Q"
    "q9YCWnV0FkMjkagfvqg+JZfLXgf2MuzJB8Yy1YmzDEGDUJcDwXT7WlW9wW3CGzrTDeMcGa"
    "D9AQHxUOvcRydX42sh2OgSYoTcTmm+Ex3xGrA1F7EXZKfGkE4kc21iXb2hbKfVpibx0I1R"
    "vdKoKQKtQ115mvqTltZ5s34jI1Nm/MChBTcYAcJoMc/TQ2i+oWLxPbfApiQdLo8b2Tzlst"
    "MQfOy9d7sCSWKjrh75R2MMOBEOYzIo4HfeLPZlkFx1drbFuTYYCaasisyTkhD4V3BG9Bsw"
    "rKRYfoqI6Tmf0gl9BW8HPpC5GE02bPrpFAjafWM4WRgcO3iYxvKYCRDao/AN2LuWWagIAK"
    "M70wayRMPdKywRU1u3Bqfvc2x9T87m3m1AyXJCD3ylN7ZfI7k8SkkrDqXePlAgq9r1S3ZM"
    "vwklw1SdFtEbnzMXbdAaigKGH3h+wSgryUZY1Y3CVSojsz9GccfWFHiEj6jMiYg8tu3ve+"
    "YdCRzlHVZZy4HP0jKb4zfeTHnQt8wHRJLZ8lDMi4YH13gSVZkG/zuOTfZnvk38qppr7OTK"
    "LpnllS4TPh+ir9zUc6mc2h/vypj/hWQgTFhqVGxaFP8eP2RzIjR+lWNmzziKHjqVz/kp11"
    "No1OKlxjaB9DQMTLhsaJCJ2/6Rls/BwyWybGhUhQz11p/YvL4wK4CwsgIFZuBZxJ1nfI1m"
    "0JHESJ/Qtqe5BVEaBGyhZznS1KOEqmuQNYsYYq8ENFUsMo1o8YRgYlcYW2Ns86DFMElAFZ"
    "JrsTOPuBt8LqF/gnQ3rYIkSXSG0eO1igxbr1nVqyQAB+pcuvZEdzJ4Q3iNzTY+EixwADvK"
    "0CrysibEXq0WizybuixsQdGaOyiPCGzbymyl5K2XcTgjuzcfENNiLWU2TLCWbBCYwun6Jp"
    "OWRAR5b+Hd6Lz5pDN6Rz+ll7xGcHvrQhdUYUUjdkGIbW85w922LN5crLziIVizez9Z7wMK"
    "xaFujsS/Mx9E7VI7fIyrm7koF5/nKxspr8ZvZVS+A613qDKe/yq2rqAhqpj578fHv+GsMn"
    "F/GJq5aOSuzhoEGRopw4rl6N9iCD2ZdEi/XQZbV9LkxNv6rKfgvaqc0aW62a9CD/Yk+wdH"
    "sOXX2Ihikdz6DF2qjtzR3kMaWQp69EatRVNAz15HxXnV7BEBaF9s781qb10S7Mg5oO1QHW"
    "oDsmTM2kZ+jWSzX6C1rc18nP19uAmiZZfXMiNHbht1WvDsfUNfW42LOA+8gqWEeEFn+btd"
    "vym62XQv2kwevQKPP60dMqUeWD32A/V47mHR7EVXa/WvY5cV4Xm2cRxOtn5zX8w3m1PZE3"
    "2jOp5q2+xbkVrdRGj9X2O19FPZNAdjg21mU1lUpo65aYezxY/SOuiG1bUVtfghwu9dBSYl"
    "mAyEsws8Ir+FRaFdbfWZUvHdjw+qssrmgF3YJWq5oHQbu1nAbXsfQGLxBuoLVeUDJ8ZSXm"
    "Lq2+QQWKbO2wjvgFvIMs75CFNfh66LF+EYuqF5U9VWu1M2RYrr66dSXQ134vLKHaKrMBBl"
    "qLWQHzmBF2UndWrE4DV2BYqGFVDWaXgNhXRfq7m6hKyaoKrLiiS7VHEd31c0ipFptAtlqw"
    "CVa7LM+qvVQ3F0Yq3b/ZEByWuYvbJCZOyPKXrdfPFnmk/D/55sywrT1ZmUGFySJAMadmuF"
    "30d1LzGrxVrekjhf8K8kKOGk7C/FCmU64jK/zK2jsQh2Ri9NIVkaLPdKBPcQ2mVBookzqi"
    "576Q6ZvIzuMH20a9OrgWmb79y+7Yod5oPJNKtCutGsV/78WVnnHcrwTl3GaRHYd59p1pnI"
    "MJXYJyYFWRw+yLzYOcNMUUw1iM8IVFvTL2MFmlvrK3PEsKgPUW7cOWFwYLKlG/gitDUcNQ"
    "MPgHP9CNiQpB+Qex/FCiOAOYKaJ1VhSw9n8LttOZ9a6rf8ryyl//+yYcSOJHEHpVBWtodP"
    "bQmp6F/7u4vf54/zqw7l/Vzp3ROb6fPrfvnG6n6antk5duZ2wMTh5uf+t8Mp6tlt2/vh/6"
    "v+tPL/z3l2OmPze+jQfHt/pn/UxvtU/sQadlPF4bje5DkzUvPplqu8W6H+H6eb9ptb7ztv"
    "XOw2TUNE/G/faTkNMCuU7j5FW7NrjM3Zj/+do3TicDs2V2+fP7Jn+/RqvB/36iNfh7ma0h"
    "/5O/U2vYnz3vWL1uTbutU09rf2PNr3TUnn467h9/cgbH5+PnxpN+c3GmDz5+elXN1lft4p"
    "M27D5cGVe/P92M/vEPv+LgIs2djKrRHOuU0xy8vdY4narHdxP+PKNpHMK93nP7yICv5fd5"
    "aufqCDTQP763u6bx9blzb/cbJ0P+1UbX/H/tXV13o7YW/SusvvRl5jZ2kpl4dfXB7Rp3kp"
    "vm3hk3seuXLIyJTQYDBZxksu7979UR4sMgMAJhBNFTZmwdGfbRF9Jmb4TO7PwRfe8gdBPI"
    "lEYTZWT092J2c0J+OyyDru8LudbVk7b1X7XfJ4+LKSvCL184tc3P1RFOtg/4/3I78VHMBx"
    "QzWG7Nl9UMobQdnaizhfPXcIL+jnbz018RsgtolztAE13LQ1TPZIRQMj2EkqfOF+algdq/"
    "tbKhXc9Pb8zVb6juiVejXdqc2uUy1S5vh3cnU/z9GiOD2pOJYl5JW/i2mL2YpKc6iyxa5P"
    "u7b/NTQPfqEGqv8+FoOx9+Rb9xh7+/tIa3m8XXqfnb2S+BW6X0M5R+huX4ztLPUPoZHmwk"
    "0s/wDfoZBo87VZrLfmTHXqJIpp3cSJhx4skenbqauSJXFavpe2uCx1C2VUgqrBv2GuFFB0"
    "ehvm1/C5tDyRZUtZJmbDXIYdV9wBOi7OsW6dpRosUW8Z3aoWGeEtwF9rixgtPtYNkQmB5k"
    "08YW2orGneeDpFWlTKZDxU7jOIR9G4pEqlaQGnwfFEW7EgGtpEyLGcAM2UpEiZ2oKZGqVs"
    "gV53UsSplW0gG/T32puzAdiaiOpINcsb6KXtsoyEtO4ZZkWAkH38GrLsZEUaLFTth4b34J"
    "r7tgfMuWa2dYIxsPy++s1mvpwEYXhTzMsIHiQK46tYYzHggzTlE1/ISQsNFheEtKjO2pLH"
    "eKLbH7UR3IaqhdEZ+sKcFbySS7oSnS8wYNOPF5lfDpC7d7mLtmJrADSbTDzR2gAZPeKX6G"
    "vOjUunRu4hCem/qNpIXCIBAtAzGXjC0N6bgO9JAyw1x8Pi9k38mIcdDWIdk0TmxXN9bWv/"
    "XSTJxbrxQHsC/rjkZ+oTxLyFWfo3PO7Lpwj7KDMFJubq+vf8iZ6XqZ/DIzW0G5ionIrALK"
    "JILqztdYClqbxpiJcPvIxnM4lY9Gn6F44MrCHO/KvFSphoqZS0/7h9PnxC8l1U0ez/ebBH"
    "tyqldVxWTuP6jSU5mv9sVEq8/SxYvppXE/pbFJ93pxAXl0/4WTw0zRMd5QUq3vMMuriq+r"
    "W+XZ8DdYkjOw4cKvdoTv671D60DV9ZUH194qKsjDwEY75SCMZ8V1+aCPnPigd8x80BtvNd"
    "Py+aCnCSbh3eh1+fnOQp/Z6uzFnA9fnNX21mDjyT0+87nTmdUUTy5xx/Obh+Vw8bD4HSGG"
    "OZxnqbuVfDjJh5N8OMmHk3w4yYeTfDjJhxOoNUk+XAf5cFXV4bsjDH85vhkHIt/EcSESeo"
    "8dhz7tgNj306+6a9LMbqpVcWSRePw3k8V8c4aw/PGy1+Ce4z64FyclwL04yQUXvkoxDc3d"
    "OgvuFH2aQy8k5UUGFw9EuFWD4YG+DAXwde9nMj5Z62CzKXo39cHVdY+mY1G3rmLbmosS6T"
    "y7yLetucjY1thrmzLi5Tt6kfICm5eMQ3viB0VVHEPzd66OnlMdX9FR3TmbxmWD2rbxQvCD"
    "SIHOSsLJBHZjibFzTFtd6aswJe/goHGlPBiuB+p5YDeDupmB1pywH4zvz1PwjjEwfeP9zh"
    "zbNp61N7Iosd21CqYbeG3oGa9M8xo1WOCOC5aIW9gUJjvAPj4EUCEvaiBFB7pJruLsfKwq"
    "FC44BoP35yd0h8V61R3ZahHOCtauvbNWkESbcnCan2tarLiprria4Q+5ZKv2l62KezdjWp"
    "MxwtPpmDXWRMuQJKSKmCFJqpOkOkmqE5hUhyepI+ZA1NmsTEDFtCTXAaxEoHZt/453hgQP"
    "U1i+Hu8Dw+UVseziAW2rfkfjF3dXt5454fEVHA587/L0R9lxqqw/2h2wMClXOgVWcUng5k"
    "yU8HfqK1q65xtbdE91ofpE6uk7TveObdT3YAvR+i9U1lfIuAz3vR7pW/aS7DJmewLcdSF7"
    "E/aRqu+r2oabg+Q4qq7fsLXjutlhwIQy2+wwjugWdJMLctdQU8/B4mUlfI0q6jdULkGCC1"
    "zJcv2FzNPRFXNwmgqcbkllPYcs8vOV9sAMsAUnZRwA+xM+7DVU7TgpdxIwLkuJXq8ijuwj"
    "3WGM+OziB0j1enMna/ZUG6/+mQGmfaH75bbNHx8+T4WAUq+H8wAqe80FKHvda5hacWLvJl"
    "zH9gXvMkr3xgrUmxFOtSc/AthlVGHfoeOzZnhbfuo8Fg9BXb1eQxC4+LJL3pAHPXZtqIvX"
    "1O8xUwLUtOoC9Ceqo6/4FLnn1oCs2NJXJNZmDXHFOo/jXObUSOqu37NqaGBtPRn1R7sUZp"
    "e40j4hdxzpRdLiCgUY41ZZRoYxuc4so8YIi4YfPYVEbQwHNAbUIh3NkjF1NRRtThqKKrOG"
    "YtJtGX/vL2YDo9hne2AuZ1emZo6eFoUu0Fcj83J2e+t82R3WVjQ5eRD/1ZgH8Z6aJEHpSn"
    "oOS41FqbEoNRalxiJ7I5Eai1JjUWosSo3FxtpQ/zQWXdukKBjdX1qJTfK9nIUBqWQ1+NLO"
    "OWOSyu2QoEtFf96fDj9+uEDf4suD/3wswHX6x/j6muobC8r593Qs85Xb0nHiqgOhUQ+aKW"
    "qhwVOrsrJBHy8YCMlt0IbKckEtK7g9Gfoz3vin7OpcTf9zQ0/eflR6GjQ0X/kf6rteY70i"
    "8TTl265vG55+H25+kFLev+KLZH60Aq2uRO5MNER5CspnwHUKxUYP2oZUr6Z8q4AkFbeKdA"
    "NIjYtQQbpVEKDYG0YmsH9tI+rYUIfi6v7OtTwswAeLIwOyiz71dKpCBEtoy20gYNUyt4BU"
    "mKD5T1xlhQZgaBvFV5eRah++H+jOpGN7G/uZunouH9h68oPXUClT+gFf60Sc2I7W6FkGNp"
    "eTAzRIgYDvu/uzsrNQNwz6pRfaj6Pbznsqql5TK67Ya90H4d97z1ddeJzVNrr2LeyUZXt6"
    "YSWC9vvca644CpApHEu0on+hqvF4vrJB2BP9sahmYgyRLY8DvsE2+oflBU0/XF7FTG8gBU"
    "FuDG+LxmudqqlWVLTlXOovjmm7qNE/6CrICzMllhosaJYz11ox5WF4cmAH+TuU7vzkHw5q"
    "uRlIjdn+asyGPA2mvO4FCa8yS6FniJYFqSMrej9J++SWTVA6TvaWarmQmr5S01dq+gqs6d"
    "uaq3trwyIbxzONMbvx+jY6YeyVbDJ3ZPdWp2KaoO/xmEvwcWPGMwMrN0m+LkHOtRRcHs/s"
    "MNnr77eqYcIO06N9kKXLGFyXrutwIqtq89p0XXM5mzjLLHF1sNyaL6vZHfzeUJ1/NReTUV"
    "B2MnKW3Gi71hdOxOXPR6XtRqhoA0xijuszkncv6buSvivpu5K+K+m7kr4r6buSvitQa5L0"
    "3Q7Sd3V4Ksnm7BN8nHOKGUYIbf8829hbgA96qKdbgDF1n4haqNCxcnh+XgB9eLiISuV6Vu"
    "Lv3hyLGrd7uOzgZXXd9VDzfzZQW4elNRV3fgxrP7Ra2gc433w1ChC6lQOkno5Wun5IiwbR"
    "5pAXE29A0Aeh0pHH7w9b3fOIZExZMnwipAs8eAwxGMeHPQG2qgvorvnlW2a/q5qmO4BqJl"
    "eFLMdk2BFJjtEnzW3HNsw7RHO5Y6M7rLJ2T8d2cPWe2FWFaTtsRnAWt9I1NIjpK7KE2lk+"
    "bLiiwIJVfOXqeryal+ym/rKbJK9G9AxJXo3k1fRxIJS8GqGTL3k14g6Lx+DVtEQAGeuuoW"
    "1+oDE+yFfvCikealzoEKEjH9jD5AumY/dLK2eLgjoxU7bsSBbrHbc32PLIxtxwcPbx7OL0"
    "w1m0Oxd9UrRFFz7S5h94P8Wa52X36xIhIu/YlYe4+T026FUMCJPiPUR3cHJSAl1UKhdd/F"
    "1a08PyiS9l2ffDEiHHfyus+Ymq0bezMqv2Y85n//8H3xfPjg=="
)
