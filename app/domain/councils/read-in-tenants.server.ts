import type postgres from "postgres";
import { type CouncilProfile, municipalityCodes } from "~/kernel/council/council-profile";

/** What reading in did. `withoutFolder` are councils in the database that no folder describes; they are left as they are. */
export type TenantsReadIn = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly withoutFolder: readonly string[];
};

/**
 * Brings the councils' rows, their municipalities and their strategies up to date with the profiles.
 * Idempotent; run it after the reference data. A changed profile raises the council's public version, so that cached pages give way. Run it inside a transaction,
 * as a role that may write `council`, `public_version`, `municipality`, `strategy` and
 * `strategy_node`.
 */
export async function readInTenants(
  sql: postgres.ISql,
  profiles: readonly CouncilProfile[],
): Promise<TenantsReadIn> {
  const before = await sql<{ id: string; same: boolean | null }[]>`
    select council.id, council.profile = folder.profile as same
    from council left join ${folders(sql, profiles)} on folder.id = council.id
    order by council.id`;
  const known = new Map(before.map(({ id, same }) => [id, same]));
  const ids = profiles.map(({ id }) => id);
  const outcome: TenantsReadIn = {
    added: ids.filter((id) => !known.has(id)),
    changed: ids.filter((id) => known.get(id) === false),
    unchanged: ids.filter((id) => known.get(id) === true),
    withoutFolder: before.filter(({ same }) => same === null).map(({ id }) => id),
  };

  await sql`
    insert into council (id, profile, read_in_at)
    select folder.id, folder.profile, now() from ${folders(sql, profiles)}
    on conflict (id) do update set profile = excluded.profile, read_in_at = excluded.read_in_at
      where council.profile <> excluded.profile`;
  await sql`
    insert into public_version (council_id, version, raised_at)
    select folder.id, 1, now() from ${folders(sql, profiles)}
    on conflict (council_id) do update set version = public_version.version + 1, raised_at = now()
      where public_version.council_id = any(${[...outcome.changed]}::text[])`;
  await readInMembers(sql, profiles);
  await readInStrategies(sql, profiles);
  return outcome;
}

/** A municipality's subregion is the council whose association it is a member of, or none. */
async function readInMembers(sql: postgres.ISql, profiles: readonly CouncilProfile[]): Promise<void> {
  const members = profiles.flatMap((profile) =>
    municipalityCodes(profile, "member").map((code) => ({ code, council: profile.id })),
  );
  await sql`
    update municipality set subregion = member.council
    from municipality as each left join jsonb_to_recordset(${JSON.stringify(members)}::text::jsonb)
      as member(code text, council text) on member.code = each.code
    where municipality.code = each.code and municipality.subregion is distinct from member.council`;
}

async function readInStrategies(sql: postgres.ISql, profiles: readonly CouncilProfile[]): Promise<void> {
  const strategies = profiles.flatMap(({ id, strategies }) =>
    strategies.map((one) => ({
      id: one.id,
      subregion: id,
      title_sv: one.title.sv,
      title_en: one.title.en,
      period_from: one.period.from,
      period_to: one.period.to,
    })),
  );
  const nodes = profiles.flatMap(({ strategies }) =>
    strategies.flatMap((one) =>
      one.nodes.map(({ code, kind, name }, index) => ({
        code,
        strategy_id: one.id,
        kind,
        position: index + 1,
        name_sv: name.sv,
        name_en: name.en,
      })),
    ),
  );
  await sql`
    insert into strategy (id, subregion, title_sv, title_en, period_from, period_to)
    select id, subregion, title_sv, title_en, period_from, period_to
    from jsonb_to_recordset(${JSON.stringify(strategies)}::text::jsonb)
      as row(id text, subregion text, title_sv text, title_en text, period_from int, period_to int)
    on conflict (id) do update
      set subregion = excluded.subregion, title_sv = excluded.title_sv, title_en = excluded.title_en,
          period_from = excluded.period_from, period_to = excluded.period_to`;
  await sql`
    insert into strategy_node (code, strategy_id, kind, position, name_sv, name_en)
    select code, strategy_id, kind, position, name_sv, name_en
    from jsonb_to_recordset(${JSON.stringify(nodes)}::text::jsonb)
      as row(code text, strategy_id text, kind text, position int, name_sv text, name_en text)
    on conflict (code) do update
      set strategy_id = excluded.strategy_id, kind = excluded.kind, position = excluded.position,
          name_sv = excluded.name_sv, name_en = excluded.name_en`;
}

/** The profiles as rows `folder(id, profile)`. */
function folders(sql: postgres.ISql, profiles: readonly CouncilProfile[]) {
  const rows = JSON.stringify(profiles.map((profile) => ({ id: profile.id, profile })));
  return sql`jsonb_to_recordset(${rows}::text::jsonb) as folder(id text, profile jsonb)`;
}
