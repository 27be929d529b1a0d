package dev.yika.attack.serial;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import cn.hutool.json.JSONUtil;
import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONWriter;
import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.google.gson.Gson;
import com.thoughtworks.xstream.XStream;

/** The serializers that applications put objects into caches, queues and logs with. */
enum Serializers {
  /** Fields, as it comes. */
  GSON {
    @Override
    String write(Object object) {
      return new Gson().toJson(object);
    }
  },
  /** Getters, as it comes. */
  JACKSON {
    @Override
    String write(Object object) throws JsonProcessingException {
      return mapper().writeValueAsString(object);
    }
  },
  /** Every field, as templates for Redis set it up. */
  JACKSON_FIELDS {
    @Override
    String write(Object object) throws JsonProcessingException {
      return mapper()
          .setVisibility(PropertyAccessor.ALL, Visibility.ANY)
          .writeValueAsString(object);
    }
  },
  /** Getters, as it comes. */
  FASTJSON {
    @Override
    String write(Object object) {
      return JSON.toJSONString(object);
    }
  },
  /** Every field. */
  FASTJSON_FIELDS {
    @Override
    String write(Object object) {
      return JSON.toJSONString(object, JSONWriter.Feature.FieldBased);
    }
  },
  /** Every field, as XML. */
  XSTREAM {
    @Override
    String write(Object object) {
      return new XStream().toXML(object);
    }
  },
  /** Every field, as bytes. */
  KRYO {
    @Override
    String write(Object object) {
      Kryo kryo = new Kryo();
      kryo.setRegistrationRequired(false);
      kryo.setReferences(true);
      try (Output output = new Output(1024, -1)) {
        kryo.writeObject(output, object);
        return new String(output.toBytes(), ISO_8859_1);
      }
    }
  },
  /** Getters and fields. */
  HUTOOL {
    @Override
    String write(Object object) {
      return JSONUtil.toJsonStr(object);
    }
  };

  /** Returns an object as text; bytes are characters. */
  abstract String write(Object object) throws Exception;

  private static ObjectMapper mapper() {
    return new ObjectMapper().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
  }
}
