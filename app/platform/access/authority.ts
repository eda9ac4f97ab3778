import type postgres from "postgres";
import type { Actor, Role } from "~/kernel/actor";
import type { LocalDate } from "~/kernel/local-date";
import type { Outcome } from "~/kernel/outcome";
import type { TrailKeys } from "~/platform/audit/trail-keys";
import type { Prisma } from "~/platform/database/generated/prisma/client";
import type { PostOffice } from "~/platform/mail/post-office";
import type { Audience, Permission } from "./permissions";

declare const permits: unique symbol;

/** Who acts. `role` is "public" at the counter and "system" in jobs. */
export type AnyActor = Omit<Actor, "role"> & {
  readonly role: Role | "public" | "system";
  /** The link from a letter by which somebody acts who is not signed in, and the one row that it is about. */
  readonly link?: { readonly id: string; readonly subjectKind: string; readonly subjectId: string };
};

/** What an act writes in the trail. `act` is a code with a sentence per language, such as "plan.adopted". */
export interface AuditDraft {
  act: string;
  subjectKind: string;
  subjectId: string;
  subjectName: string;
  before?: Prisma.InputJsonValue | undefined;
  after?: Prisma.InputJsonValue | undefined;
}

/** An open writing transaction, in the audience's database role and within one council. */
export interface Work {
  readonly db: Prisma.TransactionClient;
  /** The council's id, `_region` for what is the region's own, or `_platform`. */
  readonly scope: string;
  readonly actor: AnyActor;
  readonly now: Date;
  readonly today: LocalDate;
  readonly requestId: string;
  /** The keys of the trail's hashes. */
  readonly trail: TrailKeys;
  /** What a letter queued in this transaction needs to be written. */
  readonly post: PostOffice;
}

/** SQL of a read model, inside a read-only transaction. */
export type ReadSql = postgres.TransactionSql<{ bigint: number }>;

/**
 * The only way to a database transaction. An authority for permission P is made by the functions beside this
 * file and nowhere else; an act names in its signature the permission that it needs. The brand is
 * contravariant: a missing or weaker authority does not compile.
 */
export interface Authority<in P extends Permission | "counter" | "system"> {
  readonly [permits]: (permission: P) => void;
  readonly audience: Audience;
  readonly actor: AnyActor;
  /** The council's id, `_region` for what is the region's own, or `_platform`. */
  readonly scope: string;
  readonly now: Date;
  readonly today: LocalDate;
  readonly requestId: string;
  /** Whether the actor's role holds a permission; for `may` in read models, never instead of `requireAuthority`. */
  holds(permission: Permission): boolean;
  /**
   * One writing transaction. A refusal rolls everything back. `token` is the form's: a repeated submission
   * returns the first result instead of acting again; null for jobs.
   */
  act<V, R extends string>(
    token: string | null,
    work: (work: Work) => Promise<Outcome<V, R>>,
  ): Promise<Outcome<V, R>>;
  /** One read-only transaction; queries that are not awaited one by one are sent together. */
  read<T>(need: (sql: ReadSql) => Promise<T>): Promise<T>;
}

/** The signed-in person behind an authority, for policies. Throws for the counter and for jobs, which no policy judges. */
export function personOf(authority: { readonly actor: AnyActor }): Actor {
  const { role } = authority.actor;
  if (role === "public" || role === "system") throw new Error(`No person acts as ${role}`);
  return { ...authority.actor, role };
}
