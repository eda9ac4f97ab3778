import type postgres from "postgres";
import { todayOf } from "~/kernel/clock";
import { newId } from "~/kernel/ids";
import type { LocalDate } from "~/kernel/local-date";
import { done, type Outcome, type Refusal } from "~/kernel/outcome";
import type { AuditDraft } from "~/platform/access/authority";
import { appendPlatformAudit } from "~/platform/audit/append-platform-audit.server";
import { trailKeys } from "~/platform/audit/trail-keys";
import type { Platform } from "~/platform/http/platform";
import type { LetterDraft } from "~/platform/mail/letter";
import { postOffice } from "~/platform/mail/post-office";
import { letterChannel } from "~/platform/mail/queue-letter.server";
import { writeLetter } from "~/platform/mail/write-letter";

/** Who acts on accounts: the person themself, an operator, or nobody yet (a link asked for). */
export interface IdentityActor {
  accountId: string | null;
  name: string;
  role: string;
}

/** An open writing transaction in the identity schema. */
export interface IdentityWork {
  readonly sql: postgres.TransactionSql<{ bigint: number }>;
  readonly platform: Platform;
  readonly actor: IdentityActor;
  readonly now: Date;
  readonly today: LocalDate;
  /** Writes in the platform's trail, in the same transaction. */
  record(entry: AuditDraft): Promise<void>;
  /** Puts a letter into the outbox, in the same transaction. */
  queue(letter: LetterDraft): Promise<void>;
}

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}

const scope = "_platform";

/**
 * One act on accounts and sessions, through the session module's own login: it reaches no council's table. A
 * refusal rolls everything back; a form's token makes a repeated submission return the first result.
 */
export async function identityAct<V, R extends string>(
  platform: Platform,
  by: { actor: IdentityActor; requestId: string; token?: string | null },
  work: (work: IdentityWork) => Promise<Outcome<V, R>>,
): Promise<Outcome<V, R>> {
  const { actor, requestId, token } = by;
  const now = platform.clock.now();
  const today = todayOf(platform.clock);
  const trail = trailKeys(platform.settings);
  try {
    return (await platform.database.session.begin(async (sql) => {
      const owner = actor.accountId ?? "";
      if (token) {
        const taken = await sql`
          insert into form_token (council_id, token, act) values (${scope}, ${token}, ${owner})
          on conflict do nothing`;
        if (taken.count === 0) {
          const [first] = await sql<{ act: string; outcome: { value?: V } | null }[]>`
            select act, outcome from form_token where council_id = ${scope} and token = ${token}`;
          if (first?.act !== owner) throw new Response(null, { status: 403 });
          return done(first.outcome?.value as V);
        }
      }
      const record = (entry: AuditDraft) => appendPlatformAudit(sql, { actor, now, requestId, trail }, entry);
      const queue = async (letter: LetterDraft) => {
        const { subject, text, html } = writeLetter(postOffice(platform), null, today, letter);
        await sql`
          insert into letter (id, council_id, to_address, language, subject, text, html, queued_at, due_at)
          values (${newId()}, null, ${letter.to}, ${letter.language}, ${subject}, ${text}, ${html}, ${now}, ${now})`;
        await sql`select pg_notify(${letterChannel}, '')::text`;
      };
      const outcome = await work({
        sql: sql as IdentityWork["sql"],
        platform,
        actor,
        now,
        today,
        record,
        queue,
      });
      if (!outcome.ok) throw new Refused(outcome);
      if (token && outcome.value !== undefined) {
        await sql`
          update form_token set outcome = ${sql.json({ value: outcome.value } as never)}
          where council_id = ${scope} and token = ${token}`;
      }
      return outcome;
    })) as Outcome<V, R>;
  } catch (error) {
    if (error instanceof Refused) return error.refusal as Refusal<R>;
    throw error;
  }
}
