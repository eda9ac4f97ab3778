import type { LocalDate } from "~/kernel/local-date";
import { done } from "~/kernel/outcome";
import { systemAuthority } from "~/platform/access/system-authority.server";
import type { Platform } from "~/platform/http/platform";
import { exampleYear } from "./example-year";
import { hasOtherAccounts, writeAccounts } from "./write-accounts";
import { writeActivity } from "./write-activity";
import { writeDocuments } from "./write-documents";
import { writeOrganisations, writeParties } from "./write-parties";
import { writePlans } from "./write-plans";
import { writeQuestions } from "./write-questions";
import { writeRollups } from "./write-rollups";
import { writeStatements } from "./write-statements";

/**
 * Fills an empty database with the example year, as it stands on the day that counts as today. A database that
 * has a seat, or an account of anyone else, is left as it is. Several processes may call it at once. `begins` is
 * called when there is something to load.
 */
export async function loadExampleYear(
  platform: Platform,
  today: LocalDate,
  begins: () => void = () => {},
): Promise<void> {
  const year = exampleYear(today);
  if (await hasOtherAccounts(platform, year.accounts)) return;
  await systemAuthority(platform, "Exempelåret", undefined, 180).act(null, async (work) => {
    const { db } = work;
    await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended('example-year', 0))::text`;
    if ((await db.seat.findFirst({ select: { id: true } })) !== null) return done();
    begins();
    await writeOrganisations(work, year.councils);
    for (const council of year.councils) {
      await writeParties(work, council);
      await writePlans(work, council);
      await writeStatements(work, council);
      await writeRollups(work, council);
      await writeActivity(work, council);
    }
    const councilIds = year.councils.map(({ council }) => council.id);
    await writeDocuments(work, platform.files, councilIds, year.calendar);
    await writeQuestions(work, councilIds, year.calendar);
    await db.council.updateMany({
      where: { id: { in: councilIds } },
      data: { exampleData: true },
    });
    await writeAccounts(platform, year.accounts);
    return done();
  });
}

/** The councils whose content is invented; their pages say so. */
export async function exampleCouncilIds(platform: Platform): Promise<readonly string[]> {
  const authority = systemAuthority(platform, "Exempelåret");
  const rows = await authority.read(
    (sql) => sql<{ id: string }[]>`select id from council where example_data`,
  );
  return rows.map(({ id }) => id);
}
