import type { Scratch } from "./scratch-database";
import { signIn } from "./sign-in";

/** The organisation that a council's representative speaks for, and who is signed in there. */
export interface Visitors {
  party: string;
  convenor: string;
  representative: string;
}

/** A convenor, and somebody who speaks for a party with a measure and a stand. */
export async function visitorsOf(scratch: Scratch, council: string): Promise<Visitors> {
  const { cookie: convenor } = await signIn(scratch.platform, [{ role: "convenor", council }]);
  const { accountId, cookie: representative } = await signIn(scratch.platform, []);
  const [speaker] = await scratch.root<{ personId: string; party: string }[]>`
    select r.person_id as "personId", h.organisation_id as party from representation r
    join seat_holding h on h.council_id = r.council_id and h.id = r.holding_id and h.valid_to is null
    join measure m on m.council_id = h.council_id and m.responsible_holding_id = h.id
    join plan p on p.council_id = m.council_id and p.id = m.plan_id and p.stage = 'adopted'
    join stand s on s.council_id = h.council_id and s.organisation_id = h.organisation_id and s.withdrawn_at is null
    join statement t on t.council_id = s.council_id and t.id = s.statement_id and t.stage = 'published'
    where r.council_id = ${council} and r.kind = 'ordinary' and r.valid_to is null order by r.id limit 1`;
  if (!speaker) throw new Error(`Nobody in ${council} speaks for a party with a measure and a stand`);
  const { personId, party } = speaker;
  await scratch.root`
    update person set account_id = ${accountId} where council_id = ${council} and id = ${personId}`;
  return { party, convenor, representative };
}
