import type { i18n } from "i18next";
import { groupByPerspective, type PartyStandView } from "~/domain/positions/stand-view";
import type { PublishedStatement } from "~/domain/statements/published-statement.server";
import { parseText } from "~/domain/statements/text/statement-text";
import type { TracedArea } from "~/domain/traces/areas-of-statement.server";
import { groupFingerprint, type Json } from "~/kernel/fingerprint";
import type { Language } from "~/kernel/language";
import { localDateIn } from "~/kernel/local-date";
import { formatNumber } from "~/kernel/numbering";
import { formatDay, formatMoment } from "~/platform/i18n/dates";
import { capitalised } from "~/platform/i18n/number-words";
import { adoptionText } from "./adoption-words";
import { countSentence, findingSentence, othersSentence } from "./stand-words";

/** What the sheet needs beside the statement. */
export interface SheetSetting {
  language: Language;
  /** The council's name on the day of publication: the document's author. */
  council: string;
  /** The permanent address of the statement's page. */
  address: string;
  /** The content is invented; the sheet says so. */
  example: boolean;
  /** The areas that it belongs to. */
  areas: readonly TracedArea[];
  translations: i18n;
}

/** All texts of the PDF, ready to be set: `statement-sheet.typ` only places them. */
export function statementSheet(statement: PublishedStatement, setting: SheetSetting): Json {
  const { language, council, address, example, areas, translations } = setting;
  const t = translations.getFixedT(language, ["statements", "parties", "common"]) as unknown as SheetWords;
  const words = translations.getFixedT(language, "statements");
  const number = formatNumber(statement.number);
  const dayOf = (moment: string) => formatDay(localDateIn(new Date(moment)), language);
  const day = formatDay(statement.compositionOn, language);
  const facts = [
    [t("facts.to"), statement.addressees.join("\n")],
    [t("facts.area"), areas.map(({ number: no, title }) => `${no}. ${title}`).join("\n")],
    [t("facts.registration"), statement.registrationNumber ?? ""],
    [t("facts.frozen"), formatMoment(new Date(statement.frozenAt), language)],
    [t("facts.adopted"), adoptionText(statement, language)],
  ].filter(([, value]) => value !== "");
  const row = (party: PartyStandView) => ({
    party: party.name,
    position: party.position,
    stand: t(`stand.${party.position}`),
    comment: commentOf(party, t, dayOf),
  });
  return {
    language,
    council,
    example: example ? `${t("common:example.lead")} ${t("common:example.text")}` : "",
    eyebrow: t("public.numbered", { number }),
    title: statement.title,
    lede: `${t("public.publishedOn", { day: dayOf(statement.publishedAt) })} ${findingSentence(words, statement.count)}`,
    blocks: parseText(statement.body).map((block) =>
      block.kind === "paragraph"
        ? { ...block, items: [] }
        : { kind: block.kind, text: "", items: block.items },
    ),
    factsHeading: t("sheet.facts"),
    facts,
    fingerprint: [t("facts.fingerprint"), groupFingerprint(statement.fingerprint)],
    standsHeading: t("public.stands"),
    count: capitalised(countSentence(words, statement.count, language)),
    columns: [t("table.party"), t("table.stand"), t("table.comment")],
    groups: groupByPerspective(statement.parties).map(({ perspective, parties }) => ({
      heading: t(`parties:perspective.${perspective}`),
      rows: parties.map(row),
    })),
    dayHeading: t("thatDay.heading"),
    dayText: [
      t("thatDay.sat", { day, count: statement.parties.length }),
      statement.vacant.length > 0 ? t("sheet.vacant", { count: statement.vacant.length }) : "",
      t("thatDay.unchanged"),
      statement.others.length > 0
        ? t("thatDay.others", { parties: othersSentence(words, statement.others, language) })
        : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
    address: t("sheet.address", { address }),
    published: statement.publishedAt.slice(0, 10),
    pages: t("sheet.page"),
    writtenOut: t("sheet.writtenOut"),
  };
}

type SheetWords = (key: string, values?: Record<string, string | number>) => string;

function commentOf(party: PartyStandView, t: SheetWords, dayOf: (moment: string) => string): string {
  const { current } = party;
  if (!current) return "";
  const said = current.text ? `”${current.text}”` : "";
  if (!current.withdrawnAt) return said;
  const withdrawn = t(current.withdrawnOnBehalf ? "table.withdrawnOnBehalf" : "table.withdrawn", {
    day: dayOf(current.withdrawnAt),
    stand: t(`stand.${current.kind}`),
  });
  return [said, `${withdrawn} ”${current.withdrawnWhy}”`].filter((part) => part !== "").join(" ");
}
