import type { ReadSql } from "~/platform/access/authority";

/** Columns of written fields as a select names them, each under its field's own name. At least one. */
export function columnsOf(sql: ReadSql, alias: string, keys: readonly string[]) {
  const [first, ...others] = keys.map((key) => sql`${sql(`${alias}.${snake(key)}`)} as ${sql(key)}`);
  if (!first) throw new Error("no column is asked for");
  return others.reduce((all, one) => sql`${all}, ${one}`, first);
}

const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
