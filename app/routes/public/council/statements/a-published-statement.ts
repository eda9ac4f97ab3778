import { countStands, partyPositions } from "~/domain/positions/stand-count";
import type { PartyStandView } from "~/domain/positions/stand-view";
import type { PublishedStatement } from "~/domain/statements/published-statement.server";
import { fingerprintOfStatement } from "~/domain/statements/text/statement-canonical";
import { localDate } from "~/kernel/local-date";

const text = {
  title: "Fler LIA-platser i industrin kräver en gemensam modell",
  body: "Industrin i Skaraborg behöver fler som kan elkraft, automation och underhåll.\n\nDärför uppmanar vi:\n\n1. Västra Götalandsregionen att betala för en samordnare.\n2. kommunerna att öppna sina verksamheter.\n\n- Det gäller nu.\n- Det gäller alla.\n\nTecken som #let, *stjärna*, <b> och $x$ står som de är.",
};

/** A published statement for tests of its page and sheet: one party in each position, with words where they belong. */
export function aPublishedStatement(over: Partial<PublishedStatement> = {}): PublishedStatement {
  const addressees = ["Västra Götalandsregionen", "Kommunerna i Skaraborg"];
  const fingerprint = fingerprintOfStatement({ ...text, addressees: addressees.join("\n") });
  const parties = partyPositions.map((position, index): PartyStandView => {
    const kind =
      position === "withdrawn" || position === "unanswered" || position === "not-asked" ? "behind" : position;
    const current = {
      id: `s${index}`,
      kind,
      text: kind === "behind" ? "" : "Med våra egna ord.",
      fingerprint,
      givenAt: "2026-10-10T08:00:00.000Z",
      givenBy: "",
      withdrawnAt: position === "withdrawn" ? "2026-11-03T08:00:00.000Z" : null,
      withdrawnBy: null,
      withdrawnOnWordOf: null,
      withdrawnWhy: position === "withdrawn" ? "Styrelsen har ändrat sig." : null,
      withdrawnOnBehalf: false,
    };
    return {
      organisationId: `o${index}`,
      name: `Part ${index}`,
      perspective: index < 4 ? "employers" : "education",
      position,
      current: position === "unanswered" || position === "not-asked" ? null : current,
      earlier: [],
    };
  });
  return {
    ...text,
    number: { year: 2026, seq: 3 },
    addressees,
    registrationNumber: "Exempel 2026/0147",
    frozenAt: "2026-10-08T13:04:00.000Z",
    fingerprint,
    adoptedOn: localDate("2026-10-21"),
    decision: "Rådets möte 21 oktober 2026",
    publishedAt: "2026-10-22T08:00:00.000Z",
    compositionOn: localDate("2026-10-22"),
    parties,
    count: countStands(parties),
    others: [],
    vacant: ["employers", "agencies", "agencies"],
    coOpted: [],
    ...over,
  };
}
