package dev.yika.fastjson2;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONFactory;
import com.alibaba.fastjson2.writer.ObjectWriterProvider;
import dev.yika.binding.contract.Json;
import dev.yika.binding.contract.JsonContract;
import dev.yika.masking.Masking;
import dev.yika.masking.policy.Viewer;
import java.util.Optional;
import java.util.function.Supplier;

class Fastjson2ContractTest extends JsonContract {

  static {
    Registered.once();
  }

  static Json json(ObjectWriterProvider writers) {
    return new Json() {
      @Override
      public String write(Object value) {
        return JSON.toJSONString(value, JSONFactory.createWriteContext(writers));
      }

      @Override
      public <T> T read(String json, Class<T> type) {
        return JSON.parseObject(json, type);
      }
    };
  }

  @Override
  protected Json plain() {
    return json(new ObjectWriterProvider());
  }

  @Override
  protected Json masked() {
    return json(YikaModule.masked().writers());
  }

  @Override
  protected Json masked(Masking masking, Supplier<Optional<Viewer>> viewers) {
    return json(YikaModule.masked(masking, viewers).writers());
  }

  @Override
  protected Json whole() {
    return json(YikaModule.whole().writers());
  }

  @Override
  protected String place(Throwable thrown) {
    return thrown.getMessage();
  }
}
