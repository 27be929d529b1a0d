package dev.yika.till.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import dev.yika.till.desk.MemberLookup;
import dev.yika.till.desk.NumberCheck;
import dev.yika.till.store.Receipt;
import dev.yika.till.store.Refusal;
import dev.yika.till.user.JoinRefusal;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the interface beside the classes that are it. */
class DescriptionTest {

  private static final List<Class<?>> CONTROLLERS =
      List.of(DeskRequests.class, SessionRequests.class, SheetRequests.class, VisitRequests.class);
  private static final Map<String, Class<?>> SCHEMAS =
      Map.of(
          "Session", SessionRequests.Session.class,
          "Finding", NumberCheck.Finding.class,
          "Payable", MemberLookup.Payable.class,
          "StatusCard", MemberLookup.StatusCard.class,
          "Receipt", Receipt.class,
          "Visit", VisitBody.class,
          "Sheet", SheetRequests.Sheet.class,
          "Problem", ProblemBody.class);

  private static JsonNode description() throws IOException {
    Path file = Path.of("src/main/resources/static/api/v1/openapi.json");
    return new JsonMapper().readTree(Files.readString(file, UTF_8));
  }

  private static List<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  /** Returns {@code POST /api/v1/checks text} for a method with its body. */
  private static Stream<String> requests(Class<?> controller) {
    String head =
        AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class).path()[0];
    return Arrays.stream(controller.getDeclaredMethods())
        .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class))
        .map(
            method -> {
              RequestMapping mapping =
                  AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
              String path = mapping.path().length == 0 ? "" : mapping.path()[0];
              String body =
                  Arrays.stream(method.getParameters())
                      .filter(each -> each.isAnnotationPresent(RequestBody.class))
                      .map(each -> new TreeSet<>(components(each.getType())).toString())
                      .findFirst()
                      .orElse("");
              return mapping.method()[0] + " " + head + path + " " + body;
            });
  }

  @Test
  void every_request_is_described_with_its_body() throws IOException {
    TreeSet<String> described = new TreeSet<>();
    JsonNode paths = description().get("paths");
    for (String path : paths.propertyNames()) {
      for (String method : paths.get(path).propertyNames()) {
        JsonNode body =
            paths.get(path).get(method).at("/requestBody/content/application~1json/schema");
        String fields =
            body.isMissingNode()
                ? ""
                : new TreeSet<>(body.get("properties").propertyNames()).toString();
        described.add(method.toUpperCase(Locale.ROOT) + " /api/v1" + path + " " + fields);
      }
    }
    TreeSet<String> real = new TreeSet<>();
    CONTROLLERS.stream().flatMap(DescriptionTest::requests).forEach(real::add);
    assertThat(described).isEqualTo(real);
  }

  @Test
  void every_answer_is_described() throws IOException {
    JsonNode schemas = description().at("/components/schemas");
    assertThat(schemas.propertyNames()).containsExactlyInAnyOrderElementsOf(SCHEMAS.keySet());
    SCHEMAS.forEach(
        (name, type) ->
            assertThat(schemas.get(name).get("properties").propertyNames())
                .as(name)
                .containsExactlyInAnyOrderElementsOf(components(type)));
  }

  @Test
  void every_problem_has_both_languages() {
    Stream<Labelled> all =
        Stream.of(Problems.values(), Refusal.values(), JoinRefusal.values())
            .flatMap(Arrays::stream);
    assertThat(all.map(Labelled::wording))
        .allMatch(each -> each.english().matches("\\p{ASCII}+"))
        .allMatch(DescriptionTest::isChinese);
  }

  private static boolean isChinese(Wording wording) {
    return wording.chinese().codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
  }
}
