import path from "node:path";
import postgres from "postgres";
import { describe, expect, inject, it } from "vitest";
import { schemaAsSql } from "../../server/database/schema-engine";
import { scratchDatabase } from "../support/scratch-database";

const scratch = scratchDatabase();

/** Columns, keys and indexes that Prisma's schema can express; checks, exclusions and triggers it can't. */
async function shapeOf(sql: postgres.Sql): Promise<string[]> {
  const columns = await sql<{ line: string }[]>`
    select format('%s.%s.%s %s %s %s', table_schema, table_name, column_name, udt_name, is_nullable,
                  coalesce(column_default, '')) as line
    from information_schema.columns
    where table_schema in ('public', 'identity') and table_name <> '_prisma_migrations'`;
  const keys = await sql<{ line: string }[]>`
    select format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) as line from pg_constraint
    where contype in ('p', 'u', 'f') and connamespace::regnamespace::text in ('public', 'identity')
      and conrelid::regclass::text <> '_prisma_migrations'`;
  const indexes = await sql<{ line: string }[]>`
    select indexdef as line from pg_indexes
    where schemaname in ('public', 'identity') and tablename <> '_prisma_migrations' and indexdef not like '%USING gist%'`;
  return [...columns, ...keys, ...indexes].map(({ line }) => line).sort();
}

describe("the Prisma schema", () => {
  it("and the migrated database agree on every column, key and index", async () => {
    const text = await schemaAsSql(inject("template").superuser, path.resolve("prisma/schema"));
    const address = new URL(inject("template").superuser);
    const admin = postgres(address.toString(), { max: 1 });
    await admin.unsafe("create database samsyn_from_schema");
    address.pathname = "/samsyn_from_schema";
    const fromSchema = postgres(address.toString(), { max: 1, onnotice: () => {} });
    try {
      await fromSchema.unsafe(text);
      expect(await shapeOf(scratch.root)).toEqual(await shapeOf(fromSchema));
    } finally {
      await fromSchema.end();
      await admin.unsafe("drop database samsyn_from_schema with (force)");
      await admin.end();
    }
  });
});
