import { Icon, type IconName } from "~/ui/icon";

/** Where something is in a fixed order of stages. `current` is the key of the stage it is in. */
export function Steps({
  label,
  steps,
  current,
  icon = "arrow",
}: {
  label: string;
  steps: readonly { key: string; label: string }[];
  current: string;
  icon?: IconName;
}) {
  const now = steps.findIndex((step) => step.key === current);
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.key}
          className={index < now ? "is-past" : undefined}
          aria-current={index === now ? "step" : undefined}
        >
          {index === now && <Icon name={icon} />}
          {step.label}
        </li>
      ))}
    </ol>
  );
}
