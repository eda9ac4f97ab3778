import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { ShownText } from "~/routes/workspace/statements/shown-text";
import { StandFields } from "~/routes/workspace/statements/stand-fields";
import { useFormAnswer } from "~/routes/workspace/statements/use-form-answer";
import { deadlineSentence } from "~/routes/workspace/statements/waiting-words";
import { Main } from "~/ui/frame/main";
import { PageHead } from "~/ui/text/section";
import type { StandAnswerProps } from "./asked-stand";
import { StandReceipt } from "./stand-receipt";

/** What is asked, the text, and the answers to choose from; once answered, what is now the case. */
export function StandAnswer(props: StandAnswerProps) {
  return props.answered ? <StandReceipt {...props} /> : <StandQuestion {...props} />;
}

function StandQuestion({ statement, party, token, council }: StandAnswerProps) {
  const { t } = useTranslation("statements");
  const { language } = useSite();
  return (
    <Main width="wide">
      <PageHead
        eyebrow={t("byLink.for", { party, council: council?.name ?? "" })}
        heading={statement.title}
        lede={deadlineSentence(t, statement.deadline, statement.daysLeft, language)}
      />
      <ShownText statement={statement} fingerprint={t("answer.fingerprint")} />
      <StandFields
        token={token}
        party={party}
        fingerprint={statement.textFingerprint}
        current={statement.own.current}
        answer={useFormAnswer()}
        unchosen
      />
    </Main>
  );
}
