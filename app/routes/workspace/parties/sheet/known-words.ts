import { sectors } from "~/domain/parties/registry/sector";
import { seatKinds } from "~/domain/parties/seats/seat";
import {
  perspectiveWords,
  type SheetColumn,
  type SheetLanguage,
  seatKindWords,
  sectorWords,
  wordFor,
} from "~/domain/parties/sheet/party-sheet";
import { perspectives } from "~/kernel/perspective";

/** The words that a column of a sheet knows; none where anything may be written. */
export function knownWords(column: SheetColumn, language: SheetLanguage): readonly string[] {
  switch (column) {
    case "perspective":
      return perspectives.map((code) => wordFor(perspectiveWords, code, language));
    case "sector":
      return sectors.map((code) => wordFor(sectorWords, code, language));
    case "kind":
      return seatKinds.map((code) => wordFor(seatKindWords, code, language));
    default:
      return [];
  }
}
