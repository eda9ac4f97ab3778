import { describe, expect, it } from "vitest";
import { adoptStatement } from "~/domain/statements/adopt-statement.server";
import { revokeStandLink } from "~/domain/statements/asking/revoke-stand-link.server";
import { localDate } from "~/kernel/local-date";
import { done } from "~/kernel/outcome";
import { linksAbout } from "~/platform/access/links/links-about.server";
import { signedLink } from "~/platform/access/links/signed-link.server";
import { appendAudit } from "~/platform/audit/append-audit.server";
import { resources } from "~/platform/i18n/resources";
import { acceptedValue as value } from "../support/accepted-value";
import { httpClient } from "../support/http-client";
import { openForm } from "../support/open-form";
import { statementsAtWork } from "../support/statements-at-work";

const { scratch, parties, token, convenor, page, opened } = statementsAtWork();
const client = httpClient(scratch);
const { stand } = resources.sv.statements;
const { gone } = resources.sv.common.byLink;

/** The addresses in the latest letters to somebody, the newest first. */
async function linksTo(email: string): Promise<string[]> {
  const letters = await scratch.root<{ text: string }[]>`
    select text from letter where to_address = ${email} order by queued_at desc, id desc`;
  return letters.map(({ text }) => /\/svar\/[\w-]+/.exec(text)?.[0] ?? "");
}

/** An open statement, with the links of the two who speak for Fordonskluster Väst. */
async function asked() {
  const statement = await opened();
  const [anna = ""] = await linksTo("kluster@example.org");
  const [bo = ""] = await linksTo("ersattare@example.org");
  return { ...statement, anna, bo };
}

const standLinks = (id: string) =>
  convenor().read((sql) => linksAbout(sql, { purpose: "stand", subjectId: id }, convenor()));
const own = async (id: string) =>
  (await page(id)).parties.find(({ organisationId }) => organisationId === parties.kluster.organisationId);
const linkOf = async (address: string) =>
  signedLink({ context: contextOf(), params: { token: address.split("/")[2] } } as never, "stand");
const contextOf = () => ({
  platform: scratch.platform,
  requestId: "test",
  remoteAddress: `test-${token()}`,
  trace: {},
});
/** The words of a page that can't be answered on. */
const refusal = async (address: string) => {
  const answer = await client.get(address);
  return { status: answer.status, text: (await answer.text()).replaceAll("&nbsp;", " ") };
};

describe("a link from a letter", () => {
  it("is each receiver's own, and stands in the letter alone", async () => {
    const { anna, bo } = await asked();
    expect(anna).not.toBe(bo);
    const rows = await scratch.root`select * from signed_link`;
    for (const link of [anna, bo]) expect(JSON.stringify(rows)).not.toContain(link.split("/")[2]);
  });

  it("is opened as often as one likes by GET and HEAD, which nobody keeps or hands on and which do nothing", async () => {
    const { anna, id } = await asked();
    for (const answer of [await client.get(anna), await client.head(anna), await client.get(`/en${anna}`)]) {
      expect(answer.status).toBe(200);
      expect(answer.headers.get("cache-control")).toBe("private, no-store");
      expect(answer.headers.get("referrer-policy")).toBe("strict-origin");
      expect(answer.headers.get("x-robots-tag")).toContain("noindex");
    }
    expect((await own(id))?.position).toBe("unanswered");
    const [link] =
      await scratch.root`select used_at from signed_link where subject_id = ${id} and used_at is not null`;
    expect(link).toBeUndefined();
  });

  it("does nothing by its button alone, before an answer and after one", async () => {
    const { anna, id } = await asked();
    const form = await openForm(client, anna, "");
    expect(await form.press({})).toBe(422);
    expect((await own(id))?.position).toBe("unanswered");
    expect(await form.press({ kind: "abstains" })).toBe(303);
    const again = await openForm(client, `${anna}?andra=1`, "");
    expect(await again.press({})).toBe(422);
    expect((await own(id))?.earlier).toEqual([]);
  });

  it("answers for the party, shows the same outcome however often it is sent, and lets it be changed", async () => {
    const { anna, id } = await asked();
    const form = await openForm(client, anna, "");
    const sent = { kind: "dissents", text: "Frivilligt för små företag." };
    expect([await form.press(sent), await form.press(sent)]).toEqual([303, 303]);
    expect(await own(id)).toMatchObject({ position: "dissents", earlier: [] });
    const receipt = await (await client.get(anna)).text();
    expect(receipt).toContain(stand.dissents);
    expect(receipt).toContain(sent.text);
    const again = await openForm(client, `${anna}?andra=1`, "");
    expect(await again.press({ kind: "behind", text: "" })).toBe(303);
    expect(await own(id)).toMatchObject({ position: "behind", earlier: [{ kind: "dissents" }] });
  });

  it("is named in the trail with its person and party", async () => {
    const { anna, id } = await asked();
    await (await openForm(client, anna, "")).press({ kind: "behind" });
    const [entry] = await scratch.root`
      select e.actor_name, e.actor_id, e.party_name, e.after ->> 'link' as link, l.used_at from audit_entry e
      join signed_link l on l.id::text = e.after ->> 'link' and l.council_id = e.council_id
      where e.subject_id = ${id} and e.act = 'statements.standTaken'`;
    expect(entry).toMatchObject({ actor_id: null, party_name: "Fordonskluster Väst" });
    expect(entry?.actor_name).not.toBe("");
    expect(entry?.used_at).not.toBeNull();
  });

  it("owns the tokens of its forms: another link's form with the same token is not taken for it", async () => {
    const { anna, bo, id } = await asked();
    const { fingerprint } = await page(id);
    const fields = { _token: "shared", kind: "behind", readFingerprint: fingerprint ?? "", readStand: "" };
    expect((await client.post(anna, fields)).status).toBe(303);
    expect((await client.post(bo, fields)).status).toBe(403);
    expect((await client.post(anna, fields)).status).toBe(303);
  });

  it("acts on its own subject alone", async () => {
    const [{ anna, id }, other] = [await asked(), await opened()];
    const link = await linkOf(anna);
    if (!link.holds) throw new Error(link.why);
    const actOn = (subjectId: string) =>
      link.authority.act(token(), async (work) => {
        const about = { act: "test", subjectKind: "statement", subjectId, subjectName: "T" };
        await appendAudit(work, about);
        return done();
      });
    await expect(actOn(other.id)).rejects.toThrow("acted on another");
    expect(await actOn(id)).toMatchObject({ ok: true });
  });
});

describe("a link that has ended says so, and takes no answer", () => {
  it("when nobody knows it", async () => {
    const { status, text } = await refusal("/svar/okand");
    expect(status).toBe(404);
    expect(text).toContain(gone.unknown.title);
    expect((await client.post("/svar/okand", { _token: "x", kind: "behind" })).status).toBe(404);
  });

  it("when the convenor has taken it back, which stops it and no other, and is done once", async () => {
    const { anna, bo, id } = await asked();
    const { id: linkId } = (
      await scratch.root<{ id: string }[]>`
      select l.id from signed_link l join representation r on r.id = l.representation_id join person p on p.id = r.person_id
      where l.subject_id = ${id} and p.email = 'kluster@example.org'`
    )[0] ?? { id: "" };
    const form = await openForm(client, anna, "");
    expect(await standLinks(id)).toHaveLength(2);
    const revoke = () => revokeStandLink(convenor(), token(), { statementId: id, linkId });
    expect(await revoke()).toMatchObject({ ok: true });
    expect(await revoke()).toMatchObject({ ok: false, reason: "linkGone" });
    expect(await standLinks(id)).toHaveLength(1);
    expect(await refusal(anna)).toMatchObject({ status: 410 });
    expect(await form.press({ kind: "dissents", text: "Skrivet förgäves." })).toBe(410);
    expect(form.text(), "what was typed").toContain("Skrivet förgäves.");
    expect((await client.get(bo)).status).toBe(200);
    expect((await own(id))?.position).toBe("unanswered");
  });

  it("when it is taken back between the request and the act", async () => {
    const { anna, id } = await asked();
    const link = await linkOf(anna);
    if (!link.holds) throw new Error(link.why);
    await scratch.root`update signed_link set revoked_at = now() where subject_id = ${id}`;
    const late = link.authority.act(token(), async () => done());
    await expect(late).rejects.toMatchObject({ status: 410 });
  });

  it("when its time is over, or its mandate", async () => {
    const { anna, bo, id } = await asked();
    await scratch.root`
      update signed_link l set expires_at = '2026-11-01' from representation r join person p on p.id = r.person_id
      where r.id = l.representation_id and l.subject_id = ${id} and p.email = 'kluster@example.org'`;
    expect((await refusal(anna)).text).toContain(gone.expired.title);
    const [mandate] = await scratch.root<{ id: string }[]>`
      update representation r set valid_to = '2026-11-01' from person p
      where p.id = r.person_id and p.email = 'ersattare@example.org' returning r.id`;
    const ended = await refusal(bo);
    expect(ended.status).toBe(410);
    expect(ended.text).toContain("Ditt uppdrag");
    await scratch.root`update representation set valid_to = null where id = ${mandate?.id ?? ""}`;
    expect((await client.get(bo)).status).toBe(200);
  });

  it("when the text is no longer open, with what was typed", async () => {
    const { anna, bo, id } = await asked();
    await (await openForm(client, anna, "")).press({ kind: "behind" });
    const form = await openForm(client, `${bo}?andra=1`, "");
    const { version, marks } = await page(id);
    const decided = { decision: "Rådets möte", adoptedOn: localDate("2026-11-23"), readStands: marks.stands };
    await value(adoptStatement(convenor(), token(), { id, version, ...decided }));
    const ended = await refusal(anna);
    expect(ended).toMatchObject({ status: 410 });
    expect(ended.text).toContain(gone.standClosed.title);
    expect(await form.press({ kind: "dissents", text: "För sent skrivet." })).toBe(422);
    expect(form.text()).toContain("För sent skrivet.");
  });

  it("when it is asked for too often", async () => {
    const { anna, bo } = await asked();
    const statuses: number[] = [];
    for (let at = 0; at < 61; at++)
      statuses.push(
        await linkOf(anna).then(
          () => 200,
          (thrown: Response) => thrown.status,
        ),
      );
    expect(statuses.filter((status) => status === 200)).toHaveLength(60);
    expect(statuses.at(-1)).toBe(429);
    expect((await linkOf(bo)).holds).toBe(true);
  });
});
