import type { CouncilProfile } from "~/kernel/council/council-profile";
import { type CouncilProfileInput, councilProfileSchema } from "./council-profile-form";

/** An invented council with everything that a profile must have, for tests. Varberg is no one's member. */
export function aCouncilInput(over: Partial<CouncilProfileInput> = {}): CouncilProfileInput {
  const id = over.id ?? "provdalen";
  return {
    id,
    names: [
      {
        name: { sv: `Kompetensråd ${id}`, en: `${id} Skills Council` },
        shortName: { sv: id, en: id },
      },
    ],
    hosts: [`${id}.samsyn.example`],
    association: {
      name: `Kommunalförbundet ${id}`,
      governingBody: { sv: "direktion", en: "executive board" },
      website: "https://samsyn.example",
      email: `${id}@samsyn.example`,
    },
    municipalities: [{ code: "1383", kind: "member" }],
    ...over,
  };
}

export function aCouncil(over: Partial<CouncilProfileInput> = {}): CouncilProfile {
  return councilProfileSchema.parse(aCouncilInput(over));
}
