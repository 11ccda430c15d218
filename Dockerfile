# syntax=docker/dockerfile:1
# Image of the service with its records: docker run --publish 8080:8080 honorary-cities
# The root file system may be read-only: docker run --read-only --tmpfs /tmp --publish 8080:8080 honorary-cities

FROM eclipse-temurin:25.0.4_7-jdk@sha256:97014c4b396021f9ddb7d592a7dbedb0c4e4215c29e03dc01c393558aefb71c2 AS build
# Without unzip, mvnw downloads a different archive, which does not match the pinned checksum.
RUN apt-get update && apt-get install --yes --no-install-recommends unzip && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY seed-data seed-data
COPY src/main src/main
# The cache mount keeps Maven and the dependencies between builds.
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw --batch-mode --no-transfer-progress -Dmaven.test.skip=true package \
    && java -Djarmode=tools -jar target/honorary-cities-*.jar extract --layers \
       --application-filename honorary-cities.jar --destination layers

FROM eclipse-temurin:25.0.4_7-jre@sha256:bb036ed6cfdc57e3da7c22634d15f1b840d2caf76183861c80e81ca4b5104abb
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY src/deploy/jvm.options src/deploy/healthcheck ./
# Training run with warm-up, which loads the records into a database file. The AOT cache contains loaded and linked
# classes and their method profiles.
RUN java -XX:Flags=jvm.options -XX:AOTCacheOutput=app.aot -Dhonorary-cities.training-run=true -Dserver.port=0 \
    -Dspring.datasource.url=jdbc:h2:./records -jar honorary-cities.jar \
    && rm -rf /tmp/*
USER 10001:10001
EXPOSE 8080
# The records are read from the database file, so that a start need not load them.
ENV SPRING_DATASOURCE_URL="jdbc:h2:./records;ACCESS_MODE_DATA=r"
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --start-interval=1s --retries=3 CMD ["/app/healthcheck"]
ENTRYPOINT ["java", "-XX:Flags=jvm.options", "-XX:AOTCache=app.aot", "-jar", "honorary-cities.jar"]

# These come last because they change with every commit.
ARG COMMIT=unknown
ARG VERSION=unknown
# /actuator/info shows the commit. Load balancers need the delay to notice that an instance is shutting down.
ENV INFO_GIT_COMMIT_ID=$COMMIT HONORARYCITIES_SHUTDOWNDELAY=3s
LABEL org.opencontainers.image.title="Honorary Cities" \
      org.opencontainers.image.description="The Soviet Hero Cities, the Hero Fortress and the Russian Cities of Military Glory, with a source for every fact." \
      org.opencontainers.image.url="https://github.com/honorary-cities/honorary-cities" \
      org.opencontainers.image.source="https://github.com/honorary-cities/honorary-cities" \
      org.opencontainers.image.licenses="Apache-2.0 AND CC-BY-4.0" \
      org.opencontainers.image.version="$VERSION" \
      org.opencontainers.image.revision="$COMMIT"
