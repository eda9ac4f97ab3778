import type { ComingDay, Duty } from "~/kernel/duty";
import type { LocalDate } from "~/kernel/local-date";
import type { DutySource } from "~/platform/access/duty-source";
import { type OpenStatement, openStatements } from "./asking/open-statements.server";

type Statement = Pick<OpenStatement, "id" | "title" | "deadline" | "openedOn">;

/** An answer that a party owes. */
export type StandDuty = Duty<
  "stand",
  {
    statement: Statement;
    /** True when the party has said that it awaits a decision of its own. */
    awaits: boolean;
    /** False when the party came in after the text was locked: it may answer, but nobody waits for it. */
    asked: boolean;
  }
>;

/** Parties that the convenor waits for. */
export type StandsMissing = Duty<
  "standsMissing",
  {
    count: number;
    statement: Statement;
    answered: number;
    asked: number;
    awaiting: number;
    remindedOn: LocalDate | null;
    /** All who have not answered were reminded today, or could not be reached then. */
    remindedToday: boolean;
    /** The text was locked today, so that all who are asked were written to, or could not be reached. */
    askedToday: boolean;
    /** A reminder is still in the outbox. */
    reminderWaits: boolean;
  }
>;

export type DeadlineDay = ComingDay<"deadline", { id: string; title: string }>;

export const statementDuties: DutySource<OpenStatement, StandDuty | StandsMissing, DeadlineDay> = {
  rows: (sql, { day }) => openStatements(sql, day),
  owed(open, { day }) {
    const stands = open.flatMap(standsOf);
    return {
      duties: [...stands, ...open.flatMap((statement) => standsMissing(statement, day))],
      coming: [
        ...open.flatMap((statement) => deadlineOf(statement, "followers")),
        ...stands.flatMap(({ owner, about }) =>
          owner.of === "party" ? deadlineOf(about.statement, { organisationId: owner.organisationId }) : [],
        ),
      ],
    };
  },
};

function standsOf({ id, title, deadline, openedOn, parties }: OpenStatement): StandDuty[] {
  return parties
    .filter(({ kind }) => kind === null || kind === "awaits")
    .map(({ organisationId, kind, asked }) => ({
      kind: "stand",
      owner: { of: "party", organisationId },
      due: deadline,
      since: openedOn,
      about: { statement: { id, title, deadline, openedOn }, awaits: kind === "awaits", asked },
    }));
}

function standsMissing(open: OpenStatement, today: LocalDate): StandsMissing[] {
  const { id, title, deadline, openedOn, remindedOn, reminderWaits } = open;
  const parties = open.parties.filter((party) => party.asked);
  const silent = parties.filter(({ kind }) => kind === null);
  if (silent.length === 0) return [];
  const about = {
    count: silent.length,
    statement: { id, title, deadline, openedOn },
    answered: parties.length - silent.length,
    asked: parties.length,
    awaiting: parties.filter(({ kind }) => kind === "awaits").length,
    remindedOn,
    remindedToday: silent.every((party) => party.remindedOn === today),
    askedToday: openedOn === today,
    reminderWaits,
  };
  return [{ kind: "standsMissing", owner: { of: "council" }, due: deadline, since: openedOn, about }];
}

function deadlineOf({ id, title, deadline }: Statement, to: DeadlineDay["to"]): DeadlineDay[] {
  return deadline === null ? [] : [{ kind: "deadline", day: deadline, to, about: { id, title } }];
}
