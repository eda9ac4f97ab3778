import type postgres from "postgres";
import { type SeatedParty, type SeatWish, seatParty } from "../seated-parties";

/** Seats a party for each wish, in their order, past row security. A bare name is a party of employers that sits since 1 January 2026. */
export async function aCouncilWithParties<const Wishes extends readonly (string | SeatWish)[]>(
  root: postgres.Sql,
  council: string,
  wishes: Wishes,
): Promise<{ [Place in keyof Wishes]: SeatedParty }> {
  const parties: SeatedParty[] = [];
  for (const wish of wishes) {
    parties.push(await seatParty(root, council, typeof wish === "string" ? { name: wish } : wish));
  }
  return parties as { [Place in keyof Wishes]: SeatedParty };
}
