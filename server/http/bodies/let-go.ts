import type { RequestHandler } from "express";

/** Milliseconds in which whoever still sends may read the answer. */
const linger = 2_000;

/** Ends connections whose body goes on after its answer: nobody reads it. */
export const letGo: RequestHandler = (request, response, next) => {
  response.once("finish", () => {
    if (request.complete) return;
    request.resume();
    setTimeout(() => request.complete || request.socket.destroy(), linger).unref();
  });
  next();
};
