-- The version of an organisation that the public pages of all its councils have been told of. A council's own act
-- reaches no other council: where this number is behind the version, the system has telling left to do.
alter table organisation add column told_version integer not null default 1;
update organisation set told_version = version;
