-- An invitation of an operator whose address was corrected: its link lets nobody in, and the operators still see it.
alter table identity.sign_in_link add column ended_at timestamptz(3);
