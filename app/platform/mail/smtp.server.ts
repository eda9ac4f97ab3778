import { createTransport, type Transporter } from "nodemailer";
import type { Settings } from "~/platform/env/settings";

/** The way out for letters, or null when no SMTP server is named: then they stay in the outbox. */
export function openSmtp({ smtpUrl }: Pick<Settings, "smtpUrl">): Transporter | null {
  if (!smtpUrl) return null;
  const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
  return createTransport({ url: smtpUrl, ...timeouts } as Parameters<typeof createTransport>[0]);
}
