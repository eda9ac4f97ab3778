import { readInTenants } from "~/domain/councils/read-in-tenants.server";
import type { Tenant } from "~/domain/councils/read-tenants.server";
import { openPools, type PoolUrls } from "~/platform/database/pools.server";
import { readInReference } from "../prisma/seed/reference/read-in-reference";
import { say } from "./say";

/** Reads in reference data and tenants. Returns the councils whose content is invented. */
export async function fillDatabase(urls: PoolUrls, tenants: readonly Tenant[]): Promise<ReadonlySet<string>> {
  const pools = openPools(urls, 2);
  try {
    return await pools.login.begin(async (sql) => {
      await sql`select set_config('role', 'samsyn_system', true)`;
      await readInReference(sql);
      await readInTenants(
        sql,
        tenants.map(({ profile }) => profile),
      );
      say(`Read in ${tenants.length} councils from tenants/`);
      const examples = await sql<{ id: string }[]>`select id from council where example_data`;
      return new Set(examples.map(({ id }) => id));
    });
  } finally {
    await pools.close();
  }
}
