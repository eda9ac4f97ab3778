import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCouncil } from "~/domain/councils/a-council";
import { wasAsked } from "~/domain/positions/stand-count";
import { convenorStart } from "~/domain/starts/convenor-workspace-start.server";
import { councilStartPage } from "~/domain/starts/council-start-page.server";
import { readerStart } from "~/domain/starts/reader-workspace-start.server";
import { publishStatement } from "~/domain/statements/publish-statement.server";
import { publishedStatement } from "~/domain/statements/published-statement.server";
import { publishedStatements } from "~/domain/statements/published-statements.server";
import { saveStatementText } from "~/domain/statements/save-statement.server";
import { statementsPage } from "~/domain/statements/statements-page.server";
import { newId } from "~/kernel/ids";
import { acceptedValue as value } from "../../../../tests/support/accepted-value";
import { councilAuthority, counterAuthority } from "../../../../tests/support/authorities";
import { seatParty } from "../../../../tests/support/seated-parties";
import { council, input, statementsAtWork } from "../../../../tests/support/statements-at-work";
import { openStatements } from "./open-statements.server";
import { remindParties } from "./remind-parties.server";
import { partyWasAsked } from "./was-asked.server";

const { scratch, token, convenor, page, opened, answer, adopted, lettersTo } = statementsAtWork();

describe("who is asked about a text", () => {
  it("is the same to the database and to the program", async () => {
    const ids = Array.from({ length: 4 }, () => newId());
    await fc.assert(
      fc.asyncProperty(fc.subarray(ids), fc.constantFrom(...ids), async (asked, party) => {
        const [row] = await scratch.root.begin(
          (sql) => sql<{ was: boolean }[]>`
            select ${partyWasAsked(sql as never, sql`${party}::uuid` as never)} as was
            from (select ${asked}::uuid[] as asked) s`,
        );
        expect(row?.was).toBe(wasAsked({ asked }, party));
      }),
      { numRuns: 25 },
    );
    const [unrecorded] = await scratch.root.begin(
      (sql) => sql`select ${partyWasAsked(sql as never, sql`${newId()}::uuid` as never)} as was
                   from (select null::uuid[] as asked) s`,
    );
    expect(unrecorded?.was).toBe(true);
  });

  it("leaves out a party that comes in afterwards, on the same day or as from earlier, wherever it is counted", async () => {
    const { id, fingerprint, version } = await opened();
    const late = await seatParty(scratch.root, council, {
      name: "Sen part",
      from: "2026-11-23",
      email: "sen@example.org",
    });
    await seatParty(scratch.root, council, {
      name: "Bakdaterad part",
      email: "bak@example.org",
    });
    const positions = async () =>
      Object.fromEntries((await page(id)).parties.map(({ name, position }) => [name, position]));
    expect(await positions()).toEqual({
      "Fordonskluster Väst": "unanswered",
      "Yrkeshögskolan Tidan": "unanswered",
      "Fackförbund A": "unanswered",
      "Sen part": "not-asked",
      "Bakdaterad part": "not-asked",
    });
    expect((await page(id)).count).toMatchObject({ of: 3, unanswered: 3, "not-asked": 2 });
    const listed = (await statementsPage(convenor())).statements.find((one) => one.id === id);
    expect(listed?.count).toEqual((await page(id)).count);
    const start = await convenorStart(councilAuthority(scratch.platform, council), 90);
    expect(start.needs.find(({ kind }) => kind === "standsMissing")).toMatchObject({
      count: 3,
      asked: 3,
      answered: 0,
    });
    const reader = await readerStart(councilAuthority(scratch.platform, council, { role: "observer" }), 90);
    expect(reader.statements.find((one) => one.id === id)).toMatchObject({ asked: 3, answered: 0 });
    const open = await convenor().read((sql) => openStatements(sql, convenor().today));
    expect(
      open
        .find((one) => one.id === id)
        ?.parties.filter(({ asked }) => !asked)
        .map(({ name }) => name),
    ).toEqual(["Bakdaterad part", "Sen part"]);

    await scratch.root`delete from letter`;
    const { marks } = await page(id);
    const reminded = await value(remindParties(convenor(), token(), { id, readLetters: marks.letters }));
    expect(reminded.unreached.map(({ party }) => party)).toEqual(["Yrkeshögskolan Tidan", "Fackförbund A"]);
    expect((await lettersTo()).filter((to) => /^(sen|bak)@/.test(to))).toEqual([]);

    await value(answer(late, id, fingerprint));
    expect(await positions()).toMatchObject({ "Sen part": "behind", "Bakdaterad part": "not-asked" });
    expect((await page(id)).count).toMatchObject({ of: 4, behind: 1, "not-asked": 1 });

    await value(
      saveStatementText(convenor(), token(), {
        id,
        version,
        input: { ...input, body: "Ny text." },
      }),
    );
    expect((await page(id)).count, "all of the day are asked about a new text").toMatchObject({
      of: 5,
      unanswered: 5,
      "not-asked": 0,
    });
  });

  it("is said of a published text too, in its page, in the list and on the start page", async () => {
    const { id, version } = await adopted();
    await seatParty(scratch.root, council, { name: "Sist in", email: "sist@example.org" });
    const { marks } = await page(id);
    const number = await value(
      publishStatement(convenor(), token(), { id, version, readStands: marks.stands }),
    );
    const counter = counterAuthority(scratch.platform, council);
    const shown = await publishedStatement(counter, number);
    expect(shown?.parties.find(({ name }) => name === "Sist in")?.position).toBe("not-asked");
    const {
      statements: [first],
    } = await publishedStatements(counter);
    expect(first?.of).toBe(shown?.count.of);
    expect(shown?.count.of).toBe((shown?.parties.length ?? 0) - 1);
    const start = await councilStartPage(counter, aCouncil(), counter.today);
    const { of: _of, ...counts } = shown?.count ?? { of: 0 };
    expect(start.statements[0]?.positions).toEqual(
      Object.fromEntries(Object.entries(counts).filter(([, parties]) => Number(parties) > 0)),
    );
  });
});
