-- Browsers that somebody has signed in with before: strangers' attempts don't stand in their way.
create table identity.known_device (
  account_id uuid not null references identity.account (id) on update cascade on delete cascade,
  device_hash text not null,
  known_since timestamptz(3) not null,
  seen_at timestamptz(3) not null,
  primary key (account_id, device_hash)
);
create index known_device_device_hash_idx on identity.known_device (device_hash);
grant select, insert, update, delete on identity.known_device to samsyn_session;

-- Which of them a session was opened with, so that it is not forgotten with the others.
alter table identity.session add column device_hash text;
