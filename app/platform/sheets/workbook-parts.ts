import type { Archive } from "./open-archive";
import { type Attributes, localName, readXml } from "./read-xml";
import { Unreadable } from "./unreadable";

/** The names of the parts in which a workbook's first sheet is, and what its days are counted from. */
export interface WorkbookParts {
  sheet: string;
  strings: string | null;
  styles: string | null;
  epoch: 1900 | 1904;
}

/** A part that another one refers to, by the last word of the kind of reference: strict workbooks have other addresses. */
interface Reference {
  kind: string;
  target: string;
}

/** Finds the parts by what refers to them, whatever they are called. Throws `Unreadable` for what is no workbook. */
export async function findParts(archive: Archive): Promise<WorkbookParts> {
  const main = targetOf(await referencesFrom(archive, ""), "officeDocument");
  if (main === null || !main.endsWith(".xml")) throw new Unreadable("fileTypeUnknown");
  const references = await referencesFrom(archive, main);
  const { sheets, epoch } = await readContents(archive, main);
  const sheet = sheets.map((id) => references.get(id)).find((found) => found?.kind === "worksheet");
  if (!sheet) throw new Unreadable("fileTypeUnknown");
  const strings = targetOf(references, "sharedStrings");
  return { sheet: sheet.target, strings, styles: targetOf(references, "styles"), epoch };
}

function targetOf(references: ReadonlyMap<string, Reference>, kind: string): string | null {
  return [...references.values()].find((reference) => reference.kind === kind)?.target ?? null;
}

/** What a part refers to within the archive, by id; the empty name is the archive itself. */
async function referencesFrom(archive: Archive, name: string): Promise<ReadonlyMap<string, Reference>> {
  const folder = name.slice(0, name.lastIndexOf("/") + 1);
  const part = archive.part(`${folder}_rels/${name.slice(folder.length)}.rels`);
  const references = new Map<string, Reference>();
  if (part === null) return references;
  await readXml(part, {
    open(element, { Id, Type = "", Target = "", TargetMode }) {
      if (element !== "Relationship" || Id === undefined || TargetMode === "External") return;
      references.set(Id, {
        kind: Type.slice(Type.lastIndexOf("/") + 1),
        target: decodeURIComponent(new URL(Target, `https://workbook/${folder}`).pathname.slice(1)),
      });
    },
    close() {},
  });
  return references;
}

async function readContents(
  archive: Archive,
  name: string,
): Promise<{ sheets: string[]; epoch: 1900 | 1904 }> {
  const part = archive.part(name);
  if (part === null) throw new Unreadable("fileBroken");
  const sheets: string[] = [];
  let epoch: 1900 | 1904 = 1900;
  await readXml(part, {
    open(element, attributes) {
      if (element === "sheet") sheets.push(referenceIn(attributes));
      if (element === "workbookPr" && /^(1|true)$/.test(attributes.date1904 ?? "")) epoch = 1904;
    },
    close() {},
  });
  return { sheets, epoch };
}

/** The id in an attribute such as `r:id`, whose prefix may be another. */
function referenceIn(attributes: Attributes): string {
  return Object.entries(attributes).find(([key]) => localName(key) === "id")?.[1] ?? "";
}
