package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.honorarycities.contract.ApiDocument.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguageTests {

    /** The header costs so little that many clients may send it at once. */
    private static final Duration MAX_COST = Duration.ofMillis(200);

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    private final AtomicInteger request = new AtomicInteger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kyiv  | uk                    | Київ            | uk
                    kyiv  | ru                    | Киев            | ru
                    kyiv  | sw,ru;q=0.8           | Киев            | ru
                    kyiv  | ru;q=0.1,uk;q=0.9     | Київ            | uk
                    kyiv  | en-GB                 | Kyiv            | en
                    kyiv  | uk-UA                 | Київ            | uk
                    kyiv  | RU-cyrl-ru            | Киев            | ru
                    kyiv  | sw                    | Kyiv            | en
                    kyiv  | *                     | Kyiv            | en
                    kyiv  | sw, *;q=0.5           | Kyiv            | en
                    kyiv  | not a language!       | Kyiv            | en
                    kyiv  | ;;;q=,,               | Kyiv            | en
                    kyiv  | -                     | Kyiv            | en
                    kyiv  | ru,-                  | Kyiv            | en
                    kyiv  | bg                    | Киев            | bg
                    minsk | be                    | Мінск           | be
                    kyiv  | de-AT                 | Kiew            | de
                    tula  | am                    | Tula            | en
                    tula  | am, ru;q=0.5          | Тула            | ru
                    """)
    void theHeaderPicksTheNameByLookup(String place, String accepted, String name, String used) {
        Api.Answer answer = api.get("/places/" + place, "Accept-Language", accepted);

        assertThat(answer.json().path("name").asString()).isEqualTo(name);
        assertThat(answer.header("Content-Language").split(", ")).contains(used);
    }

    @Test
    void severalHeadersCountAsOne() {
        assertThat(nameOfKyiv("Accept-Language: qaa", "Accept-Language: uk")).isEqualTo("Київ");
        assertThat(nameOfKyiv("Accept-Language: uk;q=0.5", "Accept-Language: ru"))
                .isEqualTo("Киев");
        assertThat(nameOfKyiv("Accept-Language: uk", "Accept-Language: ru;q=0.5"))
                .isEqualTo("Київ");
    }

    @Test
    void onlyTheFirstTwentyLanguagesCount() {
        assertThat(nameOfKyiv("Accept-Language: " + unknown(19) + ", uk")).isEqualTo("Київ");
        assertThat(nameOfKyiv("Accept-Language: " + unknown(20) + ", uk")).isEqualTo("Kyiv");
        assertThat(nameOfKyiv("Accept-Language: " + unknown(10), "Accept-Language: " + unknown(10) + ", uk"))
                .isEqualTo("Kyiv");
        assertThat(nameOfKyiv("Accept-Language: uk;q=0.1, " + unknown(1_000))).isEqualTo("Київ");
    }

    @Test
    void onlyTheFirstThousandLettersCount() {
        String language = "qaa-" + "abcdefgh-".repeat(10) + "x, ";
        assertThat(nameOfKyiv("Accept-Language: " + language.repeat(9) + "uk")).isEqualTo("Київ");
        assertThat(nameOfKyiv("Accept-Language: " + language.repeat(11) + "uk")).isEqualTo("Kyiv");
        assertThat(nameOfKyiv("Accept-Language: uk, " + language.repeat(100))).isEqualTo("Київ");
    }

    private String nameOfKyiv(String... headers) {
        return RawRequest.get("/api/v1/places/kyiv", headers)
                .send(port)
                .json()
                .path("name")
                .asString();
    }

    /** Different languages that no record has a name in, none of them preferred. */
    private static String unknown(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "qaa-" + Integer.toString(46_656 + number, 36) + ";q=0.9")
                .collect(Collectors.joining(","));
    }

    @Test
    void aLongHeaderCostsHardlyMoreThanNone() {
        Supplier<Duration> none = () -> costOf("");
        none.get();
        Duration without =
                Stream.generate(none).limit(5).min(Duration::compareTo).orElseThrow();

        assertThat(Stream.generate(() -> costOf(unknown(1_000))).limit(3))
                .anyMatch(cost -> cost.minus(without).compareTo(MAX_COST) <= 0);
    }

    /** The processor time of a request for many records in languages that were not asked for before. */
    private Duration costOf(String languages) {
        OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        int number = request.incrementAndGet();
        RawRequest events = RawRequest.get(
                "/api/v1/events?limit=500&offset=" + number, "Accept-Language: qab-" + number + "," + languages);
        long before = process.getProcessCpuTime();
        try (RawConnection connection = new RawConnection(port, Duration.ofMinutes(1))) {
            assertThat(connection.send(events).status()).isEqualTo(200);
        }
        return Duration.ofNanos(process.getProcessCpuTime() - before);
    }

    @Test
    void theParameterWinsOverTheHeader() {
        Api.Answer answer = api.get("/places/kyiv?lang=uk", "Accept-Language", "ru");

        assertThat(answer.json().path("name").asString()).isEqualTo("Київ");
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Город-герой",
        "bg, Град-герой",
        "uk, Місто-герой",
        "be, Горад-герой",
        "en, Hero City",
        "de, Hero City"
    })
    void titlesAreNamedInTheLanguageToo(String language, String name) {
        assertThat(api.get("/titles/hero-city?lang=" + language)
                        .json()
                        .path("name")
                        .asString())
                .isEqualTo(name);
    }

    @Test
    void allLanguagesThatNamesAreShownInAreTold() {
        assertThat(api.get("/places?lang=be&q=Minsk").header("Content-Language").split(", "))
                .containsExactlyInAnyOrder("be", "en");
        assertThat(api.get("/places?lang=be&limit=500")
                        .header("Content-Language")
                        .split(", "))
                .containsExactlyInAnyOrder("be", "en");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theLanguagesOfAllTextAreTold(Operation operation) {
        if (!operation.types().contains("application/json")) {
            return;
        }
        Query query = operation.takes("limit") ? operation.query().with("limit", "500") : operation.query();
        Api.Answer answer = (operation.takes("lang") ? query.with("lang", "ru") : query).ask(api);
        Set<String> languages = Set.of(answer.header("Content-Language").split(", "));
        List<String> texts = texts("", answer.json()).toList();

        for (String text : texts) {
            if (Pattern.compile("\\p{IsCyrillic}").matcher(text).find()) {
                assertThat(languages).as(text).containsAnyOf("ru", "uk", "be", "bg");
            } else if (text.matches(".*[a-z] [A-Za-z].*")) {
                assertThat(languages).as(text).anyMatch(language -> !language.matches("ru|uk|be|bg"));
            }
        }
        if (languages.contains("ru")) {
            assertThat(texts).anyMatch(text -> text.matches("(?s).*[А-я].*"));
        }
    }

    /** All texts but those that are quoted from a source, and those in a map by language. */
    private static Stream<String> texts(String name, JsonNode node) {
        if (node.isContainer() && !List.of("names", "links", "facets").contains(name)) {
            return node.isArray()
                    ? node.valueStream().flatMap(item -> texts(name, item))
                    : node.propertyStream()
                            .filter(property -> !property.getKey().equals("value") || node.has("language"))
                            .flatMap(property -> texts(property.getKey(), property.getValue()));
        }
        return node.isString() ? Stream.of(node.asString()) : Stream.empty();
    }

    @Test
    void theLanguagesOfAListOfNamesAreThoseOfTheNames() {
        Api.Answer names = api.get("/names?place=tula");

        assertThat(names.header("Content-Language").split(", "))
                .containsExactlyInAnyOrderElementsOf(names.json()
                        .path("data")
                        .valueStream()
                        .map(name -> name.path("language").asString())
                        .collect(Collectors.toSet()));
    }

    @Test
    void namesInRussianWithLabelsInEnglishAreInBoth() {
        assertThat(api.get("/events?lang=ru&place=tula").header("Content-Language"))
                .isEqualTo("ru, en");
    }

    @Test
    void anAnswerWithoutNamesIsInEnglish() {
        assertThat(api.get("/dataset", "Accept-Language", "ru").header("Content-Language"))
                .isEqualTo("en");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyAnswerTellsWhatItDependsOn(Operation operation) {
        assertThat(operation.query().ask(api).header("Vary").split(", ")).contains("Accept", "Accept-Language");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theHeaderIsTakenWhereTheParameterIs(Operation operation) {
        if (operation.takes("lang")) {
            Api.Answer byHeader = operation.query().ask(api, "Accept-Language", "ru");
            Api.Answer byParameter = operation.query().with("lang", "ru").ask(api);
            if (operation.types().contains("application/json")) {
                assertThat(byHeader.json().path("data"))
                        .isEqualTo(byParameter.json().path("data"));
            } else {
                assertThat(byHeader.text()).isEqualTo(byParameter.text());
            }
        }
    }

    List<Operation> operations() {
        return ApiDocument.of(api).operations();
    }
}
