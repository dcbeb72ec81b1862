package signalbox.chat.irc.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.pircbotx.PircBotX;

/**
 * PircBotX of 2016 beside the libraries of today: whatever it refers to is there, but for two
 * things that we never let it come to. A third would only show itself in the middle of a night.
 */
class LinkageTest {
  private static final List<String> KNOWN =
      List.of(
          "com.google.common.base.CharMatcher.WHITESPACE",
          "com.google.common.util.concurrent.Futures.addCallback");

  private final Map<String, Optional<ClassModel>> classes = new HashMap<>();

  @Test
  void refersToNothingThatIsGoneButWhatWeKnow() throws IOException, URISyntaxException {
    var dead = new TreeSet<String>();
    for (ClassModel each : classesOfPircBotX()) {
      for (PoolEntry entry : each.constantPool()) {
        switch (entry) {
          case MemberRefEntry member when isGone(member) ->
              dead.add(nameOf(member.owner()) + "." + member.name().stringValue());
          case ClassEntry type when isGone(type) -> dead.add(nameOf(type));
          default -> {}
        }
      }
    }
    assertThat(dead).containsExactlyElementsOf(KNOWN);
  }

  @Test
  void theCheckFindsAReferenceThatIsGone() {
    assertThat(find("java/lang/String", "isBlank", "()Z")).isTrue();
    assertThat(find("java/util/ArrayList", "isEmpty", "()Z")).isTrue();
    assertThat(find("java/util/List", "hashCode", "()I")).isTrue();
    assertThat(find("java/lang/String", "isBlack", "()Z")).isFalse();
    assertThat(find("java/lang/String", "isBlank", "()I")).isFalse();
    assertThat(classOf("java/lang/Strong")).isEmpty();
  }

  private static List<ClassModel> classesOfPircBotX() throws IOException, URISyntaxException {
    Path jar = Path.of(PircBotX.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    var found = new ArrayList<ClassModel>();
    try (var opened = new JarFile(jar.toFile())) {
      for (var entry : opened.stream().filter(it -> it.getName().endsWith(".class")).toList()) {
        found.add(ClassFile.of().parse(opened.getInputStream(entry).readAllBytes()));
      }
    }
    assertThat(found).hasSizeGreaterThan(100);
    return found;
  }

  private boolean isGone(ClassEntry type) {
    String name = type.asInternalName();
    String element = name.replaceFirst("^\\[+L?", "").replace(";", "");
    boolean isPrimitive = name.startsWith("[") && element.length() == 1;
    return !isPrimitive && classOf(element).isEmpty();
  }

  private boolean isGone(MemberRefEntry member) {
    String owner = member.owner().asInternalName();
    return !owner.startsWith("[")
        && classOf(owner).isPresent()
        && !find(owner, member.name().stringValue(), member.type().stringValue());
  }

  /** In the class or in what it inherits from. */
  private boolean find(String owner, String name, String descriptor) {
    var open = new ArrayDeque<>(List.of(owner, "java/lang/Object"));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Optional<ClassModel> at = classOf(open.poll());
      if (at.isEmpty() || !seen.add(at.get().thisClass().asInternalName())) {
        continue;
      }
      if (has(at.get(), name, descriptor)) {
        return true;
      }
      at.get().superclass().ifPresent(it -> open.add(it.asInternalName()));
      at.get().interfaces().forEach(it -> open.add(it.asInternalName()));
    }
    return false;
  }

  private static boolean has(ClassModel at, String name, String descriptor) {
    return at.methods().stream()
            .anyMatch(it ->
                it.methodName().equalsString(name) && it.methodType().equalsString(descriptor))
        || at.fields().stream()
            .anyMatch(
                it -> it.fieldName().equalsString(name) && it.fieldType().equalsString(descriptor));
  }

  private Optional<ClassModel> classOf(String internalName) {
    return classes.computeIfAbsent(internalName, LinkageTest::read);
  }

  private static Optional<ClassModel> read(String internalName) {
    try (InputStream in = ClassLoader.getSystemResourceAsStream(internalName + ".class")) {
      return in == null ? Optional.empty() : Optional.of(ClassFile.of().parse(in.readAllBytes()));
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static String nameOf(ClassEntry type) {
    return type.asInternalName().replace('/', '.');
  }
}
