# syntax=docker/dockerfile:1
# Keycloak prepared for PostgreSQL, so that it starts at once and on a read-only disk, with Passerelle's realm, which
# it imports where there is none yet. From the root of the repository:
#   docker build -f deploy/images/keycloak.Dockerfile -t passerelle/keycloak .

# The version that the local run and the tests use: keycloak.version in pom.xml.
ARG KEYCLOAK=quay.io/keycloak/keycloak:26.7.3

FROM ${KEYCLOAK} AS build
ENV KC_DB=postgres KC_HEALTH_ENABLED=true KC_METRICS_ENABLED=true
RUN /opt/keycloak/bin/kc.sh build

FROM ${KEYCLOAK}
ARG VERSION=local
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Passerelle Keycloak" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
COPY --from=build --chown=1000:0 /opt/keycloak/ /opt/keycloak/
COPY deploy/keycloak/realm.json /opt/keycloak/data/import/passerelle-realm.json
COPY --chmod=0755 deploy/images/from-secrets.sh deploy/images/answers.sh /opt/passerelle/
USER 1000
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=5 \
  CMD ["/opt/passerelle/answers.sh", "9000", "/health/ready"]
ENTRYPOINT ["/opt/passerelle/from-secrets.sh", "/opt/keycloak/bin/kc.sh"]
CMD ["start", "--optimized", "--import-realm"]
