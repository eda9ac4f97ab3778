import type { ChangesOfDay, CompositionChange } from "~/domain/parties/composition/composition-changes";
import type { LocalDate } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { capitalised, listInWords, numberInWords } from "~/platform/i18n/number-words";
import { useTranslation } from "~/platform/i18n/use-translation";
import { WithWritten } from "~/routes/parts/written";
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

/** A sentence, and what in it the council has written, in order. */
type Told = { sentence: string; written: readonly string[] };

/** Parties and seats that came or went on the same day share a sentence; the rest have one each. */
function Sentences({ changes, tense }: { changes: readonly CompositionChange[]; tense: Tense }) {
  const { t } = useTranslation("parties");
  const { language } = useSite();
  const told = (sentence: string, ...written: readonly string[]): Told => ({ sentence, written });
  const together = (["entered", "left"] as const).flatMap((kind) => {
    const names = changes.flatMap((change) => (change.kind === kind ? change.party.name : []));
    if (names.length === 0) return [];
    return told(t(`change.${tense}.${kind}`, { parties: listInWords(names, language) }), ...names);
  });
  const seats = (["seat-added", "seat-withdrawn"] as const).flatMap((kind) => {
    const of = changes.flatMap((change) => (change.kind === kind ? change : []));
    const count = of.length;
    if (count === 0) return [];
    const number = capitalised(numberInWords(count, language));
    const named = of.map(({ label, perspective }) => label ?? t(`perspective.${perspective}`));
    const list = [...new Set(named)].join(", ");
    const written = new Set(of.flatMap(({ label }) => label ?? []));
    return told(t(`change.${tense}.${kind}`, { count, number, seats: list }), ...written);
  });
  const single = changes.flatMap((change) => {
    switch (change.kind) {
      case "entered":
      case "left":
      case "seat-added":
      case "seat-withdrawn":
        return [];
      case "succeeded": {
        const names = { party: change.party.name, left: change.left.name };
        return told(t(`change.${tense}.succeeded`, names), names.party, names.left);
      }
      case "co-opted": {
        const values = { party: change.party.name, purpose: change.purpose ?? "" };
        return told(t(`change.${tense}.co-opted`, values), values.party, values.purpose);
      }
      case "co-option-ended":
        return told(t(`change.${tense}.co-option-ended`, { party: change.party.name }), change.party.name);
      case "renamed": {
        const names = { party: change.party.name, before: change.before };
        return told(t(`change.${tense}.renamed`, names), names.before, names.party);
      }
      default:
        return change satisfies never;
    }
  });
  return [...together, ...single, ...seats].map((one, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of a day never move
    <p key={index}>
      <WithWritten {...one} />
    </p>
  ));
}
