import { nameOn } from "~/domain/parties/registry/organisation";
import { type LocalDate, localDateFromUtc } from "~/kernel/local-date";
import type { Work } from "~/platform/access/authority";
import type { HoldingDays } from "./party-days";

/** What a plan needs to know of a party that holds or held a seat. */
export type PlanParty = HoldingDays & {
  readonly holdingId: string;
  readonly organisationId: string;
  /** Its name on a day. */
  readonly nameOn: (day: LocalDate) => string;
};

const days = ({ validFrom, validTo }: { validFrom: Date; validTo: Date | null }) => ({
  validFrom: localDateFromUtc(validFrom),
  validTo: validTo === null ? null : localDateFromUtc(validTo),
});

/** All that was and is held in the council, by the holding's id. */
export async function loadPlanParties({ db, scope }: Work): Promise<ReadonlyMap<string, PlanParty>> {
  const rows = await db.seatHolding.findMany({
    where: { councilId: scope },
    include: {
      seat: { select: { validFrom: true, validTo: true } },
      organisation: { select: { name: true, names: true } },
    },
  });
  return new Map(
    rows.map((row): [string, PlanParty] => {
      const names = row.organisation.names.map((name) => ({
        ...name,
        kind: name.kind === "former" ? ("former" as const) : ("alias" as const),
        validFrom: name.validFrom === null ? null : localDateFromUtc(name.validFrom),
        validTo: name.validTo === null ? null : localDateFromUtc(name.validTo),
      }));
      const organisation = { name: row.organisation.name, names };
      return [
        row.id,
        {
          holdingId: row.id,
          organisationId: row.organisationId,
          holding: days(row),
          seat: days(row.seat),
          nameOn: (day) => nameOn(organisation, day),
        },
      ];
    }),
  );
}
