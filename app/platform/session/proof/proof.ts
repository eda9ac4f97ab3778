/** Minutes that a proof of who somebody is does for acts on credentials. */
export const proofMinutes = 10;

/** That somebody proved who they are a short while ago. There is no other way to one than `read`. */
export class Proof {
  private constructor(readonly at: Date) {}

  /** From when a session's holder last proved who they are, or null when that was too long ago or never. */
  static read({ provedAt }: { readonly provedAt: Date | null }, now: Date): Proof | null {
    const fresh = provedAt !== null && now.getTime() - provedAt.getTime() <= proofMinutes * 60_000;
    return fresh ? new Proof(provedAt) : null;
  }
}

/** An authority that acts on credentials may be done with. */
export type Proven<A> = A & { readonly proof: Proof };
