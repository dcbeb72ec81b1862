package signalbox.chat.discord.standin.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The guild: who is a user, who is a member, which roles there are. */
public final class Guild {
  private final World world;
  private final String id;
  private final ObjectNode bot;
  private final String owner;
  private final String botsRole;
  private final Map<String, ObjectNode> users = new LinkedHashMap<>();
  private final Map<String, ObjectNode> members = new LinkedHashMap<>();
  private final Map<String, ObjectNode> roles = new LinkedHashMap<>();
  private final Set<String> closedToWriting = new LinkedHashSet<>();

  public Guild(World world) {
    this.world = world;
    this.id = world.nextId();
    // The role of everybody has the id of the guild.
    addRole(id, "@everyone", Right.bits(Right.EVERYBODYS));
    this.owner = addUser("owner", false);
    join(owner);
    this.botsRole = addRole(world.nextId(), "signalbox", Right.bits(Right.BOTS));
    String botId = addUser("signalbox", true);
    this.bot = user(botId);
    join(botId);
    member(botId).withArray("roles").add(botsRole);
  }

  public String id() {
    return id;
  }

  public ObjectNode bot() {
    return bot.deepCopy();
  }

  public String botId() {
    return bot.get("id").asText();
  }

  public String addUser(String name, boolean isProgram) {
    String user = world.nextId();
    users.put(user, Shapes.user(user, name, isProgram));
    return user;
  }

  public void join(String user) {
    ObjectNode joined = Shapes.member(user(user), world.now());
    world.change(() -> {
      members.put(user, joined);
      world.dispatch("GUILD_MEMBER_ADD", joined.deepCopy().put("guild_id", id));
    });
  }

  public void leave(String user) {
    world.change(() -> {
      members.remove(user);
      ObjectNode gone = Json.object().put("guild_id", id);
      gone.set("user", user(user));
      world.dispatch("GUILD_MEMBER_REMOVE", gone);
    });
  }

  public String addRole(String name) {
    return addRole(world.nextId(), name, 0);
  }

  private String addRole(String role, String name, long rights) {
    ObjectNode added = Shapes.role(role, name, rights, roles.size());
    world.change(() -> {
      roles.put(role, added);
      ObjectNode told = Json.object().put("guild_id", id);
      told.set("role", added.deepCopy());
      world.dispatch("GUILD_ROLE_CREATE", told);
    });
    return role;
  }

  /** Has exactly these roles from now on. */
  public void setRoles(String user, Collection<String> now) {
    world.change(() -> {
      ArrayNode list = member(user).putArray("roles");
      now.forEach(list::add);
      tellOfMember(user);
    });
  }

  /** Is called otherwise in this guild, which makes nobody another. */
  public void setNick(String user, String nick) {
    world.change(() -> {
      member(user).put("nick", nick);
      tellOfMember(user);
    });
  }

  private void tellOfMember(String user) {
    world.dispatch("GUILD_MEMBER_UPDATE", member(user).deepCopy().put("guild_id", id));
  }

  public void closeToWriting(String user) {
    world.change(() -> closedToWriting.add(user));
  }

  boolean isOpenToWriting(String user) {
    return !closedToWriting.contains(user);
  }

  public ObjectNode user(String user) {
    return Optional.ofNullable(users.get(user)).orElseThrow(Problem::unknownUser);
  }

  public ObjectNode member(String user) {
    return Optional.ofNullable(members.get(user)).orElseThrow(Problem::unknownMember);
  }

  public Optional<ObjectNode> findMember(String user) {
    return Optional.ofNullable(members.get(user));
  }

  public List<ObjectNode> listRoles() {
    return List.copyOf(roles.values());
  }

  public List<ObjectNode> listMembers() {
    return List.copyOf(members.values());
  }

  boolean hasRole(String role) {
    return roles.containsKey(role);
  }

  boolean isOwner(String user) {
    return owner.equals(user);
  }

  public String ownerId() {
    return owner;
  }

  /** What this member may everywhere, before a channel says otherwise. */
  long rightsOf(String user) {
    if (isOwner(user)) {
      return Right.all();
    }
    long rights = roles.get(id).get("permissions").asLong();
    for (String role : Json.texts(member(user).withArray("roles"))) {
      rights |= roles.get(role).get("permissions").asLong();
    }
    return rights;
  }
}
