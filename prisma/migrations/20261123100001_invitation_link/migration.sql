-- An invitation's link: only the SHA-256 of its token is kept, and the address that it was sent to.
alter table invitation add column token_hash text;
alter table invitation add column to_address text;
create unique index invitation_token_hash_key on invitation (token_hash);
