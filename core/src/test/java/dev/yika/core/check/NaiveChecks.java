package dev.yika.core.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The textbook definitions, written slowly and apart from the real ones, to compare with. */
final class NaiveChecks {

  private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private NaiveChecks() {}

  static String compute(CheckSystem system, String payload) {
    return switch (system.name()) {
      case "ISO 7064 MOD 11-2" -> pure(payload, 11, 2, "0123456789X");
      case "ISO 7064 MOD 37-2" -> pure(payload, 37, 2, ALPHANUMERIC + "*");
      case "ISO 7064 MOD 97-10" -> twoDigits(payload);
      case "ISO 7064 MOD 1271-36" -> twoCharacters(payload);
      case "ISO 7064 MOD 11,10" -> hybrid(payload, 10);
      case "ISO 7064 MOD 37,36" -> hybrid(payload, 36);
      case "Luhn" -> luhn(payload);
      case "Verhoeff" -> verhoeff(payload);
      case "Damm" -> damm(payload);
      case "GB 11714" -> organizationCode(payload);
      case "GB 32100" -> creditCode(payload);
      default -> throw new AssertionError(system.name());
    };
  }

  private static String pure(String payload, int modulus, int radix, String checkAlphabet) {
    BigInteger number = BigInteger.ZERO;
    for (int i = 0; i < payload.length(); i++) {
      char character = payload.charAt(i);
      number =
          number
              .multiply(BigInteger.valueOf(radix))
              .add(BigInteger.valueOf(ALPHANUMERIC.indexOf(character)));
    }
    for (int i = 0; i < checkAlphabet.length(); i++) {
      char check = checkAlphabet.charAt(i);
      BigInteger whole =
          number
              .multiply(BigInteger.valueOf(radix))
              .add(BigInteger.valueOf(checkAlphabet.indexOf(check)));
      if (whole.mod(BigInteger.valueOf(modulus)).equals(BigInteger.ONE)) {
        return String.valueOf(check);
      }
    }
    throw new AssertionError();
  }

  private static String twoDigits(String payload) {
    int rest = new BigInteger(payload + "00").mod(BigInteger.valueOf(97)).intValueExact();
    int check = 98 - rest;
    return check < 10 ? "0" + check : "" + check;
  }

  private static String twoCharacters(String payload) {
    int rest = new BigInteger(payload + "00", 36).mod(BigInteger.valueOf(1271)).intValueExact();
    int check = 1272 - rest;
    return "" + ALPHANUMERIC.charAt(check / 36) + ALPHANUMERIC.charAt(check % 36);
  }

  private static String hybrid(String payload, int m) {
    int product = m;
    for (int i = 0; i < payload.length(); i++) {
      char character = payload.charAt(i);
      int sum = (product + ALPHANUMERIC.indexOf(character)) % m;
      product = (sum == 0 ? m : sum) * 2 % (m + 1);
    }
    int check = 0;
    while ((product + check) % m != 1) {
      check++;
    }
    return String.valueOf(ALPHANUMERIC.charAt(check));
  }

  private static String luhn(String payload) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < payload.length(); i++) {
      boolean doubled = (payload.length() - i) % 2 == 1;
      digits.append((payload.charAt(i) - '0') * (doubled ? 2 : 1));
    }
    int sum = digits.chars().map(digit -> digit - '0').sum();
    return String.valueOf((1000 * digits.length() - sum) % 10);
  }

  /** Moves the corners of a pentagon about instead of multiplying in a table. */
  private static String verhoeff(String payload) {
    int[] permutation = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
    List<int[]> symmetries = pentagon();
    int[] product = symmetries.get(0);
    for (int position = 1; position <= payload.length(); position++) {
      int digit = payload.charAt(payload.length() - position) - '0';
      for (int i = 0; i < position; i++) {
        digit = permutation[digit];
      }
      product = afterwards(product, symmetries.get(digit));
    }
    for (int check = 0; check < 10; check++) {
      if (Arrays.equals(afterwards(product, symmetries.get(check)), symmetries.get(0))) {
        return String.valueOf(check);
      }
    }
    throw new AssertionError();
  }

  /** Returns five rotations, then the same after turning the pentagon over. */
  private static List<int[]> pentagon() {
    List<int[]> symmetries = new ArrayList<>();
    for (int direction : new int[] {1, -1}) {
      for (int turn = 0; turn < 5; turn++) {
        int[] corners = new int[5];
        for (int corner = 0; corner < 5; corner++) {
          corners[corner] = Math.floorMod(turn + direction * corner, 5);
        }
        symmetries.add(corners);
      }
    }
    return symmetries;
  }

  private static int[] afterwards(int[] outer, int[] inner) {
    return Arrays.stream(inner).map(corner -> outer[corner]).toArray();
  }

  /** Searches the check digit that leads back to zero, by the columns of the quasigroup. */
  private static String damm(String payload) {
    String[] columns = {
      "0741635892", "3027168945", "1905276438", "7260349581", "5189027364",
      "9578402613", "8413590276", "6834951027", "4652783109", "2396814750"
    };
    int state = 0;
    for (int i = 0; i < payload.length(); i++) {
      char digit = payload.charAt(i);
      state = columns[digit - '0'].charAt(state) - '0';
    }
    for (int check = 0; check < 10; check++) {
      if (columns[check].charAt(state) == '0') {
        return String.valueOf(check);
      }
    }
    throw new AssertionError();
  }

  private static String organizationCode(String payload) {
    int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += weights[i] * ALPHANUMERIC.indexOf(payload.charAt(i));
    }
    int check = 11 - sum % 11;
    return check == 10 ? "X" : check == 11 ? "0" : String.valueOf(check);
  }

  private static String creditCode(String payload) {
    String alphabet = ALPHANUMERIC.replaceAll("[IOSVZ]", "");
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < 17; i++) {
      sum =
          sum.add(
              BigInteger.valueOf(3)
                  .pow(i)
                  .multiply(BigInteger.valueOf(alphabet.indexOf(payload.charAt(i)))));
    }
    int rest = sum.mod(BigInteger.valueOf(31)).intValueExact();
    return String.valueOf(alphabet.charAt((31 - rest) % 31));
  }
}
