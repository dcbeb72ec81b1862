package signalbox.bootstrap;

import com.google.inject.AbstractModule;

/** Nothing is bound by accident: each binding is written down, each constructor says @Inject. */
final class StrictModule extends AbstractModule {
  @Override
  protected void configure() {
    binder().requireExplicitBindings();
    binder().requireAtInjectOnConstructors();
    binder().requireExactBindingAnnotations();
  }
}
