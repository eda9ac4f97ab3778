import type postgres from "postgres";
import { type TableDeclaration, tables } from "~/platform/database/tables";
import { expectations, own } from "./row-security";

/** Rows of a table that the public may see, of whichever council; null where it sees none. */
function shownRows(table: string): string | null {
  const condition = expectations[table]?.public;
  return condition?.replaceAll(`council_id = '${own}'`, "true") ?? null;
}

/** What the public reads of its own council's tables: the version itself says that something has changed. */
const watched = Object.entries(tables).flatMap(([table, declared]) => {
  const shown = declared.ownership === "council" && table !== "public_version" ? shownRows(table) : null;
  return shown === null ? [] : [{ table, shown, columns: shownColumns(declared) }];
});

function shownColumns({ columns }: TableDeclaration): string[] {
  return [columns.public, columns.byFlag].flatMap((names) => names?.split(" ") ?? []);
}

/** Lets a test take columns and tables away that are watched. */
export async function unwatchPublishing(root: postgres.Sql): Promise<void> {
  await root`drop schema watch cascade`;
}

/**
 * Makes every transaction of the program fail at its commit when it changes what the public can read of a council and
 * does not raise the council's public version, without which no process would let its finished pages go. Laid into the
 * tests' template, so that it judges every act that any test does. What tests arrange as superuser is let be.
 */
export async function watchPublishing(root: postgres.Sql): Promise<void> {
  await root.unsafe(`
    create schema watch;
    create function watch.publishing() returns trigger language plpgsql
    set search_path = pg_catalog, public, pg_temp as $$
    declare
      shown text := format('select exists (select 1 from (select ($1).*) %I where %s)', tg_table_name, tg_argv[0]);
      council text := case when tg_op = 'DELETE' then old.council_id else new.council_id end;
      before jsonb;
      after jsonb;
      seen boolean;
    begin
      if session_user <> 'samsyn_login' or exists (
        select 1 from public_version where council_id = council and xmin = pg_current_xact_id()::xid) then
        return null;
      end if;
      if tg_op <> 'INSERT' then
        execute shown into seen using old;
        if seen then before := to_jsonb(old); end if;
      end if;
      if tg_op <> 'DELETE' then
        execute shown into seen using new;
        if seen then after := to_jsonb(new); end if;
      end if;
      before := (select jsonb_object_agg(key, value) from jsonb_each(before) where key = any (tg_argv[1]::text[]));
      after := (select jsonb_object_agg(key, value) from jsonb_each(after) where key = any (tg_argv[1]::text[]));
      if before is distinct from after then
        raise exception 'what the public reads in % has changed without a new public version', tg_table_name;
      end if;
      return null;
    end $$;
    alter function watch.publishing() security definer`);
  for (const { table, shown, columns } of watched) {
    const condition = shown.replaceAll("'", "''");
    await root.unsafe(`
      create constraint trigger publishing_is_watched after insert or update or delete on "${table}"
      deferrable initially deferred for each row
      execute function watch.publishing('${condition}', '{${columns.join(",")}}')`);
  }
}
