package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.honorarycities.contract.ProblemAssert.assertProblem;

import java.util.List;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Once forwarded headers are trusted, valid ones work and malformed ones are refused. */
@ApiTest
@TestPropertySource(properties = "server.forward-headers-strategy=framework")
class TrustedProxyTests {

    static final List<String> PATHS = HeaderProbe.PATHS;

    @LocalServerPort
    int port;

    @Test
    void thePrefixIsPutBeforeARedirect() {
        assertThat(RawRequest.get("/swagger-ui.html", "X-Forwarded-Prefix: /heroes")
                        .send(port)
                        .header("Location"))
                .endsWith("/heroes/swagger-ui/index.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-Prefix: ",
                "X-Forwarded-Prefix: /a/b-c/d_e.f~1",
                "X-Forwarded-Host: example.org",
                "X-Forwarded-Host: example.org:8443",
                "X-Forwarded-Host: 192.0.2.1",
                "X-Forwarded-Host: [2001:db8::1]:8443",
                "X-Forwarded-Proto: http",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Port: 1",
                "X-Forwarded-Port: 65535",
                "X-Forwarded-For: 192.0.2.1, 198.51.100.1",
                "X-Forwarded-Ssl: on",
                "Forwarded: for=192.0.2.1;host=example.org;proto=https"
            })
    void aValidValueIsAccepted(String header) {
        for (String path : PATHS) {
            assertThat(RawRequest.get(path, header).send(port).status())
                    .as(path)
                    .isEqualTo(RawRequest.get(path).send(port).status());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-Host: a b",
                "X-Forwarded-Host: a/b",
                "X-Forwarded-Host: a@b",
                "X-Forwarded-Host: http://evil.example",
                "X-Forwarded-Host: a:b:c",
                "X-Forwarded-Host: [::1",
                "X-Forwarded-Host: a:x",
                "X-Forwarded-Host: a:65536",
                "X-Forwarded-Host: <script>",
                "X-Forwarded-Proto: ftp",
                "X-Forwarded-Proto: javascript",
                "X-Forwarded-Proto: http://",
                "X-Forwarded-Port: 0",
                "X-Forwarded-Port: 65536",
                "X-Forwarded-Port: -1",
                "X-Forwarded-Port: x",
                "X-Forwarded-Port: 99999999999999999999",
                "Forwarded: host=\"a b\"",
                "Forwarded: host=\"a:65536\"",
                "Forwarded: proto=ftp;host=example.org"
            })
    void anyOtherForwardedHeaderIsIgnored(String header) {
        for (String path : PATHS) {
            assertThat(Responses.differences(
                            RawRequest.get(path, header).send(port),
                            RawRequest.get(path).send(port)))
                    .as(path)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-Prefix: aaa",
                "X-Forwarded-Prefix: /",
                "X-Forwarded-Prefix: /..",
                "X-Forwarded-Prefix: /a/",
                "X-Forwarded-Prefix: //evil.example",
                "X-Forwarded-Prefix: http://evil.example",
                "X-Forwarded-Prefix: /a b",
                "X-Forwarded-Prefix: /a?b",
                "X-Forwarded-Prefix: /a;b",
                "X-Forwarded-Prefix: /%zz",
                "X-Forwarded-Prefix: /%2f",
                "X-Forwarded-Prefix: /\u00e9",
                "X-Forwarded-Prefix: /a, /b",
                "X-Forwarded-Prefix: /a\r\nX-Forwarded-Prefix: /b"
            })
    void aMalformedValueIsABadRequest(String header) {
        for (String path : PATHS) {
            assertProblem(RawRequest.get(path, header).send(port), 400);
        }
    }

    @ParameterizedTest
    @FieldSource("PATHS")
    void noForwardedHeaderCausesAServerErrorOrAWarning(String path) {
        HeaderProbe probe = HeaderProbe.of(port, path, RequestHeaders.forwarded());

        assertThat(probe.incomplete()).isEmpty();
        assertThat(probe.faults()).isEmpty();
        assertThat(probe.warnings()).isEmpty();
    }
}
