package org.honorarycities.api.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.problem.InvalidParametersException;
import org.honorarycities.api.problem.Problem;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;

/**
 * Writes lists as CSV (RFC 4180) with a header and one row per record. The variant for spreadsheets starts with a byte
 * order mark and escapes formulas.
 */
public final class CsvMessageConverter extends ListMessageConverter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Matches cells that spreadsheets evaluate as formulas; numbers are excluded. */
    private static final Pattern FORMULA = Pattern.compile("(?![-+]?\\d+(\\.\\d+)?$)[=+\\-@\t\r].*", Pattern.DOTALL);

    public CsvMessageConverter() {
        super(MediaType.parseMediaType(Formats.CSV));
        setDefaultCharset(StandardCharsets.UTF_8);
    }

    @Override
    protected void write(ListResponse<?> list, Class<?> type, HttpOutputMessage message) throws IOException {
        if (list.facets() != null) {
            throw new InvalidParametersException(List.of(new Problem.ParameterError(
                    "facets",
                    String.join(",", list.facets().keySet()),
                    "'facets' is not supported in CSV. Omit it, or request JSON or GeoJSON.",
                    List.of(),
                    null)));
        }
        List<CsvColumn> columns = CsvColumn.of(type, list.fields());
        MediaType format = message.getHeaders().getContentType();
        boolean isForSpreadsheet = format != null && Formats.SPREADSHEET.equals(format.getParameter(Formats.USE));
        Writer body = new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8);
        if (isForSpreadsheet) {
            body.write(BYTE_ORDER_MARK);
        }
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(body);
        csv.writeRecord(columns.stream().map(CsvColumn::name).toList());
        for (Object row : list.data()) {
            Stream<String> cells = columns.stream().map(column -> column.cell(row));
            csv.writeRecord((isForSpreadsheet ? cells.map(CsvMessageConverter::escapeFormula) : cells).toList());
        }
        csv.flush();
    }

    static String escapeFormula(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
