package dev.yika.binding;

import com.google.common.collect.ImmutableMap;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.Failed;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.Parsed;
import dev.yika.core.result.Problem;
import dev.yika.core.result.Wording;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.entitlement.Benefit;
import dev.yika.status.entitlement.Doubt;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.member.Insured;
import dev.yika.status.recovery.PartialBenefits;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers as trees that any JSON library writes (结果的 JSON 形式): maps with keys in a fixed order,
 * lists, texts, whole numbers and truth values.
 *
 * <table>
 * <caption>What becomes of the parts</caption>
 * <tr><td>date, month</td><td>{@code "2026-10-01"}, {@code "2026-10"}</td></tr>
 * <tr><td>constant of an enum</td><td>its name, such as {@code "ARREARS"}</td></tr>
 * <tr><td>words for people</td><td>{@code {"zh": "…", "en": "…"}}</td></tr>
 * <tr><td>what is empty</td><td>left out</td></tr>
 * </table>
 *
 * <p>Answers hold no number of a person. The value of a {@link Parsed} result stays as it is, for
 * the library to write as it writes numbers. Trees are for readers outside and are not read back.
 *
 * @since 0.1.0
 */
public final class AnswerTree {

  /** In an order in which the first that fits is taken. */
  private static final ImmutableMap<Class<?>, Function<Object, Object>> WRITERS =
      ImmutableMap.<Class<?>, Function<Object, Object>>builder()
          .put(Entitlement.class, of(Entitlement.class, AnswerTree::entitlement))
          .put(Benefit.class, of(Benefit.class, AnswerTree::benefit))
          .put(Recovery.class, of(Recovery.class, AnswerTree::recovery))
          .put(DayAnswer.class, of(DayAnswer.class, AnswerTree::days))
          .put(Doubt.class, of(Doubt.class, AnswerTree::doubt))
          .put(Insured.class, of(Insured.class, AnswerTree::insured))
          .put(Interruption.class, of(Interruption.class, AnswerTree::interruption))
          .put(PartialBenefits.class, of(PartialBenefits.class, AnswerTree::share))
          .put(DateWindow.class, of(DateWindow.class, AnswerTree::window))
          .put(ParseResult.class, of(ParseResult.class, AnswerTree::result))
          .put(Problem.class, of(Problem.class, AnswerTree::problem))
          .put(Wording.class, of(Wording.class, AnswerTree::wording))
          .put(RegionCode.class, Object::toString)
          .build();

  private final Map<String, Object> parts = new LinkedHashMap<>();

  private AnswerTree() {}

  private static <T> Function<Object, Object> of(Class<T> type, Function<T, AnswerTree> writer) {
    return answer -> writer.apply(type.cast(answer)).parts;
  }

  /**
   * Returns the types that {@link #of(Object)} takes, with what implements them.
   *
   * @return an unmodifiable collection
   */
  public static Collection<Class<?>> types() {
    return WRITERS.keySet();
  }

  /**
   * Returns whether there is a tree for the objects of a type.
   *
   * @param type the type
   * @return true for {@link #types()} and what implements them
   */
  public static boolean isFor(Class<?> type) {
    return WRITERS.keySet().stream().anyMatch(known -> known.isAssignableFrom(type));
  }

  /**
   * Returns the tree of an answer.
   *
   * @param answer an object of one of the {@link #types()}
   * @return a map of its own, or a text for a region code
   * @throws IllegalArgumentException if it is of another type
   */
  public static Object of(Object answer) {
    Objects.requireNonNull(answer, "answer");
    return WRITERS.entrySet().stream()
        .filter(entry -> entry.getKey().isInstance(answer))
        .findFirst()
        .map(entry -> entry.getValue().apply(answer))
        .orElseThrow(() -> new IllegalArgumentException("there is no tree for this type"));
  }

  private static AnswerTree entitlement(Entitlement it) {
    return new AnswerTree()
        .with("date", it.date())
        .with("status", it.status())
        .with("label", it.status().wording())
        .with("source", it.source())
        .with("confidence", it.confidence())
        .with("pooledFund", it.pooledFund())
        .with("account", it.account())
        .with("newCredit", it.newCredit())
        .with("suspendedFrom", it.suspendedFrom())
        .with("arrearsFrom", it.arrearsFrom())
        .with("unpaidMonths", it.unpaidMonths())
        .with("recovery", it.recovery())
        .with("recoveryIfPaid", it.recoveryIfPaid())
        .with("firstWait", it.firstWait())
        .with("insured", it.insured())
        .with("doubts", it.doubts())
        .inBoth("explanation", it::explain);
  }

  /** The verdict of a share is no plain YES, so that a reader who compares it grants nothing. */
  private static AnswerTree benefit(Benefit it) {
    return new AnswerTree()
        .with("granted", it.isGranted())
        .with("verdict", it.verdictCode())
        .with("reason", it.reason())
        .with("since", it.since())
        .with("until", it.until())
        .with("share", it.share())
        .with("confidence", it.confidence())
        .inBoth("label", it::label);
  }

  private static AnswerTree recovery(Recovery it) {
    return answered(it.answer())
        .with("policy", it.policy().id() + "/" + it.policy().revision())
        .with("supposed", it.isSupposed())
        .with("suspendedFrom", it.suspendedFrom())
        .with("interruption", it.interruption())
        .with("gapReimbursement", it.gapReimbursement())
        .with("partial", it.partial())
        .with("partialUntil", it.partialUntil())
        .with("remarks", it.remarks().stream().sorted().toList())
        .inBoth("explanation", it::explain);
  }

  private static AnswerTree days(DayAnswer it) {
    return answered(it).inBoth("explanation", it::explain);
  }

  private static AnswerTree answered(DayAnswer it) {
    AnswerTree inputs = new AnswerTree();
    it.inputs().forEach(input -> inputs.with(input.name(), input.value()));
    return new AnswerTree()
        .with("window", it.window())
        .with("unknown", it.reason())
        .with("year", it.year().isPresent() ? it.year().getAsInt() : null)
        .with("rule", it.rule().id())
        .with("confidence", it.confidence())
        .with("inputs", inputs);
  }

  private static AnswerTree doubt(Doubt it) {
    return new AnswerTree().with("kind", it.kind()).with("message", it.wording());
  }

  private static AnswerTree insured(Insured it) {
    return new AnswerTree()
        .with("area", it.area())
        .with("member", it.member())
        .with("scheme", it.scheme());
  }

  private static AnswerTree interruption(Interruption it) {
    return new AnswerTree()
        .with("firstUnpaid", it.firstUnpaid())
        .with("months", it.months())
        .with("clearedOn", it.clearedOn())
        .with("lateFeePaidOn", it.lateFeePaidOn());
  }

  private static AnswerTree share(PartialBenefits it) {
    return new AnswerTree()
        .with("percent", it.percent().isPresent() ? it.percent().getAsInt() : null)
        .with("months", it.months())
        .inBoth("label", it::label);
  }

  private static AnswerTree window(DateWindow it) {
    return new AnswerTree()
        .with("earliest", it.earliest())
        .with("latest", it.latest())
        .with("provisional", it.provisional());
  }

  private static AnswerTree result(ParseResult<?> it) {
    AnswerTree tree = new AnswerTree().with("valid", it.isValid());
    if (it instanceof Parsed<?> parsed) {
      tree.parts.put("value", parsed.value());
    } else if (it instanceof Failed<?> failed) {
      tree.with("subject", failed.subject()).with("problems", failed.problems());
    }
    return tree;
  }

  private static AnswerTree problem(Problem it) {
    return new AnswerTree()
        .with("kind", it.kind())
        .with("index", it.index())
        .with("expected", it.expected())
        .with("foundLength", it.foundLength().isPresent() ? it.foundLength().getAsInt() : null)
        .inBoth("message", it::message);
  }

  private static AnswerTree wording(Wording it) {
    return new AnswerTree().with("zh", it.chinese()).with("en", it.english());
  }

  private AnswerTree inBoth(String name, Function<Locale, String> words) {
    return with(name, new Wording(words.apply(Locale.ENGLISH), words.apply(Locale.CHINESE)));
  }

  private AnswerTree with(String name, @Nullable Object part) {
    Object node = part instanceof Optional<?> optional ? optional.orElse(null) : part;
    if (node != null) {
      parts.put(name, node(node));
    }
    return this;
  }

  private static Object node(Object part) {
    if (part instanceof AnswerTree tree) {
      return tree.parts;
    }
    if (part instanceof Collection<?> collection) {
      return collection.stream().map(AnswerTree::node).toList();
    }
    if (part instanceof Boolean || part instanceof Integer) {
      return part;
    }
    return isFor(part.getClass()) ? of(part) : text(part);
  }

  private static String text(Object part) {
    return part instanceof Enum<?> constant ? constant.name() : part.toString();
  }
}
