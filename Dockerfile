# Builds the jar, then runs it as a user without rights.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml .
COPY src src
COPY processes processes
COPY forms forms
COPY samples samples
RUN mvn -B -ntp -DskipTests -Dspotless.check.skip=true package

FROM eclipse-temurin:17-jre
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
    && groupadd --system --gid 10001 mentas && useradd --system --uid 10001 --gid mentas --home-dir /app mentas
WORKDIR /app
COPY --from=build --chown=mentas:mentas /build/target/mentas.jar /app/mentas.jar
USER mentas
# Without memory some threads die and others go on: it is better to begin anew, which the restart policy does.
ENV SERVER_ADDRESS=0.0.0.0 JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=5 \
  CMD curl -fsS http://localhost:8080/actuator/health || exit 1
ENTRYPOINT ["java", "-jar", "/app/mentas.jar"]
