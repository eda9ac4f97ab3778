import type { Clock } from "~/kernel/clock";
import type { CouncilTexts } from "~/kernel/council/council-text";
import type { TenantDirectory } from "~/kernel/council/tenant-directory";
import type { Pools } from "~/platform/database/pools.server";
import type { Settings } from "~/platform/env/settings";
import type { FileStore } from "~/platform/files/file-store";
import type { Translations } from "~/platform/i18n/translations";
import type { Log, Trace } from "~/platform/log/log";
import type { OtherSpeaker } from "./other-speaker";
import type { Sent, SentFields } from "./sent-form";
import type { Site } from "./site";

/** Everything that is made once per process and handed to each request. */
export interface Platform {
  settings: Settings;
  clock: Clock;
  database: Pools;
  tenants: TenantDirectory;
  translations: Translations;
  log: Log;
  /** Where the content of documents lies. */
  files: FileStore;
  /** Each council's own texts, from `tenants/<id>/texts`. */
  tenantTexts: ReadonlyMap<string, CouncilTexts>;
  /** Address of the stylesheet with all councils' themes; changes with its content. */
  themesHref: string;
  /** Councils whose content is invented; their pages say so. */
  exampleCouncils: ReadonlySet<string>;
}

declare module "@remix-run/node" {
  interface AppLoadContext {
    platform: Platform;
    site: Site;
    requestId: string;
    /** What the request's log lines carry. */
    trace: Trace;
    /** Nonce of the page's one script; empty where scripts are not allowed. */
    nonce: string;
    /** The remote address, for rate limits only. */
    remoteAddress: string;
    /** What came in the body; left out where none was posted. */
    sent?: Sent;
    /** The posted form, for when its answer would lose what was typed. */
    kept?: SentFields;
    /** Set when a form was refused because it was opened by or for somebody else. */
    otherSpeaker?: OtherSpeaker;
    /** Set when the page could not be made because the database can't be reached. */
    unreachable?: boolean;
  }
}
