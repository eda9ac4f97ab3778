import type { LetterPromise, PlannedParty } from "~/kernel/letter-plan";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Note } from "~/ui/text/note";

/** Parties that no letter can reach, why, and where that is put right; nothing when there are none. */
export function UnreachedNote({
  unreached,
}: {
  unreached: readonly Pick<PlannedParty, "organisationId" | "name" | "why">[];
}) {
  const { t } = useTranslation("workspace");
  const { workspaceHref } = useSite();
  if (unreached.length === 0) return null;
  return (
    <Note kind="warning">
      <p>{t("promise.unreached", { count: unreached.length })}</p>
      <ul>
        {unreached.map(({ organisationId, name, why }) => (
          <li key={organisationId}>
            <a href={workspaceHref(`/parter/organisationer/${organisationId}`)}>{name}</a>:{" "}
            {why && t(`promise.why.${why}`)}
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** Who gets letters when the button is pressed, at which addresses, and first of all who can't be reached and why. */
export function LetterPromiseNote({ promise }: { promise: LetterPromise }) {
  const { t } = useTranslation("workspace");
  const { letters, reached, unreached } = promise;
  const parties = t("letters.parties", { count: reached.length });
  return (
    <div className="stack">
      <UnreachedNote unreached={unreached} />
      <p>{letters === 0 ? t("promise.none") : t("promise.letters", { count: letters, parties })}</p>
      {reached.length > 0 && (
        <details className="twin">
          <summary>{t("promise.receivers")}</summary>
          <ul>
            {reached.map(({ name, addresses }) => (
              <li key={name}>
                {name}: {addresses.join(", ")}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
