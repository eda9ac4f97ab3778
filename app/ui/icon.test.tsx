import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ICONS, Icon } from "./icon";
import { STATUS_ORDER } from "./status/status-tag";

const sprite = readFileSync(new URL("./icons.svg", import.meta.url), "utf8");
const symbols = [...sprite.matchAll(/<symbol id="([^"]+)"/g)].map((match) => match[1]);

describe("the icon sprite", () => {
  it("holds every named icon and every unit square, once, and nothing else", () => {
    const named = [...ICONS, ...STATUS_ORDER.map((status) => `unit-${status}`)];
    expect([...symbols].sort()).toEqual([...named].sort());
  });

  it("is referred to from outside the page, so that no page carries the drawings", () => {
    const html = renderToStaticMarkup(<Icon name="calendar" />);
    expect(html).toMatch(/<use href="[^"#]+icons[^"]*\.svg[^"]*#calendar"/);
    expect(html).not.toContain("<path");
  });

  it("leaves icons out for assistive technology", () => {
    expect(renderToStaticMarkup(<Icon name="lock" />)).toContain('aria-hidden="true"');
  });
});
