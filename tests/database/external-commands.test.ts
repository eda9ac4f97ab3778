import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { platformScope } from "~/platform/access/open-authority.server";
import { readSession } from "~/platform/session/read-session.server";
import { refusalOf, runBuilt } from "../support/built-program";
import { chainReport } from "../support/chain-report";
import { externalSecret, externalServer } from "../support/external-server";
import { signIn } from "../support/sign-in";

describe("an external database under the built program", { timeout: 90_000 }, () => {
  const external = externalServer();

  beforeAll(async () => {
    const [program] = await external.start();
    await program.until("Samsyn is at");
    await program.end();
  });

  it("lets its owner take a second factor away by command, with an entry in the platform's chain", async () => {
    const platform = await external.platformThere();
    const { accountId, cookie } = await signIn(
      platform,
      [{ role: "operator", council: null }],
      "Ola Driftson",
    );
    const { session } = platform.database;
    await session`update identity.account set totp_secret = 'x', totp_confirmed_at = now() where id = ${accountId}`;
    await session`insert into identity.recovery_code (account_id, code_hash) values (${accountId}, 'y')`;
    const settings = { ...external.addresses, SAMSYN_SECRET: externalSecret };
    const reset = (address: string) => runBuilt(settings, "build/reset-factor.js", [address]);
    const email = `${accountId}@council.example`;
    const done = reset(email.toUpperCase());
    expect(await done.ended, done.said()).toBe(0);
    expect(done.said()).toContain("Ola Driftson signs in without the second factor now");
    const [left] = await session`
      select totp_secret, totp_confirmed_at, (select count(*) from identity.session where user_id = a.id) as sessions,
             (select count(*) from identity.recovery_code where account_id = a.id) as codes
      from identity.account a where id = ${accountId}`;
    expect(left).toEqual({ totp_secret: null, totp_confirmed_at: null, sessions: 0, codes: 0 });
    expect(await readSession(platform, new Request("http://localhost", { headers: { cookie } }))).toBeNull();
    const report = await chainReport(platform, platformScope);
    const [entry, more] = await external.root`
      select act, subject_id, actor_role from audit_entry where council_id = '_platform'`;
    expect(report).toMatchObject({ entries: 1, fault: null });
    expect([entry, more]).toEqual([
      { act: "account.secondFactorResetByCommand", subject_id: accountId, actor_role: "system" },
      undefined,
    ]);
    expect(await external.root`select 1 from letter where to_address = ${email}`).toHaveLength(1);
    await platform.database.close();
    expect(await refusalOf(reset(email))).toBe(
      "No second factor was reset. Ola Driftson has no second factor.",
    );
    expect(await refusalOf(reset("nobody@example.org"))).toBe(
      "No second factor was reset. Nobody has an account with the address nobody@example.org.",
    );
    await external.root`delete from identity.account`;
    await external.root`delete from letter`;
  });

  it("takes no more requests while it ends the letter under way, and begins no other", async () => {
    for (const name of ["a", "b", "c"]) {
      await external.root`
        insert into letter (id, to_address, language, subject, text, html, queued_at, due_at)
        values (gen_random_uuid(), ${`${name}@provadress.se`}, 'sv', 'Prov', 'x', 'x', now(), now())`;
    }
    const calls: Socket[] = [];
    const silent = createServer((socket) => calls.push(socket.on("error", () => {})));
    const called = once(silent, "connection");
    await once(silent.listen(0, "127.0.0.1"), "listening");
    const { port } = silent.address() as AddressInfo;
    try {
      const [program, origin] = await external.start({ SMTP_URL: `smtp://127.0.0.1:${port}` });
      await called;
      await program.until("Samsyn is at");
      program.child.kill("SIGTERM");
      await vi.waitFor(() => expect(fetch(`${origin}/health/live`)).rejects.toThrow(), { timeout: 4_000 });
      expect(program.child.exitCode).toBeNull();
      for (const call of calls) call.destroy();
      expect(await program.ended).toBe(0);
      const letters = await external.root`select attempts from letter order by attempts`;
      expect(letters.map(({ attempts }) => attempts)).toEqual([0, 0, 1]);
    } finally {
      silent.close();
      await external.root`delete from letter`;
    }
  });
});
