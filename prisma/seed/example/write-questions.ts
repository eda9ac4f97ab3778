import type { Work } from "~/platform/access/authority";
import { type ExampleCalendar, instantOn } from "./example-calendar";
import { exampleId } from "./example-ids";
import { writeRows } from "./write-rows";

const asked = {
  title: "Vad hindrar fler LIA-platser?",
  text: "Berätta kort vad som hindrar er från att få fram fler LIA-platser i år, och vad regionen kan göra åt det.",
};
const closed = {
  title: "Hur använder ni prognoserna?",
  text: "Vilka prognoser om kompetensbehov läser rådet, och vad har de lett till?",
};
const note = {
  title: "Fråga om ungas insteg",
  text: "Att tala om på nästa träff: hur når råden unga som varken arbetar eller studerar?",
};
const answer =
  "Rådet läser prognoserna i mars och september. I år ledde de till att vården fick ett eget insatsområde.";

/** What the region has asked the councils: one open question, one answered and closed, and a note that nobody has seen. */
export async function writeQuestions(
  { db }: Work,
  councils: readonly string[],
  calendar: ExampleCalendar,
): Promise<void> {
  const writtenBy = "Regina Analysgren";
  const at = (daysAgo: number) => instantOn(calendar.ago(daysAgo), 100);
  const idOf = (council: string, kind: string) => exampleId("question", council, kind);
  const none = { due: null, askedAt: null, closedAt: null };
  await writeRows(
    db,
    "question",
    councils.flatMap((councilId) => [
      {
        ...{ ...asked, ...none, id: idOf(councilId, "asked"), councilId, stage: "asked", writtenBy },
        ...{ due: calendar.ago(-24), writtenAt: at(12), askedAt: at(11) },
      },
      {
        ...{ ...closed, ...none, id: idOf(councilId, "closed"), councilId, stage: "closed", writtenBy },
        ...{ writtenAt: at(90), askedAt: at(88), closedAt: at(60) },
      },
      {
        ...note,
        ...none,
        id: idOf(councilId, "note"),
        councilId,
        stage: "draft",
        writtenBy,
        writtenAt: at(5),
      },
    ]),
  );
  await writeRows(
    db,
    "question_answer",
    councils.flatMap((councilId) => [
      {
        ...{ id: exampleId("answer", councilId, "closed"), councilId, questionId: idOf(councilId, "closed") },
        ...{ text: answer, savedBy: "Exempel", savedAt: at(70), handedInAt: at(70) },
      },
      {
        ...{ id: exampleId("answer", councilId, "asked"), councilId, questionId: idOf(councilId, "asked") },
        ...{ text: "Företagen säger att handledarna inte räcker.", savedBy: "Exempel", savedAt: at(3) },
        ...{ handedInAt: null },
      },
    ]),
  );
}
