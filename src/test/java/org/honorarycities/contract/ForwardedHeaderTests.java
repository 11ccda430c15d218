package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Without further configuration no client is taken for a proxy. */
@ApiTest
class ForwardedHeaderTests {

    private static final String[] FORWARDED = {
        "Forwarded: for=192.0.2.1;host=evil.example;proto=https",
        "X-Forwarded-For: 192.0.2.1",
        "X-Forwarded-Host: evil.example",
        "X-Forwarded-Port: 8443",
        "X-Forwarded-Prefix: /evil",
        "X-Forwarded-Proto: https",
        "X-Forwarded-Ssl: on"
    };

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    @Test
    void forwardedHeadersAreIgnored() {
        ApiDocument.addresses(api).forEach(path -> {
            Api.Answer forwarded = RawRequest.get(path, FORWARDED).send(port);
            Api.Answer plain = RawRequest.get(path).send(port);
            assertThat(Responses.differences(forwarded, plain)).as(path).isEmpty();
        });
    }
}
