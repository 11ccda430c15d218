package org.honorarycities.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ExplorerTest
class WarChartTests {

    private static final LocalDate START = LocalDate.of(1941, 6, 22);
    private static final LocalDate END = LocalDate.of(1945, 5, 9);

    /** What is drawn; other kinds of events, such as councils or convoys, are told in the record. */
    private static final String KINDS = "siege,occupation,capture,liberation,battle,defence,assault,offensive,"
            + "counter-offensive,landing,air-raid,partisan-warfare,retreat,surrender,encirclement";

    private static final Pattern MOMENT = Pattern.compile("(.+): (\\d+) besieged, (\\d+) occupied.*");

    @Autowired
    Api api;

    @Test
    void eachPlaceHasALaneWithAllItsEventsThatOpensThatPlace(Explorer explorer) {
        Page page = explorer.open("");
        assertThat(lanes(page)).hasCount(12);
        page.getByText("Show all").click();
        Map<String, Object> drawn = map(page, """
                () => Object.fromEntries([...document.querySelectorAll('#war .lane')].map(lane => [lane.dataset.lane,
                    [...lane.querySelectorAll('a')].map(mark => mark.getAttribute('href'))]))
                """);
        Map<String, Object> notes = map(page, """
                () => Object.fromEntries([...document.querySelectorAll('#war .lane')].map(lane => [lane.dataset.lane,
                    [...lane.querySelectorAll('.note text')].map(note => note.textContent).join('; ')]))
                """);
        for (JsonNode place : api.all("/places")) {
            String id = place.path("id").asString();
            List<JsonNode> events = api.all("/events?from=1941&to=1945&kind=" + KINDS + "&place=" + id);
            Stream<String> exact = events.stream()
                    .filter(event -> !isToTheYear(event) && !isLater(event))
                    .map(event -> "#event/" + event.path("id").asString());
            List<?> links = (List<?>) drawn.get(id);
            assertThat(links)
                    .as(id)
                    .isNotNull()
                    .allMatch(link -> link.toString().startsWith("/places/" + id));
            assertThat(links.stream().map(link -> link.toString().replaceFirst("^[^#]*", "")))
                    .as(id)
                    .containsAll(exact.toList());
            long later = events.stream().filter(WarChartTests::isLater).count();
            for (int year = 1941; year <= 1944; year++) {
                String edtf = String.valueOf(year);
                long undated = events.stream()
                        .filter(event ->
                                event.path("date").path("edtf").asString().equals(edtf))
                        .count();
                String number = undated + (undated == 1 ? " event" : " events");
                String note = "also " + year + ": " + number + ", no exact date";
                assertThat(notes.get(id).toString().contains(note))
                        .as(id + " " + note)
                        .isEqualTo(undated > 0);
            }
            assertThat(notes.get(id).toString().contains("after 9 May 1945: " + later))
                    .as(id)
                    .isEqualTo(later > 0);
        }
    }

    @Test
    void aSiegeIsNamedWithItsLengthAndOpensThePlaceOfItsLane(Explorer explorer) {
        Page page = explorer.open("?title=hero-city");
        Locator lane = lane(page, "saint-petersburg");
        assertThat(lane.locator(".length")).hasText("Siege of Leningrad, 872 days");
        Locator bar = lane.locator(".bar.siege");
        assertThat(bar)
                .hasAttribute("aria-label", "Siege of Leningrad, 8 September 1941 – 27 January 1944 (siege, 872 days)");
        hover(page, bar);
        assertThat(page.locator("#tip")).containsText("Siege of Leningrad, 8 September 1941 – 27 January 1944");
        bar.click();
        assertThat(explorer.record().locator("h2")).hasText("Saint Petersburg");
        assertThat(lanes(page)).hasCount(12);
        assertThat(lane(page, "saint-petersburg")).hasClass("lane open");
    }

    @Test
    void anEndThatIsNotKnownToTheDayIsHatchedAndNoOther(Explorer explorer) {
        Page page = explorer.open("?q=lomonosov");
        Locator bridgehead = lane(page, "lomonosov").locator(".bar.siege");
        assertThat(bridgehead.locator("rect.unsure")).hasCount(2);
        assertThat(bridgehead.locator("rect.sure")).hasCount(1);
        assertThat(page.locator("#war .key")).containsText("Hatched");

        explorer.open("?q=petersburg");
        Locator siege = lane(page, "saint-petersburg").locator(".bar.siege");
        assertThat(siege.locator("rect.unsure")).hasCount(0);
        assertThat(siege.locator("rect.sure")).hasCount(1);
    }

    @Test
    void aPlaceThatIsOpenHasItsLaneAmongTheFirst(Explorer explorer) {
        Page page = explorer.open("?place=anapa");
        assertThat(lanes(page)).hasCount(13);
        assertThat(lane(page, "anapa")).hasClass("lane open");
    }

    @Test
    void whereNoPlaceMatchesThereIsNoAxis(Explorer explorer) {
        Page page = explorer.open("?q=atlantis");
        assertThat(page.locator("#war")).containsText("No dated wartime events");
        assertThat(page.locator("#war svg.lanes")).isHidden();
    }

    @Test
    void onAnyDayAsManyAreBesiegedAndOccupiedAsTheApiSays(Explorer explorer) {
        Page page = explorer.open("");
        page.evaluate("document.addEventListener('war-date', event => window.told = event.detail)");
        assertThat(occupied("1941-12-01")).hasSize(32);
        assertThat(occupied("1942-08-01")).hasSize(29);
        assertThat(occupied("1943-06-01")).hasSize(24);
        assertThat(occupied("1944-03-01")).hasSize(9);
        for (LocalDate date = START; date.isBefore(END); date = date.plusDays(70)) {
            choose(page, date);
            Set<String> occupied = occupied(date.toString());
            Set<String> besieged = placesOf("siege", date.toString());
            besieged.removeAll(occupied);
            var moment = MOMENT.matcher(page.locator("#war .moment").textContent());
            assertThat(moment.matches()).isTrue();
            assertThat(moment.group(2)).as("besieged on " + date).isEqualTo("" + besieged.size());
            assertThat(moment.group(3)).as("occupied on " + date).isEqualTo("" + occupied.size());
            assertThat(page.evaluate("told.date")).isEqualTo(date.toString());
            Map<String, Object> told = map(page, "told.statuses");
            assertThat(told).hasSize(Explorer.PLACES);
            assertThat(told)
                    .allSatisfy((place, status) -> assertThat(status)
                            .as(place)
                            .isEqualTo(
                                    occupied.contains(place)
                                            ? "occupied"
                                            : besieged.contains(place) ? "besieged" : "free"));
        }
    }

    @Test
    void aMomentIsSharedByItsAddress(Explorer explorer) {
        Page page = explorer.open("?warDate=1942-10-01");
        assertThat(page.locator("#war .moment")).hasText(Pattern.compile("1 October 1942: 4 besieged, 33 occupied"));
        assertThat(page.locator("#war line.head[visibility=visible]")).hasCount(2);
        choose(page, LocalDate.of(1942, 10, 2));
        assertThat(page).hasURL(explorer.address() + "/?warDate=1942-10-02");
        assertThat(page.getByLabel("Day of the war"))
                .hasAttribute("aria-valuetext", Pattern.compile("2 October 1942: .+ occupied"));
        page.evaluate("() => document.addEventListener('war-date', event => window.told = event.detail)");
        page.evaluate("window.told = 'nothing'");
        page.locator("#war").getByText("Whole war").click();
        assertThat(page.evaluate("told")).isNull();
        assertThat(page).hasURL(explorer.address() + "/");
        assertThat(page.locator("#war line.head[visibility=visible]")).hasCount(0);

        explorer.open("?warDate=1942-02-30");
        assertThat(page.locator("#war .moment")).containsText("Move the slider");
    }

    @ParameterizedTest
    @CsvSource({"NO_PREFERENCE", "REDUCE"})
    void theWarIsPlayedAndPausedByKeyboard(ReducedMotion motion, Explorer explorer) {
        Page page = explorer.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(motion));
        explorer.open("?warDate=1942-10-01");
        page.evaluate(
                "() => { window.days = []; document.addEventListener('war-date', e => days.push(e.detail.date)); }");
        page.getByLabel("Play").focus();
        page.keyboard().press("Enter");
        page.waitForCondition(() -> ((List<?>) page.evaluate("days")).size() > 3);
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Play")).isFocused();
        List<?> days = (List<?>) page.evaluate("days");
        long step = ChronoUnit.DAYS.between(
                LocalDate.parse(days.get(1).toString()),
                LocalDate.parse(days.get(2).toString()));
        assertThat(step).isEqualTo(motion == ReducedMotion.REDUCE ? 30 : 3);
        String last = (String) page.evaluate("days.at(-1)");
        assertThat(page).hasURL(explorer.address() + "/?warDate=" + last);
    }

    @Test
    void theLegendSwitchesWhatIsDrawnAndTheOrderIsTurned(Explorer explorer) {
        Page page = explorer.open("?title=hero-city");
        assertThat(page.locator("#war .lane .bar.fighting")).not().hasCount(0);
        Locator fighting = page.locator("#war .legend button", new Page.LocatorOptions().setHasText("Fighting"));
        fighting.click();
        assertThat(page.locator("#war .lane .bar.fighting")).hasCount(0);
        assertThat(fighting).hasAttribute("aria-pressed", "false");
        assertThat(fighting).isFocused();
        page.locator("#war").getByText("North to south").click();
        assertThat(page).hasURL(explorer.address() + "/?title=hero-city&warOrder=north&warHide=fighting");
        assertThat(page.locator("#war .lane .bar.occupation")).not().hasCount(0);
        List<String> fromNorth = api.all("/places?title=hero-city").stream()
                .sorted((one, other) -> Double.compare(latitude(other), latitude(one)))
                .map(place -> place.path("id").asString())
                .toList();
        assertThat(page.evaluate("[...document.querySelectorAll('#war .lane')].map(lane => lane.dataset.lane)"))
                .isEqualTo(fromNorth);
    }

    @ParameterizedTest
    @CsvSource({"390, en", "390, ru", "390, bg", "768, ru", "1366, en", "1366, bg"})
    void noTextIsCutOffOrCoversAnother(int width, String language, Explorer explorer) {
        Page page = explorer.page();
        page.setViewportSize(width, 900);
        explorer.open("?lang=" + language);
        page.locator("#war .more").click();
        assertThat(lanes(page)).not().hasCount(12);
        assertThat((List<?>) page.evaluate("""
                () => {
                  const faults = [];
                  for (const lane of document.querySelectorAll('#war .lane')) {
                    const { left, right } = document.querySelector('#war svg.lanes').getBoundingClientRect();
                    const texts = [...lane.querySelectorAll('text')].map(text => [text.textContent, text.getBoundingClientRect()]);
                    const marks = [...lane.querySelectorAll('.bar path')].map(mark => ['a mark', mark.getBoundingClientRect()]);
                    for (const [name, box] of texts) {
                      if (box.left < left - 1 || box.right > right + 1) faults.push(name + ' is cut off');
                      for (const [other, its] of [...texts, ...marks]) {
                        if (other !== name && box.left < its.right - 1 && its.left < box.right - 1 && box.top < its.bottom - 4 && its.top < box.bottom - 4)
                          faults.push(name + ' meets ' + other + ' at ' + lane.dataset.lane);
                      }
                    }
                  }
                  return faults;
                }
                """)).isEmpty();
    }

    @Test
    void theChartIsOneStopOfTheTabKeyAndItsMarksAreWalkedWithTheArrowKeys(Explorer explorer) {
        Page page = explorer.open("");
        Locator stop = page.locator("#war .lane a[tabindex='0']");
        assertThat(stop).hasCount(1);
        stop.focus();
        String first = stop.getAttribute("href");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#war .lane a:focus")).hasCount(1);
        assertThat(stop).hasCount(1);
        assertThat(stop.getAttribute("href")).isNotEqualTo(first);
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#war .lane .bar:focus")).hasCount(1);
        assertThat(page.locator("#tip")).isVisible();
    }

    @Test
    void theChartFillsTheScreenWithItsTips(Explorer explorer) {
        Page page = explorer.open("");
        page.locator("#war").getByText("Full screen").click();
        assertThat(page.locator(".war:fullscreen")).hasCount(1);
        hover(page, page.locator("#war .lane .bar.occupation").first());
        assertThat(page.locator(".war:fullscreen .tip")).isVisible();
        page.locator("#war").getByText("Exit full screen").click();
        assertThat(page.locator(".war:fullscreen")).hasCount(0);
        assertThat(page.locator("body > .tip")).hasCount(1);
    }

    @Test
    void theViewIsPrintedWithItsChartsOnWhiteAlsoWhereDarkWasChosen(Explorer explorer) {
        Page page = explorer.open("?warDate=1942-10-01");
        page.locator("#theme").click();
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        double width = page.locator("#charts").boundingBox().width;
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(700, 900);
        assertThat(page.locator("#charts").boundingBox().width).isEqualTo(width);
        assertThat(page.locator("#map svg").first()).isVisible();
        assertThat(page.locator("#war .lane").first()).isVisible();
        assertThat(page.locator("#war .moment")).containsText("1 October 1942");
        assertThat(page.locator("#war .legend").getByText("Occupation")).isVisible();
        assertThat(page.locator("#list")).isVisible();
        assertThat(page.locator("#filters, .downloads button, .play, #war input")
                        .locator("visible=true"))
                .hasCount(0);
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
    }

    private static Locator lanes(Page page) {
        return page.locator("#war .lane");
    }

    private static Locator lane(Page page, String place) {
        return page.locator("#war .lane[data-lane=" + place + "]");
    }

    /** Scrolls first, and moves twice: a tip goes when the page is scrolled, and comes only to a pointer that moves. */
    private static void hover(Page page, Locator mark) {
        mark.scrollIntoViewIfNeeded();
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        mark.hover(new Locator.HoverOptions().setPosition(2, 2));
        mark.hover();
    }

    private static void choose(Page page, LocalDate date) {
        page.getByLabel("Day of the war").fill(String.valueOf(ChronoUnit.DAYS.between(START, date)));
    }

    private static boolean isToTheYear(JsonNode event) {
        return event.path("date").path("precision").asString().equals("year");
    }

    private static boolean isLater(JsonNode event) {
        String earliest = event.path("date").path("earliest").asString();
        return !isToTheYear(event) && LocalDate.parse(earliest).isAfter(END);
    }

    private static double latitude(JsonNode place) {
        return place.path("location").path("latitude").asDouble();
    }

    private Set<String> occupied(String date) {
        return placesOf("occupation", date);
    }

    private Set<String> placesOf(String kind, String date) {
        Set<String> places = new TreeSet<>();
        for (JsonNode event : api.all("/events?kind=" + kind + "&from=" + date + "&to=" + date)) {
            event.path("places").forEach(place -> places.add(place.path("id").asString()));
        }
        return places;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Page page, String script) {
        return (Map<String, Object>) page.evaluate(script);
    }
}
