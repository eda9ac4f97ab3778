import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Freshness } from "~/ui/status/freshness";
import { MarkRow } from "~/ui/status/mark-row";
import { STATUS_ORDER, type StatusName, StatusTag } from "~/ui/status/status-tag";
import { UnitRow } from "~/ui/status/unit-row";

describe("status", () => {
  it.each(STATUS_ORDER)("%s is never shown by colour alone", (status) => {
    const html = renderToStaticMarkup(<StatusTag status={status}>Ord</StatusTag>);
    expect(html).toContain(`#status-${status}`);
    expect(html).toContain("Ord");
  });
});

describe("unit rows", () => {
  const units = fc.array(fc.constantFrom(...STATUS_ORDER), { maxLength: 40 });

  it("draw exactly one square per unit, in the fixed order", () => {
    fc.assert(
      fc.property(units, (drawn) => {
        const html = renderToStaticMarkup(<UnitRow units={drawn} text="x" />);
        const shown = [...html.matchAll(/#unit-([a-z-]+)/g)].map((match) => match[1] ?? "");
        expect([...shown].sort()).toEqual([...drawn].sort());
        const places = shown.map((name) => STATUS_ORDER.indexOf(name as StatusName));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  it("are read as words", () => {
    const html = renderToStaticMarkup(<UnitRow units={["done"]} text="1 klar" />);
    expect(html).toContain('role="img" aria-label="1 klar"');
  });

  it("are left out where the same words stand beside", () => {
    const html = renderToStaticMarkup(<UnitRow units={["done"]} text="1 klar" hidden />);
    expect(html).toContain('aria-hidden="true"');
    expect(html).not.toContain("aria-label");
  });
});

describe("mark rows", () => {
  it("keep the order they are given and leave a gap between groups", () => {
    const html = renderToStaticMarkup(
      <MarkRow marks={[["behind", "abstains"], ["dissents"]]} text="2 och 1" />,
    );
    expect([...html.matchAll(/#([a-z-]+)"|marks__gap/g)].map((match) => match[1] ?? "gap")).toEqual([
      "behind",
      "abstains",
      "gap",
      "dissents",
    ]);
    expect(html).toContain('aria-label="2 och 1"');
  });

  it("can be empty", () => {
    expect(renderToStaticMarkup(<MarkRow marks={[]} text="Ingen" />)).toContain('aria-label="Ingen"');
  });
});

describe("freshness", () => {
  it("looks stale and says so", () => {
    const html = renderToStaticMarkup(<Freshness stale>Inte bekräftad sedan 18 juni</Freshness>);
    expect(html).toContain("freshness--stale");
    expect(html).toContain("#stale");
    expect(html).toContain("Inte bekräftad sedan 18 juni");
  });

  it("looks fresh when it is", () => {
    const html = renderToStaticMarkup(<Freshness>Bekräftad 12 november</Freshness>);
    expect(html).not.toContain("stale");
    expect(html).toContain("#time");
  });
});
