package org.honorarycities.seed.files;

import java.io.IOException;
import java.util.List;

/** The command {@code seed-data/records} for tests of other packages. */
public final class Records {

    private Records() {}

    /** Runs the command on a folder and returns its exit status. */
    public static int run(SeedFolder folder, String... arguments) throws IOException {
        return RecordsCommand.run(folder.path(), List.of(arguments), System.out);
    }
}
