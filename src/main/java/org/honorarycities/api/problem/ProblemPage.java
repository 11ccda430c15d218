package org.honorarycities.api.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.api.problem.Problem.ParameterError;
import org.springframework.web.util.HtmlUtils;

/** Renders problems as HTML pages, for readers with a browser. */
public final class ProblemPage {

    /** Internal request header that is present if the client prefers HTML to JSON. */
    public static final String REQUESTED = "Problem-Page";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <title>%2$s - Honorary Cities</title>
            <link rel="icon" href="%1$s/explorer/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="%1$s/explorer/explorer.css">
            </head>
            <body>
            <header class="masthead"><p><a href="%1$s/">Honorary Cities</a></p></header>
            <main class="problem">
            <h1>%2$s</h1>
            %3$s
            </main>
            <footer class="foot">
            <p><a href="%1$s/">Explorer</a> · <a href="%1$s/swagger-ui.html">API documentation</a> ·
            <a href="%1$s/api/v1">Index of the API</a> · <a href="%1$s/problems">All types of problems</a></p>
            </footer>
            </body>
            </html>
            """;

    private ProblemPage() {}

    /**
     * Renders a problem.
     *
     * @param problem the problem, under the context path
     * @param contextPath the context path
     * @return the page
     */
    public static String of(Problem problem, String contextPath) {
        List<ParameterError> errors = problem.errors();
        String details = errors.isEmpty()
                ? "<p class=\"standfirst\">" + escape(problem.detail()) + "</p>"
                : errors.stream().map(ProblemPage::item).collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
        return page(
                problem.title(),
                String.format(
                        Locale.ROOT,
                        "%s%n<p>Status %d. <a href=\"%s\">About this type of problem</a></p>",
                        details,
                        problem.status(),
                        escape(problem.type())),
                contextPath);
    }

    /** Renders the page that explains a problem type. */
    static String of(ProblemType type, String contextPath) {
        return page(
                type.title(),
                String.format(
                        Locale.ROOT,
                        "<p class=\"standfirst\">%s</p>%n"
                                + "<p>Status %d. API clients get all errors as JSON in the format of RFC 9457.</p>",
                        escape(type.explanation()),
                        type.status().value()),
                contextPath);
    }

    /** Renders the list of all problem types. */
    static String index(String contextPath) {
        String types = Stream.of(ProblemType.values())
                .map(type -> String.format(
                        Locale.ROOT,
                        "<dt>%d <a href=\"%s/problems/%s\">%s</a></dt>%n<dd>%s</dd>",
                        type.status().value(),
                        escape(contextPath),
                        type.id(),
                        escape(type.title()),
                        escape(type.explanation())))
                .collect(Collectors.joining("\n"));
        return page(
                "Types of problems",
                "<p class=\"standfirst\">API clients get all errors as JSON in the format of RFC 9457. Its"
                        + " <code>type</code> is one of these.</p>\n<dl>\n" + types + "\n</dl>",
                contextPath);
    }

    private static String item(ParameterError error) {
        String allowed = error.allowed().isEmpty()
                ? ""
                : "<br>Allowed: "
                        + error.allowed().stream()
                                .map(value -> "<code>" + escape(value) + "</code>")
                                .collect(Collectors.joining(", "));
        return "<li>" + escape(error.detail()) + allowed + "</li>";
    }

    private static String page(String title, String content, String contextPath) {
        return String.format(Locale.ROOT, PAGE, escape(contextPath), escape(title), content);
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
