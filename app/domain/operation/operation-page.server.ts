import type { Authority } from "~/platform/access/authority";
import { mostAttempts } from "~/platform/mail/outbox.server";

/** A council as the operator sees it: facts of the row, and how much it holds. */
export interface OperatedCouncil {
  id: string;
  example: boolean;
  readInAt: string;
  seats: number;
  people: number;
  plans: number;
  statements: number;
}

export interface OperationPage {
  councils: OperatedCouncil[];
  waiting: number;
  failed: number;
}

/** The start page of the operator. */
export async function operationPage(authority: Authority<"council:operate">): Promise<OperationPage> {
  const { now } = authority;
  return authority.read(async (sql) => {
    const [councils, [letters]] = await Promise.all([
      sql<(Omit<OperatedCouncil, "readInAt"> & { readIn: Date })[]>`
        select c.id, c.example_data as example, c.read_in_at as "readIn",
               (select count(*) from seat where council_id = c.id) as seats,
               (select count(*) from person where council_id = c.id) as people,
               (select count(*) from plan where council_id = c.id) as plans,
               (select count(*) from statement where council_id = c.id) as statements
        from council c order by c.id`,
      sql<{ waiting: number; failed: number }[]>`
        select count(*) as waiting,
               count(*) filter (
                 where last_error is not null or (attempts >= ${mostAttempts} and due_at <= ${now})) as failed
        from letter where sent_at is null and queued_at <= ${now}`,
    ]);
    return {
      councils: councils.map(({ readIn, ...council }) => ({ ...council, readInAt: readIn.toISOString() })),
      waiting: letters?.waiting ?? 0,
      failed: letters?.failed ?? 0,
    };
  });
}
