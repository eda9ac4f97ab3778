import { describe, expect, it, vi } from "vitest";
import { newId } from "~/kernel/ids";
import { startJobs } from "../../../server/jobs";
import { scratchDatabase } from "../../../tests/support/scratch-database";

const scratch = scratchDatabase();

describe("the sweep", () => {
  it("takes sent letters after ninety days and tokens after thirty, and nothing that waits or is newer", async () => {
    const { root, platform } = scratch;
    const daysAgo = (days: number) => new Date(platform.clock.now().getTime() - days * 86_400_000);
    const letter = (subject: string, queued: number, sent: number | null) => root`
      insert into letter (id, to_address, language, subject, text, html, queued_at, sent_at, attempts, last_error)
      values (${newId()}, 'rut@provadress.se', 'sv', ${subject}, '', '', ${daysAgo(queued)},
              ${sent === null ? null : daysAgo(sent)}, 10, 'nej')`;
    await letter("old", 200, 91);
    await letter("kept", 200, 89);
    await letter("waits", 200, null);
    for (const council of ["skaraborg", "boras", "_platform"]) {
      for (const days of [31, 29]) {
        await root`
          insert into form_token (council_id, token, act, used_at)
          values (${council}, ${`${days} days`}, '', ${daysAgo(days)})`;
      }
    }
    const jobs = await startJobs(platform);
    await vi.waitFor(
      async () => {
        const tokens = await root`select token from form_token where act = ''`;
        expect(tokens.map(({ token }) => token)).toEqual(["29 days", "29 days", "29 days"]);
      },
      { timeout: 10_000, interval: 20 },
    );
    await jobs.stop();
    const subjects = await root`select subject from letter order by subject`;
    expect(subjects.map(({ subject }) => subject)).toEqual(["kept", "waits"]);
  });
});
