package dev.yika.till.user;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/** Why a one-time link made no user. The link can be used again, unless it is what is refused. */
public enum JoinRefusal implements Labelled {
  /** The link is refused; nothing else is said to a caller without one. */
  LINK(
      "the one-time link is unknown, used or older than 24 hours; invite prints another",
      "一次性链接无效、已使用或已超过24小时，可用 invite 另行生成"),
  /** The name is not of the form. */
  NAME(
      "the name begins with a letter and has at most 32 letters, digits, dots, hyphens and"
          + " underscores, but no six digits in a row",
      "用户名须以字母或汉字开头，至多32个字符，可含数字、点、连字符与下划线，不得有连续六位数字"),
  /** The name is that of another user. */
  NAME_TAKEN("another user has this name", "该用户名已被使用"),
  /** The password is too short or too long. */
  PASSWORD(
      "the password has 10 characters or more, and at most 72 bytes, as 24 Chinese characters have",
      "密码至少10个字符，至多72字节（24个汉字）");

  private final Wording wording;

  JoinRefusal(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
