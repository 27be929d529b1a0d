package dev.yika.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import dev.yika.binding.NumberInput;
import dev.yika.binding.NumberOutput;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.Masking;
import dev.yika.masking.policy.Viewer;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets Jackson 2 write numbers masked and read them by {@code parse} (Jackson 模块).
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(YikaModule.masked()).build();
 * mapper.writeValueAsString(visit); // {"card":"************7890"}
 * mapper.readValue("{\"card\":\"************7890\"}", Visit.class); // refused: masked
 * }</pre>
 *
 * <p>A number shows its tail, or what the policy gives the viewer where one is known. It is whole
 * on a property with {@link dev.yika.binding.Unmasked}, and everywhere with {@link #whole()}, which
 * is for caches, queues and calls between programs alone. A text with {@link
 * dev.yika.binding.Masked} is treated alike. Entitlements, recoveries and problems are written as
 * {@link dev.yika.binding.AnswerTree} describes, and are not read.
 *
 * <p>What is read has to be a JSON string and no mask; the exception names the place in the
 * document and the rule, has a {@link dev.yika.binding.RefusedNumberException} as its cause and no
 * character of the text. Other errors of Jackson may show the document.
 *
 * <p>Of two such modules in a mapper the one that was added last decides. A mapper that finds its
 * modules by itself finds the masking one. This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class YikaModule extends Module {

  private final NumberOutput output;
  private final NumberInput input;

  /** Constructs the module that {@link #masked()} returns, for mappers that find their modules. */
  public YikaModule() {
    this(NumberOutput.masked(), NumberInput.standard());
  }

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
    return new YikaModule();
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
   * Returns the module that masks nothing: for a mapper of its own that writes to a cache, a queue
   * or another program, never for answers to people.
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

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new YikaSerializers(output));
    context.addKeySerializers(new YikaSerializers.OfKeys());
    context.addDeserializers(new YikaDeserializers(input));
    context.addKeyDeserializers(new YikaDeserializers.OfKeys());
    context.addValueInstantiators(new MaskedCreators(input));
    context.addBeanSerializerModifier(new JoinedFields.OfWriting());
    context.addBeanDeserializerModifier(new JoinedFields.OfReading());
    context.insertAnnotationIntrospector(new MaskedIntrospector(output, input));
  }

  /** Returns this module itself: another one in the same mapper is not the same. */
  @Override
  public Object getTypeId() {
    return this;
  }

  @Override
  public String getModuleName() {
    return "yika";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }
}
