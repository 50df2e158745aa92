# syntax=docker/dockerfile:1
# The web client on an unprivileged nginx, which is also the only door to the API and to Keycloak. From the root:
#   docker build -f deploy/images/web-client.Dockerfile -t passerelle/web-client .

ARG NODE=node:20.20.2-bookworm-slim
ARG NGINX=nginxinc/nginx-unprivileged:1.30.4-alpine-slim

FROM ${NODE} AS build
WORKDIR /src/web-client
COPY web-client/package.json web-client/package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund
# The typed client is generated from the contract.
COPY openapi.yaml /src/
COPY web-client ./
RUN npm run --silent build && rm -rf dist/.vite

FROM ${NGINX}
ARG VERSION=local
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Passerelle web client" \
      org.opencontainers.image.description="Territorial referral network for digital inclusion" \
      org.opencontainers.image.licenses="EUPL-1.2" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
USER root
RUN rm -rf /etc/nginx/conf.d/* /usr/share/nginx/html/*
USER 101
COPY deploy/nginx/nginx.conf deploy/nginx/proxy.conf deploy/nginx/security-headers.conf /etc/nginx/
COPY deploy/nginx/templates /etc/nginx/templates
COPY --chmod=0755 deploy/nginx/18-administration.envsh /docker-entrypoint.d/
COPY --from=build /src/web-client/dist /usr/share/nginx/html
# Where the parts answer, and from which networks Keycloak may be administered (none unless said).
ENV PASSERELLE_API=api:8080 \
    PASSERELLE_IDENTITY=keycloak:8080 \
    PASSERELLE_ADMIN_NETWORKS="" \
    NGINX_ENTRYPOINT_LOCAL_RESOLVERS=1 \
    NGINX_ENTRYPOINT_QUIET_LOGS=1 \
    NGINX_ENVSUBST_FILTER="^(PASSERELLE_|NGINX_LOCAL_)"
EXPOSE 8080 8081
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s --retries=3 \
  CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8079/"]
