import { type RequestHandler, Router } from "express";
import { collectDefaultMetrics, type Registry } from "prom-client";
import type { Platform } from "~/platform/http/platform";

/** `/health/live` says that the process runs, `/health/ready` that it reaches its database, `/metrics` what it measures. */
export function healthRoutes(platform: Platform, registry: Registry): RequestHandler {
  const router = Router();
  collectDefaultMetrics({ register: registry, prefix: "samsyn_" });
  router.get("/health/live", (_request, response) => {
    response.type("text/plain").send("live");
  });
  router.get("/health/ready", (_request, response) => {
    platform.database.login`select 1`.then(
      () => response.type("text/plain").send("ready"),
      () => response.status(503).type("text/plain").send("no database"),
    );
  });
  router.get("/metrics", (_request, response, next) => {
    registry.metrics().then((text) => response.type(registry.contentType).send(text), next);
  });
  return router;
}
