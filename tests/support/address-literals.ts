import { readFileSync } from "node:fs";
import ts from "typescript";

export interface AddressLiteral {
  place: string;
  /** The path with its holes as ":", without query and hash. */
  path: string;
}

/** A text with ":" for each hole; null for what is no text. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `:${literal.text}`).join("");
}

/** Calls whose argument the compiler reads against the table. */
const read = /(^|\.)(address|workspaceAddress|partyHref|planAddress|statementHref|(\w+H|h)ref(AsAsked)?)$/;

const isRead = ({ parent }: ts.Node) => ts.isCallExpression(parent) && read.test(parent.expression.getText());

/** Every text of a file that begins as a path does, "/" and a small letter, and that the compiler doesn't read. */
export function addressLiteralsOf(file: string): AddressLiteral[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const found: AddressLiteral[] = [];
  const visit = (node: ts.Node) => {
    const text = textOf(node);
    if (text !== null && !isRead(node) && /^\/[a-z:]/.test(text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ place: `${file}:${line + 1}`, path: text.split(/[?#]/, 1)[0] ?? "" });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
