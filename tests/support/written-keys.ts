import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "generated" ? [] : filesBelow(file);
    return /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) ? [file] : [];
  });
}

export interface WrittenKeys {
  /** Every string that stands in the sources. */
  literals: ReadonlySet<string>;
  /** Every template as a pattern, such as `state.${state}` → /^state\..+$/. */
  patterns: readonly RegExp[];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Strings and templates in the sources that could be keys of translations. */
export function writtenKeys(folders: readonly string[]): WrittenKeys {
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) literals.add(node.text.replace(/^[a-z]+:/, ""));
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
      const text = parts
        .map(escaped)
        .join(".+")
        .replace(/^[a-z]+:/, "");
      if (/^[a-zA-Z]+(\\\.|-)/.test(text) || /\\\.[a-zA-Z]+$/.test(text))
        patterns.push(new RegExp(`^${text}$`));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of folders.flatMap(filesBelow)) {
    visit(
      ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, false, ts.ScriptKind.TSX),
    );
  }
  return { literals, patterns };
}
