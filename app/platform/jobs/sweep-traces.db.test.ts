import { describe, expect, it, vi } from "vitest";
import { newId } from "~/kernel/ids";
import { startJobs } from "../../../server/jobs";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { seatParty } from "../../../tests/support/seated-parties";

const scratch = scratchDatabase();

describe("the sweep", () => {
  it("takes sent letters after ninety days and tokens after thirty, links ninety days after their end, and nothing that waits or is newer", async () => {
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
    const { mandate } = await seatParty(root, "skaraborg", { name: "Part", email: "a@example.org" });
    for (const days of [91, 89]) {
      await root`
        insert into signed_link (council_id, id, token_hash, purpose, subject_kind, subject_id, representation_id,
                                 made_by, made_at, expires_at)
        values ('skaraborg', ${newId()}, ${`${days} days`}, 'stand', 'statement', ${newId()},
                ${mandate.representationId}, 'Anna', ${daysAgo(200)}, ${daysAgo(days)})`;
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
    const links = await root`select token_hash from signed_link`;
    expect(links.map(({ token_hash }) => token_hash)).toEqual(["89 days"]);
    const subjects = await root`select subject from letter order by subject`;
    expect(subjects.map(({ subject }) => subject)).toEqual(["kept", "waits"]);
  });
});
