package dev.yika.masking.text.evidence;

import java.util.List;

/**
 * A sign as XML and HTML write it.
 *
 * @param written the characters after the ampersand
 * @param symbol the sign that it stands for
 */
record Entity(String written, int symbol) {

  static final List<Entity> ALL =
      List.of(
          new Entity("quot;", '"'),
          new Entity("#34;", '"'),
          new Entity("#x22;", '"'),
          new Entity("apos;", '\''),
          new Entity("#39;", '\''),
          new Entity("#x27;", '\''),
          new Entity("lt;", '<'),
          new Entity("#60;", '<'),
          new Entity("gt;", '>'),
          new Entity("#62;", '>'),
          new Entity("amp;", '&'),
          new Entity("nbsp;", ' '),
          new Entity("#160;", ' '),
          new Entity("ensp;", ' '),
          new Entity("emsp;", ' '),
          new Entity("equals;", '='),
          new Entity("#61;", '='),
          new Entity("#58;", ':'),
          new Entity("colon;", ':'),
          new Entity("#x3a;", ':'),
          new Entity("#x3A;", ':'),
          new Entity("#x3d;", '='),
          new Entity("#x3D;", '='));
}
