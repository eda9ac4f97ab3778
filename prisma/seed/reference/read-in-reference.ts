import type postgres from "postgres";
import categories from "./categories.json";
import municipalities from "./municipalities.json";
import sni from "./sni2025.json";
import ssyk from "./ssyk2012.json";
import strategy from "./strategy-rus-2021-2030.json";

/**
 * Writes the shared reference data: municipalities, SSYK 2012, SNI 2025, the regional strategy and the
 * common categories. Idempotent: rows are added or brought up to date and never removed, since plans point
 * at their codes. Which subregion a municipality belongs to is written with the tenants. Run it inside a transaction, as a role that may write the reference tables.
 */
export async function readInReference(sql: postgres.ISql): Promise<void> {
  const rows = (items: readonly object[]) => sql`${JSON.stringify(items)}::text::jsonb`;

  await sql`
    insert into municipality (code, name, county)
    select code, name, county
    from jsonb_to_recordset(${rows(municipalities.items)}) as row(code text, name text, county text)
    on conflict (code) do update set name = excluded.name, county = excluded.county`;

  await sql`
    insert into ssyk_occupation (version, code, level, parent, name)
    select ${ssyk.version}, code, level, parent, sv
    from jsonb_to_recordset(${rows(ssyk.items)}) as row(code text, level int, parent text, sv text)
    on conflict (version, code) do update
      set level = excluded.level, parent = excluded.parent, name = excluded.name`;

  await sql`
    insert into sni_industry (version, code, level, parent, name)
    select ${sni.version}, code, level, parent, sv
    from jsonb_to_recordset(${rows(sni.items)}) as row(code text, level int, parent text, sv text)
    on conflict (version, code) do update
      set level = excluded.level, parent = excluded.parent, name = excluded.name`;

  await sql`
    insert into category (code, position, name_sv, name_en)
    select code, position, sv, en
    from jsonb_to_recordset(${rows(numbered(categories.items))}) as row(code text, position int, sv text, en text)
    on conflict (code) do update
      set position = excluded.position, name_sv = excluded.name_sv, name_en = excluded.name_en`;

  await sql`
    insert into strategy (id, subregion, title_sv, title_en, period_from, period_to)
    values (${strategy.id}, null, ${strategy.title.sv}, ${strategy.title.en}, ${strategy.period.from}, ${strategy.period.to})
    on conflict (id) do update
      set title_sv = excluded.title_sv, title_en = excluded.title_en,
          period_from = excluded.period_from, period_to = excluded.period_to`;

  await sql`
    insert into strategy_node (code, strategy_id, kind, position, name_sv, name_en)
    select code, ${strategy.id}, kind, position, sv, en
    from jsonb_to_recordset(${rows(numbered(strategy.nodes))})
      as row(code text, kind text, position int, sv text, en text)
    on conflict (code) do update
      set kind = excluded.kind, position = excluded.position, name_sv = excluded.name_sv, name_en = excluded.name_en`;
}

const numbered = (items: readonly object[]) => items.map((item, index) => ({ ...item, position: index + 1 }));
