package signalbox.config.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the key that a record component is bound to; its name is the component's, in kebab. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {
  /** The name of a component whose own keys stand in the block around it. */
  String FLAT = "*";

  /** What it means to an operator, in one sentence. */
  String value();

  /** The key, where it is not the component's name. */
  String name() default "";

  /** What holds when it is not set, as HOCON; empty: it has to be set, or may be left out. */
  String otherwise() default "";

  /** A value, as HOCON. */
  String example() default "";

  /** The least value; empty: no bound. */
  String from() default "";

  /** The greatest value; empty: no bound. */
  String to() default "";
}
