import { readFileSync } from "node:fs";
import path from "node:path";
import type { RouteConfigEntry } from "@remix-run/route-config";
import ts from "typescript";

/** A route's file with its address as Remix matches it. */
export interface RouteModule {
  address: string;
  file: string;
}

/** Every row of `app/routes.ts`, layouts included. */
export function modulesOf(entries: readonly RouteConfigEntry[], base = ""): RouteModule[] {
  return entries.flatMap((entry) => {
    const address = entry.path ? `${base}/${entry.path}` : base;
    return [{ address: address || "/", file: entry.file }, ...modulesOf(entry.children ?? [], address)];
  });
}

/** Whether an address answers with something else than a page: a file, or the way to a page. */
export function hasNoPage({ file }: Pick<RouteModule, "file">): boolean {
  return !/export (default|function ErrorBoundary)/.test(readFileSync(path.resolve("app", file), "utf8"));
}

export interface RouteFunction {
  kind: "loader" | "action";
  /** How it is opened: `counter`, a permission, `account` … or null when its first statement awaits no authority. */
  authority: string | null;
  /** False when it is a wrapped constant instead of a declared function. */
  declared: boolean;
}

/** The first call of an `await` in a statement. */
function awaitedCall(statement: ts.Statement | undefined): ts.CallExpression | null {
  if (!statement) return null;
  const find = (node: ts.Node): ts.CallExpression | null => {
    if (ts.isAwaitExpression(node) && ts.isCallExpression(node.expression)) return node.expression;
    return ts.forEachChild(node, find) ?? null;
  };
  return find(statement);
}

function authorityOf(call: ts.CallExpression | null): string | null {
  if (!call || !ts.isIdentifier(call.expression)) return null;
  const name = call.expression.text;
  const argument = call.arguments[1];
  if (name === "openCounter") return "counter";
  if (name === "requireAuthority") return argument && ts.isStringLiteral(argument) ? argument.text : null;
  if (name === "signedLink") return argument && ts.isStringLiteral(argument) ? `link:${argument.text}` : null;
  return name.startsWith("require") || name.startsWith("open") ? name : null;
}

/** The exported loader and action of a route's source. */
export function functionsOf(file: string): RouteFunction[] {
  const text = readFileSync(path.resolve("app", file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const found: RouteFunction[] = [];
  const isKind = (name: string): name is RouteFunction["kind"] => name === "loader" || name === "action";
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name && isKind(statement.name.text)) {
      const authority = authorityOf(awaitedCall(statement.body?.statements[0]));
      found.push({ kind: statement.name.text, authority, declared: true });
    }
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) {
        if (ts.isIdentifier(name) && isKind(name.text))
          found.push({ kind: name.text, authority: null, declared: false });
      }
    }
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    ) {
      for (const { name } of statement.exportClause.elements) {
        if (isKind(name.text)) found.push({ kind: name.text, authority: null, declared: false });
      }
    }
  }
  return found;
}
