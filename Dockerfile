# Deckwright alone: Node, no browser, no office suite. It writes nothing but decks, so its file system can be read-only:
#   docker run --rm --read-only --user "$(id -u)" -v "$PWD:/work" deckwright build
FROM node:20-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm pack --pack-destination /tmp && npm install --global --prefix /opt/deckwright --omit=dev /tmp/deckwright-*.tgz

FROM node:20-slim
ENV NODE_ENV=production
COPY --from=build /opt/deckwright /opt/deckwright
USER node
WORKDIR /work
ENTRYPOINT ["/opt/deckwright/bin/deckwright"]
CMD ["--help"]
