-- When whoever holds a session last proved who they are: acts on credentials ask for it anew after a while.
alter table identity.session add column proved_at timestamptz(3);
