import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { resources } from "~/platform/i18n/resources";

const areas = ["parties", "plans", "statements"] as const;

/** Reasons that an area's files give: in refusals and answers, in the rules' types named …Reason, and as `reasons.*` in forms. */
function reasonsIn(area: string): ReadonlySet<string> {
  const folder = path.join("app/domain", area);
  const found = new Set<string>();
  const add = (node: ts.Node | undefined): void => {
    if (!node) return;
    if (ts.isStringLiteralLike(node)) found.add(node.text);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(add);
    else if (ts.isLiteralTypeNode(node)) add(node.literal);
    else if (ts.isUnionTypeNode(node)) node.types.forEach(add);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(refused|mayNot)$/.test(node.expression.getText()))
      add(node.arguments[0]);
    const isRule = !node.getSourceFile().fileName.endsWith(".server.ts");
    if (isRule && ts.isTypeAliasDeclaration(node) && node.name.text.endsWith("Reason")) add(node.type);
    if (ts.isStringLiteralLike(node) && /^reasons\.\w+$/.test(node.text))
      found.add(node.text.slice("reasons.".length));
    ts.forEachChild(node, visit);
  };
  for (const name of readdirSync(folder).filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file))) {
    const file = path.join(folder, name);
    visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true));
  }
  return found;
}

describe.each(areas)("the reasons of %s", (area) => {
  const given = reasonsIn(area);

  it("are found", () => {
    expect(given.size).toBeGreaterThan(20);
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
