import type { Duty } from "~/kernel/duty";
import type { DutySource } from "~/platform/access/duty-source";
import { type OpenInvitation, openInvitations } from "./open-invitations.server";

/** Somebody invited who has not come in. */
export type InvitationDuty = Duty<"invitation", OpenInvitation>;

export const invitationDuties: DutySource<OpenInvitation, InvitationDuty> = {
  rows: (sql, { now }) => openInvitations(sql, now),
  owed: (people) => ({
    duties: people.map((about) => ({
      kind: "invitation",
      owner: { of: "council" },
      due: null,
      since: about.sentOn,
      about,
    })),
    coming: [],
  }),
};
