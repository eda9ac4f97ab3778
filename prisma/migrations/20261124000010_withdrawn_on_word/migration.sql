-- A party that nobody speaks for any longer, such as one that has left the council, gives its word to the convenor,
-- who notes the withdrawal. Who at the party gave it stays inside the council.
alter table stand add column withdrawn_on_word_of text;
grant update (withdrawn_on_word_of) on stand to samsyn_council;
