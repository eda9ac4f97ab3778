import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { BalanceChart } from "~/ui/chart/balance-chart";
import { Bars } from "~/ui/chart/bars";
import { MapFigure } from "~/ui/chart/map-figure";
import { PeriodBar } from "~/ui/chart/period-bar";

describe("period bars", () => {
  it("stay inside their span, whatever the period", () => {
    const share = fc.double({ min: -3, max: 4, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        const html = renderToStaticMarkup(<PeriodBar from={Math.min(a, b)} to={Math.max(a, b)} text="x" />);
        const [, x, width] = html.match(/<rect x="([\d.]+)" y="6" width="([\d.]+)"/) ?? [];
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(width)).toBeGreaterThan(0);
        expect(Number(x) + Number(width)).toBeLessThanOrEqual(113);
      }),
    );
  });

  it("are read as words", () => {
    const html = renderToStaticMarkup(<PeriodBar from={0.2} to={1} text="mars–december 2026" />);
    expect(html).toContain('aria-label="mars–december 2026"');
  });

  it("draw no line for today when today is outside", () => {
    const lines = (today?: number) =>
      renderToStaticMarkup(<PeriodBar from={0} to={1} today={today} text="x" />).split("<path").length - 2;
    expect([lines(0.5), lines(1.2), lines(-0.1), lines()]).toEqual([1, 0, 0, 0]);
  });
});

describe("bars", () => {
  it("start at zero and tell a missing value from nought", () => {
    const html = renderToStaticMarkup(
      <Bars
        max={10}
        bars={[
          { key: "a", label: "A", value: 5, text: "5" },
          { key: "b", label: "B", value: 0, text: "0" },
          { key: "c", label: "C", value: null, text: "saknas" },
        ]}
      />,
    );
    expect(html.match(/class="bars__bar"/g)).toHaveLength(1);
    expect(html).toContain('width="50%"');
    expect(html).toContain('<span class="bars__missing">saknas</span>');
  });
});

describe("the balance chart", () => {
  it("shows seats and vacancies one by one and repeats the count in words", () => {
    const html = renderToStaticMarkup(
      <BalanceChart rows={[{ label: "Utbildning", filled: 3, vacant: 2, text: "3 och 2 vakanta" }]} />,
    );
    expect(html.match(/#seat"/g)).toHaveLength(3);
    expect(html.match(/#vacant"/g)).toHaveLength(2);
    expect(html).toContain("3 och 2 vakanta");
  });
});

describe("a map", () => {
  const map = (href?: string) =>
    renderToStaticMarkup(
      <MapFigure
        id="m"
        viewBox="0 0 10 10"
        title="Karta"
        description="Värdena står i tabellen."
        areas={[{ id: "1490", path: "M0 0h1z", fill: 3, href, label: "Borås" }]}
      />,
    );

  it("is one image with a title and a description", () => {
    const html = map();
    expect(html).toContain('role="img" aria-labelledby="m-title" aria-describedby="m-description"');
    expect(html).toContain('<title id="m-title">Karta</title>');
  });

  it("is a group when its areas are links, each with a name", () => {
    const html = map("/boras");
    expect(html).toContain('role="group"');
    expect(html).toContain('<a href="/boras" aria-label="Borås">');
  });
});
