package dev.yika.cli.console;

import dev.yika.cli.row.OutputException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
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
          .orElseGet(() -> notUnderstood(e.getCommandLine()).in(locale));
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec first = missing.getMissing().get(0);
      Notice notice = isGiven(first, arguments) ? Notice.MISSING_VALUE : Notice.MISSING;
      return notice.in(locale, name(first));
    }
    if (e instanceof OverwrittenOptionException repeated) {
      return Notice.REPEATED.in(locale, name(repeated.getOverwritten()));
    }
    ArgSpec concerned = e.getArgSpec();
    return concerned == null
        ? notUnderstood(e.getCommandLine()).in(locale)
        : Notice.WRONG_VALUE.in(locale, name(concerned)) + wanted(concerned, locale);
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

  private static String name(ArgSpec concerned) {
    return concerned instanceof OptionSpec option ? option.longestName() : concerned.paramLabel();
  }

  /** Names the values or the form that an option takes. */
  private static String wanted(ArgSpec concerned, Locale locale) {
    if (concerned.completionCandidates() != null) {
      return choices(concerned, locale);
    }
    String label = concerned.paramLabel();
    return Stream.of(concerned.converters())
        .filter(FormConverter.class::isInstance)
        .map(converter -> ((FormConverter<?>) converter).form().in(locale))
        .findFirst()
        .map(form -> Notice.FORM.in(locale, form))
        .orElseGet(() -> label.contains("=") ? Notice.SHAPE.in(locale, label) : "");
  }

  private static String choices(ArgSpec concerned, Locale locale) {
    StringJoiner choices = new StringJoiner(", ");
    for (String choice : concerned.completionCandidates()) {
      choices.add(choice.toLowerCase(Locale.ROOT));
    }
    return Notice.CHOICES.in(locale, choices);
  }

  /** Returns where an exception comes from, without its message. */
  private static String place(Exception e) {
    StackTraceElement[] trace = e.getStackTrace();
    String name = e.getClass().getSimpleName();
    return trace.length == 0 ? name : name + " at " + trace[0];
  }
}
