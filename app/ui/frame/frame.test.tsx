import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AsOfForm } from "~/ui/frame/as-of-form";
import { PublicBand, WorkBand } from "~/ui/frame/band";
import { Breadcrumbs } from "~/ui/frame/breadcrumbs";
import { CouncilMark } from "~/ui/frame/council-mark";
import { Footer } from "~/ui/frame/footer";
import { Main } from "~/ui/frame/main";
import { SkipLink } from "~/ui/frame/skip-link";

const asOf = {
  label: "Välj datum",
  text: "Du ser rådet i dag.",
  fieldLabel: "Visa rådet som det såg ut den",
  button: "Visa",
  value: "2026-11-23",
  format: "Skriv datumet som 2026-11-23",
};

describe("the as-of form", () => {
  it("puts the day in the address and keeps the rest of it", () => {
    const html = renderToStaticMarkup(<AsOfForm {...asOf} hidden={{ visa: "alla" }} />);
    expect(html).toContain('method="get"');
    expect(html).toMatch(/<input[^>]*name="den"[^>]*value="2026-11-23"/);
    expect(html).toContain('<input type="hidden" name="visa" value="alla"/>');
  });

  it("has a label on its field and a name on its region", () => {
    const html = renderToStaticMarkup(<AsOfForm {...asOf} />);
    const id = html.match(/<label for="([^"]+)"/)?.[1];
    expect(html).toContain(`<input id="${id}"`);
    expect(html).toContain('aria-label="Välj datum"');
  });

  it("keeps a day that isn't one and says what is wrong", () => {
    const html = renderToStaticMarkup(<AsOfForm {...asOf} value="2026-02-30" error="Den dagen finns inte" />);
    expect(html).toContain('value="2026-02-30"');
    expect(html).toMatch(/aria-invalid="true" aria-describedby="as-of-den-error"/);
    expect(html).toContain("Den dagen finns inte");
  });
});

describe("the frame", () => {
  it("lets the skip link land in the content and the small menu in the footer", () => {
    const html = renderToStaticMarkup(
      <>
        <SkipLink label="Hoppa till innehållet" />
        <PublicBand name="Råd" quarter="ne" menuJump="Meny" />
        <Main>Text</Main>
        <Footer groups={[]} />
      </>,
    );
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${id}"`);
  });

  it("tells public pages from the workspace", () => {
    expect(renderToStaticMarkup(<PublicBand name="Råd" quarter="ne" />)).not.toContain("band--work");
    expect(renderToStaticMarkup(<WorkBand name="Råd" quarter="ne" sub="Arbetsyta" />)).toContain(
      "band--work",
    );
  });

  it("says which menu item is the page itself", () => {
    const menu = [
      { href: "/a", label: "A", current: "page" as const },
      { href: "/b", label: "B" },
    ];
    const html = renderToStaticMarkup(
      <PublicBand name="Råd" quarter="ne" menu={menu} menuLabel="Huvudmeny" />,
    );
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
  });

  it("ends the breadcrumbs with the page itself, unlinked", () => {
    const html = renderToStaticMarkup(
      <Breadcrumbs label="Du är här" crumbs={[{ label: "A", href: "/" }, { label: "B" }]} />,
    );
    expect(html).toContain('<li aria-current="page">B</li>');
  });

  it.each(["nw", "ne", "sw", "se"] as const)("fills one quarter for %s and four for all", (quarter) => {
    const filled = (html: string) => html.match(/fill="currentColor"/g)?.length;
    expect(filled(renderToStaticMarkup(<CouncilMark quarter={quarter} />))).toBe(1);
    expect(filled(renderToStaticMarkup(<CouncilMark quarter="all" />))).toBe(4);
  });
});
