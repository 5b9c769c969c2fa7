import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import java.util.stream.Collectors;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.processor.reports.enums.JobEndStatus;

/**
 * Validates PDFs with veraPDF, many in one process: it takes seconds to start and then tenths of a
 * second for a file.
 *
 * <p>Arguments: the profiles, as veraPDF names them ("3a", "ua1"). On stdin: a path a line. On
 * stdout: JSON objects, a line each, in ASCII. Of every path and profile comes one with {@code
 * checks}, how many were done; of every rule that was broken one with {@code clause}, {@code test},
 * {@code times}, {@code message} and {@code place} (the first); of what could not be validated one
 * with {@code failure}. {@code tests/keuring/vera.py} runs it and reads them.
 */
public final class Vera {

    /** For each rule one example is told, and how often it was broken. */
    private static final int EXAMPLES = 1;

    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.US_ASCII);

    private Vera() {}

    /** Validates each path on stdin against each profile named. */
    public static void main(String[] profiles) throws Exception {
        LogManager.getLogManager().reset(); // what it logs is in its results as well
        VeraGreenfieldFoundryProvider.initialise();
        var paths = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String path = paths.readLine(); path != null; path = paths.readLine()) {
            for (String profile : profiles) {
                tell(path, profile);
            }
        }
    }

    /** Says what is found; nothing that a file holds may end the run. */
    private static void tell(String path, String profile) {
        try {
            for (Map<String, Object> line : validate(path, PDFAFlavour.byFlavourId(profile))) {
                say(path, profile, line);
            }
        } catch (Exception | StackOverflowError error) {
            say(path, profile, Map.of("failure", String.valueOf(error)));
        }
    }

    private static List<Map<String, Object>> validate(String path, PDFAFlavour flavour)
            throws Exception {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (PDFAParser parser = foundry.createParser(new File(path), flavour);
                PDFAValidator validator =
                        foundry.createValidator(flavour, EXAMPLES, false, true, false)) {
            return lines(validator.validate(parser));
        }
    }

    private static List<Map<String, Object>> lines(ValidationResult result) {
        if (result.getJobEndStatus() != JobEndStatus.NORMAL) {
            throw new IllegalStateException("ended as " + result.getJobEndStatus());
        }
        Map<RuleId, Integer> times = result.getFailedChecks();
        List<Map<String, Object>> lines =
                result.getTestAssertions().stream()
                        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                        .map(assertion -> finding(assertion, times.get(assertion.getRuleId())))
                        .collect(Collectors.toList());
        lines.add(Map.of("checks", result.getTotalAssertions()));
        return lines;
    }

    private static Map<String, Object> finding(TestAssertion assertion, int times) {
        RuleId rule = assertion.getRuleId();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("clause", rule.getClause());
        line.put("test", rule.getTestNumber());
        line.put("times", times);
        line.put("message", String.valueOf(assertion.getErrorMessage()));
        line.put("place", String.valueOf(assertion.getLocation().getContext()));
        return line;
    }

    private static void say(String path, String profile, Map<String, Object> line) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("path", path);
        all.put("profile", profile);
        all.putAll(line);
        OUT.println(
                all.entrySet().stream()
                        .map(entry -> quoted(entry.getKey()) + ": " + json(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}")));
    }

    private static String json(Object value) {
        return value instanceof Integer ? value.toString() : quoted(value.toString());
    }

    /** A JSON string; all but plain ASCII is escaped, so that no line or locale can break it. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char sign : text.toCharArray()) {
            boolean plain = sign >= ' ' && sign <= '~' && sign != '"' && sign != '\\';
            quoted.append(plain ? String.valueOf(sign) : String.format("\\u%04x", (int) sign));
        }
        return quoted.append('"').toString();
    }
}
