-- Columns that nothing reads: no council is closed, the mandate that a session acts for has its council, and an
-- invitation keeps its link's hash itself.
alter table council drop column closed_at;
alter table identity.session drop column acting_council;
alter table identity.sign_in_link drop column invitation_id;
