import type { TFunction } from "i18next";
import type { RepresentationKind } from "~/domain/parties/mandates/representation";
import type { Sector } from "~/domain/parties/registry/sector";
import { municipalities } from "~/kernel/municipality";
import type { Perspective } from "~/kernel/perspective";

/** How values that forms keep as codes are read, by the field's name. */
export function codeWords(t: TFunction<"parties">) {
  return {
    perspective: (code: string) => t(`perspective.${code as Perspective}`),
    sector: (code: string) => t(`sector.${code as Sector}`),
    kind: (code: string) => t(`mandate.${code as RepresentationKind}`),
    municipalityCode: (code: string) =>
      municipalities.find((one) => one.code === code)?.name ?? t("organisation.noMunicipality"),
  };
}
