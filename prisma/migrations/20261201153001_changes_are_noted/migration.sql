-- Two locks that the authority turns at the end of each act: what the public can read has changed, so the council's public
-- version is raised; and something was written, so the trail must say so. The tables note it in the transaction.

-- Arguments: 'written' when a change must stand in the trail, 'derived' when it follows from one that does; and which rows
-- the public can read, as a condition over the table's own name, or nothing when it reads none.
create function note_change() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
declare
  touched text := case tg_op when 'UPDATE' then '(select * from was union all select * from became)' else 'became' end;
  councils text;
begin
  if not exists (select 1 from became) then
    return null;
  end if;
  if tg_argv[0] = 'written' then
    perform set_config('app.written', tg_table_name, true);
  end if;
  if tg_nargs > 1 then
    execute format('select string_agg(distinct %s, '','') from %s %I where %s',
      case when exists (select 1 from pg_attribute where attrelid = tg_relid and attname = 'council_id' and not attisdropped)
        then 'council_id' else 'substring(current_setting(''app.council'', true) from ''^[^_].*'')' end,
      touched, tg_table_name, tg_argv[1]) into councils;
    if councils is not null then
      perform set_config('app.published', concat_ws(',', nullif(current_setting('app.published', true), ''), councils), true);
    end if;
  end if;
  return null;
end $$;

create function note_entry() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  perform set_config('app.noted', 'yes', true);
  return null;
end $$;
create trigger audit_entry_noted after insert on audit_entry for each statement execute function note_entry();

-- Lays the three triggers on a table. `public_when` is the condition above, null when the public reads nothing of it.
create procedure note_changes(of_table regclass, kind text, public_when text default null) language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
declare
  arguments text := quote_literal(kind) || coalesce(', ' || quote_literal(public_when), '');
begin
  execute format('create trigger noted_insert after insert on %s referencing new table as became
    for each statement execute function public.note_change(%s)', of_table, arguments);
  execute format('create trigger noted_update after update on %s referencing old table as was new table as became
    for each statement execute function public.note_change(%s)', of_table, arguments);
  execute format('create trigger noted_delete after delete on %s referencing old table as became
    for each statement execute function public.note_change(%s)', of_table, arguments);
end $$;
revoke all on procedure note_changes(regclass, text, text) from public;

call note_changes('seat', 'written', 'true');
call note_changes('seat_holding', 'written', 'true');
call note_changes('person', 'written', 'shown_in_public');
call note_changes('representation', 'written', 'exists (select 1 from person p where p.council_id = representation.council_id and p.id = representation.person_id and p.shown_in_public)');
call note_changes('invitation', 'written');
call note_changes('organisation', 'written', 'true');
call note_changes('organisation_name', 'written', 'true');
call note_changes('plan', 'written', 'adopted_on is not null');
call note_changes('priority_area', 'written', 'exists (select 1 from plan p where p.council_id = priority_area.council_id and p.id = plan_id and p.adopted_on is not null)');
call note_changes('goal', 'written', 'exists (select 1 from plan p where p.council_id = goal.council_id and p.id = plan_id and p.adopted_on is not null)');
call note_changes('measure', 'written', 'exists (select 1 from plan p where p.council_id = measure.council_id and p.id = plan_id and p.adopted_on is not null)');
call note_changes('plan_version', 'written', 'exists (select 1 from plan p where p.council_id = plan_version.council_id and p.id = plan_id and p.adopted_on is not null)');
call note_changes('measure_contributor', 'written', 'exists (select 1 from measure m join plan p on p.council_id = m.council_id and p.id = m.plan_id where m.council_id = measure_contributor.council_id and m.id = measure_id and p.adopted_on is not null)');
call note_changes('status_report', 'written', 'exists (select 1 from measure m join plan p on p.council_id = m.council_id and p.id = m.plan_id where m.council_id = status_report.council_id and m.id = measure_id and p.adopted_on is not null)');
call note_changes('hand_over', 'written', 'exists (select 1 from measure m join plan p on p.council_id = m.council_id and p.id = m.plan_id where m.council_id = hand_over.council_id and m.id = measure_id and p.adopted_on is not null)');
call note_changes('statement', 'written', 'published_at is not null');
call note_changes('statement_revision', 'written');
call note_changes('stand', 'written', 'exists (select 1 from statement s where s.council_id = stand.council_id and s.id = statement_id and s.published_at is not null)');
call note_changes('composition_rollup', 'derived', 'true');
call note_changes('plan_rollup', 'derived', 'true');
call note_changes('statement_rollup', 'derived', 'true');

-- Row security of a council's table in one line: its own rows for the council, with the commands it may use, and what of
-- them the public and the region see. A column list narrows what they see of a row. Everything for the system's jobs.
create procedure guard_council_table(
  of_table regclass,
  council_may text default 'select, insert, update, delete',
  public_when text default null, public_columns text default null,
  region_when text default null, region_columns text default null,
  kind text default 'written'
) language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
declare
  own constant text := 'council_id = (select nullif(current_setting(''app.council'', true), ''''))';
  command text;
begin
  execute format('alter table %s enable row level security', of_table);
  execute format('alter table %s force row level security', of_table);
  foreach command in array string_to_array(council_may, ', ') loop
    call public.guard_command(of_table, 'council', command, own);
  end loop;
  foreach command in array array['select', 'insert', 'update', 'delete'] loop
    call public.guard_command(of_table, 'system', command, 'true');
  end loop;
  if public_when is not null then
    call public.guard_command(of_table, 'public', 'select', own || case public_when when 'true' then '' else ' and ' || public_when end, public_columns);
  end if;
  if region_when is not null then
    call public.guard_command(of_table, 'region', 'select', region_when, region_columns);
  end if;
  call public.note_changes(of_table, kind, public_when);
end $$;
revoke all on procedure guard_council_table(regclass, text, text, text, text, text, text) from public;

-- The same for a table of the region's own: all of it for the region, and the rows that `council_when` holds of for their
-- council to read.
create procedure guard_region_table(of_table regclass, council_when text default null, council_columns text default null)
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  own constant text := 'council_id = (select nullif(current_setting(''app.council'', true), ''''))';
  command text;
begin
  execute format('alter table %s enable row level security', of_table);
  execute format('alter table %s force row level security', of_table);
  foreach command in array array['select', 'insert', 'update', 'delete'] loop
    call public.guard_command(of_table, 'region', command, 'true');
    call public.guard_command(of_table, 'system', command, 'true');
  end loop;
  if council_when is not null then
    call public.guard_command(of_table, 'council', 'select', own || ' and ' || council_when, council_columns);
  end if;
  call public.note_changes(of_table, 'written');
end $$;
revoke all on procedure guard_region_table(regclass, text, text) from public;

-- One policy with its grant: what a role may do to which rows.
create procedure guard_command(of_table regclass, role text, command text, rows text, columns text default null)
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  execute format('grant %s%s on %s to %I', command, coalesce(' (' || columns || ')', ''), of_table, 'samsyn_' || role);
  execute format('create policy %I on %s for %s to %I%s%s', of_table || '_' || role || '_' || command, of_table, command,
    'samsyn_' || role,
    case when command <> 'insert' then ' using (' || rows || ')' else '' end,
    case when command in ('insert', 'update') then ' with check (' || rows || ')' else '' end);
end $$;
revoke all on procedure guard_command(regclass, text, text, text, text) from public;
