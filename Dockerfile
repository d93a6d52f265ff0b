# One recipe for the three services: docker build --build-arg SERVICE=ingest-service .
ARG JRE_IMAGE=eclipse-temurin:25-jre
FROM ${JRE_IMAGE}

ARG SERVICE
WORKDIR /opt/tiltmeter

# From what changes least to what changes most, so that a rebuild sends only what changed.
COPY ${SERVICE}/target/quarkus-app/lib lib
COPY ${SERVICE}/target/quarkus-app/quarkus quarkus
COPY ${SERVICE}/target/quarkus-app/app app
COPY ${SERVICE}/target/quarkus-app/quarkus-run.jar quarkus-run.jar

# A number, so that "is it root?" can be answered without the image's /etc/passwd.
USER 10001:10001

# SerialGC and half of the container's limit suit small services, and leave room for what is not Java's: the reading model
# runs in native code. Out of memory ends the process, and the restart policy brings back a sound one.
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError", \
            "--enable-native-access=ALL-UNNAMED", "-jar", "quarkus-run.jar"]
