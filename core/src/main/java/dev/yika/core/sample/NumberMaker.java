package dev.yika.core.sample;

import com.google.common.base.CharMatcher;
import dev.yika.core.check.CheckSystem;
import dev.yika.core.check.CheckSystems;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.region.RegionLevel;
import dev.yika.core.region.RegionStanding;
import dev.yika.core.result.ParseResult;
import dev.yika.core.scheme.CheckRule;
import dev.yika.core.scheme.NumberScheme;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Puts numbers together from random parts. Not thread-safe. */
final class NumberMaker {

  private static final String DIGITS = "0123456789";
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String HEXADECIMAL = "0123456789ABCDEF";
  private static final String VISIBLE = "!#$%&()*+,-./:;=?@[]^_{}~" + DIGITS + LETTERS;
  private static final String WRONG = "*OX \u0661\u0000医";
  private static final List<String> PROFESSIONS = List.of("D", "N", "HY", "HJ");
  private static final LocalDate FIRST_BIRTH_DATE = LocalDate.of(1940, 1, 1);
  private static final LocalDate LAST_BIRTH_DATE = LocalDate.of(2024, 12, 31);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
  private static final int TOKEN_LENGTH = 28;
  private static final int PERSON_NUMBER_LENGTH = 20;

  private final SplittableRandom random;

  NumberMaker(long seed) {
    this.random = new SplittableRandom(seed);
  }

  String valid(IdentifierKind kind) {
    return switch (kind) {
      case CARD_NUMBER -> card(NumberScheme.DEFAULT_16);
      case CITIZEN_ID -> citizenId();
      case FOREIGNER_ID -> foreignerId();
      case SOCIAL_CARD_NUMBER -> checked(from(DIGITS + LETTERS, 8), CheckSystems.GB_11714);
      case CARD_IDENTIFICATION_CODE -> region() + "D156000005" + from(HEXADECIMAL, 16);
      case INSTITUTION_CODE -> from("HP", 1) + region() + from(DIGITS, 5);
      case PRACTITIONER_CODE -> one(PROFESSIONS) + region() + from(DIGITS, 6);
      case SOCIAL_CREDIT_CODE -> creditCode();
      case PERSON_NUMBER -> region() + from(DIGITS, PERSON_NUMBER_LENGTH);
      case CREDENTIAL_TOKEN -> from(VISIBLE, TOKEN_LENGTH);
    };
  }

  /**
   * Fills a layout from left to right, then its checks in their order. Not valid where a check
   * covers another one that is filled later, or one whose character its system does not take.
   */
  String card(NumberScheme scheme) {
    StringBuilder text = new StringBuilder(region());
    for (int i = text.length(); i < scheme.length(); i++) {
      char letter = scheme.layout().charAt(i);
      text.append(DIGITS.indexOf(letter) >= 0 ? letter : from(DIGITS, 1).charAt(0));
    }
    for (CheckRule check : scheme.checks()) {
      int at = scheme.layout().indexOf(check.field().letter());
      String payload = text.substring(check.first() - 1, check.last());
      if (CharMatcher.anyOf(check.system().alphabet()).matchesAllOf(payload)) {
        String characters = check.system().compute(payload);
        text.replace(at, at + characters.length(), characters);
      }
    }
    return text.toString();
  }

  private String citizenId() {
    if (random.nextInt(10) == 0) {
      return region() + birthDate(LocalDate.of(1999, 9, 30)).substring(2) + from(DIGITS, 3);
    }
    String payload = region() + birthDate(LAST_BIRTH_DATE) + from(DIGITS, 3);
    return checked(payload, CheckSystems.ISO_7064_MOD_11_2);
  }

  private String foreignerId() {
    if (random.nextInt(4) == 0) {
      return from(LETTERS, 3) + from(DIGITS, 12);
    }
    String place = region().substring(0, 2) + from(DIGITS, 3);
    String payload = "9" + place + birthDate(LAST_BIRTH_DATE) + from(DIGITS, 3);
    return checked(payload, CheckSystems.ISO_7064_MOD_11_2);
  }

  private String creditCode() {
    String organization =
        checked(from("0123456789ABCDEFGHJKLMNPQRTUWXY", 8), CheckSystems.GB_11714);
    return checked("12" + region() + organization, CheckSystems.GB_32100);
  }

  private static String checked(String payload, CheckSystem system) {
    return payload + system.compute(payload);
  }

  private String birthDate(LocalDate last) {
    long day = random.nextLong(FIRST_BIRTH_DATE.toEpochDay(), last.toEpochDay() + 1);
    return DATE.format(LocalDate.ofEpochDay(day));
  }

  private String region() {
    return one(Counties.CODES);
  }

  /** Replaces one character by a digit, or swaps two neighbours. */
  String slip(String text) {
    int at = random.nextInt(text.length());
    StringBuilder slipped = new StringBuilder(text);
    if (random.nextInt(4) == 0 && at > 0) {
      slipped.setCharAt(at, text.charAt(at - 1));
      slipped.setCharAt(at - 1, text.charAt(at));
    } else {
      slipped.setCharAt(at, from(DIGITS, 1).charAt(0));
    }
    return slipped.toString();
  }

  /** Spoils a text in one of several ways; now and then it is still valid. */
  String spoilt(String text) {
    int at = random.nextInt(text.length());
    return switch (random.nextInt(6)) {
      case 0 -> text.substring(0, at);
      case 1 -> text + from(DIGITS, 1 + at);
      case 2 -> text.substring(0, at) + from(WRONG, 1) + text.substring(at + 1);
      case 3 -> from(DIGITS, text.length());
      case 4 -> from(VISIBLE, text.length());
      default -> from(DIGITS, ParseResult.MAX_LENGTH + 1 + at);
    };
  }

  private String from(String characters, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(characters.charAt(random.nextInt(characters.length())));
    }
    return text.toString();
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** The counties in force, read when the first number is made. */
  private static final class Counties {

    static final List<String> CODES =
        RegionDirectory.standard()
            .codes()
            .filter(code -> code.level() == RegionLevel.COUNTY)
            .map(RegionDirectory.standard()::lookUp)
            .filter(region -> region.standing() == RegionStanding.CURRENT)
            .filter(region -> !region.isPlaceholder() && region.aliasOf().isEmpty())
            .map(region -> region.code().toString())
            .toList();
  }
}
