package dev.yika.till.web;

import dev.yika.status.service.DeferralEventKind;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Bodies mean what they say: a field has the type of its description, and stands once. */
@Configuration
class StrictJson {

  private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("3000-01-01T00:00:00Z");

  @Bean
  JsonMapperBuilderCustomizer strict() {
    return mapper ->
        mapper
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .withCoercionConfig(
                LogicalType.Textual,
                text -> {
                  for (CoercionInputShape shape :
                      new CoercionInputShape[] {
                        CoercionInputShape.Integer,
                        CoercionInputShape.Float,
                        CoercionInputShape.Boolean
                      }) {
                    text.setCoercion(shape, CoercionAction.Fail);
                  }
                })
            .withCoercionConfig(
                LogicalType.Float,
                number -> number.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .addModule(
                new SimpleModule("strict")
                    .addDeserializer(Instant.class, new InstantReader())
                    .addDeserializer(DeferralEventKind.class, new KindReader()));
  }

  /** Reads an instant from text, in the years that a visit can have. */
  private static final class InstantReader extends StdDeserializer<Instant> {

    InstantReader() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) {
      Instant read = read(parser);
      if (read != null && !read.isBefore(FIRST) && read.isBefore(END)) {
        return read;
      }
      return context.reportInputMismatch(this, "an instant");
    }

    private static @Nullable Instant read(JsonParser parser) {
      try {
        return parser.hasToken(JsonToken.VALUE_STRING) ? Instant.parse(parser.getString()) : null;
      } catch (DateTimeParseException e) {
        return null;
      }
    }
  }

  /** Reads a kind from its exact name, never from its place among the kinds. */
  private static final class KindReader extends StdDeserializer<DeferralEventKind> {

    KindReader() {
      super(DeferralEventKind.class);
    }

    @Override
    public DeferralEventKind deserialize(JsonParser parser, DeserializationContext context) {
      String name = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : "";
      for (DeferralEventKind kind : DeferralEventKind.values()) {
        if (kind.name().equals(name)) {
          return kind;
        }
      }
      return context.reportInputMismatch(this, "a kind");
    }
  }
}
