import { useTranslation } from "~/platform/i18n/use-translation";
import { LinkButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";

/** Where a part stands among its neighbours, counted from 0. */
export type Place = { readonly index: number; readonly last: boolean };

export function placeOf(index: number, parts: readonly unknown[]): Place {
  return { index, last: index === parts.length - 1 };
}

/** Moves a part of a draft one step, or takes it away. */
export function ArrangeForm({
  kind,
  id,
  name,
  version,
  place,
  token,
}: {
  kind: "area" | "goal" | "measure";
  id: string;
  name: string;
  version: number | undefined;
  place: Place;
  token: string;
}) {
  const { t } = useTranslation("plans");
  const button = (intent: "up" | "down" | "remove") => (
    <LinkButton name="_intent" value={intent}>
      <span aria-hidden="true">{t(`draft.${intent}Short`)}</span>
      <span className="visually-hidden">{t(`draft.${intent}`, { name })}</span>
    </LinkButton>
  );
  return (
    <FormFrame
      className="row small"
      token={token}
      version={version ?? 0}
      hidden={{ kind, id, place: place.index }}
    >
      {place.index > 0 && button("up")}
      {!place.last && button("down")}
      {button("remove")}
    </FormFrame>
  );
}
