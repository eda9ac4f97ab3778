-- For whom a session acts is chosen in each council by itself: a choice in one forgets none in another.
create table identity.session_mandate (
  session_id text not null references identity.session (id) on delete cascade on update cascade,
  council_id text not null,
  representation_id uuid not null,
  constraint session_mandate_pkey primary key (session_id, council_id)
);
grant select, insert, update, delete on identity.session_mandate to samsyn_session;
insert into identity.session_mandate (session_id, council_id, representation_id)
select s.id, r.council_id, s.acting_for from identity.session s join representation r on r.id = s.acting_for;
