package dev.yika.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.member.Insured;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class TimelineTest {

  private static final EnrollmentEvent ENROLLED =
      EnrollmentEvent.of(
          LocalDate.of(2020, 3, 2), EnrollmentChange.enrolled(Insured.employee("330100")));
  private static final EnrollmentEvent PAID =
      EnrollmentEvent.of(LocalDate.of(2026, 6, 15), EnrollmentChange.paid(YearMonth.of(2026, 6)));
  private static final EnrollmentEvent MISSED =
      EnrollmentEvent.of(LocalDate.of(2026, 7, 31), EnrollmentChange.missed(YearMonth.of(2026, 7)));
  private static final EnrollmentEvent MADE_UP =
      EnrollmentEvent.of(LocalDate.of(2026, 9, 11), EnrollmentChange.madeUp().withLateFee());

  private static String draw(Locale locale, EnrollmentEvent... events) {
    EnrollmentHistory history = EnrollmentHistory.of(List.of(events));
    Entitlement answer = Entitlements.standard().on(LocalDate.of(2026, 9, 15), history);
    return Timeline.of(answer, history).svg(locale);
  }

  /** Reads the titles as a screen reader does; fails where the picture is no document of XML. */
  private static List<String> titles(String svg) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < document.getElementsByTagName("title").getLength(); i++) {
      titles.add(document.getElementsByTagName("title").item(i).getTextContent());
    }
    return titles;
  }

  @Test
  void shows_months_suspension_recovery_and_the_day() throws Exception {
    assertThat(titles(draw(Locale.ENGLISH, ENROLLED, PAID, MISSED, MADE_UP)))
        .contains(
            "Timeline as of 2026-09-15",
            "2026-06: paid",
            "2026-05: no record",
            "suspended from 2026-08-01",
            "resumes 2026-10-01");
  }

  @Test
  void shows_what_is_owed_and_when_benefits_would_resume() throws Exception {
    assertThat(titles(draw(Locale.CHINESE, ENROLLED, PAID, MISSED)))
        .contains("2026-07：欠缴", "自 2026-08-01 起暂停", "若当日补清，恢复：2026-10-01");
  }

  @Test
  void shows_no_suspension_where_there_is_none() throws Exception {
    assertThat(titles(draw(Locale.ENGLISH, ENROLLED, PAID)))
        .contains("paid on 2026-09-15")
        .noneMatch(title -> title.contains("suspended"));
  }

  @Test
  void a_history_without_an_enrollment_grants_nothing() throws Exception {
    assertThat(titles(draw(Locale.ENGLISH))).noneMatch(title -> title.startsWith("paid on"));
  }
}
