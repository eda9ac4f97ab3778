import { appointRepresentative } from "~/domain/parties/mandates/appoint-representative.server";
import { correctMandate } from "~/domain/parties/mandates/correct-mandate.server";
import { correctPerson } from "~/domain/parties/mandates/correct-person.server";
import { endMandate } from "~/domain/parties/mandates/end-mandate.server";
import { mandatePage } from "~/domain/parties/mandates/mandate-page.server";
import {
  findPerson,
  hasActed,
  isPersonUsed,
  loadMandate,
  loadPerson,
  loadRepresentations,
} from "~/domain/parties/mandates/mandate-store.server";
import { personPage } from "~/domain/parties/mandates/person-page.server";
import { removeMandate } from "~/domain/parties/mandates/remove-mandate.server";
import { removePerson } from "~/domain/parties/mandates/remove-person.server";
import { replaceRepresentative } from "~/domain/parties/mandates/replace-representative.server";
import { changeHolder } from "~/domain/parties/seats/change-holder.server";
import { correctHolding } from "~/domain/parties/seats/correct-holding.server";
import { correctSeat } from "~/domain/parties/seats/correct-seat.server";
import { endHolding } from "~/domain/parties/seats/end-holding.server";
import { endSeat } from "~/domain/parties/seats/end-seat.server";
import { holdingPage } from "~/domain/parties/seats/holding-page.server";
import { placeParty } from "~/domain/parties/seats/place-party.server";
import { removeHolding } from "~/domain/parties/seats/remove-holding.server";
import { removeSeat } from "~/domain/parties/seats/remove-seat.server";
import { seatPage } from "~/domain/parties/seats/seat-page.server";
import { isHoldingUsed, loadHolding, loadSeat } from "~/domain/parties/seats/seat-store.server";
import { commitImport } from "~/domain/parties/sheet/commit-import.server";
import { importPage } from "~/domain/parties/sheet/import-page.server";
import { loadImport, saveImport } from "~/domain/parties/sheet/party-import-store.server";
import { loadInvitation, loadPersonToInvite } from "~/domain/people/invitation-store.server";
import { invitePerson } from "~/domain/people/invite-person.server";
import { revokeInvitation } from "~/domain/people/revoke-invitation.server";
import { localDate } from "~/kernel/local-date";
import type { Calls } from "./asking";

const validFrom = localDate("2026-03-01");
const days = { validFrom, validTo: null };
/** No row has this version. */
const version = -1;
const organisationId = "00000000-0000-7000-8000-000000000009";
const someone = { name: "Någon", email: null, phone: null };
const said = { appointedBy: null, person: someone };
const noRows = { rows: [], counts: { wrong: 0, added: 0, changed: 0, unchanged: 0 } };
const noWrites = {
  ...{ organisations: [], seats: [], holdings: [] },
  ...{ changedOrganisations: [], changedSeats: [], changedHoldings: [] },
};
const sheet = { act: "parties.imported", subjectKind: "import", subjectId: "", subjectName: "" };

export const partyCalls: Calls = {
  seatPage: ({ seat }, { by }) => seatPage(by<"party:edit">(), seat),
  holdingPage: ({ holding }, { by }) => holdingPage(by<"party:edit">(), holding),
  mandatePage: ({ representation }, { by }) => mandatePage(by<"person:edit">(), representation),
  personPage: ({ person }, { by }) => personPage(by<"person:edit">(), person),
  importPage: (ids, { by }) => importPage(by(), ids.import),
  commitImport: (ids, { by, token }) => commitImport(by(), token(), { id: ids.import, seen: "" }),
  correctSeat: ({ seat: seatId }, { by, token }) =>
    correctSeat(by(), token(), {
      ...{ seatId, version, ...days, label: null, purpose: null },
      ...{ perspective: "employers", sector: "private" },
    }),
  endSeat: ({ seat: seatId }, { by, token }) =>
    endSeat(by(), token(), { seatId, validTo: validFrom, version }),
  removeSeat: ({ seat: seatId }, { by, token }) => removeSeat(by(), token(), { seatId, version }),
  placeParty: ({ seat: seatId }, { by, token }) =>
    placeParty(by(), token(), { seatId, organisationId, ...days, seen: "" }),
  changeHolder: ({ seat: seatId }, { by, token }) =>
    changeHolder(by(), token(), { seatId, organisationId, ...days, seen: "" }),
  endHolding: ({ holding: holdingId }, { by, token }) =>
    endHolding(by(), token(), { holdingId, validTo: validFrom, seen: "" }),
  correctHolding: ({ holding: holdingId }, { by, token }) =>
    correctHolding(by(), token(), { holdingId, ...days, version }),
  removeHolding: ({ holding: holdingId }, { by, token }) =>
    removeHolding(by(), token(), { holdingId, version }),
  appointRepresentative: ({ holding: holdingId }, { by, token }) =>
    appointRepresentative(by(), token(), { holdingId, ...days, ...said, kind: "ordinary" }),
  replaceRepresentative: ({ representation: representationId }, { by, token }) =>
    replaceRepresentative(by(), token(), { representationId, version, validFrom, ...said }),
  endMandate: ({ representation: representationId }, { by, token }) =>
    endMandate(by(), token(), { representationId, validTo: validFrom, version }),
  correctMandate: ({ representation: representationId }, { by, token }) =>
    correctMandate(by(), token(), {
      representationId,
      version,
      ...days,
      kind: "ordinary",
      appointedBy: null,
    }),
  removeMandate: ({ representation: representationId }, { by, token }) =>
    removeMandate(by(), token(), { representationId, version }),
  correctPerson: ({ person: personId }, { by, token }) =>
    correctPerson(by(), token(), { personId, version, ...someone, shownInPublic: false, shownReason: null }),
  removePerson: ({ person: personId }, { by, token }) => removePerson(by(), token(), { personId, version }),
  invitePerson: ({ person: personId }, { by, token }) => invitePerson(by(), token(), { personId }),
  revokeInvitation: ({ invitation: invitationId }, { by, token }) =>
    revokeInvitation(by(), token(), { invitationId }),

  loadSeat: ({ seat }, { inside }) => inside((work) => loadSeat(work, seat)),
  loadHolding: ({ holding }, { inside }) => inside((work) => loadHolding(work, holding)),
  isHoldingUsed: ({ holding }, { inside }) => inside((work) => isHoldingUsed(work, holding)),
  loadRepresentations: ({ holding }, { inside }) => inside((work) => loadRepresentations(work, holding)),
  loadMandate: ({ representation }, { inside }) => inside((work) => loadMandate(work, representation)),
  hasActed: ({ representation }, { inside }) => inside((work) => hasActed(work, representation)),
  findPerson: ({ person }, { inside }) => inside((work) => findPerson(work, person)),
  loadPerson: ({ person }, { inside }) => inside((work) => loadPerson(work, person)),
  isPersonUsed: ({ person }, { inside }) => inside((work) => isPersonUsed(work, person)),
  loadImport: (ids, { inside }) => inside((work) => loadImport(work, ids.import)),
  saveImport: (ids, { inside }) =>
    inside((work) => saveImport(work, ids.import, noWrites, noRows, { things: [], sheet })),
  loadPersonToInvite: ({ person }, { inside }) => inside((work) => loadPersonToInvite(work, person)),
  loadInvitation: ({ invitation }, { inside }) => inside((work) => loadInvitation(work, invitation)),
};
