package dev.yika.core.scheme;

import dev.yika.core.input.CharacterPicture;
import dev.yika.core.input.CharacterSet;
import dev.yika.core.input.RefusedException;
import dev.yika.core.result.ParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A parsed layout picture: the place of each field, and the characters that fit each position. */
final class Layout {

  private static final int REGION_LENGTH = 6;
  private static final int MIN_LENGTH = 8;
  private static final String DIGITS = "0123456789";

  private final String picture;
  private final CharacterPicture characters;

  Layout(String picture, List<CheckRule> checks) {
    if (picture.length() < MIN_LENGTH || picture.length() > ParseResult.MAX_LENGTH) {
      throw new RefusedException(
          "a layout has " + MIN_LENGTH + " to " + ParseResult.MAX_LENGTH + " positions",
          "布局应有 " + MIN_LENGTH + " 至 " + ParseResult.MAX_LENGTH + " 位");
    }
    this.picture = picture;
    List<CharacterSet> positions = new ArrayList<>();
    for (int i = 0; i < picture.length(); i++) {
      positions.add(position(picture.charAt(i), checks));
    }
    this.characters = CharacterPicture.of(positions);
    for (Field field : Field.values()) {
      requireUnbroken(field);
    }
    if (start(Field.REGION) != 0 || length(Field.REGION) != REGION_LENGTH) {
      throw new RefusedException(
          "a layout begins with six positions of region, RRRRRR", "布局以六位行政区划 RRRRRR 开头");
    }
  }

  private static CharacterSet position(char letter, List<CheckRule> checks) {
    if (DIGITS.indexOf(letter) >= 0) {
      return CharacterSet.of(String.valueOf(letter));
    }
    Field field = Field.ofLetter(letter);
    for (CheckRule check : checks) {
      if (check.field() == field) {
        return CharacterSet.of(check.system().checkAlphabet());
      }
    }
    return CharacterSet.DIGITS;
  }

  private void requireUnbroken(Field field) {
    int end = start(field) + length(field);
    for (int i = Math.max(start(field), 0); i < end; i++) {
      if (picture.charAt(i) != field.letter()) {
        throw new RefusedException(
            "the field " + field.letter() + " is not one run", "字段 " + field.letter() + " 不连续");
      }
    }
  }

  String picture() {
    return picture;
  }

  CharacterPicture characters() {
    return characters;
  }

  /** Returns the 0-based index of the first position of a field, or -1 if there is none. */
  int start(Field field) {
    return picture.indexOf(field.letter());
  }

  /** Returns the number of positions of a field, 0 if there is none. */
  int length(Field field) {
    return start(field) < 0 ? 0 : picture.lastIndexOf(field.letter()) + 1 - start(field);
  }

  Optional<String> cut(Field field, String number) {
    int start = start(field);
    return start < 0
        ? Optional.empty()
        : Optional.of(number.substring(start, start + length(field)));
  }
}
