package org.honorarycities.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@ExplorerTest
class DownloadTests {

    @ParameterizedTest
    @CsvSource({
        "map, Map, Hero Fortress",
        "timeline, 'Titles awarded, by year', 2020",
        "war, 'The war, 1941–1945', 'Siege of Leningrad, 872 days'"
    })
    void aChartIsSavedAsADrawingAndAsAnImageThatStandForThemselves(
            String chart, String heading, String text, Explorer explorer) throws Exception {
        Page page = explorer.open("?title=hero-city&warDate=1942-10-01");
        assertThat(page.locator("#war .lane")).hasCount(12);

        Download drawing = save(page, chart, "SVG");
        assertThat(drawing.suggestedFilename()).isEqualTo("honorary-cities-" + chart + ".svg");
        Element svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(drawing.path().toFile())
                .getDocumentElement();
        assertThat(svg.getTextContent())
                .contains(heading, text, "Honorary Cities · CC BY 4.0", "/?title=hero-city&warDate=1942-10-01");
        assertThat(Files.readString(drawing.path())).doesNotContain("class=", "var(", "light-dark(", "color-mix(");
        NodeList links = svg.getElementsByTagName("a");
        assertThat(IntStream.range(0, links.getLength()).mapToObj(i -> ((Element) links.item(i)).getAttribute("href")))
                .allMatch(link -> link.startsWith(explorer.address() + "/"));

        BufferedImage image = ImageIO.read(save(page, chart, "PNG").path().toFile());
        assertThat((double) image.getWidth()).isCloseTo(2 * number(svg, "width"), within(2.0));
        assertThat((double) image.getHeight()).isCloseTo(2 * number(svg, "height"), within(2.0));
        assertThat(IntStream.range(0, image.getHeight())
                        .map(y -> image.getRGB(image.getWidth() / 3, y))
                        .distinct()
                        .count())
                .as("colours down the image")
                .isGreaterThan(3);
    }

    private static Download save(Page page, String chart, String format) {
        return page.waitForDownload(() -> page.locator(".panel:has(#" + chart + ") .downloads")
                .getByText(format)
                .click());
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
