package org.honorarycities.api.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PublicUrlTests {

    private static MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/cities/reconcile");
        request.setContextPath("/cities");
        request.setServerName("example.org");
        request.setServerPort(8081);
        return request;
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/heroes", "https://example.com/heroes/"})
    void configuredUrlWinsOverThatOfTheRequest(String configured) {
        assertThat(new PublicUrl(configured).of(request())).isEqualTo("https://example.com/heroes");
    }

    @Test
    void withoutConfigurationTheUrlIsThatOfTheRequest() {
        assertThat(new PublicUrl("").of(request())).isEqualTo("http://example.org:8081/cities");
    }
}
