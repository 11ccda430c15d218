package org.honorarycities.explorer;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An image of the size that social networks show: all places as a map of dots, one of them marked, beside its name. */
final class Card {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int MARGIN = 70;
    private static final int TEXT_WIDTH = 640;

    private static final Color BACKGROUND = new Color(0x8c1c13);
    private static final Color PAPER = new Color(0xfdf8ee);
    private static final Color GOLD = new Color(0xffc845);

    /** The meridian that the map of the western places ends at, in degrees. */
    private static final double EAST = 65;

    /** The ratio of a degree of longitude to one of latitude in the middle of the map. */
    private static final double SHRINK = Math.cos(Math.toRadians(54));

    private final JsonNode places;
    private final @Nullable JsonNode marked;

    Card(JsonNode places, @Nullable JsonNode marked) {
        this.places = places;
        this.marked = marked;
    }

    /**
     * Draws the card.
     *
     * @param name the name in large letters
     * @param lines lines below it
     * @param foot a line at the foot
     * @return the image as PNG
     */
    byte[] draw(String name, List<String> lines, String foot) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(BACKGROUND);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        drawPlaces(graphics);
        graphics.setColor(PAPER);
        int y = HEIGHT / 2 - 20 * lines.size();
        write(graphics, name, Font.BOLD, 76, y);
        for (String line : lines) {
            y += 62;
            write(graphics, line, Font.PLAIN, 36, y);
        }
        write(graphics, foot, Font.PLAIN, 28, HEIGHT - MARGIN);
        graphics.dispose();
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        ImageIO.write(image, "png", target);
        return target.toByteArray();
    }

    /** Writes a line as large as given, or smaller if it does not fit. */
    private static void write(Graphics2D graphics, String text, int style, int size, int y) {
        graphics.setFont(new Font(Font.SERIF, style, size));
        int width = graphics.getFontMetrics().stringWidth(text);
        if (width > TEXT_WIDTH) {
            graphics.setFont(new Font(Font.SERIF, style, size * TEXT_WIDTH / width));
        }
        graphics.drawString(text, MARGIN, y);
    }

    private void drawPlaces(Graphics2D graphics) {
        boolean isWestern = marked == null || longitude(marked) < EAST;
        List<JsonNode> shown = places.valueStream()
                .filter(place -> !isWestern || longitude(place) < EAST)
                .toList();
        double west = shown.stream().mapToDouble(Card::longitude).min().orElse(0);
        double north = shown.stream().mapToDouble(Card::latitude).max().orElse(0);
        double width = shown.stream().mapToDouble(Card::longitude).max().orElse(1) - west;
        double height = north - shown.stream().mapToDouble(Card::latitude).min().orElse(0);
        double scale = Math.min((HEIGHT - 2 * MARGIN) / height, 0.38 * WIDTH / (width * SHRINK));
        double left = WIDTH - MARGIN - width * SHRINK * scale;
        double top = (HEIGHT - height * scale) / 2;
        for (JsonNode place :
                shown.stream().sorted(Comparator.comparing(this::isMarked)).toList()) {
            boolean isMarked = isMarked(place);
            graphics.setColor(isMarked ? GOLD : new Color(255, 255, 255, 110));
            double radius = isMarked ? 16 : 6;
            double x = left + (longitude(place) - west) * SHRINK * scale;
            double y = top + (north - latitude(place)) * scale;
            graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        }
    }

    private boolean isMarked(JsonNode place) {
        return marked != null && place.path("id").equals(marked.path("id"));
    }

    private static double longitude(JsonNode place) {
        return place.at("/location/longitude").asDouble();
    }

    private static double latitude(JsonNode place) {
        return place.at("/location/latitude").asDouble();
    }
}
