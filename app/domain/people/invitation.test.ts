import { describe, expect, it } from "vitest";
import { addressToInvite, expiryOf, invitationState } from "./invitation";

const now = new Date("2026-11-23T09:00:00Z");
const open = { expiresAt: new Date("2026-11-24T09:00:00Z"), acceptedAt: null, revokedAt: null };

describe("an invitation's state", () => {
  it("is sent until it runs out, to the moment", () => {
    expect(invitationState(open, now)).toBe("sent");
    expect(invitationState({ ...open, expiresAt: now }, now)).toBe("expired");
  });

  it("remembers the answer, also after the end", () => {
    expect(invitationState({ ...open, acceptedAt: now, expiresAt: now }, now)).toBe("accepted");
    expect(invitationState({ ...open, revokedAt: now, expiresAt: now }, now)).toBe("revoked");
  });

  it("ends fourteen days after it was sent", () => {
    expect(expiryOf(now).toISOString()).toBe("2026-12-07T09:00:00.000Z");
  });
});

describe("a person", () => {
  it("is invited at their address in lower case, when they have one and no account", () => {
    expect(addressToInvite({ email: " Rut@Provadress.se ", accountId: null })).toEqual({
      ok: true,
      value: "rut@provadress.se",
    });
    expect(addressToInvite({ email: " ", accountId: null })).toMatchObject({ reason: "inviteEmailMissing" });
    expect(addressToInvite({ email: "rut@provadress.se", accountId: "x" })).toMatchObject({
      reason: "inviteHasAccount",
    });
  });
});
