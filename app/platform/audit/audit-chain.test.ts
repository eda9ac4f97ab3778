import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AuditLink,
  beforeFirst,
  chainStart,
  faultAtEnd,
  followChain,
  hashOf,
  plainHashOf,
} from "./audit-chain";
import { chainEntries } from "./chain-entries";
import { jsonbText } from "./jsonb-text";
import { trailKeys } from "./trail-keys";

const keys = trailKeys({ secret: "a".repeat(32), previousSecrets: ["b".repeat(32)] });
const older = trailKeys({ secret: "b".repeat(32), previousSecrets: [] });
const strange = trailKeys({ secret: "c".repeat(32), previousSecrets: [] });

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
  after: '{"state": "done"}',
  requestId: "test",
  keyId: null,
  prevHash: chainStart,
};
const plain = (over: Partial<AuditLink> = {}) => {
  const said = { ...link, ...over };
  return { ...said, hash: plainHashOf(said) };
};
const keyed = (over: Partial<AuditLink> = {}, key = keys.current()) => {
  const said = { ...link, keyId: key.id, ...over };
  return { ...said, hash: hashOf(said, key) };
};
const follow = (...chain: (AuditLink & { hash: string })[]) => followChain(beforeFirst, chain, keys);

describe("an entry's hash from before it had a key", () => {
  it("is what it was before entries kept the party's id", () => {
    expect(plainHashOf(link)).toBe("03b7d3a7bf4381eb88316828a151866c2309f13e6f3fa6c3d507d88cccde7825");
  });

  it("holds the party's id: given one afterwards, deprived of it or given another, an entry is altered", () => {
    const [own, other] = ["00000000-0000-7000-8000-000000000001", "00000000-0000-7000-8000-000000000002"];
    for (const partyId of [null, own]) {
      const entry = plain({ partyId });
      expect(follow(entry).fault).toBeNull();
      for (const changed of [null, own, other].filter((one) => one !== partyId))
        expect(follow({ ...entry, partyId: changed }).fault).toEqual({ seq: 1, kind: "altered" });
    }
  });
});

describe("a chain", () => {
  const first = plain();
  const second = keyed({ seq: 2, prevHash: first.hash });
  const third = keyed({ seq: 3, prevHash: second.hash });

  it("goes on from entries without a key to entries with one", () => {
    expect(follow(first, second, third)).toEqual({
      place: { entries: 3, unkeyed: 1, hash: third.hash },
      fault: null,
    });
  });

  it("takes no entry without a key after one with", () => {
    const late = plain({ seq: 3, prevHash: second.hash });
    expect(follow(first, second, late).fault).toEqual({ seq: 3, kind: "unkeyed" });
  });

  it("does not end without a key", () => {
    expect(faultAtEnd(follow(first).place, { seq: 1, hash: first.hash })).toEqual({
      seq: 1,
      kind: "unkeyed",
    });
    expect(faultAtEnd(follow(first, second).place, { seq: 2, hash: second.hash })).toBeNull();
    expect(faultAtEnd(beforeFirst, null)).toBeNull();
  });

  it("recognises the key of a secret from before, and names an entry whose key it has not got", () => {
    const of = (key: ReturnType<typeof keys.current>) => keyed({}, key);
    expect(follow(of(older.current())).fault).toBeNull();
    expect(follow(of(strange.current())).fault).toEqual({ seq: 1, kind: "unknown-key" });
    const next = keyed({ seq: 2, prevHash: of(older.current()).hash });
    expect(follow(of(older.current()), next).fault).toBeNull();
  });

  it("shows that an entry took another key, or another's hash", () => {
    expect(follow({ ...keyed(), keyId: older.current().id }).fault).toEqual({ seq: 1, kind: "altered" });
    expect(follow({ ...keyed(), keyId: null }).fault).toEqual({ seq: 1, kind: "altered" });
    expect(follow({ ...keyed(), hash: plain().hash }).fault).toEqual({ seq: 1, kind: "altered" });
  });

  it("of any texts and values is followed as it was written", () => {
    const unit = fc.integer({ min: 0, max: 0xffff });
    const text = fc.array(unit, { maxLength: 20 }).map((codes) => String.fromCharCode(...codes));
    const loose = fc.record({
      actorName: text,
      subjectName: text,
      before: fc.jsonValue({ maxDepth: 2 }),
      after: fc.jsonValue({ maxDepth: 2 }),
    });
    fc.assert(
      fc.property(fc.array(loose, { maxLength: 3 }), (wished) => {
        const {
          before: _before,
          after: _after,
          at: _at,
          seq: _seq,
          keyId: _key,
          prevHash: _prev,
          ...rest
        } = link;
        const entries = wished.map((over) => ({ ...rest, ...over, at: new Date(0) }));
        const chain = chainEntries(null, keys.current(), entries).map(({ before, after, at, ...entry }) => ({
          ...entry,
          at: at.toISOString(),
          before: before === undefined ? null : jsonbText(before as never),
          after: after === undefined ? null : jsonbText(after as never),
        }));
        expect(followChain(beforeFirst, chain, keys).fault).toBeNull();
      }),
    );
  });
});
