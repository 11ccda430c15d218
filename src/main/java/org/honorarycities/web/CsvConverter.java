package org.honorarycities.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;

/** Writes lists as CSV (RFC 4180), a header and a row for each record. */
class CsvConverter extends ListConverter {

    CsvConverter() {
        super(MediaType.parseMediaType(Formats.CSV));
        setDefaultCharset(StandardCharsets.UTF_8);
    }

    @Override
    void write(ListResponse<?> list, Class<?> type, HttpOutputMessage message) throws IOException {
        List<CsvColumn> columns = CsvColumn.of(type);
        Writer body = new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(body);
        csv.writeRecord(columns.stream().map(CsvColumn::name).toList());
        for (Object row : list.data()) {
            csv.writeRecord(columns.stream().map(column -> column.cell(row)).toList());
        }
        csv.flush();
    }
}
