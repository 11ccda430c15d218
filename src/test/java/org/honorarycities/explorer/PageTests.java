package org.honorarycities.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.samskivert.mustache.Mustache;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.honorarycities.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of places and awards, as readers without scripts, search engines and social networks get them. */
@ExplorerTest
class PageTests {

    private static final Pattern JSON = Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>");
    private static final Pattern ELEMENT = Pattern.compile("<[^>]*>");

    @Autowired
    Api api;

    @Test
    void pageOfEachPlaceHasTheWholeRecordAsText() {
        for (JsonNode place : api.all("/places")) {
            String id = place.path("id").asString();
            String text = textOf(page("/places/" + id + "?lang=en"));
            assertThat(text).as(id).contains(place.path("name").asString());
            for (String list : List.of("names", "events", "figures", "awards")) {
                for (JsonNode record : api.all("/" + list + "?place=" + id)) {
                    List.of("value", "label", "description", "nameAtAward").stream()
                            .map(record::path)
                            .filter(JsonNode::isString)
                            .forEach(value -> assertThat(text)
                                    .as(id)
                                    .contains(value.asString().replaceAll("\\s+", " ")));
                }
            }
            for (JsonNode disagreement : api.all("/disagreements?place=" + id)) {
                assertThat(text)
                        .as(id)
                        .contains(disagreement.path("reason").asString().replaceAll("\\s+", " "));
            }
        }
    }

    @Test
    void pageOfAPlaceLinksEverySourceOfItsStatements() {
        String page = page("/places/volgograd");
        List<String> cited = api.all("/statements?place=volgograd").stream()
                .map(statement -> statement.at("/source/id").asString())
                .distinct()
                .toList();
        assertThat(cited).hasSizeGreaterThan(20);
        for (String id : cited) {
            String url = api.get("/sources/" + id).json().path("url").asString("");
            assertThat(page).contains("href=\"" + HtmlUtils.htmlEscape(url).replace("=", "&#x3D;"));
        }
        assertThat(page).contains("<li id=\"source-" + cited.size() + "\">");
    }

    @Test
    void everyAwardHasAPageWithItsActs() {
        for (JsonNode award : api.all("/awards")) {
            String id = award.path("id").asString();
            String text = textOf(page("/awards/" + id));
            assertThat(text).as(id).contains(award.at("/title/name").asString());
            award.path("acts")
                    .forEach(act -> act.path("signatories")
                            .forEach(person -> assertThat(text).as(id).contains(person.asString())));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/places/volgograd?lang=ru,    en, ru, Волгоград",
        "/places/volgograd,            bg, bg, Волгоград",
        "/places/kyiv,                 'uk-UA,uk;q=0.9,ru;q=0.8', uk, Київ",
        "/places/volgograd,            'de-DE,de;q=0.9', en, Volgograd",
        "/places/volgograd?lang=xx,    ru, en, Volgograd",
        "/awards/kerch-hero-city?lang=ru, en, ru, Керчь"
    })
    void languageIsThatOfTheParameterOrElseOfTheBrowser(String path, String header, String language, String name) {
        Api.Answer answer = api.ask("GET", path, "Accept-Language", header);
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.text()).contains("<html lang=\"" + language + "\"", "<h2>" + name + "</h2>");
    }

    @Test
    void pageTellsSocialNetworksAndSearchEnginesWhatItIs() throws IOException {
        String page = page("/places/volgograd?lang=en&fbclid=1");
        assertThat(page)
                .contains(
                        "<title>Volgograd – Honorary Cities</title>",
                        "<meta name=\"description\" content=\"Volgograd, Russia: Hero City since 1 May 1945;",
                        "<link rel=\"canonical\" href=\"/places/volgograd?lang=en\">",
                        "hreflang=\"x-default\" href=\"/places/volgograd\">",
                        "hreflang=\"bg\" href=\"/places/volgograd?lang=bg\">",
                        "<meta property=\"og:title\" content=\"Volgograd\">",
                        "<meta name=\"twitter:card\" content=\"summary_large_image\">");
        String image = page.split("og:image\" content=\"", 2)[1].split("\"", 2)[0];
        BufferedImage card = ImageIO.read(new ByteArrayInputStream(
                api.follow(HtmlUtils.htmlUnescape(image)).body()));
        assertThat(List.of(card.getWidth(), card.getHeight())).containsExactly(1200, 630);
        byte[] other = api.ask("GET", "/card.png?place=kerch").body();
        assertThat(other).isNotEqualTo(api.follow(HtmlUtils.htmlUnescape(image)).body());
    }

    @Test
    void pageDescribesThePlaceInTheTermsOfSchemaOrg() {
        JsonNode place = JsonMapper.shared()
                .readTree(JSON.matcher(page("/places/odesa?lang=en"))
                        .results()
                        .map(MatchResult::group)
                        .filter(element -> element.contains("\"City\""))
                        .findFirst()
                        .orElseThrow()
                        .replaceAll("</?script[^>]*>", ""));
        JsonNode record = api.get("/places/odesa").json();
        assertThat(place.path("name").asString()).isEqualTo("Odesa");
        assertThat(place.path("alternateName").valueStream().map(JsonNode::asString))
                .contains("Одеса", "Odessa");
        assertThat(place.at("/geo/latitude")).isEqualTo(record.at("/location/latitude"));
        assertThat(place.at("/sameAs/0").asString())
                .endsWith("/" + record.path("wikidata").asString());
        assertThat(place.at("/additionalProperty/0/name").asString()).isEqualTo("Hero City");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/places/volgogrod", "/places/Volgograd", "/awards/nothing", "/places/%22%3E%3Cscript%3Ealert(1)"
            })
    void unknownIdIsAPageWithWaysBack(String path) {
        Api.Answer answer = api.follow(path, "Accept", "text/html", "Accept-Language", "ru");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.text())
                .contains("Страница не найдена", "<a href=\"../places/volgograd?lang=ru\">", "href=\"../?lang=ru\"")
                .doesNotContain("<script");
        if (path.toLowerCase(Locale.ROOT).contains("volgogr")) {
            assertThat(answer.text()).contains("<a href=\"volgograd?lang=ru\">volgograd</a>?");
        }
    }

    @Test
    void unknownAwardIsComparedWithAwards() {
        assertThat(api.follow("/awards/tula-hero-cty", "Accept", "text/html").text())
                .contains("<a href=\"tula-hero-city?lang=en\">tula-hero-city</a>?");
    }

    @Test
    void hostileTextIsEscapedWhereverItStands() {
        Words words =
                new Words("en", Map.of("hostile", "<b>\"{who}\"</b>", "word.<i>", "<u>", "other", "</script><b>"));
        Map<String, Object> model = new TreeMap<>(new PageFunctions(words).byName());
        model.put("name", "<script>alert('1')</script>|who=<x>");
        String page = Mustache.compiler()
                .compile(
                        "{{name}} {{#Text}}hostile|who={{name}}{{/Text}} {{#Word}}word.<i>{{/Word}} {{#Date}}<b>{{/Date}}"
                                + " {{#Said}}kind|{{name}}{{/Said}} {{#Country}}\"><i>{{/Country}} {{#Language}}<i>{{/Language}}")
                .execute(model);
        assertThat(page).doesNotContain("<", ">", "\"", "'");
        assertThat(page).contains("&lt;script&gt;", "&lt;b&gt;&quot;", "&lt;u&gt;");
    }

    @Test
    void pageIsRevalidatedAndNotSentAgain() {
        for (String path : List.of("/", "/places/kerch", "/awards/kerch-hero-city", "/card.png")) {
            Api.Answer first = api.ask("GET", path);
            assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
            assertThat(first.header("Vary")).contains("Accept-Language");
            assertThat(first.header("Content-Security-Policy"))
                    .contains("default-src 'self'", "frame-ancestors 'none'");
            assertThat(api.ask("GET", path, "If-None-Match", first.header("ETag"))
                            .status())
                    .isEqualTo(304);
        }
    }

    @Test
    void explorerGoesOnFromThePageOfAPlaceOrAnAward(Explorer explorer) {
        Page page = explorer.page();
        page.navigate(explorer.address() + "/awards/kerch-hero-city?lang=en");
        assertThat(page.locator("#map [data-mark]").first()).isVisible();
        assertThat(page.locator("#record .citation")).isVisible();
        assertThat(page.locator(".foot a").first()).hasAttribute("href", explorer.address() + "/swagger-ui.html");
        page.locator("a[data-home]").click();
        assertThat(page).hasURL(explorer.address() + "/?lang=en");
        page.locator("#list a[data-place=volgograd]").click();
        assertThat(page).hasURL(explorer.address() + "/places/volgograd?lang=en");
        assertThat(page.locator("#record h2")).hasText("Volgograd");
        page.reload();
        assertThat(page.locator("#record h2")).hasText("Volgograd");
        page.goBack();
        assertThat(page.locator("#list a[data-place=volgograd]")).isVisible();
    }

    @Test
    void formerAddressOfAPlaceLeadsToItsPage(Explorer explorer) {
        Page page = explorer.open("?place=kerch&lang=ru&utm_source=a%26b#names");
        assertThat(page).hasURL(explorer.address() + "/places/kerch?lang=ru&utm_source=a%26b#names");
        assertThat(page.locator("#record h2")).hasText("Керчь");
    }

    @Test
    void sitemapListsThePagesOfAllRecords() {
        String sitemap = api.ask("GET", "/sitemap.xml").text();
        int records = api.all("/places").size() + api.all("/awards").size();
        int languages = sitemap.split("/places/kerch\\?", -1).length - 1;
        assertThat(languages).isGreaterThanOrEqualTo(3);
        assertThat(sitemap.split("<loc>", -1)).hasSize(1 + languages * (1 + records));
    }

    private String page(String path) {
        Api.Answer answer = api.ask("GET", path, "Accept", "text/html");
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.text();
    }

    private static String textOf(String page) {
        String body = page.substring(page.indexOf("id=\"record\""), page.indexOf("</article>"));
        return HtmlUtils.htmlUnescape(ELEMENT.matcher(body).replaceAll("")).replaceAll("\\s+", " ");
    }
}
