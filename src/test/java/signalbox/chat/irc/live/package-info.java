/**
 * The whole program on IRC networks, real and scripted: everything between a person's client and
 * the store is that of the product.
 */
package signalbox.chat.irc.live;
