import type { ChainFault } from "~/platform/audit/audit-chain";

/** What whoever can write the database might do to a council's trail, as SQL, and the fault that each shows as. */
export const mine = "council_id = 'skaraborg'";
export const third = `${mine} and seq = 3`;
export type Manipulation = [what: string, sql: string, fault: ChainFault];
const altered = (what: string, set: string): Manipulation => [
  what,
  `update audit_entry set ${set} where ${third}`,
  { seq: 3, kind: "altered" },
];
export const insertCopy = (over: string, from = third) =>
  `insert into audit_entry select * from jsonb_populate_record(null::audit_entry,
     (select to_jsonb(e) || ${over} from audit_entry e where ${from}))`;

/** What whoever is superuser may do with the rows alone; each is named with the first entry that it shows at. */
export const manipulations: Manipulation[] = [
  altered("at, by a day", "at = at + interval '1 day'"),
  altered("at, by a millisecond", "at = at + interval '1 millisecond'"),
  altered("at, without an end", "at = 'infinity'"),
  altered("at, without a beginning", "at = '-infinity'"),
  altered(
    "at, the same day and time before Christ",
    `at = (to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS') || '+00 BC')::timestamptz`,
  ),
  altered("at, ten thousand years later", "at = at + interval '10000 years'"),
  altered("actor_id set", "actor_id = '00000000-0000-7000-8000-000000000009'"),
  altered("actor_id taken away", "actor_id = null"),
  altered("actor_name", "actor_name = 'Någon Annan'"),
  altered("actor_name, by a space", "actor_name = actor_name || ' '"),
  altered("actor_role", "actor_role = 'operator'"),
  altered("party_id given", "party_id = '00000000-0000-7000-8000-000000000009'"),
  altered("party_name given", "party_name = 'Kluster'"),
  altered("party_name, empty for none", "party_name = ''"),
  altered("act", "act = 'plans.adopted'"),
  altered("subject_kind", "subject_kind = 'plan'"),
  altered("subject_id", "subject_id = '2'"),
  altered("subject_name", "subject_name = 'Tre'"),
  altered("subject_name, equal to the eye", "subject_name = normalize(subject_name, NFD)"),
  altered("before taken away", "before = null"),
  altered("before, JSON's null for none", "before = 'null'"),
  altered("before, equal to the eye", `before = '{"note": "Cafe\u0301", "n": 1}'`),
  altered("before, 1.0 for 1", `before = '{"note": "Café", "n": 1.0}'`),
  altered(
    "before, a number that JavaScript rounds to 1",
    `before = '{"note": "Café", "n": 1.00000000000000000001}'`,
  ),
  altered("before, a text for a number", `before = '{"note": "Café", "n": "1"}'`),
  altered("after, a member more", `after = after || '{"x": null}'`),
  altered("after, a member less", "after = after - 'z'"),
  altered("after, an element moved", `after = jsonb_set(after, '{list}', '[null, 1, 0.5]')`),
  altered("request_id", "request_id = 'x'"),
  altered("hash", "hash = repeat('a', 64)"),
  altered("hash in capitals", "hash = upper(hash)"),
  altered("hash of another entry", `hash = (select hash from audit_entry where ${mine} and seq = 2)`),
  [
    "prev_hash",
    `update audit_entry set prev_hash = repeat('a', 64) where ${third}`,
    { seq: 3, kind: "broken-link" },
  ],
  ["key_id taken away", `update audit_entry set key_id = null where ${third}`, { seq: 3, kind: "unkeyed" }],
  [
    "key_id of another secret",
    `update audit_entry set key_id = 'x' where ${third}`,
    { seq: 3, kind: "unknown-key" },
  ],
  ["the first removed", `delete from audit_entry where ${mine} and seq = 1`, { seq: 1, kind: "missing" }],
  ["one in the middle removed", `delete from audit_entry where ${third}`, { seq: 3, kind: "missing" }],
  ["the last removed", `delete from audit_entry where ${mine} and seq = 5`, { seq: 5, kind: "missing" }],
  ["all removed", `delete from audit_entry where ${mine}`, { seq: 1, kind: "missing" }],
  [
    "one in the middle removed and the numbers closed up",
    `delete from audit_entry where ${third}; update audit_entry set seq = seq - 1 where ${mine} and seq > 3`,
    { seq: 3, kind: "broken-link" },
  ],
  [
    "two changing places",
    `update audit_entry set seq = -seq where ${mine} and seq in (2, 3);
     update audit_entry set seq = seq + 5 where ${mine} and seq < 0;
     update audit_entry set seq = seq where ${mine}`,
    { seq: 2, kind: "broken-link" },
  ],
  ["one put at the end", insertCopy(`'{"seq": 6}'`), { seq: 6, kind: "broken-link" }],
  ["one put before the first", insertCopy(`'{"seq": 0}'`), { seq: 0, kind: "extra" }],
  ["one put far behind", insertCopy(`'{"seq": 9000000000000000000}'`), { seq: 6, kind: "missing" }],
  [
    "an entry that follows the last, without a key, past the head",
    insertCopy(`jsonb_build_object('seq', 6, 'key_id', null, 'prev_hash', e.hash)`, `${mine} and seq = 5`),
    { seq: 6, kind: "unkeyed" },
  ],
  [
    "an entry that follows the last, with a false hash, past the head",
    insertCopy(`jsonb_build_object('seq', 6, 'prev_hash', e.hash)`, `${mine} and seq = 5`),
    { seq: 6, kind: "altered" },
  ],
  [
    "another council's entry in an entry's place",
    `delete from audit_entry where ${mine} and seq = 1;
     ${insertCopy(`'{"council_id": "skaraborg"}'`, "council_id = 'boras' and seq = 1")}`,
    { seq: 1, kind: "altered" },
  ],
  [
    "moved to another council",
    `update audit_entry set council_id = 'x' where ${third}`,
    { seq: 3, kind: "missing" },
  ],
  ["the head removed", `delete from audit_head where ${mine}`, { seq: 1, kind: "other-end" }],
  ["the head set back", `update audit_head set seq = 4 where ${mine}`, { seq: 5, kind: "other-end" }],
  ["the head set on", `update audit_head set seq = 6 where ${mine}`, { seq: 6, kind: "missing" }],
  ["the head's hash", `update audit_head set hash = 'x' where ${mine}`, { seq: 5, kind: "other-end" }],
];

export const cutOff = `delete from audit_entry where ${mine} and seq > 3;
  update audit_head set seq = 3, hash = (select hash from audit_entry where ${third}) where ${mine}`;
export const wholeChain = `delete from audit_entry where ${mine}; delete from audit_head where ${mine}`;
