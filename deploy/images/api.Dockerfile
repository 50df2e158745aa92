# syntax=docker/dockerfile:1
# The API on JDK 25 with an ahead-of-time cache. Built from the root of the repository:
#   docker build -f deploy/images/api.Dockerfile -t passerelle/api .
# The cache only fits the Java that wrote it and the files it saw, so the training stage runs the runtime image's own
# Java on the very files that are shipped. Should they differ all the same, Java goes on without it, only slower.

ARG JDK=eclipse-temurin:25.0.3_9-jdk-noble
ARG JRE=eclipse-temurin:25.0.3_9-jre-noble
ARG POSTGRES=postgres:18.6-trixie

FROM ${JRE} AS java

FROM ${JDK} AS build
WORKDIR /src
# Only what api.Dockerfile.dockerignore names is in the context: no secret, no build output.
COPY . .
# Tests and formatting are the build server's concern; -Dmdep.skip leaves out the Keycloak of the local run.
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -q -B -ntp -Dquarkus.package.jar.type=aot-jar \
      -Dmaven.test.skip=true -Dspotless.apply.skip=true -Dspotless.check.skip=true -Dmdep.skip=true \
      -pl deploy/local,deploy/dev-services/runtime,deploy/dev-services/deployment,api package

FROM ${POSTGRES} AS training
COPY --from=java /opt/java/openjdk /opt/java/openjdk
COPY --from=build /src/api/target/quarkus-app /opt/passerelle
COPY deploy/postgres /training/postgres
COPY --chmod=0755 deploy/images/train-aot-cache.sh /training/
ENV PATH=/opt/java/openjdk/bin:$PATH LC_ALL=C.UTF-8 PASSERELLE_SQL=/training/postgres \
    PASSERELLE_JAVA_OPTIONS=-XX:+UseSerialGC
USER postgres
WORKDIR /opt/passerelle
RUN /training/train-aot-cache.sh /opt/passerelle /tmp/passerelle.aot

FROM ${JRE}
ARG VERSION=local
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Passerelle API" \
      org.opencontainers.image.description="Territorial referral network for digital inclusion" \
      org.opencontainers.image.licenses="EUPL-1.2" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
COPY --from=build /src/api/target/quarkus-app /opt/passerelle
COPY --from=training /tmp/passerelle.aot /opt/passerelle.aot
COPY --chmod=0755 deploy/images/from-secrets.sh deploy/images/answers.sh /usr/local/bin/
# Arguments (the name of the first administrator) are UTF-8.
ENV LC_ALL=C.UTF-8
WORKDIR /opt/passerelle
USER 10001:10001
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["answers.sh", "8080", "/q/health/ready"]
# More options by JDK_JAVA_OPTIONS; another garbage collector would make the cache useless.
ENTRYPOINT ["from-secrets.sh", "java", "-XX:AOTCache=/opt/passerelle.aot", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "/opt/passerelle/quarkus-run.jar"]
