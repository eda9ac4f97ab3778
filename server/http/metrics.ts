import express, { type Express } from "express";
import { collectDefaultMetrics, type Registry } from "prom-client";

/** What the process measures, at `/metrics` of a port of its own: it tells of everyone's traffic, and is not for the public. */
export function metricsApp(registry: Registry): Express {
  collectDefaultMetrics({ register: registry, prefix: "samsyn_" });
  const app = express();
  app.disable("x-powered-by");
  app.get("/metrics", (_request, response, next) => {
    registry.metrics().then((text) => response.type(registry.contentType).send(text), next);
  });
  return app;
}
