package dev.yika.fastjson2;

import com.alibaba.fastjson2.JSONFactory;
import com.alibaba.fastjson2.reader.ObjectReaderProvider;
import com.alibaba.fastjson2.writer.ObjectWriterProvider;
import dev.yika.binding.NumberInput;
import dev.yika.binding.NumberOutput;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.Masking;
import dev.yika.masking.policy.Viewer;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets Fastjson2 write numbers masked and read them by {@code parse} (Fastjson2 模块).
 *
 * <pre>{@code
 * YikaModule.masked().register(); // at the very start of the application
 * JSON.toJSONString(visit); // {"card":"************7890"}
 * JSON.parseObject("{\"card\":\"************7890\"}", Visit.class); // refused: masked
 * }</pre>
 *
 * <p>A number shows its tail, or what the policy gives the viewer where one is known. It is whole
 * on a property with {@link dev.yika.binding.Unmasked}, and everywhere by {@link #whole()}, which
 * is for caches, queues and calls between programs alone. A text with {@link
 * dev.yika.binding.Masked} is treated alike. Entitlements, recoveries and problems are written as
 * {@link dev.yika.binding.AnswerTree} describes, and are not read.
 *
 * <p>What is read has to be a JSON string and no mask; the exception names the property and the
 * rule, has a {@link dev.yika.binding.RefusedNumberException} as its cause and no character of the
 * text. Other errors of Fastjson2 repeat the document.
 *
 * <p><b>Register before a bean with numbers is used</b>: Fastjson2 keeps how it writes a class.
 * Registering too late throws an exception; without it a number is written as an empty object, and
 * a text with {@link dev.yika.binding.Masked} whole. A number as the key of a map is refused. This
 * class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class YikaModule {

  private final NumberOutput output;
  private final NumberInput input;

  private YikaModule(NumberOutput output, NumberInput input) {
    this.output = output;
    this.input = input;
  }

  /**
   * Returns the module for viewers who are not known: tails are shown.
   *
   * @return the module
   */
  public static YikaModule masked() {
    return new YikaModule(NumberOutput.masked(), NumberInput.standard());
  }

  /**
   * Returns the module for viewers who may be known: the policy decides what each sees.
   *
   * @param masking the policy and the views
   * @param viewers returns the viewer of the current request, empty if not known; asked for each
   *     number
   * @return the module
   */
  public static YikaModule masked(Masking masking, Supplier<Optional<Viewer>> viewers) {
    return new YikaModule(NumberOutput.masked(masking, viewers), NumberInput.standard());
  }

  /**
   * Returns the module that masks nothing: for {@link #writers()} of a cache, a queue or another
   * program, never for answers to people.
   *
   * @return the module
   */
  public static YikaModule whole() {
    return new YikaModule(NumberOutput.whole(), NumberInput.standard());
  }

  /**
   * Returns a module that reads card numbers of other schemes.
   *
   * @param schemes which schemes apply where, and how strictly
   * @return a changed copy
   */
  public YikaModule with(NumberSchemes schemes) {
    return new YikaModule(output, NumberInput.of(schemes));
  }

  /**
   * Registers the writers and readers of numbers in the whole process.
   *
   * @throws IllegalStateException if Fastjson2 has already written or read a type that this module
   *     is for, and goes on as before
   */
  public void register() {
    ObjectWriterProvider writers = JSONFactory.getDefaultObjectWriterProvider();
    ObjectReaderProvider readers = JSONFactory.getDefaultObjectReaderProvider();
    UsedTypes.requireNone(writers, readers);
    writers.register(new NumberWriters(writers, output));
    readers.register(new NumberReaders(readers, input));
    NumberReaders.registerConversions(readers, input);
  }

  /**
   * Returns writers of numbers as this module has them, whatever is registered: {@code
   * JSON.toJSONString(value, JSONFactory.createWriteContext(writers))}. Keep it: it is costly to
   * build. What it writes is read by what is registered.
   *
   * @return a provider of its own
   */
  public ObjectWriterProvider writers() {
    ObjectWriterProvider writers = new ObjectWriterProvider();
    writers.register(new NumberWriters(writers, output));
    return writers;
  }
}
