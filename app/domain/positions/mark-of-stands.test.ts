import { expect, test } from "vitest";
import { aStand } from "~/domain/statements/statement-builders";
import { markOfStands } from "./mark-of-stands";

const stand = aStand({ id: "s0", organisationId: "a", fingerprint: "f" });
const silent = { organisationId: "b", current: null };
const read = markOfStands([{ organisationId: "a", current: stand }, silent]);

test("the mark of the answers changes with an answer, a withdrawal and a party that comes or leaves", () => {
  const withdrawn = { ...stand, withdrawnAt: new Date("2026-10-11T08:00:00Z") };
  const others = [
    [{ organisationId: "a", current: { ...stand, id: "s1" } }, silent],
    [{ organisationId: "a", current: withdrawn }, silent],
    [{ organisationId: "a", current: null }, silent],
    [{ organisationId: "a", current: stand }],
    [{ organisationId: "a", current: stand }, silent, { organisationId: "c", current: null }],
  ];
  expect(new Set([read, ...others.map(markOfStands)]).size).toBe(others.length + 1);
});

test("the mark of the answers is the same in whatever order the parties are read", () => {
  expect(markOfStands([silent, { organisationId: "a", current: stand }])).toBe(read);
});
