import type { TFunction } from "i18next";
import type { RefusalDetail } from "~/kernel/outcome";
import type svTexts from "~/locales/sv/parties.json";

type Reason = keyof (typeof svTexts)["reasons"];

/** The sentence of a refusal, or of what is wrong with a row of a sheet. */
export function reasonText(t: TFunction<"parties">, reason: string, detail: RefusalDetail = {}): string {
  return t(`reasons.${reason as Reason}`, detail);
}

/** The field beside which a refusal is said; the others stand in the summary alone. */
const fields: Readonly<Partial<Record<Reason, string>>> = {
  endNotAfterStart: "lastDay",
  endMissing: "lastDay",
  purposeMissing: "purpose",
  outsideSeat: "from",
  overlapsHolding: "from",
  notHeldOnDay: "from",
  seatHasHoldingsOutside: "lastDay",
  samePartyAgain: "organisationId",
  mandateHasActed: "lastDay",
  mandatesOutside: "from",
  numberTaken: "number",
  nameTaken: "name",
  nameUnchanged: "name",
  nameStartsBeforeLast: "from",
  nameFromLater: "from",
  mergedIntoItself: "successorId",
  outsideHolding: "from",
  personGone: "personId",
  personAlreadyRepresents: "personId",
  samePersonAgain: "personId",
  holderJustBegan: "from",
  mandateJustBegan: "from",
  mandateEndsBefore: "from",
  emailKnown: "email",
  shownReasonMissing: "shownReason",
  fileMissing: "file",
  fileEmpty: "file",
  fileTooLarge: "file",
  fileTypeUnknown: "file",
  fileOldExcel: "file",
  fileBroken: "file",
  fileTooHeavy: "file",
  readersBusy: "file",
  sheetEmpty: "file",
  headerMissing: "file",
  headerTwice: "file",
  tooManyRows: "file",
};

export function fieldOfReason(reason: string): string | undefined {
  return fields[reason as Reason];
}
