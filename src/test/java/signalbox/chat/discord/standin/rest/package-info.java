/**
 * The REST interface of the Discord stand-in: routes, faults on demand, and a record of all that
 * was asked. Imports only what the stand-in knows, the contract and the gateway.
 */
@NullMarked
package signalbox.chat.discord.standin.rest;

import org.jspecify.annotations.NullMarked;
