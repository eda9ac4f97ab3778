import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** Parameters and fields that name a row. Organisations are a registry that all councils share. */
const isIdName = (name: string) =>
  /^(id|ids|copyFrom|keep|[a-z]\w*Ids?)$/.test(name) && !["organisationId", "successorId"].includes(name);

function domainProgram(): ts.Program {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const files = readdirSync("app/domain", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".server.ts"))
    .map((file) => path.resolve("app/domain", file));
  return ts.createProgram(files, { ...options, noEmit: true });
}

/** Inside a transaction that somebody else opened; the rest open one of their own by an authority. */
const isInside = (first: string) => /\b(Work|ReadSql)$/.test(first);
const isByAuthority = (first: string) => /\b(Authority|Reader|MayReport)\b/.test(first);

/**
 * Exported functions of the domain that are told which row to take by its id: acts and needs, whose ids come from
 * forms and addresses, and what reads a row for them. What writes a row that has been read is left out.
 */
export function functionsWithIds(): string[] {
  const program = domainProgram();
  const checker = program.getTypeChecker();
  const namesId = (parameter: ts.ParameterDeclaration, inside: boolean): boolean => {
    const type = checker.getNonNullableType(checker.getTypeAtLocation(parameter));
    if (ts.isIdentifier(parameter.name) && isIdName(parameter.name.text))
      return !inside || /^(readonly )?string/.test(checker.typeToString(type));
    if (inside || parameter.type?.getText() === "AuditDraft") return false;
    return checker.getPropertiesOfType(type).some(({ name }) => isIdName(name));
  };
  const found = program.getSourceFiles().filter(({ fileName }) => fileName.includes("/app/domain/"));
  return found.flatMap((source) =>
    source.statements.flatMap((one) => {
      if (!ts.isFunctionDeclaration(one) || !one.name) return [];
      if (!one.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
      const [first, ...rest] = one.parameters;
      const type = first?.type?.getText() ?? "";
      const writes = one.type?.getText() === "Promise<void>";
      if (!isByAuthority(type) && (!isInside(type) || writes)) return [];
      return rest.some((parameter) => namesId(parameter, isInside(type))) ? [one.name.text] : [];
    }),
  );
}
