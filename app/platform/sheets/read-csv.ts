import { parse } from "csv-parse/sync";
import { undefused } from "./sheet";
import { sheetLimits } from "./sheet-limits";
import { Unreadable } from "./unreadable";

/** Longer than this no line of a list is. */
const recordCharacters = 500_000;

/**
 * The rows of a text whose cells are parted by semicolons, commas or tabs. Empty lines at the end are passed over.
 * `most` is the number of rows below the first; reading ends at the one too many. Throws `Unreadable`.
 */
export function readCsv(text: string, most: number): string[][] {
  const content = filledPart(text.replace(/^sep=.\r?\n/i, ""));
  const rows = parseRows(content, most + 2);
  if (rows.length > most + 1) throw new Unreadable("tooManyRows", { most });
  return rows.map((row) => row.slice(0, sheetLimits.columns).map(undefused));
}

function parseRows(content: string, to: number): string[][] {
  try {
    return parse(content, {
      delimiter: delimiterOf(content),
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: recordCharacters,
      to,
    });
  } catch {
    throw new Unreadable("fileBroken");
  }
}

/** Without the lines at the end that hold nothing but blanks and empty cells. */
function filledPart(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\r\n;,".includes(text.charAt(end - 1))) end -= 1;
  const rest = text.slice(end).search(/[\r\n]/);
  return rest < 0 ? text : text.slice(0, end + rest);
}

/** The mark that parts the cells of the first line, outside quotation marks. */
function delimiterOf(text: string): ";" | "," | "\t" {
  const counts = { ";": 0, ",": 0, "\t": 0 };
  let quoted = false;
  for (const sign of text.slice(0, recordCharacters)) {
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === "\n" || sign === "\r") break;
    else if (sign === ";" || sign === "," || sign === "\t") counts[sign] += 1;
  }
  const [best] = ([";", ",", "\t"] as const).toSorted((a, b) => counts[b] - counts[a]);
  return best ?? ";";
}
