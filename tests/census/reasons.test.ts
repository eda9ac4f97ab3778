import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { resources } from "~/platform/i18n/resources";

/** The folders whose reasons have their sentences in a namespace. */
const areas = {
  parties: ["app/domain/parties"],
  plans: ["app/domain/plans"],
  statements: ["app/domain/statements"],
  account: ["app/platform/session", "app/domain/people"],
} as const;

/** Reasons that an area's files give: in refusals and answers, in the rules' types named …Reason, and as `reasons.*` in forms. */
function reasonsIn(folders: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (node: ts.Node | undefined): void => {
    if (!node) return;
    if (ts.isStringLiteralLike(node)) found.add(node.text);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(add);
    else if (ts.isLiteralTypeNode(node)) add(node.literal);
    else if (ts.isUnionTypeNode(node)) node.types.forEach(add);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(refused|outdated|mayNot)$/.test(node.expression.getText()))
      add(node.arguments[0]);
    const isRule = !node.getSourceFile().fileName.endsWith(".server.ts");
    if (isRule && ts.isTypeAliasDeclaration(node) && node.name.text.endsWith("Reason")) add(node.type);
    if (ts.isStringLiteralLike(node) && /^reasons\.\w+$/.test(node.text))
      found.add(node.text.slice("reasons.".length));
    ts.forEachChild(node, visit);
  };
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => path.join(folder, name)),
  );
  for (const file of files.filter((name) => /\.ts$/.test(name) && !/\.test\.ts$/.test(name))) {
    visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true));
  }
  return found;
}

describe.each(Object.keys(areas) as (keyof typeof areas)[])("the reasons of %s", (area) => {
  const given = reasonsIn(areas[area]);

  it("are found", () => {
    expect(given.size).toBeGreaterThan(10);
  });

  it.each(["sv", "en"] as const)("each have a sentence in %s", (language) => {
    const { reasons } = resources[language][area] as { readonly reasons: Readonly<Record<string, string>> };
    expect([...given].filter((reason) => !(reasons[reason] ?? reasons[`${reason}_other`])?.trim())).toEqual(
      [],
    );
  });
});

describe.each(["sv", "en"] as const)("what has happened, in %s,", (language) => {
  it("is told in whole sentences", () => {
    const told = Object.entries(resources[language]).flatMap(([namespace, texts]) =>
      Object.entries((texts as { activity?: Record<string, unknown> }).activity ?? {}).flatMap(
        ([key, text]) =>
          typeof text === "string" && text.includes("{{who}}") ? [[`${namespace}.${key}`, text]] : [],
      ),
    );
    expect(told.length).toBeGreaterThan(60);
    expect(told.filter(([, text]) => !text?.endsWith("."))).toEqual([]);
  });
});
