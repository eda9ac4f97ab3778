import { useTranslation } from "~/platform/i18n/use-translation";
import type { TotpOffer } from "~/platform/session/factor/second-factor-set-up.server";
import { SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { TextInput } from "~/ui/form/text-input";
import { Note } from "~/ui/text/note";
import { useAnswer } from "./use-answer";

/** The key as a QR code and as text, and the field for the first code. */
export function SecondFactorForm(props: {
  offer: TotpOffer;
  required: boolean;
  replaces: boolean;
  token: string;
}) {
  const { t } = useTranslation("account");
  const answer = useAnswer();
  const again = answer.typed("offer");
  const offer: TotpOffer = again ? JSON.parse(again) : props.offer;
  const { qr } = offer;
  return (
    <FormFrame
      token={props.token}
      hidden={{ sealed: offer.sealed }}
      label={t("secondFactor.title")}
      errorTitle={answer.errorTitle}
      errors={answer.errors}
    >
      <h1>{t("secondFactor.title")}</h1>
      <p>{t("secondFactor.lead")}</p>
      {props.required && !props.replaces && <Note>{t("secondFactor.required")}</Note>}
      {props.replaces && <Note>{t("secondFactor.replace")}</Note>}
      <h2>{t("secondFactor.step1")}</h2>
      <p>{t("secondFactor.step1Text")}</p>
      <svg
        role="img"
        aria-label={t("secondFactor.qr")}
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        width="220"
        height="220"
        shapeRendering="crispEdges"
      >
        <rect width={qr.size} height={qr.size} fill="#ffffff" />
        <path d={qr.path} fill="#000000" />
      </svg>
      <details>
        <summary>{t("secondFactor.byHand")}</summary>
        <p>
          {t("secondFactor.key")}: <code className="num">{offer.keyText}</code>
        </p>
      </details>
      <h2>{t("secondFactor.step2")}</h2>
      <TextInput
        name="code"
        label={t("secondFactor.code")}
        error={answer.of("code")}
        autoComplete="one-time-code"
        inputMode="numeric"
        required
        short
      />
      <SubmitButton>{t("secondFactor.button")}</SubmitButton>
    </FormFrame>
  );
}
