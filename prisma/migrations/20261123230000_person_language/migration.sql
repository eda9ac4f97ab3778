-- Letters go out in the receiver's language, and a council can't read accounts: the person carries it.
alter table person add column language text not null default 'sv';
alter table person add constraint person_language_known check (language in ('sv', 'en'));
