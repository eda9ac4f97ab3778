import postgres from "postgres";
import { systemAuthority } from "~/platform/access/system-authority.server";
import { impatientSocket } from "~/platform/database/impatient-socket";
import type { Platform } from "./platform";
import { publicChannel } from "./public-version.server";

/** The councils' public versions as this process knows them. */
export interface PublicVersions {
  /** False from when the channel is lost until they have been read again: what is known may then be old. */
  isCurrent(): boolean;
  /** The version of one council's public pages; 0 before anything was published. */
  of(councilId: string): number;
  /** Sum over all councils: the version of what the region shows. */
  total(): number;
  close(): Promise<void>;
}

const relisten = 500;

/**
 * Keeps the public versions in memory: hears of each change on the channel, reads them all then, again whenever
 * the channel was lost, and every `poll` milliseconds in case a message was.
 */
export async function watchPublicVersions(platform: Platform, poll = 5_000): Promise<PublicVersions> {
  let versions = new Map<string, number>();
  let current = false;
  let closed = false;
  let wanted = 0;
  let reading: Promise<void> | null = null;

  async function readAll(): Promise<void> {
    for (let done = -1; done !== wanted && !closed; ) {
      done = wanted;
      try {
        const rows = await systemAuthority(platform, "page cache").read(
          (sql) =>
            sql<{ id: string; version: number }[]>`select council_id as id, version from public_version`,
        );
        versions = new Map(rows.map(({ id, version }) => [id, version]));
        current = true;
      } catch {
        current = false;
      }
    }
  }

  /** Reads now; a change heard while reading is read once more. */
  function refresh(): Promise<void> {
    wanted++;
    reading ??= readAll().finally(() => {
      reading = null;
    });
    return reading;
  }

  let ear = openEar(platform.database.loginUrl, refresh, lost);
  let retry: NodeJS.Timeout | undefined;

  function lost(): void {
    if (closed) return;
    current = false;
    void refresh();
    clearTimeout(retry);
    retry = setTimeout(async () => {
      const deaf = ear;
      ear = openEar(platform.database.loginUrl, refresh, lost);
      await deaf.end({ timeout: 1 });
    }, relisten).unref();
  }

  const timer = setInterval(refresh, poll).unref();
  await refresh();
  return {
    isCurrent: () => current,
    of: (councilId) => versions.get(councilId) ?? 0,
    total: () => [...versions.values()].reduce((sum, version) => sum + version, 0),
    close: async () => {
      closed = true;
      clearInterval(timer);
      clearTimeout(retry);
      await ear.end({ timeout: 1 });
    },
  };
}

/** One connection that listens; `lost` is called when it closes or never opens. */
function openEar(url: string, heard: () => Promise<void>, lost: () => void): postgres.Sql {
  const listening = { onnotify: () => void heard() };
  const sql = postgres(url, {
    ...listening,
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    fetch_types: false,
    connect_timeout: 5,
    socket: impatientSocket(),
    onnotice: () => {},
    onclose: lost,
  } as postgres.Options<Record<string, never>>);
  sql.unsafe(`listen ${publicChannel}`).then(heard, lost);
  return sql;
}
