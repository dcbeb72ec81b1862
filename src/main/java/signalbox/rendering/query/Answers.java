package signalbox.rendering.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import signalbox.command.CommandSpec;
import signalbox.command.Query;
import signalbox.command.Reading;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.desk.Desk;
import signalbox.message.Message;
import signalbox.message.Routes;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.answer.RestrictedWords;
import signalbox.rendering.answer.WhoAmIWords;
import signalbox.rendering.figures.StatisticsWords;
import signalbox.rendering.text.IncidentForm;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.VenueNames;
import signalbox.view.Backlog;
import signalbox.view.CaseHistory;
import signalbox.view.PublicFigures;

/** What is answered to questions, and to words that were not understood; it changes nothing. */
public final class Answers {
  private final Prefix prefix;
  private final VenueNames venues;
  private final HelpWords help;
  private final CaseHistory history;
  private final Supplier<Backlog> backlog;
  private final PublicFigures figures;
  private final Optional<IncidentForm> form;

  /**
   * All that answers are made of beside the desk.
   *
   * @param commands all there are, in the order in which people meet them
   * @param backlog what is not delivered yet, asked for with each {@code !status}
   * @param figures asked for with each {@code !stats}
   * @param form the form for incident reports of a wiki; empty: none is known
   */
  public Answers(
      Prefix prefix,
      Routes routes,
      List<CommandSpec> commands,
      CaseHistory history,
      Supplier<Backlog> backlog,
      PublicFigures figures,
      Optional<IncidentForm> form) {
    this.prefix = prefix;
    this.venues = new VenueNames(routes);
    this.help = new HelpWords(prefix, List.copyOf(commands));
    this.history = history;
    this.backlog = backlog;
    this.figures = figures;
    this.form = form;
  }

  /** The answer to a question, for those who hear it where it was asked. */
  public Message to(Query query, Asked asked) {
    return switch (query) {
      case Query.Status(var which) ->
          new StatusWords(prefix, venues).of(which, asked, backlog.get());
      case Query.Plan(var which) -> new PlanAnswers(prefix).of(which, asked);
      case Query.Preflight(var which) -> new PreflightWords(prefix).of(which, asked);
      case Query.Comms(var which) -> new NoticeAnswers(prefix).sheet(which, asked);
      case Query.Draft(var which, var outlet, var moment) ->
          new NoticeAnswers(prefix).draft(which, outlet, moment, asked);
      case Query.Papers(var which) -> new PaperAnswers(prefix, form).of(which, asked, history);
      case Query.Timeline(var which) -> new TimelineWords(prefix).of(which, asked, history);
      case Query.Explain(var which, var clause) ->
          new ExplainWords(prefix).of(which, clause, asked);
      case Query.Maintenances() -> new AgendaWords(prefix).list(asked);
      case Query.Agenda(var days) -> new AgendaWords(prefix).agenda(days, asked);
      case Query.Stats(var months) ->
          new Message(StatisticsWords.of(figures.ofLast(months, asked.now())));
      case Query.Policy(var clause) -> new PolicyWords(prefix).of(clause, asked);
      case Query.WhoAmI() -> new WhoAmIWords(prefix).of(asked.audience().speaker(), asked);
      case Query.Help(var about) -> help.of(about);
    };
  }

  /**
   * A command of ours that was not understood: what is wrong, and how it is said; of what was typed
   * about a case of which nothing may be said here, not a word.
   */
  public Message to(Reading.Misread misread, Asked asked) {
    return misread.named().stream()
        .flatMap(named -> find(named, asked.desk()).stream())
        .filter(id -> !asked.mayHearOf(id))
        .findFirst()
        .map(id -> new RestrictedWords(venues).goOn(id, asked.homeOf(id), asked.place()))
        .map(Message::of)
        .orElseGet(() -> help.misread(misread));
  }

  private static Optional<CaseId> find(CaseChoice named, Desk desk) {
    return switch (named) {
      case CaseChoice.Named(var id) -> Optional.of(id);
      case CaseChoice.Numbered(int number) -> desk.findName(number);
      case CaseChoice.Unnamed() -> Optional.empty();
    };
  }

  /** A word that is no command of ours: which was perhaps meant. */
  public Message to(Reading.Unknown unknown) {
    return help.unknown(unknown);
  }
}
