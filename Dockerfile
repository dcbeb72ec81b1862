# Builds the runnable jar from the sources, then keeps only it, the configuration and a JRE.
#
#   docker build -t signalbox .
#   docker run -v signalbox-data:/data -v "$PWD/config:/app/config:ro" --env-file secrets.env signalbox

FROM eclipse-temurin:25-jdk AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends maven \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY pom.xml LICENSE NOTICE ./
COPY src/main ./src/main
# The checks have run before an image is made; here only the jar is wanted.
RUN mvn --batch-mode --no-transfer-progress -Dquick -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 signalbox \
    && useradd --system --uid 10001 --gid signalbox --no-create-home --shell /usr/sbin/nologin signalbox \
    && install -d -o signalbox -g signalbox -m 0750 /data
COPY LICENSE NOTICE /app/
COPY config /app/config
COPY --from=build /src/target/signalbox.jar /app/signalbox.jar
USER signalbox
# The paths of the store and of the log are relative, so both come to lie in the volume.
WORKDIR /data
VOLUME /data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s --retries=3 \
  CMD ["java", "-XX:TieredStopAtLevel=1", "-jar", "/app/signalbox.jar", "health", "--config", "/app/config"]
# SQLite's native part is unpacked in the volume: /tmp may be missing or forbid running what is in it.
# A small heap that grows when it must, and no second compiler: it waits more than it computes.
ENTRYPOINT ["java", "-Xms16m", "-XX:MaxRAMPercentage=75", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-Dorg.sqlite.tmpdir=/data", "-jar", "/app/signalbox.jar"]
CMD ["run", "--config", "/app/config"]
