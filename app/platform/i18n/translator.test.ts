import { describe, expect, it } from "vitest";
import { openTranslations } from "./translations";
import { translatorOf } from "./translator";

const translations = openTranslations(new Map([["fyrbodal", { sv: { common: { skip: "Förbi menyn" } } }]]));
const instance = (language: "sv" | "en", council: string | null = null) =>
  translations.instance(language, council);

describe("a translator", () => {
  it("gives the same text the second time", () => {
    const t = translatorOf(instance("sv"), "common");
    expect(t("skip")).toBe(t("skip"));
    expect(t("skip")).not.toBe("skip");
  });

  it("keeps languages and councils apart", () => {
    const texts = [instance("sv"), instance("en"), instance("sv", "fyrbodal")].map((one) =>
      translatorOf(one, "common")("skip"),
    );
    expect(new Set(texts).size).toBe(3);
    expect(texts[2]).toBe("Förbi menyn");
  });

  it("looks up a text with values each time", () => {
    const t = translatorOf(instance("sv"), "account");
    const on = (device: string) => t("page.endOne", { device, when: "i dag" });
    expect([on("Firefox"), on("Chrome")]).toEqual([
      "Avsluta inloggningen på Firefox från i dag",
      "Avsluta inloggningen på Chrome från i dag",
    ]);
  });

  it("writes counts up to twelve in words, with a capital where a sentence opens", () => {
    const t = translatorOf(instance("sv"), "statements");
    expect([2, 13].map((count) => t("waiting.missing", { count }))).toEqual([
      "Två parter har inte svarat.",
      "13 parter har inte svarat.",
    ]);
    expect(translatorOf(instance("en"), "statements")("act.remind", { count: 3 })).toBe(
      "Remind three parties",
    );
  });

  it("writes the day of a refusal as people write it", () => {
    const reason = (language: "sv" | "en") =>
      translatorOf(instance(language), "statements")("reasons.adoptedBeforeFrozen", {
        day: "2026-11-24",
      }).replaceAll("\u00a0", " ");
    expect(reason("sv")).toBe("Texten låstes 24 november 2026. Välj den dagen eller en senare.");
    expect(reason("en")).toBe("The text was locked on 24 November 2026. Choose that day or a later one.");
  });

  it("reads another namespace by the key's prefix", () => {
    const t = translatorOf(instance("sv"), ["common", "terms"]);
    expect(t("terms:plan.one")).toBe(translatorOf(instance("sv"), "terms")("plan.one"));
  });

  it("answers an unknown key with the key", () => {
    const t = translatorOf(instance("sv"), "common") as unknown as (key: string) => string;
    expect([t("no.such"), t("no.such")]).toEqual(["no.such", "no.such"]);
  });
});
