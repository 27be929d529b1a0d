package dev.yika.cli.console;

import dev.yika.cli.row.OutputException;
import dev.yika.core.result.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Explains on standard error why a command did not run. Picocli's own messages repeat arguments,
 * and the JDK's repeat texts and paths; none of them is shown.
 */
public final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private static final Pattern OPTION = Pattern.compile("--?[a-z]{1,16}(-[a-z]{1,16})?");

  /** No option or command is as long. */
  private static final int MOST_SPELT = 32;

  private static final Wording WHOLE_NUMBER = new Wording("expected a whole number", "应为整数");

  private final Console console;

  public Complaints(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    Locale locale = Language.of(console.locale()).locale();
    console.complain(explain(e, List.of(arguments), locale));
    return usageError(e.getCommandLine(), locale);
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    Locale locale = locale(command.getParseResult());
    if (e instanceof Refusal refusal) {
      console.complain(refusal.message());
      return refusal.isUsage() ? usageError(command, locale) : ExitCode.NOT_DONE;
    }
    if (e instanceof OutputException output) {
      if (!output.isClosedPipe()) {
        console.complain(Notice.UNWRITABLE.in(locale));
      }
      return ExitCode.NOT_DONE;
    }
    console.complain(
        e instanceof IOException
            ? Notice.BROKEN_OFF.in(locale)
            : Notice.INTERNAL.in(locale, place(e)));
    return ExitCode.NOT_DONE;
  }

  /** Refuses the whole run. */
  public int refuse(Notice why, Object... values) {
    console.complain(why.in(console.locale(), values));
    return ExitCode.NOT_DONE;
  }

  private int usageError(CommandLine command, Locale locale) {
    console.complain(Notice.SEE_HELP.in(locale, command.getCommandSpec().qualifiedName()));
    return ExitCode.NOT_DONE;
  }

  private Locale locale(ParseResult parsed) {
    Language language = parsed.matchedOptionValue("--lang", Language.of(console.locale()));
    return language.locale();
  }

  private static String explain(ParameterException e, List<String> arguments, Locale locale) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched.getUnmatched().stream()
              .filter(argument -> OPTION.matcher(argument).matches())
              .findFirst()
              .map(option -> Notice.UNKNOWN_OPTION.in(locale, option))
              .orElseGet(() -> notUnderstood(e.getCommandLine()).in(locale))
          + near(unmatched, locale);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec first = missing.getMissing().get(0);
      Notice notice = isGiven(first, arguments) ? Notice.MISSING_VALUE : Notice.MISSING;
      String needed = notice.in(locale, name(first, locale));
      return needed + form(first, locale).map(form -> Notice.FORM.in(locale, form)).orElse("");
    }
    if (e instanceof OverwrittenOptionException repeated) {
      return Notice.REPEATED.in(locale, name(repeated.getOverwritten(), locale));
    }
    ArgSpec concerned = e.getArgSpec();
    return concerned == null
        ? notUnderstood(e.getCommandLine()).in(locale)
        : wrong(concerned).in(locale, name(concerned, locale)) + wanted(concerned, locale);
  }

  /** Names the options or commands that a misspelt one resembles. */
  private static String near(UnmatchedArgumentException unmatched, Locale locale) {
    String word = unmatched.getUnmatched().get(0);
    if (word.length() > MOST_SPELT) {
      return "";
    }
    CommandLine command = unmatched.getCommandLine();
    List<String> near =
        Spelling.near(
            word.startsWith("-")
                ? command.getCommandSpec().optionsMap().keySet()
                : command.getSubcommands().keySet(),
            word);
    return near.isEmpty() ? "" : Notice.MEANT.in(locale, Language.list(locale, near));
  }

  private static boolean isGiven(ArgSpec concerned, List<String> arguments) {
    return concerned instanceof OptionSpec option
        && arguments.stream()
            .map(argument -> argument.replaceFirst("(?s)=.*", ""))
            .anyMatch(List.of(option.names())::contains);
  }

  /** A command of commands takes no other argument than one of them. */
  private static Notice notUnderstood(CommandLine command) {
    return command.getSubcommands().isEmpty() ? Notice.UNKNOWN_ARGUMENT : Notice.UNKNOWN_COMMAND;
  }

  private static Notice wrong(ArgSpec concerned) {
    boolean isWord = concerned.isPositional() && concerned.completionCandidates() != null;
    return isWord ? Notice.WRONG_WORD : Notice.WRONG_VALUE;
  }

  private static String name(ArgSpec concerned, Locale locale) {
    return concerned instanceof OptionSpec option
        ? option.longestName()
        : ArgumentName.in(locale, concerned.paramLabel());
  }

  /** Names the values or the form that an option takes. */
  private static String wanted(ArgSpec concerned, Locale locale) {
    if (concerned.completionCandidates() != null) {
      return Notice.CHOICES.in(locale, choices(concerned, locale));
    }
    String label = concerned.paramLabel();
    return form(concerned, locale)
        .map(form -> Notice.FORM.in(locale, form))
        .orElseGet(() -> label.contains("=") ? Notice.SHAPE.in(locale, label) : "");
  }

  private static Optional<String> form(ArgSpec concerned, Locale locale) {
    return Stream.of(concerned.converters())
        .filter(FormConverter.class::isInstance)
        .map(converter -> ((FormConverter<?>) converter).form())
        .findFirst()
        .or(() -> isNumber(concerned.type()) ? Optional.of(WHOLE_NUMBER) : Optional.empty())
        .map(form -> form.in(locale));
  }

  private static boolean isNumber(Class<?> type) {
    return type == int.class || type == long.class || type == Integer.class || type == Long.class;
  }

  private static String choices(ArgSpec concerned, Locale locale) {
    List<String> choices = new ArrayList<>();
    for (String choice : concerned.completionCandidates()) {
      String name = choice.toLowerCase(Locale.ROOT);
      choices.add(Choice.words(concerned.type(), name).map(words -> words.in(locale)).orElse(name));
    }
    return Language.list(locale, choices);
  }

  /** Returns where an exception comes from, without its message. */
  private static String place(Exception e) {
    StackTraceElement[] trace = e.getStackTrace();
    String name = e.getClass().getSimpleName();
    return trace.length == 0 ? name : name + " at " + trace[0];
  }
}
