import { describe, expect, it } from "vitest";
import { newId } from "~/kernel/ids";
import { makeSession } from "~/platform/session/open-session.server";
import { httpClient } from "../support/http-client";
import { openForm } from "../support/open-form";
import { scratchDatabase } from "../support/scratch-database";
import { signIn } from "../support/sign-in";
import { anAccount, deskOf, lettersTo } from "../support/sign-in-desk";

const scratch = scratchDatabase();
const client = httpClient(scratch);

const where = (answer: Response) => {
  const location = answer.headers.get("location") ?? "";
  return location.replace(/^https?:\/\/[^/]+/, "");
};
const cookieOf = (answer: Response) => (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";

/** A session of an account with roles, its second factor ready or not, and not given. */
async function halfWay(role: string, council: string | null, ready: boolean): Promise<string> {
  const { id } = await anAccount(scratch.platform);
  await scratch.root`
    insert into identity.role_grant (id, account_id, council_id, role, valid_from, granted_by)
    values (${newId()}, ${id}, ${council}, ${role}, '2026-01-01', 'test')`;
  if (ready) {
    await scratch.root`update identity.account set totp_secret = 'x', totp_confirmed_at = now() where id = ${id}`;
  }
  return (await makeSession(await deskOf(scratch.platform), id, null)).split(";")[0] ?? "";
}

describe("the sign-in page", () => {
  it("is served without script, kept by nobody, in both languages, and offers no example", async () => {
    for (const [address, words] of [
      ["/logga-in", "Skicka länken"],
      ["/en/logga-in", "Send the link"],
    ] as const) {
      const answer = await client.get(address);
      const html = await answer.text();
      expect(answer.status).toBe(200);
      expect(html).toContain(words);
      expect(html).not.toMatch(/<script|value="example"/);
      expect(answer.headers.get("cache-control")).toBe("private, no-store");
      expect(answer.headers.get("content-security-policy")).toContain("script-src 'none'");
    }
  });

  it("answers a known and an unknown address alike", async () => {
    const { email } = await anAccount(scratch.platform);
    const answers = [];
    for (const one of [email, "okand@provadress.se"]) {
      const answer = await client.post("/logga-in", { _intent: "link", email: one });
      const { "x-request-id": _id, date: _date, ...headers } = Object.fromEntries(answer.headers);
      answers.push({ status: answer.status, headers, body: await answer.text() });
    }
    expect(answers[0]).toMatchObject({ status: 303 });
    expect(answers[1]).toEqual(answers[0]);
    expect(await lettersTo(scratch, email)).toHaveLength(1);
  });

  it("keeps the typed address and never the password, and says what is wrong", async () => {
    const answer = await client.post("/logga-in", {
      _intent: "password",
      email: "anna@provadress.se",
      password: "hemligt lösenord",
    });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain("hör inte ihop");
    expect(html).toContain("anna@provadress.se");
    expect(html).not.toContain("hemligt");
  });

  it("opens no example account when the example is off", async () => {
    const { id } = await anAccount(scratch.platform, { email: "drift@example.org" });
    expect((await client.post("/logga-in", { _intent: "example", account: id })).status).toBe(403);
  });
});

describe("a link in a letter", () => {
  it("shows a button, signs in when it is pressed, and then goes where it was asked to", async () => {
    const { email } = await anAccount(scratch.platform);
    await scratch.root`update identity.account set last_sign_in_at = now() where email = ${email}`;
    await client.post("/logga-in?till=%2Fkonto%2Flosenord", { _intent: "link", email });
    const [letter] = await lettersTo(scratch, email);
    const address = new URL(/https?:\/\/\S+/.exec(letter?.text ?? "")?.[0] ?? "");
    const page = `${address.pathname}${address.search}`;
    for (let look = 0; look < 2; look++) expect(await (await client.get(page)).text()).toContain("<button");
    const entered = await client.post(page, {});
    expect(entered.status).toBe(302);
    expect(where(entered)).toBe("/konto/losenord");
    const cookie = cookieOf(entered);
    expect((await client.get("/konto", cookie)).status).toBe(200);
    expect(await (await client.get(page)).text()).toContain("Länken har slutat gälla");
    expect((await client.post(page, {})).status).toBe(422);
    const out = await client.post("/logga-ut", {}, cookie);
    expect(where(out)).toBe("/logga-ut");
    expect(where(await client.get("/konto", cookie))).toBe("/logga-in?till=%2Fkonto");
  });

  it("that has been used leads its owner on while they are signed in, and tells anyone else who they are", async () => {
    const letterTo = async (email: string) => {
      await client.post("/logga-in?till=%2Fkonto%2Flosenord", { _intent: "link", email });
      const [letter] = await lettersTo(scratch, email);
      const address = new URL(/https?:\/\/\S+/.exec(letter?.text ?? "")?.[0] ?? "");
      return `${address.pathname}${address.search}`;
    };
    const [mine, theirs] = [await anAccount(scratch.platform), await anAccount(scratch.platform)];
    const page = await letterTo(mine.email);
    const cookie = cookieOf(await client.post(page, {}));
    const entered = cookieOf(await client.post(await letterTo(theirs.email), {}));
    for (const answer of [await client.get(page, cookie), await client.post(page, {}, cookie)]) {
      expect(answer.status).toBe(302);
      expect(where(answer)).toBe("/konto/losenord");
    }
    const others = await client.get(page, entered);
    expect(others.status).toBe(200);
    expect(await others.text()).toMatch(/Du är inloggad som[\s\S]*href="\/konto\/losenord"/);
    for (const gone of ["/logga-in/inbjudan?nyckel=x", "/logga-in/forsta-konto?nyckel=x"])
      expect(await (await client.get(gone, cookie)).text()).toMatch(
        /Du är inloggad som[\s\S]*href="\/konto\/val"/,
      );
    expect(await (await client.get(page)).text()).toContain("Be om en ny länk");
  });

  it("sends nobody to another site", async () => {
    const { email } = await anAccount(scratch.platform);
    await client.post("/logga-in?till=%2F%2Fannan.se", { _intent: "link", email });
    const [letter] = await lettersTo(scratch, email);
    expect(letter?.text).not.toContain("annan.se");
  });
});

describe("the second factor", () => {
  it("is set up before a role that demands it opens anything", async () => {
    for (const [role, council, page] of [
      ["convenor", "skaraborg", "/skaraborg/arbetsyta"],
      ["regional-lead", null, "/region"],
      ["operator", null, "/drift"],
    ] as const) {
      const cookie = await halfWay(role, council, false);
      expect(where(await client.get(page, cookie))).toBe(`/konto/tvafaktor?till=${encodeURIComponent(page)}`);
      expect((await client.get("/konto/tvafaktor", cookie)).status).toBe(200);
    }
  });

  it("once set up is asked of every role, and of the account's own pages", async () => {
    for (const role of ["convenor", "observer"]) {
      const cookie = await halfWay(role, "skaraborg", true);
      for (const page of ["/skaraborg/arbetsyta", "/konto", "/konto/tvafaktor", "/konto/losenord"]) {
        expect(where(await client.get(page, cookie))).toBe(`/logga-in/kod?till=${encodeURIComponent(page)}`);
      }
      expect(where(await client.post("/konto/losenord", { password: "x".repeat(20) }, cookie))).toBe(
        "/logga-in/kod",
      );
      expect((await client.get("/logga-in/kod", cookie)).status).toBe(200);
    }
    expect(where(await client.get("/logga-in/kod?till=%2Fkonto"))).toBe("/logga-in?till=%2Fkonto");
  });
});

describe("the operator's pages", () => {
  const pages = ["", "/konton", "/konton/ny", "/inbjudningar", "/brev", "/logg", "/kedja"];

  it("open for an operator, and are not there for anyone else", async () => {
    const operator = await signIn(scratch.platform, [{ role: "operator", council: null }]);
    const convenor = await signIn(scratch.platform, [{ role: "convenor", council: "skaraborg" }]);
    for (const page of pages) {
      expect((await client.get(`/drift${page}`, operator.cookie)).status, page).toBe(200);
      expect((await client.get(`/drift${page}`, convenor.cookie)).status, page).toBe(404);
      expect(where(await client.get(`/drift${page}`)), page).toMatch(/^\/logga-in\?till=/);
    }
    const log = async (cookie?: string) => (await client.post("/drift/logg.csv", {}, cookie)).status;
    expect([await log(operator.cookie), await log(convenor.cookie), await log()]).toEqual([200, 404, 303]);
    const own = `/drift/konton/${operator.accountId}`;
    expect((await client.get(own, operator.cookie)).status).toBe(200);
    for (const id of [newId(), "x"]) {
      expect((await client.get(`/drift/konton/${id}`, operator.cookie)).status).toBe(404);
    }
    expect((await client.post(own, { _intent: "disabled", _token: newId() }, operator.cookie)).status).toBe(
      422,
    );
  });

  it("invite, and say so", async () => {
    const { cookie } = await signIn(scratch.platform, [{ role: "operator", council: null }]);
    const email = `${newId()}@provadress.se`;
    const fields = { _token: newId(), name: "Siv", email, language: "en", role: "observer", council: "" };
    expect((await client.post("/drift/konton/ny", fields, cookie)).status).toBe(422);
    const sent = await client.post("/drift/konton/ny", { ...fields, council: "boras" }, cookie);
    expect(sent.status).toBe(303);
    expect(await (await client.get(where(sent), cookie)).text()).toContain("Inbjudan är skriven och på väg");
    expect((await lettersTo(scratch, email))[0]?.subject).toContain("Invitation");
  });
});

describe("another address for an account", () => {
  it("is refused beside what was typed, shown beside another's change, and said when it is done", async () => {
    const { cookie } = await signIn(scratch.platform, [{ role: "operator", council: null }]);
    const [account, other] = [await anAccount(scratch.platform), await anAccount(scratch.platform)];
    const page = await openForm(client, `/drift/konton/${account.id}`, cookie);
    expect(await page.press({ email: "Anna@" }, "email")).toBe(422);
    expect(page.text()).toContain("Skriv e-postadressen som namn@exempel.se");
    expect(page.value("email")).toBe("Anna@");
    expect(await page.press({ email: other.email }, "email")).toBe(422);
    expect(page.text()).toContain("Ett annat konto har redan den e-postadressen.");
    expect(page.value("email")).toBe(other.email);
    const [theirs, ours] = [`${newId()}@provadress.se`, `${newId()}@provadress.se`];
    const second = await openForm(client, `/drift/konton/${account.id}`, cookie);
    expect(await second.press({ email: theirs }, "email")).toBe(303);
    expect(await page.press({ email: ours }, "email")).toBe(409);
    expect(page.text()).toContain(`Det som är sparat ${theirs}`);
    expect(page.text()).toContain(`Det du skrev ${ours}`);
    expect(await page.press({ email: ours }, "email")).toBe(303);
    const said = await client.get(`/drift/konton/${account.id}?klart=email`, cookie);
    const html = await said.text();
    expect(html).toContain("E-postadressen är bytt");
    expect(html).toContain(ours);
  });
});

describe("pages about one's own account", () => {
  it("are in the language of the account, also those that links without a language lead to", async () => {
    const { accountId, cookie } = await signIn(scratch.platform, [{ role: "observer", council: "boras" }]);
    const headings = async () =>
      Promise.all(
        ["/konto", "/en/konto", "/konto/losenord"].map(
          async (page) => /<h1[^>]*>([^<]*)/.exec(await (await client.get(page, cookie)).text())?.[1],
        ),
      );
    expect(await headings()).toEqual(["Ditt konto", "Ditt konto", "Välj lösenord"]);
    await scratch.root`update identity.account set language = 'en' where id = ${accountId}`;
    expect(await headings()).toEqual(["Your account", "Your account", "Choose a password"]);
  });
});

describe("the letters of development", () => {
  it("do not exist where people are real", async () => {
    const { cookie } = await signIn(scratch.platform, [{ role: "operator", council: null }]);
    for (const page of ["/utveckling/brev", `/utveckling/brev/${newId()}`]) {
      expect((await client.get(page, cookie)).status).toBe(404);
    }
  });
});

describe("too many attempts", () => {
  it("end in a page that says to wait", async () => {
    const attempt = () => client.post("/logga-in", { _intent: "link", email: "trott@provadress.se" });
    for (let count = 0; count < 5; count++) await attempt();
    const answer = await attempt();
    expect(answer.status).toBe(429);
    expect(await answer.text()).toContain("Vänta en stund");
  });
});

describe("the page of one's own account", () => {
  it("has a form's token of its own for each of its forms", async () => {
    const { id } = await anAccount(scratch.platform, { password: "tre korta ord" });
    const open = async () =>
      (await makeSession(await deskOf(scratch.platform), id, null)).split(";")[0] ?? "";
    const cookie = await open();
    await open();
    const html = await (await client.get("/konto", cookie)).text();
    const tokens = [...html.matchAll(/name="_token" value="([^"]+)"/g)].map(([, token]) => token);
    expect(tokens).toHaveLength(4);
    expect(new Set(tokens).size).toBe(tokens.length);
  });
});
