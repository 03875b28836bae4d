# Milepost in a container. See docs/operating.md.
FROM node:24-bookworm-slim AS build
WORKDIR /milepost
COPY . .
RUN npm run standalone

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATABASE_URL=file:/data/milepost.db MALLOC_ARENA_MAX=2
WORKDIR /milepost
COPY --from=build /milepost/.standalone/standalone ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/api/health/ready').then(({ok})=>process.exit(ok?0:1),()=>process.exit(1))"]
CMD ["node", "start.mjs"]
