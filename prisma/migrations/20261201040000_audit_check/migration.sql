-- Checks of the audit chains, run beside requests: what was found, and how far the one under way has come. `busy` is true
-- until a check has ended and null afterwards, so that there is never more than one at a time.
create table "audit_check" (
    "id" UUID NOT NULL,
    "day" DATE,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "busy" BOOLEAN,
    "worker" UUID,
    "starts" INTEGER NOT NULL DEFAULT 0,
    "heartbeat_at" TIMESTAMPTZ(3),
    "expected" BIGINT NOT NULL DEFAULT 0,
    "entries" BIGINT NOT NULL DEFAULT 0,
    "finished_at" TIMESTAMPTZ(3),
    "results" JSONB,

    CONSTRAINT "audit_check_pkey" PRIMARY KEY ("id")
);
create unique index "audit_check_day_key" on "audit_check"("day");
create unique index "audit_check_busy_key" on "audit_check"("busy");
alter table "audit_check" add constraint "audit_check_busy_until_finished" check ((busy is null) = (finished_at is not null) and busy is not false);
grant select, insert, update, delete on "audit_check" to samsyn_system;
