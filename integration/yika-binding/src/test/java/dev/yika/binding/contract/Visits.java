package dev.yika.binding.contract;

import static dev.yika.core.number.IdentifierKind.CARD_NUMBER;
import static dev.yika.core.number.IdentifierKind.CITIZEN_ID;

import dev.yika.binding.Masked;
import dev.yika.binding.Unmasked;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.CredentialToken;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.PersonNumber;
import dev.yika.masking.view.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Made-up numbers, and the beans of an application. */
public final class Visits {

  public static final String CARD = "4101021234567890";
  public static final String OTHER_CARD = "3301068765091285";
  public static final String CITIZEN = "11010519491231002X";
  public static final String PERSON = "410100P20931077";
  public static final String TOKEN = "ec7d83910264b5";

  /** All numbers of {@link #visit()}. */
  public static final List<String> ALL = List.of(CARD, OTHER_CARD, CITIZEN, PERSON, TOKEN);

  private Visits() {}

  /** A record with numbers in every place. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Visit(
      CardNumber card,
      PersonNumber person,
      CredentialToken token,
      @Masked(kind = CITIZEN_ID) String certno,
      @Masked(kind = CITIZEN_ID, view = View.NOTHING) String guardian,
      List<CardNumber> cards,
      Map<String, CardNumber> byRelation,
      @Masked(kind = CARD_NUMBER) List<String> oldCards,
      @Masked(kind = CARD_NUMBER) Map<String, String> oldByRelation,
      @Masked(kind = CARD_NUMBER) String[] array,
      Page<Member> page) {

    /** Returns this without the page, for libraries that cannot read it back. */
    Visit withoutPage() {
      return new Visit(
          card,
          person,
          token,
          certno,
          guardian,
          cards,
          byRelation,
          oldCards,
          oldByRelation,
          array,
          null);
    }
  }

  /** A page as frameworks have it. */
  public record Page<T>(int total, List<T> content) {}

  /** A nested bean with getters and setters. */
  public static final class Member {

    private CardNumber card;

    @Masked(kind = CITIZEN_ID)
    private String certno;

    public CardNumber getCard() {
      return card;
    }

    public void setCard(CardNumber card) {
      this.card = card;
    }

    public String getCertno() {
      return certno;
    }

    public void setCertno(String certno) {
      this.certno = certno;
    }
  }

  /** What goes to the platform. */
  public record Upload(
      @Unmasked CitizenId certno,
      @Unmasked List<CardNumber> cards,
      CardNumber shown,
      Page<CardNumber> page) {}

  /** Numbers where they do not belong. */
  public record Keyed(Map<CardNumber, String> names) {}

  /** A number of no kind. */
  public record Open(Identifier number) {}

  /** An annotation where it does not belong. */
  public record Misplaced(@Masked(kind = CARD_NUMBER) long card) {}

  /** Two annotations that contradict each other. */
  public record Contradictory(@Masked(kind = CARD_NUMBER) @Unmasked String card) {}

  /** A class whose getter a JSON library does not join to its field. */
  public static final class Spelled {

    @Masked(kind = CITIZEN_ID)
    private String cNo = "";

    public String getCNo() {
      return cNo;
    }

    public void setCNo(String number) {
      cNo = number;
    }
  }

  /** A class whose getter has another name than its field. */
  public static final class Renamed {

    @Masked(kind = CITIZEN_ID)
    private String idNo = "";

    public String getIdentityNo() {
      return idNo;
    }

    public void setIdentityNo(String number) {
      idNo = number;
    }
  }

  /** A member with one property. */
  public record Entry(CardNumber card) {}

  /** One with each form of a text that holds a number. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Texts(
      @Masked(kind = CARD_NUMBER) String card,
      @Masked(kind = CARD_NUMBER) List<String> list,
      @Masked(kind = CARD_NUMBER) Map<String, String> map,
      @Masked(kind = CARD_NUMBER) String[] array) {}

  /** Opaque numbers, whose grammar takes stars. */
  public record Opaque(PersonNumber person, CredentialToken token) {}

  /** Returns a visit with all numbers. */
  public static Visit visit() {
    CardNumber card = CardNumber.parse(CARD);
    CardNumber other = CardNumber.parse(OTHER_CARD);
    Map<String, CardNumber> byRelation = new LinkedHashMap<>();
    byRelation.put("self", card);
    Map<String, String> oldByRelation = new LinkedHashMap<>();
    oldByRelation.put("child", OTHER_CARD);
    return new Visit(
        card,
        PersonNumber.parse(PERSON),
        CredentialToken.parse(TOKEN),
        CITIZEN,
        CITIZEN,
        List.of(card, other),
        byRelation,
        List.of(CARD, OTHER_CARD),
        oldByRelation,
        new String[] {CARD},
        new Page<>(1, List.of(member())));
  }

  /** Returns a bean with two numbers. */
  public static Member member() {
    Member member = new Member();
    member.setCard(CardNumber.parse(OTHER_CARD));
    member.setCertno(CITIZEN);
    return member;
  }

  /** Returns what goes to the platform. */
  public static Upload upload() {
    CardNumber card = CardNumber.parse(CARD);
    return new Upload(CitizenId.parse(CITIZEN), List.of(card), card, new Page<>(1, List.of(card)));
  }
}
