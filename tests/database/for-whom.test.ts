import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "~/kernel/ids";
import routes from "~/routes";
import { httpClient } from "../support/http-client";
import { openForm } from "../support/open-form";
import { functionsOf, modulesOf } from "../support/route-modules";
import { scratchDatabase } from "../support/scratch-database";
import { type SeatedParty, seatParty } from "../support/seated-parties";
import { signIn } from "../support/sign-in";

const scratch = scratchDatabase(undefined, "samsyn_example");
const client = httpClient(scratch);

/** A person who is signed in and speaks for parties. */
interface Visitor {
  name: string;
  accountId: string;
  cookie: string;
}

async function visitor(
  name: string,
  parties: readonly [council: string, party: SeatedParty][],
): Promise<Visitor> {
  const { accountId, cookie } = await signIn(scratch.platform, [], name);
  const { root } = scratch;
  for (const council of new Set(parties.map(([each]) => each))) {
    const personId = newId();
    await root`
      insert into person (council_id, id, name, account_id) values (${council}, ${personId}, ${name}, ${accountId})`;
    for (const [, { holdingId }] of parties.filter(([each]) => each === council)) {
      await root`
        insert into representation (council_id, id, holding_id, person_id, kind, valid_from)
        values (${council}, ${newId()}, ${holdingId}, ${personId}, 'ordinary', '2026-01-01')`;
    }
  }
  return { name, accountId, cookie };
}

const seat = (council: string, name: string) => seatParty(scratch.root, council, { name });
const parties = {} as Record<"a" | "b" | "c" | "elsewhere" | "elsewhereToo", SeatedParty>;
const people = {} as Record<"karin" | "ola" | "stranger", Visitor>;
let answer = "";

async function mandateOf({ accountId }: Visitor, { holdingId }: SeatedParty): Promise<string> {
  const [found] = await scratch.root<{ id: string }[]>`
    select r.id from representation r join person p on p.council_id = r.council_id and p.id = r.person_id
    where p.account_id = ${accountId} and r.holding_id = ${holdingId}`;
  return found?.id ?? "";
}

/** Presses the button of the page on which one chooses, for a party. */
async function choose(person: Visitor, party: SeatedParty): Promise<void> {
  const representation = await mandateOf(person, party);
  const answered = await client.post("/konto/val", { _token: newId(), representation }, person.cookie);
  expect(answered.status).toBe(303);
}

/** Who has answered the open statement since, by party and person. */
async function answers() {
  const rows = await scratch.root<{ party: string; by: string }[]>`
    select party_name as party, given_by as "by" from stand where text like 'Prov:%' order by given_at, id`;
  return rows.map(({ party, by }) => `${party} av ${by}`);
}

const reservation = (text: string) => ({ kind: "behind-with-reservation", text: `Prov: ${text}` });

beforeAll(async () => {
  parties.a = await seat("skaraborg", "Fackförbund Alfa");
  parties.b = await seat("skaraborg", "Fackförbund Beta");
  parties.c = await seat("skaraborg", "Fackförbund Gamma");
  parties.elsewhere = await seat("boras", "Fackförbund Alfa i Borås");
  parties.elsewhereToo = await seat("boras", "Fackförbund Beta i Borås");
  const { a, b, c, elsewhere, elsewhereToo } = parties;
  people.karin = await visitor("Karin Två", [
    ["skaraborg", a],
    ["skaraborg", b],
    ["boras", elsewhere],
    ["boras", elsewhereToo],
  ]);
  people.ola = await visitor("Ola Granne", [["skaraborg", c]]);
  people.stranger = await visitor("Siv Utanför", [["boras", elsewhere]]);
  const [open] = await scratch.root<{ id: string }[]>`
    select id from statement where council_id = 'skaraborg' and stage = 'open-for-stands' limit 1`;
  answer = `/skaraborg/arbetsyta/uttalanden/${open?.id}/svara`;
});

describe("a form that was opened for a party", () => {
  it("is recorded for it although another has been chosen in another tab, and leads on for it", async () => {
    const { karin } = people;
    await choose(karin, parties.a);
    const tab = await openForm(client, answer, karin.cookie);
    expect(tab.text()).toContain("Fackförbund Alfa");
    await choose(karin, parties.b);
    const before = await answers();
    expect(await tab.press(reservation("för Alfa"))).toBe(303);
    expect(await answers()).toEqual([...before, "Fackförbund Alfa av Karin Två"]);
  });

  it("leads on to pages of the same party", async () => {
    const { karin } = people;
    await choose(karin, parties.a);
    const mark = `${karin.accountId}..${await mandateOf(karin, parties.b)}`;
    const sent = { _for: mark, _token: newId(), kind: "", readFingerprint: "", readStand: "" };
    const wrong = await (await client.post(answer, sent, karin.cookie)).text();
    expect(wrong).toContain("Svara för Fackförbund Beta");
    expect(wrong).toContain(`for=${await mandateOf(karin, parties.b)}`);
    expect(wrong).toContain(` name="_for" value="${mark}"`);
  });

  it("is refused with both shown when another person has signed in, and sent as either", async () => {
    const { karin, ola } = people;
    await choose(karin, parties.b);
    const tab = await openForm(client, answer, karin.cookie);
    const fields = { _for: `${karin.accountId}..${await mandateOf(karin, parties.b)}`, _token: newId() };
    const typed = { ...reservation("skrivet av Karin"), readStand: tab.value("readStand") };
    const sent = { ...fields, ...typed, readFingerprint: tab.value("readFingerprint") };
    const before = await answers();
    const refused = await client.post(answer, sent, ola.cookie);
    const page = await refused.text();
    expect(refused.status).toBe(409);
    for (const words of [
      "Karin Två för Fackförbund Beta",
      "Ola Granne för Fackförbund Gamma",
      "Prov: skrivet av Karin",
    ]) {
      expect(page).toContain(words);
    }
    expect(await answers()).toEqual(before);
    const own = `${ola.accountId}..${await mandateOf(ola, parties.c)}`;
    expect(page).toContain(` name="_for" value="${own}"`);
    expect((await client.post(answer, { ...sent, _for: own }, ola.cookie)).status).toBe(303);
    expect(await answers()).toEqual([...before, "Fackförbund Gamma av Ola Granne"]);
    expect((await client.post(answer, sent, karin.cookie)).status).toBe(303);
    expect((await answers()).at(-1)).toBe("Fackförbund Beta av Karin Två");
  });

  it("is refused when whoever has signed in has nothing to do there, and tells them no names", async () => {
    const { karin, stranger } = people;
    const sent = { _for: `${karin.accountId}..${await mandateOf(karin, parties.a)}`, ...reservation("kvar") };
    const refused = await client.post(answer, { _token: newId(), ...sent }, stranger.cookie);
    const page = await refused.text();
    expect([refused.status, page.includes("Karin"), page.includes("Alfa")]).toEqual([409, false, false]);
    expect(page).toContain("Prov: kvar");
    expect((await client.post(answer, { _token: newId() }, stranger.cookie)).status).toBe(404);
  });

  it("is refused when its mandate has ended and another is held", async () => {
    const { karin } = people;
    const ended = await mandateOf(karin, parties.a);
    const sent = { _for: `${karin.accountId}..${ended}`, _token: newId(), ...reservation("för sent") };
    await scratch.root`update representation set valid_to = '2026-11-01' where id = ${ended}`;
    const refused = await client.post(answer, sent, karin.cookie);
    const page = await refused.text();
    await scratch.root`update representation set valid_to = null where id = ${ended}`;
    expect(refused.status).toBe(409);
    expect(page).toContain("Karin Två för Fackförbund Alfa");
    expect(page).toContain("Karin Två för Fackförbund Beta");
    expect(await answers()).not.toContain("Prov: för sent");
  });
});

describe("a choice of party", () => {
  it("in one council forgets none in another", async () => {
    const { karin } = people;
    const shown = async (council: string) => (await client.get(`/${council}/arbetsyta`, karin.cookie)).text();
    await choose(karin, parties.b);
    await choose(karin, parties.elsewhereToo);
    expect(await shown("skaraborg")).toContain("representant för Fackförbund Beta");
    expect(await shown("boras")).toContain("representant för Fackförbund Beta i Borås");
    await choose(karin, parties.elsewhere);
    expect(await shown("skaraborg")).toContain("representant för Fackförbund Beta");
    expect(await shown("boras")).toContain("representant för Fackförbund Alfa i Borås");
  });

  it("has a button of its own name for each party and council", async () => {
    const page = await (await client.get("/konto/val", people.karin.cookie)).text();
    const names = [...page.matchAll(/<button[^>]*>([^<]*Arbeta för[^<]*)<\/button>/g)].map(
      ([, name]) => name,
    );
    expect(names).toHaveLength(4);
    expect(new Set(names).size).toBe(4);
  });
});

describe("an address that names a party, as a letter's does", () => {
  it("shows the page of that party and links to its pages, and changes no choice", async () => {
    const { karin } = people;
    await choose(karin, parties.b);
    const alfa = await mandateOf(karin, parties.a);
    const page = await (await client.get(`${answer}?for=${alfa}`, karin.cookie)).text();
    expect(page).toContain("Svara för Fackförbund Alfa");
    expect(page).toContain(`href="/skaraborg/arbetsyta/uttalanden?for=${alfa}"`);
    expect(page).toContain(` name="_for" value="${karin.accountId}..${alfa}"`);
    expect(await (await client.get(answer, karin.cookie)).text()).toContain("Svara för Fackförbund Beta");
  });

  it.each([
    ["of somebody else", () => mandateOf(people.karin, parties.a)],
    ["that is none", () => Promise.resolve(newId())],
  ])("by a mandate %s, shows the own party's page and says so", async (_which, named) => {
    const page = await (await client.get(`${answer}?for=${await named()}`, people.ola.cookie)).text();
    expect(page).toContain("Svara för Fackförbund Gamma");
    expect(page).toContain("Länken gäller en part som du inte företräder i dag.");
  });
});

/** Acts of those who are signed in; the way in and out of a session is anybody's. */
const closedActions = modulesOf(await routes).filter(
  ({ address, file }) =>
    /^\/(:council\/arbetsyta|region|drift|konto)(\/|$)/.test(address) &&
    functionsOf(file).some(({ kind }) => kind === "action"),
);

describe("every act behind the sign-in", () => {
  const everything = [
    { role: "convenor" as const, council: "skaraborg" },
    { role: "operator" as const, council: null },
    { role: "regional-lead" as const, council: null },
  ];

  it.each(closedActions.map(({ address }) => address))(
    "at %s is refused when its form is another's, or does not say whose it is",
    async (address) => {
      const { accountId, cookie } = await signIn(scratch.platform, everything);
      const at = address.replace(":council", "skaraborg").replaceAll(/:\w+/g, () => newId());
      const marks = ["", "..", `${newId()}.convenor+operator+regional-lead.`, `${accountId}.convenor`];
      for (const mark of marks) {
        const refused = await client.post(at, { _for: mark, _token: newId() }, cookie);
        expect([mark, refused.status]).toEqual([mark, 409]);
      }
    },
  );

  it("of an account's own is refused in a role that it no longer has, and shows both", async () => {
    const { accountId, cookie } = await signIn(scratch.platform, everything.slice(0, 1), "Anna Roll");
    const sent = { _for: `${accountId}.observer.`, _token: newId(), title: "Ett uttalande av Anna" };
    const refused = await client.post("/skaraborg/arbetsyta/uttalanden/nytt", sent, cookie);
    const page = await refused.text();
    expect(refused.status).toBe(409);
    for (const words of ["Anna Roll, observatör", "Anna Roll, sammankallande", "Ett uttalande av Anna"]) {
      expect(page).toContain(words);
    }
  });
});

describe("every form behind the sign-in", () => {
  it.each(["/skaraborg/arbetsyta/parter/platser/ny", "/region", "/drift/brev", "/konto", "/konto/val"])(
    "on %s says whose it is",
    async (address) => {
      const { accountId, cookie } = await signIn(scratch.platform, [
        { role: "convenor", council: "skaraborg" },
        { role: "operator", council: null },
        { role: "regional-lead", council: null },
      ]);
      const page = await (await client.get(address, cookie)).text();
      const forms = page.match(/<form method="post".*?<\/form>/gs) ?? [];
      expect(forms.length).toBeGreaterThan(0);
      for (const form of forms) expect(form).toContain(` name="_for" value="${accountId}.`);
    },
  );
});
