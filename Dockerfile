# syntax=docker/dockerfile:1
# Honorary Cities with its records: docker run -p 8080:8080 is all.
# The root file system may be read-only: docker run --read-only --tmpfs /tmp -p 8080:8080

FROM eclipse-temurin:25.0.4_7-jdk@sha256:97014c4b396021f9ddb7d592a7dbedb0c4e4215c29e03dc01c393558aefb71c2 AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY seed-data seed-data
COPY src/main src/main
RUN ./mvnw --batch-mode --no-transfer-progress -Dmaven.test.skip=true package \
    && java -Djarmode=tools -jar target/honorary-cities-*.jar extract --layers \
       --application-filename honorary-cities.jar --destination layers

FROM eclipse-temurin:25.0.4_7-jre@sha256:bb036ed6cfdc57e3da7c22634d15f1b840d2caf76183861c80e81ca4b5104abb
ARG COMMIT=unknown
ARG VERSION=1.0.0
LABEL org.opencontainers.image.title="Honorary Cities" \
      org.opencontainers.image.description="The Soviet Hero Cities, the Hero Fortress and the Russian Cities of Military Glory, with a source for every fact." \
      org.opencontainers.image.url="https://github.com/honorary-cities/honorary-cities" \
      org.opencontainers.image.source="https://github.com/honorary-cities/honorary-cities" \
      org.opencontainers.image.licenses="Apache-2.0 AND CC-BY-4.0" \
      org.opencontainers.image.version="$VERSION" \
      org.opencontainers.image.revision="$COMMIT"
# What /actuator/info tells, as there is no repository to read it from, and the time that load balancers take to notice
# that an instance is to end.
ENV INFO_GIT_COMMIT_ID=$COMMIT HONORARYCITIES_FAREWELL=3s
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY src/deploy/jvm.options src/deploy/healthcheck ./
# A training run on H2 with warm-up: the AOT cache holds loaded and linked classes and profiles of their methods.
RUN java -XX:Flags=jvm.options -XX:AOTCacheOutput=app.aot -Dhonorary-cities.rehearsal=true -Dserver.port=0 -jar honorary-cities.jar \
    && rm -rf /tmp/*
USER 10001:10001
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --start-interval=1s --retries=3 CMD ["/app/healthcheck"]
ENTRYPOINT ["java", "-XX:Flags=jvm.options", "-XX:AOTCache=app.aot", "-jar", "honorary-cities.jar"]
