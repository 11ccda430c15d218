package org.honorarycities.seed.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.honorarycities.seed.files.DataPackage.Resource;
import org.honorarycities.seed.files.SeedDataException.Flaw;
import org.springframework.core.io.FileSystemResource;

/** The command {@code seed-data/records}, which checks and sorts the files without starting the service. */
final class RecordsCommand {

    private static final String USAGE = """
            Usage: seed-data/records check                    report every error with file, line, column and reason
                   seed-data/records sort                     sort each file by its key and quote cells as needed
                   seed-data/records version 1.2.0 'Changes'  raise the version after a change of the records
                   seed-data/records single                   list values that rest on one source or on copies of one""";

    private final Path folder;
    private final PrintStream out;

    private RecordsCommand(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        System.exit(run(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length), System.out));
    }

    /** Runs a verb with its arguments on the files of a folder and returns the exit status. */
    static int run(Path folder, List<String> arguments, PrintStream out) throws IOException {
        RecordsCommand command = new RecordsCommand(folder, out);
        String verb = arguments.isEmpty() ? "" : arguments.get(0);
        try {
            if (arguments.size() == 1 && verb.equals("check")) {
                command.check();
            } else if (arguments.size() == 1 && verb.equals("sort")) {
                command.sort();
            } else if (arguments.size() == 1 && verb.equals("single")) {
                command.listSingleSources();
            } else if (arguments.size() == 3 && verb.equals("version")) {
                command.raiseVersion(arguments.get(1), arguments.get(2));
            } else {
                out.println(USAGE);
                return 2;
            }
            return 0;
        } catch (SeedDataException e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    private SeedFiles files() {
        return new SeedFiles(new FileSystemResource(folder + "/"));
    }

    private void check() {
        SeedFiles files = files();
        SeedData data = SeedData.read(files);
        SeedDataException.throwIfAny(new ChangeLog(folder, files).check());
        int rows = data.files().values().stream().mapToInt(List::size).sum();
        out.println("No errors in " + rows + " records of " + data.files().size() + " files.");
    }

    private void raiseVersion(String version, String change) {
        SeedFiles files = files();
        SeedData.read(files);
        new ChangeLog(folder, files).add(version, change, LocalDate.now(ZoneOffset.UTC));
        out.println("The records have version " + version + " now.");
    }

    private void listSingleSources() {
        List<Row> values = new SourceCheck(SeedData.read(files())).restingOnOneSource();
        values.forEach(row -> out.println(row.get("subject") + " " + row.get("property") + ": " + row.get("value")
                + " (" + row.get("source") + ")"));
        out.println(values.size() + " values rest on one source or on copies of one.");
    }

    private void sort() throws IOException {
        SeedFiles files = files();
        for (Resource resource : files.dataPackage().resources()) {
            List<Flaw> flaws = new ArrayList<>();
            List<Row> rows = new ArrayList<>(new SeedReader(resource, flaws).read(files.read(resource.path())));
            SeedDataException.throwIfAny(flaws.stream()
                    .filter(flaw -> flaw.column() == null || flaw.line() < 2)
                    .toList());
            rows.sort(Row.order(resource));
            Path file = folder.resolve(resource.path());
            String sorted = text(resource, rows);
            if (!sorted.equals(Files.readString(file))) {
                Files.writeString(file, sorted);
                out.println("Sorted " + resource.path() + ".");
            }
        }
    }

    private static String text(Resource resource, List<Row> rows) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(resource.fields().stream().map(Field::name).toList());
            for (Row row : rows) {
                csv.writeRecord(resource.fields().stream()
                        .map(field -> row.get(field.name()))
                        .toList());
            }
        }
        return text.toString();
    }
}
