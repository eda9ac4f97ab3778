-- A link can also ask how a measure goes.
alter table signed_link drop constraint signed_link_purpose_known;
alter table signed_link add constraint signed_link_purpose_known
  check ((purpose, subject_kind) in (('stand', 'statement'), ('status', 'measure')));
