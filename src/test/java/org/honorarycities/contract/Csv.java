package org.honorarycities.contract;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text as CSV, read strictly by RFC 4180.
 *
 * @param header the names of the columns
 * @param rows the cells by their columns
 */
record Csv(List<String> header, List<Map<String, String>> rows) {

    static Csv read(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                .missingFieldStrategy(FieldMismatchStrategy.STRICT)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            List<CsvRecord> lines = reader.stream().toList();
            List<String> header = lines.get(0).getFields();
            return new Csv(
                    header,
                    lines.subList(1, lines.size()).stream()
                            .map(line -> row(header, line))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(List<String> header, CsvRecord line) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), line.getField(i));
        }
        return row;
    }
}
