import { describe, expect, it } from "vitest";
import { type AuditLink, beforeFirst, chainStart, followChain, hashOf } from "./audit-chain";

const link: AuditLink = {
  councilId: "skaraborg",
  seq: 1,
  at: "2026-11-23T09:00:00.000Z",
  actorId: null,
  actorName: "Anna",
  actorRole: "representative",
  partyId: null,
  partyName: "Kluster",
  act: "plans.statusConfirmed",
  subjectKind: "measure",
  subjectId: "1",
  subjectName: "1.1 Prov",
  before: null,
  after: { state: "done" },
  requestId: "test",
  prevHash: chainStart,
};

describe("an entry's hash", () => {
  it("is what it was before entries kept the party's id", () => {
    expect(hashOf(link)).toBe("03b7d3a7bf4381eb88316828a151866c2309f13e6f3fa6c3d507d88cccde7825");
  });

  it("holds the party's id: given one afterwards, deprived of it or given another, an entry is altered", () => {
    const [own, other] = ["00000000-0000-7000-8000-000000000001", "00000000-0000-7000-8000-000000000002"];
    for (const partyId of [null, own]) {
      const hash = hashOf({ ...link, partyId });
      const faultWith = (changed: string | null) =>
        followChain(beforeFirst, [{ ...link, partyId: changed, hash }]).fault;
      expect(faultWith(partyId)).toBeNull();
      for (const changed of [null, own, other].filter((one) => one !== partyId))
        expect(faultWith(changed)).toEqual({ seq: 1, kind: "altered" });
    }
  });
});
