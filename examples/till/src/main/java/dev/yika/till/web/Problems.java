package dev.yika.till.web;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import org.springframework.http.HttpStatus;

/** The problems of the interface, beside the refusals of the store. */
enum Problems implements Labelled {
  NOT_A_NUMBER(
      HttpStatus.UNPROCESSABLE_CONTENT, "number is not a valid number", "号码 number 不是有效号码"),
  MALFORMED(HttpStatus.BAD_REQUEST, "the request cannot be read", "请求无法读取"),
  NOT_FOUND(HttpStatus.NOT_FOUND, "there is nothing at this address", "没有这个地址"),
  METHOD(HttpStatus.METHOD_NOT_ALLOWED, "this method is not allowed here", "此地址不支持该方法"),
  MEDIA(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "send JSON", "请发送 JSON"),
  TIMEOUT(HttpStatus.REQUEST_TIMEOUT, "the request did not arrive in time", "请求未在时限内发完"),
  TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "the request is too large", "请求过大"),
  LENGTH(HttpStatus.LENGTH_REQUIRED, "the request needs a Content-Length", "请求须带 Content-Length"),
  TOO_MANY(HttpStatus.TOO_MANY_REQUESTS, "too many requests; wait a second", "请求过于频繁，请稍候"),
  LOGIN(HttpStatus.UNAUTHORIZED, "log in first", "请先登录"),
  PASSWORD(HttpStatus.FORBIDDEN, "name and password do not match", "用户名与密码不符"),
  JOIN(HttpStatus.UNPROCESSABLE_CONTENT, "no user was created", "未建立用户"),
  HOST(HttpStatus.FORBIDDEN, "the request names another host", "访问地址与本机不符"),
  REVEAL(HttpStatus.FORBIDDEN, "the number is not revealed", "不予显示完整号码"),
  FAILED(
      HttpStatus.INTERNAL_SERVER_ERROR,
      "the till failed; ask again with the same key",
      "程序出错，请用同一幂等键重试");

  private final HttpStatus status;
  private final Wording wording;

  Problems(HttpStatus status, String english, String chinese) {
    this.status = status;
    this.wording = new Wording(english, chinese);
  }

  /** Returns the problem for a status of the server or of Spring. */
  static Problems of(int status) {
    return switch (status) {
      case 400 -> MALFORMED;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD;
      case 406, 415 -> MEDIA;
      case 408 -> TIMEOUT;
      case 413 -> TOO_LARGE;
      default -> FAILED;
    };
  }

  HttpStatus status() {
    return status;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
