import { beforeAll } from "vitest";
import { markOfStand } from "~/domain/positions/stand";
import { adoptStatement } from "~/domain/statements/adopt-statement.server";
import { draftStatement } from "~/domain/statements/draft-statement.server";
import { freezeStatement } from "~/domain/statements/freeze-statement.server";
import { takePartyStand } from "~/domain/statements/stands/statement-stands.server";
import { statementPage } from "~/domain/statements/statement-page.server";
import { localDate } from "~/kernel/local-date";
import { acceptedValue as value } from "./accepted-value";
import { councilAuthority } from "./authorities";
import { scratchDatabase } from "./scratch-database";
import { addSubstitute, type SeatedParty, seatParty } from "./seated-parties";

export const council = "skaraborg";

/** A text as the convenor writes it. */
export const input = {
  title: "Fler LIA-platser",
  body: "Vi behöver fler platser.\n\n1. Regionen betalar.\n2. Kommunerna öppnar.",
  addressees: "Västra Götalandsregionen\nKommunerna",
  registrationNumber: "2026/0147",
  deadline: null,
};

export type Voice = P | "stand:take" | "stand:withdraw";
type P =
  | "statement:draft"
  | "statement:freeze"
  | "statement:adopt"
  | "statement:publish"
  | "statement:read"
  | "stand:withdraw-on-behalf";
type Kind = Parameters<typeof takePartyStand>[2]["kind"];
export type Parties = Record<"kluster" | "skola" | "fack" | "adjungerad", SeatedParty>;

/** A council of four parties that makes statements, on a database of the test file's own. Read its members inside tests. */
export function statementsAtWork() {
  const scratch = scratchDatabase();
  const parties = {} as Parties;
  let count = 0;
  const token = () => `token-${count++}`;
  const convenor = (name = "Test Testsson") => councilAuthority<P>(scratch.platform, council, { name });
  const speaker = (party: SeatedParty, name = "Anna Exempel") =>
    councilAuthority<Voice>(scratch.platform, council, {
      role: "representative",
      name,
      mandate: party.mandate,
    });

  beforeAll(async () => {
    const seat = (wish: Parameters<typeof seatParty>[2]) => seatParty(scratch.root, council, wish);
    parties.kluster = await seat({ name: "Fordonskluster Väst", email: "kluster@example.org" });
    parties.skola = await seat({ name: "Yrkeshögskolan Tidan", perspective: "education", email: null });
    parties.fack = await seat({ name: "Fackförbund A", perspective: "social-partners" });
    parties.adjungerad = await seat({ name: "Adjungerad AB", kind: "co-opted", email: "adj@example.org" });
    await seat({ name: "Ny från nästa år", from: "2027-01-01", email: "ny@example.org" });
    await addSubstitute(scratch.root, council, parties.kluster, "ersattare@example.org");
  });

  const page = (id: string) => statementPage(convenor(), id);

  async function drafted() {
    const { id } = await value(draftStatement(convenor(), token(), input));
    return id;
  }

  async function opened() {
    const id = await drafted();
    const deadline = localDate("2026-12-04");
    await value(freezeStatement(convenor(), token(), { id, version: 1, deadline }));
    const { fingerprint, version } = await page(id);
    return { id, fingerprint: fingerprint ?? "", version };
  }

  const readStandOf = async (party: SeatedParty, id: string) =>
    markOfStand(
      (await page(id)).parties.find((each) => each.organisationId === party.organisationId)?.current,
    );

  async function answer(
    party: SeatedParty,
    id: string,
    readFingerprint: string,
    kind: Kind = "behind",
    text = "",
  ) {
    const readStand = await readStandOf(party, id);
    const stand = { statementId: id, kind, text, readFingerprint, readStand };
    return takePartyStand(speaker(party), token(), stand);
  }

  async function adopted() {
    const { id, fingerprint } = await opened();
    await value(answer(parties.kluster, id, fingerprint));
    const { version, marks } = await page(id);
    const readStands = marks.stands;
    const adoptedOn = localDate("2026-11-23");
    const adoption = { id, version, readStands, decision: "Rådets möte", adoptedOn };
    await value(adoptStatement(convenor(), token(), adoption));
    return { id, version: version + 1, readStands };
  }

  async function lettersTo() {
    const letters = await scratch.root<{ to: string }[]>`
      select to_address as to from letter order by queued_at, id`;
    return letters.map(({ to }) => to);
  }

  return { scratch, parties, token, convenor, speaker, page, drafted, opened, answer, adopted, lettersTo };
}
