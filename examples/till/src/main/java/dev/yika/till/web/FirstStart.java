package dev.yika.till.web;

import dev.yika.till.user.Users;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/**
 * Prints the address of the till, and a one-time link as long as there is no user; not to a log.
 */
@Component
class FirstStart implements ApplicationListener<WebServerInitializedEvent> {

  private final Users users;

  FirstStart(Users users) {
    this.users = users;
  }

  @Override
  public void onApplicationEvent(WebServerInitializedEvent event) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    String address = "http://127.0.0.1:" + event.getWebServer().getPort() + "/";
    out.println("收银台 / till: " + address);
    if (!users.isAny()) {
      out.println("首位用户请打开 / first user: " + address + "#join=" + users.invite());
    }
  }
}
