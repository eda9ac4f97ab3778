-- A process that is not given the owner's address compares its migrations with those applied, and refuses to
-- start on a database that is behind. Names and times only: the scripts and logs stay the owner's.
grant select (migration_name, finished_at, rolled_back_at) on "_prisma_migrations" to samsyn_system;
