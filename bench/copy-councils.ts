import type postgres from "postgres";

/** Tables whose rows belong to a council, in any order: references are not checked while copying. */
const councilTables = [
  "person",
  "seat",
  "seat_holding",
  "representation",
  "invitation",
  "plan",
  "priority_area",
  "goal",
  "measure",
  "measure_contributor",
  "plan_version",
  "status_report",
  "hand_over",
  "statement",
  "statement_revision",
  "stand",
  "number_sequence",
  "audit_entry",
  "audit_head",
  "composition_rollup",
  "party_rollup",
  "plan_rollup",
  "statement_rollup",
  "stand_rollup",
  "public_version",
];

/** Columns that name an organisation: each copied council has organisations of its own in the registry. */
const organisationColumns = new Set(["organisation_id"]);
const ownId = (column: string) => `md5(${column}::text || n)::uuid`;

/** Copies Skaraborg until there are so many councils. Only a superuser may: it goes past triggers and row security. */
export async function copyCouncils(root: postgres.Sql, total: number): Promise<void> {
  const [counted] = await root<{ count: number }[]>`select count(*)::int as count from council`;
  const numbers = `generate_series(${(counted?.count ?? 0) + 1}, ${total}) as n`;
  const id = "'prov' || n";
  await root.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql.unsafe(`
      insert into council (id, profile, example_data)
      select ${id}, profile, true from council, ${numbers} where id = 'skaraborg'
      on conflict do nothing`);
    await sql.unsafe(`
      insert into organisation (id, number, name, sector, municipality_code, registered_by, invented)
      select distinct on (o.id, n) ${ownId("o.id")}, null, o.name || ' ' || n, o.sector, o.municipality_code, ${id}, true
      from organisation o join seat_holding h on h.organisation_id = o.id and h.council_id = 'skaraborg', ${numbers}`);
    for (const table of councilTables) {
      const columns = await sql<{ name: string }[]>`
        select column_name as name from information_schema.columns
        where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER' order by ordinal_position`;
      const names = columns.map(({ name }) => name);
      const values = names.map((name) => {
        if (name === "council_id") return id;
        if (name === "token_hash") return "null";
        return organisationColumns.has(name) ? ownId(name) : name;
      });
      await sql.unsafe(`
        insert into ${table} (${names.join(", ")})
        select ${values.join(", ")} from ${table}, ${numbers} where council_id = 'skaraborg'
        on conflict do nothing`);
    }
  });
}
