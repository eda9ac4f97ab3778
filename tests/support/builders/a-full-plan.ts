import type postgres from "postgres";
import { newId } from "~/kernel/ids";

interface Words {
  title: string;
  hindrance: string;
  help: string;
}

const areas = 5;
const states = ["on-track", "on-track", "done", "delayed", "hindered", "on-track", "not-started", "on-track"];

/**
 * Makes a plan in force with as many measures as wished, past row security, in five areas: with the longest titles
 * and hindrances of the example year, an answering and two contributing parties each, and a report on every one.
 */
export async function aFullPlan(root: postgres.Sql, council: string, count: number): Promise<string> {
  const planId = newId();
  const words = await root<Words[]>`
    select t.title, h.hindrance, h.help_needed as help
    from (select title, row_number() over (order by length(title) desc, title) as no
          from (select distinct title from measure) each) t
    join lateral (
      select hindrance, help_needed from status_report where state = 'hindered'
      order by length(hindrance) desc, id limit 1 offset t.no % 8) h on true
    order by t.no limit ${count}`;
  const holdings = await root<{ id: string; party: string }[]>`
    select h.id, o.name as party from seat_holding h join organisation o on o.id = h.organisation_id
    where h.council_id = ${council} and h.valid_from <= '2026-01-15' and h.valid_to is null
    order by length(o.name) desc, h.id`;
  const holding = (index: number) => holdings[index % holdings.length] ?? { id: "", party: "" };
  await root.begin(async (sql) => {
    await sql`
      insert into plan (council_id, id, title, period_from, period_to, stage)
      values (${council}, ${planId}, 'Handlingsplan 2026', '2026-02-01', '2027-01-01', 'draft')`;
    const areaIds = Array.from({ length: areas }, () => newId());
    for (const [index, id] of areaIds.entries()) {
      await sql`
        insert into priority_area (council_id, id, plan_id, lineage_id, position, title, description, strategy_nodes, categories)
        select ${council}, ${id}, ${planId}, ${newId()}, ${index + 1}, title, description, strategy_nodes, categories
        from priority_area order by length(title) desc, id limit 1 offset ${index}`;
      for (const place of [1, 2]) {
        await sql`
          insert into goal (council_id, id, plan_id, area_id, lineage_id, position, text)
          select ${council}, ${newId()}, ${planId}, ${id}, ${newId()}, ${place}, text
          from goal order by length(text) desc, id limit 1 offset ${index * 2 + place}`;
      }
    }
    for (const [index, { title, hindrance, help }] of words.entries()) {
      const id = newId();
      const [responsible, first, second] = [0, 5, 9].map((step) => holding(index + step));
      const state = states[index % states.length] ?? "on-track";
      const isHindered = state === "hindered";
      await sql`
        insert into measure (council_id, id, plan_id, area_id, lineage_id, position, number, title,
                             responsible_holding_id, period_from, period_to)
        values (${council}, ${id}, ${planId}, ${areaIds[index % areas] ?? ""}, ${newId()}, ${index + 1},
                ${`${(index % areas) + 1}.${Math.floor(index / areas) + 1}`}, ${title},
                ${responsible?.id ?? null}, '2026-02-01', '2026-12-16')`;
      for (const helper of [first, second]) {
        await sql`
          insert into measure_contributor (council_id, measure_id, holding_id)
          values (${council}, ${id}, ${helper?.id ?? ""})`;
      }
      await sql`
        insert into status_report (council_id, id, measure_id, state, kind, hindrance, help_needed, reported_at,
                                   party_name, reporter_role, reporter_name)
        values (${council}, ${newId()}, ${id}, ${state}, 'changed', ${isHindered ? hindrance : ""},
                ${isHindered ? help : ""}, '2026-10-20T09:00:00Z', ${responsible?.party ?? ""}, 'convenor', 'Anna')`;
    }
    await sql`
      update plan set stage = 'adopted', decision = 'Rådets möte', adopted_on = '2026-01-15', composition_on = '2026-01-15'
      where council_id = ${council} and id = ${planId}`;
  });
  return planId;
}
