import { describe, expect, test } from "vitest";
import { anOrganisation } from "~/domain/parties/party-builders";
import { localDate } from "~/kernel/local-date";
import { answersTo, lastSuccessor, mergeInto, nameOn, renameFrom } from "./organisation";
import { indexOrganisations } from "./organisation-index";

const day = localDate("2026-06-01");

describe("the name of an organisation", () => {
  const renamed = renameFrom(anOrganisation({ id: "a", name: "Gamla" }), "Nya", day, "n1");

  test("is the former one until the day of the change and the new one from it", () => {
    expect(renamed.ok && nameOn(renamed.value, localDate("2026-05-31"))).toBe("Gamla");
    expect(renamed.ok && nameOn(renamed.value, day)).toBe("Nya");
  });

  test("can change again, later", () => {
    if (!renamed.ok) throw new Error("not renamed");
    const again = renameFrom(renamed.value, "Nyaste", localDate("2026-09-01"), "n2");
    expect(
      again.ok &&
        ["2026-01-01", "2026-06-01", "2026-09-01"].map((text) => nameOn(again.value, localDate(text))),
    ).toEqual(["Gamla", "Nya", "Nyaste"]);
    expect(renameFrom(renamed.value, "Annan", day, "n3")).toMatchObject({
      ok: false,
      reason: "nameStartsBeforeLast",
    });
    expect(renameFrom(renamed.value, "Nya", day, "n3")).toMatchObject({ ok: false, reason: "nameUnchanged" });
  });

  test("is known by former names and aliases, whatever the case, spaces and dashes", () => {
    const alias = {
      id: "n",
      name: "Sjuhärad – väst",
      kind: "alias",
      validFrom: null,
      validTo: null,
    } as const;
    const organisation = anOrganisation({ id: "a", name: "Väst", names: [alias] });
    expect(answersTo(organisation, " sjuhärad -  VÄST")).toBe(true);
    expect(answersTo(organisation, "öst")).toBe(false);
  });

  test.each([
    "Sju\u00adhärad - väst",
    "\u200bSjuhärad\u00a0−\u00a0väst",
    "Sjuha\u0308rad – väst\ufeff",
    "Ｓｊｕhärad — väst",
  ])("has no twin in %j", (spelling) => {
    const index = indexOrganisations([anOrganisation({ id: "a", name: "Sjuhärad – väst" })]);
    expect(index.byName(spelling).map(({ id }) => id)).toEqual(["a"]);
    const old = indexOrganisations([anOrganisation({ id: "a", name: spelling })]);
    expect(old.byName("Sjuhärad – väst").map(({ id }) => id)).toEqual(["a"]);
  });

  test("that is someone's present name wins over someone else's alias", () => {
    const alias = { id: "n", name: "Väst", kind: "alias", validFrom: null, validTo: null } as const;
    const index = indexOrganisations([
      anOrganisation({ id: "a", name: "Öst", names: [alias] }),
      anOrganisation({ id: "b", name: "Väst" }),
    ]);
    expect(index.byName("väst").map(({ id }) => id)).toEqual(["b"]);
    index.put(anOrganisation({ id: "b", name: "Norr" }));
    expect(index.byName("väst").map(({ id }) => id)).toEqual(["a"]);
  });
});

describe("a merger", () => {
  const a = anOrganisation({ id: "a", successorId: "b" });
  const b = anOrganisation({ id: "b", successorId: "c" });
  const c = anOrganisation({ id: "c" });
  const all = new Map([a, b, c].map((organisation) => [organisation.id, organisation]));

  test("is followed to the one that carries on", () => {
    expect(lastSuccessor(a, all).id).toBe("c");
    expect(lastSuccessor(c, all).id).toBe("c");
  });

  test("never goes round", () => {
    expect(mergeInto(c, a, all)).toMatchObject({ ok: false, reason: "mergedIntoItself" });
    expect(mergeInto(c, c, all)).toMatchObject({ ok: false, reason: "mergedIntoItself" });
    expect(mergeInto(a, c, all)).toMatchObject({ ok: true, value: { successorId: "c" } });
  });
});
