/** Counts the bytes of bodies that are being answered, of all and of each address. */
export interface InHand {
  /** Takes some more, or none and says false where that would be too much. */
  take(address: string, bytes: number): boolean;
  give(address: string, bytes: number): void;
}

export function inHand(most: number, mostOfOne: number): InHand {
  const byAddress = new Map<string, number>();
  let all = 0;
  return {
    take(address, bytes) {
      const own = (byAddress.get(address) ?? 0) + bytes;
      if (all + bytes > most || own > mostOfOne) return false;
      all += bytes;
      byAddress.set(address, own);
      return true;
    },
    give(address, bytes) {
      const own = (byAddress.get(address) ?? 0) - bytes;
      all -= bytes;
      if (own > 0) byAddress.set(address, own);
      else byAddress.delete(address);
    },
  };
}
