import { describe, expect, it } from "vitest";
import { councilOnDate } from "~/domain/parties/composition/council-on-date.server";
import { organisationChoices } from "~/domain/parties/party-choices.server";
import { organisationForm } from "~/domain/parties/party-forms";
import { localDate } from "~/kernel/local-date";
import { systemAuthority } from "~/platform/access/system-authority.server";
import { publicChannel } from "~/platform/http/public-version.server";
import { startJobs } from "../../../../server/jobs";
import { councilAuthority } from "../../../../tests/support/authorities";
import { freshToken, valueIn } from "../../../../tests/support/outcomes";
import { scratchDatabase } from "../../../../tests/support/scratch-database";
import { seatParty } from "../../../../tests/support/seated-parties";
import { correctOrganisation } from "./correct-organisation.server";
import { mergeOrganisation } from "./merge-organisation.server";
import { organisationPage } from "./organisation-page.server";
import { takeUntold } from "./organisation-store.server";
import { refreshOrganisations } from "./refresh-organisations.server";
import { registerOrganisation } from "./register-organisation.server";
import { renameOrganisation } from "./rename-organisation.server";

const scratch = scratchDatabase();
const convenor = (council = "skaraborg") => councilAuthority<"party:edit">(scratch.platform, council);
const form = (fields: Record<string, string>) =>
  organisationForm.parse({ sector: "private", municipalityCode: "", aliases: "", number: "", ...fields });
const register = (fields: Record<string, string>, council?: string) =>
  registerOrganisation(convenor(council), freshToken(), form(fields));

describe("the shared registry", () => {
  it("takes a checked number once, from whichever council", async () => {
    valueIn(await register({ name: "Förbundet", number: "2220002188", aliases: "SKF\n Förb. " }));
    expect(await register({ name: "Ett annat", number: "222000-2188" }, "boras")).toMatchObject({
      reason: "numberTaken",
      detail: { name: "Förbundet" },
    });
    expect(await register({ name: "skf" }, "boras")).toMatchObject({ reason: "nameTaken" });
    expect(organisationForm.safeParse({ name: "X", sector: "private", number: "222000-2189" }).success).toBe(
      false,
    );
  });

  it("takes a number once also when two councils register it at the same moment", async () => {
    const both = await Promise.all([
      register({ name: "Samtidigt A", number: "556036-0793" }, "skaraborg"),
      register({ name: "Samtidigt B", number: "556036-0793" }, "fyrbodal"),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: "numberTaken" });
  });

  it("takes a name once also when two give it at the same moment, in new organisations and old ones", async () => {
    for (const turn of [1, 2, 3, 4]) {
      const name = `Samma namn ${turn}`;
      const [own, other] = [
        valueIn(await register({ name: `Skaraborgs ${turn}` })),
        valueIn(await register({ name: `Borås ${turn}` }, "boras")),
      ];
      const from = localDate("2026-11-01");
      const all = await Promise.all([
        register({ name }, "fyrbodal"),
        renameOrganisation(convenor(), freshToken(), { name, from, organisationId: own, version: 1 }),
        correctOrganisation(convenor("boras"), freshToken(), {
          ...{ ...form({ name }), organisationId: other, version: 1 },
        }),
      ]);
      expect(all.filter(({ ok }) => ok)).toHaveLength(1);
      expect(all.filter((one) => !one.ok && one.reason === "nameTaken")).toHaveLength(2);
    }
  });

  it("leads nobody round in a ring, when two are merged into each other at the same moment", async () => {
    for (const turn of [1, 2, 3, 4]) {
      const [one, two] = [
        valueIn(await register({ name: `Ring ${turn} A` })),
        valueIn(await register({ name: `Ring ${turn} B` }, "boras")),
      ];
      const answers = await Promise.all(
        [
          { council: "skaraborg", organisationId: one, successorId: two },
          { council: "boras", organisationId: two, successorId: one },
        ].map(({ council, ...merger }) =>
          mergeOrganisation(convenor(council), freshToken(), { ...merger, version: 1 }),
        ),
      );
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "mergedIntoItself" });
    }
  });

  it("is corrected by the council that registered an organisation, and by no other", async () => {
    const organisationId = valueIn(await register({ name: "Felstavat", aliases: "Fel" }));
    const input = {
      ...form({ name: "Rättstavat", municipalityCode: "1496", aliases: "Rätt" }),
      organisationId,
    };
    const other = await correctOrganisation(convenor("boras"), freshToken(), { ...input, version: 1 });
    expect(other).toMatchObject({ reason: "registeredElsewhere" });
    valueIn(await correctOrganisation(convenor(), freshToken(), { ...input, version: 1 }));
    const late = await correctOrganisation(convenor(), freshToken(), { ...input, version: 1 });
    expect(late).toMatchObject({ reason: "changedMeanwhile" });
    const { organisation, municipality } = await organisationPage(convenor(), organisationId);
    expect(organisation).toMatchObject({ name: "Rättstavat", names: [{ name: "Rätt", kind: "alias" }] });
    expect(municipality).toBe("Skövde");
  });
});

describe("a new name", () => {
  it("applies from its day, and the days before keep the old one", async () => {
    const { organisationId, seatId } = await seatParty(scratch.root, "skaraborg", { name: "Gamla namnet" });
    const rename = (name: string, from: string, version: number) =>
      renameOrganisation(convenor(), freshToken(), { organisationId, name, from: localDate(from), version });
    expect(await rename("Nya namnet", "2026-11-24", 1)).toMatchObject({ reason: "nameFromLater" });
    valueIn(await rename("Nya namnet", "2026-06-01", 1));
    const nameOn = async (day: string) => {
      const { composition } = await councilOnDate(convenor(), localDate(day));
      return composition.seats.find((seat) => seat.seatId === seatId)?.holder?.name;
    };
    expect(await nameOn("2026-05-31")).toBe("Gamla namnet");
    expect(await nameOn("2026-06-01")).toBe("Nya namnet");
    expect(await rename("Tredje", "2026-05-01", 2)).toMatchObject({ reason: "nameStartsBeforeLast" });
    await seatParty(scratch.root, "boras", { name: "Någon annans namn" });
    expect(await rename("någon annans  namn", "2026-07-01", 2)).toMatchObject({ reason: "nameTaken" });
  });
});

describe("what the registry says of an organisation", () => {
  const system = () => systemAuthority(scratch.platform, "test");
  const rename = (organisationId: string, name: string) =>
    renameOrganisation(convenor(), freshToken(), {
      organisationId,
      name,
      from: localDate("2026-06-01"),
      version: 1,
    });

  it("comes anew to the public pages of every council in which it sits, and of no other", async () => {
    const { organisationId } = await seatParty(scratch.root, "skaraborg", { name: "Gemensam part" });
    const { seatId } = await seatParty(scratch.root, "boras", { name: "Granne" });
    await scratch.root`update seat_holding set organisation_id = ${organisationId} where seat_id = ${seatId}`;
    const versions = async () => {
      const rows = await scratch.root`select council_id, version from public_version`;
      return new Map(rows.map((row) => [row.council_id, Number(row.version)]));
    };
    await refreshOrganisations(system());
    valueIn(await rename(organisationId, "Gemensam part i nytt namn"));
    const before = await versions();
    expect(valueIn(await refreshOrganisations(system()))).toEqual([organisationId]);
    const after = await versions();
    for (const council of ["skaraborg", "boras", "goteborg"]) {
      const raised = (after.get(council) ?? 0) - (before.get(council) ?? 0);
      expect(raised, council).toBe(council === "goteborg" ? 0 : 1);
    }
    expect(valueIn(await refreshOrganisations(system()))).toEqual([]);
    expect(await versions()).toEqual(after);
  });

  it("is still to be told when the telling breaks off, and when nobody heard the call", async () => {
    const { organisationId } = await seatParty(scratch.root, "skaraborg", { name: "Ohörd part" });
    valueIn(await rename(organisationId, "Ohörd part i nytt namn"));
    const broken = system().act(null, async (work) => {
      expect(await takeUntold(work)).toEqual([organisationId]);
      throw new Error("the process died");
    });
    await expect(broken).rejects.toThrow("the process died");
    expect(valueIn(await refreshOrganisations(system()))).toEqual([organisationId]);
  });

  it("is told to another council by the job, as soon as it is said", async () => {
    const { organisationId } = await seatParty(scratch.root, "skaraborg", { name: "Snabb part" });
    const { seatId } = await seatParty(scratch.root, "boras", { name: "Granne igen" });
    await scratch.root`update seat_holding set organisation_id = ${organisationId} where seat_id = ${seatId}`;
    const jobs = await startJobs(scratch.platform);
    let heard = (_council: string) => {};
    const told = new Promise<void>((resolve) => {
      heard = (council) => council === "boras" && resolve();
    });
    const listening = await scratch.platform.database.login.listen(publicChannel, (council) =>
      heard(council),
    );
    try {
      valueIn(await rename(organisationId, "Snabb part i nytt namn"));
      await told;
    } finally {
      await listening.unlisten();
      await jobs.stop();
    }
  });
});

describe("a merger", () => {
  it("is noted, never in a circle, and takes the organisation off the lists to choose from", async () => {
    const [one, two] = [valueIn(await register({ name: "Ena" })), valueIn(await register({ name: "Andra" }))];
    const merge = (organisationId: string, successorId: string) =>
      mergeOrganisation(convenor(), freshToken(), { organisationId, successorId, version: 1 });
    valueIn(await merge(one, two));
    expect(await merge(two, one)).toMatchObject({ reason: "mergedIntoItself" });
    const names = (await organisationChoices(convenor())).map(({ name }) => name);
    expect(names).toContain("Andra");
    expect(names).not.toContain("Ena");
  });

  it("is taken back when it was noted by mistake", async () => {
    const [one, two] = [
      valueIn(await register({ name: "Noterad av misstag" })),
      valueIn(await register({ name: "Trodd efterföljare" })),
    ];
    const merge = (successorId: string | null, version: number) =>
      mergeOrganisation(convenor(), freshToken(), { organisationId: one, successorId, version });
    valueIn(await merge(two, 1));
    valueIn(await merge(null, 2));
    expect((await organisationPage(convenor(), one)).successor).toBeNull();
    expect((await organisationChoices(convenor())).map(({ name }) => name)).toContain("Noterad av misstag");
  });
});
