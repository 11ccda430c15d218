package org.honorarycities.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Behind a proxy that the operator trusts. */
@ApiTest
@TestPropertySource(properties = "server.forward-headers-strategy=framework")
class ProxyTests {

    private static final Pattern TARGET = Pattern.compile("<(/[^>]+)>");

    @LocalServerPort
    int port;

    @Test
    void allLinksLeadOnBehindAProxy() throws Exception {
        try (Proxy proxy = new Proxy(port)) {
            URI list = URI.create(proxy.address() + "/api/v1/places?limit=7&offset=7");
            HttpResponse<String> answer = get(list);
            JsonNode links = JsonMapper.shared().readTree(answer.body()).path("links");
            assertThat(links.path("self").asString()).startsWith(Proxy.PREFIX + "/api/v1/places");

            Stream<String> inBody = Stream.concat(
                            links.valueStream(), links.path("alternate").valueStream())
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString);
            Stream<String> inHeader = TARGET.matcher(
                            answer.headers().firstValue("Link").orElseThrow())
                    .results()
                    .map((MatchResult target) -> target.group(1));
            for (String link : Stream.concat(inBody, inHeader)
                    .filter(link -> link.startsWith("/"))
                    .toList()) {
                assertThat(get(list.resolve(link)).statusCode()).as(link).isEqualTo(200);
            }
        }
    }

    @Test
    void theTypeOfAProblemLeadsToItsPageBehindAProxy() throws Exception {
        try (Proxy proxy = new Proxy(port)) {
            URI wrong = URI.create(proxy.address() + "/api/v1/places?limit=0");
            String type =
                    JsonMapper.shared().readTree(get(wrong).body()).path("type").asString();
            assertThat(get(wrong.resolve(type)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theDocumentNamesThePathItIsServedUnderAndNoHost() throws Exception {
        try (Proxy proxy = new Proxy(port)) {
            URI behind = URI.create(proxy.address() + "/v3/api-docs");
            URI direct = URI.create("http://localhost:" + port + "/v3/api-docs");
            for (int time = 0; time < 2; time++) {
                assertThat(serverOf(behind)).isEqualTo(Proxy.PREFIX);
                assertThat(serverOf(direct)).isEqualTo("/");
            }
        }
    }

    private static String serverOf(URI document) throws Exception {
        return JsonMapper.shared()
                .readTree(get(document).body())
                .at("/servers/0/url")
                .asString();
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
