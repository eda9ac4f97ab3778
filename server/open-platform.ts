import { createHash } from "node:crypto";
import type { Tenant } from "~/domain/councils/read-tenants.server";
import { type Clock, systemClock } from "~/kernel/clock";
import { tenantDirectory } from "~/kernel/council/tenant-directory";
import { openPools, type PoolUrls } from "~/platform/database/pools.server";
import type { Settings } from "~/platform/env/settings";
import { localFileStore } from "~/platform/files/local-file-store.server";
import { s3FileStore } from "~/platform/files/s3-file-store.server";
import type { Platform } from "~/platform/http/platform";
import { type Overrides, openTranslations } from "~/platform/i18n/translations";
import { openLog } from "~/platform/log/log";

/** Stylesheet with all councils' themes, one rule each. */
export function themesCss(tenants: readonly Tenant[]): string {
  return tenants
    .map(({ profile, theme }) => {
      const values = Object.entries(theme).map(([token, colour]) => `--${token}:${colour}`);
      return `[data-council="${profile.id}"]{${values.join(";")}}`;
    })
    .join("\n");
}

export interface PlatformParts {
  settings: Settings;
  tenants: readonly Tenant[];
  urls: PoolUrls;
  exampleCouncils: ReadonlySet<string>;
  clock?: Clock;
  poolSize?: number;
}

/** Puts a process's platform together from checked tenants and database addresses. */
export function openPlatform(parts: PlatformParts): Platform {
  const { settings, tenants, urls, exampleCouncils, clock = systemClock, poolSize } = parts;
  const overrides = new Map(tenants.map((tenant) => [tenant.profile.id, tenant.terminology as Overrides]));
  const fingerprint = createHash("sha256").update(themesCss(tenants)).digest("hex").slice(0, 12);
  const database = openPools(urls, poolSize);
  const log = openLog(settings.logLevel);
  database.pulse.onTurn((away) => {
    if (away) log.error("the database does not answer");
    else log.warn("the database answers again");
  });
  return {
    settings,
    clock,
    database,
    tenants: tenantDirectory(tenants.map(({ profile }) => profile)),
    translations: openTranslations(overrides),
    log,
    files: settings.filesBucket ? s3FileStore(settings.filesBucket) : localFileStore(settings.filesFolder),
    tenantTexts: new Map(tenants.map(({ profile, texts }) => [profile.id, texts])),
    themesHref: `/themes.css?v=${fingerprint}`,
    exampleCouncils,
  };
}
