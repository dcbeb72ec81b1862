/**
 * The whole program as main puts it together, in this JVM or in one of its own, in a folder of its
 * own; whatever networks a test opens for it.
 */
package signalbox.atwork;
