import { type AddressInfo, createServer } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { operationPage } from "~/domain/operation/operation-page.server";
import { waitingLetters } from "~/domain/operation/waiting-letters.server";
import { newId } from "~/kernel/ids";
import { done, refused } from "~/kernel/outcome";
import type { Platform } from "~/platform/http/platform";
import { retryLetters, takeDueLetter } from "~/platform/mail/outbox.server";
import { queueLetter } from "~/platform/mail/queue-letter.server";
import { openSmtp } from "~/platform/mail/smtp.server";
import { startJobs } from "../../../server/jobs";
import { operatorAuthority } from "../../../tests/support/audited-acts";
import { councilAuthority } from "../../../tests/support/authorities";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { sendLetters } from "./send-letters.server";

const scratch = scratchDatabase();

let server: SMTPServer;
let smtpUrl = "";
let received: ParsedMail[] = [];
let refuse = false;
/** While set, the server acknowledges no letter before it resolves. */
let held: Promise<void> | null = null;
/** Tells of each letter that has been given to the server. */
let given: (() => void) | null = null;
let heard: (() => void) | null = null;

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onData(stream, _session, callback) {
      simpleParser(stream).then(async (mail) => {
        given?.();
        await held;
        if (refuse) return callback(new Error("mailbox unavailable"));
        received.push(mail);
        callback();
        heard?.();
      }, callback);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

beforeEach(async () => {
  received = [];
  refuse = false;
  held = null;
  given = null;
  heard = null;
  await scratch.root`delete from letter`;
});

const open: { close(): void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

function smtp(url = smtpUrl) {
  const transport = openSmtp({ smtpUrl: url });
  if (!transport) throw new Error("no SMTP");
  open.push(transport);
  return transport;
}

const later = (minutes: number): Platform => ({
  ...scratch.platform,
  clock: { now: () => new Date(scratch.platform.clock.now().getTime() + minutes * 60_000) },
});

/** The platform of a process that has the mail server. */
const withMail = (): Platform => ({
  ...scratch.platform,
  settings: { ...scratch.platform.settings, smtpUrl },
});

const operator = (minutes: number) => operatorAuthority<"council:operate">(later(minutes));

/** Queues a letter in an act of a council. */
async function queue(to: string, commit = true) {
  return councilAuthority(scratch.platform, "skaraborg").act(null, async (work) => {
    await queueLetter(work, {
      to,
      language: "sv",
      template: "standReminder",
      values: { title: "Fler platser på vård", party: "Fackförbund Å", deadline: "4 december 2026" },
      path: "/skaraborg/arbetsyta",
    });
    return commit ? done() : refused("no");
  });
}

const states = () => scratch.root<
  {
    to_address: string;
    text: string;
    html: string;
    attempts: number;
    sent: boolean;
    last_error: string | null;
  }[]
>`
  select to_address, text, html, attempts, sent_at is not null as sent, last_error from letter order by to_address`;

describe("a letter", () => {
  it("goes through SMTP with text and HTML, and its body is cleared", async () => {
    await queue("rut@provadress.se");
    expect(await sendLetters(scratch.platform, smtp())).toBe(1);
    const [mail] = received;
    expect(mail?.subject).toBe("Fackförbund Å har inte svarat: Fler platser på vård");
    expect(mail?.text).toContain("Sista dag: 4 december 2026");
    expect(mail?.html).toContain("Fackförbund Å");
    expect(mail?.from?.text).toContain("samsyn@samsyn.example");
    expect(mail?.to).toMatchObject({ text: "rut@provadress.se" });
    expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(await states()).toMatchObject([{ sent: true, text: "", html: "", last_error: null }]);
    expect(await sendLetters(scratch.platform, smtp())).toBe(0);
  });

  it("of a refused act is never written", async () => {
    await queue("ingen@provadress.se", false);
    expect(await states()).toEqual([]);
  });

  it("is tried again after a growing while, ten times, and then waits for the operator", async () => {
    await queue("rut@provadress.se");
    refuse = true;
    const transport = smtp();
    expect(await sendLetters(scratch.platform, transport)).toBe(0);
    expect(await states()).toMatchObject([{ sent: false, attempts: 1 }]);
    expect((await states())[0]?.last_error).toContain("mailbox unavailable");
    expect(await takeDueLetter(scratch.platform)).toBeNull();
    let minutes = 0;
    for (let attempt = 2; attempt <= 10; attempt++) {
      minutes += 2 ** (attempt - 2);
      expect(await takeDueLetter(later(minutes - 0.5)), `attempt ${attempt} is not early`).toBeNull();
      await sendLetters(later(minutes), transport);
      expect((await states())[0]?.attempts).toBe(attempt);
    }
    expect(await takeDueLetter(later(100_000))).toBeNull();
  });

  it("that a dying process took comes back after two minutes", async () => {
    await queue("rut@provadress.se");
    expect(await takeDueLetter(scratch.platform)).toMatchObject({ to: "rut@provadress.se" });
    expect(await takeDueLetter(scratch.platform)).toBeNull();
    expect(await sendLetters(later(2), smtp())).toBe(1);
  });

  it("waits when the mail server can't be reached", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    await queue("rut@provadress.se");
    expect(await sendLetters(scratch.platform, smtp(`smtp://127.0.0.1:${port}`))).toBe(0);
    expect(await states()).toMatchObject([{ sent: false, attempts: 1 }]);
  });
});

describe("two processes", () => {
  it("send each letter once between them", async () => {
    const names = Array.from({ length: 40 }, (_, at) => `nr${at}-${newId()}@provadress.se`);
    for (const name of names) await queue(name);
    const sent = await Promise.all([
      sendLetters(scratch.platform, smtp()),
      sendLetters(scratch.platform, smtp()),
    ]);
    expect(sent.reduce((sum, count) => sum + count, 0)).toBe(40);
    expect(received.map((mail) => (mail.to && "text" in mail.to ? mail.to.text : "")).sort()).toEqual(
      [...names].sort(),
    );
  });
});

/** Makes the server keep its answers back until `letGo`; `taken` resolves once a letter has been given to it. */
function hold(): { taken: Promise<void>; letGo: () => void } {
  let letGo = () => {};
  held = new Promise((resolve) => {
    letGo = resolve;
  });
  const taken = new Promise<void>((resolve) => {
    given = resolve;
  });
  return { taken, letGo };
}

describe("a letter that the mail server is slow to take", () => {
  it("leaves the others free for another process meanwhile", async () => {
    for (const name of ["a", "b", "c"]) await queue(`${name}@provadress.se`);
    const { taken, letGo } = hold();
    const slow = sendLetters(scratch.platform, smtp());
    await taken;
    held = null;
    expect(await sendLetters(later(1.5), smtp())).toBe(2);
    letGo();
    expect(await slow).toBe(1);
    expect(received).toHaveLength(3);
  });

  it("is not freed by trying failed ones again", async () => {
    await queue("rut@provadress.se");
    await queue("siv@provadress.se");
    await scratch.root`update letter set attempts = 9, last_error = 'nej'`;
    const { taken, letGo } = hold();
    const slow = sendLetters(scratch.platform, smtp());
    await taken;
    held = null;
    expect(await retryLetters(operator(0), newId())).toBe(1);
    expect(await sendLetters(scratch.platform, smtp())).toBe(1);
    letGo();
    expect(await slow).toBe(1);
    expect(received).toHaveLength(2);
  });

  it("is freed by it when the process that made the last attempt has died", async () => {
    await queue("rut@provadress.se");
    await scratch.root`update letter set attempts = 9, last_error = 'nej'`;
    await takeDueLetter(scratch.platform);
    expect(await waitingLetters(operator(1))).toMatchObject([{ failed: false, given: false }]);
    expect(await retryLetters(operator(1), newId())).toBe(0);
    expect(await waitingLetters(operator(2))).toMatchObject([{ failed: true, given: true }]);
    expect(await operationPage(operator(2))).toMatchObject({ waiting: 1, failed: 1 });
    expect(await retryLetters(operator(2), newId())).toBe(1);
    expect(await sendLetters(later(2), smtp())).toBe(1);
  });
});

describe("a process that is asked to stop", () => {
  it("sends the letter under way and begins no other", async () => {
    for (const name of ["a", "b", "c"]) await queue(`${name}@provadress.se`);
    const jobs = await startJobs(withMail());
    const { taken, letGo } = hold();
    await taken;
    const stopped = jobs.stop();
    letGo();
    await stopped;
    expect(await states()).toMatchObject([{ sent: true }, { attempts: 0 }, { attempts: 0 }]);
  });

  it("lets go of a letter that the mail server does not take in the time that is left", async () => {
    await queue("rut@provadress.se");
    const { taken, letGo } = hold();
    const asked = new AbortController();
    const sending = sendLetters(scratch.platform, smtp(), { asked: asked.signal, grace: 50 });
    await taken;
    asked.abort();
    expect(await sending).toBe(0);
    letGo();
    const [letter] = await states();
    expect(letter).toMatchObject({ sent: false, attempts: 1 });
    expect(letter?.last_error).toContain("takes too long");
  });

  it("lets go of it also when it was asked while it took the letter", async () => {
    await queue("rut@provadress.se");
    const { letGo } = hold();
    const asked = new AbortController();
    const sending = sendLetters(scratch.platform, smtp(), { asked: asked.signal, grace: 50 });
    asked.abort();
    expect(await sending).toBe(0);
    letGo();
    expect(await states()).toMatchObject([{ sent: false, attempts: 1 }]);
  });
});

describe("the job", () => {
  it("wakes when a letter is queued", async () => {
    const jobs = await startJobs(withMail());
    try {
      const arrived = new Promise<void>((resolve) => {
        heard = resolve;
      });
      await queue("rut@provadress.se");
      const started = performance.now();
      await arrived;
      expect(performance.now() - started).toBeLessThan(4000);
    } finally {
      await jobs.stop();
    }
    expect(await states()).toMatchObject([{ sent: true }]);
  });

  it("starts and stops without a mail server, and leaves letters where they are", async () => {
    const jobs = await startJobs(scratch.platform);
    await queue("rut@provadress.se");
    await jobs.stop();
    expect(await states()).toMatchObject([{ sent: false, attempts: 0 }]);
  });
});
