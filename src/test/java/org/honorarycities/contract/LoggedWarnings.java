package org.honorarycities.contract;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Records what is logged at WARN or above until it is closed; not what the connection pool says of a slow machine. */
final class LoggedWarnings implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Level level = root.getLevel();
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    LoggedWarnings() {
        events.start();
        root.addAppender(events);
        root.setLevel(Level.INFO);
    }

    List<String> messages() {
        return List.copyOf(events.list).stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .filter(event -> !event.getLoggerName().startsWith("com.zaxxer.hikari"))
                .map(event -> event.getLevel() + " " + event.getLoggerName() + ": " + event.getFormattedMessage())
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        root.detachAppender(events);
        root.setLevel(level);
    }
}
