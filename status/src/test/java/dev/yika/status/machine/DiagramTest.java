package dev.yika.status.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.machine.table.Door;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DiagramTest {

  @Test
  void drawsForMermaidInEnglish() {
    assertThat(Diagram.of(Door.table().transitions(), Locale.ENGLISH).mermaid())
        .isEqualTo(
            """
            stateDiagram-v2
              state "closed" as CLOSED
              CLOSED : kick
              state "open" as OPEN
              state "broken" as BROKEN
              [*] --> CLOSED
              CLOSED --> OPEN : push / creak
              CLOSED --> BROKEN : kick [very strong] / creak, call the smith
              OPEN --> CLOSED : pull<br/>kick
              OPEN --> BROKEN : kick [very strong] / creak, call the smith
            """);
  }

  @Test
  void drawsEachEventOnceInBrief() {
    Diagram brief = Diagram.of(Door.table().transitions(), Locale.ENGLISH).brief();
    assertThat(brief.mermaid())
        .isEqualTo(
            """
            stateDiagram-v2
              state "closed" as CLOSED
              state "open" as OPEN
              state "broken" as BROKEN
              [*] --> CLOSED
              CLOSED --> OPEN : push
              OPEN --> CLOSED : kick<br/>pull
            """);
    assertThat(brief.brief()).isSameAs(brief);
  }

  @Test
  void drawsForMermaidInChinese() {
    assertThat(Diagram.of(Door.table().transitions(), Locale.TRADITIONAL_CHINESE).mermaid())
        .isEqualTo(
            """
            stateDiagram-v2
              state "关" as CLOSED
              CLOSED : 踢
              state "开" as OPEN
              state "坏" as BROKEN
              [*] --> CLOSED
              CLOSED --> OPEN : 推 / 吱呀
              CLOSED --> BROKEN : 踢 [力气很大] / 吱呀, 叫铁匠
              OPEN --> CLOSED : 拉<br/>踢
              OPEN --> BROKEN : 踢 [力气很大] / 吱呀, 叫铁匠
            """);
  }

  @Test
  void drawsForPlantUml() {
    assertThat(Diagram.of(Door.table().transitions(), Locale.ENGLISH).plantUml())
        .isEqualTo(
            """
            @startuml
            hide empty description
              state "closed" as CLOSED
              CLOSED : kick
              state "open" as OPEN
              state "broken" as BROKEN
              [*] --> CLOSED
              CLOSED --> OPEN : push / creak
              CLOSED --> BROKEN : kick [very strong] / creak, call the smith
              OPEN --> CLOSED : pull\\nkick
              OPEN --> BROKEN : kick [very strong] / creak, call the smith
            @enduml
            """);
  }

  @Test
  void drawsForGraphvizInEnglish() {
    assertThat(Diagram.of(Door.table().transitions(), Locale.ROOT).dot())
        .isEqualTo(
            """
            digraph {
              node [shape=box, style=rounded];
              start [shape=point];
              CLOSED [label="closed\\nkick"];
              OPEN [label="open"];
              BROKEN [label="broken"];
              start -> CLOSED;
              CLOSED -> OPEN [label="push / creak"];
              CLOSED -> BROKEN [label="kick [very strong] / creak, call the smith"];
              OPEN -> CLOSED [label="pull\\nkick"];
              OPEN -> BROKEN [label="kick [very strong] / creak, call the smith"];
            }
            """);
  }

  @Test
  void drawsForGraphvizInChinese() {
    assertThat(Diagram.of(Door.table().transitions(), Locale.CHINA).dot())
        .startsWith("digraph {\n")
        .contains("  BROKEN [label=\"坏\"];\n")
        .contains("  CLOSED -> BROKEN [label=\"踢 [力气很大] / 吱呀, 叫铁匠\"];\n")
        .endsWith("}\n");
  }
}
