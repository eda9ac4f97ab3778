import type { TFunction } from "i18next";
import type { MappedMunicipality } from "~/domain/geography/subregion-map.server";
import { compareSwedish } from "~/kernel/text/swedish-order";
import type { NamedCouncil } from "./named-council";

export interface MunicipalityRow {
  code: string;
  name: string;
  /** The subregion it is in, and those it is co-opted to. */
  council: string;
  parties: number;
}

/** The municipalities of the map by name, with how many parties belong to each. */
export function municipalityRows(
  municipalities: readonly Omit<MappedMunicipality, "path">[],
  parties: Readonly<Record<string, number>>,
  councils: readonly NamedCouncil[],
  t: TFunction<"overview">,
): MunicipalityRow[] {
  const nameOf = (id: string) => councils.find((council) => council.id === id)?.name ?? "";
  return municipalities
    .map(({ code, name, council, coOptedBy }) => ({
      code,
      name,
      council: [
        ...(council ? [nameOf(council)] : []),
        ...coOptedBy.map((id) => `${nameOf(id)} (${t("map.outside")})`),
      ].join(", "),
      parties: parties[code] ?? 0,
    }))
    .sort((a, b) => compareSwedish(a.name, b.name));
}
