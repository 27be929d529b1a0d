package dev.yika.till;

import dev.yika.core.result.Wording;
import dev.yika.till.backup.Backup;
import dev.yika.till.user.Users;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The commands of the till: backup, check, restore, invite. */
final class Commands {

  private static final PrintStream OUT = stream(FileDescriptor.out);
  private static final PrintStream ERR = stream(FileDescriptor.err);
  private static final List<String> NAMES = List.of("backup", "check", "restore", "invite");
  private static final List<String> HELP = List.of("help", "--help", "-h");
  private static final int FAILED = 2;
  private static final String USAGE =
      """
      java -jar yika-till.jar                启动 / start
      java -jar yika-till.jar backup FILE    备份 / write a backup
      java -jar yika-till.jar check FILE     核对备份 / check a backup
      java -jar yika-till.jar restore FILE   恢复 / restore into empty tables
      java -jar yika-till.jar invite         邀请用户 / print a link for a new user
        --till.folder=…    数据文件夹，默认 till-data / folder of the data, by default till-data
        --till.database=…  PostgreSQL 的 URL，默认 H2 文件 / URL of PostgreSQL, by default a file of H2
        --server.port=…    端口，默认 8080 / port, by default 8080
        --server.address=… 监听地址，默认 127.0.0.1 / address, by default 127.0.0.1""";

  static final Wording KEYS_FIRST =
      new Wording(
          "restore needs the key file of the backed-up till: create the folder of the till and copy"
              + " till.key.tsv into it",
          "恢复需要原收银台的密钥文件：请先建立数据文件夹并拷入 till.key.tsv");

  private Commands() {}

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  static boolean isCommand(String[] arguments) {
    return arguments.length > 0 && (isHelp(arguments) || !arguments[0].startsWith("--"));
  }

  private static boolean isHelp(String[] arguments) {
    return HELP.contains(arguments[0]) || List.of(arguments).contains("--help");
  }

  static void say(String line) {
    OUT.println(line);
  }

  static int fail(String line) {
    ERR.println(line);
    return FAILED;
  }

  static int run(String[] arguments) {
    try {
      return run(arguments[0], arguments);
    } catch (RuntimeException e) {
      return fail(Sentence.of(e).orElseThrow(() -> e));
    }
  }

  private static int run(String name, String[] arguments) {
    if (isHelp(arguments)) {
      say(USAGE);
      return 0;
    }
    if (!NAMES.contains(name)) {
      return fail("无此命令 / unknown command; backup, check, restore, invite");
    }
    if (name.equals("restore") && !Files.exists(settings(arguments).keyFile())) {
      return fail(Sentence.both(KEYS_FIRST));
    }
    if (name.equals("invite")) {
      return with(
          arguments,
          till -> {
            String secret = new Users(till.pool(), Clock.systemUTC()).invite();
            String port = option(arguments, "--server.port", "8080");
            say("http://127.0.0.1:" + port + "/#join=" + secret);
            say("端口须与收银台一致 / the port must be the till's: --server.port=…");
            return 0;
          });
    }
    Optional<Path> file = file(arguments);
    if (file.isEmpty()) {
      return fail("用法 / usage: " + name + " FILE [--till.folder=…] [--till.database=…]");
    }
    return switch (name) {
      case "backup" -> with(arguments, till -> done(Backup.write(till.pool(), file.get())));
      case "restore" ->
          with(arguments, till -> done(Backup.restore(file.get(), till.pool(), till.keys())));
      default -> done(Backup.read(file.get()).size());
    };
  }

  private static Optional<Path> file(String[] arguments) {
    return Arrays.stream(arguments)
        .skip(1)
        .filter(argument -> !argument.startsWith("--"))
        .findFirst()
        .map(Path::of);
  }

  private static int done(int events) {
    say("核对无误，共 " + events + " 条 / checked, " + events + " events");
    return 0;
  }

  private static int with(String[] arguments, Function<TillDatabase, Integer> work) {
    Settings settings = settings(arguments);
    boolean isRestore = arguments[0].equals("restore");
    try (TillDatabase till =
        isRestore
            ? TillDatabase.openToRestore(settings.made())
            : TillDatabase.open(settings.made())) {
      return work.apply(till);
    }
  }

  private static Settings settings(String[] arguments) {
    return new Settings(
        Path.of(option(arguments, "--till.folder", "till-data")),
        option(arguments, "--till.database", ""));
  }

  private static String option(String[] arguments, String name, String otherwise) {
    String head = name + "=";
    return Arrays.stream(arguments)
        .filter(argument -> argument.startsWith(head))
        .map(argument -> argument.substring(head.length()))
        .findFirst()
        .orElse(otherwise);
  }
}
