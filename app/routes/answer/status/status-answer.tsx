import type { StatusAnswerProps } from "./asked-status";
import { StatusQuestion } from "./status-question";
import { StatusReceipt } from "./status-receipt";

/** How a measure goes, to answer; once answered, what is now the case. */
export function StatusAnswer(props: StatusAnswerProps) {
  return props.answered ? <StatusReceipt {...props} /> : <StatusQuestion {...props} />;
}
