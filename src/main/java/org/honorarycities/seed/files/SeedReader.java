package org.honorarycities.seed.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.honorarycities.seed.files.DataPackage.Resource;
import org.honorarycities.seed.files.SeedDataException.Flaw;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file into rows and reports deviations from the data package. */
class SeedReader {

    private final Resource resource;
    private final List<Flaw> flaws;

    /** Deduplicates equal cells, which saves memory here and in the database. */
    private final Map<String, String> texts = new HashMap<>();

    SeedReader(Resource resource, List<Flaw> flaws) {
        this.resource = resource;
        this.flaws = flaws;
    }

    List<Row> read(byte[] bytes) {
        List<Row> rows = new ArrayList<>();
        long line = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(decode(bytes))) {
            for (CsvRecord csv : records) {
                line = csv.getStartingLineNumber();
                if (line > 1) {
                    add(csv, rows);
                } else if (!hasHeader(csv.getFields())) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            flaw(line + 1, null, "a quoted cell is not closed, or a quote in it is not doubled");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** Decodes a file; returns an empty text if it cannot be read any further. */
    private String decode(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            if (!text.isBlank() && !text.startsWith("\uFEFF")) {
                return text;
            }
            flaw(1, null, text.isBlank() ? "the header is missing" : "the file begins with a byte order mark");
        } catch (CharacterCodingException e) {
            String valid = new String(bytes, 0, buffer.position(), StandardCharsets.UTF_8);
            flaw(valid.split("\n", -1).length, null, "the file is not valid UTF-8");
        }
        return "";
    }

    private boolean hasHeader(List<String> header) {
        List<String> expected = resource.fields().stream().map(Field::name).toList();
        header.stream()
                .filter(column -> !expected.contains(column))
                .forEach(column -> flaw(1, column, "the column is not defined in " + DataPackage.NAME));
        expected.stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> flaw(1, column, "the column is missing"));
        if (!header.equals(expected) && header.containsAll(expected) && expected.containsAll(header)) {
            flaw(1, null, "the columns must be " + String.join(",", expected));
        }
        return header.equals(expected);
    }

    private void add(CsvRecord csv, List<Row> rows) {
        List<Field> fields = resource.fields();
        if (csv.getFieldCount() != fields.size()) {
            String reason = "the row has " + csv.getFieldCount() + " cells instead of " + fields.size();
            flaw(csv.getStartingLineNumber(), null, reason);
            return;
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            String cell = csv.getField(i);
            String reason = CellCheck.reasonAgainst(cell, fields.get(i));
            if (reason != null) {
                flaw(csv.getStartingLineNumber(), fields.get(i).name(), reason);
            }
            if (!cell.isEmpty()) {
                cells.put(fields.get(i).name(), texts.computeIfAbsent(cell, same -> same));
            }
        }
        rows.add(new Row(resource, csv.getStartingLineNumber(), Map.copyOf(cells)));
    }

    private void flaw(long line, @Nullable String column, String reason) {
        flaws.add(new Flaw(resource.path(), line, column, reason));
    }
}
