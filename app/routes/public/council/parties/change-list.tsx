import type { LocalDate } from "~/domain/kernel/local-date";
import type { ChangesOfDay, CompositionChange } from "~/domain/parties/composition-changes";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { capitalised, listInWords, numberInWords } from "~/platform/i18n/number-words";
import { useTranslation } from "~/platform/i18n/use-translation";
import { LabelledRow } from "~/ui/text/entry";

type Tense = "past" | "coming";

/** What changed, day by day; the day leads to the council as it was then. */
export function ChangeList({
  days,
  tense,
  hrefOf,
}: {
  days: readonly ChangesOfDay[];
  tense: Tense;
  /** Address of the council on a day. */
  hrefOf: (day: LocalDate) => string;
}) {
  const { language } = useSite();
  return (
    <ol className="plain">
      {days.map(({ day, changes }) => (
        <LabelledRow key={day} label={<a href={hrefOf(day)}>{formatDay(day, language)}</a>}>
          <Sentences changes={changes} tense={tense} />
        </LabelledRow>
      ))}
    </ol>
  );
}

/** Parties and seats that came or went on the same day share a sentence; the rest have one each. */
function Sentences({ changes, tense }: { changes: readonly CompositionChange[]; tense: Tense }) {
  const { t } = useTranslation("parties");
  const { language } = useSite();
  const together = (["entered", "left"] as const).flatMap((kind) => {
    const names = changes.flatMap((change) => (change.kind === kind ? change.party.name : []));
    return names.length > 0 ? [t(`change.${tense}.${kind}`, { parties: listInWords(names, language) })] : [];
  });
  const seats = (["seat-added", "seat-withdrawn"] as const).flatMap((kind) => {
    const named = changes.flatMap((change) =>
      change.kind === kind ? (change.label ?? t(`perspective.${change.perspective}`)) : [],
    );
    const count = named.length;
    const number = capitalised(numberInWords(count, language));
    const list = [...new Set(named)].join(", ");
    return count > 0 ? [t(`change.${tense}.${kind}`, { count, number, seats: list })] : [];
  });
  const single = changes.flatMap((change) => {
    switch (change.kind) {
      case "entered":
      case "left":
      case "seat-added":
      case "seat-withdrawn":
        return [];
      case "succeeded":
        return [t(`change.${tense}.succeeded`, { party: change.party.name, left: change.left.name })];
      case "co-opted":
        return [t(`change.${tense}.co-opted`, { party: change.party.name, purpose: change.purpose ?? "" })];
      case "co-option-ended":
        return [t(`change.${tense}.co-option-ended`, { party: change.party.name })];
      case "renamed":
        return [t(`change.${tense}.renamed`, { party: change.party.name, before: change.before })];
      default:
        return change satisfies never;
    }
  });
  return [...together, ...single, ...seats].map((sentence, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of a day never move
    <p key={index}>{sentence}</p>
  ));
}
