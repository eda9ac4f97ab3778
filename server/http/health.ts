import { type RequestHandler, Router } from "express";
import type { Platform } from "~/platform/http/platform";

/** Longer than this, and whoever asks for readiness has given up. */
const patience = 2_000;

async function reachesDatabase(platform: Platform): Promise<boolean> {
  let late: NodeJS.Timeout | undefined;
  const silence = new Promise<false>((resolve) => {
    late = setTimeout(() => resolve(false), patience).unref();
  });
  const answer = platform.database.login`select 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([answer, silence]).finally(() => clearTimeout(late));
}

/** `/health/live` says that the process runs, `/health/ready` that it wants requests and reaches its database. */
export function healthRoutes(platform: Platform, isOpen: () => boolean = () => true): RequestHandler {
  const router = Router();
  router.use("/health", (_request, response, next) => {
    response.set("Cache-Control", "no-store").type("text/plain");
    next();
  });
  router.get("/health/live", (_request, response) => {
    response.send("live");
  });
  router.get("/health/ready", async (_request, response) => {
    if (!isOpen()) response.status(503).send("stopping");
    else if (await reachesDatabase(platform)) response.send("ready");
    else response.status(503).send("no database");
  });
  return router;
}
