package dev.yika.till.user;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/** Why a one-time link created no user. The link stays valid, unless it is itself refused. */
public enum JoinRefusal implements Labelled {
  /** The link is refused; a caller without one learns nothing else. */
  LINK(
      "the one-time link is unknown, used or older than 24 hours; invite prints another",
      "一次性链接无效、已使用或已超过24小时，可用 invite 另行生成"),
  /** The name is malformed. */
  NAME(
      "the name must begin with a letter and have at most 32 letters, digits, dots, hyphens and"
          + " underscores, but no six digits in a row",
      "用户名须以字母或汉字开头，至多32个字符，可含数字、点、连字符与下划线，不得有连续六位数字"),
  /** Another user has the name. */
  NAME_TAKEN("another user has this name", "该用户名已被使用"),
  /** The password is too short or too long. */
  PASSWORD(
      "the password must have at least 10 characters and at most 72 bytes (24 Chinese characters)",
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
